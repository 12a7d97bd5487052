"""What was asked and answered, and which files were opened, in one SQLite file that outlives the window."""

import json
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_app.annotations import Annotations
from desktop_app.answers import Answer, Failure, Part
from desktop_app.problems import Unwritable
from desktop_app.questions import Question
from desktop_app.workspace import unanswered
from desktop_app.workspace.kept_answers import Kept, Removed, plain_of
from desktop_app.workspace.kept_words import said_again, with_words
from desktop_app.workspace.stored_paths import path_of, stored
from desktop_app.workspace.unanswered import Unanswered

_VERSION = 2
_MOST_RECENT = 20

_SCHEMA = (
    """
CREATE TABLE IF NOT EXISTS answers (
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,
    task TEXT NOT NULL,
    source TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    words TEXT NOT NULL,
    size INTEGER,
    modified REAL
);
CREATE INDEX IF NOT EXISTS answers_by_time ON answers (at);
CREATE INDEX IF NOT EXISTS answers_by_source ON answers (source);
CREATE TABLE IF NOT EXISTS annotations (
    source TEXT NOT NULL,
    part TEXT NOT NULL,
    added TEXT NOT NULL,
    size INTEGER,
    modified REAL,
    PRIMARY KEY (source, part)
);
CREATE TABLE IF NOT EXISTS recent (path TEXT PRIMARY KEY, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS open_files (place INTEGER PRIMARY KEY, pane TEXT NOT NULL, path TEXT NOT NULL);
"""
    + unanswered.SCHEMA
)

_SINCE_VERSION_1 = ("size INTEGER", "modified REAL")
"""Columns of answers that files of version 1 lack."""

_ADDED_SINCE = """
annotations.source = answers.source AND json_extract(part, '$.channel') IS json_extract(answer, '$.channel')
AND json_extract(part, '$.track') IS json_extract(question, '$.track')
AND (annotations.modified IS NULL OR annotations.modified IS answers.modified AND annotations.size IS answers.size)
"""
"""What was added to the transcript of this part of the sound, while the file was as it was when it was answered."""

_SEARCH = f"""
SELECT id, at, task, source, question, answer, size, modified,
(SELECT added FROM annotations WHERE {_ADDED_SINCE}) FROM answers
WHERE NOT EXISTS (
    SELECT 1 FROM json_each(:words) AS wanted WHERE instr(words, wanted.value) = 0 AND NOT EXISTS (
        SELECT 1 FROM annotations, json_each(added, '$.edits') AS edit WHERE {_ADDED_SINCE}
        AND instr(lowered(json_extract(edit.value, '$.text')), wanted.value) > 0
    )
)
AND (:tasks = '[]' OR task IN (SELECT value FROM json_each(:tasks)))
AND id < :before
ORDER BY id DESC LIMIT :most
"""  # noqa: S608 - put together of constants

_ABOUT = """
SELECT id, at, task, source, question, answer, size, modified FROM answers
WHERE source = ? AND task = ? AND size IS ? AND modified IS ? ORDER BY id DESC LIMIT ?
"""

_ANNOTATIONS = "SELECT added, size, modified FROM annotations WHERE source = ? AND part = ?"

_ANNOTATED = """
SELECT * FROM annotations WHERE source IN (SELECT source FROM answers WHERE id IN (SELECT value FROM json_each(?)))
"""
_UNANNOTATE = """
DELETE FROM annotations WHERE source IN (SELECT source FROM answers WHERE id IN (SELECT value FROM json_each(?)))
AND source NOT IN (SELECT source FROM answers WHERE id NOT IN (SELECT value FROM json_each(?)))
"""
_NUMBERED = "SELECT * FROM answers WHERE id IN (SELECT value FROM json_each(?))"
_PUT_RIGHT = """
UPDATE answers SET answer = ?, words = ?
WHERE id = (SELECT id FROM answers WHERE source = ? AND answer = ? ORDER BY id DESC LIMIT 1)
"""
_REMOVE = "DELETE FROM answers WHERE id IN (SELECT value FROM json_each(?))"

_NEWEST = 2**62
"""Greater than any id."""

_FORGET_OLDEST = """
DELETE FROM recent WHERE path NOT IN (SELECT path FROM recent ORDER BY at DESC LIMIT ?)
"""


class History:
    """Answers and recent files; every method may be called from any thread, and waits for the disk.

    The file is opened by open(), or by whatever needs it first, never by the constructor: another program may have it
    locked. The application always works: a file that is broken is set aside (renamed to *.broken), and where nothing
    can be written the history lasts as long as the window; open() then says why.
    Raises Unwritable where something cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._file: sqlite3.Connection | None = None
        self._closed = False
        self._unkept = ""

    def open(self) -> str:
        """Open the file if it is not open; why nothing is kept in it, or ""."""
        with self._opened():
            return self._unkept

    def add(self, question: Question, answers: Iterable[Answer]) -> None:
        """Keep the final answers to a question; failures are not kept."""
        asked = json.dumps(_short(question.to_dict()), default=str)
        now = time.time()
        rows = [
            (
                now,
                question.task,
                stored(each.source),
                asked,
                _told(each),
                _searched(each),
                *_state(each.source),
            )
            for each in answers
            if each.final and not isinstance(each, Failure)
        ]
        with self._opened() as file, file:
            insert = "INSERT INTO answers (at, task, source, question, answer, words, size, modified)"
            file.executemany(f"{insert} VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def put_right(self, taken: Answer, meant: Answer) -> bool:
        """Keep what a person meant in place of the answer that was taken; False where that is not kept (any more)."""
        row = (_told(meant), _searched(meant), stored(taken.source), _told(taken))
        with self._opened() as file, file:
            return file.execute(_PUT_RIGHT, row).rowcount > 0

    def search(
        self, text: str = "", most: int = 200, tasks: Sequence[str] = (), before: int | None = None
    ) -> list[Kept]:
        """The latest answers in which every word of the text occurs, newest first.

        Transcripts come with what a person added since: words that were written otherwise are searched, too.

        tasks: of these alone; all where none is named. before: only those kept before the one of this id.
        """
        wanted = {
            "words": json.dumps(text.lower().split()),
            "tasks": json.dumps(list(tasks)),
            "before": _NEWEST if before is None else before,
            "most": most,
        }
        with self._opened() as file:
            rows = file.execute(_SEARCH, wanted).fetchall()
        return [_kept(row, added) for *row, added in rows]

    def about(self, source: Path, task: str, most: int = 100) -> list[Kept]:
        """The latest answers of a task about a file as it is now, newest first; none where it has changed since."""
        size, modified = _state(source)
        if size is None:
            return []
        with self._opened() as file:
            rows = file.execute(_ABOUT, (stored(source), task, size, modified, most)).fetchall()
        return [_kept(row) for row in rows]

    def annotate(self, source: Path, part: Part, added: Annotations, growing: bool = False) -> None:
        """Keep what a person added to the transcript of a sound, in place of what was kept before.

        growing: the sound is still being recorded; what is added to it counts whatever the file is in the end.
        """
        key = (stored(source), _key(part))
        state = (None, None) if growing else _state(source)
        with self._opened() as file, file:
            if added:
                row = (*key, json.dumps(added.to_dict()), *state)
                file.execute("INSERT OR REPLACE INTO annotations VALUES (?, ?, ?, ?, ?)", row)
            else:
                file.execute("DELETE FROM annotations WHERE source = ? AND part = ?", key)

    def annotations(self, source: Path, part: Part) -> Annotations:
        """What annotate() kept about a sound; nothing where the file has changed since."""
        with self._opened() as file:
            found = file.execute(_ANNOTATIONS, (stored(source), _key(part))).fetchone()
        if found is None or (found[1] is not None and found[1:] != _state(source)):
            return Annotations()
        return Annotations.of(json.loads(found[0]))

    def remove(self, ids: Sequence[int]) -> Removed:
        """Delete some answers, so that no byte of them is left in the file; what put_back() needs."""
        wanted = json.dumps(list(ids))
        with self._opened() as file:
            with file:
                rows = file.execute(_NUMBERED, (wanted,)).fetchall()
                annotated = file.execute(_ANNOTATED, (wanted,)).fetchall()
                # What was added to a transcript goes with the last answer about the sound.
                file.execute(_UNANNOTATE, (wanted, wanted))
                file.execute(_REMOVE, (wanted,))
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return Removed(tuple(rows), tuple(annotated))

    def put_back(self, removed: Removed) -> int:
        """Undo remove(); how many answers are back."""
        with self._opened() as file, file:
            file.executemany("INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", removed.rows)
            file.executemany("INSERT OR IGNORE INTO annotations VALUES (?, ?, ?, ?, ?)", removed.annotations)
        return len(removed.rows)

    def keep_open(self, by_pane: Mapping[str, Sequence[Path]]) -> None:
        """Remember which files the panes show, for the next start."""
        rows = [(pane, stored(path)) for pane, paths in by_pane.items() for path in paths]
        with self._opened() as file, file:
            file.execute("DELETE FROM open_files")
            file.executemany("INSERT INTO open_files (pane, path) VALUES (?, ?)", rows)

    def left_open(self) -> dict[str, list[Path]]:
        """By pane, the files that keep_open() remembered and that are still there, in their order."""
        with self._opened() as file:
            rows = file.execute("SELECT pane, path FROM open_files ORDER BY place").fetchall()
        found: dict[str, list[Path]] = {}
        for pane, path in ((pane, path_of(written)) for pane, written in rows):
            if _is_there(path):
                found.setdefault(pane, []).append(path)
        return found

    def keep_unanswered(self, by_pane: Mapping[str, Sequence[Unanswered]]) -> None:
        """Remember which questions of the panes wait for their answer, for the next start."""
        with self._opened() as file, file:
            unanswered.put(file, by_pane)

    def left_unanswered(self) -> dict[str, list[Unanswered]]:
        """By pane, the questions that keep_unanswered() remembered about files that are still there, in their order."""
        with self._opened() as file:
            found = unanswered.of(file)
        return {pane: there for pane, asked in found.items() if (there := [e for e in asked if _is_there(e.path)])}

    def note_opened(self, paths: Sequence[Path]) -> None:
        """Put files or folders at the head of the recent list."""
        now = time.time()
        rows = [(stored(path), now - index * 1e-3) for index, path in enumerate(paths)]
        with self._opened() as file, file:
            file.executemany("INSERT OR REPLACE INTO recent (path, at) VALUES (?, ?)", rows)
            file.execute(_FORGET_OLDEST, (_MOST_RECENT,))

    def recent(self, most: int = 10) -> list[Path]:
        """Files and folders opened lately that are still there, newest first."""
        with self._opened() as file:
            rows = file.execute("SELECT path FROM recent ORDER BY at DESC").fetchall()
        return [path for path in (path_of(each) for (each,) in rows) if _is_there(path)][:most]

    def forget(self) -> None:
        """Delete every answer and the recent list, so that no byte of them is left in the files of the history.

        What was set aside as broken goes with them. Raises Unwritable where something of them may be left.
        """
        with self._opened() as file:
            with file:
                file.execute("DELETE FROM answers")
                file.execute("DELETE FROM annotations")
                file.execute("DELETE FROM recent")
                file.execute("DELETE FROM open_files")
                file.execute("DELETE FROM unanswered")
            # secure_delete has overwritten the rows; what is left of them is in free pages and in the log.
            file.execute("VACUUM")
            (busy, *_) = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                raise sqlite3.OperationalError("another program is reading the file")
            for broken in self._path.parent.glob(f"{self._path.stem}*.broken"):
                broken.unlink()
            if self._unkept and self._path.exists():
                raise sqlite3.OperationalError(f"what was kept in it before could not be reached: {self._unkept}")

    def close(self, timeout: float = 5.0) -> None:
        """Close the file, unless something is not done with it after so many seconds; nothing may be called then."""
        self._closed = True
        if not self._lock.acquire(timeout=timeout):
            return
        try:
            if self._file is not None:
                self._file.close()
        finally:
            self._lock.release()

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """The file, for this thread alone; what SQLite says against it is said in words."""
        try:
            with self._lock:
                if self._closed:
                    raise sqlite3.OperationalError("it is closed")
                if self._file is None:
                    self._file = self._connection()
                yield self._file
        except (sqlite3.Error, OSError) as error:
            advice = "Make room on the disk, or end the other program that uses the file; all else works."
            raise Unwritable(self._path, f"the history cannot be read or written ({error})", advice) from error

    def _connection(self) -> sqlite3.Connection:
        try:
            return self._open_or_set_aside(self._path)
        except (sqlite3.DatabaseError, OSError) as error:
            self._unkept = str(error)
            return _connect(":memory:")

    def _open_or_set_aside(self, path: Path) -> sqlite3.Connection:
        try:
            return _connect(path)
        except sqlite3.OperationalError:  # it may be sound, but locked, on a full disk, or not for us to write
            raise
        except sqlite3.DatabaseError:
            path.replace(path.with_suffix(".broken"))
            return _connect(path)


def _connect(place: Path | str) -> sqlite3.Connection:
    file = sqlite3.connect(place, check_same_thread=False)
    try:
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA synchronous = NORMAL")
        file.execute("PRAGMA secure_delete = ON")
        file.create_function("lowered", 1, str.lower, deterministic=True)
        file.executescript(_SCHEMA)
        known = {row[1] for row in file.execute("PRAGMA table_info(answers)")}
        for column in _SINCE_VERSION_1:
            if column.split()[0] not in known:
                file.execute(f"ALTER TABLE answers ADD COLUMN {column}")
        file.execute(f"PRAGMA user_version = {_VERSION}")
    except sqlite3.DatabaseError:
        file.close()
        raise
    return file


def _told(answer: Answer) -> str:
    """An answer as it stands in the file."""
    return json.dumps(with_words(plain_of(answer)), default=str)


def _searched(answer: Answer) -> str:
    """What it is found by."""
    return answer.search_text().encode("utf-8", "backslashreplace").decode()


def _state(path: Path) -> tuple[int | None, float | None]:
    """Size and time of change of a file, by which it is known again; Nones where it cannot be told."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None, None
    return found.st_size, found.st_mtime


def _key(part: Part) -> str:
    return json.dumps(asdict(part), sort_keys=True)


def _is_there(path: Path) -> bool:
    """False also where it cannot be told: a name too long, a drive on the network that is gone."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _kept(row: Sequence[Any], added: str | None = None) -> Kept:
    number, at, task, source, asked, got, size, modified = row
    answer = said_again(json.loads(got)) | (json.loads(added) if added else {})
    return Kept(at, task, path_of(source), json.loads(asked), answer, number, size, modified)


def _short(question: dict[str, Any], most: int = 5) -> dict[str, Any]:
    """A question without its thousands of files: each answer names its own."""
    return {
        key: [*value[:most], f"and {len(value) - most} more"]
        if isinstance(value, tuple) and len(value) > most
        else value
        for key, value in question.items()
    }
