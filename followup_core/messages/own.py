"""Texts of the user's own: templates that can say what is known, and do nothing else.

Jinja2's sandbox bounds neither time nor memory (pallets/jinja#2149), so a source is parsed first and every
node of the tree has to be on a short list. What is left has no loop, no call, no attribute and no arithmetic:
it can print what is known and ask whether something is known, so that its length bounds its work.
"""

from collections.abc import Collection, Mapping
from difflib import get_close_matches

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from followup_core.errors import BadInput
from followup_core.messages import marks
from followup_core.messages.letter import paragraphs
from followup_core.messages.library import template, without_tag_lines, wording
from followup_core.messages.situations import situations

LONGEST = 6000
"""Characters of a source."""
MOST_PLACES = 60
"""Places where something is printed or asked."""
LONGEST_TAG = 30
"""Words and signs between one pair of braces; what is deeper than this would try the parser's stack."""
LONGEST_LITERAL, LARGEST_NUMBER = 200, 1000
FILTERS = ("lower", "upper")
"""What may be done to a value on its way into the text."""
EXTRA_NAMES = (
    "company", "role", "the_role", "The_role", "as_role", "day", "on_day", "that_day", "date", "month",
    "recipient", "sender", "phone", "email",
)  # fmt: skip
"""What a text may name beside its slots."""

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.CondExpr,
    nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Filter,
)  # fmt: skip
_NAMES = {
    nodes.For: "a loop",
    nodes.Call: "a call",
    nodes.Getattr: "a part of a value (“.”)",
    nodes.Getitem: "a part of a value (“[ ]”)",
    nodes.Assign: "“set”",
    nodes.AssignBlock: "“set”",
    nodes.Include: "“include”",
    nodes.Import: "“import”",
    nodes.FromImport: "“import”",
    nodes.Extends: "“extends”",
    nodes.Macro: "“macro”",
    nodes.List: "a list",
    nodes.Tuple: "a list",
    nodes.Dict: "a dictionary",
}
_ADVICE = "A place looks like {{ detail }}; a sentence that may be left out like {% if detail %}…{% endif %}."


class BadTemplate(BadInput):
    """A refused text of the user's own: the line, what is wrong in words, and the way out."""

    def __init__(self, line: int, why: str, advice: str) -> None:
        super().__init__(f"line {line}", why, advice)
        self.line, self.why = line, why

    def __str__(self) -> str:
        return f"Line {self.line}: {self.why} {self.advice}"


def own_text(source: str, slots: Collection[str]) -> Template:
    """Give a user's text ready to be filled; BadTemplate when it holds what it may not.

    >>> own_text("I liked {{ detail }}.", ["detail"]).render(detail="the tour")
    'I liked the tour.'
    """
    check_own(source, slots)
    return _environment.from_string(without_tag_lines(source))


def check_own(source: str, slots: Collection[str]) -> None:
    """Refuse with BadTemplate what is not plainly a letter with places in it; nothing is run."""
    _check_source(source)
    tree = _parsed(source)
    known = {*slots, *EXTRA_NAMES}
    places = 0
    for node in tree.find_all(nodes.Node):
        _check_node(node, known)
        places += isinstance(node, nodes.Name | nodes.Const)
        if places > MOST_PLACES:
            raise BadTemplate(
                node.lineno, f"A text may have {MOST_PLACES} places at most.", "Please make it shorter."
            )


def _check_source(source: str) -> None:
    if len(source) > LONGEST:
        line = source.count("\n", 0, LONGEST) + 1
        raise BadTemplate(line, f"A text may have {LONGEST:,} characters at most.", "Please make it shorter.")
    for number, written in enumerate(source.split("\n"), 1):
        if marks.clean(written) != " ".join(written.split()):
            raise BadTemplate(
                number, "It holds a character that can’t be shown.", "Please type the line again."
            )
    if not source.strip():
        raise BadTemplate(1, "There is nothing here yet.", "Write at least a sentence.")


def _parsed(source: str) -> nodes.Template:
    try:
        _check_tags(source)
        return _environment.parse(source)
    except TemplateSyntaxError as error:
        raise BadTemplate(error.lineno, _sentence(error.message), _ADVICE) from None
    except BadTemplate:
        raise
    except (RecursionError, ValueError):
        raise BadTemplate(1, "This text is too tangled to be read.", _ADVICE) from None


def _check_tags(source: str) -> None:
    """Refuse long and many tags before they are parsed: the lexer reads in one line what the parser nests."""
    tags = words = 0
    for line, sort, _ in _environment.lex(source):
        tags, words = (tags + 1, 0) if sort.endswith("_begin") else (tags, words + (sort != "whitespace"))
        if words > LONGEST_TAG:
            raise BadTemplate(line, "Too much stands between one pair of braces.", _ADVICE)
        if tags > 2 * MOST_PLACES:
            raise BadTemplate(
                line, f"A text may have {MOST_PLACES} places at most.", "Please make it shorter."
            )


def _check_node(node: nodes.Node, known: Collection[str]) -> None:
    match node:
        case nodes.Name(name=name) if name not in known or node.ctx != "load":
            raise BadTemplate(
                node.lineno,
                f"Nothing here is called “{name[:60]}”.",
                _meant(name, known),
            )
        case nodes.Filter(name=name) if name not in FILTERS or node.args or node.kwargs or node.node is None:
            raise BadTemplate(
                node.lineno, f"“|{name[:60]}” can’t be used here.", f"Only {' and '.join(FILTERS)} can."
            )
        case nodes.Const(value=value) if not _is_small(value):
            raise BadTemplate(node.lineno, "This value is too large, or none for a letter.", _ADVICE)
        case _ if not isinstance(node, _ALLOWED):
            what = next(
                (said for kind, said in _NAMES.items() if isinstance(node, kind)), "this kind of code"
            )
            raise BadTemplate(
                node.lineno, f"A text may not hold {what}.", "Take it out, and write it as plain words."
            )


def _meant(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name[:60], known, n=1)
    return f"Did you mean {near[0]}?" if near else f"Use one of {', '.join(sorted(known))}."


def _is_small(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= LONGEST_LITERAL and marks.clean(value) == " ".join(value.split())
    return isinstance(value, bool) or value is None or value in range(LARGEST_NUMBER + 1)


def _sentence(message: str | None) -> str:
    told = (message or "This can’t be read").strip().rstrip(".")
    return f"{told[:1].upper()}{told[1:160]}."


class _Place:
    """A value that prints as its own place in a template."""

    def __init__(self, name: str, known: bool) -> None:
        self.name, self.known = name, known

    def __bool__(self) -> bool:
        return self.known

    def __str__(self) -> str:
        return f"{{{{ {self.name} }}}}"


def as_own_text(situation: str, channel: str, tone: str, facts: Mapping[str, str], variant: int) -> str:
    """Give one of our texts as a source for the user: this wording, with a place for each fact.

    >>> as_own_text("ty-belated", "email", "casual", {}, 0).split(chr(10))[0]
    'Subject: Thanks for the conversation about {{ the_role }}'
    """
    context: dict[str, object] = {name: _Place(name, True) for name in EXTRA_NAMES}
    for slot in situations[situation].slots:
        given = facts.get(slot.id) or slot.default
        context[slot.id] = given if slot.form == "choice" else _Place(slot.id, slot.required or bool(given))
    written = template(f"{situation}/{channel}.{tone}.j2").render(context, tight=False, **wording(variant))
    return "\n\n".join(paragraphs(written))


_environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, cache_size=0)
_environment.globals.clear()
_environment.tests.clear()
for _name in set(_environment.filters) - set(FILTERS):
    del _environment.filters[_name]
