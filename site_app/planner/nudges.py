"""The one reminder of an opportunity, from what is saved, and where it leads on these screens."""

from datetime import datetime

from followup_core import cadence, workdays
from followup_core.cadence import Nudge, Plan
from followup_core.record import Opportunity
from site_app.planner import following
from site_app.planner.links import guide, to

HEATED = cadence.reminders["sleep-on-it"].cases["heated"]
"""What is said beside a letter in which a feeling is heard."""
WAITING = "waiting-day"


def of(opportunity: Opportunity, plan: Plan, now: datetime) -> Nudge | None:
    """Give the reminder of an opportunity at `now`, which is on the user's own clock."""
    round_ = opportunity.current
    noted = bool(round_.details or round_.said or any(person.moment for person in round_.interviewers))
    return cadence.nudge(
        following.facts_of(opportunity, now=now, zone=following.own_zone()),
        plan,
        now,
        workdays.calendar(opportunity.calendar, opportunity.closures),
        noted=noted,
        resting={kind for kind, until in round_.put_off.items() if until > now.date()},
    )


def leads(nudge: Nudge, opportunity: Opportunity) -> str:
    """Give the link to what a reminder leads to, "" where it leads nowhere."""
    where, _, kind = nudge.leads.partition(":")
    match where:
        case "guide":
            return guide(nudge.guide)
        case "debrief":
            return to("debrief.view", identity=opportunity.id)
        case "write":
            return to("write.view", identity=opportunity.id, kind=kind)
    return ""
