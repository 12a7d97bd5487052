"""What can answer a question at all: a sum for how much the tax is, no sum for when to pay, a name for who sells."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.media.documents.pages import PageReading
from desktop_app.media.months import MONTHS
from desktop_app.tasks.document_question_answering import answer_kinds, forms, sellers, wordings, written
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL, Mention
from desktop_app.tasks.document_question_answering.asks import AMOUNT, Asks
from desktop_app.tasks.document_question_answering.beside import Labelled, size
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.mentions import mention_of
from desktop_app.tasks.document_question_answering.named import LabelledPage

_PLAIN = re.compile(r"[^\w%]*\d[\d.,'’]*[-–]?[^\w%]*")
"""A word that is a number and no rate, day or sign."""

_SHORT = re.compile(r"[^\w%]*\d[\d.,]*(?:[kKmMbB]|bn|mn|tn)[^\w%]*")
"""A sum in thousands, millions or billions: "$36.9B"."""

_BARE = re.compile(r"0\d{2,}|\d{5,}")
"""What is a number of something else, such as a postal code, as a rule."""

_YEAR = re.compile(r"(?:19|20)\d\d[.,;]?")

_OF_FIGURES = (TOTAL, wordings.TAX, AMOUNT, DATE)
"""Kinds of answers that are a sum or a day."""

_LONGEST_DAY = 5
"""Words that a day is written in at most."""

_SURE = 0.5
"""What a label says this surely is a tax, though it be the largest sum of its page."""


class Anything:
    """Every place of a page can answer a question, as it is in the pipeline of transformers."""

    def __call__(self, mention: Mention) -> bool:
        """Whether a place can be the answer."""
        return True

    def whole(self, mention: Mention, reading: PageReading) -> Mention:
        """A place as it is."""
        return mention


class Possible:
    """Tells which places of a page can answer a question. page: None where nothing is known but the question."""

    def __init__(self, question: str, page: LabelledPage | None = None, by_label: Sequence[Labelled] = ()) -> None:
        self._asks = Asks.of(question)
        self._labelled = {(each.start, each.end) for each in by_label if each.weight >= _SURE}
        self._exact = {each.start: each.end for each in by_label if each.weight >= _SURE and not each.whole}
        self._choices = page.choices if page is not None else None
        self._bill = page is None or page.is_bill
        self._bought = page.bought() if page is not None and self._asks.meant == SELLER else frozenset()
        self._others = page.other_numbers if page is not None else frozenset()
        of_other = page is not None and self._asks.meant == wordings.DUE
        self._own_days = page.own_days() if page is not None and of_other else frozenset()
        self._words, self._in_blanks = page.beside_blanks() if page is not None else ((), frozenset())
        self._alone = page is None or len(page.sums()) == 1
        self._most = (
            max(page.sums(), default=0.0) if page is not None and self._asks.meant == wordings.TAX else math.inf
        )

    @property
    def is_of_name(self) -> bool:
        """Whether the name of somebody is asked for."""
        return self._asks.kind == answer_kinds.PERSON

    def __call__(self, mention: Mention) -> bool:
        """Whether a place can be the answer."""
        if self._choices is not None and self._choices.rules_out(mention.start, mention.end):
            return False
        meant, kind = self._asks.meant, self._asks.kind
        unsaid = self._asks.of_all and (mention.start, mention.end) not in self._labelled
        if unsaid or self._is_of_form(mention):
            return False
        figures = any(map(str.isdigit, mention.answer))
        if meant == INVOICE_NUMBER and (not self._bill or mention.start in self._others):
            return False
        if meant in (TOTAL, wordings.TAX):
            return self._has_sum(mention) and (meant == TOTAL or self._can_be_tax(mention))
        if mention.start in self._own_days and (mention.start, mention.end) not in self._labelled:
            return False  # the day of a bill is none on which it is to be paid, unless it says so
        if meant == wordings.DUE or meant == DATE:
            money = written.amount(mention.answer)
            return answer_kinds.is_time(mention.answer) and (money is None or not (money.cents or money.currency))
        if meant == SELLER and sellers.plain_name(mention.answer) in self._bought:
            return False
        if meant in (SELLER, wordings.BUYER):
            return sellers.is_name(mention.answer.rstrip(" ,:"))
        if forms.is_label(mention.answer) or not answer_kinds.fits(kind, mention.answer):
            return False
        if kind == DATE:
            return answer_kinds.is_time(mention.answer)
        if kind == answer_kinds.PERSON:
            return sellers.is_name(mention.answer.rstrip(" ,:"))
        if kind == AMOUNT:
            return self._has_sum(mention) and MONTHS.keys().isdisjoint(words_of(mention.answer))
        return figures or not (meant == INVOICE_NUMBER or kind == TOTAL)

    def whole(self, mention: Mention, reading: PageReading) -> Mention:
        """A place as far as its day is written, of which a checkpoint may have taken the first words alone.

        Of a sum or a day that a label says, no more than it: "100,000.00" of "100,000.00 Rate 4.2". The mark behind it
        is of its sentence.
        """
        return self._without_mark(self._alone_of(self._whole(mention, reading), reading))

    def _alone_of(self, mention: Mention, reading: PageReading) -> Mention:
        """A number without the day that is listed behind it: "20-16276, 08/05/2020,"."""
        words = mention.answer.split()
        numbered = self._asks.kind in (answer_kinds.NUMBER, answer_kinds.REFERENCE)
        listed = numbered and len(words) > 1 and words[0].endswith(",") and mention.start is not None
        if not listed or mention.start is None or written.day(words[1].strip(",;")) is None:
            return mention
        first = mention_of(reading, mention.start, mention.start, mention.score)
        return replace(first, answer=words[0].rstrip(","), texts=(words[0],))

    def _without_mark(self, mention: Mention) -> Mention:
        named = (self.is_of_name or self._asks.meant == SELLER) and not any(map(str.isdigit, mention.answer))
        if named and mention.answer.endswith((",", ";")):
            return replace(mention, answer=mention.answer.rstrip(",; "), texts=tuple(mention.answer.split(" ")))
        bare = mention.answer.rstrip(".,;!")
        told = bare != mention.answer and (written.amount(bare) or written.day(bare)) is not None
        if not told or self._asks.kind not in _OF_FIGURES:
            return mention
        return replace(mention, answer=bare, texts=mention.texts or tuple(mention.answer.split(" ")))

    def _whole(self, mention: Mention, reading: PageReading) -> Mention:
        exact = self._exact.get(mention.start) if mention.start is not None else None
        if exact is not None and mention.start is not None and mention.end is not None and exact < mention.end:
            return mention_of(reading, mention.start, exact, mention.score)
        if self._asks.kind != DATE or mention.start is None or mention.end is None or written.day(mention.answer):
            return mention
        # Of "14. September 2000" it may have taken the year alone, too.
        earliest = max(0, mention.start - _LONGEST_DAY + 1) if _YEAR.fullmatch(mention.answer) else mention.start
        for first in range(earliest, mention.start):
            if written.day(" ".join(word.text for word in reading.words[first : mention.end + 1])) is not None:
                return mention_of(reading, first, mention.end, mention.score)
        for last in range(min(mention.start + _LONGEST_DAY, len(reading.words)) - 1, mention.end, -1):
            if written.day(" ".join(word.text for word in reading.words[mention.start : last + 1])) is not None:
                return mention_of(reading, mention.start, last, mention.score)
        return mention

    def _is_of_form(self, mention: Mention) -> bool:
        """Whether a place is the label before a line to write on, or one and the line; or a telephone number where
        another one is asked for."""
        if any(map(forms.is_blank, mention.answer.split())):
            return True
        if mention.start is None or not self._words:
            return False
        if mention.start in self._in_blanks:
            return True
        before = self._words[mention.start - 1].text if mention.start else ""
        numbered = self._asks.kind in (answer_kinds.NUMBER, answer_kinds.REFERENCE)
        return numbered and (mention.start, mention.end) not in self._labelled and answer_kinds.names_phone(before)

    def _has_sum(self, mention: Mention) -> bool:
        """A sum of money; a bare whole number of many figures is one where its label says so alone."""
        labelled = (mention.start, mention.end) in self._labelled
        behind = self._words[mention.end + 1 : mention.end + 2] if mention.end is not None else ()
        if any(written.is_unit(word.text) for word in behind) or written.is_unit(mention.answer.split()[-1]):
            return False
        return _has_sum(mention.answer) and (labelled or _BARE.fullmatch(mention.answer.strip()) is None)

    def _can_be_tax(self, mention: Mention) -> bool:
        """A tax is less than what it is taken of, which stands on its page as a rule."""
        labelled = self._alone and (mention.start, mention.end) in self._labelled
        return labelled or size(mention.answer) < self._most


def _is_of_time(word: str) -> bool:
    """Whether a bare number is a year, as in "2023 improved"."""
    return _YEAR.fullmatch(word.strip("().,;:")) is not None


def _has_sum(text: str) -> bool:
    """Whether a sum of money is in a text, or a number that may be one."""
    return written.amount(text) is not None or any(
        written.amount(word) is not None
        or _SHORT.fullmatch(word) is not None
        or (_PLAIN.fullmatch(word) is not None and written.day(word) is None and not _is_of_time(word))
        for word in text.split()
    )
