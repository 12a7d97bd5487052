"""Which pages several files went to that came together: each a link, as the page in front shows a part of them only."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.translation import plural, tr
from desktop_app.ui.page_specs import PaneSpec
from desktop_app.ui.tokens import APART, TIGHT
from desktop_app.ui.widgets.elided import at_a_word
from desktop_app.ui.widgets.names import named

_MOST = 6
"""Files of a page that are named; where there are more they are counted."""
_LONGEST = 40
"""Characters of a file's name."""


class Arrivals(QWidget):
    """A line a page, with the names of its files.

    Signals:
        page_wanted(PaneSpec): bring this page to the front.
        file_wanted(PaneSpec, Path): bring this page to the front, with this file in view.
    """

    page_wanted = Signal(object)
    file_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setStyleSheet("font-weight: 600")
        self.files: dict[PaneSpec, list[Path]] = {}
        self._distinct: set[Path] = set()
        """Of all pages: a video is a film and a sound."""
        self.lines: dict[PaneSpec, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.title, 0, 0, 1, 2)

    @property
    def scattered(self) -> bool:
        """Whether several files came, and more than one page has some."""
        return len(self.files) > 1 and len(self._distinct) > 1

    def clear(self) -> None:
        """Something else comes."""
        self.files = {}
        self._distinct = set()
        for row in range(1, len(self.lines) + 1):
            for column in range(2):
                if (item := self._grid.itemAtPosition(row, column)) and (widget := item.widget()):
                    self._grid.removeWidget(widget)
                    widget.deleteLater()
        self.lines = {}

    def add(self, found: Mapping[PaneSpec, Sequence[Path]]) -> None:
        """These files have gone to these pages."""
        for spec, files in found.items():
            self.files.setdefault(spec, []).extend(files)
            self._distinct.update(files)
            self._tell(spec)
        count = len(self._distinct)
        self.title.setText(plural("One file is open", "{n} files are open", count))

    def _tell(self, spec: PaneSpec) -> None:
        """The line of a page, as far as its files are known."""
        if spec not in self.lines:
            row = len(self.lines) + 1  # not rowCount(): rows of what came before stay in a grid
            title = tr(spec.title).replace("&", "")
            page = self._link(spec, f'<a href="page">{escape(title)}</a>')
            self.lines[spec] = named(self._link(spec, "", wrap=True), tr("Files in {page}", page=title))
            self._grid.addWidget(page, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self.lines[spec], row, 1)
            for label in (page, self.lines[spec]):
                label.show()  # a layout would show it later, and the room for it is asked for now
        files = self.files[spec]
        if len(files) > _MOST:
            links = [("page", plural("{n} file", "{n} files", len(files)))]
        else:
            links = [(str(place), at_a_word(path.name, _LONGEST)) for place, path in enumerate(files[:_MOST])]
        self.lines[spec].setText(" · ".join([f'<a href="{place}">{escape(text)}</a>' for place, text in links]))

    def _link(self, spec: PaneSpec, text: str, wrap: bool = False) -> QLabel:
        label = QLabel(text, wordWrap=wrap)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse
                                      | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)  # fmt: skip
        label.linkActivated.connect(lambda place: self._go(spec, place))
        return label

    @Slot(object, str)
    def _go(self, spec: PaneSpec, place: str) -> None:
        if place == "page":
            self.page_wanted.emit(spec)
        else:
            self.file_wanted.emit(spec, self.files[spec][int(place)])
