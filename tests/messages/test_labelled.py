"""The goals: no error and no warning on a good message, and nearly all faults found."""

from itertools import islice

import pytest

from followup_core.checks import CHECKS, read_request
from followup_core.checks.engine import Phrases, Reading, Tally
from tests.messages.labelled import GRAVE, flawed, good, lines_flawed, lines_good
from tests.messages.tally import raised
from tests.performance import checking, report
from tests.performance.figures import Figures

LEAST_FOUND = 0.95
EACH = 9
"""Every so manyth message, where all would take long."""
pytestmark = [
    pytest.mark.thorough,
    pytest.mark.xdist_group("labelled"),
]  # one process looks each message over once


@pytest.fixture(scope="module")
def found():
    return [(message, checks_of(message)) for message in (*flawed(), *lines_flawed())]


def checks_of(message):
    return {finding["check"]: finding["severity"] for finding in raised(message)}


def test_a_good_message_raises_no_error_and_no_warning():
    alarms = [
        (message.name, check)
        for message in (*good(), *lines_good())
        for check, severity in checks_of(message).items()
        if severity in GRAVE
    ]
    assert alarms == []


def test_nearly_all_faults_are_found(found):
    wanted = [(check, check in seen) for message, seen in found for check in message.must]
    assert sum(hit for _, hit in wanted) >= LEAST_FOUND * len(wanted)


def test_every_check_has_flawed_messages_and_finds_nearly_all_of_its_own(found):
    for one in CHECKS:
        hits = [one.id in seen for message, seen in found if one.id in message.must]
        assert len(hits) >= 3, one.id
        assert sum(hits) >= 0.8 * len(hits), one.id


def test_the_set_is_large_enough():
    assert sum(1 for _ in good()) >= 150
    assert sum(1 for _ in flawed()) >= 300


def test_the_table_of_the_bench_has_a_line_for_each_check_and_one_for_all():
    figures = Figures()
    checking.quality(figures, lambda _: None)
    lines = report.checks(figures).strip().splitlines()[2:]
    assert [line.split()[1] for line in lines] == [*(check.id for check in CHECKS), "overall"]
    assert figures["checks/alarms"] == 0
    assert figures["checks/missed"] <= 1 - LEAST_FOUND


def test_one_sentence_at_a_time_tells_what_the_whole_text_would():
    finders = [one.finder for one in CHECKS if isinstance(one.finder, Phrases | Tally)]
    for message in islice((*flawed(), *lines_flawed(), *lines_good()), None, None, EACH):
        reading = Reading(*read_request(message.request))
        whole = Reading(*read_request(message.request))
        whole.stretches = ((0, whole.search),)
        for finder in finders:
            assert list(finder.find(reading)) == list(finder.find(whole)), message.name
