# ruff: noqa: PLC0415 - pytest is not to be found before main has said where
"""Runs pytest in Pyodide: the code under test is the built bytecode, the tests are those of the checkout."""

import os
import subprocess
import sys
import threading


class NoProcess:
    """A process, or a thread, that never is."""

    def __init__(self, *_, **__):
        import pytest

        pytest.skip("no processes and no threads in a browser")


class Property:
    """Stands in for Hypothesis, part of which is compiled for this machine: its tests are skipped."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __or__(self, _):
        return self

    def __call__(self, *given, **_):
        import pytest

        name = getattr(given[0], "__name__", "") if given else ""
        if not name.startswith("test_"):
            return self

        def skipped():
            pass

        skipped.__name__ = name
        return pytest.mark.skip(reason="Hypothesis does not run in a browser")(skipped)


def main(arguments):
    """Run pytest; give its exit code."""
    os.chdir("/repository")
    sys.path.remove("")
    sys.path += ["/packages", "/repository"]
    os.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COLUMNS": "120"}
    sys.modules["hypothesis"] = sys.modules["hypothesis.strategies"] = Property()
    subprocess.run = subprocess.Popen = threading.Thread.start = NoProcess

    import pytest
    from _pytest._code.code import TracebackEntry

    # The library's bytecode has no line numbers; pytest counts on them.
    TracebackEntry.lineno = property(lambda entry: (entry._rawentry.tb_lineno or 1) - 1)
    fixed = ["-c", "pyproject.toml", "-o", "pythonpath=", "-p", "no:cacheprovider", "-p", "no:faulthandler"]
    return int(pytest.main([*fixed, "-q", "--tb=native", *arguments]))
