"""A column of yes and no, in the words and signs people use for them."""

from collections.abc import Sequence

from desktop_app.media.column_cells import Cells, Interpretation
from desktop_app.media.headers import says_truth
from desktop_app.media.months import plain
from desktop_app.table_reading import ColumnKind, ColumnType

_PAIRS = tuple(
    (frozenset(yes.split()), frozenset(no.split()))
    for yes, no in (
        ("true wahr vrai verdadero vero verdadeiro waar", "false falsch faux falso onwaar"),
        ("yes y", "no n"),
        ("ja j yes y", "nein n no nee nej"),
        ("oui o", "non n"),
        ("si s yes y", "no n"),
        ("sim s", "nao n"),
        ("tak t", "nie n"),
        ("ano a", "ne n"),
        ("✓ ✔ ☑ ✅ √", "✗ ✘ ☐ ❌ × ✕ x"),
        ("☒", "☐"),
        ("on", "off"),
    )
)
_LETTERS = frozenset("y n j o s t a".split())
_TICKS = frozenset("x ✓ ✔ ☑ ✅ √ ☒ × ✕".split())
"""What stands alone in a list of things that apply; an empty cell is a no there."""


def interpret(cells: Cells, name: str, wanted: ColumnType | None = None) -> Interpretation | None:
    """1.0 and 0.0 for the cells of a column; None where they are not words for yes and no."""
    words = [plain(text).strip(". ") for text in cells.texts]
    distinct = frozenset(words)
    if not distinct:
        return None
    if wanted is None and _may_be_codes(cells.texts, distinct) and not says_truth(name):
        return None
    for yes, no in _PAIRS:
        if distinct <= yes | no and distinct != {"x"}:
            return _of([float(word in yes) for word in words])
    if distinct <= _TICKS and (wanted is not None or (cells.places < 0).any()):
        return _of([1.0] * len(words))
    if distinct <= {"0", "1"} and (wanted is not None or says_truth(name)):
        return _of([float(word) for word in words])
    return _by_words(words) if wanted is not None else None


def _may_be_codes(texts: Sequence[str], distinct: frozenset[str]) -> bool:
    """Whether the cells say no and nothing else, or in letters alone: NE is Nebraska, NO Norway, N and S are north and
    south. "Y" beside "N" is an answer, and so is a "y" for what applies."""
    if distinct <= {"y", "n"}:
        return distinct == {"n"}
    if max(map(len, distinct)) == 1 and distinct <= _LETTERS:
        return "n" not in distinct or not distinct & {"y", "j"}
    one_side = any(distinct <= side for pair in _PAIRS for side in pair) and "ja" not in distinct
    return one_side and all(len(text) <= 2 and text.isalpha() and text.isupper() for text in map(str.strip, texts))


def blank_is_no(cells: Cells) -> bool:
    """Whether an empty cell of the column is a no: where only ticks stand in it."""
    return bool(cells.texts) and {plain(text) for text in cells.texts} <= _TICKS


def _of(values: list[float]) -> Interpretation:
    import numpy as np

    return Interpretation(ColumnType(ColumnKind.TRUTH), np.array(values))


def _by_words(words: list[str]) -> Interpretation:
    """What a person says is yes or no, each word by itself."""
    yes = frozenset[str]().union({"1"}, _TICKS, *(pair[0] for pair in _PAIRS))
    no = frozenset[str]().union({"0"}, *(pair[1] for pair in _PAIRS)) - _TICKS
    return _of([1.0 if word in yes else 0.0 if word in no else float("nan") for word in words])
