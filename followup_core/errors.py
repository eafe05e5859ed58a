"""The one error that bad input raises."""


class BadInput(ValueError):
    """A field that can't be used: its name, the value that came, and the way out.

    >>> print(BadInput("calendar", "XX", "use a country code such as US, or NONE"))
    calendar: 'XX' can't be used; use a country code such as US, or NONE
    """

    def __init__(self, field: str, value: object, advice: str) -> None:
        self.field, self.value, self.advice = field, value, advice
        shown = repr(value)
        super().__init__(f"{field}: {shown if len(shown) <= 80 else shown[:77] + '...'} can't be used; {advice}")
