"""A note that could have gone to anyone."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import STATUS, THANKS_AFTER_INTERVIEW, By, Check, Example, Hit, Reading
from followup_core.checks.engine.reading import HIDDEN, folded

STEM = 5
"""Letters in which a word of the notes and a word of the text have to agree."""
ENOUGH_OF_ITS_OWN = 7
"""So many words that no form letter has show that the writer was there."""
ENOUGH_WITHOUT_NOTES = 3
WITH_NOTES, WITHOUT_NOTES = 2, 1
"""So many words of its own a sentence about the conversation needs."""

COMMON = frozenset(
    """a able about above abroad absolutely accept account act add address advance again ago all also although always am an and another answer answered any anyone anything apart
    application apply appreciate appreciated appreciation are arrange arranged as ask asked asset at attend available back background bad be because become been before being belated believe
    benefit best better between big bit both bring brings broad business busy but by call called came can candidate candidates capable care career certain certainly chance chat check
    clear clearly close colleague colleagues come coming commitment communication company competent confident confirm confirmed consideration considered considering contact continue
    contribute contribution conversation convinced could couple course culture current currently day days decide decided decision dedicated deeply definitely delighted department detail
    details develop did different discuss discussed discussing discussion do does doing done down during each early eager earlier education either else email employees employer end engaging enjoy enjoyable enjoyed enjoying
    enough enthusiasm enthusiastic entire environment especially esteemed even ever every everyone everything excellent excited exciting experience experienced experiences explain
    explained explaining extremely fact far feel feels felt few field final find finding firm first fit fits five follow following for form forward found four free friday friendly from full further future gain
    gave general get getting give given giving glad go goal goals going good got grateful gratitude great greatly group grow growth had half happy hard has have having he hear heard
    hearing hello help helped helpful her here high highly him his honour honor hope hoped hoping hour hours how however i idea ideas if important impressed impression in including increased
    indeed information informative insight insights insightful interest interested interesting interview interviewed interviewer interviewing interviews into invite invited inviting is it its itself job join joining just keen
    keep kind kindly know knowing knowledge last late later lead learn learned learning learnt least leave left let letter like liked little long look looked looking lot lots love loved lovely made
    main make makes making manager manner many match matter maybe me mean meant meet meeting member members mention mentioned message met might mind mine minute minutes moment monday more morning most motivated
    motivation move much must my name near need needed needs never new news next nice no not note nothing now number of offer offered office often on once one only open opportunity or
    organisation organization other others our out over overview own panel part particular particularly past pay people perfect perhaps person personal personally phone place player please pleased pleasant pleasure point
    position positive possible possibility post potential prepared present pretty privilege process professional programme program project projects proud provide provided qualification qualifications question questions quickly
    quite rather reach ready real really reason recent recently regarding regards reiterate related relevant remain reply require required requirements responsibilities right role round said same saturday say second
    see seeing seem seemed seems seen send sense sent set several share shared sharing she short should show showed showing shown side similar since sincere sincerely skill skills small so some someone something soon speak speaking
    spend spent spoke staff start started state step steps still story strength strengthened strengths strong stronger study such suggest suitable suited sunday support sure surer take taken taking talk talked talking talks
    task tasks team teams tell telling than thank thanks that the their them then there these they thing things think third this those though thought thoughts three through thursday time times to today together told
    tomorrow too took topic topics towards training tremendous true truly trust try trying tuesday two type under understand understanding understood until up upon us use useful valuable value values very via view visit
    vision wait want wanted warm warmly was way we wednesday week weekend weeks welcome welcomed well went were what whatever when where whether which while who whole whom whose why will wish with within without
    wonderful work worked working works world would write writing written wrong year years yes yesterday yet you young your yours yourself afternoon evening monday's today's january february march april may june july august september october
    november december email position's company's team's role's ll ve re kia ora dear hi best cheers warmest sincerest love""".split()
)
SPOKE_ABOUT = re.compile(
    r"\b(?:(?:said|told|mention\w*|describ\w*|explain\w*|talk\w*|hear\w*|learn\w*|story|stories|question|point|discuss\w*|conversation|discussion|show\w*|came to|idea|remark|tour|thought|thinking|loved|liked|enjoyed)\b"
    r"(?: (?:\w+ )?(?:about|of|on|how|into|regarding|me|us|the|your))*(?: [\w'-]+){1,5})|\b(?:the|your) (?:[\w'-]+ ){1,3}(?:story|stories|idea|point|question|tour|example)\b"
)
"""A word that says something was spoken of, with the five words after it."""
SPOKE_OF = re.compile(
    r"\b(?:you|your|we|our|conversation|discuss\w*|talk\w*|hear\w*|learn\w*|tour|visit|saw|mention\w*|describ\w*|explain\w*|show\w*|told|said|came to|story|stayed with"
    r"|thinking (?:about|of)|think (?:about|of)|thought (?:\w+ )?(?:about|of)|on my mind)\b"
)


def _find(reading: Reading) -> Iterator[Hit]:
    notes = [note for note in reading.context.record.details if note.strip()]
    own = _own_words(reading)
    if notes:
        noted = set().union(*map(_words, notes)) - COMMON
        seen = any(folded(note) in folded(reading.text) for note in notes) or bool(
            _stems(own) & _stems(noted)
        )
        if not seen and len(own) < ENOUGH_OF_ITS_OWN and not _refers(reading, own, WITH_NOTES):
            yield Hit()
    elif len(own) < ENOUGH_WITHOUT_NOTES and not _refers(reading, own, WITHOUT_NOTES):
        yield Hit(
            message="Nothing here is from your conversation: note one thing that was said, and mention it."
        )


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]{3,}", folded(text))}


def _own_words(reading: Reading) -> set[str]:
    """Give the words of the text that no form letter has, names of people and of the job left out."""
    context = reading.context
    names = _words(
        f"{context.record.role} {context.record.company} {context.recipient.name} {context.recipient.given} {context.sender.name}"
    )
    stems = _stems(names)
    return {word for word in _words(reading.text) - COMMON if word[:STEM] not in stems}


def _stems(words: set[str]) -> set[str]:
    return {word[:STEM] for word in words}


def _refers(reading: Reading, own: set[str], least: int) -> bool:
    """Tell whether a sentence about what was said holds `least` words of its own."""
    for start, end in reading.sentences:
        there = len(own & _words(reading.plain[start:end]))
        if there >= least and SPOKE_OF.search(reading.plain, start, end):
            return True
        if there and any(own & _words(after[0]) for after in SPOKE_ABOUT.finditer(reading.plain, start, end)):
            return True
        if there and HIDDEN in reading.search[start:end] and '"' in reading.plain[start:end]:
            return True
    return False


CHECK = Check(
    id="missing-detail",
    rule="specific-detail",
    severity=lambda reading: "info" if reading.situation in STATUS else "error",
    message="This could have gone to anyone: mention one thing from your conversation.",
    silent="When a moment of your notes is in it, also in other words.",
    finder=By(_find, "the text is compared with the notes, word by word"),
    only=(*THANKS_AFTER_INTERVIEW, "checkin-open", "checkin-past-date"),
    channels=("email", "card", "linkedin_message"),
    bad=(
        Example(
            "Hello Mina,\n\nThank you for taking the time to meet me. I enjoyed our conversation and the company. I am very interested in the bookkeeper role and believe that I would be a great fit.\n\nBest regards,\nTheo Baptiste\n555 0108",
            situation="ty-interview",
            whole=True,
        ),
    ),
    good=(
        Example(
            "Hello Mina,\n\nThank you for taking the time to meet me. I enjoyed hearing how the cash book went missing twice. I am very interested in the bookkeeper role and believe that I would be a good fit.\n\nBest regards,\nTheo Baptiste\n555 0108",
            situation="ty-interview",
            whole=True,
        ),
    ),
)
