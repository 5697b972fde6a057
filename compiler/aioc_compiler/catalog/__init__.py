"""Makes the catalog of a spec in which everything is right, and holds its vocabulary."""
