"""What the results of all rows show together: capabilities, headline, clients, known issues."""
