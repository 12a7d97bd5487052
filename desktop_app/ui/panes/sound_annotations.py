"""What a person adds to the transcripts of the pane: kept in the history at once, found again, and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.annotations import Annotations
from desktop_app.answers import Part
from desktop_app.jobs.call import Call
from desktop_app.translation import tr
from desktop_app.ui.panes.sound_list import Sound
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.transcript_text import clock
from desktop_app.workspace.history import History

if TYPE_CHECKING:
    from desktop_app.ui.panes.sound_reader import SoundReader

_MOST_UNDONE = 200


class AnnotationsKeeper(QObject):
    """Changes what was added to sounds, and keeps it off the GUI thread, in the order in which it was added.

    Signals:
        changed(Sound): something was added to this sound, or is known again.
    """

    changed = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._calls: set[Call] = set()

    @property
    def busy(self) -> bool:
        """Whether something is being read or kept."""
        return bool(self._calls)

    def follow(self, reader: "SoundReader") -> None:
        """Take what a person adds where a sound is read."""

        def change(changed: Callable[[Annotations], Annotations]) -> None:
            if reader.sound is not None:
                self.change(reader.sound, changed(reader.sound.annotations))

        def write(start: float, end: float, text: str) -> None:
            if reader.sound is not None:
                self.write(reader.sound, start, end, text)

        def restore(seconds: float) -> None:
            if reader.sound is not None:
                self.restore(reader.sound, seconds)

        reader.written.connect(write)
        reader.restored.connect(restore)
        reader.markers.renamed.connect(lambda one, name: change(lambda old: old.rename(one, name)))
        reader.markers.removed.connect(lambda one: change(lambda old: old.unmark(one)))

    def find(self, sounds: list[Sound]) -> None:
        """Look for what was added to these sounds before."""
        wanted = [(sound.path, sound.part) for sound in sounds]
        call = self._run(_found, self._services.history, wanted)
        call.succeeded.connect(lambda found: self._take(sounds, found))

    def change(self, sound: Sound, added: Annotations) -> None:
        """From now on this is what a person added."""
        if added != sound.annotations:
            sound.undone = [*sound.undone[-_MOST_UNDONE:], sound.annotations]
            self._set(sound, added)

    def write(self, sound: Sound, start: float, end: float, text: str) -> None:
        """A person wrote this for what is said from one time to another, in seconds."""
        if sound.heard is not None:
            self.change(sound, sound.annotations.edit(start, end, text, sound.heard.words))

    def restore(self, sound: Sound, seconds: float) -> None:
        """What the checkpoint wrote at a moment is wanted back."""
        if (found := sound.annotations.edit_at(seconds)) is not None:
            self.change(sound, sound.annotations.without(found))

    def mark(self, sound: Sound, seconds: float) -> None:
        """Mark a moment, and say what it is called until a person names it."""
        name, at = sound.annotations.next_name(), clock(seconds, tenths=True)
        self.change(sound, sound.annotations.mark(round(seconds, 2), name))
        said = tr("{name} is at {at}; its name can be changed under Markers.", name=name, at=at)
        self._services.messages.say(said)

    def undo(self, sound: Sound) -> bool:
        """Take back the latest change; False where there is none."""
        if not sound.undone:
            return False
        *sound.undone, before = sound.undone
        self._set(sound, before)
        return True

    def keep(self, sound: Sound) -> None:
        """Keep what was added once more, as the file is another by now: a recording has come to its end."""
        if sound.annotations:
            history = self._services.history
            self._run(history.annotate, sound.path, sound.part, sound.annotations, sound.recording)

    def _set(self, sound: Sound, added: Annotations) -> None:
        sound.annotations = added
        history = self._services.history
        self._run(history.annotate, sound.path, sound.part, added, sound.recording)
        self.changed.emit(sound)

    def _take(self, sounds: list[Sound], found: list[Annotations]) -> None:
        for sound, added in zip(sounds, found, strict=True):
            if added and not sound.annotations and not sound.undone:
                sound.annotations = added
                self.changed.emit(sound)

    def _run(self, function: Callable[..., object], *given: object) -> Call:
        call = self._services.background.run_in_turn(function, *given, title=tr("what was added to transcripts"))
        self._calls.add(call)
        call.ended.connect(lambda: self._calls.discard(call))
        return call


def _found(history: History, wanted: list[tuple[Path, Part]]) -> list[Annotations]:
    """In the background: what was added to each; nothing where the history cannot say."""
    return [history.annotations(path, part) for path, part in wanted]
