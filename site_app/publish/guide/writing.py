"""Turns a page as it is written into Markdown: numbers, time lines and links come from the data."""

import posixpath
from functools import cache, partial
from pathlib import Path

import jinja2
from markupsafe import Markup

from followup_core import cadence, etiquette, messages
from followup_core.checks.engine.order import MOST_WARNINGS
from followup_core.words import clock
from site_app.publish.guide import checks, examples, phrases, situations, tables
from site_app.publish.guide import etiquette as catalogue
from site_app.publish.guide.blocks import draw


class Writer:
    """Renders pages; `snippets` is the folder of the passages that several pages share."""

    def __init__(self, snippets: Path) -> None:
        self.env = _environment(snippets)

    def render(self, text: str, *, source: str, address: str) -> str:
        """Give the Markdown of one page; ValueError names page, line and the word nobody knows.

        `source` is the page's file below docs/, `address` where it is published below the site's root.
        """
        try:
            return self.env.from_string(text).render(_of_the_page(source, address))
        except (jinja2.TemplateError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{source}: {error}") from error


@cache
def _environment(snippets: Path) -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(snippets),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 - what is made here is Markdown of our own; blocks/ escapes.
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "words": phrases.words,
        "hours": phrases.hours,
        "clock": clock,
        "span": phrases.span,
    }
    env.globals |= {
        "preset": cadence.presets,
        "constants": cadence.constants,
        "situation": messages.situations,
        "channel": messages.channels,
        "tone": messages.tones,
        "timeline": examples.timeline,
        "paces": examples.paces,
        "promises": examples.promises,
        "worked": examples.worked,
        "limits": tables.limits,
        "comparison": tables.comparison,
        "best": situations.best,
        "situation_facts": situations.facts,
        "all_channels": situations.ways,
        "check_examples": checks.examples,
        "most_warnings": MOST_WARNINGS,
        "verdict": etiquette.verdict,
        "agreement": catalogue.agreement,
        "the_sources": catalogue.sources,
        "never_in_a_message": situations.never,
    }
    return env


def _of_the_page(source: str, address: str) -> dict[str, object]:
    """Give what depends on where a page stands: everything with a link in it."""
    root = posixpath.relpath(".", address or ".")
    rules = posixpath.relpath("rules.md", posixpath.dirname(source) or ".")

    def planner(label: str, screen: str = "") -> str:
        """Give a button that opens the planner, at one of its screens such as `/interviews/new`."""
        fragment = f"#{screen}" if screen else ""
        return Markup('<a class="aw-button" href="{}/planner/{}">{}</a>').format(root, fragment, label)

    def rule(rule_id: str) -> str:
        """Give a small link to a rule."""
        statement = etiquette.fill(etiquette.rules[rule_id].statement, phrases.words)
        return f'[why]({rules}#{rule_id} "{statement}"){{ .aw-rule }}'

    return {
        "planner": planner,
        "rule": rule,
        "calculator": partial(draw, "calculator", root=root),
        "all_situations": partial(situations.index, root),
        "the_letters": partial(situations.texts, root),
        "rules_behind": partial(situations.rules, root),
        "all_checks": partial(checks.index, root),
        "check_facts": partial(checks.facts, root),
        "the_rules": partial(catalogue.rules, root),
        "the_cases": partial(catalogue.cases, root),
        "the_disputes": partial(catalogue.disputes, root),
        "the_evidence": partial(catalogue.evidence, root),
    }
