"""What of a long answer about a table stands in one cell of a workbook, and the rows that have a sheet of their own."""

from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.answers import TableAnswer

MOST = 20
"""Names, cells or addresses that stand in one cell; a person reads no more of them there."""

_LONGEST = 500
"""Characters of a text that stand in one cell."""


def in_one_cell(answer: TableAnswer, value: Any) -> Any:
    """A value of an answer, a long list or text as its beginning and how much more there is of it."""
    if isinstance(value, list | tuple) and len(value) > MOST:
        return [*value[:MOST], _more(len(value) - MOST)]
    if not isinstance(value, str) or len(value) <= _LONGEST:
        return value
    if value == answer.value:
        names = list(dict.fromkeys(answer.cells)) if not answer.result else [_pair(row) for row in answer.result[1:]]
        if len(names) > MOST:
            return f"{', '.join(names[:MOST])[:_LONGEST]} {_more(len(names) - MOST)}"
    return f"{value[:_LONGEST].rsplit(' ', 1)[0]} …"


def _more(count: int) -> str:
    return f"and {count:,} more"


def _pair(row: Sequence[Any]) -> str:
    *names, number = row
    return f"{' · '.join(map(str, names))}: {number}"


def rows_of(answer: TableAnswer) -> list[Sequence[Any]]:
    """The rows of a sheet of its own, headings first: of a small table, or of more cells than one cell tells."""
    if answer.result:
        return list(answer.result)
    if answer.aggregator != "NONE" or len(answer.cells) <= MOST:
        return []
    return [("cell", "address"), *_addressed(answer)]


def _addressed(answer: TableAnswer) -> Iterator[Sequence[Any]]:
    addresses = answer.addresses or ("",) * len(answer.cells)
    yield from zip(answer.cells, addresses, strict=True)
