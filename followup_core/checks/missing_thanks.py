"""No thanks anywhere."""

from followup_core.checks.engine import THANKS, Check, Example, Lacks
from followup_core.checks.engine.sample import letter

_THANKLESS = (
    "The cash book stayed with me, and I would love the bookkeeper role at Alder & Finch because I have "
    "closed books for six years now."
)

CHECK = Check(
    id="missing-thanks",
    title="No thanks yet",
    looks="Any word of thanks, in English and in some other languages.",
    rule="thanks-first",
    severity=lambda reading: "error" if reading.situation in THANKS else "warn",
    message="There is no thank-you in it yet: one sentence is enough.",
    silent="When thanks are said in other words, or in another language.",
    finder=Lacks(
        "thanks",
        (
            (
                r"thx|ta|cheers|thanx|tnx|ty|(?:much )?obliged|indebted|recogni[sz]e your (?:time|help)|"
                r"kind of you|generous of you|good of you|nice of you|means a (?:lot|great deal)"
            ),
            (
                r"asante|ng[aā] mihi|diolch|merci|gracias|danke|obrigad[oa]|grazie|kiitos|tack|takk|tak|"
                r"dzi[eę]kuj[eę]|go raibh|m[ae]uruuru|shukran|arigat\w*|xie ?xie|ke a leboha|enkosi|"
                r"ngiyabonga|dankie|spasibo|te[sş]ekk[uü]r\w*|mul[tț]umesc|hvala|d[eě]kuji|"
                r"k[oö]sz[oö]n[oö]m|kamsa\w*|mahalo"
            ),
        ),
    ),
    never=("keep-in-touch", "correct-or-add"),
    channels=(
        "email",
        "linkedin_invitation",
        "linkedin_message",
        "text",
        "card",
        "chat",
        "phone",
        "voicemail",
    ),
    bad=(
        Example(
            (
                "Hello Mina,\n\nThe cash book stayed with me, and I would love the bookkeeper role at "
                "Alder & Finch because I have closed books for six years now.\n\nBest regards,\nTheo "
                "Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(letter(_THANKLESS + " I can start in May."), situation="ty-interview", whole=True),
        Example(
            letter(
                "We spoke on Tuesday 3 March about the bookkeeper role. I am still very interested "
                "and know that it takes time. How do things stand?"
            ),
            whole=True,
        ),
    ),
    good=(
        Example(
            (
                "Hello Mina,\n\nIt was kind of you to explain the cash book on Tuesday. I would love the "
                "bookkeeper role at Alder & Finch because I have closed books for six years now.\n\nBest "
                "regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter("I am grateful for the hour on Tuesday and for the story of the cash book. " + _THANKLESS),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(
                "We spoke on Tuesday 3 March about the bookkeeper role. The cash book is on my mind. I am "
                "still very interested "
                "and know that it takes time. I’d appreciate a word on how things stand."
            ),
            whole=True,
        ),
    ),
)
