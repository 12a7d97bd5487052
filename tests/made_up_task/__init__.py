"""A task that nothing else in the program knows of: it counts the tracks of MIDI files and the lengths of loops."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.answers import Answer
from desktop_app.answers.base import Say
from desktop_app.file_kinds import Kind
from desktop_app.questions import Question
from desktop_app.task_spec import Architecture, FileFormat, TaskSpec

NOTES = Kind(name="notes", one="a piece of music", many="Pieces", formats={"midi": ".mid .midi"})
LOOPS = Kind(name="loop", one="a loop", many="Loops", formats={"wav": ".wav"})
"""The same files as sounds: they suit both tasks."""


@dataclass(frozen=True, kw_only=True)
class TrackCounting(Question):
    """How many tracks has each piece?"""

    task = "track-counting"

    pieces: tuple[Path, ...]
    from_number: int = 0


@dataclass(frozen=True, kw_only=True)
class Tracks(Answer):
    """The number of tracks of one piece."""

    columns = ("file", "tracks")

    tracks: int

    def _said(self, say: Say) -> str:
        return f"{self._subject(say)}: {self.tracks} tracks"

    def _searched(self) -> list[str]:
        return [f"tracks{self.tracks}"]

    def to_dict(self) -> dict[str, Any]:
        return {"tracks": self.tracks} | super().to_dict()


def as_score(answer: Tracks) -> str:
    return f"SCORE {answer.tracks}\n"


SPEC = TaskSpec(
    id="track-counting",
    title="Counting tracks",
    question="tests.made_up_task:TrackCounting",
    answer="tests.made_up_task:Tracks",
    run="tests.made_up_task.run:answer",
    command="tests.made_up_task.command:Count",
    pane="tests.made_up_task.pane:TracksPane",
    formats=(
        FileFormat(ending=".score", title="Score (*.score)", write="tests.made_up_task:as_score", refusal="one piece"),
    ),
    media=(NOTES, LOOPS),
    architectures=(
        Architecture(name="TrackCounterModel", family="Counter", processor="Any", files=(("tracks.json",),)),
    ),
    imports=("wave",),
)
