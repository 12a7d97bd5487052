"""What is written beside a label or under it: what may be its value, and how surely."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from desktop_app.media.months import plain
from desktop_app.tasks.document_question_answering import forms, wordings, wrapped, written
from desktop_app.tasks.document_question_answering.answer_kinds import DECISION, PERSON, decides, fits, is_time
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL
from desktop_app.tasks.document_question_answering.asks import AMOUNT, Asks
from desktop_app.tasks.document_question_answering.labels import ITEM_HEADS, words_of
from desktop_app.tasks.document_question_answering.rows import Cell

_RATES = frozenset((word,) for word in "ust mwst tva iva btw moms umsatzsteuer mehrwertsteuer".split())
"""What stands over a column of rates, not of sums, on invoices in these languages."""

_LONGEST_DAY, _LONGEST_AMOUNT = 5, 3
"""Words that a day and an amount are written in at most."""

CENT = 0.015
"""How far a sum may be from that of its parts, each rounded."""

_FEWEST_HEADS = 3
"""Cells of a row that heads columns at least: two may be a label and its value."""

_TOTALS = frozenset("total totale totaal subtotal summe gesamt rechnungssumme".split())
"""What the label of a total begins with."""

_UNTIL = (["bis"], ["until"], ["by"], ["before"], ["avant"], ["le"], ["zum"], ["am"], ["entro"], ["hasta"], ["voor"])
"""What stands before a day that closes a sentence begun by its label: "Zahlbar in 30 Tagen netto bis 04.04.2018"."""

_AT_ONCE = frozenset(
    "due payable up upon on at receipt of invoice delivery immediately now once sofort bei erhalt".split()
)
"""Words of what says when something is to be paid without a day."""

_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\b(?![.,]\d)")
"""A time of the day."""

_HALVES_OF_A_DAY = frozenset(("am", "pm", "uhr", "h", "hrs"))
"""What stands behind a time of the day and belongs to it."""

_BULLETS = frozenset("•|·▪❑")
"""What stands behind a value that something else follows."""

_REPLIES = frozenset("re: fw: fwd: aw: wg: rv: tr:".split())
"""What begins the subject of a letter that answers or sends on another."""

_PARTLY = 0.8
"""How much a value counts of which a part stands elsewhere in the order of the file."""

_BELOW = 3.2
"""Heights of a label down to the line of its value at most."""


@dataclass(frozen=True)
class Labelled:
    """Words that a label says are the answer: the first and last place in PageReading.words, and how surely, in 0..1.

    whole: whether a part of them is meant to be all of them: of a name, not of a day or an amount.
    """

    start: int
    end: int
    weight: float
    whole: bool = True


@dataclass(frozen=True)
class Label:
    """A label: its cell, where in it the words after it begin, and how surely it is what the question names.

    of_items: whether it stands over a column of what was bought, of which each line has a value of its own.
    of_heads: whether it stands over a column of anything. within: whether the row above has cells at the same edges,
    as it has in lists of labels and their values, and not over the head of a table.
    """

    cell: Cell
    after: int
    weight: float
    of_items: bool = False
    of_heads: bool = False
    within: bool = False


def values(asks: Asks, label: Label, others: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[Labelled]:
    """What may be the value of a label: what follows it in its cell, the next cell of its row, what is under it."""
    if asks.kind in (TOTAL, wordings.TAX, AMOUNT):
        yield from _amounts(asks, label, others, below)
        return
    words, closed = label.cell.words, label.after > 0 and ends(label.cell, label.after - 1)
    rest = _up_to_label(label.cell, label.after if closed else forms.past_label(words, label.after))
    if rest is not None and can_be(asks, rest):
        yield from _made(asks, _read_on(asks, rest, label, below) if closed else rest, label.weight)
        return
    beside = _first_value(others[0]) if others else None
    beside = beside if beside is not None and can_be(asks, beside) else None
    under = [cell for cell in _under(label.cell, below) if can_be(asks, cell)]
    header = beside is not None and not label.within and _is_header(label.cell, others[0], below)
    over = bool(under) and label.of_heads
    if beside is not None:
        beside = beside if header or over else _read_on(asks, beside, label, below)
        yield from _made(asks, beside, label.weight * (0.2 if over else 0.6 if header else 0.9))
    alone = 0.85 if closed and beside is None else 0.75
    share = label.weight * (alone if beside is None or over else 0.6 if header else 0.4)
    if under and (whole := _read_on(asks, under[0], label, below)) is not under[0]:
        yield from _made(asks, whole, share)
    elif under:
        # Of a party the first line is its name, and its address the rest.
        alone = asks.kind in (PERSON, DATE) or asks.meant == SELLER or len(under) == 1 or over
        yield from _made(asks, under[0], share * (1.0 if alone else 0.4))
        if not alone:
            yield from _made(asks, _joined(under), share * 0.6)


def _read_on(asks: Asks, value: Cell, label: Label, below: Sequence[Sequence[Cell]]) -> Cell:
    """A value that is a text of several lines, with all of them; the same cell, where it is of one."""
    if asks.kind or asks.meant or label.of_items or label.of_heads:
        return value
    below = [row for row in below if row[0].top > value.top]
    whole = wrapped.paragraph(value, label.cell, below, _ends_text)
    return whole if len(whole.words) > len(value.words) else value


def _ends_text(cell: Cell) -> bool:
    return _is_label(cell) or forms.is_box_label(cell) or any(forms.is_blank(word.text) for word in cell.words)


def can_be(asks: Asks, cell: Cell) -> bool:
    """Whether a cell may be what is asked for: no label of something else, and written as such things are."""
    if asks.kind == DECISION:
        return decides(cell.text) is not None  # "No" is the label of a number, too
    if asks.kind == PERSON and (cell.text[:1].islower() or any(sums(cell))):
        return False  # the rest of a sentence, or what is paid
    if asks.kind == DATE and (money := written.amount(cell.text)) is not None and (money.cents or money.currency):
        return False
    return not forms.is_box_label(cell) and (asks.kind != DATE or is_time(cell.text)) and fits(asks.kind, cell.text)


def _first_value(cell: Cell) -> Cell | None:
    """What a cell beside a label has up to another label; None where it is one itself.

    A number before a label in the same cell is no part of it: "123-4567 Status:".
    """
    numbers = sum(1 for _ in takewhile(lambda word: any(map(str.isdigit, word.text)), cell.words))
    if _is_label(cell) and not (0 < numbers < len(cell.words) and not ends(cell, numbers - 1)):
        return None
    return _part(cell, 0, numbers) if _is_label(cell) else _up_to_label(cell, 0)


def heads(row: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> bool:
    """Whether a row is the head of columns: three cells or more without a figure, over a row that has some."""
    if len(row) < _FEWEST_HEADS or any(map(_has_figures, row)) or any(map(_is_label, row)) or not below:
        return False
    under = [cell for cell in below[0] if any(cell.left < each.right and cell.right > each.left for each in row)]
    return len(under) > 1 and any(map(_has_figures, under))


def _amounts(asks: Asks, label: Label, others: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[Labelled]:
    """Of a row all amounts may be meant; of a total the largest, of a tax the smallest that is any, else the first."""
    rest = _part(label.cell, label.after, len(label.cell.words))
    own = takewhile(lambda cell: asks.kind == TOTAL or not _is_total(cell), others)
    places = [run for cell in (rest, *own) for run in sums(cell)]
    if places:
        chosen = places[0]
        if asks.kind == TOTAL:
            chosen = max(places, key=lambda run: (size(run.text), len(run.words)))
        elif asks.kind == wordings.TAX:
            # Beside a tax stands what it is taken of, and its rate, which is no amount.
            chosen = min(places, key=lambda run: (not size(run.text), size(run.text)))
        yield of_cell(chosen, label.weight, whole=False)
    elif asks.kind == wordings.TAX:
        if asks.named not in _RATES and (column := _column_sum(_under(label.cell, below), label.of_items)) is not None:
            yield of_cell(column, label.weight * 0.75, whole=False)
    elif not label.of_items and (under := _under(label.cell, below)):
        fits = list(sums(under[0]))
        yield from [of_cell(fits[0], label.weight * 0.75, whole=False)] if fits else []


def _is_total(cell: Cell) -> bool:
    """Whether a cell is the label of a total, which has the amount behind it for itself."""
    return bool(plain := words_of(cell.text)) and plain[0] in _TOTALS


def _column_sum(column: Sequence[Cell], of_items: bool) -> Cell | None:
    """The sum of a column that has one under its parts, or the one amount in it; None where it has but parts.

    of_items: the one amount is that of a line.
    """
    runs = [run for cell in column for run in sums(cell)]
    if not runs or (len(runs) == 1 and of_items):
        return None
    most = max(runs, key=lambda run: size(run.text))
    parts = sum(size(run.text) for run in runs) - size(most.text)
    return most if len(runs) == 1 or abs(parts - size(most.text)) < CENT else None


def sums(cell: Cell) -> Iterator[Cell]:
    """The sums of money in a cell from the left, each as long as it is written ("1 440,00 €"); no rates, no weights."""
    at = 0
    while at < len(cell.words):
        sizes = range(min(_LONGEST_AMOUNT, len(cell.words) - at), 0, -1)
        runs = (_part(cell, at, at + length) for length in sizes)
        found = next((run for run in runs if written.amount(run.text) is not None), None)
        at += len(found.words) if found is not None else 1
        behind = "".join(word.text for word in cell.words[at : at + 1])
        if found is not None and not behind.startswith("%") and not _is_measure(found, behind):
            yield found


def _is_measure(number: Cell, behind: str) -> bool:
    """Whether the word behind a number without a sign of money is the unit it is measured in."""
    told = written.amount(number.text)
    return written.is_unit(behind) and told is not None and not told.currency


def size(text: str) -> float:
    """How large a sum of money is, without its sign; 0 for what is none."""
    amount = written.amount(text)
    return abs(float(amount.value)) if amount else 0.0


def _made(asks: Asks, cell: Cell, weight: float) -> Iterator[Labelled]:
    if asks.kind == DATE:
        # The shortest, as the time of the day may stand behind it.
        days = [run for run in _runs(cell, _LONGEST_DAY) if written.day(run.text) is not None]
        days = days or [run for run in _runs(cell, 1) if written.day(run.text, labelled=True) is not None]
        day = min(days, key=lambda run: (run.places[0], len(run.words)), default=None)
        yield of_cell(day or cell, weight * (1.0 if day else 0.9 if _tells_time(cell) else 0.5), False)
    elif (money := _money_first(cell)) is not None:
        yield from (of_cell(money, weight, whole=False), of_cell(cell, weight * 0.3, whole=False))
    elif asks.meant == INVOICE_NUMBER and (number := _number(cell)) is not None:
        yield of_cell(number, weight)
    elif "time" in asks.named and (clock := _clock_first(cell)) is not None:
        yield of_cell(clock, weight, whole=False)
    else:
        yield of_cell(cell, weight)


def _tells_time(cell: Cell) -> bool:
    """Whether a cell says when without a day: "upon receipt", "07:05"."""
    return _AT_ONCE.issuperset(words_of(cell.text)) or _CLOCK.fullmatch(cell.text) is not None


def _money_first(cell: Cell) -> Cell | None:
    """A sum of money that begins a cell in which more is said about it: "$70,969.85 Includes closing costs"."""
    first = next(sums(cell), None)
    begins = first is not None and first.places[0] == cell.places[0] and len(cell.words) > len(first.words) + 1
    money = written.amount(first.text) if first is not None and begins else None
    return first if money is not None and (money.cents or money.currency) else None


def _clock_first(cell: Cell) -> Cell | None:
    """A time of the day that begins a cell in which more is said: "13:48 Room 4", "11:59 am Gate B"."""
    if len(cell.words) < 2 or not _CLOCK.fullmatch(cell.words[0].text):
        return None
    return _part(cell, 0, 1 + (cell.words[1].text.lower().strip(".").replace(".", "") in _HALVES_OF_A_DAY))


def _number(cell: Cell) -> Cell | None:
    """The word that is a number of a document, where another word is beside it: of "2014/42-7 vom 31.01.2014"."""
    fits = (at for at, word in enumerate(cell.words[:3]) if sum(map(str.isdigit, word.text)) > 1)
    at = next(fits, None)
    return _part(cell, at, at + 1) if at is not None else None


def of_cell(cell: Cell, weight: float, whole: bool = True) -> Labelled:
    """Words of a cell as what a label says: the first of them that follow one another in the file."""
    places = cell.places
    if max(places) - min(places) >= len(places):
        # The words between are of other cells in the order of the file: what can be told is the first run of its own.
        run = next((at for at in range(1, len(places)) if places[at] != places[at - 1] + 1), len(places))
        places, weight = places[:run], weight * _PARTLY
    return Labelled(min(places), max(places), weight, whole)


def _part(cell: Cell, first: int, last: int) -> Cell:
    return Cell(cell.words[first:last], cell.places[first:last])


def _joined(cells: Sequence[Cell]) -> Cell:
    return Cell(tuple(word for cell in cells for word in cell.words), tuple(at for cell in cells for at in cell.places))


def _runs(cell: Cell, longest: int) -> Iterator[Cell]:
    """Words that stand one after the other, from the left, the longest at each place first."""
    for at in range(len(cell.words)):
        for size in range(min(longest, len(cell.words) - at), 0, -1):
            yield _part(cell, at, at + size)


def _is_label(cell: Cell) -> bool:
    return ends(cell, len(cell.words) - 1) or any(ends(cell, at) for at in range(min(3, len(cell.words))))


def _is_header(label: Cell, beside: Cell, below: Sequence[Sequence[Cell]]) -> bool:
    """Whether a label without a colon and the cell beside it may both stand over values of their own."""
    if ends(label, len(label.words) - 1) or not below:
        return False
    return not _has_figures(beside) and at_edges((label, beside), below[0])


def at_edges(cells: Sequence[Cell], row: Sequence[Cell]) -> bool:
    """Whether a row has a cell at the left edge of each of some."""
    height = cells[0].bottom - cells[0].top
    return all(any(abs(each.left - cell.left) < height for each in row) for cell in cells)


def _up_to_label(cell: Cell, first: int) -> Cell | None:
    """The words of a cell from one on, up to the next label in it."""
    last = _before_label(cell, first)
    while first < last and not any(map(str.isalnum, cell.words[first].text)):
        if forms.is_blank(cell.words[first].text):
            return None  # nothing was filled in, and what follows is the next label
        first += 1  # dashes, dots, and colons that stand apart
    while first < last and (set(text := cell.words[last - 1].text) <= _BULLETS or forms.is_blank(text)):
        last -= 1
    return _part(cell, first, last) if first < last else None


def _before_label(cell: Cell, first: int) -> int:
    """Where what begins at a word of a cell ends: before the next label, or a dot between a number and words.

    Capitals before the end of that label are its own: "05-04-61 Account number:".
    """
    for at in range(first + 1, len(cell.words)):
        text = cell.words[at].text
        numbered = any(map(str.isdigit, "".join(word.text for word in cell.words[first:at])))
        if numbered and set(text) <= _BULLETS and cell.words[min(at + 1, len(cell.words) - 1)].text[:1].isalpha():
            return at
        if ends(cell, at):
            while numbered and cell.words[at - 1].text.istitle() and not is_time(cell.words[at - 1].text):
                at -= 1
            return at
    return len(cell.words)


def _under(label: Cell, rows: Sequence[Sequence[Cell]]) -> list[Cell]:
    """The lines under a label that begin at one edge, from the nearest row on that has a cell there."""
    found: list[Cell] = []
    height, bottom = label.bottom - label.top, label.bottom
    for row in rows:
        under = next((cell for cell in row if cell.left < label.right and cell.right > label.left), None)
        if under is None:
            continue
        labels = _ends_text(under)
        tallest = max(height, under.bottom - under.top)  # values are often set larger than their labels
        if under.top > bottom + (_BELOW * tallest if not found else height) or labels:
            break
        if found and abs(under.left - found[0].left) > height:
            break
        found.append(under)
        bottom = under.bottom
        if len(found) == 5:
            break
    return found


def leads_to_day(cell: Cell, first: int) -> bool:
    """Whether a day is written in a cell from a word on, or behind a word like "until" after it: what a label means."""
    rest = _part(cell, first, len(cell.words))
    days = (run.places[0] for run in _runs(rest, _LONGEST_DAY) if written.day(run.text) is not None)
    begin = next((rest.places.index(place) for place in days), None)
    return begin is not None and (begin == 0 or words_of(rest.words[begin - 1].text)[-1:] in _UNTIL)


def goes_on(cell: Cell, above: Sequence[Cell], words: Container[str]) -> bool:
    """Whether a label goes on with one of some words right above it, and is another with it: "Sub" over "Total".

    A word that has a value beside it is a label of its own: "Tax", "12.00" over "Total".
    """
    height = cell.bottom - cell.top
    above = [each for at, each in enumerate(above) if not any(_has_figures(other) for other in above[at + 1 :])]
    over = (each for each in above if each.left < cell.right and each.right > cell.left)
    return any(len(each.words) == 1 and cell.top - each.bottom < height and _is_one(each, words) for each in over)


def _has_figures(cell: Cell) -> bool:
    return any(map(str.isdigit, cell.text))


def _is_one(cell: Cell, words: Container[str]) -> bool:
    plain = words_of(cell.text)
    return len(plain) == 1 and plain[0] in words


def is_of_items(row: Sequence[Cell]) -> bool:
    """Whether a row is the head of a table of what was bought, of which each column has a value for every line."""
    plain = {word for cell in row for word in words_of(cell.text)}
    return len(row) > 2 and not ITEM_HEADS.isdisjoint(plain) and not any(map(str.isdigit, "".join(plain)))


def ends(cell: Cell, at: int) -> bool:
    """Whether a word of a cell ends a label."""
    if plain(cell.words[at].text) in _REPLIES:
        return False
    return cell.words[at].text.endswith((":", "：", "?")) and not re.fullmatch(r"\d+:", cell.words[at].text)
