"""What the guide shows of the catalogue: rules, disputes, evidence, special cases, sources."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from followup_core import etiquette
from followup_core.cadence import reminders
from followup_core.etiquette import fill
from followup_core.messages import channels, situations, tones
from followup_core.messages.elements import absent, required
from site_app.publish.guide import tables
from site_app.publish.guide.blocks import draw
from site_app.publish.guide.checks import BY_ID
from site_app.publish.guide.phrases import words

KINDS = {
    "timing": "When to write",
    "content": "What to write",
    "tone": "How to say it",
    "conduct": "How to behave",
    "mindset": "How to think about it",
    "evidence": "What a note is said to do",
}
LABELS = {
    "debunked": "A claim that fell apart",
    "poll": "Opinion poll",
    "background": "Background, not proof",
    "voice": "A voice, not a figure",
}
GRADES = {
    "article": "The four articles we began with",
    "A": "Grade A: first hand, or an institution",
    "B": "Grade B: practitioners and the press",
    "C": "Grade C: text written for search engines",
}


@dataclass(frozen=True, slots=True)
class Use:
    """One thing that applies a rule; `page` is where the guide tells more about it."""

    name: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule, or the advice for a case, as the page of all rules has it."""

    id: str
    text: str
    sources: tuple[str, ...]
    applied_by: tuple[str, ...]
    title: str = ""

    @property
    def uses(self) -> list[Use]:
        """What applies it, each thing once."""
        return list(dict.fromkeys(map(_use, self.applied_by)))

    @property
    def disputes(self) -> list[etiquette.Contradiction]:
        """The contradictions it has a part in."""
        return [point for point in etiquette.contradictions.values() if self.id in point.rules]


def rules(root: str) -> str:
    """Give every rule with who says it and what applies it, by kind; `root` leads to the guide's root."""
    parts = []
    for kind, title in KINDS.items():
        entries = [
            Entry(rule.id, fill(rule.statement, words), rule.sources, rule.applied_by)
            for rule in etiquette.rules.values()
            if rule.kind == kind
        ]
        body = draw("rules", entries=entries, known=etiquette.sources, root=root)
        parts.append(f"## {title} {{ #{kind} }}\n\n{body}")
    return "\n\n".join(parts)


def cases(root: str) -> str:
    """Give the advice for cases that the four articles leave out."""
    entries = [
        Entry(case.id, fill(case.advice, words), case.sources, case.applied_by, case.title)
        for case in etiquette.circumstances.values()
    ]
    return draw("rules", entries=entries, known=etiquette.sources, root=root)


def disputes(root: str) -> str:
    """Give every contradiction with its sides, what we do, and what else can be chosen."""
    return "\n\n".join(
        f"## {point.question} {{ #{point.id} }}\n\n"
        + draw(
            "dispute",
            sides=point.sides,
            known=etiquette.sources,
            default=fill(point.default, words),
            otherwise=fill(point.otherwise, words),
            paces=Markup(tables.by_pace(point.numbers)) if point.numbers else "",  # noqa: S704 - ours
            rules=point.rules,
            root=root,
        )
        for point in etiquette.contradictions.values()
    )


def evidence(root: str) -> str:
    """Give every figure with its label, its strength and who published it."""
    return "\n\n".join(
        f"### {entry.claim} {{ #{entry.id} }}\n\n"
        + draw(
            "evidence",
            entry=entry,
            label=LABELS[entry.show],
            known=etiquette.sources,
            root=root,
        )
        for entry in etiquette.evidence.values()
    )


def agreement() -> str:
    """Give how far guidance agrees on timing, and where the default lies."""
    rows = [[item.question, item.found, fill(item.ours)] for item in etiquette.consensus.values()]
    return draw("table", head=["", "What we found", "What we do"], rows=rows)


def sources() -> str:
    """Give every source with its links, by grade."""
    groups = [
        (title, [source for source in etiquette.sources.values() if source.grade == grade])
        for grade, title in GRADES.items()
    ]
    return draw("sources", groups=groups)


def _use(applied: str) -> Use:
    kind, _, name = applied.partition(":")
    return USES[kind](name)


def _element(name: str) -> str:
    plain = {"interview-day", "role", "company", "sender", "phone", "phone-twice"}
    if name in plain:
        return "what every message names"
    if name in required():
        return f"what messages hold: {required()[name].says.lower()}"
    return f"what messages leave out: {absent()[name].says.lower()}"


USES: Mapping[str, Callable[[str], Use]] = {
    "cadence": lambda _: Use("the dates of your plan", "presets/"),
    "step": lambda _: Use("the dates of your plan", "presets/"),
    "situation": lambda name: Use(situations[name].title, f"situations/{name}/"),
    "message": lambda name: Use(_element(name)),
    "slot": lambda _: Use("what the planner asks you", "situations/"),
    "channel": lambda name: Use(channels[name].label, "channels/"),
    "tone": lambda name: Use(f"the {tones[name].label.lower()} tone", "tone-and-places/"),
    "check": lambda name: Use(f"the check “{BY_ID[name].title}”", f"checks/{name}/"),
    "nudge": lambda name: Use(f"the reminder “{reminders[name].title}”", reminders[name].guide),
    "guide": lambda _: Use("this guide"),
}
