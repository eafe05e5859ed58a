"""Settings: who stands under a letter, and what new interviews start with."""

import pytest

from followup_core.record import Me

GOOD = {
    "my-name": "Sam Rivera",
    "my-email": "sam@example.com",
    "my-phone": "555 0142",
    "my-zone": "Europe/Oslo",
    "country": "GB",
    "region": "SCT",
    "preset": "patient",
}


def save(planner, **changed):
    return planner.ask("POST", "/settings", GOOD | {k.replace("_", "-"): v for k, v in changed.items()})


def test_settings_are_saved_and_shown(empty):
    page = save(empty)
    assert (page.status, page.location) == (303, "/settings/saved")
    assert empty.shelf.sheet().me == Me(
        name="Sam Rivera",
        email="sam@example.com",
        phone="555 0142",
        zone="Europe/Oslo",
        calendar="GB-SCT",
        preset="patient",
    )
    shown = empty.get(page.location)
    assert shown.value("my-name") == "Sam Rivera"
    assert "Saved." in shown.text_of("p")


def test_new_interviews_start_with_them(empty):
    save(empty)
    page = empty.get("/interviews/new")
    assert page.value("ended-zone") == "Europe/Oslo"
    assert page.all("option", value="SCT", selected=None)


def test_settings_that_were_left_come_back_with_what_a_letter_told_since(empty):
    empty.put(Me(name="Sam Rivera"))
    page = empty.post("/settings", my_name="", my_email="sam@example.com", restore="yes")
    assert page.status == 200
    assert (page.value("my-name"), page.value("my-email")) == ("Sam Rivera", "sam@example.com")
    assert empty.shelf.sheet().me.email == ""


def test_everything_is_optional(empty):
    nothing = dict.fromkeys(GOOD, "") | {"preset": "balanced"}
    assert empty.ask("POST", "/settings", nothing).status == 303
    assert empty.shelf.sheet().me == Me(preset="balanced")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("my-name", "x" * 10_000, "10,000 characters"),
        ("my-email", "sam@", "does not look like an email address"),
        ("my-email", "sam@example.com\r\nBcc: all@example.org", "does not look like an email address"),
        ("my-zone", "Mars", "no time zone"),
        ("country", "XX", "pick a country"),
    ],
)
def test_wrong_input_is_answered_beside_its_field(empty, field, value, words):
    page = save(empty, **{field: value})
    assert page.status == 422
    assert words in page.error(field)
    assert empty.shelf.sheet().me == Me()
