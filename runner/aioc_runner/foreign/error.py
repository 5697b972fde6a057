"""What is wrong with a HAR of another tool."""


class ForeignError(ValueError):
    """A HAR in which nothing can be graded; one line."""
