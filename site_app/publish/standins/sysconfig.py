"""Stands in for sysconfig in the image: zoneinfo asks for folders of time zones, of which there are none."""


def get_config_var(_: str) -> None:
    """Know nothing of how Python was built."""
