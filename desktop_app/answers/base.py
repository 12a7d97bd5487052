"""What every answer says besides its content, and what stands where there is none."""

import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, ClassVar

from desktop_app.answers.parts import WHOLE, Part
from desktop_app.printable import printable
from desktop_app.problems import Problem, Unreadable
from desktop_app.translation import spoken

Say = Callable[[str], str]
"""From an English text of ours to what a person reads: the same, or the language of the window."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What every answer says besides its content, and how it is read: as text, as rows, as words to search.

    source: the file it is about. part: the part of it.
    checkpoint, device: what gave it, e.g. "vit-pictures" and "cpu". precision: the format it ran in, e.g. "int8" where
    that was measured to give the same answers faster; "" where no model answered or it is not told.
    seconds: time the model took for it, its share of the batch.
    final: False for an interim state that a later answer about the same source and part replaces.
    notes: sentences a person should know about how the file was read or what the answer rests on.
    depth: of the notes the one that says that the checkpoint is out of its depth; instead: the checkpoint that is not,
    instead_title: how it is called.
    """

    kept: ClassVar[bool] = True
    """Whether it belongs in the history; what is worked out again in a moment does not."""

    columns: ClassVar[tuple[str, ...]] = ("file", "notes", "checkpoint", "device")
    """What of rows() stands in a table of answers, in this order."""

    source: Path
    part: Part = WHOLE
    checkpoint: str = ""
    device: str = ""
    precision: str = ""
    seconds: float = 0.0
    final: bool = True
    notes: tuple[str, ...] = ()
    depth: str = ""
    instead: str = ""
    instead_title: str = ""

    def as_text(self, say: Say = str) -> str:
        """As a person reads it, in a few lines, the notes in brackets at the end; a file name keeps to its line.

        say: how a text that is in English is said, where it is not to be in English.
        """
        return "\n".join([self._said(say), *(f"({say(note)})" for note in self.notes)])

    def rows(self) -> list[dict[str, Any]]:
        """As rows of a table with the keys of `columns`, and others: one row where nothing else is said."""
        return [self.to_dict()]

    def search_text(self) -> str:
        """What a person would search for: the file's name and every text in the answer, in lower case.

        In English, and besides in the language of the window, which a person reads.
        """
        own = self._searched()
        spoken_too = [spoken(each) for each in own if spoken(each) != each]
        return " ".join([self.source.name, *own, *spoken_too]).lower()

    @property
    def answered(self) -> bool:
        """Whether what was asked was found; an answer may also say that it was not."""
        return True

    @property
    def place(self) -> tuple[Path, str | None]:
        """The file it is about, and the sheet of it where it has several."""
        return self.source, None

    @property
    def remark(self) -> str:
        """What is to be said once under answers of this kind; "" for nothing."""
        return ""

    @property
    def gist(self) -> str:
        """What it says in a line, without the file's name; "" where as_text() serves."""
        return ""

    @property
    def standing(self) -> tuple[float, float | None, str] | None:
        """Of an interim state: seconds done, seconds in all where they are known, and its words so far."""
        return None

    @property
    def settled(self) -> Sequence[str]:
        """Of an interim state: the first lines of as_text() that no later state will change."""
        return ()

    @property
    def surest(self) -> tuple[str, float] | None:
        """What it says and how sure it is in 0..1; None where it knows neither."""
        return None

    def _said(self, say: Say) -> str:
        return self._subject(say)

    def _searched(self) -> Sequence[str]:
        return ()

    @property
    def subject(self) -> str:
        """The file's whole name, on one line, and the part of it that is meant."""
        return self._subject(str)

    def _subject(self, say: Say) -> str:
        return ", ".join(each for each in (printable(str(self.source)), say(self.part.words)) if each)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, numbers in full precision."""
        return {
            "file": str(self.source),
            "checkpoint": self.checkpoint,
            "device": self.device,
            "precision": self.precision,
            "seconds": round(self.seconds, 4),
            "notes": list(self.notes),
        }


@dataclass(frozen=True, kw_only=True)
class Failure(Answer):
    """An input that could not be answered: why, what to do, and the traceback for a report.

    unreadable: whether the file itself cannot be read, so that nothing can be asked about it.
    """

    columns: ClassVar[tuple[str, ...]] = ("file", "error", "advice")

    reason: str
    advice: str = ""
    details: str = ""
    unreadable: bool = False

    @property
    def answered(self) -> bool:
        """Nothing was."""
        return False

    def _said(self, say: Say) -> str:
        return f"{self._subject(say)}: {say(self.reason)}. {say(self.advice)}".rstrip()

    def _searched(self) -> Sequence[str]:
        return [self.reason]

    @classmethod
    def of(cls, source: Path, error: BaseException, part: Part = WHOLE) -> "Failure":
        """The failure that an exception means for a file, or for a part of it."""
        details = "".join(traceback.format_exception(error))
        if isinstance(error, Problem):
            reason = error.reason if error.subject == str(source) else f"{error.subject}: {error.reason}"
            unreadable = isinstance(error, Unreadable) and part == WHOLE
            advice = error.advice
            return cls(source=source, part=part, reason=reason, advice=advice, details=details, unreadable=unreadable)
        if isinstance(error, FileNotFoundError):
            return cls(
                source=source,
                part=part,
                reason="the file is no longer there",
                advice="Put it back or drop it again from where it is now.",
                details=details,
            )
        if isinstance(error, PermissionError):
            return cls(
                source=source,
                part=part,
                reason="this file may not be read",
                advice="Ask its owner for permission, or copy it to a folder of your own.",
                details=details,
            )
        # Libraries tell a page where something is wrong; the first line says what, and the details have all of it.
        first = next((line.strip() for line in str(error).splitlines() if line.strip()), "")
        told = f"{type(error).__name__}: {first}" if first else type(error).__name__
        reason = f"it could not be answered ({told})"
        advice = "Copy the diagnostics and report this."
        return cls(source=source, part=part, reason=reason, advice=advice, details=details)

    def to_dict(self) -> dict[str, Any]:
        """`error` and `advice` beside the file, and the part of it where one is meant."""
        part = {name: number for name, number in asdict(self.part).items() if number is not None}
        return {"error": self.reason, "advice": self.advice} | part | super().to_dict()
