"""What is saved, as types: facts only, because a plan that is stored can be stale."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Literal

Format = Literal["in_person", "video", "phone", "onsite"]
ContactPolicy = Literal["open", "status_suppressed", "none"]
type Unknown = dict[str, Any]
"""Fields that a newer version wrote: kept as they came and saved back with the rest."""

TEXT_LIMIT = 10_000
"""Most characters of one note; a record stays far below what a localStorage value may hold."""
NAME_LIMIT = 200
"""Most characters of a name, a title, a role or a company."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interviewer:
    """One person the candidate met; `given` is what they asked to be called."""

    id: str
    name: str
    given: str = ""
    title: str = ""
    email: str = ""
    heard: str = ""
    """The name as it was caught by ear, while nobody has looked up how it is spelled."""
    moment: str = ""
    """What was said with this person only."""
    channel: str = ""
    """How they like to be reached; nothing means email."""
    sign_off: str = ""
    """The closing of their own messages."""
    honorific: str = ""
    """A title they use with their name, such as “Dr”; `title` is what they do."""
    unknown: Unknown = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was chosen for a message that is being written, and how its text was changed by hand.

    `body` was made from `body_from`, `subject` from `subject_from`; a text nobody changed is empty.
    """

    situation: str = ""
    channel: str = ""
    tone: str = ""
    wording: int = 0
    template: str = ""
    """The id of a text of the user's own."""
    to: str = ""
    """Name of somebody who is no interviewer."""
    email: str = ""
    subject: str = ""
    subject_from: str = ""
    body: str = ""
    body_from: str = ""
    dismissed: tuple[str, ...] = ()
    """Findings that are to be left alone in this message: a check and, where it has a place, which."""
    overruled: tuple[str, ...] = ()
    """Checks that would stop this message, and that the user sends it against."""
    unknown: Unknown = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened after an interview, at the recipient's wall time."""

    id: str
    type: str
    at: dt.datetime
    kind: str = ""
    """With `sent`: which message it was."""
    to: str = ""
    """With `sent`: the id of the interviewer, or nothing when it went to the main contact."""
    message: str = ""
    """With `sent`: the id of the kept text, or nothing when it was written elsewhere."""
    date: dt.date | None = None
    deadline: dt.datetime | None = None
    back_on: dt.date | None = None
    unknown: Unknown = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One interview, or the interviews of one visit, and all that followed it."""

    id: str
    ended: dt.datetime
    """End of the (last) interview, on the wall clock of `zone`."""
    zone: str
    name: str = ""
    format: Format = "video"
    interviewers: tuple[Interviewer, ...] = ()
    said: str = ""
    """What they said about timing, in their own words."""
    contact_policy: ContactPolicy = "open"
    decision_same_day: bool = False
    slots: dict[str, dict[str, str]] = field(default_factory=dict)
    """What the user typed into messages: message kind, and person if there is one, to slot to text."""
    drafts: dict[str, Draft] = field(default_factory=dict)
    """The choices and hand edits of the same messages, under the same names."""
    details: tuple[str, ...] = ()
    """Moments noted after the interview that belong to no one person."""
    through_contact: bool = False
    """No address was given: an agency or a coordinator passes messages on."""
    put_off: dict[str, dt.date] = field(default_factory=dict)
    """What the user did not want to write yet: message kind to the day on which it comes up again."""
    events: tuple[Event, ...] = ()
    unknown: Unknown = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """One job at one company, with its rounds in the order in which they took place."""

    id: str
    company: str
    role: str
    calendar: str
    preset: str
    rounds: tuple[Round, ...]
    closures: tuple[dt.date, ...] = ()
    unknown: Unknown = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if not self.rounds:
            raise ValueError("an opportunity needs at least one round")

    @property
    def current(self) -> Round:
        """The round that is being followed up."""
        return self.rounds[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    """A message as it was sent; `opportunity` and `to` are ids."""

    id: str
    opportunity: str
    situation: str
    sent_at: dt.datetime
    to: str = ""
    subject: str = ""
    body: str = ""
    unknown: Unknown = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """The user's own name, addresses and habits, used to fill forms and signatures."""

    name: str = ""
    email: str = ""
    phone: str = ""
    zone: str = ""
    calendar: str = ""
    preset: str = ""
    tone: str = "standard"
    silenced: tuple[str, ...] = ()
    """Checks whose findings the user never wants to see again."""
    spelling: bool = False
    """Whether spelling and grammar are checked too."""
    english: str = ""
    """The English whose spelling is kept to, such as `british`; empty lets every one pass."""
    unknown: Unknown = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A text of the user's own, written for one situation and channel."""

    id: str
    name: str
    situation: str
    text: str
    channel: str = "email"
    unknown: Unknown = field(default_factory=dict, repr=False)
