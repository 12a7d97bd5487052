"""Key fields of a document: read by their labels, confirmed or contradicted by a checkpoint."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.answers.sureness import sureness
from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import (
    beside,
    bills,
    candidates,
    other_numbers,
    reckoned,
    rupee_figures,
    sellers,
    written,
)
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    FIELDS,
    INVOICE_NUMBER,
    SELLER,
    TOTAL,
    FieldValue,
    Mention,
)
from desktop_app.tasks.document_question_answering.asking import Found, together
from desktop_app.tasks.document_question_answering.candidates import Candidate
from desktop_app.tasks.document_question_answering.label_cells import is_number
from desktop_app.tasks.document_question_answering.labels import LOOSE, weight_of, words_of
from desktop_app.tasks.document_question_answering.rows import rows_of
from desktop_app.translation import apart, sentences, worded

QUESTIONS = {
    INVOICE_NUMBER: "What is the invoice number?",
    DATE: "What is the date?",
    TOTAL: "What is the total?",
    SELLER: "Who is the seller?",
}
"""What a checkpoint is asked for each field."""

_PAGES_ASKED = 3
"""The first pages, on which key fields stand; totals stand on the last one too, where their labels tell them."""

_BY_PLACE = 0.5
"""What has no label is believed less than a checkpoint that is surer than this."""

_OF_PAYER = 0.5
"""How surely a name above an address alone is the seller at most, however sure a checkpoint is."""

_LATER = worded("No label says so, and it is not on the first page.")

_UNLABELLED = worded("No label says so.")

_NO_BILL = worded("Nothing on its pages says that it is a bill.")

_DAY_FIRST = worded("Read with the day first, as other days in this document are.")
_MONTH_FIRST = worded("Read with the month first, as other days in this document are.")


@dataclass
class Seen:
    """What the pages so far say about key fields."""

    best: dict[str, Candidate] = field(default_factory=dict)
    asked: dict[str, Found] = field(default_factory=dict)
    orders: set[str] = field(default_factory=set)
    other_days: set[str] = field(default_factory=set)
    other_numbers: set[str] = field(default_factory=set)
    part_sums: set[float] = field(default_factory=set)
    bills: set[int] = field(default_factory=set)
    payers: set[str] = field(default_factory=set)
    bought: set[str] = field(default_factory=set)
    sale: bool = False

    def look(self, page: PageReading) -> None:
        """Take in what a page says by labels and places."""
        self._note_orders(page)
        self.other_days |= candidates.other_days(page)
        self.other_numbers |= other_numbers.texts(page)
        self.part_sums |= reckoned.of_a_part(page)
        self.bought |= sellers.bought(rows_of(page))
        self.payers |= sellers.above_addresses(rows_of(page)) if page.page == 1 else set()
        self.bills |= {page.page} if bills.is_bill(page) else set()
        self.sale = self.sale or bills.is_sale(page)
        for each in candidates.of_page(page):
            self.bills |= {page.page} if (each.value.name, each.value.by) == (INVOICE_NUMBER, "label") else set()
            known = self.best.get(each.value.name)
            if known is None or candidates.rank(each) > candidates.rank(known):
                self.best[each.value.name] = replace(each, value=rupee_figures.checked(page, each.value))

    def _note_orders(self, page: PageReading) -> None:
        """Which way round days are written, told by those that can be read in one way alone."""
        for word in page.words:
            parts = word.text.strip(" .,;:()").replace("-", "/").replace(".", "/").split("/")
            if len(parts) == 3 and all(map(str.isdigit, parts)) and len(parts[0]) <= 2 and written.day(word.text):
                first, second = int(parts[0]), int(parts[1])
                self.orders |= {"dmy"} if first > 12 else {"mdy"} if second > 12 else set()

    def questions(self, page: PageReading) -> tuple[str, ...]:
        """What a checkpoint is to be asked about a page."""
        return tuple(QUESTIONS.values()) if page.page <= _PAGES_ASKED else ()

    def answered(self, asked: Sequence[str], found: Sequence[Found]) -> None:
        """Take in what a checkpoint answered to questions()."""
        names = {text: name for name, text in QUESTIONS.items()}
        for text, each in zip(asked, found, strict=True):
            name = names[text]
            self.asked[name] = together([self.asked[name], each], 1) if name in self.asked else each

    def values(self, least: float) -> tuple[FieldValue, ...]:
        """The fields that were found. least: the score from which on a checkpoint's answer counts."""
        read = {name: self._on_its_page(each.value) for name, each in self.best.items()}
        found = (self._settled(read.get(name), self._told(name, least)) for name in FIELDS)
        return tuple(self._in_order(each) for each in found if each is not None)

    def _on_its_page(self, found: FieldValue) -> FieldValue:
        """What was read, with a word where forms and statements have the like: "Total" and "From" stand on many."""
        surely = weight_of(found.name, found.label) == 1.0
        if found.name not in (TOTAL, SELLER) or found.by != "label" or found.doubt or surely or self.bills or self.sale:
            return found
        return replace(found, doubt=sentences(found.doubt, _NO_BILL))

    def _told(self, name: str, least: float) -> FieldValue | None:
        """What the checkpoint says a field is; None where that cannot be one."""
        found = self.asked.get(name)
        if found is None or not found.mentions:
            return None
        mention = found.mentions[0]
        if mention.score < least or mention.score <= found.absent or not _can_be(name, mention):
            return None
        if mention.box is None:
            return None  # written, and not read on the page: a person could not look it up
        if name == INVOICE_NUMBER and mention.page not in self.bills:
            return None  # what is no bill has none
        if name == INVOICE_NUMBER and not self.other_numbers.isdisjoint(mention.answer.split()):
            return None
        if name == TOTAL and not (self.bills or self.sale):
            return None
        if name == DATE and mention.answer in self.other_days:
            return None
        if name == TOTAL and beside.size(mention.answer) in self.part_sums:
            return None
        if name == SELLER and sellers.plain_name(mention.answer) in self.bought:
            return None
        if name == SELLER and mention.page > 1 and name in self.best:
            return None  # who writes a document says so on its first page
        text = mention.answer.strip(" :;#" if name == INVOICE_NUMBER else " :;")
        pays = name == SELLER and self._may_pay(mention)
        score = min(mention.score, _OF_PAYER) if pays else mention.score
        made = FieldValue(name, text, text, score, mention.page, mention.box, by="checkpoint", turned=mention.turned)
        return candidates.in_figures(replace(made, doubt=self._doubt_of(name, mention)))

    def _doubt_of(self, name: str, mention: Mention) -> str:
        """What is to be said of what the checkpoint alone calls a field."""
        if name == SELLER and mention.page > 1:
            return _LATER
        if name == SELLER and self._may_pay(mention):
            return sellers.MAY_PAY
        return _NO_BILL if name == SELLER and not (self.bills or self.sale) else ""

    def _may_pay(self, mention: Mention) -> bool:
        """Whether a name begins with one that stands above an address alone, as that of who pays does."""
        return mention.page == 1 and "".join(words_of(mention.answer)).startswith(tuple(self.payers or {" "}))

    def _settled(self, read: FieldValue | None, told: FieldValue | None) -> FieldValue | None:
        """What was read and what the checkpoint says, weighed against each other."""
        if read is None and told is not None and told.name in (INVOICE_NUMBER, TOTAL):
            return replace(told, doubt=sentences(told.doubt, _UNLABELLED))
        if read is None or told is None:
            return read or told
        if _same(read, told):
            # Two guesses at who wrote the page do not make one who may well be paying it sure.
            placed = read.by == "place" and read.doubt != sellers.MAY_PAY and told.score >= _BY_PLACE
            return replace(
                read, by="both", score=max(read.score, told.score), doubt=told.doubt if placed else read.doubt
            )
        if read.by == "place" and told.score >= max(_BY_PLACE, read.score):
            return replace(
                told, doubt=sentences(told.doubt, worded("By its place it would be {text}.", text=read.text))
            )
        if read.score <= LOOSE < told.score:
            label = worded("What stands beside “{label}” is {text}.", label=read.label, text=read.text)
            return replace(told, doubt=sentences(told.doubt, label))
        other = worded("The checkpoint reads {text} ({score:.0%}).", text=told.text, score=sureness(told.score))
        return replace(read, doubt=sentences(read.doubt, other))

    def _in_order(self, found: FieldValue) -> FieldValue:
        """A day that can be read in two ways, read as the other days of the document are written."""
        if found.name != DATE or len(self.orders) != 1:
            return found
        day, (order,) = written.day(found.text), self.orders
        if day is None or order not in day.orders:
            return found
        way = _DAY_FIRST if order == "dmy" else _MONTH_FIRST
        rest = [each for each in apart(found.doubt) if each != day.doubt]
        value = written.in_order(found.text, order)
        return replace(found, value=value, doubt=sentences(written.doubt_of_year(value), way, *rest))


def _can_be(name: str, mention: Mention) -> bool:
    if name == TOTAL:
        return written.amount(mention.answer) is not None
    if name == DATE:
        return written.day(mention.answer) is not None
    return sellers.is_name(mention.answer) if name == SELLER else any(map(is_number, mention.answer.split()))


def _same(one: FieldValue, other: FieldValue) -> bool:
    """Whether two readings of a field say the same."""
    if one.value == other.value:
        return True
    first, second = words_of(one.text), words_of(other.text)
    shorter, longer = sorted(("".join(first), "".join(second)), key=len)
    return one.name in (SELLER, INVOICE_NUMBER) and bool(shorter) and shorter in longer
