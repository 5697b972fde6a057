"""The site: pages of Markdown made of the catalog and of what was measured, and built by MkDocs."""
