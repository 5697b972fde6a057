"""What an answer tells of the server: which routes there are, which models, which program."""
