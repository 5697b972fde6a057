"""What the results of all rows say together: capabilities, headline, clients, known issues."""
