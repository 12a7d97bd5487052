"""Rows that a column of noughts and ones, or of yes and no, flags: "how many holidays" counts them."""

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.ask import Ask
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import columns_in


def is_of_flags(column: Column) -> bool:
    """Whether a column says yes or no of each row, in whatever way."""
    return column.kind is ColumnKind.TRUTH or column.is_flag or column.verdicts is not None


def are_flagged(ask: Ask) -> bool:
    """Whether what a flag says is all that is counted: "how many public holidays", of days and how many people rode.

    Not so in "how many casual riders", where a noun follows.
    """
    at = ask.letters.index("M")
    place = next((place for place in range(at + 1, len(ask.items)) if ask.letters[place] not in "xlui"), len(ask.items))
    if ask.letters[place : place + 1] != "K" or ask.items[place].condition is None:
        return False
    flags = [ask.grid[name] for name in columns_in(ask.items[place].condition)]
    item = ask.items[place]
    follows = any(each.letter in "xRH" and each.start == item.end for each in ask.items[place + 1 : place + 2])
    return bool(flags) and all(map(is_of_flags, flags)) and not follows
