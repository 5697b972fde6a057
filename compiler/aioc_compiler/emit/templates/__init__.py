"""What the generated package is made from: its vocabulary, copied as it is, and a template."""
