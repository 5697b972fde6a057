"""What answers show about the server: which routes it has, which models, and which program it is."""
