"""Three sets of facts that every text of the library must carry: short, long, and full of marks."""

import datetime as dt
from dataclasses import dataclass

from followup_core.messages import Person, Record, Sender, Situation

DAY = dt.timedelta(1)


@dataclass(frozen=True)
class Case:
    """People, a job, and what to put into a slot of each form; some slots need words of their own."""

    name: str
    recipient: Person
    sender: Sender
    record: Record
    phrase: str
    sentence: str
    plain: str
    date: str
    own: dict[str, str]

    def facts(self, situation: Situation, **choices: str) -> dict[str, str]:
        """Fill every slot of a situation."""
        texts = {"phrase": self.phrase, "sentence": self.sentence, "plain": self.plain, "date": self.date}
        filled = {
            slot.id: slot.example if slot.choices else self.own.get(slot.id, texts.get(slot.form, ""))
            for slot in situation.slots
        }
        return filled | choices

    def day_after(self, number: int) -> dt.date | None:
        """Give one of the days on which it may go out, another one for each case and number; or none."""
        away = (None, 0, 1, 8)[(CASES.index(self) + number) % 4]
        return None if away is None or not self.record.interview_on else self.record.interview_on + away * DAY


CASES = [
    Case(
        "short",
        Person("Bo Li", "Bo"),
        Sender("Al Ng", phone="555 0142"),
        Record("3 Birds", "nurse", dt.date(2026, 3, 3)),
        phrase="the rota",
        sentence="I know wards",
        plain="Jo",
        date="2026-03-13",
        own={"zone": "UTC", "format": "by phone", "when": "Monday at 9:00", "link": "https://arc.example/a"},
    ),
    Case(
        "long",
        Person("Maximiliane Alexandra Hohenberg-Stettenfels", "Maximiliane Alexandra", "Professor Dr"),
        Sender("Bartholomew Featherstonehaugh", "bartholomew@featherstonehaugh.example", "+44 20 7946 0958"),
        Record(
            "The Northern Institute for Water, Soil and Climate",
            "Senior Programme Officer for Monitoring and Evaluation",
            dt.date(2026, 9, 23),
        ),
        phrase="the plan to bring the paper handover of the night shift into one shared list",
        sentence="I led the same change for two teams in three cities, and both have kept it",
        plain="Wilhelmina Throckmorton-Ashe and Konstantinos Papadimitriou",
        date="Wednesday 30 September",
        own={
            "zone": "Central European Time",
            "format": "by video, with the link from your message",
            "when": "Wednesday 30 September at 14:30",
            "link": "https://portfolio.featherstonehaugh.example/2026/handover",
            "terms": "32 hours a week and the salary in your letter of Monday 14 September",
        },
    ),
    Case(
        "marks",
        Person("Zoë Núñez-O’Hara", "Zoë"),
        Sender("Siân Þórsdóttir", "siân@söhne.example", "+353 1 555 0142"),
        Record("O’Hara & Söhne", "the R&D engineer", dt.date(2026, 5, 6)),
        phrase="how “3 Birds” grew out of a garage in Łódź",
        sentence="I’ve run a café’s books for six years – à la main",
        plain="Błażej d’Arcy",
        date="by Friday the 15th",
        own={
            "zone": "Dublin time",
            "format": "in your café",
            "when": "Friday 15 May at 11",
            "link": "https://é.example",
        },
    ),
]
