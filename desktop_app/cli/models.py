"""`attendant models`: list, download, import, verify and remove checkpoints, and choose each task's default."""

import argparse
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from desktop_app.catalogue import Catalogue, Download, Entry, Progress
from desktop_app.catalogue.files import format_bytes
from desktop_app.cli import console, output
from desktop_app.printable import printable
from desktop_app.problems import Problem

ANSWERED, FAILED, STOPPED = 0, 1, 130

_EVERY = 0.2
_EVERY_IN_A_FILE = 5.0


def run(options: argparse.Namespace) -> int:
    """Do what was asked of the library; 0 where it was done, 1 where a check found something wrong.

    Raises Problem where it could not be done.
    """
    return _ACTIONS[options.action](options, Catalogue())


class _Line:
    """One line on stderr: "get: 120 MB of 346 MB, model.safetensors, 12 MB a second"."""

    def __init__(self, title: str, quiet: bool) -> None:
        self._title, self._quiet = title, quiet
        self._terminal = sys.stderr.isatty()
        self._started = self._painted = time.monotonic()
        self._first: int | None = None
        self._width = 0

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if self._first is None:
            self._first = progress.done
        if self._quiet or now - self._painted < (_EVERY if self._terminal else _EVERY_IN_A_FILE):
            return
        self._painted = now
        rate = (progress.done - self._first) / (now - self._started)
        line = f"{self._title}: {format_bytes(progress.done)} of {format_bytes(progress.total)}, {progress.file}, "
        self._paint(f"{line}{format_bytes(max(rate, 0))} a second")

    def _paint(self, line: str) -> None:
        if not self._terminal:
            console.tell(line)
            return
        shown = printable(line)[: shutil.get_terminal_size().columns - 1]
        print(f"\r{shown:<{self._width}}", end="", file=sys.stderr, flush=True)
        self._width = len(shown)

    def say(self, line: str) -> None:
        """Print a line for good, where the other was."""
        print(f"\r{'':<{self._width}}\r" if self._width else "", end="", file=sys.stderr)
        self._width = 0
        console.say(line)


def _list(options: argparse.Namespace, catalogue: Catalogue) -> int:
    output.print_checkpoints(catalogue.entries(), options.style)
    return ANSWERED


def _get(options: argparse.Namespace, catalogue: Catalogue) -> int:
    line = _Line("get", options.quiet)
    entry = catalogue.obtainable(options.name)
    download = Download(catalogue, entry, options.revision)
    try:
        with _asked_to_stop() as stopped:
            if not options.quiet and not entry.shared:
                plan = download.plan()
                line.say(
                    f"{entry.hub} at {plan.commit[:12]}: "
                    f"{format_bytes(plan.missing)} of {format_bytes(plan.total)} to come"
                )
                if plan.pickled:
                    line.say(
                        "its weights are published as a pickled file only; nothing but plain tensors is read from it"
                    )
            got = download.run(line, stopped)
    except KeyboardInterrupt:
        got = None
    if got is None:
        line.say("paused; what has come is kept, and the same command goes on from there")
        return STOPPED
    line.say(f"{got.name} is here: {got.folder}")
    return ANSWERED


@contextmanager
def _asked_to_stop() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl+C was pressed; pressed again, it interrupts as ever.

    As an exception it may be raised in a destructor of one of the libraries that download, and vanish there.
    """
    pressed = threading.Event()
    before = signal.getsignal(signal.SIGINT)

    def note(number: int, frame: FrameType | None) -> None:
        pressed.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def _import(options: argparse.Namespace, catalogue: Catalogue) -> int:
    line = _Line("import", options.quiet)
    with _asked_to_stop() as stopped:
        try:
            entry = catalogue.import_folder(options.folder, line, stopped)
        except Problem:
            if not stopped():
                raise
            line.say("stopped; nothing was imported")
            return STOPPED
    line.say(f"{entry.name} is here: {entry.folder}")
    return ANSWERED


def _verify(options: argparse.Namespace, catalogue: Catalogue) -> int:
    line = _Line("verify", options.quiet)
    entries = [catalogue.named(options.name)] if options.name else _verifiable(catalogue)
    wrong = 0
    for entry in entries:
        findings = catalogue.verify(entry, line)
        wrong += bool(findings)
        line.say(f"{entry.name}: {'every file is as it should be' if not findings else 'damaged'}")
        for finding in findings:
            line.say(f"{entry.name}: {finding.file}: {finding.what}")
        if findings:
            line.say(f"{entry.name}: {_way_out(entry)}")
    return FAILED if wrong else ANSWERED


def _verifiable(catalogue: Catalogue) -> list[Entry]:
    """What should be whole: those that are here, and those that came with the application, here or not."""
    return [each for each in catalogue.entries() if each.here or each.builtin]


def _way_out(entry: Entry) -> str:
    """How a damaged checkpoint is made whole again."""
    if entry.builtin:
        return "it came with the application: install Attendant again"
    remove, get = f"attendant models remove {entry.name}", f"attendant models get {entry.name}"
    if entry.shared:
        return f"{remove}, then {get}, brings it again"
    if entry.hub:
        return f"{get} brings what is damaged again"
    return f"{remove}, then attendant models import FOLDER, takes it in again"


def _remove(options: argparse.Namespace, catalogue: Catalogue) -> int:
    freed = catalogue.remove(catalogue.named(options.name))
    console.say(f"{options.name} is removed, {format_bytes(freed)} are free")
    return ANSWERED


def _default(options: argparse.Namespace, catalogue: Catalogue) -> int:
    if options.name:
        catalogue.set_default(options.task, options.name)
    console.put(catalogue.default(options.task).name)
    return ANSWERED


_ACTIONS: dict[str, Callable[[argparse.Namespace, Catalogue], int]] = {
    "list": _list,
    "get": _get,
    "import": _import,
    "verify": _verify,
    "remove": _remove,
    "default": _default,
}
