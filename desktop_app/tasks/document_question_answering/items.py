"""How many items a bill, an order or a list has: the lines of its tables, counted over all pages."""

from dataclasses import dataclass, replace

from desktop_app.media.documents.pages import PageReading, around
from desktop_app.tasks.document_question_answering import answer_kinds
from desktop_app.tasks.document_question_answering.asking import Found
from desktop_app.tasks.document_question_answering.asks import Asks, key_of
from desktop_app.tasks.document_question_answering.item_lines import lines_of
from desktop_app.tasks.document_question_answering.mentions import COMPUTED, Mention
from desktop_app.translation import worded

_COUNTED = frozenset(
    map(key_of, "items item products product articles article positions position lines line goods entries rows".split())
)
"""Keys of what is counted by lines of a table."""

_SCORE, _LABELLED = 0.6, 0.7
"""How sure a count is, and a label that says the number is at least."""


@dataclass(frozen=True)
class Lines:
    """The lines of items so far. told: their number, with the place of those on the last page that has any."""

    count: int = 0
    told: Mention | None = None

    def with_page(self, page: PageReading) -> "Lines":
        """The same with those of a further page."""
        lines = lines_of(page)
        if not lines:
            return self
        count = self.count + len(lines)
        boxes = tuple(word.box for line in lines for cell in line for word in cell.words)
        texts = tuple(word.text for line in lines for cell in line for word in cell.words)
        return Lines(
            count,
            Mention(str(count), _SCORE, page.page, around(boxes), boxes, None, None, page.turned, COMPUTED, texts,
                    computed=worded("counted: the lines of the table of items")),
        )  # fmt: skip

    def over(self, question: str, found: Found) -> Found:
        """What was found for a question, with the number of lines in front where it asks for that and no label says it.

        What a label says of it is as sure as this at least.
        """
        asks = Asks.of(question)
        wanted = asks.kind == answer_kinds.COUNT and bool(asks.named) and _COUNTED.issuperset(asks.named[:1])
        best = found.mentions[0] if found.mentions else None
        if not wanted or self.told is None or (best is not None and best.score >= _LABELLED):
            return found
        others = tuple(replace(each, score=min(each.score, 0.5 * _SCORE)) for each in found.mentions)
        return Found((self.told, *others), min(found.absent, 1 - _SCORE), found.endless)
