"""The defaults of a run; its limits are the catalog's."""

PROFILE = "openai"
"""Which rows are asked."""

TIMEOUT = 60.0
"""Seconds for one request."""

WAIT = 30.0
"""Seconds for a server that is still loading."""

CONCURRENCY = 4
"""Requests in flight at once."""
