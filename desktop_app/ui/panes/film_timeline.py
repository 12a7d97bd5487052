"""The timeline of a film: thumbnails, a lane a label, and what is said, all on one axis of time with a cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.answers import Label, Word
from desktop_app.tasks.video_classification.asked import Chapter, FilmLabels, clock
from desktop_app.translation import local, spoken, tr
from desktop_app.ui import scheme
from desktop_app.ui.panes.film_lanes import Lane, Saying, columns_of, lanes_of, sayings_of, tick_words, ticks
from desktop_app.ui.tokens import NEAR, TIGHT
from desktop_app.ui.widgets.elided import elide
from desktop_app.ui.widgets.time_axis import TimeAxis

STRIP, AXIS, LANE, SAID = 46, 20, 20, 20
"""Points of height of the thumbnails, the axis, a lane, and what is said."""
_MOST_LANES, _USUAL_LANES = 8, 4
_NARROWEST = 56
"""Points of a thumbnail's width: of a narrow strip every second or third is shown."""
_GUTTER = 0.32
"""The share of the width that the labels' names get at the left, at most."""
_LEVELS = 16
"""Shades of a lane."""


class FilmTimeline(TimeAxis):
    """Thumbnails, lanes and words over the time of a film.

    Signals:
        moment_wanted(float): a person wants to see this time, in seconds.
    """

    moment_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Timeline and position"), QSizePolicy.Policy.Preferred, parent)
        self.actionTriggered.connect(lambda _: self.moment_wanted.emit(self.sliderPosition() / 1000))
        self.lanes: list[Lane] = []
        self.sayings: list[Saying] = []
        self._answer: FilmLabels | None = None
        self._words = self._hint = ""
        self._all_lanes: list[Lane] = []
        self._moments: tuple[Chapter, ...] = ()
        self._length = 0.0
        self._stills: list[tuple[float, QImage]] = []

    @property
    def length(self) -> float:
        """Seconds that the axis has."""
        return self._length

    @property
    def stills(self) -> int:
        """How many thumbnails there are."""
        return len(self._stills)

    def clear(self) -> None:
        """Another film, of which nothing is known yet."""
        self._answer, self._moments, self._words, self._hint = None, (), "", ""
        self._all_lanes, self.lanes, self.sayings, self._stills = [], [], [], []
        self.set_length(0.0)

    def set_length(self, seconds: float) -> None:
        """How long the film is."""
        self._length = seconds
        self.setRange(0, max(round(seconds * 1000), 0))
        self._redraw()

    def add_stills(self, stills: Sequence[tuple[float, QImage]]) -> None:
        """Some more thumbnails, each with its time in seconds, in order."""
        self._stills += stills
        self._redraw()

    def show_answer(self, answer: FilmLabels | None, hint: str = "") -> None:
        """Draw what was seen so far; None for nothing, and then the hint in words."""
        self._answer, self._hint = answer, hint
        if answer is not None:
            self._length = max(self._length, answer.watched) if answer.duration is None else answer.duration
            self.setRange(0, round(self._length * 1000))
        self._choose_lanes()

    def show_moments(self, words: str, moments: Sequence[Chapter]) -> None:
        """Draw the lanes of the labels with these words, and mark the moments; without words those that lead."""
        self._words, self._moments = words, tuple(moments)
        self._choose_lanes()

    def show_words(self, words: Sequence[Word]) -> None:
        """Draw what is said."""
        self.sayings = sayings_of(words)
        self._redraw()

    def said_at(self, seconds: float) -> str:
        """What is said at a time; "" in a pause."""
        return next((each.text for each in self.sayings if each.start <= seconds <= each.end + 0.3), "")

    def sizeHint(self) -> QSize:
        """Thumbnails, axis and some lanes."""
        return QSize(480, STRIP + AXIS + max(_USUAL_LANES, len(self._all_lanes)) * LANE + TIGHT + SAID)

    def minimumSizeHint(self) -> QSize:
        """Thumbnails, axis, two lanes and what is said."""
        return QSize(240, STRIP + AXIS + 2 * LANE + TIGHT + SAID)

    # Where things stand

    @property
    def _track(self) -> QRect:
        """The part whose width is the film's time."""
        names = [*(spoken(lane.label) for lane in self.lanes), tr("what is said")]
        widest = max(map(self.fontMetrics().horizontalAdvance, names)) + 2 * NEAR
        left = min(widest, round(self.width() * _GUTTER))
        return QRect(left, 0, max(1, self.width() - left - NEAR), self.height())

    def _x(self, seconds: float) -> float:
        track = self._track
        return track.left() + seconds / self._length * track.width() if self._length > 0 else track.left()

    def _time(self, x: float) -> float:
        track = self._track
        return min(max((x - track.left()) / track.width(), 0.0), 1.0) * self._length

    @property
    def _room(self) -> int:
        """How many lanes there is height for."""
        return max(1, min(_MOST_LANES, (self.height() - STRIP - AXIS - SAID - TIGHT) // LANE))

    def _choose_lanes(self) -> None:
        before = len(self._all_lanes)
        self._all_lanes = lanes_of(self._answer, _MOST_LANES, self._words) if self._answer is not None else []
        if len(self._all_lanes) != before:
            self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        self.lanes = self._all_lanes[: self._room]
        self._redraw()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many lanes as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _seek(self, x: float) -> None:
        self.moment_wanted.emit(self._time(x))

    def event(self, event: QEvent) -> bool:
        """A tool tip tells what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.words_at(event.pos().x(), event.pos().y())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def words_at(self, x: int, y: int) -> str:
        """What is under a place: a time; over a lane also its label and score there, over what is said its words."""
        if self._length <= 0:
            return ""
        at, place = self._time(x), (y - STRIP - AXIS) // LANE
        if 0 <= place < len(self.lanes):
            lane = self.lanes[place]
            score = max((score for start, end, score in lane.spans if start <= at <= end), default=0.0)
            return f"{spoken(clock(at))}  {spoken(lane.label)} {local(Label(lane.label, score).percent(0))}"
        said = self.said_at(at) if y >= self._said_top else ""
        return f"{spoken(clock(at))}  {said}".strip()

    # Painting

    @property
    def _said_top(self) -> int:
        return STRIP + AXIS + max(1, len(self.lanes)) * LANE + TIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is known of the film, and the cursor."""
        painter = QPainter(self)
        self._paint_picture(painter)
        if self._length > 0:
            x = self._x(self.value() / 1000)
            bottom = self._said_top + (SAID if self.sayings else 0)
            painter.fillRect(QRectF(x - 1, 0, 2, min(bottom, self.height())), QColor(scheme.colours().ink))
        self._paint_focus(painter)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_stills(painter)
        self._draw_axis(painter)
        for place, lane in enumerate(self.lanes):
            self._draw_lane(painter, lane, STRIP + AXIS + place * LANE)
        if not self.lanes and self._hint:
            painter.setPen(QColor(scheme.colours().soft))
            area = QRect(self._track.left(), STRIP + AXIS, self._track.width(), 2 * LANE)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._hint)
        self._draw_sayings(painter)

    def _draw_stills(self, painter: QPainter) -> None:
        track, look = self._track, scheme.colours()
        painter.fillRect(QRect(track.left(), 0, track.width(), STRIP - TIGHT), QColor(look.pressed))
        if not self._stills or self._length <= 0:
            return
        between = self._stills[1][0] - self._stills[0][0] if len(self._stills) > 1 else self._length
        width = max(1.0, between / self._length * track.width())
        step = max(1, -(-_NARROWEST // round(max(width, 1))))
        for place in range(0, len(self._stills), step):
            together = self._stills[place : place + step]
            cell = QRectF(track.left() + place * width, 0, len(together) * width, STRIP - TIGHT)
            cell = cell.intersected(QRectF(track)).adjusted(0.5, 0, -0.5, 0)
            image = together[len(together) // 2][1]
            painter.drawImage(cell, image, _middle(image, cell))

    def _draw_axis(self, painter: QPainter) -> None:
        track, look, metrics = self._track, scheme.colours(), self.fontMetrics()
        widest = metrics.horizontalAdvance(tick_words(max(self._length, 1), 0.1, self._length)) + 2 * NEAR
        places, step = ticks(self._length, track.width(), widest)
        for seconds in places:
            x = self._x(seconds)
            painter.fillRect(QRectF(x, STRIP, 1, 4), QColor(look.edge))
            painter.setPen(QColor(look.soft))
            text = tick_words(seconds, step, self._length)
            if x + TIGHT + metrics.horizontalAdvance(text) <= self.width():
                painter.drawText(QPointF(x + TIGHT, STRIP + AXIS - 5), text)
        for each in self._moments:
            left, right = self._x(each.start), self._x(each.end)
            painter.fillRect(QRectF(left, STRIP - 3, max(2.0, right - left), 4), QColor(look.accent))

    def _draw_lane(self, painter: QPainter, lane: Lane, top: int) -> None:
        track, look = self._track, scheme.colours()
        painter.setPen(QColor(look.ink))
        name = QRect(0, top, track.left() - NEAR, LANE)
        painter.drawText(
            name,
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            elide(spoken(lane.label), self, name.width()),
        )
        high = LANE - 3
        painter.fillRect(QRect(track.left(), top + 1, track.width(), high), QColor(look.line))
        levels = [round(score * _LEVELS) for score in columns_of(lane, self._length, track.width())]
        first = 0
        for place in range(1, len(levels) + 1):
            if place == len(levels) or levels[place] != levels[first]:
                if levels[first]:
                    colour = QColor(look.accent)
                    colour.setAlphaF(0.12 + 0.88 * levels[first] / _LEVELS)
                    painter.fillRect(QRect(track.left() + first, top + 1, place - first, high), colour)
                first = place
        if self._answer is not None and not self._answer.final:
            # What was not watched yet.
            left = round(self._x(self._answer.watched))
            painter.fillRect(QRect(left, top + 1, track.right() - left + 1, high), QColor(look.ground))

    def _draw_sayings(self, painter: QPainter) -> None:
        if not self.sayings:
            return
        track, look, top = self._track, scheme.colours(), self._said_top
        painter.setPen(QColor(look.soft))
        name = QRect(0, top, track.left() - NEAR, SAID)
        words = elide(tr("what is said"), self, name.width())
        painter.drawText(name, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        for place, each in enumerate(self.sayings):
            following = self.sayings[place + 1].start if place + 1 < len(self.sayings) else self._length
            left, right = self._x(each.start), self._x(each.end)
            painter.fillRect(QRectF(left, top + 1, max(1.0, right - left), SAID - 3), QColor(look.tint))
            room = round(self._x(following) - left) - TIGHT
            if room > 3 * NEAR:
                painter.setPen(QColor(look.ink))
                text = elide(each.text, self, room)
                painter.drawText(QPointF(left + 3, top + SAID - 6), text)


def _middle(image: QImage, cell: QRectF) -> QRectF:
    """The part of a picture that fills a cell of another shape."""
    if cell.width() <= 0 or cell.height() <= 0:
        return QRectF(image.rect())
    wide = min(image.width(), image.height() * cell.width() / cell.height())
    high = min(image.height(), image.width() * cell.height() / cell.width())
    return QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
