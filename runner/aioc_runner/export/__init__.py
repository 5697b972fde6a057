"""The catalog for other languages and tools: JSON Schemas, an OpenAPI document."""
