"""The site: pages of Markdown from the catalog and the measurements, which MkDocs builds."""
