"""One film to look at: its picture at the moment in view, transport, timeline, and what is known of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.answers import Failure
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.tasks.video_classification.asked import Stretch, clock
from desktop_app.translation import local, spoken, tr
from desktop_app.ui.panes.film_list import Film
from desktop_app.ui.panes.film_playback import FilmPlayback
from desktop_app.ui.panes.film_reel import strip
from desktop_app.ui.panes.film_screen import FilmScreen
from desktop_app.ui.panes.film_timeline import FilmTimeline
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.answer_words import run_on
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.lines import at, in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.play_button import PlayButton
from desktop_app.ui.widgets.prose import Prose

if TYPE_CHECKING:
    from desktop_app.media.films import FilmFacts

_STILLS = 16
_MOST_SAID = 3
"""Labels of the moment in view that are named beside the clock."""


class FilmView(QWidget):
    """Shows the chosen film at a moment; plays it.

    Signals:
        export_wanted(), again_wanted(), words_wanted(): a button was pressed.
        moment_changed(float): another moment is in view, in seconds.
    """

    export_wanted = Signal()
    again_wanted = Signal()
    words_wanted = Signal()
    moment_changed = Signal(float)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.film: Film | None = None
        self.playback = FilmPlayback(self)
        self.picture = FilmScreen(background)
        self.timeline = FilmTimeline()
        self._background = background
        self._reading: Call | None = None
        self._facts: FilmFacts | None = None
        self._title = Elided("")
        self._about = Elided("")
        self._clock = named(QLabel(), tr("Position and length"))
        self.now = named(Elided(""), tr("What happens at the moment in view"))
        self.said = named(Elided(""), tr("What is said at the moment in view"))
        self._problem = named(Prose(), tr("What went wrong"))
        self._notes = named(Prose(small=True), tr("Notes on how the film was watched"))
        self.play_button = PlayButton()
        self.words_button = named(
            QPushButton(tr("Trans&cribe its sound")),
            tr("Transcribe its sound"),
            tr("What is said is written below the timeline"),
        )
        self.again_button = named(
            QPushButton(tr("A&gain")), tr("Watch again"), tr("With the checkpoint chosen under Options")
        )
        self.export_button = named(
            QPushButton(tr("&Export…")), tr("Export"), tr("As csv, Excel, JSON, text or subtitles")
        )
        self._lay_out()
        self._connect()
        self.show_film(None)

    @property
    def idle(self) -> bool:
        """Whether picture and thumbnails are there, or cannot be."""
        return self._reading is None and self.picture.idle

    @property
    def problem(self) -> str:
        """What is said to have gone wrong."""
        return self._problem.text()

    @property
    def notes(self) -> str:
        """What is said of how the film was watched, a note a line."""
        return self._notes.text()

    @property
    def stretch(self) -> Stretch | None:
        """The stretch at the moment in view, where it has been watched."""
        labels, at = self.film.labels if self.film is not None else None, self.playback.position
        return labels.at(at) if labels is not None and labels.labels_at(at) else None

    def show_film(self, film: Film | None) -> None:
        """Show another film, paused where it was left; None for nothing."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if self.film is not None:
            self.film.position = self.playback.position
        self.film, self._facts = film, None
        self.playback.open(None)
        self.timeline.clear()
        self.picture.open(film.path if film is not None else None)
        self._title.setText(film.name if film is not None else "")
        self._say("")
        self.refresh()
        if film is not None:
            self._read(film)

    def refresh(self) -> None:
        """Show what is known of the film now."""
        film = self.film
        labels = film.labels if film is not None else None
        waiting = film is not None and film.waiting
        self.timeline.show_answer(labels, tr("Labels appear here as the film is watched.") if waiting else "")
        self.timeline.show_words(film.transcript.written if film is not None and film.transcript is not None else ())
        if film is not None and film.failure is not None:
            self._explain(film.failure)
        elif labels is not None or waiting:
            self._say("")
        says = self._facts.duration if self._facts is not None else None
        if labels is not None and labels.duration and labels.duration > (says or 0.0):
            self.playback.set_length(labels.duration)
        self._notes.setText("\n".join(map(as_said, labels.notes)) if labels is not None else "")
        self._notes.setVisible(bool(self._notes.text()))
        self._offer()
        self._tell()
        self._tell_about()

    def go_to(self, seconds: float) -> None:
        """Show a moment."""
        self.playback.seek(seconds)

    def toggle(self) -> None:
        """Play or pause."""
        if self.film is not None:
            self.playback.toggle()

    def close_view(self) -> None:
        """Fall silent, read nothing any more."""
        self.playback.close()
        self.picture.open(None)
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _read(self, film: Film) -> None:
        """What the film says of itself, and its thumbnails, as they are decoded."""
        self._reading = call = self._background.stream(lambda: strip(film.path, _STILLS), title=film.name)
        call.came.connect(partial(self._take, film))
        call.failed.connect(partial(self._unread, film))
        call.ended.connect(partial(self._read_all, call))

    def _take(self, film: Film, parts: list[object]) -> None:
        if film is not self.film:
            return
        stills = [part for part in parts if isinstance(part, tuple) and isinstance(part[1], QImage)]
        facts = [part for part in parts if not isinstance(part, tuple)]
        if facts:
            self._begin(film, facts[0])
        if stills:
            self.timeline.add_stills(stills)

    def _begin(self, film: Film, facts: object) -> None:
        """The film can be read: it is shown where it was left."""
        from desktop_app.media.films import FilmFacts

        assert isinstance(facts, FilmFacts)
        self._facts = facts
        known = film.labels.duration if film.labels is not None else None
        length = max(facts.duration or 0.0, known or 0.0)
        if length and (film.labels is None or film.labels.duration is None):
            self.timeline.set_length(length)
        self.playback.open(film.path, length, facts.sounds, film.position)
        self._offer()
        self._tell_about()

    def _unread(self, film: Film, failure: Failure) -> None:
        if film is self.film and film.failure is None:
            self._explain(failure)

    def _read_all(self, call: Call) -> None:
        if self._reading is call:
            self._reading = None

    def _moved(self, seconds: float) -> None:
        self.timeline.setValue(round(seconds * 1000))
        self.picture.show_moment(seconds)
        self._tell()
        self.moment_changed.emit(seconds)

    def _explain(self, failure: Failure) -> None:
        name = self.film.name if self.film is not None else ""
        self._say(f"{describe_failure(failure, besides=name)}. {as_said(failure.advice)}".strip())

    def _mute(self, failure: Failure) -> None:
        self._say(
            tr("Its sound cannot be played ({reason}); the pictures go on without it.", reason=as_said(failure.reason))
        )

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _offer(self) -> None:
        """Only what can be done now can be pressed."""
        film, facts = self.film, self._facts
        self.play_button.setEnabled(facts is not None and self.timeline.length > 0)
        self.export_button.setEnabled(film is not None and film.labels is not None)
        self.again_button.setEnabled(film is not None and not film.waiting)
        wordless = film is not None and film.transcript is None
        self.words_button.setVisible(wordless and facts is not None and facts.sounds)

    def _tell(self) -> None:
        """The moment in view, in words."""
        at, length = self.playback.position, self.timeline.length
        self._clock.setText(f"{spoken(clock(at))} / {spoken(clock(length))}" if length else "")
        answer = self.film.labels if self.film is not None else None
        labels = answer.labels_at(at)[:_MOST_SAID] if answer is not None else ()
        self.now.setText(", ".join(f"{spoken(each.label)} {local(each.percent(0))}" for each in labels))
        said = self.timeline.said_at(at)
        self.said.setText(f"“{said}”" if said else "")
        self.said.setVisible(bool(self.timeline.sayings))

    def _tell_about(self) -> None:
        """The numbers beside the title."""
        parts: list[str] = []
        if self._facts is not None and self.film is not None:
            parts = [f"{self._facts.width} × {self._facts.height}", self.film.path.suffix[1:].upper()]
            parts += [] if self._facts.sounds else [tr("silent")]
        labels = self.film.labels if self.film is not None else None
        if labels is not None and labels.checkpoint:
            parts.append(run_on(labels))
        self._about.setText(", ".join(parts))
        self.timeline.setAccessibleDescription(self._about.text())

    def _connect(self) -> None:
        self.playback.moved.connect(self._moved)
        self.playback.playing_changed.connect(self.play_button.show_playing)
        self.playback.failed.connect(self._mute)
        self.picture.clicked.connect(self.toggle)
        self.picture.failed.connect(self._explain)
        self.timeline.moment_wanted.connect(self.go_to)
        self.play_button.clicked.connect(self.toggle)
        self.words_button.clicked.connect(self.words_wanted)
        self.again_button.clicked.connect(self.again_wanted)
        self.export_button.clicked.connect(self.export_wanted)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dress(self.export_button, "export")
        row = in_row(self.play_button, self._clock, wide(self.now), self.again_button, self.export_button, spacing=NEAR)
        self._notes.setProperty("soft", True)
        in_column(
            self._title,
            self._about,
            self._problem,
            wide(self.picture),
            self.said,
            row,
            self.timeline,
            at(Qt.AlignmentFlag.AlignLeft, self.words_button),
            self._notes,
            into=self,
        )
