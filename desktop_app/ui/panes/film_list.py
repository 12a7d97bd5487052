"""The films that were dropped, each with what is known of it so far."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.answers import Answer, Failure, Transcript
from desktop_app.tasks.video_classification.asked import FilmLabels, clock
from desktop_app.translation import spoken, tr
from desktop_app.ui.panes.path_list import PathList
from desktop_app.ui.widgets.failure_words import describe_failure


@dataclass(eq=False)
class Film:
    """One film: what was seen in it as far as it is known, or why nothing was.

    transcript: what is said in it, where that is known. position: seconds at which a person left it.
    """

    path: Path
    labels: FilmLabels | None = None
    failure: Failure | None = None
    waiting: bool = False
    transcript: Transcript | None = None
    position: float = 0.0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    @property
    def answer(self) -> Answer | None:
        """What is known for good, or so far."""
        return self.failure or self.labels

    def settle(self) -> None:
        """Nothing more will come."""
        self.waiting = False

    @property
    def state(self) -> str:
        """A few words on where it stands."""
        if self.failure is not None:
            return describe_failure(self.failure, besides=self.name)
        if self.labels is None:
            return tr("waiting") if self.waiting else tr("not watched")
        if self.waiting:
            done = min(self.labels.watched / self.labels.duration, 1.0) if self.labels.duration else None
            return tr("watching") if done is None else tr("watching, {done:.0%}", done=done)
        if not self.labels.final:
            return tr("watched as far as {clock}", clock=spoken(clock(self.labels.watched)))
        labels = list(dict.fromkeys(spoken(each.label) for each in self.labels.chapters(self.labels.sure)))
        lasts = spoken(clock(self.labels.duration or self.labels.watched))
        return f"{lasts}  {', '.join(labels) or tr('nothing sure')}"


class FilmList(PathList[Film]):
    """The films that were dropped; Space and Enter play the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Film, tr("Films"), parent)
