"""Random facts: any preset, many calendars, any kind of timeline, any history."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from hypothesis import strategies as st

from followup_core.cadence import Event, Facts, Interview, Stated, presets
from followup_core.cadence.facts import EVENT_FIELDS, SENT_KINDS

PLACES = (
    ("US", "America/New_York"),
    ("GB-ENG", "Europe/London"),
    ("CA-ON", "America/Toronto"),
    ("DE-BE", "Europe/Berlin"),
    ("JP", "Asia/Tokyo"),
    ("NP", "Asia/Kathmandu"),
    ("BN", "Asia/Brunei"),
    ("NONE", "Etc/UTC"),
    ("FRI-SAT", "Africa/Cairo"),
)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2032, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


@st.composite
def stated(draw, end):
    kind = draw(
        st.sampled_from(
            (
                "by_date",
                "within_days",
                "within_business_days",
                "range_days",
                "end_of_week",
                "early_next_week",
                "next_week",
                "end_of_month",
                "new_year",
                "none",
            )
        )
    )
    days = draw(st.integers(1, 60))
    day = end.date() + timedelta(days) if kind == "by_date" else None
    return Stated(kind, None, day, days)


@st.composite
def events(draw, end, types=tuple(EVENT_FIELDS)):
    found = []
    for kind in draw(st.lists(st.sampled_from(types), max_size=6)):
        at = end + timedelta(minutes=draw(st.integers(0, 60 * 24 * 60)))
        later = at.date() + timedelta(draw(st.integers(0, 30)))
        event = Event(kind, at)
        if kind == "sent":
            event = replace(event, kind=draw(st.sampled_from(SENT_KINDS[:4])))
        elif kind == "reply_new_date":
            event = replace(event, date=later)
        elif kind == "auto_reply_ooo":
            event = replace(event, back_on=draw(st.sampled_from((later, None))))
        elif kind == "competing_offer":
            event = replace(event, deadline=datetime.combine(later, time(23, 59)))
        found.append(event)
    return tuple(sorted(found, key=lambda event: event.at))


@st.composite
def facts(draw, types=tuple(EVENT_FIELDS), late=True, policies=("open", "open", "status_suppressed", "none")):
    code, zone = draw(st.sampled_from(PLACES))
    end = draw(moments)
    return Facts(
        preset=draw(st.sampled_from(tuple(presets))),
        calendar=code,
        recipient_tz=zone,
        interview=Interview(end, interviewers=draw(st.integers(1, 5))),
        stated_timeline=draw(st.none() | stated(end)),
        contact_policy=draw(st.sampled_from(policies)),
        events=draw(events(end, types)),
        as_of=end + timedelta(minutes=draw(st.integers(-1000, 60 * 24 * 60)))
        if late and draw(st.booleans())
        else None,
        decision_same_day=draw(st.booleans()) if late else False,
    )


untouched = facts(types=("sent",), late=False, policies=("open",)).map(
    lambda found: replace(found, events=())
)
only_sent = facts(types=("sent", "auto_reply_ooo"), late=False, policies=("open",))
