"""Validates documents against schemas, and gives the JSONPath of everything that is wrong."""
