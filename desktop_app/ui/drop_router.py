"""What happens to a drop: files are sorted by kind in the background, pictures and tables kept as files."""

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app import paths
from desktop_app.answers import Failure, spoken_list
from desktop_app.jobs.call import Call, Handle, State
from desktop_app.media import delimiters
from desktop_app.media.kinds import Found, Kind, gather
from desktop_app.translation import spoken, tr
from desktop_app.ui.dropped import Dropped
from desktop_app.ui.services import Services
from desktop_app.workspace.files import write_new

_MOST_TEXT = 1_000_000
"""Bytes of a text file that are read: labels and questions are short."""


def _on_the_web() -> Failure:
    return Failure(
        source=Path(tr("the web")),
        reason=tr("this is an address on the web, and nothing is fetched from there"),
        advice=tr("Save the picture first (in the browser: right click, Save image as), then drop the saved file."),
    )


class FileScan(Handle):
    """One drop being looked through; the jobs panel shows it as it shows a job.

    roots: the files and folders that are looked through.

    Signals:
        ended(): everything was found, or it was cancelled.
    """

    ended = Signal()
    rate = 0.0
    seconds_left: float | None = None
    total = 0
    fraction = 0.0

    def __init__(self, call: Call, title: str, roots: Sequence[Path] = ()) -> None:
        super().__init__()
        self._call = call
        self.roots = roots
        self.title = title
        self.done = 0
        self.failures: list[Failure] = []
        call.ended.connect(self._end)

    @Slot()
    def _end(self) -> None:
        self.ended.emit()
        self.let_go()

    @property
    def state(self) -> State:
        """Where it stands."""
        return self._call.state

    def cancel(self) -> None:
        """Look no further; what was found stays."""
        self._call.cancel()


class DropRouter(QObject):
    """Sorts what a person brings and hands it on.

    Signals:
        found(dict, bool): up to 500 files, the lists of paths by kind; whether they are the first of their drop.
        text(str): plain text, for the pane in front.
        searching(FileScan): files are being looked through.
        refused(list): Failures, of files that no pane takes.
    """

    found = Signal(object, bool)
    text = Signal(str)
    searching = Signal(object)
    refused = Signal(list)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    @property
    def idle(self) -> bool:
        """Whether every drop has been looked through."""
        return not self._services.scans

    @property
    def coming(self) -> list[Path]:
        """The files and folders that are being looked through."""
        return list(dict.fromkeys(root for search in self._services.scans for root in search.roots))

    @Slot(object)
    def take(self, dropped: Dropped) -> None:
        """Take a drop or what was pasted."""
        if dropped.files:
            self.take_files(dropped.files)
        elif dropped.table:
            self._keep(_save_text, dropped.table, ".tsv" if "\t" in dropped.table else ".csv")
        elif isinstance(dropped.picture, QImage):
            self._keep(_save_image, dropped.picture, ".png")
        elif dropped.picture is not None:
            self._keep(_save_bytes, *dropped.picture)
        elif dropped.links:
            self._refuse([_on_the_web()])
        elif dropped.text:
            self.text.emit(dropped.text)
        else:
            self._services.messages.say(tr("There is nothing here that can be read."))

    def take_files(self, files: list[Path], kinds: Collection[Kind] | None = None) -> FileScan:
        """Look through files and folders; where only some kinds are wanted, the rest is left without a word."""
        call = self._services.background.stream(
            lambda: gather(files), title=spoken(spoken_list([f.name for f in files]))
        )
        search = FileScan(call, tr("Looking through {title}", title=call.title), tuple(files) if kinds is None else ())
        self._services.scans.add(search)
        call.came.connect(lambda part: self._sort(search, part, set(files), kinds))
        call.ended.connect(lambda: self._services.scans.discard(search))
        self.searching.emit(search)
        return search

    def _sort(
        self, search: FileScan, part: Iterable[Found | Failure], named: set[Path], kinds: Collection[Kind] | None
    ) -> None:
        first = search.done == 0
        by_kind: dict[Kind, list[Path]] = {}
        failures: list[Failure] = []
        for each in part:
            if isinstance(each, Failure):
                failures.append(each)
                continue
            for kind in each.kinds:
                if kinds is None or kind in kinds:
                    by_kind.setdefault(kind, []).append(each.path)
        failures += self._read_texts(by_kind.pop(Kind.TEXT, []), named)
        search.failures += failures
        if by_kind:
            search.done += sum(map(len, by_kind.values()))
            self.found.emit(by_kind, first)
        self._refuse(failures)

    def _refuse(self, failures: list[Failure]) -> None:
        self._services.messages.report(failures)
        if failures:
            self.refused.emit(failures)

    def _read_texts(self, found: list[Path], named: set[Path]) -> list[Failure]:
        """A text that was dropped alone is read; one among other files or in a folder is left, with the reason."""
        if set(found) == named:
            for path in found[:1]:
                call = self._services.background.run(_read_text, path, title=str(path))
                call.succeeded.connect(self.text.emit)
            found = found[1:]
        beside = tr("this is plain text, which was left out as it came with other files")
        inside = tr("this is plain text, which was left out of the folder")
        advice = tr("Drop it by itself to use its lines as labels or questions.")
        return [Failure(source=path, reason=beside if path in named else inside, advice=advice) for path in found]

    def _keep(self, save: Callable[..., object], content: object, suffix: str) -> None:
        path = paths.user_data_path("pasted", time.strftime(f"pasted-%Y%m%d-%H%M%S{suffix}"))
        call = self._services.background.run(save, content, path, title=tr("what was pasted ({name})", name=path.name))
        call.succeeded.connect(lambda written: self.take_files([written]))


def _save_image(image: QImage, path: Path) -> Path:
    buffer = QBuffer()
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs know bytes as the format alone
        raise OSError(tr("the picture cannot be written as PNG"))
    return write_new(path, bytes(buffer.data().data()))


def _save_bytes(content: bytes, path: Path) -> Path:
    return write_new(path, content)


def _save_text(text: str, path: Path) -> Path:
    return write_new(path, text.encode("utf-8", "replace"))


def _read_text(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_MOST_TEXT)
    return head.decode(delimiters.encoding_of(head), "replace")
