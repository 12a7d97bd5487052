"""Compares the files of a checkpoint on this machine with what they were when they came."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalogue import checkpoint_store, files, sums
from desktop_app.catalogue.entries import Entry, inspect
from desktop_app.catalogue.files import FileDigest, Progress
from desktop_app.problems import CheckpointProblem


@dataclass(frozen=True)
class Finding:
    """A file of a checkpoint that is not as it should be, and what is wrong with it, in words."""

    file: str
    what: str


def verify(entry: Entry, progress: Callable[[Progress], None], stopped: Callable[[], bool]) -> tuple[Finding, ...]:
    """What is wrong with a checkpoint's files; empty where all is well. Raises CheckpointProblem."""
    if entry.folder is None and entry.builtin:
        return (Finding("config.json", "it is missing"),)
    if entry.folder is None:
        raise CheckpointProblem(entry.name, "it is not on this machine", "Download it or import its folder.")
    digests = _digests(entry.folder, entry.builtin)
    if entry.builtin and not digests:
        return (Finding(sums.SUMS, "it is missing, or does not say what the files must be"),)
    total = sum(expected.size for expected in digests.values())
    findings = []
    done = 0
    for name, expected in digests.items():

        def seen(count: int, name: str = name) -> None:
            nonlocal done
            if stopped():
                raise CheckpointProblem(entry.name, "the check was stopped", "Start it again.")
            done += count
            progress(Progress(name, min(done, total), total))

        if what := files.fault(entry.folder / name, expected, seen):
            findings.append(Finding(name, what))
    if not findings:
        try:
            inspect(entry.folder, entry.task)
        except CheckpointProblem as problem:
            findings.append(Finding(entry.folder.name, problem.reason))
    return tuple(findings)


def _digests(folder: Path, builtin: bool) -> dict[str, FileDigest]:
    """What each file must be: as the record says, as the sums that came with the application do, or as the hub
    cache does, which names contents by their hash."""
    if builtin:
        return {name: _as_large_as_it_is(folder / name, digest) for name, digest in sums.of(folder).items()}
    if record := checkpoint_store.read_record(folder):
        return record.files
    digests = {}
    for name in sorted(files.names_in(folder)):
        blob = (folder / name).resolve()
        if (folder / name).is_symlink() and blob.parent.name == "blobs" and len(blob.name) in (40, 64):
            digests[name] = _as_large_as_it_is(blob, blob.name)
    return digests


def _as_large_as_it_is(path: Path, digest: str) -> FileDigest:
    """For a file of which only the hash is known; one that has gone is found missing whatever its size."""
    return FileDigest(path.stat().st_size if path.is_file() else 0, digest)
