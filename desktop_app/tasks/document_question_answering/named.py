"""What a question names, where the page has it as a label, and what is written beside the label or under it.

Most of what is asked about forms, bills and letters stands behind a label that has the words of the question: "What is
the fax number?" is answered behind "Fax No.:". A small checkpoint finds such labels less surely than their words can be
compared, and often stops in the middle of what is written there; so what is read by a label is weighed with its spans
where config.json says so ("answer_by_label", the weight of the label). The pipeline has no such rule.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import (
    answer_kinds,
    bills,
    cell_lookup,
    days,
    forms,
    letters,
    prose,
    rates,
    wordings,
)
from desktop_app.tasks.document_question_answering.asked import DATE, TOTAL
from desktop_app.tasks.document_question_answering.asks import AMOUNT, FILLING, STEM, Asks, Token, key_of
from desktop_app.tasks.document_question_answering.beside import (
    CENT,
    Label,
    Labelled,
    at_edges,
    ends,
    goes_on,
    heads,
    is_of_items,
    leads_to_day,
    size,
    sums,
    values,
)
from desktop_app.tasks.document_question_answering.labels import BEFORE, simple, words_of
from desktop_app.tasks.document_question_answering.rows import Cell, beside_of, rows_of

_ALIKE = 0.86
"""How much two long words share at least to be the same, misread in a letter."""

_OF_PART = 0.6
"""How much the total of a part counts beside the total of all."""

_SURE = 0.5
"""How sure a label is at least that says that it is all of a tax."""

_PARTLY = 0.3
"""How much each of several taxes counts, of which none is their sum."""

_SUMMED = frozenset("total totale summe gesamt steuerbetrag".split())
"""Words of a label that say that a tax is all of it."""

_WITH_OR_WITHOUT = frozenset(
    "excl exkl excluding exclusive ex incl inkl inc including inclusive ohne without before after hors avant ht ttc con"
    " sin senza inclusief exclusief zonder bez".split()
)
_PUT_ON = frozenset("plus zuzuglich zzgl add mas piu".split())
_OF_A_TAX = frozenset(
    "summary id no nr number reg registration registered code identification ident exempt invoice inclusive base basis"
    " point date payer office net netto nett".split()
)
"""What stands before and behind the word of a tax that is another thing with it."""

_ONLY_ONE, _OF_SEVERAL = 0.85, 0.2
"""How surely the only e-mail address (telephone, IBAN) of a page is the one that is asked for, and one of several."""

_WITH_FIGURES = (answer_kinds.NUMBER, answer_kinds.PHONE, answer_kinds.RATE)
"""Kinds of answers that begin with a figure, as words of sentences behind those of a label seldom do."""

_WITH_ANOTHER = 0.8
"""How much a label counts that has another word among those of the question."""

_AGAIN = 0.3
"""How much an answer counts in a further place that says the same."""

_ROWS_BELOW = 12
"""Rows in which the value of a label is looked for: those of cells beside it count too."""

_HEADINGS = frozenset(map(key_of, "information info details detail data section of the".split()))
"""Keys of what a heading has besides the one it is about."""

_LINES_BELOW, _NAMED_SO = 5, 0.9

_APART = frozenset("-–—•|·")
"""Signs by themselves that part a label from what stands before it in its cell."""

_SHORT = 2
"""Letters of a label that is a word by itself, and no part of another."""

_LONGEST_RATE = 3
"""Words that a rate is written in at most, with what joins it to its tax: "@ 20 %"."""

_LONGEST_LABEL = 4
"""Words behind those of the question that still belong to the label, up to its colon."""


class LabelledPage:
    """A page as rows of cells, of which is told what stands beside their labels."""

    def __init__(self, page: PageReading) -> None:
        self._words = page.words
        self._first = page.page == 1
        self.is_bill = bills.is_bill(page)
        self._rows = [[(cell, _tokens(cell)) for cell in row] for row in rows_of(page)]
        self._lines = [[cell for cell, _ in row] for row in self._rows]
        self._keys = {key for row in self._rows for _, tokens in row for key, _, _ in tokens}
        self._known = dict.fromkeys(self._keys, True)

    def answers(self, question: str) -> list[Labelled]:
        """What stands beside or under labels that have the words of the question, the surest first."""
        asks = Asks.of(question)
        found: dict[tuple[int, int], Labelled] = {}
        summed: set[Labelled] = set()
        worded_so = ((asks, 1.0), *asks.others()) if asks.named else ()
        for worded, share in (each for each in worded_so if all(map(self._has, each[0].named))):
            for each in self._beside_labels(worded):
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
        if asks.meant == wordings.BUYER:
            yield from letters.addressed(self._lines)
        if asks.kind != answer_kinds.PERSON and not asks.meant:
            yield from cell_lookup.told(asks, self._lines)
        if asks.meant == DATE and self._first:
            yield from days.of_itself(self._lines)
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
            self._known[key] = any(_same(key, other) for other in self._keys)
        return self._known[key]

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
                for label in _labels(asks, cell, tokens):
                    beside, below = beside_of(self._lines, number, place), self._below(number)
                    within = any(at_edges((cell, *beside[:1]), line) for line in lines)
                    own = self._lines[number]
                    known = replace(label, of_items=is_of_items(own), of_heads=heads(own, below), within=within)
                    yield from values(asks, known, beside, below)

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


def _tokens(cell: Cell) -> list[Token]:
    return [(key_of(simple(plain)), plain, at) for at, word in enumerate(cell.words) for plain in words_of(word.text)]


@lru_cache(maxsize=50_000)
def _same(one: str, other: str) -> bool:
    """Whether two keys are the same word, of which one may be misread in a letter."""
    if one == other or min(len(one), len(other)) <= STEM or abs(len(one) - len(other)) > 1:
        return one == other
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _labels(asks: Asks, cell: Cell, tokens: Sequence[Token]) -> Iterator[Label]:
    """Where a cell has all that the question names, one behind the other, as a label."""
    for first in range(len(tokens)):
        matched = _match(asks, cell, tokens, first)
        if matched is None:
            continue
        last, whole = matched
        if asks.kind == wordings.TAX and _is_no_tax(tokens, first, last):
            continue
        begin, after = tokens[first][2], tokens[last][2] + 1
        if first == last and len(tokens[first][1]) <= _SHORT and _is_in_word(tokens, first):
            continue
        reach = range(after - 1, min(len(cell.words), after + _LONGEST_LABEL))
        colon = next((at for at in reach if ends(cell, at)), None)
        after = _past_rate(cell, after) if asks.kind == wordings.TAX else after
        weight = _weight_of_begin(asks, cell, begin)
        least = 0.75 if _is_behind_value(cell, begin) else 0.5
        weight = (max(weight, least) if colon is not None else weight) * (1.0 if whole else _WITH_ANOTHER)
        if colon is None:
            weight *= 0.9 if after == len(cell.words) or _leads_to_value(asks, cell, after) else 0.6
        elif colon > after or (colon == after and len(cell.words[colon].text) > 1):
            weight *= 0.7
        yield Label(cell, after if colon is None else colon + 1, weight)


def _is_in_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a part of a word alone: "an" of "An-/Abreise"."""
    return any(other != at and tokens[other][2] == tokens[at][2] for other in range(len(tokens)))


def _leads_to_value(asks: Asks, cell: Cell, after: int) -> bool:
    """Whether what follows a label without a colon in its cell is written as what is asked for is."""
    if asks.kind == DATE:
        return leads_to_day(cell, after)
    if asks.kind == AMOUNT:
        return any(run.places[0] >= cell.places[after] for run in sums(cell))
    return asks.kind in _WITH_FIGURES and any(map(str.isdigit, cell.words[after].text))


def _weight_of_begin(asks: Asks, cell: Cell, begin: int) -> float:
    """How surely words of a cell begin a label, by what stands before them."""
    before = cell.words[begin - 1].text if begin else ""
    if (
        begin == 0
        or ends(cell, begin - 1)
        or set(before) <= _APART
        or (asks.kind == wordings.TAX and _is_put_on(cell, begin))
    ):
        return 1.0
    if forms.begins(cell.words, begin):
        return 0.9
    return 0.6 if cell.words[begin].text.startswith("(") else 0.1


def _is_behind_value(cell: Cell, begin: int) -> bool:
    """Whether a label stands behind a value in its cell, and in no sentence: "123-4567 Status:"."""
    before, first = cell.words[begin - 1].text if begin else "", cell.words[begin].text
    return bool(before) and first[:1].isupper() and not before[:1].islower()


def _is_no_tax(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words around those of a tax make another thing of it: "Total (excl. VAT)", "GST Summary"."""
    before, behind = tokens[first - 1][1] if first else "", [plain for _, plain, _ in tokens[last + 1 : last + 2]]
    return before in _WITH_OR_WITHOUT or not _OF_A_TAX.isdisjoint(behind)


def _is_put_on(cell: Cell, begin: int) -> bool:
    """Whether nothing but a rate, and what joins it to what it is put on, is before a word: "plus 19 % VAT", "Add"."""
    words = [word.text for word in cell.words[:begin]]
    joined = [words_of(word)[0] for word in words if any(map(str.isalpha, word))]
    return (bool(joined) or any("%" in word for word in words)) and _PUT_ON.issuperset(joined)


def _past_rate(cell: Cell, after: int) -> int:
    """Where the words behind the label of a tax begin, and behind its rate: "VAT @ 20 %", "TVA (20,00%)"."""
    words = cell.words[after : after + _LONGEST_RATE]
    rate = next((at for at, word in enumerate(words) if "%" in word.text), None)
    return after if rate is None else after + rate + 1


def _match(asks: Asks, cell: Cell, tokens: Sequence[Token], first: int) -> tuple[int, bool] | None:
    """The last token of what is named, in any order, from the first on; None where it is not all there.

    Whether it is there without a word of another kind between: "Closing account balance" for the closing balance.
    """
    left, whole = list(asks.named), True
    for at in range(first, min(len(tokens), first + len(asks.named) + 3)):
        key, plain, place = tokens[at]
        fits = next((each for each in left if _same(each, key)), None)
        if fits is not None:
            left.remove(fits)
            if not left:
                more = () if ends(cell, place) else takewhile(asks.may_end_with, tokens[at + 1 :])
                return at + len(list(more)), whole
        elif at == first or (plain not in FILLING and (not whole or asks.meant)):
            return None
        elif plain not in FILLING:
            whole = False
    return None
