"""The command line: `python -m followup_core COMMAND [FILE|-]`, JSON in and JSON out.

Exit status 0, or 2 with one line on standard error that names the field, the bad value and the way out.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from followup_core.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMANDS = {
    "plan": "followup_core.cadence",
    "promise": "followup_core.promises",
    "draft": "followup_core.messages",
    "check": "followup_core.checks",
    "rules": "followup_core.etiquette",
}
WITHOUT_INPUT = {"rules"}
USAGE = f"usage: python -m followup_core {{{','.join(COMMANDS)}}} [FILE|-]"


def main(arguments: Sequence[str]) -> int:
    """Run one command; give the exit status."""
    if arguments in (["-h"], ["--help"]):
        sys.stdout.write(f"{USAGE}\n{(__doc__ or '').strip()}\n")
        return 0
    try:
        sys.stdout.write(_run(arguments))
        sys.stdout.flush()
    except BadInput as error:
        sys.stderr.write(" ".join(f"followup_core: {error}".split()) + "\n")
        return 2
    except BrokenPipeError:
        return 0
    return 0


def _run(arguments: Sequence[str]) -> str:
    name, *rest = arguments or ("",)
    if name not in COMMANDS:
        raise BadInput("command", name, f"Write one of {', '.join(COMMANDS)}.")
    if len(rest) > 1:
        raise BadInput("arguments", " ".join(rest), "Write one file, or - for standard input.")
    command: Callable[[object], Any] = import_module(COMMANDS[name]).command
    if name in WITHOUT_INPUT:
        return _written(command(None))
    given = _parsed(_read(rest[0] if rest else "-"))
    if not isinstance(given, list):
        return _written(command(given))
    return _written([_at(n, command, item) for n, item in enumerate(given)])


def _at(n: int, command: Callable[[object], Any], item: object) -> Any:
    """Run the command for item n of a list; a refusal then names the item."""
    try:
        return command(item)
    except BadInput as error:
        raise BadInput(f"[{n}].{error.field}", error.value, error.advice) from None


def _read(source: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        return raw.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
        raise BadInput(
            "file", source, f"It can’t be read: {reason}. Name a readable file of UTF-8 JSON."
        ) from None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BadInput(
            "input", text[error.pos : error.pos + 20], f"It is no JSON at {place}: {error.msg}."
        ) from None
    except RecursionError:
        raise BadInput("input", "JSON", "It is nested too deeply. Write flat objects.") from None
    except BadInput:
        raise
    except ValueError:  # json reads a number of more digits than Python converts
        raise BadInput("input", "a number", "It is too large. Write smaller numbers.") from None


def _no_constant(name: str) -> NoReturn:
    raise BadInput("input", name, "JSON knows no such number. Write a number or null.")


def _written(answer: object) -> str:
    return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        # A lone surrogate in the input is written as its JSON escape, whatever the locale of the terminal.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
