"""Grades a recorded run: pure, so that old bytes can be graded again without a server."""
