"""A column of numbers read as a whole: one decimal mark, one unit, and what is said where they differ."""

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.media.affixes import ORDINAL
from desktop_app.media.column_cells import CLEAR_MAJORITY, Cells, Interpretation, examples
from desktop_app.media.conventions import Convention
from desktop_app.media.decimal_marks import Marks, decide
from desktop_app.media.headers import HeaderUnit, says_length, says_parts, unit_in
from desktop_app.media.lettered_names import are_lettered_names
from desktop_app.media.number_forms import Forms, each_exactly, forms_of, numbers
from desktop_app.media.numbers import Written
from desktop_app.media.units import SHARE, TIME, Unit, converted, unit_of
from desktop_app.table_reading import ColumnKind, ColumnType

if TYPE_CHECKING:
    import numpy as np

_FEW = 0.25
"""Where fewer cells than this have a unit, those without are not taken to be of the same."""

_YEAR = r"^(?:1[89]|20)\d\d\b"
_PARTS = r"^[vV]?\d+(?:\.\d+){2,}$"
_GROUPS = r"^\d{1,3}(?:\.\d{3})+$"
_SECTION = r"^[vV]?\d+(?:\.\d+)*$"

_AS_SCALE = {"m": 6, "B": 9, "K": 3}
"""Letters that are millions, billions and thousands where nothing says that they are metres, bytes or kelvin."""
_AS_UNIT = {"t": 12, "mm": 6}
"""Letters that are tonnes and millimetres where nothing says that they are trillions and millions."""


@dataclass(frozen=True)
class _Measure:
    """What a column counts: at most one of unit, currencies and word.

    plain_too: whether numbers without any of these are taken for the same. notes: what is said of it.
    """

    unit: Unit | None = None
    currencies: tuple[str, ...] = ()
    word: str = ""
    notes: tuple[str, ...] = ()
    plain_too: bool = True


def interpret(cells: Cells, name: str, usual: Convention, wanted: ColumnType | None = None) -> Interpretation | None:
    """The numbers of a column; None where most of its cells are none, or are times.

    wanted: the type a person chose. Where the numbers cannot be told, the type is text, with a note.
    """
    forms = _without_odd_words(cells, forms_of(cells))
    if wanted is None and not cells.mostly(forms.fitting()):
        return None
    header = unit_in(name)
    named = are_lettered_names(cells, forms, name, header) if wanted is None else None
    if named is not None:
        return _text((named,)) if named else None
    forms, letter_note = _lettered(forms, name, header, wanted.unit if wanted is not None else "")
    measure = _measured(forms, header)
    if wanted is None and measure.unit is not None and measure.unit.dimension == TIME and header.unit is None:
        return None
    forms = forms.changed(lambda each: _fitting(each, measure))
    if wanted is None and not cells.mostly(forms.fitting()):
        return _text(measure.notes) if measure.notes else None
    if wanted is None and (_are_names(cells, forms, measure) or _are_parts(cells, forms, name)):
        return None
    money = bool(measure.currencies or header.currency)
    marks = decide(cells, forms, name, usual, money, wanted.decimal if wanted is not None else "")
    notes = tuple(note for note in (marks.note, letter_note, *measure.notes) if note)
    if marks.refused:
        return _text(notes)
    if wanted is None and not cells.mostly(marks.each != ""):
        return None
    values, said = _values(forms, marks, measure, header)
    certain = marks.certain and not letter_note
    kind = ColumnType(ColumnKind.NUMBER, decimal=marks.mark, unit=_label(measure, header), certain=certain)
    return Interpretation(kind, values, notes + said, _currencies(forms, measure))


def _are_names(cells: Cells, forms: Forms, measure: _Measure) -> bool:
    """Whether a word follows years: "1976 Olympics" names something."""
    return bool(measure.word) and cells.share(forms.match(_YEAR)) > _FEW


def _are_parts(cells: Cells, forms: Forms, name: str) -> bool:
    """Whether the cells are versions, sections or addresses, whose points part whole numbers."""
    if (forms.match(_PARTS) & ~forms.match(_GROUPS)).any():
        return True
    return says_parts(name) and bool(forms.match("[.]").any()) and cells.mostly(forms.match(_SECTION))


def _text(notes: tuple[str, ...]) -> Interpretation:
    import numpy as np

    return Interpretation(ColumnType(ColumnKind.TEXT, certain=False), np.empty(0), notes)


def _without_odd_words(cells: Cells, forms: Forms) -> Forms:
    """Numbers with a word of no known meaning count where nearly all have the same: "5 apples", "3 apples"."""
    words = forms.tally(lambda each: _stem(each.word))
    if not words:
        return forms
    stem, count = words.most_common(1)[0]
    kept = stem if count >= CLEAR_MAJORITY * cells.total else ""
    return forms.changed(lambda each: each if _stem(each.word) in ("", kept) else None)


def _stem(word: str) -> str:
    return word.lower().rstrip(".").removesuffix("s")


def _lettered(forms: Forms, name: str, header: HeaderUnit, wanted: str) -> tuple[Forms, str]:
    """The same with letters that may be a unit or a scale settled, and a note where nothing settles them.

    wanted: the unit that a person chose, or "million"; "" for none.
    """
    letters: dict[Unit, str] = {
        each.letter: example
        for each, example in zip(forms.forms, forms.examples, strict=True)
        if each is not None and each.letter is not None
    }
    note = ""
    for letter, example in letters.items():
        chosen = unit_of(wanted)
        found = (
            chosen is not None and chosen.dimension == letter.dimension if wanted else _is_unit(letter, forms, header)
        )
        if found is None and letter.symbol == "m":
            found = says_length(name)
            if not found:
                found = _are_long(forms, letter)
                note = (
                    f"m was read as metres (“{example}”). If it is million, correct the column"
                    if found
                    else f"m was read as million (“{example}”). If it is metres, correct the column"
                )
        as_unit = letter.symbol in _AS_UNIT if found is None else found
        forms = forms.changed(lambda each, letter=letter, as_unit=as_unit: _settled(each, letter, as_unit))  # type: ignore[misc]
    return forms, note


def _is_unit(letter: Unit, forms: Forms, header: HeaderUnit) -> bool | None:
    """Whether a letter is a unit rather than a scale; None where neither the other cells nor the name say it."""
    others = [each for each in forms.forms if each is not None and each.letter is None]
    units = {each.unit.dimension for each in others if each.unit is not None}
    if header.unit is not None:
        units.add(header.unit.dimension)
    if letter.dimension in units:
        return True
    return False if header.currency or any(each.currency or each.power >= 3 for each in others) else None


def _are_long(forms: Forms, letter: Unit) -> bool:
    """Whether numbers with m are distances by their size: whole and from a hundred up, 200 m, 5,000 m."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    lettered = np.array([each is not None and each.letter == letter for each in forms.forms], dtype=bool)
    long = pc.match_substring_regex(forms.figures, r"^\d{3,}$|^\d{1,3}(?:[,.' ]\d{3})+$")
    return bool(pc.all(pc.filter(long, pa.array(lettered[forms.of]))).as_py())


def _settled(each: Written, letter: Unit, as_unit: bool) -> Written:
    if each.letter != letter:
        return each
    power = (_AS_SCALE | _AS_UNIT)[letter.symbol]
    return each._replace(letter=None, unit=letter, power=each.power - power) if as_unit else each._replace(letter=None)


def _measured(forms: Forms, header: HeaderUnit) -> _Measure:
    """What most of a column's numbers count, and what is said of it."""
    words = forms.tally(lambda each: each.word)
    if words:
        return _Measure(word=words.most_common(1)[0][0])
    units = forms.tally(lambda each: each.unit)
    currencies = forms.tally(lambda each: each.currency if each.unit is None else "")
    bare = forms.tally(lambda each: each.unit is None and not each.currency)[True]
    if currencies and currencies.total() >= units.total():
        return _money(currencies, bare)
    return _in_units(units, bare, header) if units else _Measure(unit=header.unit)


def _money(currencies: Counter[str], bare: int) -> _Measure:
    codes = tuple(sorted(currencies))
    if len(codes) == 1:
        return _Measure(currencies=codes)
    said = f"its amounts are in several currencies ({', '.join(codes)}), which are not added up or compared"
    if bare:
        said += "; those without one are left out"
    return _Measure(currencies=codes, notes=(said,), plain_too=False)


def _in_units(units: Counter[Unit], bare: int, header: HeaderUnit) -> _Measure:
    dimensions: Counter[str] = Counter()
    for unit, count in units.items():
        dimensions[unit.dimension] += count
    if header.unit is not None and header.unit.dimension in dimensions and (bare or header.unit in units):
        return _Measure(unit=header.unit)
    dimension, count = dimensions.most_common(1)[0]
    given = [unit for unit, _ in units.most_common() if unit.dimension == dimension]
    if bare and count < _FEW * (count + bare):
        return _Measure()
    notes = []
    if len(dimensions) > 1:
        notes.append(f"{' and '.join(sorted(unit.symbol for unit in units))} cannot be given in one unit")
    if bare and dimension == SHARE:
        # 0.2 among per cents may be a fifth, or a fifth of a hundredth.
        return _Measure(unit=given[0], notes=(f"cells without {given[0].symbol} are left out",), plain_too=False)
    if bare and len(given) == 1:
        notes.append(f"cells without a unit were read as {given[0].symbol}")
    return _Measure(unit=given[0], notes=tuple(notes), plain_too=len(given) == 1)


def _fitting(each: Written, measure: _Measure) -> Written | None:
    """The form where it counts what the column counts."""
    if each.unit is not None:
        return each if measure.unit is not None and each.unit.dimension == measure.unit.dimension else None
    if each.currency:
        return each if measure.currencies else None
    return each if measure.plain_too or each.word else None


def _values(forms: Forms, marks: Marks, measure: _Measure, header: HeaderUnit) -> tuple["np.ndarray", tuple[str, ...]]:
    """The value of each distinct cell, and what is said of conversions and of credit and debit."""
    import numpy as np

    sides, said = _sides(forms)
    powers = [0 if each is None else _power(each, measure.unit, header) for each in forms.forms]
    signs = [
        -side if each is not None and each.negative else side for each, side in zip(forms.forms, sides, strict=True)
    ]
    values = numbers(forms, marks.each, powers, signs)
    other = [each is not None and (_is_other(each, measure.unit) or each.fraction is not None) for each in forms.forms]
    some = np.flatnonzero(np.array(other, dtype=bool)[forms.of] & (marks.each != ""))
    values[some] = each_exactly(forms, marks.each, some, lambda number, form: _converted(number, form, measure.unit))
    values[some] *= np.array(sides, dtype=np.float64)[forms.of[some]]
    notes = [said] if said else []
    others = [
        example
        for each, example in zip(forms.forms, forms.examples, strict=True)
        if each and _is_other(each, measure.unit)
    ]
    if others and measure.unit is not None:
        notes.append(f"its values are in {measure.unit.symbol}; {examples(others)} converted")
    return values, tuple(notes)


def _is_other(each: Written, unit: Unit | None) -> bool:
    """Whether a form is in another unit than the column."""
    return each.unit is not None and unit is not None and each.unit != unit and unit.dimension != SHARE


def _converted(number: Fraction, each: Written, unit: Unit | None) -> Fraction:
    if unit is None:
        return number
    if unit.dimension == SHARE:
        return number * (each.unit or unit).size
    return converted(number, each.unit or unit, unit)


def _power(each: Written, unit: Unit | None, header: HeaderUnit) -> int:
    """The power of ten that the figures of a form are multiplied by."""
    if unit is not None and unit.dimension == SHARE:
        return each.power + (each.unit or unit).tens
    # "1,5 Mrd" below "Mio. EUR": its own scale counts from one, the column's from a million.
    return each.power - (header.power if each.power >= 3 else 0)


def _sides(forms: Forms) -> tuple[list[int], str]:
    """What each form is multiplied by for credit and debit, and the note that says so."""
    sides = [each.side if each is not None else None for each in forms.forms]
    used = set(sides) - {None}
    if used <= {""}:
        return [1] * len(sides), ""
    # On a card's statement purchases have no mark and what is credited counts against them.
    minus = "CR" if "DR" not in used and "" in used else "DR"
    plus = "DR" if minus == "CR" else "CR"
    said = f"{minus} counts as minus and {plus if plus in used else 'the others'} as plus"
    return [-1 if side == minus else 1 for side in sides], said


def _label(measure: _Measure, header: HeaderUnit) -> str:
    if len(measure.currencies) > 1:
        return ""
    if measure.unit is not None:
        return replace(header, unit=measure.unit, currency="").label
    if measure.currencies:
        return replace(header, unit=None, currency=measure.currencies[0]).label
    return header.label if measure.word in ("", ORDINAL) else measure.word


def _currencies(forms: Forms, measure: _Measure) -> tuple[str, ...]:
    if len(measure.currencies) < 2:
        return ()
    codes = ["" if each is None else each.currency for each in forms.forms]
    return tuple(codes[at] for at in forms.of.tolist())
