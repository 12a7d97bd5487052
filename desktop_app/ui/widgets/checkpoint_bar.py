"""Which checkpoint answers, on which device; both can be changed, and "why not the GPU?" is answered."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from desktop_app.answers import Answer, Failure
from desktop_app.catalogue import Catalogue, Entry
from desktop_app.catalogue.entries import inspect
from desktop_app.registry import spec
from desktop_app.translation import mark, tr
from desktop_app.ui import open_dialog
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.widgets.answer_words import device_in_words
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.precision_choice import PrecisionChoice

_AUTO = "auto"
_FOLDER = "<choose a folder>"
_MORE = "<more checkpoints>"
_NONE = mark("None on this computer")
_HOW = mark("Choose a folder that holds a checkpoint for this, or look under More checkpoints.")
_WIDEST_LIST = 520
"""Pixels of the opened list of checkpoints at most."""
_ROLE = Qt.ItemDataRole.UserRole


def chosen_for(task: str) -> Setting[str]:
    """Where the checkpoint that a person chose for a task is kept: a name, or a folder; "" for the default."""
    return Setting(f"checkpoint/{task}", "")


class CheckpointBar(QWidget):
    """The checkpoint, the device and what was last used; the choice of each task is kept.

    Signals:
        changed(): another checkpoint (here, or as the default on the Models page), device or precision was chosen.
        looked(): it is known anew which checkpoints there are.
    """

    changed = Signal()
    looked = Signal()

    def __init__(self, services: Services, task: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._task = task
        self._default = ""
        self._entries: Sequence[Entry] | None = None
        self._kept_checkpoint = chosen_for(task)
        self._kept_device = Setting(f"device/{task}", _AUTO)
        self._checkpoints = named(ChoiceBox(), tr("Checkpoint"))
        self._devices = named(ChoiceBox(), tr("Device"))
        self._used = named(Elided(""), tr("Checkpoint and device used last"))
        self._why = named(QPushButton(tr("Why not the &GPU?")), tr("Why not the GPU?"))
        self._fastest = "cpu"
        self._precision = PrecisionChoice(services, task, self) if spec(task).probe else None
        self._lay_out()
        self._fill_devices(())
        self._fill_checkpoints(())
        self._checkpoints.activated.connect(self._on_checkpoint)
        self._devices.activated.connect(self._on_device)
        self._why.clicked.connect(self._ask_why)
        if self._precision is not None:
            self._precision.changed.connect(self.changed)
        self.changed.connect(self._look_at_measured)
        self.looked.connect(self._look_at_measured)
        services.checkpoint_library.changed.connect(self._look_at_checkpoints)
        self._look_at_checkpoints()
        services.jobs.run(_devices, tr("the devices of this computer")).succeeded.connect(self._fill_devices)

    @property
    def checkpoint(self) -> str | None:
        """A name of the catalogue or a folder; None for the task's default."""
        return self._checkpoints.currentData(_ROLE) or None

    @property
    def device(self) -> str:
        """As questions.Question.device has it: "auto", "cpu", "cuda:0", "mps"."""
        return str(self._devices.currentData(_ROLE))

    @property
    def precision(self) -> str:
        """As questions.Question.precision has it."""
        return self._precision.value if self._precision is not None else _AUTO

    @property
    def ready(self) -> bool:
        """Whether a checkpoint is here that can answer; False also as long as the disk has not been looked at."""
        return self._entries is not None and bool(self._default or self.checkpoint)

    @property
    def example(self) -> str:
        """What may be asked of the checkpoint chosen, in English; "" where the catalogue has no example."""
        name = self.checkpoint or self._default
        return next((each.example for each in self._entries or () if each.name == name), "")

    @property
    def offer(self) -> Entry | None:
        """Where none is here, the first that can be downloaded; None where one is, or nothing is known yet."""
        return None if self.ready else next((each for each in self._entries or () if each.hub), None)

    def show_used(self, answer: Answer) -> None:
        """Say which checkpoint and device gave an answer; panes call it with the latest one."""
        if answer.checkpoint or answer.device:
            device = ", ".join(each for each in (device_in_words(answer.device), answer.precision) if each)
            self._used.show()
            self._used.setText(tr("Last used: {checkpoint} on {device}", checkpoint=answer.checkpoint, device=device))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        rows = [(tr("Chec&kpoint"), self._checkpoints), (tr("Devi&ce"), self._devices)]
        if self._precision is not None:
            rows.append((tr("Precis&ion"), self._precision.box))
            grid.addWidget(self._precision.words, 4, 1)
            grid.addWidget(self._precision.measure, 4, 2, Qt.AlignmentFlag.AlignTop)
        for row, (text, combo) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(combo)
            # A long name must not widen the window: the combo shortens it, its list shows it whole.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            combo.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1, 1, 1 if combo is self._devices else 2)
        grid.addWidget(self._why, 1, 2)
        grid.addWidget(self._used, 3, 1, 1, 2)
        self._used.setProperty("soft", True)
        self._used.hide()  # where nothing was used yet, it is no empty line

    @Slot()
    def _look_at_checkpoints(self) -> None:
        """Fetch the checkpoints from the disk, off this thread (as the devices from torch)."""
        call = self._services.checkpoint_library.look(partial(_choices, self._task))
        call.succeeded.connect(self._take_choices)
        call.failed.connect(self._report)

    @Slot()
    def _look_at_measured(self) -> None:
        """Say what was measured of the checkpoint and device at hand."""
        if self._precision is not None and self.ready:
            self._precision.look(self.checkpoint, self._fastest if self.device == _AUTO else self.device)

    @Slot(object)
    def _report(self, failure: Failure) -> None:
        self._services.messages.report([failure])

    @Slot(object)
    def _take_choices(self, choices: tuple[Sequence[Entry], str]) -> None:
        """Show them; a choice that is gone falls back to the default, and another default counts as chosen."""
        entries, default = choices
        kept = self._services.settings.get(self._kept_checkpoint)
        gone = bool(kept) and not Path(kept).is_absolute() and kept not in {each.name for each in entries if each.here}
        if gone:
            self._services.settings.put(self._kept_checkpoint, "")
        before, self._default = self._default, default
        self._entries = entries
        self._fill_checkpoints(entries)
        self.looked.emit()
        if gone or (not kept and before not in ("", default)):
            self.changed.emit()

    def _fill_checkpoints(self, entries: Sequence[Entry]) -> None:
        kept = self._services.settings.get(self._kept_checkpoint)
        self._checkpoints.clear()
        default = next((entry for entry in entries if entry.name == self._default), None)
        self._checkpoints.addItem(
            tr("{name} (default)", name=default.name) if default else tr(_NONE) if entries else tr("Default"), ""
        )
        self._checkpoints.setItemData(0, _about(default) if default else tr(_HOW), Qt.ItemDataRole.ToolTipRole)
        for entry in entries:
            if entry is not default:
                self._add_entry(entry)
        if kept and self._checkpoints.findData(kept, _ROLE) < 0:
            self._checkpoints.addItem(Path(kept).name, kept)
            self._checkpoints.setItemData(self._checkpoints.count() - 1, kept, Qt.ItemDataRole.ToolTipRole)
        self._checkpoints.addItem(tr("Choose a folder…"), _FOLDER)
        self._checkpoints.addItem(tr("More checkpoints…"), _MORE)
        # The list may be wider than the box, so that names can be read in it.
        room = self._checkpoints.view().sizeHintForColumn(0) + 40
        self._checkpoints.view().setMinimumWidth(min(room, _WIDEST_LIST))
        self._select(self._checkpoints, kept)

    def _add_entry(self, entry: Entry) -> None:
        self._checkpoints.addItem(
            entry.name if entry.here else tr("{name} (not on this computer)", name=entry.name), entry.name
        )
        index = self._checkpoints.count() - 1
        self._checkpoints.setItemData(index, _about(entry), Qt.ItemDataRole.ToolTipRole)
        model = self._checkpoints.model()
        if isinstance(model, QStandardItemModel):
            model.item(index).setEnabled(entry.here)

    @Slot(object)
    def _fill_devices(self, devices: Sequence[Any]) -> None:
        kept = self._services.settings.get(self._kept_device)
        self._devices.clear()
        fastest = tr("Auto ({title})", title=_title_of(devices[0])) if devices else tr("Automatic")
        self._devices.addItem(fastest, _AUTO)
        for device in devices:
            self._devices.addItem(_title_of(device), device.id)
        self._fastest = devices[0].id if devices else "cpu"
        if not devices and kept != _AUTO:
            self._devices.addItem(kept, kept)
        self._select(self._devices, kept)

    def _select(self, combo: QComboBox, value: str) -> None:
        combo.setCurrentIndex(max(0, combo.findData(value, _ROLE)))
        self._tell_whole()

    def _tell_whole(self) -> None:
        """The box may shorten a name: its tool tip has all of it."""
        about = self._checkpoints.currentData(Qt.ItemDataRole.ToolTipRole) or ""
        self._checkpoints.setToolTip(f"{self._checkpoints.currentText()}\n{about}".strip())

    @Slot()
    def _on_checkpoint(self) -> None:
        if self._checkpoints.currentData(_ROLE) == _FOLDER:
            self._choose_folder()
            return
        if self._checkpoints.currentData(_ROLE) == _MORE:
            self._select(self._checkpoints, self._services.settings.get(self._kept_checkpoint))
            self._services.checkpoint_library.page_wanted.emit(self._task)
            return
        self._keep_checkpoint(self._checkpoints.currentData(_ROLE))

    def _choose_folder(self) -> None:
        self._select(self._checkpoints, self._services.settings.get(self._kept_checkpoint))
        open_dialog.choose_folder(self, tr("Folder of a checkpoint"), lambda chosen: self._look_into(chosen[0]))

    def _look_into(self, folder: Path) -> None:
        call = self._services.background.run(inspect, folder, self._task, title=str(folder))
        call.succeeded.connect(lambda _: self._take_folder(folder))
        call.failed.connect(self._report)

    def _take_folder(self, folder: Path) -> None:
        """A folder that was looked at and is whole."""
        index, kept = self._checkpoints.findData(_FOLDER, _ROLE), str(folder)
        self._checkpoints.insertItem(index, folder.name, kept)
        self._checkpoints.setItemData(index, kept, Qt.ItemDataRole.ToolTipRole)
        self._select(self._checkpoints, kept)
        self._keep_checkpoint(kept)

    def _keep_checkpoint(self, value: str) -> None:
        self._tell_whole()
        if value != self._services.settings.get(self._kept_checkpoint):
            self._services.settings.put(self._kept_checkpoint, value)
            self.changed.emit()

    @Slot()
    def _on_device(self) -> None:
        if self.device != self._services.settings.get(self._kept_device):
            self._services.settings.put(self._kept_device, self.device)
            self.changed.emit()

    @Slot()
    def _ask_why(self) -> None:
        self._why.setEnabled(False)
        call = self._services.jobs.run(_why_not_gpu, tr("the devices of this computer"))
        call.succeeded.connect(self._tell_why)
        call.failed.connect(self._report)
        call.ended.connect(self._enable_why)

    @Slot()
    def _enable_why(self) -> None:
        self._why.setEnabled(True)

    @Slot(object)
    def _tell_why(self, words: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, tr("Why not the GPU?"), as_said(words), parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _title_of(device: Any) -> str:
    """A processor by its word, anything else by its name."""
    return tr("Processor") if device.id == "cpu" else as_said(device.title)


def _about(entry: Entry) -> str:
    """What is known of a checkpoint, a line for each thing."""
    parts = (*map(as_said, (entry.title, entry.about, entry.accuracy)), entry.licence)
    return "\n".join(part for part in parts if part)


def _choices(task: str, catalogue: Catalogue) -> tuple[list[Entry], str]:
    """The checkpoints of a task and the name of its default; reads the disk."""
    entries = catalogue.entries(task)
    default = catalogue.taken(entries, task)
    return entries, default.name if default else ""


def _devices() -> object:
    """On the worker's thread."""
    from desktop_app.inference import devices

    return devices.devices()


def _why_not_gpu() -> object:
    """On the worker's thread."""
    from desktop_app.inference import devices

    return devices.why_not_gpu()
