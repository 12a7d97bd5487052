"""The real window over the shipped samples, answered at once by a script instead of models: for looking at it."""

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from desktop_app import paths
from desktop_app.answers import Answer, ImageLabels, Label, PictureAnswer, TableAnswer, Transcript, Word
from desktop_app.file_kinds import Kind
from desktop_app.media.documents import pages as documents
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    VisualQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import Answers
from desktop_app.tasks.document_question_answering import written
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    TOTAL,
    DocumentAnswer,
    DocumentFields,
    DocumentQuestionAnswering,
    DocumentText,
    FieldValue,
    Mention,
)
from desktop_app.tasks.scaling_laws import LOSSES
from desktop_app.tasks.scaling_laws import reading as scaling_tables
from desktop_app.tasks.scaling_laws.values import JointLaw, ScalingFit, ScalingLaws
from desktop_app.tasks.video_classification.asked import FilmLabels, Stretch, VideoClassification
from desktop_app.translation import worded
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes import Pane
from desktop_app.ui.settings import Setting

SPOKEN = (
    "good morning the meeting is on tuesday the ninth of june at half past ten sarah walker will bring the report "
    "and twenty four copies of the map"
).split()
LABELS = ("photograph", "bar chart", "diagram", "handwriting", "invoice")
DOUBT = found.doubt if (found := written.day("03/04/2025")) is not None else ""
SUM = {
    "what": worded("The sum"),
    "column": "Amount",
    "figure": worded("{number:,}", number=1284.5),
    "scope": worded("over all {rows:,} rows", rows=12),
}
ASKED = "How many things are there in this picture that somebody could count? Is there a logo?"
MATCHED = "red circle, three blue squares, a receipt, a map of a country, handwriting"


class Script:
    """Answers questions of every pane."""

    def __call__(self, question: Question) -> Answers:
        answers = list(self._answers(question))
        return Answers(self._tell(answers), len(answers))

    def _tell(self, answers: list[Answer]) -> Generator[Answer, None, None]:
        yield from answers

    def _answers(self, question: Question) -> Generator[Answer, None, None]:
        if isinstance(question, ImageClassification):
            yield from (self._labels(path, question, LABELS) for path in question.images)
        elif isinstance(question, ZeroShotImageClassification):
            yield from (self._labels(path, question, question.labels) for path in question.images)
        elif isinstance(question, VisualQuestionAnswering):
            yield from (self._inquired(path, asked) for path in question.images for asked in question.questions)
        elif isinstance(question, TableQuestionAnswering):
            yield from (self._said(question, each) for each in question.questions)
        elif isinstance(question, VideoClassification):
            yield from (self._watched(path) for path in question.films)
        elif isinstance(question, DocumentQuestionAnswering):
            yield from self._read(question)
        elif isinstance(question, ScalingLaws):
            yield from (self._fitted(path) for path in question.tables)
        elif isinstance(question, AutomaticSpeechRecognition):
            yield from (self._heard(path) for path in question.sounds)

    def _fitted(self, path: Path) -> ScalingFit:
        law = JointLaw(E=0.9, A=125.7, B=46.27, alpha=0.2621, beta=0.1482)
        samples = tuple(JointLaw(0.9, 125.7 + turn, 46.27, 0.2621, 0.1482) for turn in range(-20, 21))
        runs = scaling_tables.read(path)
        note = (
            "This table hardly determines alpha: 95% of the bootstrap's values lie between 0.158 and 0.45. "
            "Runs of more different ratios of tokens to parameters would tell."
        )
        return ScalingFit(
            source=path, runs=runs.runs, joint=law, samples=samples, error=0.013, notes=(*runs.notes, note)
        )

    def _labels(self, path: Path, question: Question, labels: tuple[str, ...]) -> ImageLabels:
        turn = len(path.name) % len(labels)
        scores = (0.87, 0.06, 0.04, 0.02, 0.01)
        ranked = tuple(map(Label, labels[turn:] + labels[:turn], scores))
        weights = np.random.default_rng(turn).random((12, 12)).astype(np.float32) ** 6
        return ImageLabels(
            source=path,
            task=question.task,
            labels=ranked,
            attention=weights / weights.sum(),
            checkpoint="vit-pictures",
            device="cpu",
        )

    def _inquired(self, path: Path, asked: str) -> PictureAnswer:
        said = ("yes", "no", "a very long answer") if asked.startswith("Is") else ("2", "10", "three or more")
        turn = len(path.name) % 3
        labels = tuple(map(Label, said[turn:] + said[:turn], (0.81, 0.2, 0.03)))
        return PictureAnswer(
            source=path, task=VisualQuestionAnswering.task, question=asked, labels=labels, independent=True,
            checkpoint="vilt-b32-finetuned-vqa", device="cpu",
        )  # fmt: skip

    def _said(self, question: TableQuestionAnswering, asked: str) -> TableAnswer:
        return TableAnswer(
            source=question.table,
            question=asked,
            sentence=worded("{what} of {column} is {figure}, {scope}.", **SUM),
            value=1284.5,
            coordinates=((1, 2), (2, 2), (4, 2)),
            cells=("312.50", "480.00", "492.00"),
            aggregator="SUM",
            rows_seen=12,
            rows_total=12,
            rows_read=((0, 12),),
            checkpoint="tapas-tables",
            device="cpu",
        )

    def _read(self, question: DocumentQuestionAnswering) -> Generator[Answer, None, None]:
        box = (0.62, 0.38, 0.74, 0.41)
        for path in question.documents:
            told = {"source": path, "read": 3, "pages": 3, "checkpoint": "layoutlm-document-qa", "device": "cpu"}
            if question.fields:
                total = FieldValue(TOTAL, "$2,315.32", "2315.32", 0.9, 1, box, "label", "USD", "Amount due")
                day = FieldValue(DATE, "03/04/2025", "", 0.7, 1, box, "both", "", "Date", DOUBT)
                yield DocumentFields(**told, fields=(day, total))
            mentions = tuple(
                Mention("$2,315.32", score, page, box, (box,), 4, 4) for score, page in ((0.87, 1), (0.06, 3))
            )
            if question.text:
                words = (documents.Word("Total", (0.5, 0.38, 0.6, 0.41)), documents.Word("$2,315.32", box))
                yield DocumentText(
                    source=path, reading=documents.PageReading(1, 595, 842, words, documents.Origin.OCR), pages=3
                )
            for asked in question.questions:
                yield DocumentAnswer(**told, question=asked, mentions=mentions, found=asked != "Who signed it?")

    def _heard(self, path: Path) -> Transcript:
        words = tuple(Word(text, 0.35 * place, 0.35 * place + 0.3) for place, text in enumerate(SPOKEN))
        return Transcript(
            source=path, words=words, heard=10.3, duration=10.3, checkpoint="wav2vec2-speech", device="cpu"
        )

    def _watched(self, path: Path) -> FilmLabels:
        said = ("left to right", "bouncing", "rising", "two meet", "camera zooms in, with a name that is long")
        stretches = tuple(
            Stretch(
                float(place),
                place + 2.0,
                tuple(Label(said[(place // 3 + turn) % 5], score) for turn, score in enumerate((0.8, 0.15, 0.05))),
            )
            for place in range(10)
        )
        return FilmLabels(
            source=path,
            labels=stretches[0].labels,
            stretches=stretches,
            watched=11.0,
            duration=11.0,
            notes=("This small checkpoint learnt drawn motion only.",),
            checkpoint="timesformer-films",
            device="cpu",
        )


class Scenes:
    """What can be looked at; each of `named` brings it into view. wait: until the window is idle."""

    def __init__(self, window: MainWindow, wait: Callable[[], None]) -> None:
        self._window, self._wait = window, wait
        panes: dict[object, Any] = {pane.kind: pane for pane in window.panes}
        self._images, self._table, self._sound = panes[Kind.IMAGE], panes[Kind.TABLE], panes[Kind.SOUND]
        self._papers, self._films, self._losses = panes[Kind.DOCUMENT], panes[Kind.FILM], panes[LOSSES]

    def named(self) -> dict[str, Callable[[], None]]:
        """In the order in which they come out of each other."""
        return {
            "welcome": self._welcome,
            "no images": partial(self._window.show_pane, self._images),
            "no table": partial(self._window.show_pane, self._table),
            "no sound": partial(self._window.show_pane, self._sound),
            "images": partial(self._samples, self._images),
            "image detail": self._detail,
            "matching": self._match,
            "image options": partial(self._options, self._images),
            "no checkpoint for questions": self._inquire,
            "questions about images": self._inquiry,
            "table": self._ask,
            "sound": partial(self._samples, self._sound),
            "sound options": partial(self._options, self._sound),
            "no films": partial(self._window.show_pane, self._films),
            "films": partial(self._samples, self._films),
            "no scaling": partial(self._window.show_pane, self._losses),
            "scaling": self._fit,
            "scaling options": partial(self._options, self._losses),
            "budget": self._budget,
            "no documents": partial(self._window.show_pane, self._papers),
            "documents": self._read,
            "key fields": partial(self._turn, 1),
            "text of a page": partial(self._turn, 2),
            "all documents": lambda: self._papers.views.button(1).click(),
            "history": self._history,
            "models": self._models,
            "a checkpoint unfolded": self._unfold,
            "tour": self._tour,
            "running work": self._listed,
        }

    def _samples(self, pane: Pane) -> None:
        self._window.show_pane(pane)
        self._window.incoming.show_samples(pane)
        self._wait()

    def _options(self, pane: Any) -> None:
        self._window.show_pane(pane)
        pane.options.setChecked(True)

    def _detail(self) -> None:
        self._images._enlarge(self._images.model.shown[3])
        self._wait()

    def _match(self) -> None:
        self._images._back()
        self._images.modes.set_labels(MATCHED)
        self._wait()

    def _inquire(self) -> None:
        self._images.options.setChecked(False)
        self._images.modes.turn_to(VisualQuestionAnswering.task)
        self._wait()

    def _inquiry(self) -> None:
        task, services = VisualQuestionAnswering.task, self._window.services
        services.settings.put(Setting(f"checkpoint/{task}", ""), str(paths.shipped("models")))
        services.checkpoint_library.changed.emit()
        self._wait()
        self._images.modes.questions.ask(ASKED)
        self._wait()

    def _ask(self) -> None:
        self._images.options.setChecked(False)
        self._samples(self._table)
        self._table.head.file_chosen.emit(paths.shipped("resources", "samples", "ledger.xlsx"))
        self._wait()
        for question in ("what is the total amount", "how many rows", "which item has the highest amount"):
            self._table.ask(question)
        self._wait()

    def _fit(self) -> None:
        self._losses.desk.invitation.samples_button.click()
        self._wait()

    def _budget(self) -> None:
        self._losses.options.setChecked(False)
        self._losses.desk.side.setCurrentIndex(1)

    def _read(self) -> None:
        self._window.show_pane(self._papers)
        self._papers.take([paths.shipped("resources", "samples", name) for name in ("receipt.jpg", "invoice.png")])
        self._wait()
        for asked in ("What is the total of everything that was bought?", "Who signed it?"):
            self._papers.ask(asked, everywhere=True)
        self._wait()

    def _turn(self, place: int) -> None:
        self._papers.side.setCurrentIndex(place)
        self._wait()

    def _models(self) -> None:
        self._window.show_models()
        self._wait()

    def _history(self) -> None:
        self._window.show_history()
        self._wait()

    def _unfold(self) -> None:
        next(iter(self._window.models.page.cards.values())).details.click()

    def _tour(self) -> None:
        self._window.welcome.take_tour()
        assert self._window.welcome.current_tour is not None
        self._window.welcome.current_tour.next()

    def _listed(self) -> None:
        assert self._window.welcome.current_tour is not None
        self._window.welcome.current_tour.end()
        self._window.status.work.click()

    def _welcome(self) -> None:
        self._window.welcome.show()
        self._wait()
