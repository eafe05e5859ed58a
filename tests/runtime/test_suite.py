"""The core's and the planner's tests, once more, with the bytecode and on the Python of the browser."""

import re

import pytest

READS_SOURCES = (
    "tests/core/test_cadence_words.py::test_every_sentence_belongs_to_a_step_that_is_taken",
    "tests/core/test_checks.py::test_the_tuple_of_checks_equals_the_folder",
    "tests/core/test_etiquette.py::test_every_rule_is_applied_by_something_that_exists",
    "tests/core/test_no_clock.py",
)
"""Tests of how the code is written: there is bytecode only."""
ONLY_HERE = ("tests/planner/test_dev.py",)
"""Tests of what is not in the browser."""


@pytest.mark.parametrize(("folder", "fewest"), [("tests/core", 1500), ("tests/planner", 300)])
def test_what_passes_here_passes_in_the_browser_s_python(suite, folder, fewest):
    left_out = [f"--deselect={name}" for name in READS_SOURCES]
    done = suite(folder, *left_out, *(f"--ignore={name}" for name in ONLY_HERE))
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert int(re.search(r"(\d+) passed", done.stdout)[1]) > fewest
