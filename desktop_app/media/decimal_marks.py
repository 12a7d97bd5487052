"""Which mark stands before the decimals of a column's numbers: decided from all of them, or said to be open."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.media.column_cells import CLEAR_MAJORITY, Cells, examples
from desktop_app.media.conventions import Convention, Source
from desktop_app.media.headers import says_decimals
from desktop_app.media.number_forms import Forms, mark_masks
from desktop_app.media.numbers import MARKS, plain

if TYPE_CHECKING:
    import numpy as np

_SEVERAL = 4
"""Distinct numbers that are enough to tell from their spread whether they are measures."""

_OTHER = {".": ",", ",": "."}
_NAMED = {".": "point", ",": "comma"}


@dataclass(frozen=True, eq=False)
class Marks:
    """mark: "." or ","; "" where the numbers have none, so that any will do, or where each cell decides by itself.

    each: the mark of each distinct cell, "" where it holds no number under it, str[texts].
    certain: whether the column or its table decides. note: what is to be said of it; "" for nothing.
    refused: whether the numbers contradict each other so that some cannot be read.
    """

    mark: str
    each: "np.ndarray"
    certain: bool = True
    note: str = ""
    refused: bool = False


@dataclass(frozen=True, eq=False)
class _Evidence:
    """readable: under each mark, bool[texts]. decided: how many cells can only be read under a mark.

    open_ones: figures that both marks make a different number of, by the mark they have; distinct.
    ungrouped: whether some number has more than three figures in a row.
    """

    readable: dict[str, "np.ndarray"]
    decided: dict[str, int]
    open_ones: dict[str, list[str]]
    ungrouped: bool

    def all_by(self, mark: str, certain: bool = True, note: str = "") -> Marks:
        """Every cell read with one mark."""
        import numpy as np

        return Marks(mark, np.where(self.readable[mark or "."], mark or ".", ""), certain, note)

    def each_by_itself(self, note: str) -> Marks:
        """Every cell read with its own mark."""
        import numpy as np

        point, comma = self.readable["."], self.readable[","]
        return Marks("", np.where(point, ".", np.where(comma, ",", "")), certain=False, note=note)

    def refused(self, note: str) -> Marks:
        """No cell read, since they contradict each other."""
        import numpy as np

        return Marks("", np.full(len(self.readable["."]), ""), certain=False, note=note, refused=True)


def decide(cells: Cells, forms: Forms, name: str, usual: Convention, money: bool, wanted: str = "") -> Marks:
    """The mark of a column.

    money: whether it holds amounts of money. wanted: the mark that a person chose, "" for none.
    """
    found = _evidence(cells, forms)
    if wanted:
        return found.all_by(wanted)
    both = all(found.decided.values())
    if usual.decimal_from is Source.PERSON and (both or not any(found.decided.values())):
        return found.all_by(usual.decimal if both or any(found.open_ones.values()) else "")
    if both:
        return _contradictory(found)
    for mark in MARKS:
        if found.decided[mark]:
            return found.all_by(mark)
    return _undecided(found, name, usual, money)


def _evidence(cells: Cells, forms: Forms) -> _Evidence:
    import pyarrow.compute as pc

    readable = mark_masks(forms)
    point, comma = readable["."], readable[","]
    decided = {".": int(cells.counts[point & ~comma].sum()), ",": int(cells.counts[comma & ~point].sum())}
    either = point & comma
    open_ones = {
        mark: pc.filter(forms.figures, either & _true(pc.match_substring(forms.figures, mark))).to_pylist()
        for mark in MARKS
    }
    ungrouped = bool((either & _true(pc.match_substring_regex(forms.figures, r"^\d{4,}$"))).any())
    return _Evidence(readable, decided, open_ones, ungrouped)


def _true(found: object) -> "np.ndarray":
    import pyarrow.compute as pc

    flags: np.ndarray = pc.fill_null(found, False).to_numpy(zero_copy_only=False)
    return flags


def _contradictory(found: _Evidence) -> Marks:
    """Some numbers follow the one mark and some the other."""
    open_ones = found.open_ones["."] + found.open_ones[","]
    if not open_ones:
        said = "some numbers have a decimal point and some a decimal comma; each was read by itself"
        return found.each_by_itself(said)
    mark = max(MARKS, key=lambda each: found.decided[each])
    if found.decided[mark] >= CLEAR_MAJORITY * sum(found.decided.values()):
        return found.all_by(mark)
    return found.refused(
        f"some numbers have a decimal point and some a decimal comma, so that {examples(open_ones)} may mean two"
        " things; it was left as text. If one mark holds for all, correct the column"
    )


def _undecided(found: _Evidence, name: str, usual: Convention, money: bool) -> Marks:
    """Every mark is followed by three figures: thousands, unless something speaks against it."""
    used = [mark for mark in MARKS if found.open_ones[mark]]
    if not used:
        return found.all_by("")
    if len(used) == 2:
        shown = f"“{found.open_ones['.'][0]}” and “{found.open_ones[','][0]}”"
        return found.refused(
            f"{shown} cannot both be read; it was left as text. Correct the column to say which mark is which"
        )
    mark = used[0]
    if usual.decimal != mark:
        return found.all_by(_OTHER[mark])
    decimals = (
        usual.decimal_from is Source.TABLE
        or found.ungrouped
        or says_decimals(name)
        or len(found.open_ones[mark]) == 1
        or (_close(found.open_ones[mark], mark) and not money)
    )
    chosen = mark if decimals else _OTHER[mark]
    return found.all_by(chosen, certain=False, note=_said(found.open_ones[mark][0], mark, chosen))


def _close(figures: list[str], mark: str) -> bool:
    """Whether numbers lie as close together as measures of one thing do, and are not rounded: 146.080, 151.153."""
    if len(figures) < _SEVERAL or sum(each.endswith("00") for each in figures) > len(figures) / 2:
        return False
    first = [int(each.partition(mark)[0]) for each in figures]
    return max(first) < 2 * min(first)


def _said(example: str, mark: str, chosen: str) -> str:
    number = float(plain(example, chosen) or 0)
    if mark == chosen:
        return (
            f"the {_NAMED[mark]} was read as standing before decimals (“{example}” is {number:.3f}). If it separates "
            "thousands, correct the column"
        )
    return (
        f"the {_NAMED[mark]} was read as separating thousands (“{example}” is {number:,.0f}). If it stands before "
        "decimals, correct the column"
    )
