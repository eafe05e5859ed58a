"""A planner with people in it, at ten in the morning in New York and two in the afternoon in London."""

from datetime import datetime
from functools import cache

import pytest

from followup_core.record import Event, Interviewer, Me, Opportunity, Round, SentMessage, Shelf, Template
from site_app.planner import create_app, wire
from tests.planner.page import Page

NOW, ZONE = "2026-03-17T14:00:00Z", "Europe/London"


app = cache(create_app)
"""One app for all tests: it keeps nothing from one request to the next but its compiled templates."""


class Planner:
    """The app with its shelf; what a request saves is committed at once, as the page would."""

    def __init__(self, *records):
        self.app = app()
        self.shelf, self.now, self.zone, self.in_page = Shelf(), NOW, ZONE, True
        self.put(*records)

    def put(self, *records):
        sheet = self.shelf.sheet()
        for record in records:
            sheet.save(record)
        self.shelf.apply(sheet.operations, self.shelf.revision + 1)

    def ask(self, method, path, form=None, *, whole=False):
        environ = {
            wire.SHELF: self.shelf,
            wire.NOW: self.now,
            wire.ZONE: self.zone,
            wire.IN_PAGE: self.in_page,
        }
        headers = {} if whole else {"HX-Request": "true"}
        with self.app.test_client(use_cookies=False) as client:
            response = client.open(path, method=method, data=form, headers=headers, environ_overrides=environ)
            self.shelf.apply(wire.committed(response), self.shelf.revision + 1)
        return Page(response)

    def get(self, path, **how):
        return self.ask("GET", path, **how)

    def post(self, path, **fields):
        return self.ask("POST", path, {name.replace("_", "-"): value for name, value in fields.items()})

    def opportunity(self, identity):
        return self.shelf.sheet().opportunity(identity)


def person(identity, name, **more):
    return Interviewer(id=identity, name=name, **more)


def opportunity(identity="c1", *, events=(), **more):
    """One opportunity with one round; fields of either may be given."""
    about = {"company": "Contoso", "role": "Data analyst", "calendar": "US", "preset": "balanced"}
    about |= {name: more.pop(name) for name in list(more) if name in about}
    met = {"ended": datetime(2026, 3, 3, 11, 0), "zone": "America/New_York", "name": "First round"}
    met |= {"interviewers": (person("dana", "Dana Lee", given="Dana", email="dana.lee@contoso.example"),)}
    return Opportunity(id=identity, rounds=(Round(id="r1", events=tuple(events), **(met | more)),), **about)


THANKED = Event(
    id="e1", type="sent", at=datetime(2026, 3, 3, 13, 5), kind="thank_you", to="dana", message="m1"
)
TEXT = SentMessage(
    id="m1",
    opportunity="c1",
    situation="ty-interview",
    sent_at=datetime(2026, 3, 3, 13, 5),
    to="dana",
    subject="Thank you: data analyst interview on Tuesday",
    body="Hello Dana,\n\nThank you for your time on Tuesday.\n\nBest regards,\nSam Rivera",
)
PANEL = opportunity(
    "n2",
    company="Northwind",
    role="Warehouse planner",
    calendar="GB-ENG",
    ended=datetime(2026, 3, 17, 11, 15),
    zone="Europe/London",
    interviewers=(
        person("priya", "Priya Raman"),
        person("jonas", "Jonas Weber"),
        person("aoife", "Aoife Byrne"),
    ),
)


@pytest.fixture
def empty():
    """A planner nobody has used yet."""
    return Planner()


@pytest.fixture
def planner():
    """A planner with a check-in due, a panel to thank, and someone to wait for."""
    waiting = opportunity(
        "k3",
        company="Kestrel Timber",
        role="Yard lead",
        calendar="NO",
        zone="Europe/Oslo",
        ended=datetime(2026, 3, 10, 9, 30),
        contact_policy="status_suppressed",
        events=(Event(id="e3", type="sent", at=datetime(2026, 3, 10, 12, 30), kind="thank_you"),),
    )
    me = Me(name="Sam Rivera", email="sam@example.com", phone="555 0142")
    own = Template(
        id="t1", name="Short", situation="ty-interview", text="Subject: Hi\n\nI liked {{ detail }}."
    )
    return Planner(opportunity(said="by Friday the 13th", events=(THANKED,)), TEXT, PANEL, waiting, me, own)
