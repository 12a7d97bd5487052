"""Which mark stands before the decimals of a column's numbers: decided from all of them, or said to be open."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.media.column_cells import CLEAR_MAJORITY, examples
from desktop_app.media.conventions import Convention, Source
from desktop_app.media.headers import says_decimals
from desktop_app.media.numbers import own_mark, plain, readings

_OTHER = {".": ",", ",": "."}
_NAMED = {".": "point", ",": "comma"}


@dataclass(frozen=True)
class Mark:
    """mark: "." or ","; "" where the numbers have none, so that any will do; "each" where each cell decides by itself.

    certain: whether the column or its table decides. note: what is to be said of it; "" for nothing.
    refused: whether the numbers contradict each other so that some cannot be read.
    """

    mark: str
    certain: bool = True
    note: str = ""
    refused: bool = False

    def of(self, digits: str) -> str:
        """The mark that one number is read with."""
        return (own_mark(digits) or ".") if self.mark == "each" else self.mark or "."


def decide(digits: Sequence[str], counts: Sequence[int], name: str, usual: Convention) -> Mark:
    """The mark of a column; digits: those of each distinct cell. counts: how often each stands there."""
    decided = {".": 0, ",": 0}
    open_ones: dict[str, list[str]] = {".": [], ",": []}
    for each, count in zip(digits, counts, strict=True):
        own = own_mark(each)
        if own:
            decided[own] += count
        elif own is None and readings(each) != (None, None):
            open_ones["." if "." in each else ","].append(each)
    if usual.decimal_from is Source.PERSON and (all(decided.values()) or not any(decided.values())):
        return Mark(usual.decimal)
    if all(decided.values()):
        return _contradictory(decided, open_ones["."] + open_ones[","])
    for mark in ".,":
        if decided[mark]:
            return Mark(mark)
    return _undecided(open_ones, digits, name, usual)


def _contradictory(decided: dict[str, int], open_ones: list[str]) -> Mark:
    """Some numbers follow the one mark and some the other."""
    if not open_ones:
        said = "some numbers have a decimal point and some a decimal comma; each was read by itself"
        return Mark("each", certain=False, note=said)
    mark = max(decided, key=lambda each: decided[each])
    if decided[mark] >= CLEAR_MAJORITY * sum(decided.values()):
        return Mark(mark)
    said = (
        f"some numbers have a decimal point and some a decimal comma, so that {examples(open_ones)} may mean two"
        " things; it was left as text. If one mark holds for all, correct the column"
    )
    return Mark("", certain=False, note=said, refused=True)


def _undecided(open_ones: dict[str, list[str]], digits: Sequence[str], name: str, usual: Convention) -> Mark:
    """Every mark is followed by three figures: thousands, unless something speaks against it."""
    used = [mark for mark in ".," if open_ones[mark]]
    if not used:
        return Mark("")
    if len(used) == 2:
        shown = f"“{open_ones['.'][0]}” and “{open_ones[','][0]}”"
        said = f"{shown} cannot both be read; it was left as text. Correct the column to say what its marks mean"
        return Mark("", certain=False, note=said, refused=True)
    mark = used[0]
    if usual.decimal != mark:
        return Mark(_OTHER[mark])
    ungrouped = any(each.isdigit() and len(each) > 3 for each in digits)
    decimals = usual.decimal_from is Source.TABLE or ungrouped or says_decimals(name) or len(open_ones[mark]) == 1
    chosen = mark if decimals else _OTHER[mark]
    return Mark(chosen, certain=False, note=_said(open_ones[mark][0], mark, chosen))


def _said(example: str, mark: str, chosen: str) -> str:
    number = float(plain(example, chosen) or 0)
    how = "standing before decimals" if mark == chosen else "separating thousands"
    other = "separates thousands" if mark == chosen else "stands before decimals"
    shown = f"{number:.3f}" if mark == chosen else f"{number:,.0f}"
    said = f"the {_NAMED[mark]} was read as {how} (“{example}” is {shown})"
    return f"{said}. If it {other}, correct the column"
