"""What the catalog says about one id, for `aioc explain`, `aioc spec ROW` and the site."""
