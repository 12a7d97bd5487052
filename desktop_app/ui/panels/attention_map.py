"""The tab "Attention map": what the model attended to in the picture in view, and in numbers."""

from collections import deque
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSlider,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.answers import Answer, Failure, ImageLabels, PictureAnswer, TableAnswer
from desktop_app.jobs.call import Call
from desktop_app.translation import local, mark, number, spoken, tr
from desktop_app.ui.drag_out import DragOut, Offer, picture_offered
from desktop_app.ui.motion import pace
from desktop_app.ui.panels import heat
from desktop_app.ui.panels.explorer import views
from desktop_app.ui.panels.map_view import MapView
from desktop_app.ui.panels.written_answers import WHY_NO_MAP, is_written
from desktop_app.ui.said import in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.whole_picture import WholePicture
from desktop_app.ui.widgets.failure_words import about
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.short_table import ShortTable
from desktop_app.workspace.spreadsheet_cells import csv_line

if TYPE_CHECKING:
    from PIL.Image import Image

_OPACITY = Setting("attention/opacity", 55)
_FOLLOW = Setting("attention/follow", True)
_FRAME = 80
"""Milliseconds of rest between two maps while the work is followed: ten a second with what showing one takes."""
_QUEUED = 12
"""Answers that wait for their frame at most: a model gives them by batches, a second's worth at once."""
_REST = 1500
"""Milliseconds without an answer after which the one in view is shown again."""
_LAST = 300
"""The same once no model works any longer: nothing more will come."""
_NOTHING = mark("What a model looked at appears here for pictures: choose one that has been answered.")


class AttentionMapPanel(QWidget):
    """A heat map with an opacity slider, a sentence, and a table of the strongest patches."""

    help_topic = "attention-maps"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._answer: Answer | None = None
        self._shown: Answer | None = None
        self._painted: ImageLabels | None = None
        self._passed = False
        """Whether others may have been painted since the answer in view was."""
        self._chosen = False
        """Whether a person chose another picture while the work was followed, which stays until it ends."""
        self._call: Call | None = None
        self._view: MapView | None = None
        self._whole: WholePicture | None = None
        self.value = named(QLabel(" "), tr("What is under the mouse"))
        self.copy = named(QPushButton(tr("Copy picture")), tr("Copy the map as a picture, with its numbers"))
        self.export = named(QPushButton(tr("Save picture…")), tr("Save the map as a picture, or its numbers"))
        self.note = named(QLabel(tr(_NOTHING), wordWrap=True), tr("What the map shows"))
        self.opacity = named(QSlider(Qt.Orientation.Horizontal), tr("Opacity of the map"))
        self.table = named(ShortTable(0, 3, in_view=3), tr("Patches attended to most"))
        self._about = QLabel(
            tr(
                "The map is the attention from the one token that sums the picture up to every patch, the mean "
                "of its heads, taken from the very pass that gave the answer. In ViT and CLIP it is the class "
                "token of the last layer, in SigLIP the probe that pools what the last layer made of the patches."
            ),
            wordWrap=True,
        )
        self._about.setProperty("soft", True)
        self.following = QCheckBox(tr("&Follow the pictures"))
        self.following.setChecked(services.settings.get(_FOLLOW))
        self.following.toggled.connect(lambda on: services.settings.put(_FOLLOW, on))
        self._passing: deque[tuple[ImageLabels, Image | None]] = deque(maxlen=_QUEUED)
        """Answers and the small pictures that they are about, which are not kept for long elsewhere."""
        self._live: Call | None = None
        self._frames = QTimer(self, interval=_FRAME)
        self._frames.timeout.connect(self._next_frame)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._end_following)
        self.frames_shown = 0
        """Maps that were shown of work that was followed."""
        self._opacity_row = QWidget()
        self._lay_out()
        self.opacity.setRange(0, 100)
        self.opacity.setValue(services.settings.get(_OPACITY))
        self.opacity.valueChanged.connect(self._fade)

    @property
    def idle(self) -> bool:
        """Whether the map of the answer in view is drawn, or cannot be."""
        return self._call is None and self._live is None and not self._rest.isActive()

    def follow(self, answer: Answer) -> None:
        """Show the map of an answer that has just come, when its turn comes; of many that wait, the latest alone."""
        if not (self.isVisible() and self.following.isChecked()):
            return
        if isinstance(answer, ImageLabels) and answer.attention is not None:
            self._rest.start(_REST)
            if self._chosen:
                return
            self._passing.append((answer, heat.seen(answer)))
            if not self._frames.isActive():
                self._frames.start(pace(_FRAME))

    def _next_frame(self) -> None:
        if self._live is not None:
            return
        if not self._passing:
            if not self._services.jobs.jobs and self._rest.remainingTime() > _LAST:
                self._rest.start(_LAST)
            return
        answer, small = self._passing.popleft()
        page = answer.part.page or 1
        self._live = self._services.background.run(
            heat.in_passing, answer.source, answer.attention, answer.crop_box, page, small, title=str(answer.source)
        )
        self._live.succeeded.connect(partial(self._draw_passing, answer))
        self._live.failed.connect(lambda _: None)  # the pane tells what cannot be read
        self._live.ended.connect(self._end_live)

    def _draw_passing(self, answer: ImageLabels, overlay: object) -> None:
        if self._chosen or not self._rest.isActive() or not isinstance(overlay, heat.Overlay):
            return
        self.frames_shown += 1
        words = f"{answer.source.name}: {spoken(answer.best.label)} ({local(answer.best.percent(0))})"
        view = self._map_view()
        # What was painted since the one before belongs to that one.
        view.cost.close()
        view.cost.add(overlay.took)
        with view.cost.clocked():
            self._paint(answer, overlay, words, words)
            self._opacity_row.show()
            self.note.hide()
            self.table.hide()
        self._frames.setInterval(view.cost.rest(pace(_FRAME)))

    def _end_live(self) -> None:
        self._live = None

    def _end_following(self) -> None:
        """What a person has in view is shown again."""
        self._frames.stop()
        self._passing.clear()
        self._passed = self._passed or not self._chosen
        self._chosen = False
        self.note.show()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is followed that nobody sees."""
        super().hideEvent(event)
        if self._rest.isActive():
            self._rest.stop()
            self._end_following()

    def show_answer(self, answer: Answer | None) -> None:
        """Show what was looked at for an answer, now or once this tab is in view.

        Another picture that is chosen while the work is followed is shown until the work ends.
        """
        before, self._answer = self._answer, answer
        if self._rest.isActive() and before is not None and answer is not None and not _same_page(before, answer):
            self._end_following()
            self._chosen = True
            self._rest.start()
        if self.isVisible():
            self._show()

    @staticmethod
    def shows(answer: Answer) -> bool:
        """Whether there is a map for this answer, or a reason to tell why it has none."""
        return isinstance(answer, ImageLabels) and not isinstance(answer, PictureAnswer)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the answer in view."""
        super().showEvent(event)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._opacity_row)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("&Opacity"))
        label.setBuddy(self.opacity)
        row.addWidget(label)
        row.addWidget(self.opacity)
        place = QTableWidgetItem(tr("R, C"))
        place.setToolTip(tr("Row, column"))
        self.table.setHorizontalHeaderLabels(["", tr("Where"), tr("Share")])
        self.table.setHorizontalHeaderItem(0, place)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self._lines = Scrolled.filling(self).lines
        around = self._lines.contentsMargins()
        self._lines.setContentsMargins(around.left(), around.top(), NEAR, around.bottom())
        for part in (self.value, self._opacity_row, self.note):
            self._lines.addWidget(part)
        self._lines.addWidget(self.table)
        buttons = FlowLayout()
        for button in (self.copy, self.export):
            button.setProperty("small", True)
            buttons.addWidget(button)
        self._lines.addLayout(buttons)
        self._lines.addWidget(self.following)
        self._lines.addWidget(self._about)
        self._lines.addStretch()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._set_parts_visible(False)

    def _show(self) -> None:
        # With nothing in view, what passed by is put away too.
        following = self._rest.isActive() and not self._chosen
        if following or (self._answer is self._shown and not self._passed):
            return
        self._passed = False
        self._shown = answer = self._answer
        if self._call is not None:
            self._call.cancel()
            self._call = None
        with_map = isinstance(answer, ImageLabels) and answer.attention is not None
        self.note.setText(heat.describe_map(answer) if isinstance(answer, ImageLabels) and with_map else _why(answer))
        self._set_parts_visible(with_map)
        if isinstance(answer, ImageLabels) and answer.attention is not None:
            self._fill_table(heat.strongest(answer.attention))
            self._read(answer)

    def _read(self, answer: ImageLabels) -> None:
        """Read the picture off this thread."""
        self._call = self._services.background.run(
            heat.overlay,
            answer.source,
            answer.attention,
            answer.crop_box,
            answer.part.page or 1,
            title=str(answer.source),
        )
        self._call.succeeded.connect(partial(self._draw, answer))
        self._call.failed.connect(partial(self._fail, answer))

    def _draw(self, answer: ImageLabels, overlay: object) -> None:
        self._call = None
        if answer is not self._shown or not isinstance(overlay, heat.Overlay):
            return
        if self._chosen or not self._rest.isActive():
            self._paint(answer, overlay, self.note.text())

    def _map_view(self) -> MapView:
        if self._view is None:
            self._view = MapView(self)
            DragOut(self._view, self._services.background, self._offered)
            self._whole = WholePicture(self._view, self._services, self._offered)
            self.copy.clicked.connect(self._whole.copy)
            self.export.clicked.connect(self._whole.choose_file)
            self._view.pointed.connect(lambda words: self.value.setText(words or " "))
            self._lines.insertWidget(0, self._view, stretch=1)
            self._lines.setStretch(self._lines.count() - 1, 0)
        return self._view

    def _paint(self, answer: ImageLabels, overlay: heat.Overlay, words: str, caption: str = "") -> None:
        self._painted = answer
        view = self._map_view()
        view.show()
        assert answer.attention is not None
        drawing = views.over(overlay.picture, answer.attention, answer.crop_box, float(answer.attention.max()))
        view.show_overlay(overlay, drawing, words, caption)
        view.set_opacity(self.opacity.value() / 100)

    def _offered(self) -> Offer | None:
        if self._view is None or self._painted is None:
            return None
        name = tr("{name} attention", name=self._painted.source.stem)
        offer = picture_offered(self._view, name, self._view.accessibleDescription())
        return replace(offer, csv=_csv(self._painted))

    def _fail(self, answer: ImageLabels, failure: object) -> None:
        self._call = None
        if answer is self._shown and isinstance(failure, Failure):
            self._set_parts_visible(False)
            self.note.setText(_why(failure))

    def _fill_table(self, patches: list[heat.Patch]) -> None:
        self.table.setRowCount(len(patches))
        for row, patch in enumerate(patches):
            for column, text in enumerate((f"{patch.row}, {patch.column}", patch.where, number(patch.share, ".1%"))):
                item = QTableWidgetItem(text)
                if column == 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    def _fade(self, percent: int) -> None:
        self._services.settings.put(_OPACITY, percent)
        if self._view is not None:
            self._view.set_opacity(percent / 100)

    def _set_parts_visible(self, visible: bool) -> None:
        self.value.setText(" ")
        for part in (self.value, self._opacity_row, self.table, self.copy, self.export, self._about):
            part.setVisible(visible)
        if self._view is not None:
            self._view.setVisible(visible)


def _same_page(one: Answer, other: Answer) -> bool:
    return (one.source, one.part) == (other.source, other.part)


def _csv(answer: ImageLabels) -> str:
    """The share of all attention of every patch; rows and columns are counted from 1."""
    assert answer.attention is not None
    lines: list[tuple[str | float, ...]] = [("row", "column", "share of attention")]
    for down, shares in enumerate(answer.attention.tolist(), 1):
        lines += [(down, across, share) for across, share in enumerate(shares, 1)]
    return "\ufeff" + "".join(map(csv_line, lines))


def _why(answer: Answer | None) -> str:
    """Why there is no map."""
    if answer is None:
        return tr(_NOTHING)
    if isinstance(answer, Failure):
        return f"{about(answer)}: {in_sentences(answer)}"
    if is_written(answer):
        return tr(WHY_NO_MAP)
    if isinstance(answer, PictureAnswer):
        return tr("Under Layers and heads the model is run once more, and shows the patches and words it attended to.")
    if isinstance(answer, ImageLabels):
        return tr("No map of what it looked at can be taken from this checkpoint.")
    if isinstance(answer, TableAnswer):
        return tr("This map is for pictures. What this answer rests on is highlighted in the table itself.")
    return tr("This map is for pictures. Each word of a transcript plays the sound it was heard in.")
