"""A column of yes and no, in the words and signs people use for them."""

from desktop_app.media.column_cells import Cells, Interpretation
from desktop_app.media.headers import says_truth
from desktop_app.media.months import plain
from desktop_app.table_reading import ColumnKind, ColumnType

_PAIRS = tuple(
    (frozenset(yes.split()), frozenset(no.split()))
    for yes, no in (
        ("true wahr vrai verdadero vero verdadeiro waar", "false falsch faux falso onwaar"),
        ("yes y ja j oui o si s sim tak ano", "no n nein non nee nao nej nie ne"),
        ("✓ ✔ ☑ ✅ √", "✗ ✘ ☐ ❌ × ✕ x"),
        ("☒", "☐"),
        ("on", "off"),
    )
)
_TICKS = frozenset("x ✓ ✔ ☑ ✅ √ ☒ × ✕ ✗ ✘".split()) - {"✗", "✘"}
"""What stands alone in a list of things that apply; an empty cell is a no there."""


def interpret(cells: Cells, name: str, wanted: ColumnType | None = None) -> Interpretation | None:
    """True and False for the cells of a column; None where they are not words for yes and no."""
    words = [plain(text).strip(". ") for text in cells.texts]
    distinct = frozenset(words)
    for yes, no in _PAIRS:
        if distinct and distinct <= yes | no:
            if distinct == {"x"}:
                break
            return _of([word in yes for word in words])
    if distinct and distinct <= _TICKS and (wanted is not None or _has_empty(cells)):
        return _of([True] * len(words))
    if distinct <= {"0", "1"} and (wanted is not None or says_truth(name)):
        return _of([word == "1" for word in words])
    return _by_words(words) if wanted is not None else None


def blank_is_no(cells: Cells) -> bool:
    """Whether an empty cell of the column is a no: where only ticks stand in it."""
    return {plain(text) for text in cells.texts} <= _TICKS


def _has_empty(cells: Cells) -> bool:
    return bool((cells.places < 0).any())


def _of(values: list[bool]) -> Interpretation:
    return Interpretation(ColumnType(ColumnKind.TRUTH), values)


def _by_words(words: list[str]) -> Interpretation:
    """What a person says is yes or no, each word by itself."""
    yes = frozenset().union({"1"}, _TICKS, *(pair[0] for pair in _PAIRS))
    no = frozenset().union({"0"}, *(pair[1] for pair in _PAIRS)) - _TICKS
    values = [True if word in yes else False if word in no else None for word in words]
    return Interpretation(ColumnType(ColumnKind.TRUTH), values)
