"""The pages of the document in view: one large with its boxes, all of them as a strip, and what is to be said."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.answers import AttentionMap, Failure
from desktop_app.jobs.background import Background
from desktop_app.questions import RELEVANCE
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, FieldValue, Mention
from desktop_app.translation import tr
from desktop_app.ui.panes.document_card import LEAST
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.panes.document_page import Marked, PageView, ShadedWord
from desktop_app.ui.panes.document_strip import PageStrip
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.lines import in_column, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.scale import scale_of_shading
from desktop_app.ui.widgets.scale_key import ScaleKey
from desktop_app.workspace.shading import page_words, share_of_word, shares_of

Place = Mention | FieldValue

_FAINT = 0.01
"""Of the strongest: a patch of the page with less is not seen, and there may be thousands."""


class DocumentPages(QWidget):
    """Shows where mentions or key fields stand; the one that a person chose is marked.

    fields: whether key fields are boxed, not the mentions of answers; refresh() follows it.

    Signals:
        turned(): another page is in view.
    """

    turned = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.fields = False
        self.page = PageView(background)
        self.strip = PageStrip(background, busy=lambda: self.page.drawing)
        self.about = named(QLabel(wordWrap=True), tr("What is to be said of the document"))
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("soft", True)
        self.key = ScaleKey()
        self._chosen: Place | None = None
        self._attended: AttentionMap | None = None
        in_column(self.about, wide(self.page), self.key, self.strip, into=self, spacing=NEAR)
        self.strip.page_wanted.connect(self.turn)
        self.page.failed.connect(self._say_failure)
        self.page.failed.connect(lambda _: self.strip.go_on())
        self.page.drawn.connect(self.strip.take)
        self.show_document(None)

    @property
    def idle(self) -> bool:
        """Whether what is in view is drawn."""
        return self.page.idle and self.strip.idle

    def show_document(self, document: Document | None) -> None:
        """Show another document, at the page it was left at; also where its pages have been counted meanwhile."""
        if document is not self.document:
            self._chosen = self._attended = None
        self.document = document
        self.strip.show_document(document)
        self.strip.setVisible(document is not None and document.pages > 1)
        # Before it is known how many pages there are: the first is there in any case.
        shown = document if document is not None and document.failure is None else None
        self.page.show_page(shown, document.page if document is not None else 1)
        self.refresh()

    def refresh(self) -> None:
        """Something is known of the document that was not."""
        document = self.document
        notes = document.facts.notes if document is not None and document.facts is not None else ()
        failure = document.failure if document is not None else None
        self._say(_sentence(failure) if failure is not None else " ".join(notes))
        self._mark()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Show another page of the document, if it has it."""
        document = self.document
        if document is None or not 1 <= page <= document.pages:
            return
        document.page = page
        self.strip.choose(page)
        self.page.show_page(document, page)
        self._mark()
        self.turned.emit()

    def step(self, by: int) -> None:
        """Turn so many pages on."""
        if self.document is not None:
            self.turn(self.document.page + by)

    def go_to(self, place: Place) -> None:
        """Turn to where something stands, and mark it."""
        self._chosen = place
        self.turn(place.page)

    def shade(self, found: AttentionMap | None) -> bool:
        """Shade the words of a page by what a map says, while that page is in view; whether it is of this document."""
        document = self.document
        self._attended = found
        if found is None or document is None or not self._is_of(found, document):
            self._attended = None
        self._show_shading()
        return self._attended is not None

    def _is_of(self, found: AttentionMap, document: Document) -> bool:
        """Whether a map's words stand on the page as it is drawn here, which is turned alike."""
        turned = document.turned.get(found.part.page or 1, 0)
        return bool(found.boxes) and found.source == document.path and turned == found.turned

    def _show_shading(self) -> None:
        found, document = self._attended, self.document
        here = found is not None and document is not None and (found.part.page or 1) == document.page
        shaded, most = _shaded_words(found) if found is not None and here else ([], 0.0)
        self.page.shade(shaded)
        scale = scale_of_shading(most, found.method == RELEVANCE) if found is not None and shaded else None
        self.key.show_scale(scale, tr("Colours of the words"))

    def stop(self) -> None:
        """Draw nothing more."""
        self.strip.stop()
        self.page.stop()

    def _mark(self) -> None:
        document = self.document
        if document is None:
            return
        found: list[tuple[Place, str]] = list(_fields_of(document) if self.fields else _mentions_of(document))
        if isinstance(self._chosen, Mention) and all(place is not self._chosen for place, _ in found):
            found.append((self._chosen, self._chosen.answer))
        self._show_shading()
        here = [(place, title) for place, title in found if place.page == document.page]
        boxed = ((place.box, title, place is self._chosen) for place, title in here)
        # What was written and not read on the page has no box there.
        self.page.mark([Marked(box, title, chosen) for box, title, chosen in boxed if box is not None])

    def _say(self, words: str) -> None:
        self.about.setText(words)
        self.about.setVisible(bool(words))

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self._say(_sentence(failure))


def _fields_of(document: Document) -> Iterator[tuple[FieldValue, str]]:
    """Where key fields stand, each with what it is."""
    for field in document.fields.fields if document.fields is not None else ():
        yield field, f"{field.name}: {field.text}"


def _mentions_of(document: Document) -> Iterator[tuple[Mention, str]]:
    """Where answers stand, each with its question; of those that are not there nothing."""
    for answer in document.answers.values():
        if isinstance(answer, DocumentAnswer) and answer.found:
            for mention in answer.mentions:
                if mention is answer.best or mention.score >= LEAST:
                    yield mention, f"{answer.question} {mention.answer}"


def _shaded_words(found: AttentionMap) -> tuple[list[ShadedWord], float]:
    """The words that were read of a page, each as dark as it is attended to, and the share of the darkest."""
    words = page_words(found)
    shares, looking = shares_of(found, words), set(found.asked)
    most = max(shares, default=0.0) or 1.0
    shaded = [
        ShadedWord(
            box,
            share / most,
            share_of_word(word.text, share, found.method == RELEVANCE),
            word.places,
            bool(looking & set(word.places)),
            found.grid is not None,
        )
        for word, share in zip(words, shares, strict=True)
        if (box := found.boxes[word.places[0]]) is not None and (found.grid is None or share > _FAINT * most)
    ]
    return shaded, most


def _sentence(failure: Failure) -> str:
    return f"{describe_failure(failure, besides=failure.source.name)}. {as_said(failure.advice)}"
