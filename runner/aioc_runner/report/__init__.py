"""The report: its model, and how it is written down."""
