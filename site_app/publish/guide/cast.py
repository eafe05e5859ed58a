"""Whom the example texts of the guide are written to, about which job."""

import datetime as dt

from followup_core.messages import Person, Record, Sender

SENDER = Sender("Sam Okoro", "sam.okoro@example.org", "020 7946 0142")
INTERVIEW = dt.date(2026, 3, 3)
CAST = {
    "ty-interview": ("Dana Ortiz", "Larch Insurance", "data analyst"),
    "ty-phone-screen": ("Milan Kovač", "Copper Kitchen", "line cook"),
    "ty-panel-member": ("Ruth Adeyemi", "St Bride’s Hospital", "ward manager"),
    "ty-final-onsite": ("Joanna Wells", "Fern & Field", "branch manager"),
    "ty-coordinator": ("Tomasz Lis", "Harbour Foods", "shift planner"),
    "ty-belated": ("Ruth Adeyemi", "St Bride’s Hospital", "night nurse"),
    "ty-via-contact": ("Carla Mendes", "Ashdown Rail", "workshop fitter"),
    "ty-informational": ("Ines Marchetti", "Museum of Paper", "conservator"),
    "ty-internal": ("Gwen Pryce", "Valley Buses", "timetable planner"),
    "checkin-open": ("Yusuf Demir", "Riverside Vets", "practice nurse"),
    "checkin-past-date": ("Helen Byrne", "Thornbury Library", "events coordinator"),
    "final-note": ("Kofi Mensah", "Beacon Care", "quality lead"),
    "ack-ongoing": ("Laura Stein", "Oakridge School", "teaching assistant"),
    "ack-hold": ("Arjun Nair", "Bluestone Print", "press operator"),
    "confirm-next-round": ("Marie Dubois", "Kestrel Audio", "sound engineer"),
    "reply-rejection": ("Peter Lund", "Lund Joinery", "bench joiner"),
    "ask-feedback": ("Aisha Rahman", "Cedar Legal", "paralegal"),
    "keep-in-touch": ("Ines Marchetti", "Museum of Paper", "conservator"),
    "offer-elsewhere": ("Nora Quinn", "Bramble Books", "children’s editor"),
    "offer-received": ("Emeka Obi", "Sunflower Nursery", "early years teacher"),
    "offer-answer": ("Sofia Lindqvist", "Hartwell Tools", "machinist"),
    "withdraw": ("Grace Tan", "Northgate Dental", "dental nurse"),
    "correct-or-add": ("Owen Price", "Seaview Pools", "lifeguard"),
    "send-material": ("Leila Haddad", "Copper Kitchen", "head chef"),
    "referrer-update": ("Ben Achterberg", "Fern & Field", "buyer"),
}


def reader(situation: str) -> Person:
    """Give the person the texts of a situation are written to."""
    name = CAST[situation][0]
    return Person(name, name.split()[0])


def record(situation: str) -> Record:
    """Give the company, the job and the day of the interview."""
    _, company, role = CAST[situation]
    return Record(company, role, INTERVIEW)
