"""Whether what a checkpoint found is of the kind that a question asks for: yes or no, a number, a length of time."""

import re
from collections.abc import Sequence

from desktop_app.answers import TableAnswer
from desktop_app.media.months import MONTHS, plain
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.grid import Grid

_ASKS_WHETHER = re.compile(r"(?i)^\W*(?:is|are|was|were|did|does|do|has|have|had)\b(?!.*\bor\b)")
_ASKS_A_LENGTH = re.compile(r"(?i)\bhow (?:long|old|far)\b")
_ASKS_A_NUMBER = re.compile(
    r"(?i)^\W*(?:(?:what|which) (?:is|was|are|were) )?(?:the )?(?:how (?:many|much)|total|sum|average)\b"
)


def suits(grid: Grid, text: str, found: TableAnswer) -> bool:
    """Whether cells that a checkpoint selected may answer a question; none of them says yes or no."""
    if _ASKS_WHETHER.search(text) is not None:
        return False
    if _ASKS_A_LENGTH.search(text) is not None and not _is_length(grid, found):
        return False
    if _IN_TOTAL.search(text) is not None and found.aggregator == "NONE" and len(found.coordinates) > 1:
        return False
    if _ASKS_FOR_FEW.search(text) is not None and found.aggregator == "NONE" and len(found.coordinates) == 1:
        return False
    if not _is_of_month(grid, text, found):
        return False
    return _ASKS_A_NUMBER.search(text) is None or _is_number(grid, found)


_ASKS_FOR_FEW = re.compile(
    r"(?i)^\W*(?:(?:who|what|which) (?:are|were) |(?:show|list|give|name)(?: me)? )?(?:the |our )?(?:top|bottom) "
    r"(?:[2-9]|[1-9]\d+|two|three|four|five|six|ten)(?= by\b| [^\W\d_]+s\b|\W*$)"
)
"""Of "top 3 by amount" and "our top five customers" one cell is no answer; of "top 10 hit of 1994" it may be."""

_IN_TOTAL = re.compile(r"(?i)\b(?:in total|altogether|in all|all together)\b")
_MONTH = re.compile(
    r"(?i)\b(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|apr(?:il)?|june?|july?|juni|juli|aug(?:ust)?|sept?(?:ember)?"
    r"|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|(?:(?<=in )|(?<=of )|(?<=for ))(?:may|mar|mai))\b"
)


def _is_of_month(grid: Grid, text: str, found: TableAnswer) -> bool:
    """Whether cells are of a month that a question names, where headers name months, or cells of their rows do."""
    said = {MONTHS[plain(each[0])] for each in _MONTH.finditer(text)}
    if len(said) != 1:
        return True
    for row, place in found.coordinates:
        own = _month(grid.headers[place])
        at = {row: index for index, row in enumerate(grid.labels.tolist())}.get(row)
        rows = [] if at is None else [_month(column.text(at)) for column in grid if column.place != place]
        named = {each for each in (own, *rows) if each is not None}
        if named and not named & said:
            return False
    return True


def _month(text: str) -> int | None:
    return MONTHS.get(plain(text.strip().rstrip(".")))


_OF_MONEY = frozenset(map(stem, "spend spent cost costs earn earned pay paid expense expenses income".split()))


def leaves_the_measure_open(text: str, unknown: Sequence[str]) -> bool:
    """Whether a question asks how much of some money that no word of the table answers to: any cell is a guess."""
    asked = _ASKS_A_NUMBER.search(text) is not None or _WHAT_DID.search(text) is not None
    return asked and not _OF_MONEY.isdisjoint(stem(word.casefold()) for word in unknown)


_WHAT_DID = re.compile(r"(?i)^\W*what (?:did|do|does|are|were|is|was) (?:we|i|they|you|he|she|the|our|my)\b")


def _is_number(grid: Grid, found: TableAnswer) -> bool:
    """Whether an answer is a number, or one cell with one: several are no answer to how many."""
    if found.aggregator != "NONE":
        return True
    columns = [grid.at(column) for _, column in found.coordinates]
    of_numbers = all((each.is_number and not each.is_year) or each.kind is ColumnKind.DURATION for each in columns)
    return of_numbers and len(columns) < 2


def _is_length(grid: Grid, found: TableAnswer) -> bool:
    """Whether an answer says how long something is: no day does, nor do words without a figure."""
    is_day = any(grid.at(column).kind is ColumnKind.DATE for _, column in found.coordinates)
    return found.aggregator != "NONE" or (not is_day and any(map(str.isdigit, "".join(found.cells))))
