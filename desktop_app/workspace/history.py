"""What was asked and answered, and which files were opened, in one SQLite file that outlives the window."""

import json
import sqlite3
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.answers import Answer, Failure
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

    The application always starts: a file that is broken is set aside (renamed to *.broken), and where nothing can be
    written the history lasts as long as the window; `unkept` then says why.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self.unkept = ""
        try:
            self._file = self._open_or_set_aside(path)
        except (sqlite3.DatabaseError, OSError) as error:
            self.unkept = str(error)
            self._file = self._open(":memory:")

    def _open_or_set_aside(self, path: Path) -> sqlite3.Connection:
        try:
            return self._open(path)
        except sqlite3.OperationalError:  # it may be sound, but locked, on a full disk, or not for us to write
            raise
        except sqlite3.DatabaseError:
            path.replace(path.with_suffix(".broken"))
            return self._open(path)

    def _open(self, place: Path | str) -> sqlite3.Connection:
        file = sqlite3.connect(place, check_same_thread=False)
        try:
            file.execute("PRAGMA journal_mode = WAL")
            file.execute("PRAGMA synchronous = NORMAL")
            file.executescript(_SCHEMA)
            file.execute(f"PRAGMA user_version = {_VERSION}")
        except sqlite3.DatabaseError:
            file.close()
            raise
        return file

    def add(self, question: Question, answers: Iterable[Answer]) -> None:
        """Keep the final answers to a question; failures are not kept."""
        asked = json.dumps(_short(question.to_dict()), default=str)
        now = time.time()
        rows = [
            (
                now,
                question.task,
                str(each.source),
                asked,
                json.dumps(each.to_dict(), default=str),
                each.search_text(),
            )
            for each in answers
            if each.final and not isinstance(each, Failure)
        ]
        with self._lock, self._file as file:
            insert = "INSERT INTO answers (at, task, source, question, answer, words) VALUES (?, ?, ?, ?, ?, ?)"
            file.executemany(insert, rows)

    def search(self, text: str = "", most: int = 200) -> list[Kept]:
        """The latest answers in which every word of the text occurs, newest first."""
        wanted = json.dumps(text.lower().split())
        with self._lock:
            rows = self._file.execute(_SEARCH, (wanted, most)).fetchall()
        return [Kept(at, task, Path(src), json.loads(asked), json.loads(got)) for at, task, src, asked, got in rows]

    def note_opened(self, paths: Sequence[Path]) -> None:
        """Put files or folders at the head of the recent list."""
        now = time.time()
        rows = [(str(path), now - index * 1e-3) for index, path in enumerate(paths)]
        with self._lock, self._file as file:
            file.executemany("INSERT OR REPLACE INTO recent (path, at) VALUES (?, ?)", rows)
            file.execute(_FORGET_OLDEST, (_MOST_RECENT,))

    def recent(self, most: int = 10) -> list[Path]:
        """Files and folders opened lately that are still there, newest first."""
        with self._lock:
            rows = self._file.execute("SELECT path FROM recent ORDER BY at DESC").fetchall()
        return [path for path in (Path(each) for (each,) in rows) if path.exists()][:most]

    def forget(self) -> None:
        """Delete every answer and the recent list."""
        with self._lock, self._file as file:
            file.execute("DELETE FROM answers")
            file.execute("DELETE FROM recent")

    def close(self) -> None:
        """Close the file; nothing may be called afterwards."""
        with self._lock:
            self._file.close()


def _short(question: dict[str, Any], most: int = 5) -> dict[str, Any]:
    """A question without its thousands of files: each answer names its own."""
    return {
        key: [*value[:most], f"and {len(value) - most} more"]
        if isinstance(value, tuple) and len(value) > most
        else value
        for key, value in question.items()
    }
