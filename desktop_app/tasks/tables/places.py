"""Where cells stand as a person sees them: the number of a row in its file, the address of a cell in its sheet."""

from collections.abc import Sequence

from desktop_app.media.tables import Table


def row_number(table: Table, row: int) -> int:
    """The number a row has in its file or sheet, from 1."""
    return row + 1 if table.row_numbers is None else int(table.row_numbers[row])


def address(table: Table, row: int, column: int) -> str:
    """The address of a cell, "B7"."""
    number = table.column_numbers[column] if table.column_numbers else column + 1
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row_number(table, row)}"


def addresses(table: Table, cells: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The addresses of some cells, in their order."""
    return tuple(address(table, row, column) for row, column in cells)
