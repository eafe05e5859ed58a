"""No thanks anywhere."""

from followup_core.checks.engine import THANKS, Check, Example, Lacks

CHECK = Check(
    id="missing-thanks",
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
                r"asante|diolch|merci|gracias|danke|obrigad[oa]|grazie|kiitos|tack|takk|tak|"
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
    ),
)
