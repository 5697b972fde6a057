"""The site: pages of Markdown made of the catalogue and of what was measured, and built by MkDocs."""
