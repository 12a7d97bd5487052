"""Shows one topic as text that is pleasant to read, its figures drawn in the colours of the scheme at hand."""

import re

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_app import paths
from desktop_app.ui import scheme
from desktop_app.ui.help.topics import Topic
from desktop_app.ui.tokens import APART, NEAR, WIDE

_MEASURE = 640
"""Points of a line of text at most: longer ones are hard to read."""
_LINE_HEIGHT = 140
"""Per cent of the type's own."""
_IMAGE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What stands for a figure in the text of its block."""


class HelpBrowser(QTextBrowser):
    """Links are told by anchorClicked() and not followed; nothing is ever fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self._topic: Topic | None = None
        self._wanted: list[str] = []

    def show_topic(self, topic: Topic) -> None:
        """Show a topic from its beginning."""
        self._topic = topic
        self.document().setMarkdown(topic.text)
        self._space()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, words: list[str]) -> None:
        """Mark every place of these words, and bring the first into view."""
        self._wanted = words
        marks = []
        for word in words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(QColor(scheme.colours().tint))
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
        if marks:
            first = min(marks, key=lambda each: each.cursor.position()).cursor
            self.setTextCursor(QTextCursor(self.document()))
            self.verticalScrollBar().setValue(max(0, self.cursorRect(first).top() - WIDE))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A figure of the help, drawn in the colours at hand; nothing else is loaded."""
        figure = re.fullmatch(r"figures/([a-z-]+\.svg)", QUrl(name).toString())
        if kind == QTextDocument.ResourceType.ImageResource.value and figure:
            return self._figure(figure[1])
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Light became dark or the other way round: links and figures are drawn anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._topic is not None:
            place = self.verticalScrollBar().value()
            self.show_topic(self._topic)
            self.mark(self._wanted)
            self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable: what is wider than that becomes margin."""
        super().resizeEvent(event)
        self._set_margins()

    def _figure(self, name: str) -> QImage:
        colours = scheme.colours()
        lines = paths.shipped("resources", "help", "figures", name).read_text("utf-8")
        lines = lines.replace("currentColor", colours.ink)
        for ink in ("accent", "soft", "line"):
            lines = lines.replace(f'"{ink}"', f'"{getattr(colours, ink)}"')
        renderer = QSvgRenderer(QByteArray(lines.encode()))
        scale = self.devicePixelRatioF()
        size: QSize = renderer.defaultSize()
        image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        return image

    def _space(self) -> None:
        """Air between lines and paragraphs, which Markdown leaves to whoever shows it."""
        block = self.document().begin()
        while block.isValid():
            form = QTextBlockFormat(block.blockFormat())
            if _IMAGE not in block.text():
                form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if form.headingLevel() and block.blockNumber():
                form.setTopMargin(WIDE)
            form.setBottomMargin(NEAR)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
        self._set_margins()

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        spare = max(0, self.viewport().width() - _MEASURE - 2 * WIDE)
        form.setLeftMargin(WIDE)
        form.setRightMargin(WIDE + spare)
        form.setTopMargin(APART)
        form.setBottomMargin(WIDE)
        frame.setFrameFormat(form)
