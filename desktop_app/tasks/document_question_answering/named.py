"""What a question names, where the page has it as a label, and what is written beside the label or under it.

Most of what is asked about forms, bills and letters stands behind a label that has the words of the question: "What is
the fax number?" is answered behind "Fax No.:". A small checkpoint finds such labels less surely than their words can be
compared, and often stops in the middle of what is written there; so what is read by a label is weighed with its spans
where config.json says so ("answer_by_label", the weight of the label). The pipeline has no such rule.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile

from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering import (
    answer_kinds,
    bills,
    cell_lookup,
    days,
    forms,
    letters,
    offices,
    other_numbers,
    prose,
    rates,
    sellers,
    wordings,
)
from desktop_app.tasks.document_question_answering.above import captioned, value_above
from desktop_app.tasks.document_question_answering.asked import DATE, TOTAL
from desktop_app.tasks.document_question_answering.asks import AMOUNT, Asks, key_of
from desktop_app.tasks.document_question_answering.beside import (
    CENT,
    Label,
    Labelled,
    at_edges,
    goes_on,
    heads,
    is_of_items,
    size,
    sums,
    values,
)
from desktop_app.tasks.document_question_answering.choices import Choices
from desktop_app.tasks.document_question_answering.labels import BEFORE, words_of
from desktop_app.tasks.document_question_answering.matching import WITH_FIGURES, labels_of, same, tokens_of
from desktop_app.tasks.document_question_answering.rows import Cell, beside_of, rows_of

_OF_PART = 0.6
"""How much the total of a part counts beside the total of all."""

_SURE = 0.5
"""How sure a label is at least that says that it is all of a tax."""

_PARTLY = 0.3
"""How much each of several taxes counts, of which none is their sum."""

_SUMMED = frozenset("total totale summe gesamt steuerbetrag".split())
"""Words of a label that say that a tax is all of it."""

_ONLY_ONE, _OF_SEVERAL = 0.85, 0.2
"""How surely the only e-mail address (telephone, IBAN) of a page is the one that is asked for, and one of several."""

_AGAIN = 0.3
"""How much an answer counts in a further place that says the same."""

_ROWS_BELOW = 12
"""Rows in which the value of a label is looked for: those of cells beside it count too."""

_OF_ANYTHING = frozenset(map(key_of, "name number date time address type title amount total code".split()))
"""Keys that name nothing without what has them."""

_HEADINGS = frozenset(map(key_of, "information info details detail data section of the".split()))
"""Keys of what a heading has besides the one it is about."""

_OWN_DAY, _OWN = "What is the invoice date?", 0.8
"""What asks for the day of a bill, and how surely a label says that one is it."""

_LINES_BELOW, _NAMED_SO = 5, 0.9

_OVER = 0.8
"""How much a value counts that stands over its label."""

_OVER_LABELS = (TOTAL, AMOUNT, DATE, wordings.TAX, *WITH_FIGURES)
"""Kinds of values that are looked for over their labels, too: those with figures."""


_Find = Callable[[Sequence[Sequence[Cell]], int, int], Cell | None]
"""Finds the value of a label, by the number of its row and its place in it."""


class LabelledPage:
    """A page as rows of cells, of which is told what stands beside their labels."""

    def __init__(self, page: PageReading) -> None:
        self._words = page.words
        self._first = page.page == 1
        self.is_bill = bills.is_bill(page)
        self._rows = [[(cell, tokens_of(cell)) for cell in row] for row in rows_of(page)]
        self._lines = [[cell for cell, _ in row] for row in self._rows]
        self._keys = {key for row in self._rows for _, tokens in row for key, _, _ in tokens}
        self._known = dict.fromkeys(self._keys, True)
        self.choices = Choices(page)
        self.other_numbers = other_numbers.places(page)

    def answers(self, question: str) -> list[Labelled]:
        """What stands beside or under labels that have the words of the question, the surest first."""
        asks = Asks.of(question)
        found: dict[tuple[int, int], Labelled] = {}
        summed: set[Labelled] = set()
        worded_so = ((asks, 1.0), *asks.others()) if asks.named else ()
        for worded, share in (each for each in worded_so if all(map(self._has, each[0].named))):
            for each in (*self._beside_labels(worded), *self.choices.told(worded)):
                if self.choices.rules_out(each.start, each.end):
                    continue
                told = replace(each, weight=each.weight * share)
                known = found.get((told.start, told.end))
                if known is None or known.weight < told.weight:
                    found[told.start, told.end] = told
                    summed |= set() if _SUMMED.isdisjoint(worded.words) else {told}
        if asks.kind == TOTAL and found:
            return self._largest_first(list(found.values()))
        if asks.kind == wordings.TAX and found:
            return self._all_of_it(list(found.values()), summed)
        for each in self._unlabelled(asks, question):
            known = found.get((each.start, each.end))
            if known is None or known.weight < each.weight:
                found[each.start, each.end] = each
        return self._once(sorted(found.values(), key=lambda each: (-each.weight, each.start)))

    def is_strange(self, question: str) -> bool:
        """Whether a question names things of which none is on the page, nor a field that has other words, too."""
        asks = Asks.of(question)
        own = [key for key in asks.named if key not in _OF_ANYTHING]
        return bool(own) and not asks.meant and not any(map(self._has, own))

    def bought(self) -> frozenset[str]:
        """What was bought, as sellers.bought() tells it."""
        return sellers.bought(self._lines)

    def own_days(self) -> frozenset[int]:
        """Where days begin that labels say to be that of the document: "Invoice date: 14 March 2025"."""
        asks = Asks.of(_OWN_DAY)
        found = (each for worded in (asks, *(other for other, _ in asks.others())) for each in self.beside(worded))
        return frozenset(each.start for each in found if each.weight >= _OWN)

    def beside(self, asks: Asks) -> list[Labelled]:
        """What stands beside or under labels that have what is named."""
        return list(self._beside_labels(asks)) if asks.named and all(map(self._has, asks.named)) else []

    def _once(self, found: Sequence[Labelled]) -> list[Labelled]:
        """The same with what is written several times as sure in one place alone: it is one answer."""
        known: set[str] = set()
        told = []
        for each in found:
            text = "".join(word.text for word in self._words[each.start : each.end + 1]).strip(" .,;:")
            told.append(replace(each, weight=each.weight * _AGAIN) if text in known else each)
            known.add(text)
        return told

    def _unlabelled(self, asks: Asks, question: str) -> Iterator[Labelled]:
        """What shows by its form, or by its sentence, that it answers a question."""
        if asks.kind == answer_kinds.COUNT and asks.named:
            yield from prose.counted(asks.named[0], self._keys_of_words(), self._words)
        yield from prose.said(asks.named, asks.kind == answer_kinds.LENGTH, self._words)
        if "sign" in asks.named and asks.kind == answer_kinds.PERSON:
            yield from letters.signed(self._lines)
        if asks.kind == answer_kinds.PERSON and not asks.meant:
            yield from self._under_heading(asks)
            yield from prose.defined(asks.named, self._keys_of_words(), self._words)
        if asks.kind == answer_kinds.PERSON:
            yield from offices.told(asks, self._lines)
        if asks.meant == wordings.BUYER:
            yield from letters.addressed(self._lines)
        if asks.kind != answer_kinds.PERSON and not asks.meant:
            yield from cell_lookup.told(asks, self._lines)
        if asks.meant == DATE and self._first:
            yield from days.of_itself(self._lines)
        if asks.kind == answer_kinds.LENGTH and "period" in asks.named and self._first:
            yield from days.period(self._lines)
        if asks.kind == answer_kinds.RATE:
            yield from rates.told(asks, self._lines)
        if asks.kind == answer_kinds.PHONE and "fax" in asks.named:
            return
        places = answer_kinds.found(asks.kind, self._words)
        texts = {"".join(word.text for word in self._words[first : last + 1]).strip(".,;:") for first, last in places}
        # Of several none is the one that is asked for, unless a label says so.
        yield from (Labelled(first, last, _ONLY_ONE if len(texts) == 1 else _OF_SEVERAL) for first, last in places)

    def taxes(self) -> list[Labelled]:
        """Each tax that has a label of its own, in the order of the page; what is said to be all of it is not among
        them, nor one that is written again."""
        found: dict[tuple[str, ...], Labelled] = {}
        for worded, _ in Asks.of(wordings.TAX).others():
            if not _SUMMED.isdisjoint(worded.words):
                continue
            for each in self._beside_labels(worded) if all(map(self._has, worded.named)) else ():
                name = self._before(each)
                if each.weight >= _SURE and not _SUMMED & set(name) and self._size(each):
                    found.setdefault(name, each)
        places = {(each.start, each.end): each for each in found.values()}
        return [places[place] for place in sorted(places)]

    def _keys_of_words(self) -> list[str]:
        return [next((key_of(plain) for plain in words_of(word.text)), "") for word in self._words]

    def _under_heading(self, asks: Asks) -> Iterator[Labelled]:
        """What stands behind "Name" below a heading of whom is asked for: "Employee Information"."""
        for number, row in enumerate(self._rows):
            for _, tokens in row:
                keys = [key for key, _, _ in tokens]
                if not keys or not set(asks.named) <= set(keys) or not set(keys) <= {*asks.named, *_HEADINGS}:
                    continue
                for below in range(number + 1, min(number + 1 + _LINES_BELOW, len(self._rows))):
                    line = [cell for cell, _ in self._rows[below]]
                    for place, (cell, parts) in enumerate(self._rows[below]):
                        if [plain for _, plain, _ in parts[:1]] == ["name"]:
                            label = Label(cell, 1, _NAMED_SO)
                            yield from values(asks, label, line[place + 1 :], [])

    def _before(self, each: Labelled) -> tuple[str, ...]:
        """The words before a value in its row, as plain words."""
        row = next(row for row in self._rows if any(each.start in cell.places for cell, _ in row))
        left = self._words[each.start].box[0]
        words = (word for cell, _ in row for word in cell.words if word.box[2] <= left)
        return tuple(plain for word in words for plain in words_of(word.text))

    def _has(self, key: str) -> bool:
        """Whether a word is anywhere on the page, as most words of most wordings are not."""
        if key not in self._known:
            self._known[key] = any(same(key, other) for other in self._keys)
        return self._known[key]

    def beside_blanks(self) -> tuple[Sequence[Word], frozenset[int]]:
        """The words of the page, and the places of those that are the labels of lines to write on."""
        return self._words, frozenset(place for row in self._lines for place in forms.before_blanks(row))

    def sums(self) -> set[float]:
        """The sums of money on the page, without their signs."""
        return {size(run.text) for run in self.amounts()} - {0.0}

    def amounts(self) -> Iterator[Cell]:
        """The words of each sum of money, from the top down."""
        for row in self._rows:
            for cell, _ in row:
                yield from sums(cell)

    def _beside_labels(self, asks: Asks) -> Iterator[Labelled]:
        for number, row in enumerate(self._rows):
            for place, (cell, tokens) in enumerate(row):
                lines = self._lines[max(0, number - 2) : number]
                if asks.kind in BEFORE and goes_on(cell, lines[-1] if lines else (), BEFORE[asks.kind]):
                    continue
                for label in labels_of(asks, cell, tokens):
                    beside, below = beside_of(self._lines, number, place), self._below(number)
                    if asks.kind == answer_kinds.PERSON:  # its number may stand before its name
                        beside = list(dropwhile(lambda cell: not any(map(str.isalpha, cell.text)), beside))
                    within = any(at_edges((cell, *beside[:1]), line) for line in lines)
                    own = self._lines[number]
                    known = replace(label, of_items=is_of_items(own), of_heads=heads(own, below), within=within)
                    over = list(self._above(asks, known, number, place, captioned))
                    told = over or list(values(asks, known, beside, below))
                    yield from told or self._above(asks, known, number, place, value_above)

    def _above(self, asks: Asks, label: Label, number: int, place: int, find: _Find) -> Iterator[Labelled]:
        """The value over a label that has none beside or under it, or that is its caption, as `find` tells."""
        kinds = (asks.kind,) if find is captioned else _OVER_LABELS
        alone = label.cell.words and label.after >= len(label.cell.words) and asks.kind in kinds
        value = find(self._lines, number, place) if alone else None
        if value is not None:
            yield from values(asks, replace(label, weight=label.weight * _OVER, within=True), [value], [])

    def _largest_first(self, found: Sequence[Labelled]) -> list[Labelled]:
        """Totals, of which those of a part, or before tax, are smaller than that of all: they count less."""
        sizes = [self._size(each) for each in found]
        sure = max(each.weight for each in found) / 2
        many = {value for value, each in zip(sizes, found, strict=True) if each.weight >= sure}
        told = [
            each if value >= max(many) else replace(each, weight=each.weight * _OF_PART)
            for value, each in zip(sizes, found, strict=True)
        ]
        return sorted(told, key=lambda each: (-each.weight, each.start))

    def _all_of_it(self, found: Sequence[Labelled], summed: Container[Labelled]) -> list[Labelled]:
        """Taxes, the largest first: of several rates, where no sum of them is written, none is all of the tax.

        summed: those of which the label says that they are.
        """
        told = [each for each in found if each in summed and each.weight >= _SURE]
        if told:
            best = max(told, key=self._size)
            return [best, *(replace(each, weight=each.weight * _PARTLY) for each in found if each != best)]
        first = self._largest_first(found)
        sizes = {self._size(each) for each in first} - {0.0}
        parts = sum(sizes) - max(sizes, default=0.0)
        if not parts or abs(parts - max(sizes)) < CENT:
            return first
        return [replace(each, weight=each.weight * _PARTLY) for each in first]

    def _size(self, each: Labelled) -> float:
        return size(" ".join(word.text for word in self._words[each.start : each.end + 1]))

    def _below(self, number: int) -> list[list[Cell]]:
        return [[cell for cell, _ in row] for row in self._rows[number + 1 : number + 1 + _ROWS_BELOW]]
