"""What leaves the planner in the formats of other programs."""

from followup_core.exchange.eml import eml
from followup_core.exchange.mailto import Link, mailto

__all__ = ["Link", "eml", "mailto"]
