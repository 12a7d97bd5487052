"""The jobs panel of running work: a row for each job with progress, rate, time left, cancel, and what failed."""

from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.answers import Failure
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, Priority
from desktop_app.jobs.transfers import Transfer
from desktop_app.translation import tr
from desktop_app.ui.said import in_sentences
from desktop_app.ui.sizes import format_bytes
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.names import named

_REFRESH = 200
"""Milliseconds between two looks at running work: figures that change faster cannot be read."""

_IN_VIEW = 3
"""Rows the jobs panel makes room for; more are scrolled to."""

_SHORT = 500
"""Milliseconds of a look into attention that is over before anyone could read of it."""

_STAYS = 6000
"""Milliseconds a row stays after all went well."""


class Watched(Protocol):
    """What a row shows: a job, or a folder being looked through (jobs.queue.Job says what each means)."""

    total: int
    failures: list[Failure]
    done: int

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def state(self) -> State:
        """Where it stands."""

    @property
    def fraction(self) -> float:
        """How much is done, in 0..1."""

    @property
    def rate(self) -> float:
        """How many a second."""

    @property
    def seconds_left(self) -> float | None:
        """How long it will take, where that is known."""

    @property
    def ended(self) -> SignalInstance:
        """Emitted at the end."""

    def cancel(self) -> None:
        """Stop it."""


def duration(seconds: float) -> str:
    """A time as a person says it: "8 s", "3 min 20 s", "2 h 5 min"."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=max(whole, 1))
    if whole < 3600:
        return (
            tr("{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
            if whole % 60
            else tr("{minutes} min", minutes=whole // 60)
        )
    return tr("{hours} h {minutes} min", hours=whole // 3600, minutes=whole % 3600 // 60)


def progress(work: Watched) -> str:
    """How far it is, in words: "120 of 500 · 14 a second · 27 s left"."""
    first = work.ahead if isinstance(work, Job) else None
    if work.state is State.WAITING:
        if isinstance(work, Job) and work.loading:
            return tr("loading the models")
        return tr("waiting for “{title}”", title=first.title) if first is not None else tr("waiting")
    if isinstance(work, Transfer):
        return _bytes(work)
    if work.total == 1 and not work.done and not work.fraction:
        return tr("running")
    parts = [_counted(work)]
    if work.rate >= 0.05 and work.total > 1:
        parts.append(
            tr("{rate:.1f} a second", rate=work.rate) if work.rate < 10 else tr("{rate:.0f} a second", rate=work.rate)
        )
    if first is not None:
        parts[1:] = [tr("waiting for “{title}”", title=first.title)]  # how fast it was says nothing now
    elif work.seconds_left and work.done < work.total:
        parts.append(tr("{duration} left", duration=duration(work.seconds_left)))
    return " · ".join(parts)


def _counted(work: Watched) -> str:
    if work.total == 1 and not work.done:
        return tr("{share:.0%} done", share=work.fraction)
    if work.total:
        return tr("{done:,} of {total:,}", done=work.done, total=work.total)
    return tr("{done:,} so far", done=work.done)


def _bytes(work: Transfer) -> str:
    """How far a transfer is: "120 MB of 346 MB · 4 MB a second · 57 s left"."""
    if work.stopping:
        return tr("pausing") if work.pausable else tr("stopping")
    if not work.total:
        return tr("beginning")
    parts = [tr("{done} of {total}", done=format_bytes(work.done), total=format_bytes(work.total))]
    if work.rate >= 1:
        parts.append(tr("{format_bytes} a second", format_bytes=format_bytes(work.rate)))
    if work.seconds_left and work.done < work.total:
        parts.append(tr("{duration} left", duration=duration(work.seconds_left)))
    return " · ".join(parts)


def outcome(work: Watched) -> str:
    """How it ended, in words."""
    if work.state is State.FAILED and isinstance(work, Job | Transfer) and work.problem is not None:
        problem = work.problem
        return tr("failed: {problem}", problem=f"{problem.source}: {in_sentences(problem)}").strip()
    if isinstance(work, Transfer):
        if work.state is State.CANCELLED:
            return (
                tr("paused at {format_bytes}", format_bytes=format_bytes(work.done)) if work.pausable else tr("stopped")
            )
        return tr("done, {size}", size=format_bytes(work.total))
    if isinstance(work, Job) and work.stopping:
        return tr("stopping after this step")
    if work.state is State.CANCELLED:
        return tr("cancelled after {done:,}", done=work.done) if work.done else tr("cancelled")
    return tr("done, {done:,}", done=work.done) if work.done != 1 else tr("done")


def _how_late(work: Watched) -> tuple[bool, bool]:
    """By what running work is told: first what a person waits for, and of this first what is under way."""
    in_idle_time = isinstance(work, Job) and work.priority == Priority.IDLE
    return in_idle_time, work.state is not State.RUNNING


class Row(QFrame):
    """One job.

    Signals:
        dismissed(): it may be taken away.
        failures_wanted(list): its failures are to be shown.
    """

    dismissed = Signal()
    failures_wanted = Signal(list)

    def __init__(self, work: Watched, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.was_stopping = False
        """Whether it said so when it was shown last."""
        self.setAccessibleName(work.title)
        self._bar = named(QProgressBar(), tr("Progress of {title}", title=work.title))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(90, 12)
        self._words = Elided("")
        self._failed = named(QPushButton(), tr("What failed in {title}", title=work.title))
        policy = self._failed.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._failed.setSizePolicy(policy)
        self._stop = tr("Pause") if isinstance(work, Transfer) and work.pausable else tr("Cancel")
        self._button = named(QPushButton(self._stop), f"{self._stop} {work.title}")
        self._failed.clicked.connect(self._show_failures)
        self._button.clicked.connect(self._press)
        self._lay_out()
        work.ended.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(12)
        row.addWidget(Elided(self.work.title), stretch=3)
        row.addWidget(self._bar)
        row.addWidget(self._words, stretch=2)
        row.addWidget(self._failed)
        row.addWidget(self._button)

    @property
    def final(self) -> bool:
        """Whether it ended and nothing of it needs a person's eye."""
        return self.work.state in (State.DONE, State.CANCELLED) and not self.work.failures

    @property
    def stopping(self) -> bool:
        """Whether it was cancelled in a step that goes on."""
        return isinstance(self.work, Job) and self.work.stopping

    @Slot()
    def refresh(self) -> None:
        """Show how it stands now."""
        self.was_stopping = self.stopping
        work, over = self.work, self.work.state.over
        known = work.total > 0 or over or work.state is State.WAITING
        self._bar.setRange(0, 1000 if known else 0)
        if known:
            self._bar.setValue(1000 if work.state is State.DONE else round(work.fraction * 1000))
        self._bar.setEnabled(not over)
        self._words.setText(outcome(work) if over else progress(work))
        self._failed.setVisible(bool(work.failures))
        self._failed.setText(tr("{count:,} failed" if work.total else "{count:,} not read", count=len(work.failures)))
        self._button.setText(tr("Dismiss") if over else self._stop)
        self._button.setAccessibleName(f"{self._button.text()} {work.title}")

    @Slot()
    def _press(self) -> None:
        if self.work.state.over:
            self.dismissed.emit()
        else:
            self.work.cancel()

    @Slot()
    def _show_failures(self) -> None:
        self.failures_wanted.emit(self.work.failures)


class JobsPanel(QScrollArea):
    """All rows, newest last; a row that ended well goes by itself after a while.

    Signals:
        summed_up(str, float): all running work in a few words, and how much is done in 0..1 (-1 for unknown).
        failures_wanted(list): the failures of a row are to be shown.
    """

    summed_up = Signal(str, float)
    failures_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Running work"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 4, 0, 4)
        self._lines.setSpacing(0)
        self._empty = QLabel(tr("Nothing is running."))
        self._empty.setContentsMargins(8, 4, 8, 4)
        self._lines.addWidget(self._empty)
        self._lines.addStretch()
        self.setWidget(inside)
        self._rows: list[Row] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH)
        self._timer.timeout.connect(self.refresh)

    @property
    def rows(self) -> list[Row]:
        """The rows shown."""
        return list(self._rows)

    @property
    def running(self) -> list[Watched]:
        """What waits or runs."""
        return [row.work for row in self._rows if not row.work.state.over]

    def minimumSizeHint(self) -> QSize:
        """Room for a few rows, and for no more than there are: an empty jobs panel takes a line."""
        inside = self._lines.minimumSize().height()
        rows = sum(row.sizeHint().height() for row in self._rows[:_IN_VIEW])
        return QSize(200, min(inside, rows + 8) if rows else inside)

    def sizeHint(self) -> QSize:
        """As much."""
        return self.minimumSizeHint()

    @Slot(object)
    def add(self, work: Watched) -> None:
        """Show a job from now on; those that are not listed, as they mostly are short, once they take long."""
        if isinstance(work, Job) and not work.question.listed:
            QTimer.singleShot(_SHORT, self, lambda: None if work.state.over else self._list(work))
        else:
            self._list(work)

    def _list(self, work: Watched) -> None:
        row = Row(work)
        row.dismissed.connect(lambda: self._remove(row))
        row.failures_wanted.connect(self.failures_wanted)
        work.ended.connect(lambda: self._on_ended(row))
        self._rows.append(row)
        self._lines.insertWidget(max(0, len(self.running) - 1), row)
        self._empty.hide()
        self.updateGeometry()
        self._timer.start()

    @Slot()
    def cancel_all(self) -> None:
        """Cancel whatever waits or runs."""
        for work in self.running:
            work.cancel()

    @Slot()
    def refresh(self) -> None:
        """Show how everything stands; stops looking once nothing runs."""
        for row in self._rows:
            if not row.work.state.over or row.stopping or row.was_stopping:
                row.refresh()
        if not self.running and not any(row.stopping for row in self._rows):
            self._timer.stop()
        self._sum_up()

    def _sum_up(self) -> None:
        running = self.running
        if not running:
            self.summed_up.emit("", 0.0)
            return
        first = min(running, key=_how_late)
        more = tr(" (and {count} more)", count=len(running) - 1) if len(running) > 1 else ""
        known = first.total > 0 or first.state is State.WAITING
        # “Reading sales.csv” says already that it is under way.
        one_call = first.total == 1 and not isinstance(first, Job | Transfer)
        words = first.title if one_call else f"{first.title}: {progress(first)}"
        self.summed_up.emit(f"{words}{more}", first.fraction if known else -1.0)

    def _on_ended(self, row: Row) -> None:
        # Below what runs and waits: what failed stays until it is put away.
        self._lines.removeWidget(row)
        self._lines.insertWidget(self._lines.count() - 1, row)
        self.refresh()
        if row.final:
            QTimer.singleShot(_STAYS, row, lambda: self._remove(row))

    def _remove(self, row: Row) -> None:
        if row.stopping:
            QTimer.singleShot(_STAYS, row, lambda: self._remove(row))
        elif row in self._rows:
            self._rows.remove(row)
            self._lines.removeWidget(row)
            row.deleteLater()
            self._empty.setVisible(not self._rows)
            self.updateGeometry()
