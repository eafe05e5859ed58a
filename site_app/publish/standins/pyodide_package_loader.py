"""Stands in for pyodide._package_loader in the image: what is needed later is unpacked by image.py."""

from pathlib import Path

from pyodide_js import loadedPackages  # noqa: F401 - the image may hold it and expects it

SITE_PACKAGES = Path("/lib/python3.13/site-packages")
DSO_DIR = Path("/usr/lib")


def init_loaded_packages() -> None:
    """Tell the loader of packages of none."""
