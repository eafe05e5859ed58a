"""Before you send: what is found in a letter, what its writer answers, and what goes out all the same."""

import dataclasses
import json
import re
from datetime import datetime

import pytest

from followup_core.checks import CHECKS
from followup_core.messages import channels, situations
from followup_core.record import Event, Me
from tests.planner.conftest import PANEL, TEXT, THANKED, Planner, opportunity, person

WRITE = "/opportunities/c1/write/thank_you"
SLOTS = {"person": "dana", "slot-detail": "the move to dbt", "slot-fit_point": "I led the same change"}
SENT = {"kind": "thank_you", "person": "dana", "event-day": "2026-03-03", "event-time": "18:00"}
NOTHING = "Nothing stands out."
ORDER = "I expect an answer by noon."


@pytest.fixture
def planner():
    planner = Planner(opportunity(), PANEL, Me(name="Sam Rivera", phone="555 0142"))
    planner.now = "2026-03-03T19:00:00Z"
    return planner


class Written:
    """A letter on the screen: what is said beside it, and what its buttons send."""

    def __init__(self, planner, path=WRITE, said=SLOTS["slot-fit_point"], **typed):
        self.planner, self.path = planner, path
        self.typed = SLOTS | {name.replace("_", "-"): value for name, value in typed.items()}
        self.typed |= {"slot-fit_point": said}
        self.page = planner.ask("POST", f"{path}/preview", self.typed)

    @property
    def found(self):
        """The checks that have something to say, in the order they are listed."""
        return re.findall(r'<li id="([a-z-]+)-[0-9a-f]{8}"', self.page.html)

    @property
    def marked(self):
        """The words that are underlined."""
        return [
            " ".join(re.sub("<[^>]+>", "", words).split())
            for words in re.findall(r'<a class="spot".*?>(.*?)</a>', self.page.html, re.DOTALL)
        ]

    @property
    def held(self):
        """Whether the buttons that let it out are closed."""
        out = [b for b in self.page.all("button") if "data-copy" in b or "data-download" in b]
        links = [href for href in self.page.links() if href.startswith("mailto:")]
        return not out and not links

    def press(self, name, which=0):
        """Press a button of the list, by what it sends."""
        values = [b["hx-vals"] for b in self.page.all("button") if f'"{name}"' in b.get("hx-vals", "")]
        ((field, value),) = json.loads(values[which]).items()
        self.page = self.planner.ask("POST", f"{self.path}/heed", self.typed | {field: value})
        for field in ("subject", "subject-from", "body", "body-from"):
            if self.page.all("input", name=field):
                self.typed[field] = self.page.value(field)
        return self

    def has(self, name):
        return any(f'"{name}"' in b.get("hx-vals", "") for b in self.page.all("button"))


def test_a_letter_of_ours_gives_nothing_to_look_at_and_promises_nothing(planner):
    page = Written(planner).page
    assert NOTHING in page.words
    assert "Read it once more in your own voice." in page.words


def test_what_is_found_is_underlined_and_told_beside_with_its_reason(planner):
    letter = Written(planner, said=ORDER)
    assert letter.found == ["demand"]
    (marked,) = letter.marked
    assert marked.startswith("I expect an answer")
    assert "One thing to look at" in letter.page.words
    assert "Please change" in letter.page.words
    assert "This reads as an order" in letter.page.words
    assert {"../rules/#never-press", "../checks/demand/"} <= set(letter.page.links())
    assert letter.page.faults() == []


def test_underline_and_list_lead_to_each_other(planner):
    page = Written(planner, said=ORDER).page
    (spot,) = page.all("a", **{"class": "spot"})
    (item,) = page.all("li", **{"class": "thing"})
    assert spot["data-jump"] == item["id"]
    assert page.all("a", **{"data-spot": spot["id"]})
    assert page.all("p", id=spot["aria-describedby"])


def test_what_is_grave_comes_first_and_hints_are_folded(planner):
    letter = Written(planner, said=f"Just touching base, thx, and {ORDER} I like [the rest].")
    assert letter.found[:3] == ["placeholder-left", "demand", "slang"]
    assert (
        letter.found.index("filler-opener")
        > letter.page.html[: letter.page.html.index("<summary")].count('class="thing"') - 1
    )
    assert "One hint, if you like" in letter.page.words


def test_a_fix_is_a_hand_edit_that_can_be_taken_back(planner):
    letter = Written(planner, said="I definately led the same change")
    assert letter.found == ["typo"]
    letter.press("mend")
    assert letter.found == []
    assert "I definitely led the same change" in letter.page.text_of("article")
    assert letter.page.text_of("ins") != ""
    plain = planner.ask("POST", f"{WRITE}/preview", letter.typed | {"plain": "yes"})
    assert "definately" in plain.text_of("article")


def test_not_here_is_kept_with_the_draft_for_these_words_only_and_can_be_brought_back(planner):
    letter = Written(planner, said=ORDER).press("leave")
    assert letter.found == []
    assert "One thing you settled" in letter.page.words
    kept = planner.opportunity("c1").current.drafts["thank_you/dana"]
    assert len(kept.dismissed) == 1
    assert "demand" not in Written(planner, said=ORDER).found
    assert Written(planner, said="Please answer immediately.").found == ["demand"]
    other = Written(planner, path="/opportunities/n2/write/thank_you", person="jonas", said=ORDER)
    assert "demand" in other.found
    assert letter.press("back").found == ["demand"]
    assert planner.opportunity("c1").current.drafts["thank_you/dana"].dismissed == ()


def test_a_short_text_that_says_little_shows_its_slips_too_and_stays_settled(planner):
    opened = planner.ask("POST", f"{WRITE}/preview", SLOTS | {"edit": "yes"})
    made = {name: opened.value(name) for name in ("subject", "subject-from", "body-from")}
    short = "Hello Dana,\n\nThank you for the dbt tour. I definately liked it, thx.\n\nSam Rivera\n555 0142"
    letter = Written(planner, **made, body=short)
    assert {"too-thin", "typo", "slang"} <= set(letter.found)
    assert letter.marked == ["definately", "thx"]
    letter.press("leave", letter.found.index("too-thin"))
    assert "too-thin" not in Written(planner, **made, body=short.replace("liked", "did like")).found


def test_not_here_settles_all_that_was_said_about_one_place(planner):
    letter = Written(planner, said="I expect a decision soon.")
    assert len(letter.found) == 1
    assert letter.press("leave").found == []
    assert len(planner.opportunity("c1").current.drafts["thank_you/dana"].dismissed) == 2


def test_what_is_left_alone_keeps_nothing_else_that_is_typed(planner):
    Written(planner, said=ORDER).press("leave")
    assert "thank_you/dana" not in planner.opportunity("c1").current.slots


def test_never_holds_for_every_message_and_can_be_undone_at_once_or_in_settings(planner):
    letter = Written(planner, said="thx, I led it").press("never")
    assert letter.found == []
    assert "We will not look for this again: Slang." in letter.page.words
    other = {"path": "/opportunities/n2/write/thank_you", "person": "jonas", "slot_fit_point": "thx a lot"}
    assert "slang" not in Written(planner, **other).found
    assert letter.press("again").found == ["slang"]
    letter.press("never")
    settings = planner.get("/settings")
    assert "Slang" in settings.words
    assert "../checks/slang/" in settings.links()
    after = planner.ask("POST", "/settings/again", {"check": "slang"})
    assert after.status == 200
    assert "Nothing. Before you send" in after.words
    assert planner.shelf.sheet().me.silenced == ()
    assert Written(planner, said="thx, I led it").found == ["slang"]


def test_saving_the_settings_keeps_what_is_never_looked_for(planner):
    Written(planner, said="thx, I led it").press("never")
    assert planner.post("/settings", my_name="Sam Rivera", preset="balanced", tone="standard").status == 303
    assert planner.shelf.sheet().me.silenced == ("slang",)


@pytest.mark.parametrize("check", [one.id for one in CHECKS if one.severity == "block"])
def test_what_stops_a_message_can_not_be_silenced(planner, check):
    assert planner.ask("POST", f"{WRITE}/heed", SLOTS | {"never": check}).status == 400
    assert planner.shelf.sheet().me.silenced == ()


def test_an_unknown_check_is_not_silenced(planner):
    assert planner.ask("POST", f"{WRITE}/heed", SLOTS | {"never": "x" * 5000}).status == 200
    assert planner.shelf.sheet().me.silenced == ()


NORTHWIND = "I have wanted to join Northwind for years"


def test_a_stop_closes_what_lets_the_message_out_until_it_is_overruled_in_words(planner):
    letter = Written(planner, said=NORTHWIND)
    assert letter.found == ["wrong-company"]
    assert letter.held
    assert "These open once you have settled what stops it." in letter.page.words
    assert not letter.has("leave")
    assert not letter.has("never")
    assert "I know, send anyway" in letter.page.words
    letter.press("overrule")
    assert letter.found == []
    assert not letter.held
    assert letter.press("recall").held


def test_the_server_refuses_to_mark_what_is_stopped(planner):
    typed = SLOTS | SENT | {"slot-fit_point": NORTHWIND}
    page = planner.ask("POST", "/opportunities/c1/sent", typed)
    assert page.status == 422
    assert planner.opportunity("c1").current.events == ()
    assert page.all("p", id="findings-error")
    assert page.all("a", **{"data-jump": "findings"})
    assert page.value("slot-fit_point") is None or NORTHWIND in page.html
    assert page.faults() == []
    Written(planner, said=NORTHWIND).press("overrule")
    assert planner.ask("POST", "/opportunities/c1/sent", typed).status == 303


def test_what_was_overruled_does_not_hold_for_the_next_message(planner):
    Written(planner, said=NORTHWIND).press("overrule")
    assert planner.ask("POST", "/opportunities/c1/sent", SLOTS | SENT).status == 303
    assert planner.opportunity("c1").current.drafts["thank_you/dana"].overruled == ()


def test_an_open_gap_can_not_be_overruled(planner):
    letter = Written(planner, said="")
    assert letter.found == ["placeholder-left"]
    assert letter.held
    assert not letter.has("overrule")
    assert planner.ask("POST", f"{WRITE}/heed", SLOTS | {"overrule": "placeholder-left"}).status == 400
    assert planner.ask("POST", "/opportunities/c1/sent", SENT | {"slot-detail": "x"}).status == 422


def test_words_in_anger_are_offered_a_night(planner):
    heated = Written(planner, said=ORDER).page
    assert "night’s sleep" in heated.words
    assert "../rules/#calm-when-anxious" in heated.links()
    assert "night’s sleep" not in Written(planner, said="thx, I led it").page.words


def test_the_moment_of_sending_counts_as_named_beside_the_button(planner):
    planner.now = "2026-03-03T16:20:00Z"
    now = {"offered": "2026-03-03 16:20", "event_day": "2026-03-03"}
    assert Written(planner, **now, event_time="16:20").found == ["sent-too-fast"]
    assert Written(planner, **now, event_time="19:20").found == []


def test_a_note_that_a_colleague_had_already_is_found(planner):
    both = (person("dana", "Dana Lee", given="Dana"), person("bo", "Bo Li", given="Bo"))
    planner.put(opportunity(interviewers=both))
    same = {"person": "bo", "wording": "0"}
    assert planner.ask("POST", "/opportunities/c1/sent", SLOTS | SENT | same).status == 303
    assert "near-duplicate" in Written(planner, wording="0").found
    assert "near-duplicate" not in Written(planner, wording="1").found


def test_a_note_that_its_reader_has_already_is_not_a_colleagues(planner):
    assert planner.ask("POST", "/opportunities/c1/sent", SLOTS | SENT).status == 303
    assert "They have nearly this note from you already" in Written(planner).page.words


def test_a_second_question_right_after_the_first_is_held_back(planner):
    planner.put(opportunity(contact_policy="none"))
    letter = Written(planner, path="/opportunities/c1/write/check_in")
    assert letter.found[0] == "contact-suppressed"
    assert letter.held


def test_a_typed_moment_counts_as_noted(planner):
    planner.put(opportunity(details=("the tour of the yard", "the chess club")))
    assert Written(planner, slot_detail="two weeks of training in the kitchen").found == []


def test_the_same_words_lie_under_a_text_that_is_edited(planner):
    page = Written(planner, said=ORDER, edit="yes").page
    lines = page.html.split('id="under"')[1].split("</div>")[0].split(">", 1)[1]
    assert re.sub("<[^>]+>", "", lines) == page.text_of("textarea", lines=True).rstrip("\n")
    assert '<span class="spot" data-grave="error"' in lines
    assert page.faults() == []


def when(situation):
    """A moment that fits the situation, for an interview on 3 March that ended at 11:00 in New York."""
    waiting = not situation.startswith("ty-") or situation == "ty-belated"
    late = {"final-note": "2026-03-31T14:00:00Z"}
    return late.get(situation, "2026-03-18T14:00:00Z" if waiting else "2026-03-03T19:00:00Z"), waiting


@pytest.mark.parametrize(
    ("situation", "channel"), [(s.id, c) for s in situations.values() for c in s.channels]
)
def test_no_letter_of_ours_gives_anything_to_look_at(situation, channel):
    now, waiting = when(situation)
    dana = person("dana", "Dana Lee", given="Dana", email="d@contoso.example", channel=channel)
    known = {"interviewers": (dana,), "details": ("the tour of the yard",)}
    planner = Planner(
        opportunity(events=(THANKED,) if waiting else (), **known),
        *((TEXT,) if waiting else ()),
        PANEL,
        Me(name="Sam Rivera", email="sam@example.com", phone="555 0142"),
    )
    planner.now = now
    slots = {f"slot-{slot.id}": slot.example for slot in situations[situation].slots}
    for tone in channels[channel].tones:
        for wording in "0123":
            typed = slots | {"person": "dana", "channel": channel, "tone": tone, "wording": wording}
            page = planner.ask("POST", f"/opportunities/c1/write/{situation}/preview", typed)
            assert page.status == 200
            assert "thing" not in {attrs.get("class") for attrs in page.all("li")}, page.words
            assert NOTHING in page.words


@pytest.mark.parametrize("came_back", [False, True])
def test_a_message_that_came_back_may_be_sent_again_as_it_was(planner, came_back):
    typed = SLOTS | {"kind": "thank_you"}
    letter = planner.ask("POST", f"{WRITE}/preview", typed).text_of("article", lines=True)
    back = Event(id="e2", type="bounced", at=datetime(2026, 3, 3, 13, 10))
    planner.put(
        opportunity(events=(THANKED, back) if came_back else (THANKED,)),
        dataclasses.replace(TEXT, body=letter[letter.index("Hello") :]),
    )
    said = planner.ask("POST", f"{WRITE}/preview", typed).words
    assert ("They have nearly this note from you already" in said) is not came_back
