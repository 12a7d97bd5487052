"""Places in a sheet as spreadsheets write them: A1, AA20, B2:C5."""

import re

from desktop_app.media.spreadsheets.markup import Damaged

_BOX = re.compile(r"^\$?([A-Za-z]{1,7})\$?([0-9]{1,10})(?::\$?([A-Za-z]{1,7})\$?([0-9]{1,10}))?$")


def column_of(letters: str) -> int:
    """The number of a column named by letters: A is 1, AA is 27. Raises Damaged."""
    number = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            raise Damaged(f"no column is called {letters[:20]}")
        number = number * 26 + ord(letter) - 64
    return number


def letters_of(column: int) -> str:
    """How a column is called: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """A cell as spreadsheets call it, row and column from 1: B3."""
    return f"{letters_of(column)}{row}"


def box_of(text: str) -> tuple[int, int, int, int]:
    """First row, first column, last row, last column of "B2:C5". Raises Damaged."""
    found = _BOX.match(text)
    if found is None:
        raise Damaged(f"no range of cells is called {text[:40]}")
    left, top = column_of(found[1]), int(found[2])
    right, bottom = (column_of(found[3]), int(found[4])) if found[3] else (left, top)
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)
