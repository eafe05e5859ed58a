"""What a run has measured: numbers by name, with all rounds behind each, kept as JSON."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any


@dataclass
class Figures:
    """Medians by name, such as `chromium/localhost/planner`; `notes` say why something is missing."""

    rounds: dict[str, list[float]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    about: dict[str, Any] = field(default_factory=dict)

    def add(self, name: str, value: float) -> None:
        """Note one round."""
        self.rounds.setdefault(name, []).append(value)

    def add_all(self, name: str, values: Iterable[float]) -> None:
        """Note several rounds."""
        for value in values:
            self.add(name, value)

    def __getitem__(self, name: str) -> float | None:
        """Give the median, None where nothing was measured."""
        return median(self.rounds[name]) if self.rounds.get(name) else None

    def note(self, name: str, why: str) -> None:
        """Note why there is no such figure."""
        self.notes[name] = why

    def why_missing(self, name: str) -> str:
        """Say why there is no such figure: by its own note or one on what its name begins with."""
        for noted, why in self.notes.items():
            if name == noted or name.startswith(f"{noted}/"):
                return why
        return "not part of this run"

    def save(self, file: Path) -> None:
        """Write everything down."""
        medians = {name: self[name] for name in sorted(self.rounds)}
        whole = {"about": self.about, "medians": medians, "rounds": self.rounds, "notes": self.notes}
        file.write_text(json.dumps(whole, indent=1), "utf-8")


def percentile(values: Iterable[float], share: float) -> float:
    """Give the value that this share of the values does not exceed.

    >>> percentile([5, 1, 4, 2, 3], 0.8)
    4
    """
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
