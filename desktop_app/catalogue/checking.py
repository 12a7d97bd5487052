"""Compares the files of a checkpoint on this machine with what they were when they came."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalogue import files, keeping
from desktop_app.catalogue.entries import Entry, inspect
from desktop_app.catalogue.files import Mark, Progress
from desktop_app.problems import CheckpointProblem


@dataclass(frozen=True)
class Finding:
    """A file of a checkpoint that is not as it should be, and what is wrong with it, in words."""

    file: str
    what: str


def verify(entry: Entry, progress: Callable[[Progress], None], stopped: Callable[[], bool]) -> tuple[Finding, ...]:
    """What is wrong with a checkpoint's files; empty where all is well. Raises CheckpointProblem."""
    if entry.folder is None:
        raise CheckpointProblem(entry.name, "it is not on this machine", "Download it or import its folder.")
    marks = _marks(entry.folder)
    total = sum(mark.size for mark in marks.values())
    findings = []
    done = 0
    for name, mark in marks.items():

        def seen(count: int, name: str = name) -> None:
            nonlocal done
            if stopped():
                raise CheckpointProblem(entry.name, "the check was stopped", "Start it again.")
            done += count
            progress(Progress(name, min(done, total), total))

        if what := files.fault(entry.folder / name, mark, seen):
            findings.append(Finding(name, what))
    if not findings:
        try:
            inspect(entry.folder, entry.task)
        except CheckpointProblem as problem:
            findings.append(Finding(entry.folder.name, problem.reason))
    return tuple(findings)


def _marks(folder: Path) -> dict[str, Mark]:
    """What each file must be: as the record says, or as the hub cache does, which names contents by their hash."""
    if record := keeping.read_record(folder):
        return record.files
    marks = {}
    for path in sorted(folder.iterdir()):
        blob = path.resolve()
        if path.is_symlink() and blob.parent.name == "blobs" and len(blob.name) in (40, 64):
            # A link whose blob has gone has no size to compare; it is found missing all the same.
            marks[path.name] = Mark(blob.stat().st_size if blob.is_file() else 0, blob.name)
    return marks
