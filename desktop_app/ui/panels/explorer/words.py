"""A question with its table's cells, or a question or a caption alone, shaded by attention.

A click shows what a word or a cell attends to; the words of a caption have their share of relevance and nothing else.
"""

import html
from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop_app.answers import AttentionMap
from desktop_app.translation import number, tr
from desktop_app.ui import scheme
from desktop_app.workspace.shading import cells_of, page_words, parts_of, question_words, text_of, value_words

_ANY_HEIGHT = 16_777_215
"""Qt's own limit."""
_SHORT = 24
"""Characters of a cell that stand in one line."""
_GROUND = QColor(38, 150, 150)


class WordsView(QTextBrowser):
    """The question's words in a line, the cells that were read in a table, each on a ground as dark as it counts.

    Signals:
        chosen(list): the tokens of the word or cell that was clicked.
    """

    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self._alone = False
        self.setAccessibleName(tr("The question and the table, shaded by attention"))
        self.anchorClicked.connect(self._on_clicked)

    def show_map(self, found: AttentionMap, queries: Sequence[int] = ()) -> None:
        """Shade by what some tokens attend to; by what was asked about where none is given."""
        told = found.row(queries).clip(min=0)
        row: list[float] = (told / (float(told.sum()) or 1.0)).tolist()
        self._alone = bool(found.boxes or found.captioned)
        if found.boxes:
            self._show_question(found, row, queries)
            return
        if found.captioned:
            self._show_caption(found.captioned)
            return
        self._show_table(found, row, queries)

    def _show_table(self, found: AttentionMap, row: Sequence[float], queries: Sequence[int]) -> None:
        """The question above its cells, rows called as in their file."""
        cells = cells_of(found)
        parts = (part.places for part in parts_of(found) if part.places[0] not in found.special)
        top = max((sum(row[place] for place in places) for places in parts), default=0.0) or 1.0
        line = " ".join(self._link(found, word.places, row, top, set(queries)) for word in question_words(found))
        read = {*cells, *found.texts}
        rows, columns = sorted({cell[0] for cell in read}), sorted({cell[1] for cell in read})
        soft = f"<td style='color:{scheme.colours().soft}'>"
        body = "".join(
            f"<tr>{soft}{found.row_number(at) if at >= 0 else ''}</td>"
            + "".join(
                f"<td{_whole(found, places)}>{self._link(found, places, row, top, set(queries))}</td>"
                for places in (cells.get((at, column), ()) for column in columns)
            )
            + "</tr>"
            for at in rows
        )
        self.setMinimumHeight(0)
        self._fit()
        edges = f"border-collapse:collapse; border-style:solid; border-color:{scheme.colours().line}"
        self.setHtml(f"<p>{line}</p><table border='1' cellspacing='0' cellpadding='3' style='{edges}'>{body}</table>")

    def _show_question(self, found: AttentionMap, row: Sequence[float], queries: Sequence[int]) -> None:
        """The question's words alone: the words of the page are shaded where they stand."""
        words = [list(each.places) for each in question_words(found)]
        # As dark as a word of the page with the same share, and no darker than the darkest: the page's key is of both.
        on_page = [each.places for each in page_words(found)] or words
        top = max((sum(row[place] for place in places) for places in on_page), default=0.0) or 1.0
        self.setHtml(" ".join(self._link(found, places, row, top, set(queries)) for places in words))
        self._fit()

    def _show_caption(self, words: Sequence[tuple[str, float]]) -> None:
        """Words beside a picture, each with its share of the relevance that falls on them."""
        most = max((share for _, share in words), default=0.0) or 1.0
        shaded = (
            f"<span title='{number(share, '.1%')}' style='background-color:{self._mixed(0.8 * max(0, share) / most)}'>"
            f"&nbsp;{html.escape(word)}&nbsp;</span>"
            for word, share in words
        )
        self.setHtml(" ".join(shaded))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A question alone is no higher than it takes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = round(self.document().size().height()) + 2 * self.frameWidth()
        self.setFixedHeight(high) if self._alone else self.setMaximumHeight(_ANY_HEIGHT)

    def _link(
        self, found: AttentionMap, places: Sequence[int], row: Sequence[float], top: float, chosen: set[int]
    ) -> str:
        if not places:
            return ""
        text = text_of(found, places)
        value = sum(float(row[place]) for place in places)
        ground = self._mixed(min(0.8, 0.8 * max(0.0, value) / top))
        weight = "bold" if chosen & set(places) else "normal"
        shown = value_words(value, shares=True)
        target, ink = ",".join(map(str, places)), self.palette().text().color().name()
        return (
            f"<a href='{target}' title='{shown}' style='text-decoration:none; color:{ink}; "
            f"background-color:{ground}; font-weight:{weight}'>&nbsp;{html.escape(text)}&nbsp;</a>"
        )

    def _mixed(self, share: float) -> str:
        """So much of the ground's colour in that of the page."""
        page = self.palette().base().color()
        pairs = (
            (_GROUND.red(), page.red()),
            (_GROUND.green(), page.green()),
            (_GROUND.blue(), page.blue()),
        )
        return QColor(*(round(share * wanted + (1 - share) * there) for wanted, there in pairs)).name()

    def _on_clicked(self, link: QUrl) -> None:
        self.chosen.emit([int(each) for each in link.toString().split(",")])


def _whole(found: AttentionMap, places: Sequence[int]) -> str:
    """A short cell keeps to one line, rather than be broken in its middle."""
    return " style='white-space:nowrap'" if len(text_of(found, places)) <= _SHORT else ""
