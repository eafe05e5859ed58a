"""The presets and constants of the cadence, loaded once from `presets.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from importlib import resources
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class ThankYou:
    """When a preset sends the thank-you; `mode` is same_day, plus_24h or next_business_day."""

    mode: str
    next_slot: time
    latest_hours: int
    min_delay_minutes: int = 0
    same_day_cutoff: time = time(0)
    before_gap_cutoff: time = time(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """The numbers of one pace, in business days where they end in `_bd`; None means "not at all"."""

    label: str
    meant_for: str
    thank_you: ThankYou
    check_in_bd: int
    grace_bd: int
    status_window_bd: int
    final_gap_bd: int | None = None
    min_gap_after_thank_you_bd: int
    min_gap_between_status_bd: int
    cap_total: int
    close_after_bd: int
    after_ongoing_bd: int | None = None
    after_ongoing_max: int
    after_hold_bd: int | None = None
    after_hold_max: int
    ask_timeline: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """The numbers that all presets share; clock times are the recipient's."""

    status_send: time
    status_open: time
    status_close: time
    thank_you_earliest: time
    friendly_close: time
    rolled_limit: time
    round_up_minutes: int
    reply_after_minutes: int
    reply_after_until: time
    reply_morning: time
    reply_latest_hours: int
    same_day_decision_minutes: int
    late_thank_you_hours: int
    belated_thank_you_until_bd: int
    belated_answer_until_bd: int
    suppressed_review_bd: int
    ooo_buffer_bd: int
    offer_notice_latest_before_deadline_bd: int
    offer_answer_requested_before_deadline_bd: int
    rejection_reply_latest_bd: int
    keep_in_touch_days: int
    ontario_duty_days: int
    ontario_duty_since: date
    ontario_duty_staff: int


def _preset(table: dict[str, Any]) -> Preset:
    return Preset(**(table | {"thank_you": ThankYou(**table["thank_you"])}))


_data = tomllib.loads(resources.files(__package__).joinpath("presets.toml").read_text("utf-8"))
constants = Constants(**_data["constants"])
presets: Mapping[str, Preset] = MappingProxyType(
    {key: _preset(table) for key, table in _data["presets"].items()}
)
