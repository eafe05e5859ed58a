"""What a reply says, as far as its words tell: the kind of event it is, or that nobody can say."""

from followup_core.replies.header import sent_at
from followup_core.replies.recognise import LONGEST, Mark, Reply, recognise

__all__ = ["LONGEST", "Mark", "Reply", "recognise", "sent_at"]
