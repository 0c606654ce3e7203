"""Files that a whole journal is written to: one kind of file a module, none of them encrypted."""
