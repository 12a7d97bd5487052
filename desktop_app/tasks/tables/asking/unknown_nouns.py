"""What a noun that nothing in a table answers to asks for: the rows, a time, or what no column says of them."""

from desktop_app.tasks.tables.asking import meanings, vocabulary
from desktop_app.tasks.tables.asking.ask import Ask
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.periods import PERIODS
from desktop_app.tasks.tables.query import OneOf

_OF_TIME = vocabulary.UNITS_OF_TIME | {"day", "weekday", "time", *PERIODS}
"""What asks for a time."""


def is_of_time(ask: Ask, place: int) -> bool:
    """Whether an unknown noun asks for an hour, a day or a month, which is no row."""
    return ask.items[place].letter == "x" and ask.items[place].word in _OF_TIME


def is_unknown_to_all(ask: Ask, lead: int | None, place: int) -> bool:
    """ "what is overdue", where nothing says so: all rows are no answer."""
    asks_what = lead is not None and ask.letters[lead] == "W" and ask.items[lead].word != "which"
    return ask.items[place].letter == "x" and asks_what and ask.where is None and ask.draft.order is None


def is_attribute(ask: Ask, lead: int | None, place: int) -> bool:
    """Whether an unknown noun asks for what no column says of a row that is named: "margin of Bike X1"."""
    asks_which = lead is not None and ask.items[lead].word == "which"
    follows = ask.letters[place:].lstrip("x")[:2]
    named = any(isinstance(part, OneOf) for part in ask.draft.where)
    return ask.items[place].letter == "x" and not asks_which and follows == "oK" and named and ask.draft.order is None


def asks_for_rows(ask: Ask, lead: int | None) -> bool:
    """Whether "which candies" is asked of a list that is called so, and no column may be meant by the word."""
    named = ask.items[lead + 1 : lead + 3] if lead is not None else ()
    return any(item.letter == "R" and stem(item.word) not in meanings.MEANINGS for item in named)
