"""What was typed and is not kept yet."""
