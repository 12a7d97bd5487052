"""The Films pane: what happens in films, and when, beside what is said in them."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from desktop_app.answers import Answer, Failure, Transcript
from desktop_app.jobs.queue import Job, Priority
from desktop_app.media.kinds import Kind
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.video_classification.asked import FilmLabels, VideoClassification
from desktop_app.translation import plural, tr
from desktop_app.ui import known
from desktop_app.ui.drag_out import DragOut, Offer, answers_offered
from desktop_app.ui.kept_writing import KEPT_DIGITS, KEPT_MARKS, KEPT_SENTENCES, kept_writing
from desktop_app.ui.page_specs import FILMS
from desktop_app.ui.panes.files_pane import Exported
from desktop_app.ui.panes.film_list import Film, FilmList
from desktop_app.ui.panes.film_search import FilmSearch
from desktop_app.ui.panes.film_step import FilmStep
from desktop_app.ui.panes.film_view import FilmView
from desktop_app.ui.panes.list_pane import AskingPane
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.options import Options
from desktop_app.workspace.export import formats_of

KEPT_SPLIT = Setting[bytes]("films/split", b"")
_LABELS = 10
"""Labels a stretch that are kept: what is searched for is seldom the first of hundreds."""
_REDRAWN = 250
"""Milliseconds between two drawings of a film that is being watched."""
_SETTLED = 400
"""Milliseconds that a moment is in view before it is looked into: a model runs once more for that."""


class FilmsPane(AskingPane[Film]):
    """A list of films with the moments of the chosen one below, and the chosen one to watch beside it."""

    spec = FILMS
    help_topic = "films"
    kept_split = KEPT_SPLIT

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, FilmList(), _invitation(), parent)
        DragOut(self.list, services.background, self._offered)
        self.search = FilmSearch()
        self.view = FilmView(services.background)
        self.checkpoint_bar = CheckpointBar(services, VideoClassification.task)
        self.step = FilmStep(services)
        self.options = Options(self)
        self._looked_into: tuple[FilmLabels, float] | None = None
        self._count = QLabel()
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAWN)
        self._stay = QTimer(self, singleShot=True, interval=_SETTLED)
        self._lay_out()
        self._connect()

    @property
    def idle(self) -> bool:
        """Whether nothing is watched, read or written."""
        settled = not self._redraw.isActive() and not self._stay.isActive()
        return not self._asked and not self._calls and self.view.idle and settled

    @property
    def engaged(self) -> bool:
        """Whether a person types here, or watches the film in view."""
        return super().engaged or self.view.playback.playing

    def take_text(self, text: str) -> None:
        """Text is something to look for."""
        self.search.line.setText(" ".join(text.split())[:100])

    def answers_shown(self) -> list[Answer]:
        """What is known of each film, in the order of the list."""
        return [film.answer for film in self.list.listed if film.answer is not None]

    def copy(self) -> None:
        """The chapters of the film in view."""
        film = self.list.current
        if film is None or film.labels is None:
            super().copy()
            return
        self._put_on_clipboard(film.labels.as_text(as_said), tr("What happens in the film is on the clipboard."))

    def _offered(self) -> Offer | None:
        film = self.list.current
        if film is None or film.labels is None:
            return None
        return answers_offered([film.labels], film.path.stem)

    def _exported(self) -> Exported | None:
        film = self.list.current
        if film is None or film.labels is None:
            return None
        suggested = str(film.path.with_suffix(".csv"))
        return Exported(tr("Export what happens"), suggested, formats_of(FilmLabels), [film.labels])

    def showEvent(self, event: QShowEvent) -> None:
        """What was corrected on the Sound page meanwhile is shown here too."""
        super().showEvent(event)
        self._look_for_words(self.list.listed)

    def close_pane(self) -> None:
        """Stop playing and reading."""
        self._redraw.stop()
        self._stay.stop()
        self.toast.dismiss()
        self.view.close_view()

    def _look_up(self, items: Sequence[Film]) -> None:
        super()._look_up(items)
        self._look_for_words(items)

    def _known(self) -> Callable[..., Mapping[Path, known.Known[FilmLabels]]]:
        return known.films

    def _length(self, path: Path) -> float:
        from desktop_app.media import films  # the window is painted without NumPy

        return films.probe(path).duration or math.inf

    def _settle(self, each: Film, answer: FilmLabels) -> None:
        each.labels = answer

    def _look_for_words(self, films: Sequence[Film]) -> None:
        if not films:
            return
        paths = [film.path for film in films]
        call = self._call(known.transcripts_of_any, self.services.history, paths, title=tr("the history"))
        call.succeeded.connect(self._take_words)
        call.failed.connect(lambda _: None)  # without them the timeline is complete all the same

    def _take_words(self, found: dict[Path, Transcript]) -> None:
        for path, transcript in found.items():
            film = self.list.of_path(path)
            if film is not None and (film.transcript is None or film.transcript.words == transcript.words):
                self._hear(film, transcript)

    def _hear(self, film: Film, transcript: Transcript) -> None:
        """This is said in a film; it is written as was chosen on the Sound page."""
        film.transcript = replace(transcript, writing=kept_writing(self.services.settings))
        self._refresh(film)

    def _write_otherwise(self, key: str) -> None:
        """Transcripts are to be written in another way."""
        if key in (KEPT_SENTENCES.key, KEPT_DIGITS.key, KEPT_MARKS.key):
            for film in self.list.listed:
                if film.transcript is not None:
                    self._hear(film, film.transcript)

    def _question(self, items: Sequence[Film]) -> VideoClassification:
        return VideoClassification(
            films=tuple(film.path for film in items),
            every=self.step.every,
            top_k=_LABELS,
            checkpoint=self.checkpoint_bar.checkpoint,
            device=self.checkpoint_bar.device,
        )

    def _title(self, items: Sequence[Film]) -> str:
        title = items[0].name if len(items) == 1 else tr("{count:,} films", count=len(items))
        return tr("Watching {title}", title=title)

    def _take_answers(self, found: list[Answer]) -> None:
        latest = {answer.source: answer for answer in found}
        for path, answer in latest.items():
            film = self.list.of_path(path)
            if film is None:
                continue
            if isinstance(answer, Failure):
                film.failure, film.waiting = answer, False
            elif isinstance(answer, FilmLabels):
                film.labels, film.waiting = answer, not answer.final
                self.checkpoint_bar.show_used(answer)
            self._refresh(film)

    def _refresh(self, film: Film) -> None:
        """Something about a film is different; while it is being watched its drawing waits a little."""
        self.list.touch(film)
        if film is self.view.film and not self._redraw.isActive():
            if film.waiting and film.labels is not None:
                self._redraw.start()
            else:
                self._show()

    def _show(self) -> None:
        film = self.view.film
        self.view.refresh()
        self.search.show_answer(film.labels if film is not None else None)
        self._stay.start()

    def _choose(self, film: Film | None) -> None:
        self._redraw.stop()
        self.view.show_film(film)
        self._show()

    def _look_into(self) -> None:
        """The moment in view has stayed: tell of it, once, so that what is looked into is what is in view."""
        film, stretch, at = self.view.film, self.view.stretch, self.view.playback.position
        labels = film.labels if film is not None and film.failure is None else None
        looked_into = (labels, at) if labels is not None and labels.final and stretch is not None else None
        if looked_into is None or labels is None:
            self.in_view.emit(film.failure if film is not None else None)
        elif looked_into != self._looked_into:
            self.in_view.emit(replace(labels, moment=at))
        self._looked_into = looked_into

    def _moved(self) -> None:
        if self.view.playback.playing:
            self._stay.stop()  # while it plays every moment passes
        else:
            self._stay.start()

    def _again(self) -> None:
        film = self.view.film
        if film is not None and not film.waiting:
            film.labels = None
            self._submit([film], Priority.ASKED)

    def _all_again(self) -> None:
        """Watch every film that is listed as is wanted now; those that are being watched stay as they are."""
        films = [film for film in self.list.listed if not film.waiting]
        for film in films:
            film.labels = film.failure = None
        self._look_up(films)

    def _transcribe(self) -> None:
        """Hand the film in view to the pane for sounds; its words come here too."""
        film = self.view.film
        if film is not None:
            self._look_for_words([film])
            self.give_wanted.emit(Kind.SOUND, [film.path])

    def _listen_to(self, job: Job) -> None:
        """Whatever is transcribed anywhere in the window may be the sound of a film here."""
        if isinstance(job.question, AutomaticSpeechRecognition):
            job.answered.connect(self._take_transcripts)

    def _take_transcripts(self, found: list[Answer]) -> None:
        for path, answer in {each.source: each for each in found if isinstance(each, Transcript)}.items():
            film = self.list.of_path(path)
            if film is not None and answer.part.channel is None and answer.words:
                added = film.transcript.annotations if film.transcript is not None else answer.annotations
                self._hear(film, replace(answer, annotations=added))

    def _busy_with(self, each: Film) -> str:
        return tr("{name} is still being watched: cancel that first.", name=each.name) if each.waiting else ""

    def _play(self) -> None:
        self.view.toggle()

    def _tell_count(self) -> None:
        count = len(self.list.listed)
        self._count.setText(plural("{n} film", "{n} films", count) if count else "")
        super()._tell_count()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.view.toggle)
        self.search.found.connect(self.view.timeline.show_moments)
        self.search.moment_wanted.connect(self.view.go_to)
        self.view.export_wanted.connect(self.export)
        self.view.again_wanted.connect(self._again)
        self.step.again_wanted.connect(self._all_again)
        self.view.words_wanted.connect(self._transcribe)
        self.view.moment_changed.connect(lambda _: self._moved())
        self.view.playback.playing_changed.connect(lambda _: self._moved())
        self.services.jobs.job_added.connect(self._listen_to)
        self.services.settings.changed.connect(self._write_otherwise)
        self._redraw.timeout.connect(self._show)
        self._stay.timeout.connect(self._look_into)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, by in (("F3", 1), ("Shift+F3", -1)):
            QShortcut(QKeySequence(keys), self, partial(self.search.step, by), context=here)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.line.setFocus, context=here)

    def _lay_out(self) -> None:
        side = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        side.addWidget(self.list)
        side.addWidget(self.search)
        self._split.addWidget(side)
        self._split.addWidget(self.view)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([240, 900])
        self._pages.addWidget(self._split)
        self.options.add(tr("What watches"), self.checkpoint_bar)
        self.options.add(tr("Seconds between stretches"), self.step)
        self._count.setProperty("soft", True)
        top = in_row(self._count, ..., self.options)
        in_column(top, wide(self._pages), into=self, margins=(APART, NEAR, APART, NEAR))


def _invitation() -> Invitation:
    return Invitation(
        tr("Drop films here"),
        tr(
            "mp4, mov, mkv, webm, avi and moving gifs. What happens in them, and when, is shown on a "
            "timeline beside what is said. Nothing leaves this computer."
        ),
    )
