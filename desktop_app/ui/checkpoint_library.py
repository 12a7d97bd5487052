"""The checkpoints as the window sees them: what is being done to them, and when the choice has changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.catalogue import Catalogue, Download, Entry
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.jobs.transfers import Told, Transfer, Transfers
from desktop_app.translation import tr


class CheckpointLibrary(QObject):
    """Downloads, imports, verifies and removes; every pane and the Models page listen to it.

    Signals:
        changed(): a checkpoint came or went, or a task has another default.
        page_wanted(str): the Models page is to be shown, at this task or checkpoint; "" for its top.
    """

    changed = Signal()
    page_wanted = Signal(str)

    def __init__(self, catalogue: Catalogue, background: Background) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._background = background
        self.transfers = Transfers(self)
        self._downloads: dict[str, Transfer] = {}

    @property
    def idle(self) -> bool:
        """Whether no transfer runs or waits."""
        return not self.transfers.running

    def close(self, timeout: float = 5.0) -> bool:
        """Pause downloads, stop everything else; False if one does not stop within so many seconds."""
        return self.transfers.close(timeout)

    def download_of(self, entry: Entry) -> Transfer | None:
        """Its download, while one runs or waits."""
        return self._downloads.get(entry.name)

    def download(self, entry: Entry) -> Transfer:
        """Fetch a published checkpoint, or go on with what was paused; the one that runs, where one does."""
        if running := self._downloads.get(entry.name):
            return running

        def fetch(told: Told, stopped: Callable[[], bool]) -> object:
            return Download(self._catalogue, entry).run(told, stopped)

        transfer = self.transfers.run(fetch, tr("Downloading {name}", name=entry.name), pausable=True)
        self._downloads[entry.name] = transfer
        transfer.ended.connect(lambda: self._downloads.pop(entry.name, None))
        transfer.ended.connect(self.changed)
        return transfer

    def import_folder(self, folder: Path) -> Transfer:
        """Copy a checkpoint's folder into the library; it gives the new Entry."""

        def copy(told: Told, stopped: Callable[[], bool]) -> Entry:
            return self._catalogue.import_folder(folder, told, stopped)

        transfer = self.transfers.run(copy, tr("Importing {name}", name=folder.name))
        transfer.succeeded.connect(self.changed)
        return transfer

    def verify(self, entry: Entry) -> Transfer:
        """Read every file of a checkpoint; it gives a tuple of findings, empty when all is well."""

        def check(told: Told, stopped: Callable[[], bool]) -> object:
            return self._catalogue.verify(entry, told, stopped)

        return self.transfers.run(check, tr("Verifying {name}", name=entry.name))

    def remove(self, entry: Entry) -> Call:
        """Take a checkpoint off the disk; it gives the bytes that became free."""
        return self._change(self._catalogue.remove, entry, title=entry.name)

    def set_default(self, entry: Entry) -> Call:
        """Let its task take this checkpoint wherever none was chosen."""
        return self._change(self._catalogue.set_default, entry.task, entry.name, title=entry.name)

    def look(self, survey: Callable[[Catalogue], object]) -> Call:
        """Call something that reads the disk with the catalogue, off this thread."""
        return self._background.run(survey, self._catalogue, title=tr("the catalogue of checkpoints"))

    def _change(self, function: Callable[..., object], *args: object, title: str) -> Call:
        call = self._background.run(function, *args, title=title)
        call.succeeded.connect(lambda _: self.changed.emit())
        return call
