"""Something happened: what it was, when, and only the fields that this kind needs."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, abort, g, redirect, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core import cadence
from followup_core.record import Event, Opportunity
from site_app.planner import following, kinds, words
from site_app.planner.fields import Form
from site_app.planner.interview_form import fresh_id
from site_app.planner.interviews import found
from site_app.planner.screens import show

screen = Blueprint("events", __name__)
WHEN = {
    "sent": ("When did you write?", "you wrote"),
    "withdrawn": ("When did you decide?", "you decided"),
    "accepted_elsewhere": ("When did you accept?", "you accepted"),
    "competing_offer": ("When did that offer come?", "that offer came"),
}
"""How the moment of an event is asked for, and what it is called when it is missing."""
END_OF_DAY = cadence.constants.status_close
CAME = ("When did it come?", "it came")


@screen.get("/opportunities/<identity>/events/new")
def choose(identity: str) -> Response:
    """Ask what happened."""
    opportunity = found(identity)
    return show(
        "events/choose.html",
        title=f"Something happened: {opportunity.company}",
        section="opportunities",
        opportunity=opportunity,
        happenings=kinds.HAPPENINGS,
        begun={kind for kind in kinds.HAPPENINGS if g.shelf.read(f"d/event-{identity}-{kind}")},
        groups=(("They wrote or called", kinds.REPLIES), ("You", kinds.YOURS)),
    )


def _page(opportunity: Opportunity, kind: str, form: Form, status: int = 200) -> Response:
    happening = kinds.HAPPENINGS[kind]
    zone = following.own_zone()
    return show(
        "events/form.html",
        title=f"{happening.label}: {opportunity.company}",
        section="opportunities",
        status=status,
        opportunity=opportunity,
        kind=kind,
        happening=happening,
        form=form,
        zone=zone,
        foreign=zone != opportunity.current.zone,
        asked=WHEN.get(kind, CAME)[0],
        earlier=[(key, kinds.MESSAGES[key].title, "") for key in _sendable(opportunity)],
        people=[
            ("", "Everyone, or someone else"),
            *((p.id, p.name) for p in opportunity.current.interviewers),
        ],
    )


@screen.get("/opportunities/<identity>/events/new/<kind>")
def new(identity: str, kind: str) -> Response:
    """Ask when it was, and what else this kind needs."""
    opportunity = found(identity)
    if kind not in kinds.HAPPENINGS:
        abort(404)
    form = Form(MultiDict({"sent-kind": _likely(opportunity)}))
    offer_now(form)
    return _page(opportunity, kind, form)


def offer_now(form: Form) -> None:
    """Fill in the present moment."""
    offer(form, following.here())


def offer(form: Form, moment: datetime) -> None:
    """Fill in a moment on the user's clock, and note that, so that it is known later whether it was typed."""
    form.typed["event-day"], form.typed["event-time"] = f"{moment:%Y-%m-%d}", f"{moment:%H:%M}"
    form.typed["offered"] = _moment_typed(form)


def untouched(form: Form) -> bool:
    """Tell whether the moment in the form is the one that was offered."""
    return form.typed.get("offered") == _moment_typed(form)


def _moment_typed(form: Form) -> str:
    return " ".join(form.typed.get(name, "") for name in ("event-day", "event-time"))


def other_moment(form: Form) -> datetime | None:
    """Give the moment that was typed instead of the present one that was offered, None when there is none."""
    typed = _moment_typed(form)
    if typed == form.typed.get("offered", typed):
        return None
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=ZoneInfo(following.own_zone()))
    except ValueError:
        return None


def refresh(form: Form) -> None:
    """Fill in the present moment again in a form that was left, unless the user typed another one."""
    if untouched(form) or not _moment_typed(form).strip():
        offer_now(form)


def _sendable(opportunity: Opportunity) -> tuple[str, ...]:
    """Give the messages that can have been sent: the usual ones, and what else is planned now."""
    plan = following.plan_of(opportunity, now=g.now, zone=following.own_zone())
    return tuple(dict.fromkeys([*kinds.EARLIER, *(message.kind for message in plan.messages)]))


def _likely(opportunity: Opportunity) -> str:
    """Give the first message that was not sent yet."""
    sent = {event.kind for event in opportunity.current.events}
    return next((kind for kind in kinds.EARLIER if kind not in sent), kinds.EARLIER[-1])


@screen.post("/opportunities/<identity>/events/new/<kind>")
def add(identity: str, kind: str) -> Response | Redirect:
    """Note the event; or say beside each field why not."""
    opportunity = found(identity)
    if kind not in kinds.HAPPENINGS:
        abort(404)
    form = Form(MultiDict(request.form))
    if "restore" in form.typed:
        refresh(form)
        return _page(opportunity, kind, form)
    event = read(form, kind, opportunity)
    if event is None:
        return _page(opportunity, kind, form, status=422)
    g.shelf.save(following.with_events(opportunity, [*opportunity.current.events, event]))
    return redirect(url_for("plan.news", identity=identity, event=event.id), 303)


def happened_at(form: Form, opportunity: Opportunity, what: str = "you sent it") -> datetime | None:
    """Give the moment typed on the user's clock as wall time of the interview's place, or None."""
    typed = form.moment("event-day", "event-time", what=what)
    if not typed:
        return None
    at = typed.replace(tzinfo=ZoneInfo(following.own_zone()))
    place = following.zone_of(opportunity.current)
    ended = opportunity.current.ended.replace(tzinfo=place)
    if at > g.now + following.CLOCKS_DIFFER:
        form.refuse("event-day", "This is still to come. Note it when it has happened.")
    if at < ended:
        told = words.moment(ended.astimezone(at.tzinfo), following.here().date())
        form.refuse("event-day", f"This is before the interview ended, {told}. Is the day right?")
    return None if form.errors else at.astimezone(place).replace(tzinfo=None)


def read(form: Form, kind: str, opportunity: Opportunity) -> Event | None:
    """Give the event that the form describes, or None after noting in the form what is wrong."""
    at = happened_at(form, opportunity, WHEN.get(kind, CAME)[1])
    event = _detailed(form, kind, opportunity, at or opportunity.current.ended)
    return None if form.errors else event


def _detailed(form: Form, kind: str, opportunity: Opportunity, at: datetime) -> Event:
    base = {"id": fresh_id(), "type": kind, "at": at}
    match kinds.HAPPENINGS[kind].field:
        case "date":
            on = form.day("new-date", missing="Please add the date they gave.")
            if on and on < at.date():
                form.refuse("new-date", "This date lies before their message. Which day do they mean?")
            return Event(**base, date=on)  # type: ignore[arg-type]
        case "deadline":
            until = form.moment(
                "deadline-day", "deadline-time", what="you must answer by", otherwise=END_OF_DAY
            )
            if until and until <= at:
                form.refuse("deadline-day", "This lies before the offer came. By when must you answer?")
            return Event(**base, deadline=until)  # type: ignore[arg-type]
        case "back_on":
            back = form.day(
                "back-on", missing="Please add the day they are back. It stands in their automatic reply."
            )
            if back and back < at.date():
                form.refuse("back-on", "This lies before the automatic reply came. When are they back?")
            return Event(**base, back_on=back)  # type: ignore[arg-type]
        case "sent":
            people = {person.id for person in opportunity.current.interviewers}
            which = form.choice("sent-kind", _sendable(opportunity), kinds.EARLIER[0])
            return Event(**base, kind=which, to=form.choice("sent-to", people | {""}, ""))  # type: ignore[arg-type]
    return Event(**base)  # type: ignore[arg-type]
