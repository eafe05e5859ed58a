"""The reply as one line a paragraph, ready for patterns, and the way back to the text as it was pasted."""

from collections.abc import Iterator
from dataclasses import dataclass

from followup_core.promises.text import Text
from followup_core.replies.rules import front
from followup_core.replies.theirs import Line, Theirs


@dataclass(frozen=True, slots=True)
class Flat:
    """The words in small letters with single spaces; what stands in front of `body` is no text of theirs."""

    text: Text
    body: int
    origins: tuple[int, ...]
    """For each character its place in the pasted text."""

    def shown_as(self, start: int, end: int) -> tuple[int, int]:
        """Give a stretch of the words as a stretch of the pasted text, without spaces around it."""
        while end > start and self.text.plain[end - 1].isspace():
            end -= 1
        while start < end and self.text.plain[start].isspace():
            start += 1
        return self.origins[start], self.origins[end - 1] + 1


def flatten(raw: str, part: Theirs) -> Flat:
    """Give the header that counts, then the reply, each paragraph on one line."""
    head = [part.sender, part.subject if part.answered else None]
    body = [[] if part.answered or not part.subject else [part.subject], *part.paragraphs]
    chars: list[tuple[str, int]] = []
    for line in head:
        _append(chars, raw, [line] if line else [])
    start = len(chars)
    for lines in body:
        _append(chars, raw, lines)
    text = Text("".join(char for char, _ in chars))
    return Flat(text, start, tuple(origin for _, origin in chars))


def _append(chars: list[tuple[str, int]], raw: str, lines: list[Line]) -> None:
    before = len(chars)
    for line in lines:
        if len(chars) > before and chars[-1][0] != " ":
            chars.append((" ", chars[-1][1]))
        for char, at in _single_spaced(raw, line):
            if not (char == " " and (len(chars) == before or chars[-1][0] == " ")):
                chars.append((char, at))
    while len(chars) > before and chars[-1][0] == " ":
        chars.pop()
    chars[before:] = _spelled(chars[before:])
    if len(chars) > before:
        chars.append(("\n", chars[-1][1]))


def _spelled(chars: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Give the characters with the apostrophes that were left out; each has the place of what follows it."""
    missing = {match.end() for match in front.finditer("".join(char for char, _ in chars))}
    for number, (char, at) in enumerate(chars):
        if number in missing:
            yield "'", at
        yield char, at


def _single_spaced(raw: str, line: Line) -> Iterator[tuple[str, int]]:
    """Give the characters of a line with their places; three full stops become one sign."""
    at = line.start
    while at < line.end:
        if raw.startswith("...", at):
            yield "…", at
            at += 3
            continue
        yield " " if raw[at].isspace() else raw[at], at
        at += 1
