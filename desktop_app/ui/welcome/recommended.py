"""The published checkpoints that suit this machine, with size, licence and time, to be fetched with one button."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from desktop_app.catalogue import Entry
from desktop_app.catalogue.recommended import recommended
from desktop_app.jobs.transfers import Transfer
from desktop_app.translation import mark, tr
from desktop_app.ui.jobs_panel import duration
from desktop_app.ui.models import words
from desktop_app.ui.models.survey import Survey, survey
from desktop_app.ui.said import as_said, in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.sizes import format_bytes
from desktop_app.ui.tokens import APART, NEAR, TIGHT
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose

RATE = Setting("downloads/rate", 0.0)
"""Bytes a second of the last download; 0 until there was one."""

_USUAL_RATE = 50e6 / 8
"""Bytes a second of the line that is supposed until one was measured: 50 Mbit/s."""

_WHY = mark(
    "Those that came with the program know drawings and simple questions, and little of the world. These know a "
    "great deal more, and suit this computer ({memory} of memory):"
)


class LineSpeed(QObject):
    """Measures the line by the downloads that run, and keeps what was measured last."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._settings: Settings = services.settings
        services.checkpoint_library.transfers.added.connect(self._watch)

    @property
    def rate(self) -> float:
        """Bytes a second; 0 where nothing was measured yet."""
        return self._settings.get(RATE)

    @Slot(object)
    def _watch(self, transfer: Transfer) -> None:
        if transfer.pausable:
            transfer.progressed.connect(lambda: self._measure(transfer))

    def _measure(self, transfer: Transfer) -> None:
        if transfer.rate >= 1:
            self._settings.put(RATE, transfer.rate)


class Row(QWidget):
    """One checkpoint: a box to leave it out, what it is for and what it takes; how far its download is.

    Signals:
        toggled(): it was ticked or unticked.
    """

    toggled = Signal()

    def __init__(self, entry: Entry, rate: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._transfer: Transfer | None = None
        title = as_said(entry.title) or entry.name
        self.box = named(QCheckBox(title), title, as_said(entry.about))
        self.box.setChecked(True)
        self.box.toggled.connect(self.toggled)
        self._facts = Prose(_facts(entry, rate), small=True)
        self._facts.setToolTip(as_said(entry.terms))
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._facts.setProperty("soft", True)
        in_row(self.box, wide(self._facts), into=self, spacing=APART)

    @property
    def said(self) -> str:
        """What stands beside its name."""
        return self._facts.text()

    @property
    def wanted(self) -> bool:
        """Whether it is ticked and not being fetched."""
        return self.box.isChecked() and self.box.isEnabled()

    def follow(self, transfer: Transfer) -> None:
        """Show a download until it has ended."""
        self._transfer = transfer
        self.box.setEnabled(False)
        transfer.progressed.connect(self._refresh)
        transfer.succeeded.connect(
            lambda _: self._facts.setText(tr("It is here, and the program uses it from now on."))
        )
        transfer.failed.connect(lambda failure: self._stopped(in_sentences(failure)))
        transfer.ended.connect(lambda: self._stopped(tr("Paused; what has come stays.")) if transfer.stopped else None)
        self._refresh()

    def _stopped(self, why: str) -> None:
        self._transfer = None
        self.box.setEnabled(True)
        self._facts.setText(why)
        self.toggled.emit()

    @Slot()
    def _refresh(self) -> None:
        if self._transfer is not None and self._transfer.running:
            self._facts.setText(words.running(self._transfer))


class Recommended(QWidget):
    """A box for each checkpoint, all ticked, and one button that fetches those that are.

    Signals:
        import_wanted(): a person has a folder of a checkpoint.
        models_wanted(): a person wants to see every checkpoint.
    """

    import_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = services.checkpoint_library
        self._speed = LineSpeed(services, self)
        self.rows: list[Row] = []
        self._why = Prose(tr("Looking at what is here…"))
        self._sum = Prose(small=True)
        self.button = named(QPushButton(tr("&Download")), tr("Download the ticked checkpoints"))
        self.button.clicked.connect(self._download)
        self.button.hide()
        self.import_button = named(
            QPushButton(tr("&Import a folder…")), tr("Import the folder of a checkpoint you copied")
        )
        self.import_button.clicked.connect(self.import_wanted)
        self.models_button = named(QPushButton(tr("See &all")), tr("See every checkpoint on the Models page"))
        self.models_button.clicked.connect(self.models_wanted)
        self._list = QVBoxLayout()
        self._list.setSpacing(TIGHT)
        self._lay_out()
        call = self._library.look(survey)
        call.succeeded.connect(self._show)

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=NEAR)
        for button in (self.button, self.import_button, self.models_button):
            buttons.addWidget(button)
        in_column(
            Prose(tr("Get checkpoints that know more"), strong=True),
            self._why,
            self._list,
            self._sum,
            buttons,
            into=self,
            spacing=APART - NEAR // 2,
        )

    @Slot(object)
    def _show(self, found: Survey) -> None:
        suiting = recommended((each.entry for each in found.shown), found.memory)
        for entry in suiting:
            row = Row(entry, self._speed.rate)
            row.toggled.connect(self._add_up)
            if running := self._library.download_of(entry):
                row.follow(running)
            self.rows.append(row)
            self._list.addWidget(row)
        memory = format_bytes(found.memory)
        self._why.setText(tr(_WHY, memory=memory) if suiting else _nothing(found))
        self.button.setVisible(bool(suiting))
        self._sum.setVisible(bool(suiting))
        self._add_up()

    @Slot()
    def _add_up(self) -> None:
        """What the ticked ones take together."""
        wanted = [row.entry for row in self.rows if row.wanted]
        size = sum(entry.disk for entry in wanted)
        self.button.setEnabled(bool(wanted))
        self.button.setText(
            tr("&Download {count}, {format_bytes}", count=len(wanted), format_bytes=format_bytes(size))
            if wanted
            else tr("&Download")
        )
        self._sum.setText(_sum(wanted, self._speed.rate))

    @Slot()
    def _download(self) -> None:
        for row in self.rows:
            if row.wanted:
                row.follow(self._library.download(row.entry))
        self._add_up()


def _facts(entry: Entry, rate: float) -> str:
    """Task, size, licence and time of one checkpoint."""
    task = words.headings().get(entry.task, entry.task)
    return " · ".join((task, format_bytes(entry.disk), entry.licence, duration(entry.disk / (rate or _USUAL_RATE))))


def _sum(entries: Sequence[Entry], rate: float) -> str:
    """How long they take together, what that rests on, and where they come from."""
    if not entries:
        return tr("Nothing is ticked.")
    took = duration(sum(entry.disk for entry in entries) / (rate or _USUAL_RATE))
    line = (
        tr("{format_bytes} a second, as measured last", format_bytes=format_bytes(rate))
        if rate
        else tr("50 Mbit/s; yours is measured as they come")
    )
    return tr(
        "About {took} at {line}. They come from {origin}; nothing of yours is sent. Go on working meanwhile.",
        took=took,
        line=line,
        origin=words.origin(),
    )


def _nothing(found: Survey) -> str:
    """Why nothing is recommended: it is all here, or nothing fits."""
    published = any(each.entry.here and not each.entry.builtin for each in found.shown)
    if published:
        return tr("Published checkpoints that suit this computer are here. The Models page lists them all.")
    return tr(
        "With {format_bytes} of memory the built-in checkpoints suit this computer best. The Models page "
        "lists them all.",
        format_bytes=format_bytes(found.memory),
    )
