"""What saved runs of servers show together: the matrix, and what a run would change in it."""
