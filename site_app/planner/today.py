"""What to do today, and what may be waited for."""

from dataclasses import dataclass
from datetime import date, datetime

from flask import Blueprint, Response, g

from followup_core import workdays
from followup_core.cadence import Plan
from followup_core.record import Opportunity
from site_app.planner import following, plan, timeline, words
from site_app.planner.following import Task
from site_app.planner.screens import show

screen = Blueprint("today", __name__)


@dataclass(frozen=True, slots=True)
class Followed:
    """An opportunity with its plan at this moment."""

    opportunity: Opportunity
    plan: Plan
    tasks: tuple[Task, ...]
    today: date

    @property
    def due(self) -> tuple[Task, ...]:
        """The messages that come up today or should have gone already."""
        return tuple(task for task in self.tasks if task.state != "planned")

    @property
    def over(self) -> bool:
        """Whether nothing is left to do or to wait for."""
        return not self.tasks and (self.plan.close_on is None or self.plan.close_on <= self.today)

    @property
    def next_day(self) -> date | None:
        """The next day on which there is something to do, after today's."""
        later = [task.day for task in self.tasks if task.state == "planned"]
        return min(later) if later else self.plan.close_on if not self.due else None

    @property
    def sort_key(self) -> tuple[bool, date, str]:
        """Due ones first, then by the next day."""
        return (not self.due, self.next_day or date.max, self.opportunity.company.casefold())

    @property
    def summary(self) -> str:
        """What comes next, in a few words."""
        if self.due:
            return "write today"
        if self.tasks:
            first = next(task for task in self.tasks if task.state == "planned")
            return f"{first.words.title.lower()} {words.near_short(first.day, self.today)}"
        if self.over:
            return "over"
        return (
            f"look again {words.near_short(self.plan.close_on, self.today)}"
            if self.plan.close_on
            else "waiting"
        )

    @property
    def strip(self) -> tuple[tuple[timeline.Piece, ...], int | None]:
        """The drawing of the weeks round today."""
        return timeline.strip(
            self.tasks,
            plan.done_of(self.opportunity.current),
            today=self.today,
            promised=self.plan.promised_date,
            calendar=workdays.calendar(self.opportunity.calendar, self.opportunity.closures),
        )


def followed(now: datetime) -> tuple[Followed, ...]:
    """Give every opportunity with its plan, the most pressing first."""
    zone, found = following.own_zone(), []
    for opportunity in g.shelf.opportunities():
        its_plan = following.plan_of(opportunity, now=now, zone=zone)
        found.append(
            Followed(opportunity, its_plan, following.tasks_of(opportunity, its_plan, now), now.date())
        )
    return tuple(sorted(found, key=lambda one: one.sort_key))


def lead(every: tuple[Followed, ...], on: date) -> str:
    """Say in a sentence or two what the day asks for, and what comes after it."""
    due = [task for one in every for task in one.due]
    later = min((one.next_day for one in every if one.next_day and one.next_day > on), default=None)
    after = f"nothing to do until {words.near(later, on)}." if later else "nothing more to do."
    if not due:
        return words.upper(after) if later else "Nothing to do. Nobody is waiting for you."
    late = sum(task.state == "late" for task in due)
    first = f"{words.upper(words.count(len(due), 'message'))} today"
    if late == len(due):
        overdue = ", overdue" if late == 1 else ", all of them overdue"
    else:
        overdue = f", {words.count(late, 'of them', 'of them')} overdue" if late else ""
    return f"{first}{overdue}. After that, {after}"


@screen.get("/")
def view() -> Response:
    """Show the day."""
    now = following.here()
    every = followed(now)
    on = now.date()
    return show(
        "today/view.html" if every else "today/first.html",
        title="Today",
        section="today",
        today=on,
        now=now,
        lead=lead(every, on),
        due=[task for one in every for task in one.due],
        waiting=[one for one in every if not one.due and not one.over],
        reasons=plan.reasons,
        me=g.shelf.me,
    )
