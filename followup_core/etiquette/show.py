"""The whole catalogue as one JSON-able object."""

from dataclasses import asdict

from followup_core import checks
from followup_core.cadence import Reminder, reminders
from followup_core.errors import BadInput
from followup_core.etiquette import catalogue
from followup_core.etiquette.numbers import fill
from followup_core.messages.situations import Situation, situations


def command(request: object) -> object:
    """Answer `python -m followup_core rules`: the catalogue with its numbers filled in."""
    if request is not None:
        raise BadInput("input", request, "This command takes none.")
    return {
        "rules": [_rule(rule) for rule in catalogue.rules.values()],
        "contradictions": [
            asdict(item) | {"default": fill(item.default), "otherwise": fill(item.otherwise)}
            for item in catalogue.contradictions.values()
        ],
        "evidence": [asdict(entry) for entry in catalogue.evidence.values()],
        "verdict": catalogue.verdict,
        "consensus": [asdict(item) | {"ours": fill(item.ours)} for item in catalogue.consensus.values()],
        "circumstances": [
            asdict(item) | {"advice": fill(item.advice)} for item in catalogue.circumstances.values()
        ],
        "situations": [_situation(situation) for situation in situations.values()],
        "sources": [asdict(source) for source in catalogue.sources.values()],
        "checks": checks.catalogue(),
        "nudges": [
            {"id": one.id, "title": one.title, "rules": list(one.rules), "cases": _words(one)}
            for one in reminders.values()
        ],
    }


def _rule(rule: catalogue.Rule) -> dict[str, object]:
    disputed = [item.id for item in catalogue.contradictions.values() if rule.id in item.rules]
    return asdict(rule) | {"statement": fill(rule.statement), "contradictions": disputed}


def _words(reminder: Reminder) -> dict[str, str]:
    return {name: case.words for name, case in reminder.cases.items()}


def _situation(situation: Situation) -> dict[str, object]:
    return {
        "id": situation.id,
        "number": situation.number,
        "title": situation.title,
        "window": asdict(situation.window),
        "words": situation.words,
        "elements": list(situation.elements["email"]),
        "absent": list(situation.absent),
        "channels": list(situation.channels),
    }
