"""The reference server: answers every row of a catalog from its own examples."""
