"""Holds documents to schemas, with the JSON path of everything that is wrong."""
