"""Goes through the planner as a user does: follows each link, fills each form; here and inside Pyodide.

What to do is read from the pages themselves, so a new screen is walked without being named here.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from flask import Flask

from site_app.planner.wire import Worker, spoken
from tests.performance.document import COMPANY, NOW

TYPED = {"company": f"{COMPANY} Bridge", "job-role": "Toll keeper", "said": "by the end of next week"}
"""What is typed into a field that is empty and may not stay so; anything else is `WORDS`."""
CHANGED = {"round-name": "Talk on the bridge"}
"""What is written over what stands there, so that something changes."""
WORDS = "How the night shift hands over"
EACH = 20
"""How often an action is done, each time on another opportunity where there is one."""
ROW = re.compile("<(?:li|tr|article)[ >]")
READ = 100_000
"""Characters of a screen that are read for what it offers."""
FEWEST = 3
"""How often an action is done at least, though it has cost more than `patience` by then."""
MOST, STRIDE = 500, 97
"""Places remembered for one action; and how far apart those are that it is done at."""


FROM_THE_GUIDE = "/write/ty-interview"
"""A screen that only the guide leads to."""


@dataclass
class Asked:
    """A request that a page offers."""

    method: str
    path: str
    form: dict[str, list[str]]


class Offers(HTMLParser):
    """What a page offers: its links, and its forms filled as they stand."""

    def __init__(self, body: str) -> None:
        super().__init__()
        self.asked: list[Asked] = []
        self._form: dict[str, list[str]] = {}
        self._inside: list[Asked] = []
        self._select = ""
        self.feed(body)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a link, a form, or a field."""
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = {}
        for attribute, method in (("href", "GET"), ("hx-get", "GET"), ("hx-post", "POST")):
            path = given.get(attribute, "").removeprefix("#")
            if path.startswith("/"):
                self.asked.append(Asked(method, path, self._form if attribute != "href" else {}))
        self._take(tag, given)

    def _take(self, tag: str, given: dict[str, str]) -> None:
        name, kind = given.get("name", ""), given.get("type", "text")
        if tag == "select":
            self._select = name
        elif tag == "option" and self._select and ("selected" in given or self._select not in self._form):
            self._form[self._select] = [given.get("value", "")]
        elif name and (tag == "textarea" or (tag == "input" and kind not in {"radio", "checkbox", "submit"})):
            empty = TYPED.get(name, WORDS if tag == "textarea" or "required" in given else "")
            self._form.setdefault(name, []).append(CHANGED.get(name) or given.get("value") or empty)
        elif name and tag == "input" and "checked" in given:
            self._form.setdefault(name, []).append(given.get("value", "on"))

    def handle_endtag(self, tag: str) -> None:
        """Leave a form or a list of options."""
        if tag == "form":
            self._form = {}
        elif tag == "select":
            self._select = ""


@dataclass
class Action:
    """One thing that can be done, with the places where it can, and what it cost each time."""

    name: str
    todo: list[Asked] = field(default_factory=list)
    cost: list[float] = field(default_factory=list)
    rows: int = 0
    bytes: int = 0
    statuses: dict[int, int] = field(default_factory=lambda: defaultdict(int))


@dataclass
class Walk:
    """Walks through an app that holds a document; `meter` gives what has been spent so far, in any unit."""

    app: Flask
    records: dict[str, Any]
    meter: Callable[[], float]
    each: int = EACH
    patience: float = float("inf")
    actions: dict[str, Action] = field(default_factory=dict)
    followed: set[str] = field(default_factory=set)
    _revision: int = 1
    _minutes: int = 0

    def __post_init__(self) -> None:
        self.worker = Worker(self.app)
        self._rules = self.app.url_map.bind("")
        before = self.meter()
        self._say({"type": "load", "revision": self._revision, "records": self.records})
        self.loading = self.meter() - before
        some = [key.removeprefix("a/") for key in self.records if key.startswith("a/")][: 3 * self.each]
        for rule in self.app.url_map.iter_rules():
            about_one = rule.arguments == {"identity"} and rule.rule.startswith("/opportunities/")
            if "GET" in (rule.methods or ()) and (about_one or not rule.arguments):
                for identity in some if about_one else [""]:
                    self._found(Asked("GET", rule.rule.replace("<identity>", identity), {}))
        self._found(Asked("GET", FROM_THE_GUIDE, {}))

    def go(self) -> "Walk":
        """Do everything there is to do, a little of each in turn, until each was done often enough."""
        while turn := list(self._next()):
            for action, asked in turn:
                self._do(action, asked)
        return self

    def _next(self) -> Iterator[tuple[Action, Asked]]:
        for action in list(self.actions.values()):
            enough = len(action.cost) >= self.each or (
                len(action.cost) >= FEWEST and sum(action.cost) > self.patience
            )
            if action.todo and not enough:
                yield action, action.todo[len(action.cost) * STRIDE % len(action.todo)]

    def _name(self, method: str, path: str) -> str:
        rule, _ = self._rules.match(urlsplit(path).path, method, return_rule=True)
        return f"{method} {rule.rule}"

    def _found(self, asked: Asked) -> None:
        name = self._name(asked.method, asked.path)
        action = self.actions.setdefault(name, Action(name))
        known = any(asked.path == other.path for other in action.todo)
        if not known and len(action.todo) < MOST:
            action.todo.append(asked)

    def _do(self, action: Action, asked: Asked) -> None:
        """Do what the page does for one action, counting all the Python: ask, commit, tell, follow."""
        before = self.meter()
        reply = self._ask(asked)
        status = reply["status"]
        if reply["operations"]:
            self._revision += 1
            self._say({"type": "changed", "revision": self._revision, "operations": reply["operations"]})
        while 300 <= reply["status"] < 400:
            self.followed.add(self._name("GET", reply["headers"]["location"]))
            reply = self._ask(Asked("GET", reply["headers"]["location"], {}))
        cost = self.meter() - before
        action.statuses[status] += 1
        if status == 404:  # deleted on the way
            action.todo.remove(asked)
            return
        action.cost.append(cost)
        body = reply["body"]
        action.rows, action.bytes = max(action.rows, len(ROW.findall(body))), max(action.bytes, len(body))
        for offer in Offers(body[:READ]).asked:
            self._found(offer)

    def _ask(self, asked: Asked) -> dict[str, Any]:
        self._minutes += 1
        split = urlsplit(asked.path)
        form = asked.form | {name: [value] for name, value in parse_qsl(split.query)}
        reply = self._say(
            {
                "type": "request",
                "id": self._minutes,
                "method": asked.method,
                "path": asked.path if asked.method == "GET" else split.path,
                "form": form if asked.method == "POST" else {},
                "revision": self._revision,
                "now": f"{NOW + timedelta(seconds=10 * self._minutes):%Y-%m-%dT%H:%M:%SZ}",
                "zone": "Europe/London",
            }
        )
        assert reply is not None
        return reply

    def _say(self, message: dict[str, Any]) -> dict[str, Any] | None:
        reply = spoken(self.worker, json.dumps(message))
        return None if reply is None else dict(json.loads(reply))


def unseen(walk: Walk) -> list[str]:
    """List the app's actions that the walk did not get to."""
    rules = walk.app.url_map.iter_rules()
    every = {
        f"{method} {rule.rule}" for rule in rules for method in (rule.methods or set()) & {"GET", "POST"}
    }
    done = {action.name for action in walk.actions.values() if action.cost}
    return sorted(every - done - walk.followed)
