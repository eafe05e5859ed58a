"""Notes to several people, laid side by side."""

import datetime as dt
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from followup_core.messages import Person, Record, Sender, alike, compose, tones

NEAR_DUPLICATE = 0.80
MOMENTS = [
    "the rota",
    "how you train apprentices on the old press",
    "your view on paper forms",
    "the new clinic in Leeds",
]
NOTE = "Hello {name},\n\nI liked the chess club very much. {more}\n\nBest regards,\nSam"


def panel(tone):
    people = [Person(f"{name} Ito", name) for name in ("Ana", "Bo", "Chidi", "Dee")]
    record = Record("Contoso", "data analyst", dt.date(2026, 3, 3))
    return [
        compose(
            "ty-panel-member", "email", tone, person, Sender("Sam Rivera"), record, {"detail": moment}, number
        ).body
        for number, (person, moment) in enumerate(zip(people, MOMENTS, strict=True))
    ]


def test_four_panel_notes_of_ours_are_four_notes():
    for tone in tones:
        likeness = alike(panel(tone))
        assert likeness.highest < NEAR_DUPLICATE / 2
        assert likeness.shared == ()


def test_the_same_note_with_another_name_is_the_same_note():
    likeness = alike([NOTE.format(name="Ana", more=""), NOTE.format(name="Bo", more="")])
    assert likeness.highest == 1.0
    assert likeness.shared[0].sentence == "I liked the chess club very much."
    assert likeness.shared[0].notes == (0, 1)


def test_greeting_and_signature_do_not_count():
    one = "Hello Ana,\n\nThe rota was clever.\n\nBest regards,\nSam Rivera\n555 0142"
    other = "Hello Ana,\n\nPaper forms have to go.\n\nBest regards,\nSam Rivera\n555 0142"
    assert alike([one, other]).highest == 0.0


def test_a_short_courtesy_may_stand_in_every_note():
    assert alike(["Thank you again.", "Thank you again."]).shared == ()


@given(st.lists(st.text(), max_size=5))
def test_the_grid_is_a_mirror_with_ones_on_its_diagonal(notes):
    likeness = alike(notes)
    assert len(likeness.grid) == len(notes)
    for one, other in combinations(range(len(notes)), 2):
        assert likeness.grid[one][other] == likeness.grid[other][one]
        assert 0 <= likeness.grid[one][other] <= 1
    assert all(likeness.grid[number][number] == 1.0 for number in range(len(notes)))
    assert 0 <= likeness.highest <= 1
