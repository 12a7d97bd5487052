"""Where the words of a question stand on a page as a label: the cell, where its value begins, and how surely."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile

from desktop_app.tasks.document_question_answering import answer_kinds, forms, wordings
from desktop_app.tasks.document_question_answering.asked import DATE
from desktop_app.tasks.document_question_answering.asks import AMOUNT, FILLING, STEM, Asks, Token, key_of
from desktop_app.tasks.document_question_answering.beside import Label, ends, leads_to_day, sums
from desktop_app.tasks.document_question_answering.labels import simple, words_of
from desktop_app.tasks.document_question_answering.rows import Cell

_ALIKE = 0.86
"""How much two long words share at least to be the same, misread in a letter."""

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

_WITH_ANOTHER = 0.8
"""How much a label counts that has another word among those of the question."""

_LONGEST_RATE = 3
"""Words that a rate is written in at most, with what joins it to its tax: "@ 20 %"."""

_LONGEST_LABEL = 4
"""Words behind those of the question that still belong to the label, up to its colon."""


_APART = frozenset("-–—•|·")
"""Signs by themselves that part a label from what stands before it in its cell."""

_SHORT = 2
"""Letters of a label that is a word by itself, and no part of another."""

WITH_FIGURES = (answer_kinds.NUMBER, answer_kinds.REFERENCE, answer_kinds.PHONE, answer_kinds.RATE)
"""Kinds of answers that begin with a figure, as words of sentences behind those of a label seldom do."""


def tokens_of(cell: Cell) -> list[Token]:
    """The plain words of a cell with their keys and places in it."""
    return [(key_of(simple(plain)), plain, at) for at, word in enumerate(cell.words) for plain in words_of(word.text)]


@lru_cache(maxsize=50_000)
def same(one: str, other: str) -> bool:
    """Whether two keys are the same word, of which one may be misread in a letter."""
    if one == other or min(len(one), len(other)) <= STEM or abs(len(one) - len(other)) > 1:
        return one == other
    if one[0] != other[0] and one[-1] != other[-1]:
        return False  # two letters are misread
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


def labels_of(asks: Asks, cell: Cell, tokens: Sequence[Token]) -> Iterator[Label]:
    """Where a cell has all that the question names, one behind the other, as a label."""
    for first in range(len(tokens)):
        matched = _match(asks, cell, tokens, first)
        if matched is None:
            continue
        last, whole = matched
        if asks.kind == wordings.TAX and _is_no_tax(tokens, first, last):
            continue
        if asks.is_another(tokens[last + 1 : last + 2]):
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
    return asks.kind in WITH_FIGURES and any(map(str.isdigit, cell.words[after].text))


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
    heading = before.isupper() and first.isupper()
    return bool(before) and first[:1].isupper() and not before[:1].islower() and not heading


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
        fits = next((each for each in left if same(each, key)), None)
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
