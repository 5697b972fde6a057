"""What is wrong with a HAR of another tool."""

from aioc_runner.wire.har import HarError


class ForeignError(HarError):
    """A HAR in which nothing can be graded; one line."""
