"""Which part of a pasted text is the reply itself: no header, no earlier message, no signature, no footer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from followup_core.replies.rules import letter

LONGEST_NAME = 5
"""Words of a line that may stand under “Thanks” as a name."""
HEADERS_NEAR = 4
"""Lines within which the header of an earlier message shows that it is one."""
ANSWERED = re.compile(r"(?:re|aw|sv|antw|vs|fwd?|wg) ?: ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text: where its words start and end, and the words, small and single-spaced."""

    start: int
    end: int
    plain: str


@dataclass(slots=True)
class Theirs:
    """The reply itself: its lines in paragraphs, and what the header above it says."""

    paragraphs: list[list[Line]] = field(default_factory=lambda: [[]])
    subject: Line | None = None
    sender: Line | None = None
    date: str = ""
    left_out: bool = False
    """Whether an earlier message stood below it or in it."""

    @property
    def answered(self) -> bool:
        """Whether the subject is one that was answered: then the words in it are not theirs."""
        return bool(self.subject and ANSWERED.match(self.subject.plain))

    def add(self, line: Line) -> None:
        """Take a line that is theirs."""
        self.paragraphs[-1].append(line)

    def pause(self) -> None:
        """End the paragraph."""
        if self.paragraphs[-1]:
            self.paragraphs.append([])


def theirs(text: str) -> Theirs:
    """Give the part of a pasted text that is the reply itself."""
    lines = list(_lines(text))
    found = Theirs()
    at: int | None = _header(text, lines, found)
    while at is not None and at < len(lines):
        at = _step(lines, at, found)
    return found


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for raw in text.split("\n"):
        words = raw.strip()
        start = at + raw.find(words) if words else at
        yield Line(start, start + len(words), " ".join(_lower(words).split()))
        at += len(raw) + 1


def _lower(words: str) -> str:
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in words).replace("’", "'")


def _header(text: str, lines: list[Line], found: Theirs) -> int:
    """Read the header above the reply; give the number of the line below it."""
    at = 0
    while at < len(lines) and (not lines[at].plain or letter["earlier"].fullmatch(lines[at].plain)):
        at += 1
    while at < len(lines):
        line = lines[at]
        header = letter["header"].fullmatch(_lower(text[line.start : line.end]))
        if not header:
            break
        value = Line(line.start + header.start("value"), line.end, header["value"])
        match header["name"]:
            case "subject":
                found.subject = value
            case "from":
                found.sender = value
            case "date" | "sent":
                found.date = text[value.start : value.end]
        at += 1
    return at


def _step(lines: list[Line], at: int, found: Theirs) -> int | None:
    """Read one line; give the number of the next one to read, None when nothing of theirs comes any more."""
    plain = lines[at].plain
    if not plain or plain.startswith((">", "|")):
        found.pause()
        found.left_out |= bool(plain)
        return at + 1
    if letter["device"].fullmatch(plain):
        return at + 1
    if below := _wrote(lines, at):
        found.pause()
        found.left_out = True
        return below if below < len(lines) and lines[below].plain.startswith(">") else None
    if _ends(lines, at, found):
        return None
    if _closes(lines, at, found):
        found.pause()
        return _postscript(lines, at + 1)
    found.add(lines[at])
    return at + 1


def _ends(lines: list[Line], at: int, found: Theirs) -> bool:
    """Tell whether nothing of theirs stands from here on."""
    earlier = bool(letter["earlier"].fullmatch(lines[at].plain)) or _is_header(lines, at)
    found.left_out |= earlier
    return earlier or bool(letter["footer"].fullmatch(lines[at].plain))


def _wrote(lines: list[Line], at: int) -> int:
    """Give the number of the line below “On Tuesday, Dana wrote:”, 0 when no such words start here."""
    for count in (1, 2, 3):
        intro = " ".join(line.plain for line in lines[at : at + count])
        if letter["wrote"].fullmatch(intro):
            below = at + count
            while below < len(lines) and not lines[below].plain:
                below += 1
            return below
    return 0


def _is_header(lines: list[Line], at: int) -> bool:
    near = [letter["header"].fullmatch(line.plain) for line in lines[at : at + HEADERS_NEAR]]
    names = [header["name"] if header else "" for header in near]
    return names[0] == "from" and not {"sent", "date", "to", "subject"}.isdisjoint(names)


def _closes(lines: list[Line], at: int, found: Theirs) -> bool:
    plain = lines[at].plain
    if not any(found.paragraphs):
        return False
    if letter["closing"].fullmatch(plain):
        return True
    following = next((line.plain for line in lines[at + 1 :] if line.plain), "")
    return bool(letter["short_closing"].fullmatch(plain)) and len(following.split()) <= LONGEST_NAME


def _postscript(lines: list[Line], at: int) -> int | None:
    return next((n for n in range(at, len(lines)) if letter["postscript"].fullmatch(lines[n].plain)), None)
