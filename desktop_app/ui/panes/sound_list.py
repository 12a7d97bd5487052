"""The sounds that were dropped or recorded, each with what is known of it so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.annotations import NONE_ADDED, Annotations, edited
from desktop_app.answers import WHOLE, Answer, Failure, Part, Transcript, Word, readable_words
from desktop_app.translation import mark, tr
from desktop_app.ui.panes.path_list import PathList
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.transcript_text import clock
from desktop_app.writing import AS_USUAL, Writing

if TYPE_CHECKING:
    from desktop_app.ui.panes.sound_again import Proposal

BEGINNING = 60
"""Characters of a transcript shown in the list."""


_STOPPED = mark("It was read as far as {clock}: what is said later is missing here. “Again” reads all of it.")


@dataclass(eq=False)
class Sound:
    """One sound, or a part of it: its transcript as far as it is known, or why there is none.

    heard: the transcript as the checkpoint gave it. annotations: what a person added to it. undone: what these were
    before, the latest last. reading: while it is read again, how far that is. proposal: what that would change.
    writing: how its transcript is to be written.
    """

    path: Path
    part: Part = WHOLE
    heard: Transcript | None = None
    failure: Failure | None = None
    waiting: bool = False
    recording: bool = False
    annotations: Annotations = NONE_ADDED
    undone: list[Annotations] = field(default_factory=list)
    reading: Transcript | None = None
    proposal: "Proposal | None" = None
    writing: Writing = AS_USUAL

    @property
    def transcript(self) -> Transcript | None:
        """The transcript as it is to be written, with what a person added."""
        if self.heard is None or (not self.annotations and self.writing == self.heard.writing):
            return self.heard
        return replace(self.heard, annotations=self.annotations, writing=self.writing)

    @transcript.setter
    def transcript(self, heard: Transcript | None) -> None:
        self.heard = heard

    @property
    def name(self) -> str:
        """What it is called: the file, and the part of it."""
        return f"{self.path.name}{self.of_part}"

    @property
    def of_part(self) -> str:
        """What stands behind the file's name: ", left channel"; nothing for the whole."""
        return f", {as_said(self.part.words)}" if self.part.words else ""

    @property
    def answer(self) -> Answer | None:
        """What is known for good, or so far."""
        return self.failure or self.transcript

    @property
    def state(self) -> str:
        """A few words on where it stands."""
        if self.recording:
            return tr("recording, {clock}", clock=clock(self.transcript.heard if self.transcript else 0))
        if self.failure is not None:
            return describe_failure(self.failure, besides=self.path.name)
        if self.transcript is None:
            return tr("waiting") if self.waiting else tr("not transcribed")
        if self.waiting:
            return tr("reading, {share:.0%}", share=self._share())
        length = clock(self.transcript.duration or self.transcript.heard)
        if not self.transcript.final:
            length = tr("read as far as {clock}", clock=clock(self.transcript.heard))
        text = _beginning(self.heard.words[:15], self.annotations, self.writing) if self.heard is not None else ""
        said = text or next(map(as_said, self.transcript.notes), tr("(no words heard)"))
        return f"{length}  {said}"

    def settle(self) -> None:
        """Nothing more will come; of what was read in part it is said how far that is, in exports too."""
        self.waiting = False
        if self.heard is not None and not self.heard.final:
            note = tr(_STOPPED, clock=clock(self.heard.heard))
            self.heard = replace(self.heard, interim=0, notes=(*self.heard.notes, note))

    def knows_more(self, answer: Transcript) -> bool:
        """Whether what was heard live reaches further than an interim state of reading the file again."""
        known = self.heard
        return known is not None and known.duration is None and known.heard > answer.heard

    def _share(self) -> float:
        found = self.reading or self.heard
        return min(found.heard / found.duration, 1.0) if found is not None and found.duration else 0.0


@lru_cache(maxsize=1_000)
def _beginning(words: tuple[Word, ...], added: Annotations, writing: Writing) -> str:
    """As it is to be written; asked for whenever a row is painted."""
    written: Sequence[Word] = words
    if writing.sentences:
        edits = [each for each in added.edits if words and each.start < words[-1].end]
        written = edited(readable_words(words, ended=False, writing=writing), words, edits)
    return " ".join(word.text for word in written)[:BEGINNING]


class SoundList(PathList[Sound]):
    """The sounds that were dropped or recorded, and parts of them; Space and Enter play the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Sound, tr("Sounds"), parent)
        self._writing = AS_USUAL

    def write_as(self, writing: Writing) -> None:
        """Have all transcripts written so, and those of sounds that are still to come."""
        self._writing = writing
        for sound in self.listed:
            sound.writing = writing
            self.touch(sound)

    def of_path(self, path: Path, part: Part = WHOLE) -> Sound | None:
        """The sound of a path, or the part of it."""
        return self._of_key((path, part))

    def add_paths(self, paths: Sequence[Path], part: Part = WHOLE) -> list[Sound]:
        """Append the paths that are new, or that part of them; their sounds."""
        return self._add(Sound(path, part, writing=self._writing) for path in paths)

    def _key(self, each: Sound) -> object:
        return each.path, each.part


def invitation() -> Invitation:
    """What an empty list says."""
    return Invitation(
        tr("Drop sounds here, or press Record and speak"),
        tr(
            "wav, flac, ogg, mp3, m4a and opus, and the sound of videos. What is said is written down; every "
            "word can be clicked to hear it."
        ),
    )
