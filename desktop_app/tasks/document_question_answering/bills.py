"""Whether a page is a bill, or one on which something is sold, by what it calls itself and what stands on it."""

from collections.abc import Iterator

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import labels
from desktop_app.tasks.document_question_answering.rows import rows_of

_LONGEST_HEAD = 6
"""Words of a title, or of a label with its value, at most; sentences have more, and letters speak of bills, too."""


def is_bill(page: PageReading) -> bool:
    """Whether a page calls itself what somebody sells something with, in a few words; "Bill payment" on a statement
    is none."""
    return any(
        labels.is_bill(word) and not behind.startswith("pay")
        for head in _heads(page)
        for word, behind in zip(head, [*head[1:], ""], strict=True)
    )


def is_sale(page: PageReading) -> bool:
    """Whether something is sold on a page, whatever it calls itself: a receipt seldom says that it is one."""
    words = {word for head in _heads(page) for word in head}
    return is_bill(page) or not words.isdisjoint(labels.PAID) or len(words & labels.SOLD) > 1


def _heads(page: PageReading) -> Iterator[list[str]]:
    """The words of each title, or label with its value, of a page."""
    for row in rows_of(page):
        heads = (labels.words_of(cell.text) for cell in row if len(cell.words) <= _LONGEST_HEAD)
        yield from filter(None, heads)  # a dash or a frame has no word
