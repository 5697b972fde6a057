"""Compares the catalog with what others say of the API: a document, OpenAI's package, a saved run."""
