"""Words for the notes on how a table was read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.media.spreadsheets.remarks import listed

if TYPE_CHECKING:
    import numpy as np

__all__ = ["listed", "numbers_alone", "numbers_in_words", "quoted", "rows_in_words"]

_LONGEST = 60


def quoted(text: str) -> str:
    """A text from the file, in quotation marks and on one line."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LONGEST else f'{line[:_LONGEST]}…'}”"


def rows_in_words(numbers: "np.ndarray") -> str:
    """The rows with these numbers, in order and without gaps: "row 3", "rows 3 to 9"."""
    first, last = int(numbers[0]), int(numbers[-1])
    return f"row {first}" if first == last else f"rows {first} to {last}"


def numbers_in_words(numbers: "Sequence[int] | np.ndarray", word: str = "row", most: int = 5) -> str:
    """Some numbers with their word: "row 3", "rows 3, 7 and 9", "lines 3, 4, 5, 6, 7 and 20 more"."""
    return f"{word} {numbers_alone(numbers)}" if len(numbers) == 1 else f"{word}s {numbers_alone(numbers, most)}"


def numbers_alone(numbers: "Sequence[int] | np.ndarray", most: int = 5) -> str:
    """Some numbers without a word: "3", "3, 7 and 9", "3, 4, 5, 6, 7 and 20 more"."""
    return listed([str(int(number)) for number in numbers], most)
