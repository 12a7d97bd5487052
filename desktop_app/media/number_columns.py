"""A column of numbers read as a whole: one decimal mark, one unit, and what is said where they differ."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.media import decimal_marks
from desktop_app.media.affixes import ORDINAL
from desktop_app.media.column_cells import CLEAR_MAJORITY, Cells, Interpretation, examples
from desktop_app.media.conventions import Convention
from desktop_app.media.decimal_marks import Mark
from desktop_app.media.headers import HeaderUnit, says_length, unit_in
from desktop_app.media.numbers import Written, exact, scan, value
from desktop_app.media.units import SHARE, TIME, Unit, converted
from desktop_app.table_reading import ColumnKind, ColumnType

_FEW = 0.25
"""Where fewer cells than this have a unit, those without are not taken to be of the same."""

_AS_SCALE = frozenset({"m", "B", "K"})
"""Letters that are millions, billions and thousands where nothing says that they are metres, bytes or kelvin."""


@dataclass(frozen=True)
class _Measure:
    """What a column counts: at most one of unit, currencies and word; sure: whether plain cells surely are of it."""

    unit: Unit | None = None
    currencies: tuple[str, ...] = ()
    word: str = ""
    notes: tuple[str, ...] = ()
    plain_too: bool = True


def interpret(cells: Cells, name: str, usual: Convention, wanted: ColumnType | None = None) -> Interpretation | None:
    """The numbers of a column; None where most of its cells are none, or are times.

    wanted: the type a person chose. Where the numbers cannot be told, the type is text, with a note.
    """
    header = unit_in(name)
    written = _without_odd_words(cells, cells.parsed(scan))
    if wanted is None and not cells.mostly(written):
        return None
    written, letter_note = _lettered(cells, written, name, header)
    measure = _measured(cells, written, header)
    if wanted is None and measure.unit is not None and measure.unit.dimension == TIME and header.unit is None:
        return None
    written = [_fitting(each, measure) for each in written]
    if wanted is None and not cells.mostly(written):
        return Interpretation(ColumnType(ColumnKind.TEXT), (), measure.notes) if measure.notes else None
    mark = _mark(cells, written, name, usual, wanted)
    notes = tuple(note for note in (mark.note, letter_note, *measure.notes) if note)
    if mark.refused:
        return Interpretation(ColumnType(ColumnKind.TEXT, certain=False), (), notes)
    values, said = _values(cells, written, mark, measure, header)
    if wanted is None and not cells.mostly(values):
        return None
    return Interpretation(
        ColumnType(
            ColumnKind.NUMBER,
            decimal="" if mark.mark == "each" else mark.mark,
            unit=_label(measure, header),
            certain=mark.certain and not letter_note,
        ),
        values,
        notes + said,
        _currencies(written, measure),
    )


def _without_odd_words(cells: Cells, written: Sequence[Written | None]) -> list[Written | None]:
    """Numbers with a word of no known meaning count where nearly all have the same: "5 apples", "3 apples"."""
    words: Counter[str] = Counter()
    for each, count in zip(written, cells.counts, strict=True):
        if each is not None and each.word:
            words[_stem(each.word)] += count
    if not words:
        return list(written)
    stem, count = words.most_common(1)[0]
    kept = stem if count >= CLEAR_MAJORITY * cells.total else None
    return [None if each is not None and each.word and _stem(each.word) != kept else each for each in written]


def _stem(word: str) -> str:
    return word.lower().rstrip(".").removesuffix("s")


def _lettered(
    cells: Cells, written: list[Written | None], name: str, header: HeaderUnit
) -> tuple[list[Written | None], str]:
    """The same with letters that may be a unit or a scale settled, and a note where nothing settles them."""
    letters = {each.letter.symbol: each.letter for each in written if each is not None and each.letter is not None}
    note = ""
    for symbol, unit in letters.items():
        others = [each for each in written if each is not None and each.letter is None]
        as_unit = unit.dimension in {each.unit.dimension for each in others if each.unit is not None}
        as_unit = as_unit or (header.unit is not None and header.unit.dimension == unit.dimension)
        as_scale = bool(header.currency) or any(each.currency or (each.power >= 3) for each in others)
        if symbol == "m" and not as_unit and not as_scale:
            as_unit = says_length(name)
            if not as_unit:
                cell = next(t for t, w in zip(cells.texts, written, strict=True) if w is not None and w.letter == unit)
                note = f"m was read as million (“{cell}”). If it is metres, correct the column"
        elif not as_scale and symbol not in _AS_SCALE:
            as_unit = True
        written = [_settled(each, unit, as_unit) for each in written]
    return written, note


def _settled(each: Written | None, unit: Unit, as_unit: bool) -> Written | None:
    if each is None or each.letter != unit:
        return each
    if not as_unit:
        return each._replace(letter=None)
    scale = {"m": 6, "t": 12, "B": 9, "K": 3, "mm": 6}[unit.symbol]
    return each._replace(letter=None, unit=unit, power=each.power - scale)


def _measured(cells: Cells, written: Sequence[Written | None], header: HeaderUnit) -> _Measure:
    """What most of a column's numbers count, and what is said of it."""
    units: Counter[Unit] = Counter()
    currencies: Counter[str] = Counter()
    words: Counter[str] = Counter()
    bare = 0
    for each, count in zip(written, cells.counts, strict=True):
        if each is None:
            continue
        if each.unit is not None:
            units[each.unit] += count
        elif each.currency:
            currencies[each.currency] += count
        elif each.word:
            words[each.word] += count
        elif each.digits.strip("0.,"):
            bare += count
    if words:
        return _Measure(word=words.most_common(1)[0][0])
    if currencies and currencies.total() >= units.total():
        return _money(currencies, bare)
    if not units:
        return _Measure(unit=header.unit)
    return _in_units(units, bare, header)


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
    if header.unit is not None and header.unit.dimension in dimensions:
        return _Measure(unit=header.unit)
    dimension = dimensions.most_common(1)[0][0]
    given = [unit for unit, _ in units.most_common() if unit.dimension == dimension]
    total = dimensions[dimension]
    if bare and total < _FEW * (total + bare):
        return _Measure(plain_too=True)
    notes = []
    if len(dimensions) > 1:
        notes.append(f"{' and '.join(sorted(unit.symbol for unit in units))} cannot be given in one unit")
    if bare and len(given) == 1:
        notes.append(f"cells without a unit were read as {given[0].symbol}")
    return _Measure(unit=given[0], notes=tuple(notes), plain_too=len(given) == 1)


def _fitting(each: Written | None, measure: _Measure) -> Written | None:
    """The number where it counts what the column counts."""
    if each is None:
        return None
    if each.unit is not None:
        return each if measure.unit is not None and each.unit.dimension == measure.unit.dimension else None
    if each.currency:
        return each if measure.currencies else None
    return each if measure.plain_too or each.word or not each.digits.strip("0.,") else None


def _mark(
    cells: Cells, written: Sequence[Written | None], name: str, usual: Convention, wanted: ColumnType | None
) -> Mark:
    if wanted is not None and wanted.decimal:
        return Mark(wanted.decimal)
    pairs = [(each.digits, count) for each, count in zip(written, cells.counts, strict=True) if each is not None]
    return decimal_marks.decide([digits for digits, _ in pairs], [count for _, count in pairs], name, usual)


def _values(
    cells: Cells, written: Sequence[Written | None], mark: Mark, measure: _Measure, header: HeaderUnit
) -> tuple[list[float | None], tuple[str, ...]]:
    """The value of each distinct cell, and what is said of conversions and of credit and debit."""
    signs, said = _signs(written)
    values = [_value(each, mark, measure.unit, header) for each in written]
    values = [None if number is None else number * sign for number, sign in zip(values, signs, strict=True)]
    notes = [said] if said else []
    others = [
        cells.texts[at]
        for at, each in enumerate(written)
        if each is not None and each.unit is not None and each.unit != measure.unit and each.unit.dimension != SHARE
    ]
    if others and measure.unit is not None:
        notes.append(f"its values are in {measure.unit.symbol}; {examples(others)} converted")
    return values, tuple(notes)


def _value(each: Written | None, mark: Mark, unit: Unit | None, header: HeaderUnit) -> float | None:
    if each is None:
        return None
    decimal = mark.of(each.digits)
    given = each.unit or unit
    if unit is not None and unit.dimension == SHARE and given is not None:
        return value(each, decimal, given.tens)
    if given is None or unit is None or given == unit:
        # "1,5 Mrd" below "Mio. EUR": its own scale counts from one, the column's from a million.
        return value(each, decimal, -header.power if header.power and each.power >= 3 else 0)
    number = exact(each, decimal)
    return None if number is None else float(converted(number, given, unit))


def _signs(written: Iterable[Written | None]) -> tuple[list[int], str]:
    """What each value is multiplied by for credit and debit, and the note that says so."""
    sides = [each.side if each is not None else "" for each in written]
    used = set(sides)
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
        return "%" if measure.unit.dimension == SHARE else replace(header, unit=measure.unit, currency="").label
    if measure.currencies:
        return replace(header, unit=None, currency=measure.currencies[0]).label
    return header.label if measure.word in ("", ORDINAL) else measure.word


def _currencies(written: Sequence[Written | None], measure: _Measure) -> tuple[str, ...]:
    if len(measure.currencies) < 2:
        return ()
    return tuple("" if each is None else each.currency for each in written)
