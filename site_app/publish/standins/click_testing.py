"""Stands in for click.testing: Flask's test client names these two, and never makes one."""


class CliRunner:
    """Base of Flask's runner of commands."""


class Result:
    """What such a runner gives."""
