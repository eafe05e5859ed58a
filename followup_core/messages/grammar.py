"""English that survives the facts: articles, roles, names of days, and half sentences people type."""

import datetime as dt
import re
import tomllib
import unicodedata
from importlib.resources import files

_WORDS = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))
_LETTERS_WITH_VOWEL_SOUND = frozenset("AEFHILMNORSX")
_LIKE_YOU = re.compile(r"(?i)^(?:uni(?![nm]|d(?!ir))|us[aeu]|util|ur[aoi][^b]|ubiq|uk|ufo|eu|ewe|one$|once$)")
_SILENT_H = re.compile(r"(?i)^(?:hour|honest|hono|heir)")
_AN_NUMBER = re.compile(r"^(?:8|1[18](?!\d))")
_LONGEST_INITIALISM = 4
_UNIQUE = re.compile(r"(?i)^(?:head|chief|vice[- ]president|president|dean|vp|c[efiot]o)\b")
_AFTER_THE_NOUN = re.compile(r"\s+(?:of|for|in|to|at|with)\s+|\s*[,(–—/]\s*|\s+-\s+")
_PERSON = re.compile(r"(?i)(?:er|or|ist|ant|(?<!m)ent|ian|man|woman|person|yst|tive|tect|ee)$")
_SUBJECT_PRONOUN = re.compile(r"^(?:that )?(you|they|he|she) (?=\w)")
_OWN_VOICE = re.compile(r"(?i)\b(?:i|i[’']\w+|my|me|we|our|us)\b")
_ENDS_SHORTENED = re.compile(
    r"(?i)\b(?:inc|ltd|co|corp|bros|jr|sr|etc|e\.g|i\.e|a\.m|p\.m|u\.[ks](?:\.a)?)\.$"
)
_ENDS_SENTENCE = re.compile(r"[.!?…][”’\"'»)]*$")
_ISO_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def article(words: str) -> str:
    """Give “a” or “an”, by sound.

    >>> [article(role) for role in ("analyst", "UX researcher", "HR lead", "user researcher")]
    ['an', 'a', 'an', 'a']
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    first = re.match(r"[\W_]*([^\W_]+)", plain)
    word = first[1] if first else ""
    if _is_spelled_out(word, plain):
        return "an" if word[0] in _LETTERS_WITH_VOWEL_SOUND else "a"
    if _AN_NUMBER.match(word) or _SILENT_H.match(word):
        return "an"
    if _LIKE_YOU.match(word):
        return "a"
    return "an" if word[:1].casefold() in set("aeiouœæø") else "a"


def _is_spelled_out(word: str, words: str) -> bool:
    """Tell whether `word` is said letter by letter: “MRI”, not “NASA”, not a role typed in capitals."""
    if not word.isascii() or not word.isalpha() or not word.isupper() or word in _WORDS["spoken_acronyms"]:
        return False
    shouted = words.isupper() and any(len(w) > _LONGEST_INITIALISM for w in re.findall(r"[A-Z]+", words))
    return len(word) == 1 or (len(word) <= _LONGEST_INITIALISM and not shouted)


def bare_role(role: str) -> str:
    """Take a leading article off: “the Head of Data” is said “the Head of Data role”, once “the”."""
    return re.sub(r"(?i)^(?:the|an?)\s+(?=\S)", "", role)


def around_role(role: str) -> tuple[str, str]:
    """Give what goes before and after the bare `role` in “the … role”.

    >>> around_role("data analyst"), around_role("summer internship")
    (('the ', ' role'), ('the ', ''))
    """
    return "the ", "" if _last_word(role) in _WORDS["jobs"] else " role"


def around_role_as(role: str) -> tuple[str, str]:
    """Give what goes before and after the bare `role` in “I would work with you …”.

    >>> around_role_as("analyst"), around_role_as("Head of Data"), around_role_as("Marketing")
    (('as an ', ''), ('as ', ''), ('in the ', ' role'))
    """
    if _UNIQUE.match(role):
        return "as ", ""
    noun = _last_word(_AFTER_THE_NOUN.split(role)[0])
    by_ending = _PERSON.search(noun) is not None and noun not in _WORDS["things"]
    if by_ending or noun in _WORDS["people"]:
        return f"as {article(role)} ", ""
    before, after = around_role(role)
    return f"in {before}", after


def _last_word(words: str) -> str:
    return words.rsplit(maxsplit=1)[-1].casefold() if words.strip() else ""


def phrase(text: str) -> str:
    """Fit what somebody typed into the middle of a sentence, after “about” or “for”.

    >>> phrase("The move to dbt."), phrase("You plan by hand"), phrase("Kafka!")
    ('the move to dbt', 'how you plan by hand', 'Kafka')
    """
    bare = text if _ENDS_SHORTENED.search(text) else re.sub(r"[.!…]+$", "", text)
    first, _, rest = bare.partition(" ")
    if first.lower() in _WORDS["never_names"]:
        bare = f"{first.lower()} {rest}".strip()
    return _SUBJECT_PRONOUN.sub(r"how \1 ", bare)


def sentence(text: str, lead: str = "") -> tuple[str, str, str]:
    """Give (before, text, after) that make `text` a sentence; `lead` opens one that speaks of nobody.

    >>> sentence("seven years of tax audits", "What I would bring is")
    ('What I would bring is ', 'seven years of tax audits', '.')
    >>> sentence("last year I led the same change", "What I would bring is")
    ('', 'Last year I led the same change', '.')
    """
    after = "" if _ENDS_SENTENCE.search(text) else "."
    if lead and not _OWN_VOICE.search(text):
        part = phrase(text)
        return f"{lead} ", part, "" if _ENDS_SENTENCE.search(part) else "."
    first = text.split(" ", 1)[0]
    starts = text if any(c.isupper() for c in first) else text[:1].upper() + text[1:]
    return "", starts, after


def day_name(day: dt.date) -> str:
    """Give “Tuesday”; no locale of the machine has a say."""
    return _DAYS[day.weekday()]


def day_as_said(day: dt.date, said_on: dt.date | None) -> tuple[str, str]:
    """Give what comes before a day and its name, as one says it on the day `said_on` (None: not known).

    >>> [day_as_said(dt.date(2026, 3, 3), dt.date(2026, 3, 3 + n)) for n in (0, 1, 2, 7)]
    [('', 'today'), ('', 'yesterday'), ('on ', 'Tuesday'), ('on ', 'Tuesday 3 March')]
    """
    away = (said_on - day).days if said_on else 2
    if away in (0, 1):
        return "", ("today", "yesterday")[away]
    return "on ", long_date(day) if away >= len(_DAYS) else day_name(day)


def month_name(day: dt.date) -> str:
    """Give “March”."""
    return _MONTHS[day.month - 1]


def long_date(day: dt.date) -> str:
    """Give “Tuesday 3 March”.

    >>> long_date(dt.date(2026, 3, 3))
    'Tuesday 3 March'
    """
    return f"{day_name(day)} {day.day} {month_name(day)}"


def spoken_date(text: str) -> str:
    """Write an ISO date as people say it, and take “by”, “on” or “until” off what was typed.

    >>> spoken_date("2026-03-13"), spoken_date("by Friday the 13th")
    ('Friday 13 March', 'Friday the 13th')
    """
    if _ISO_DATE.match(text):
        try:
            return long_date(dt.date.fromisoformat(text))
        except ValueError:
            return text
    return phrase(re.sub(r"(?i)^(?:by|on|until|before)\s+(?=\S)", "", text))
