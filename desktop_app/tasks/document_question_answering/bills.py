"""Whether a page is a bill, or one on which something is sold, by what it calls itself and what stands on it."""

from collections.abc import Iterator

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import labels
from desktop_app.tasks.document_question_answering.rows import rows_of

_LONGEST_HEAD = 6
"""Words of a title, or of a label with its value, at most; sentences have more, and letters speak of bills, too."""


def is_bill(page: PageReading) -> bool:
    """Whether a page calls itself what somebody sells something with, in a few words."""
    return any(map(labels.is_bill, _words_of_heads(page)))


def is_sale(page: PageReading) -> bool:
    """Whether something is sold on a page, whatever it calls itself: a receipt seldom says that it is one."""
    return any(word in labels.SOLD or labels.is_bill(word) for word in _words_of_heads(page))


def _words_of_heads(page: PageReading) -> Iterator[str]:
    cells = (cell for row in rows_of(page) for cell in row if len(cell.words) <= _LONGEST_HEAD)
    return (text for cell in cells for text in labels.words_of(cell.text))
