"""Which tests share something costly, and so run in one process when several run at once."""

import pytest

TOGETHER = ("tests/guide/", "tests/messages/", "tests/performance/")
"""Folders whose tests share what takes seconds to make: the guide, the checked messages, a long walk."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    from xdist.scheduler import LoadScopeScheduling  # noqa: PLC0415 - it is not there inside Pyodide

    class Together(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return next((folder for folder in TOGETHER if nodeid.startswith(folder)), nodeid)

    return Together(config, log)
