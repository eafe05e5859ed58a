"""Which tests share something costly, and so run in one process when several run at once."""

from pathlib import Path

import pytest

TOGETHER = ("guide", "messages", "performance")
"""Folders whose tests share what takes seconds to make: the guide, the checked messages, a long walk."""


def pytest_collection_modifyitems(config, items):
    if not config.pluginmanager.hasplugin("xdist"):
        return
    here = Path(__file__).parent
    for item in items:
        for folder in TOGETHER:
            if here / folder in item.path.parents:
                item.add_marker(pytest.mark.xdist_group(folder))
