"""One request and what came back: the target, the credentials, the bytes, their file form."""
