"""Numbers as prose has them: small numbers in words."""

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def words(number: int) -> str:
    """Give a number as prose has it.

    >>> words(5), words(20)
    ('five', '20')
    """
    return SMALL[number] if 0 <= number < len(SMALL) else str(number)


def hours(minutes: int) -> str:
    """Give whole hours of minutes as prose has them; ValueError when some minutes are left over.

    >>> hours(60), hours(120)
    ('an hour', 'two hours')
    """
    whole, rest = divmod(minutes, 60)
    if rest:
        raise ValueError(f"{minutes} minutes are no whole hours")
    return "an hour" if whole == 1 else f"{words(whole)} hours"


def span(business_days: int) -> str:
    """Give a length in business days.

    >>> span(1), span(5)
    ('one business day', 'five business days')
    """
    return f"{words(business_days)} business day{'' if business_days == 1 else 's'}"
