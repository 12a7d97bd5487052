"""What a question names, where the page has it as a label, and what is written beside the label or under it.

Most of what is asked about forms, bills and letters stands behind a label that has the words of the question: "What is
the fax number?" is answered behind "Fax No.:". A small checkpoint finds such labels less surely than their words can be
compared, and often stops in the middle of what is written there; so what is read by a label is weighed with its spans
where config.json says so ("answer_by_label", the weight of the label). The pipeline has no such rule.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import wordings, written
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, TOTAL
from desktop_app.tasks.document_question_answering.labels import simple, words_of
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of

_FRAME = frozenset(
    "what who whom whose when where which how is are was were be been does do did has have had the a an this that these"
    " those there it its they i we you my our your please tell me give show find high many much long old s"
    " name called stated given written listed here page document form".split()
)
"""Words that make a question of what it names, and say nothing of what stands beside the answer."""

_FILLING = frozenset("of the a an and or for in on at is your our this s to by".split())
"""Words that a label may have more of than the question, or fewer."""

_JOINING = frozenset("to by at on from for".split())
"""Words that end a label: "Bill to", "Issued on"."""

_MEANS = {
    "no": "number", "nr": "number", "num": "number", "nos": "number", "#": "number", "tel": "phone",
    "telephone": "phone", "amt": "amount", "qty": "quantity", "dept": "department", "acct": "account",
    "ref": "reference", "addr": "address", "mail": "email",
}  # fmt: skip
_ENDINGS = ("ation", "ing", "ion", "es", "ed", "s", "e")
_STEM = 4
"""Letters of a word that are left at least when its ending is taken off."""

_ALIKE = 0.86
"""How much two long words share at least to be the same, misread in a letter."""

_MONEY = frozenset("amount pric cost balanc fee premium salary rent subtotal deposit payment pay".split())
"""Keys of what is a sum of money."""

_RATES = frozenset((word,) for word in "ust mwst tva iva btw moms umsatzsteuer mehrwertsteuer".split())
"""What stands over a column of rates, not of sums, on invoices in these languages."""

_LONGEST_DAY, _LONGEST_AMOUNT = 4, 3
"""Words that a day and an amount are written in at most."""

_BELOW = 3.2
"""Heights of a label down to the line of its value at most."""

_OF_PART = 0.6
"""How much the total of a part counts beside the total of all."""

_ROWS_BELOW = 12
"""Rows in which the value of a label is looked for: those of cells beside it count too."""

_OTHER_WORDS = 0.95
"""How much a label in other words than those of the question counts beside one in its words."""

_LONGEST_LABEL = 4
"""Words behind those of the question that still belong to the label, up to its colon."""


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
class _Asks:
    """What a question asks for. named: keys of the words of its label; words: all of them; kind: what can answer it;
    meant: what it is, where documents have other words for it, too (wordings.py)."""

    named: tuple[str, ...]
    words: frozenset[str]
    kind: str
    meant: str = ""

    @classmethod
    def of(cls, question: str) -> "_Asks":
        """Of "What is the fax no.?": named ("fax", "number")."""
        plain = words_of(question)
        asked = plain[0] if plain else ""
        while plain and plain[0] in _FRAME:
            plain.pop(0)
        kept = [word for word in plain if word not in _FRAME and word not in _FILLING]
        named = tuple(_key(word) for word in kept or plain[-1:])
        meant = wordings.kind_of(frozenset(_MEANS.get(word, word) for word in kept))
        kind = meant if meant == wordings.TAX else _kind(asked, question, named)
        return cls(named, frozenset(plain), DATE if meant == wordings.DUE else kind, meant)

    def others(self) -> Iterator[tuple["_Asks", float]]:
        """The same asked for by the other words that documents have for it, and how surely they mean it."""
        for text, weight in wordings.wordings(self.meant).items():
            yield replace(self, named=tuple(map(_key, text)), words=frozenset(text)), weight * _OTHER_WORDS

    def may_end_with(self, token: "_Token") -> bool:
        """Whether a word behind all that is named still belongs to the label."""
        return token[1] in self.words or token[1] in _JOINING


def _kind(asked: str, question: str, named: Sequence[str]) -> str:
    if asked == "when" or "date" in named:
        return DATE
    if "total" in named:
        return TOTAL
    money = "how much" in question.lower() or not _MONEY.isdisjoint(named)
    return "amount" if money else "person" if asked == "who" else ""


def meant(question: str) -> str:
    """Which field a question asks for, or tax, due or buyer (wordings.py); "" for anything else."""
    return _Asks.of(question).meant


def in_figures(question: str) -> bool:
    """Whether only something with a figure can answer: how much something is, or an invoice's number."""
    asks = _Asks.of(question)
    return asks.meant in (TOTAL, wordings.TAX, INVOICE_NUMBER) or asks.kind in (TOTAL, wordings.TAX, "amount")


class LabelledPage:
    """A page as rows of cells, of which is told what stands beside their labels."""

    def __init__(self, page: PageReading) -> None:
        self._words = page.words
        self._rows = [[(cell, _tokens(cell)) for cell in row] for row in rows_of(page)]

    def answers(self, question: str) -> list[Labelled]:
        """What stands beside or under labels that have the words of the question, the surest first."""
        asks = _Asks.of(question)
        found: dict[tuple[int, int], Labelled] = {}
        for worded, share in ((asks, 1.0), *asks.others()) if asks.named else ():
            for each in self._beside_labels(worded):
                told = replace(each, weight=each.weight * share)
                known = found.get((told.start, told.end))
                if known is None or known.weight < told.weight:
                    found[told.start, told.end] = told
        if asks.kind in (TOTAL, wordings.TAX) and found:
            return self._largest_first(list(found.values()))
        return sorted(found.values(), key=lambda each: (-each.weight, each.start))

    def _beside_labels(self, asks: _Asks) -> Iterator[Labelled]:
        for number, row in enumerate(self._rows):
            for place, (cell, tokens) in enumerate(row):
                for label in _labels(asks, cell, tokens):
                    beside = [other for other, _ in row[place + 1 :]]
                    yield from _values(asks, label, beside, self._below(number))

    def _largest_first(self, found: Sequence[Labelled]) -> list[Labelled]:
        """Totals, of which those of a part, or before tax, are smaller than that of all: they count less."""
        sizes = [_size(" ".join(word.text for word in self._words[each.start : each.end + 1])) for each in found]
        most = max(
            size for size, each in zip(sizes, found, strict=True) if each.weight >= max(e.weight for e in found) / 2
        )
        told = [
            each if size >= most else replace(each, weight=each.weight * _OF_PART)
            for size, each in zip(sizes, found, strict=True)
        ]
        return sorted(told, key=lambda each: (-each.weight, each.start))

    def _below(self, number: int) -> list[list[Cell]]:
        return [[cell for cell, _ in row] for row in self._rows[number + 1 : number + 1 + _ROWS_BELOW]]


_Token = tuple[str, str, int]
"""The key of a word, the word as it is compared with what a label may have besides, and its place in its cell."""


def _tokens(cell: Cell) -> list[_Token]:
    return [(_key(simple(plain)), plain, at) for at, word in enumerate(cell.words) for plain in words_of(word.text)]


def _key(word: str) -> str:
    """A word without its ending, or what it is short for."""
    word = _MEANS.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > _STEM and word[-1] == word[-2] else word


@lru_cache(maxsize=50_000)
def _same(one: str, other: str) -> bool:
    """Whether two keys are the same word, of which one may be misread in a letter."""
    if one == other or min(len(one), len(other)) <= _STEM or abs(len(one) - len(other)) > 1:
        return one == other
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


@dataclass(frozen=True)
class _Label:
    """A label: its cell, where in it the words after it begin, and how surely it is what the question names."""

    cell: Cell
    after: int
    weight: float


def _labels(asks: _Asks, cell: Cell, tokens: Sequence[_Token]) -> Iterator[_Label]:
    """Where a cell has all that the question names, one behind the other, as a label."""
    for first in range(len(tokens)):
        last = _match(asks, tokens, first)
        if last is None:
            continue
        begin, after = tokens[first][2], tokens[last][2] + 1
        reach = range(after - 1, min(len(cell.words), after + _LONGEST_LABEL))
        colon = next((at for at in reach if _ends(cell, at)), None)
        starts = begin == 0 or _ends(cell, begin - 1)
        weight = 1.0 if starts else 0.5 if colon is not None else 0.1
        if colon is None:
            weight *= 0.9 if after == len(cell.words) else 0.6
        elif colon >= after:
            weight *= 0.7
        yield _Label(cell, after if colon is None else colon + 1, weight)


def _match(asks: _Asks, tokens: Sequence[_Token], first: int) -> int | None:
    """The last token of what is named, in any order, from the first on; None where it is not all there."""
    left = list(asks.named)
    for at in range(first, min(len(tokens), first + len(asks.named) + 3)):
        key, plain, _ = tokens[at]
        fits = next((each for each in left if _same(each, key)), None)
        if fits is not None:
            left.remove(fits)
            if not left:
                return at + len(list(takewhile(asks.may_end_with, tokens[at + 1 :])))
        elif at == first or plain not in _FILLING:
            return None
    return None


def _ends(cell: Cell, at: int) -> bool:
    """Whether a word of a cell ends a label."""
    return cell.words[at].text.endswith((":", "：", "?")) and not re.fullmatch(r"\d+:", cell.words[at].text)


def _values(asks: _Asks, label: _Label, others: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[Labelled]:
    """What may be the value of a label: what follows it in its cell, the next cell of its row, what is under it."""
    if asks.kind in (TOTAL, wordings.TAX, "amount"):
        yield from _amounts(asks, label, others, below)
        return
    rest = _up_to_label(label.cell, label.after)
    if rest is not None:
        yield from _made(asks, rest, label.weight)
        return
    beside = _up_to_label(others[0], 0) if others and not _is_label(others[0]) else None
    under = _under(label.cell, below)
    header = beside is not None and _is_header(label.cell, others[0], below)
    if beside is not None:
        yield from _made(asks, beside, label.weight * (0.6 if header else 0.9))
    share = label.weight * (0.75 if beside is None else 0.6 if header else 0.4)
    if under:
        alone = asks.kind in ("person", DATE) or len(under) == 1
        yield from _made(asks, under[0], share * (1.0 if alone else 0.4))
        if not alone:
            yield from _made(asks, _joined(under), share * 0.6)


def _amounts(asks: _Asks, label: _Label, others: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[Labelled]:
    """Of a row all amounts may be meant; of a total the largest, of a tax the smallest that is any, else the first."""
    row = _joined([_part(label.cell, label.after, len(label.cell.words)), *others])
    places = [run for run in _runs(row, _LONGEST_AMOUNT) if written.amount(run.text) is not None]
    if places:
        chosen = places[0]
        if asks.kind == TOTAL:
            chosen = max(places, key=lambda run: (_size(run.text), len(run.words)))
        elif asks.kind == wordings.TAX:
            # Beside a tax stands what it is taken of, and its rate, which is no amount.
            chosen = min(places, key=lambda run: (not _size(run.text), _size(run.text), -len(run.words)))
        yield _from(chosen, label.weight, whole=False)
    elif asks.named not in _RATES and (under := _under(label.cell, below)):
        fits = [run for run in _runs(under[0], _LONGEST_AMOUNT) if written.amount(run.text) is not None]
        yield from [_from(fits[0], label.weight * 0.75, whole=False)] if fits else []


def _size(text: str) -> float:
    amount = written.amount(text)
    return abs(float(amount.value)) if amount else 0.0


def _made(asks: _Asks, cell: Cell, weight: float) -> Iterator[Labelled]:
    if asks.kind == DATE:
        # The shortest, as the time of the day may stand behind it.
        days = (run for run in _runs(cell, _LONGEST_DAY) if written.day(run.text) is not None)
        day = min(days, key=lambda run: (run.places[0], len(run.words)), default=None)
        yield _from(day or cell, weight * (1.0 if day else 0.5), whole=False)
    elif asks.meant == INVOICE_NUMBER and (number := _number(cell)) is not None:
        yield _from(number, weight)
    else:
        yield _from(cell, weight)


def _number(cell: Cell) -> Cell | None:
    """The word that is a number of a document, where another word is beside it: of "2014/42-7 vom 31.01.2014"."""
    fits = (at for at, word in enumerate(cell.words[:3]) if sum(map(str.isdigit, word.text)) > 1)
    at = next(fits, None)
    return _part(cell, at, at + 1) if at is not None else None


def _from(cell: Cell, weight: float, whole: bool = True) -> Labelled:
    return Labelled(min(cell.places), max(cell.places), weight, whole)


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
    return _ends(cell, len(cell.words) - 1) or any(_ends(cell, at) for at in range(min(3, len(cell.words))))


def _is_header(label: Cell, beside: Cell, below: Sequence[Sequence[Cell]]) -> bool:
    """Whether a label without a colon and the cell beside it may both stand over values of their own."""
    if _ends(label, len(label.words) - 1) or not below:
        return False
    height = label.bottom - label.top
    lefts = [cell.left for cell in below[0]]
    return all(any(abs(left - cell.left) < height for left in lefts) for cell in (label, beside))


def _up_to_label(cell: Cell, first: int) -> Cell | None:
    """The words of a cell from one on, up to the next label in it."""
    last = len(cell.words)
    for at in range(first + 1, last):
        if _ends(cell, at):
            last = at
            break
    while first < last and not any(map(str.isalnum, cell.words[first].text)):
        first += 1  # dashes, dots, and colons that stand apart
    return _part(cell, first, last) if first < last else None


def _under(label: Cell, rows: Sequence[Sequence[Cell]]) -> list[Cell]:
    """The lines under a label that begin at one edge, from the nearest row on that has a cell there."""
    found: list[Cell] = []
    height, bottom = label.bottom - label.top, label.bottom
    for row in rows:
        under = next((cell for cell in row if cell.left < label.right and cell.right > label.left), None)
        if under is None:
            continue
        if under.top > bottom + (_BELOW if not found else 1.0) * height or _is_label(under):
            break
        if found and abs(under.left - found[0].left) > height:
            break
        found.append(under)
        bottom = under.bottom
        if len(found) == 5:
            break
    return found
