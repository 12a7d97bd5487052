"""What was asked and answered, and which files were opened, in one SQLite file that outlives the window."""

import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.answers import Answer, Failure
from desktop_app.problems import Unwritable
from desktop_app.questions import Question

_VERSION = 1
_MOST_RECENT = 20

_SCHEMA = """
CREATE TABLE IF NOT EXISTS answers (
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,
    task TEXT NOT NULL,
    source TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS answers_by_time ON answers (at);
CREATE TABLE IF NOT EXISTS recent (path TEXT PRIMARY KEY, at REAL NOT NULL);
"""

_SEARCH = """
SELECT at, task, source, question, answer FROM answers
WHERE NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(words, value) = 0)
ORDER BY id DESC LIMIT ?
"""

_FORGET_OLDEST = """
DELETE FROM recent WHERE path NOT IN (SELECT path FROM recent ORDER BY at DESC LIMIT ?)
"""


@dataclass(frozen=True)
class Kept:
    """A past answer: when (seconds since 1970), task, file, and question and answer as plain values."""

    at: float
    task: str
    source: Path
    question: dict[str, Any]
    answer: dict[str, Any]


class History:
    """Answers and recent files; every method may be called from any thread, and waits for the disk.

    The file is opened by open(), or by whatever needs it first, never by the constructor: another program may have it
    locked. The application always works: a file that is broken is set aside (renamed to *.broken), and where nothing
    can be written the history lasts as long as the window; `unkept` then says why.
    Raises Unwritable where something cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._file: sqlite3.Connection | None = None
        self._closed = False
        self._unkept = ""

    @property
    def unkept(self) -> str:
        """Why nothing is kept in the file, or ""; opens it as open() does."""
        return self.open()

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
                _stored(each.source),
                asked,
                json.dumps(each.to_dict(), default=str),
                each.search_text().encode("utf-8", "backslashreplace").decode(),
            )
            for each in answers
            if each.final and not isinstance(each, Failure)
        ]
        with self._opened() as file, file:
            insert = "INSERT INTO answers (at, task, source, question, answer, words) VALUES (?, ?, ?, ?, ?, ?)"
            file.executemany(insert, rows)

    def search(self, text: str = "", most: int = 200) -> list[Kept]:
        """The latest answers in which every word of the text occurs, newest first."""
        wanted = json.dumps(text.lower().split())
        with self._opened() as file:
            rows = file.execute(_SEARCH, (wanted, most)).fetchall()
        return [Kept(at, task, _path(src), json.loads(asked), json.loads(got)) for at, task, src, asked, got in rows]

    def note_opened(self, paths: Sequence[Path]) -> None:
        """Put files or folders at the head of the recent list."""
        now = time.time()
        rows = [(_stored(path), now - index * 1e-3) for index, path in enumerate(paths)]
        with self._opened() as file, file:
            file.executemany("INSERT OR REPLACE INTO recent (path, at) VALUES (?, ?)", rows)
            file.execute(_FORGET_OLDEST, (_MOST_RECENT,))

    def recent(self, most: int = 10) -> list[Path]:
        """Files and folders opened lately that are still there, newest first."""
        with self._opened() as file:
            rows = file.execute("SELECT path FROM recent ORDER BY at DESC").fetchall()
        return [path for path in (_path(each) for (each,) in rows) if path.exists()][:most]

    def forget(self) -> None:
        """Delete every answer and the recent list, so that no byte of them is left in the files of the history.

        What was set aside as broken goes with them. Raises Unwritable where something of them may be left.
        """
        with self._opened() as file:
            with file:
                file.execute("DELETE FROM answers")
                file.execute("DELETE FROM recent")
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
        file.executescript(_SCHEMA)
        file.execute(f"PRAGMA user_version = {_VERSION}")
    except sqlite3.DatabaseError:
        file.close()
        raise
    return file


def _stored(path: Path) -> str | bytes:
    """A path as text, or as its bytes where they are no text."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return str(path)


def _path(stored: str | bytes) -> Path:
    return Path(os.fsdecode(stored))


def _short(question: dict[str, Any], most: int = 5) -> dict[str, Any]:
    """A question without its thousands of files: each answer names its own."""
    return {
        key: [*value[:most], f"and {len(value) - most} more"]
        if isinstance(value, tuple) and len(value) > most
        else value
        for key, value in question.items()
    }
