"""Paste the reply you got: what its words say it is, and the event that would be. The text is not kept."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from flask import Blueprint, Response, g, redirect, render_template, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core import workdays
from followup_core.record import TEXT_LIMIT, Opportunity
from followup_core.replies import Mark, Reply, recognise, sent_at
from site_app.planner import events, following, kinds
from site_app.planner.fields import Form
from site_app.planner.interviews import found
from site_app.planner.screens import show

screen = Blueprint("replies", __name__)
AROUND = 80
"""Characters shown on either side of the words that counted, give or take a word."""
GAP = re.compile(r"\n[ \n]*\n")
DAY_FIELDS = ("new-date", "back-on")
"""The fields of the event form for the day that a reply names."""


class Piece(NamedTuple):
    """A stretch of the pasted text, and whether it counted."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What we make of the text, and what is chosen; `chosen` is nothing while nobody has said what it is."""

    reply: Reply
    chosen: str
    passages: tuple[tuple[Piece, ...], ...]

    @property
    def suggested(self) -> str:
        """The kind that we would say it is."""
        return self.reply.kind or ""

    @property
    def field(self) -> str:
        """Which more the chosen kind needs to know."""
        return kinds.HAPPENINGS[self.chosen].field if self.chosen else ""


def _page(opportunity: Opportunity, form: Form, reading: Reading | None, status: int = 200) -> Response:
    return show(
        "replies/view.html",
        title=f"The reply you got: {opportunity.company}",
        section="opportunities",
        status=status,
        opportunity=opportunity,
        form=form,
        **_context(opportunity, reading),
    )


def _context(opportunity: Opportunity, reading: Reading | None) -> dict[str, object]:
    zone = following.own_zone()
    return {
        "reading": reading,
        "alone": False,
        "happenings": kinds.HAPPENINGS,
        "offered_kinds": [
            (key, kinds.HAPPENINGS[key].label, kinds.HAPPENINGS[key].why) for key in kinds.REPLIES
        ],
        "asked": events.CAME[0],
        "zone": zone,
        "foreign": zone != opportunity.current.zone,
        "today": following.here().date(),
    }


@screen.get("/opportunities/<identity>/reply")
def view(identity: str) -> Response:
    """Ask for the reply."""
    return _page(found(identity), Form(MultiDict()), None)


@screen.post("/opportunities/<identity>/reply/reading")
def reading(identity: str) -> str:
    """Say what the reply is, while it is pasted. Nothing is saved."""
    opportunity, form = found(identity), Form(MultiDict(request.form))
    if events.untouched(form):
        form.typed.poplist("event-day")
    context = _context(opportunity, read(form, opportunity)) | {"alone": True}
    return render_template("replies/reading.html", form=form, opportunity=opportunity, **context)


@screen.post("/opportunities/<identity>/reply")
def note(identity: str) -> Response | Redirect:
    """Note the event that was chosen, without the text; or say beside each field why not."""
    opportunity, form = found(identity), Form(MultiDict(request.form))
    known = read(form, opportunity)
    if known and not known.chosen:
        form.refuse("event-kind", "Please say what it is. We can’t tell from the words alone.")
    if known and known.field == "back_on" and not (known.reply.date or form.typed.get("back-on")):
        form.refuse("back-on", "Please add the day they are back. Without one there is nothing to note.")
    event = events.read(form, known.chosen, opportunity) if known and known.chosen else None
    if event is None:
        return _page(opportunity, form, known, status=422)
    g.shelf.save(following.with_events(opportunity, [*opportunity.current.events, event]))
    return redirect(url_for("plan.news", identity=identity, event=event.id), 303)


def read(form: Form, opportunity: Opportunity) -> Reading | None:
    """Read the pasted text and fill in what it says where nothing was typed; None when there is no text."""
    text = _text(form)
    if not text:
        return None
    received = _received(form, text, opportunity)
    calendar = workdays.calendar(opportunity.calendar, opportunity.closures)
    reply = recognise(text, received_on=received, calendar=calendar)
    chosen = form.typed.get("event-kind", "")
    if chosen == form.typed.get("suggested", "") or chosen not in kinds.REPLIES:
        chosen = reply.kind or ""
    form.typed["event-kind"], form.typed["suggested"] = chosen, reply.kind or ""
    _fill_day(form, reply, chosen)
    return Reading(reply, chosen, tuple(passages(text, reply.marks)))


def _text(form: Form) -> str:
    """Give the pasted text; signs in it that can't be shown are nobody's fault and are left out silently."""
    pasted = Form(MultiDict({"reply": form.typed.get("reply", "")}))
    text = pasted.long_text("reply", limit=len(pasted.typed["reply"]))
    if not text:
        form.refuse("reply", "Please paste their reply here.")
    elif len(text) > TEXT_LIMIT:
        form.refuse(
            "reply",
            f"This is {len(text):,} characters long, and we read up to {TEXT_LIMIT:,}."
            " Please paste only their last message.",
        )
        return ""
    return text


def _received(form: Form, text: str, opportunity: Opportunity) -> date:
    """Fill in when it came, from its header or else now, unless a moment is there; give its day."""
    if "event-day" not in form.typed:
        events.offer(form, _sent(text, opportunity) or following.here())
    try:
        return date.fromisoformat(form.typed["event-day"])
    except ValueError:
        return following.here().date()


def _sent(text: str, opportunity: Opportunity) -> datetime | None:
    """Give the moment in the header on the user's clock, None when it can't be that of an answer."""
    here, sent = following.here(), sent_at(text)
    if sent is None:
        return None
    local = sent.astimezone(here.tzinfo) if sent.tzinfo else sent.replace(tzinfo=here.tzinfo)
    ended = opportunity.current.ended.replace(tzinfo=following.zone_of(opportunity.current))
    return local if ended <= local <= here else None


def _fill_day(form: Form, reply: Reply, chosen: str) -> None:
    """Fill in the day that the text names, unless another one was typed."""
    day = f"{reply.date:%Y-%m-%d}" if reply.date and chosen == reply.kind else ""
    before = form.typed.get("named", "")
    for name in DAY_FIELDS:
        if form.typed.get(name, "") == before:
            form.typed[name] = day
    form.typed["named"] = day


def passages(text: str, marks: Sequence[Mark]) -> Iterator[tuple[Piece, ...]]:
    """Give the words that counted with some of those around them, up to the ends of their paragraph."""
    around: list[tuple[int, int]] = []
    for mark in marks:
        start, end = _around(text, mark)
        if around and start <= around[-1][1]:
            start = around.pop()[0]
        around.append((start, end))
    for start, end in around:
        inside = [mark for mark in marks if start <= mark.start < end]
        edges = [start, *(at for mark in inside for at in mark), end]
        pieces = [Piece(text[a:b], number % 2 == 1) for number, (a, b) in enumerate(pairwise(edges))]
        before, after = text[:start].strip(" "), text[end:].strip(" ")
        cut_before = [Piece("… ")] if before and not before.endswith("\n") else []
        cut_after = [Piece(" …")] if after and not after.startswith("\n") else []
        yield (*cut_before, *pieces, *cut_after)


def _around(text: str, mark: Mark) -> tuple[int, int]:
    """Give a stretch of whole words around a mark, inside its paragraph."""
    opening = max((gap.end() for gap in GAP.finditer(text, 0, mark.start)), default=0)
    gap = GAP.search(text, mark.end)
    closing = gap.start() if gap else len(text)
    if mark.start - opening > AROUND:
        opening = text.rfind(" ", opening, mark.start - AROUND) + 1 or mark.start - AROUND
    if closing - mark.end > AROUND:
        space = text.find(" ", mark.end + AROUND, closing)
        closing = space if 0 <= space < mark.end + 2 * AROUND else mark.end + AROUND
    return opening, closing
