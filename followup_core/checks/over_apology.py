"""Sorry, too often or for writing at all."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import phrase_pattern

FOR_WRITING = phrase_pattern(
    (
        (
            r"(?:sorry|apologies|forgive me) if (?:this|it|i) (?:is|am|seems?|sounds?|was) (?:\w+ "
            r")?(?:annoying|a "
            r"(?:bother|nuisance|pest)|pushy|too much|impatient|intrusive|forward)|(?:annoy\w*|writ\w+|"
            r"ask\w*|"
            r"bother\w*|often)\b[^.?!]{0,40}, sorry(?=[.,!]|$)|sorry,? (?:but )?i know (?:that )?i(?:'m| am|"
            r" ask| "
            r"write| should not| shouldn't)"
        ),
        (
            r"(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)) (?:\w+ ){0,3}?(?:to|for|if|about) (?:\w+ "
            r"){0,3}?(?:hound\w*|badger\w*|spam\w*|flood(?:ing|ed)|bother\w*|troubl\w+|disturb\w*|pester\w*|"
            r"writ\w+|e-?mail\w*|ask\w*|contact\w*|"
            r"messag\w+|nag\w*|chas\w+|interrupt\w*|tak(?:e|ing)|intru\w+|inconvenience|be a|being a|"
            r"imposing)"
        ),
        (
            r"(?:hope|trust|sure) (?:that )?(?:i(?:'m| am|'ve| have)?|this|my \w+|it)(?: is| does| do|'s| "
            r"was)?"
            r"(?: not|n't) (?:\w+ )?(?:disturb\w*|bother\w*|troubl\w*|annoy\w*|intrud\w*|pester\w*|imposing|"
            r"overstep\w*|taking up|a (?:\w+ )?(?:nuisance|bother|burden|pest|imposition)|being (?:a|too))"
        ),
        r"i(?:'m| am| must be) (?:\w+ )?(?:being )?a (?:\w+ )?(?:pest|nuisance|bother|pain|burden)",
        (
            r"(?:ashamed|embarrassed|loath|hate|mortified|feel bad|reluctant) (?:to |about |for )(?:be |"
            r"have to )?"
            r"(?:troubl\w+|bother\w*|writ\w+|ask\w*|disturb\w*|chas\w+|pester\w*|contact\w*|e-?mail\w*|"
            r"keep\w*|nag\w*|come back|coming back|add\w*|tak\w+)"
        ),
        (
            r"(?:excuse|pardon|forgive) (?:me |please |my ){0,3}(?:that|if|when|for) (?:i(?:'m| am)?|my|"
            r"me) (?:\w+ "
            r"){0,2}?(?:writ\w+|wrote|bother\w*|disturb\w*|contact\w*|ask\w*|troubl\w*|com(?:e|ing)|send\w*|"
            r"insist\w*|e-?mail\w*|messag\w*|insistence|persistence)"
        ),
        (
            r"(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|forgive me|excuse me|pardon me),? (?:for |to |if |"
            r"that |about "
            r"){1,2}(?:\w+ ){0,3}?(?:add\w*|fill\w*|clog\w*|clutter\w*|cram\w*|pil(?:e|ing)|crowd\w*|"
            r"land\w*) "
            r"(?:\w+ )?(?:to |in |into |up )?your (?:\w+ )?(?:inbox|mailbox|e-?mails?|day|workload|desk|pile)"
        ),
        (
            r"(?:sorry|apolog(?:y|ies|i[sz]e)) (?:to|for) (?:be|being|keep|keeping) (?:the |that |one of "
            r"those |so "
            r"|such |too |on )(?:\w+ )?(?:person|people|one|guy|candidate|candidates|applicant|type|"
            r"impatient|"
            r"forward|persistent|pushy|insistent|chasing|asking|writing|at you)"
        ),
        (
            r"i know (?:that )?i (?:really |probably )?(?:should(?: not|n't)|ought not to|mustn't|must "
            r"not) (?:be |keep )?(?:"
            r"writ\w+|bother\w*|ask\w*|disturb\w*|troubl\w+|contact\w*|e-?mail\w*|chas\w+|insist\w*)|"
            r"(?:don't|do not) be "
            r"(?:cross|angry|annoyed|mad|upset) with me|(?:it's|it is) (?:only |just )?me again,? (?:i'm "
            r")?(?:so )?sorry"
        ),
        (
            r"(?:sorry|apolog(?:y|ies|i[sz]e)|forgive me|excuse me|pardon me),? (?:for |to |if |that |"
            r"about ){1,2}(?:\w+ "
            r"){0,3}?(?:steal\w*|wast\w*|rob\w*|us(?:e|ing) up|hog\w*|demand\w*|eat\w* up|claim\w*) (?:\w+ "
            r")?(?:of )?your "
            r"(?:\w+ )?(?:time|day|attention|patience|afternoon|morning)"
        ),
        r"apolog(?:y|ies|i[sz]e) (?:\w+ )?in advance",
        (
            r"sorry (?:that|if|when|because) i (?:\w+ )?(?:write|wrote|ask|asked|bother|disturb|take|email|"
            r"mail|"
            r"message|contact|"
            r"call|come back)|sorry (?:for|about) (?:all )?(?:my|these|so many|yet another|another) (?:\w+ "
            r")?(?:questions?|"
            r"e-?mails?|mails?|messages?|impatience|disturbance|trouble|bother)"
        ),
        (
            r"(?:sorry|apologies|forgive me|pardon)(?:,| -|;|:|\.)? (?:it's |it is |yes,? |only |just "
            r")*(?:me|i'm back|here i am) ?(?:again|once more|yet again)?"
        ),
        (
            r"apolog(?:y|ies|i[sz]e) for (?:my|the|this|yet|another) (?:\w+ )?(?:impatience|e-?mail|"
            r"message|note|persist\w+|"
            r"letter|interruption|intrusion|question)"
        ),
        (
            r"(?:please )?(?:forgive|excuse) (?:me|my|the|this|yet|another)(?: \w+)? (?:for|e-?mail|"
            r"message|"
            r"disturb\w*|intrusion|bother\w*|writ\w+|persist\w+|boldness|impatience|insist\w+)"
        ),
        (
            r"(?:hate|don't (?:mean|want|wish|like)|do not (?:mean|want|wish|like)) to (?:be a (?:pest|"
            r"nuisance|bother|pain|burden)|bother|pester|nag|trouble|disturb)"
        ),
        r"be(?:ing)? (?:such )?a (?:pest|nuisance|bother|pain)",
        (
            r"hope (?:that )?(?:you(?:'re| are) not|you aren't|(?:this|it) (?:does not|doesn't) make you|"
            r"i(?:'m| "
            r"am) not (?:being|making)|i(?:'m| am) not) (?:\w+ )?(?:angry|annoyed|cross|mad|upset|irritated|"
            r"offended|tired of me|bothering|annoying|disturbing|pestering)"
        ),
        r"(?:so|very|terribly|really|truly|extremely|deeply|awfully|incredibly|dreadfully) sorry",
        r"can(?:'t|not| not) apologi[sz]e enough",
        r"(?:a thousand|million|many|deepest|sincerest|profound) apologies",
        (
            r"(?:feel|felt|feeling) (?:\w+ )?(?:awful|bad|terrible|guilty|embarrassed|ashamed|dreadful|"
            r"silly) (?:for|about|to|that i) (?:\w+ )?(?:ask|writ|bother|troubl|chas|disturb|contact|"
            r"e-?mail|messag|be|hav)\w*"
        ),
    )
)
ANY = re.compile(r"\b(?:sorry|apolog(?:y|ies|i[sz]e)|forgive me|pardon me)\b")
FINE_ONCE = ("correct-or-add", "ty-belated")


def _find(reading: Reading) -> Iterator[Hit]:
    every = list(ANY.finditer(reading.search))
    places = list(FOR_WRITING.finditer(reading.search))
    if reading.situation in FINE_ONCE and len(every) < 2:
        return
    for found in places or (every if len(every) > 1 else ()):
        yield Hit(found.start(), found.end())


CHECK = Check(
    id="over-apology",
    title="Sorry for writing",
    looks="Apologies for writing, and more than one sorry.",
    rule="positive-tone",
    severity="info",
    message="There is no need to be sorry for writing: a plain thank-you reads better.",
    silent="For one apology with a correction or a late note, and for “I am sorry to hear”.",
    finder=By(_find, "one apology is fine in some messages, so the words have to be counted"),
    bad=(
        Example("So sorry to trouble you yet again."),
        Example("I hate to be a pest, and I apologise for asking."),
        Example("Please forgive yet another email."),
    ),
    good=(
        Example("I am sorry to hear that the funding is late.", situation="ack-hold"),
        Example("I apologise: the year was 2019, not 2018.", situation="correct-or-add"),
        Example("I was sorry to miss the tour of the archive.", situation="ty-interview"),
    ),
)
