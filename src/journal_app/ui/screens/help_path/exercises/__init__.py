"""The exercises of Help now, each with its own pace."""
