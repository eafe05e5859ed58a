"""A debrief in a minute, right after the interview: who, a moment each, what they said, how to reach them."""

import re
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, g, redirect, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core import cadence
from followup_core.errors import BadInput
from followup_core.exchange.address import mailbox
from followup_core.messages import channels
from followup_core.record import NAME_LIMIT, Interviewer, Opportunity, Round
from site_app.planner import choices, following
from site_app.planner.fields import Form
from site_app.planner.interview_form import MOST_PEOPLE, SAID_LIMIT, fresh_id
from site_app.planner.interviews import found
from site_app.planner.screens import show

screen = Blueprint("debrief", __name__)
LINES_LIMIT, MOST_DETAILS, LONGEST_NAME_WORDS = 3000, 20, 4
WHOM = (
    ("people", "Each of them", "You have an address, or will find one."),
    ("contact", "Whoever arranged it", "An agency or a coordinator passes it on."),
)
BY = ("email", "phone", "text", "linkedin_message", "chat")
_PARTS = re.compile(r"\s*(?::|\s[–—-])\s+|\s*:\s*$")
_WHERE = re.compile(r"\s*[,;:]\s+|\s+[–—-]\s+")
_AT = re.compile(r"(?i)^(.+?)\s+at\s+(.+)$")


@dataclass(frozen=True, slots=True)
class Noted:
    """One line of the debrief: a person with their moment, or a moment of nobody in particular."""

    name: str
    moment: str
    email: str = ""


def read_line(line: str) -> Noted:
    """Read “Dana Lee: her chess club”; a line without a name at its start is a moment.

    >>> read_line("Dana dana@contoso.example: her chess club")
    Noted(name='Dana', moment='her chess club', email='dana@contoso.example')
    >>> read_line("they move from spreadsheets to dbt").moment, read_line("Bo Lind").name
    ('they move from spreadsheets to dbt', 'Bo Lind')
    """
    who, *moment = _PARTS.split(line.strip(), maxsplit=1)
    email, names = "", []
    for word in who.split():
        try:
            email = mailbox(word.strip("<>(),"))
        except BadInput:
            names.append(word)
    is_name = bool(names) and len(names) <= LONGEST_NAME_WORDS and (moment or names[0][:1].isupper())
    if not is_name:
        return Noted("", line.strip())
    return Noted(" ".join(names), moment[0].strip() if moment else "", email)


def read_where(where: str) -> tuple[str, str]:
    """Read company and role from “Contoso, data analyst” or “data analyst at Contoso”.

    >>> read_where("Contoso, data analyst"), read_where("data analyst at Contoso"), read_where("Contoso")
    (('Contoso', 'data analyst'), ('Contoso', 'data analyst'), ('Contoso', ''))
    """
    company, *role = _WHERE.split(where, maxsplit=1)
    if role:
        return company.strip(), role[0].strip()
    at = _AT.match(where)
    return (at[2].strip(), at[1].strip()) if at else (where.strip(), "")


def _page(opportunity: Opportunity | None, form: Form, status: int = 200) -> Response:
    action = url_for("debrief.keep", identity=opportunity.id) if opportunity else url_for("debrief.add")
    return show(
        "debrief/view.html",
        title="Debrief in a minute",
        section="opportunities" if opportunity else "today",
        status=status,
        opportunity=opportunity,
        form=form,
        action=action,
        draft=f"debrief-{opportunity.id}" if opportunity else "debrief",
        whom=WHOM,
        before=cadence.reminders["before-you-leave"].cases["ahead"],
        by=[(key, channels[key].label, "") for key in BY],
    )


@screen.get("/debrief")
def new() -> Response:
    """Ask about an interview that is not here yet."""
    return _page(None, Form(MultiDict({"whom": "people", "by": "email"})))


@screen.get("/opportunities/<identity>/debrief")
def view(identity: str) -> Response:
    """Ask about the current interview of an opportunity."""
    opportunity = found(identity)
    round_ = opportunity.current
    lines = [f"{p.name}: {p.moment}" for p in round_.interviewers] + list(round_.details)
    by = next((p.channel for p in round_.interviewers if p.channel), "email")
    whom = "contact" if round_.through_contact else "people"
    typed = {"who": "\n".join(lines), "said": round_.said, "whom": whom, "by": by}
    return _page(opportunity, Form(MultiDict(typed)))


def read(form: Form, before: Round) -> Round:
    """Give the round with what the form says, noting in the form what is wrong. Nobody is taken away."""
    lines = [read_line(line) for line in form.long_text("who", limit=LINES_LIMIT).split("\n") if line.strip()]
    by = form.choice("by", BY, "email")
    channel = "" if by == "email" else by
    known = {person.name.casefold(): person for person in before.interviewers}
    for noted in (line for line in lines if line.name):
        person = known.get(noted.name.casefold()) or Interviewer(
            id=fresh_id(), name=noted.name, heard=noted.name
        )
        email, moment = noted.email or person.email, noted.moment or person.moment
        known[noted.name.casefold()] = replace(person, moment=moment, email=email)
        if len(noted.name) > NAME_LIMIT:
            form.refuse("who", "One of these names is very long. Please put a colon after each name.")
    if len(known) > MOST_PEOPLE:
        form.refuse(
            "who", f"{len(known)} people are more than we can plan for. Please keep it to {MOST_PEOPLE}."
        )
    details = tuple(dict.fromkeys(line.moment for line in lines if not line.name))[:MOST_DETAILS]
    return replace(
        before,
        interviewers=tuple(replace(person, channel=channel) for person in known.values()),
        details=details,
        said=form.text("said", limit=SAID_LIMIT),
        through_contact=form.choice("whom", {key for key, *_ in WHOM}, "people") == "contact",
    )


@screen.post("/opportunities/<identity>/debrief")
def keep(identity: str) -> Response | Redirect:
    """Keep what was noted, and go on to the letters."""
    opportunity, form = found(identity), Form(MultiDict(request.form))
    if "restore" in form.typed:
        return _page(opportunity, form)
    round_ = read(form, opportunity.current)
    if form.errors:
        return _page(opportunity, form, status=422)
    return _on(following.with_round(opportunity, round_))


@screen.post("/debrief")
def add() -> Response | Redirect:
    """Make an opportunity of what was noted: its interview ended just now."""
    form = Form(MultiDict(request.form))
    if "restore" in form.typed:
        return _page(None, form)
    company, role = read_where(form.text("where", missing="Please say where it was, and for which role."))
    if company and not role:
        form.refuse("where", f"Please add the role as well, for example “{company[:40]}, data analyst”.")
    zone = following.own_zone()
    now = g.now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0)
    round_ = read(form, Round(id=fresh_id(), ended=now.replace(minute=now.minute // 5 * 5), zone=zone))
    if form.errors:
        return _page(None, form, status=422)
    me = g.shelf.me
    return _on(
        Opportunity(
            id=fresh_id(),
            company=company,
            role=role,
            preset=me.preset or choices.DEFAULT_PRESET,
            calendar=me.calendar or choices.country_of(zone),
            rounds=(round_,),
        )
    )


def _on(opportunity: Opportunity) -> Redirect:
    g.shelf.save(opportunity)
    now = opportunity.current
    several = len(now.interviewers) > 1 and not now.through_contact
    screen = ("panel" if several else "plan") + (".noted" if now.details else ".view")
    return redirect(url_for(screen, identity=opportunity.id), 303)
