"""What real programs do on servers with one fault, and what their needs in the spec say they do."""
