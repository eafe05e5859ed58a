"""Every phrase's own examples: what should give a date, and what should give none."""

from datetime import date

import pytest

from followup_core.promises import resolve
from followup_core.promises.vocabulary import data
from followup_core.workdays import calendar

TUESDAY = date(2026, 3, 3)
TABLES = [*data["phrase"], {"id": "holiday", **data["holidays"]}]
YES = [(table["id"], example) for table in TABLES for example in table["yes"]]
NO = [(table["id"], said) for table in TABLES for said in table["no"]]


@pytest.mark.parametrize(
    ("_id", "example"), YES, ids=lambda value: value["said"] if isinstance(value, dict) else value
)
def test_an_example_gives_its_kind_and_its_date(_id, example):
    promise = resolve(example["said"], example.get("on", TUESDAY), calendar(example.get("calendar", "US")))
    assert promise is not None
    assert (promise.kind, promise.date) == (example["kind"], example["date"])
    assert promise.you_write == example.get("you_write", False)


@pytest.mark.parametrize(("_id", "said"), NO)
def test_a_counterexample_gives_no_date(_id, said):
    assert resolve(said, TUESDAY, calendar("US")) is None


def test_every_phrase_has_examples_of_both_sorts():
    assert [table["id"] for table in TABLES if not (table["yes"] and table["no"])] == []
