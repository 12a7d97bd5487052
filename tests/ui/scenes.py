"""The real window over the shipped samples, answered at once by a script instead of models: for looking at it."""

from collections.abc import Callable, Generator
from pathlib import Path

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


Wait = Callable[[], None]


def scenes(window: MainWindow, wait: Wait) -> dict[str, Callable[[], None]]:
    """What can be looked at, by name; each brings it into view. wait: until the window is idle."""
    images, table, sound = window.panes[:3]
    papers = next(pane for pane in window.panes if pane.kind is Kind.DOCUMENT)
    films = next(pane for pane in window.panes if pane.kind is Kind.FILM)

    scaling = next(pane for pane in window.panes if pane.kind is LOSSES)

    def fit() -> None:
        scaling.desk.invitation.samples_button.click()  # type: ignore[attr-defined]
        wait()

    def budget() -> None:
        scaling.options.setChecked(False)  # type: ignore[attr-defined]
        scaling.desk.side.setCurrentIndex(1)  # type: ignore[attr-defined]

    def empty(place: int) -> None:
        window.show_pane(window.panes[place])

    def samples(pane: object) -> None:
        window.show_pane(pane)  # type: ignore[arg-type]
        window.incoming.show_samples(pane)  # type: ignore[arg-type]
        wait()

    def detail() -> None:
        images._enlarge(images.model.shown[3])  # type: ignore[attr-defined]
        wait()

    def match() -> None:
        images._back()  # type: ignore[attr-defined]
        images.modes.set_labels(MATCHED)  # type: ignore[attr-defined]
        wait()

    def options(pane: object) -> None:
        window.show_pane(pane)  # type: ignore[arg-type]
        pane.options.setChecked(True)  # type: ignore[attr-defined]

    def inquire() -> None:
        images.options.setChecked(False)  # type: ignore[attr-defined]
        images.modes.turn_to(VisualQuestionAnswering.task)  # type: ignore[attr-defined]
        wait()

    def inquiry() -> None:
        task = VisualQuestionAnswering.task
        window.services.settings.put(Setting(f"checkpoint/{task}", ""), str(paths.shipped("models")))
        window.services.checkpoint_library.changed.emit()
        wait()
        images.modes.questions.ask(ASKED)  # type: ignore[attr-defined]
        wait()

    def ask() -> None:
        images.options.setChecked(False)  # type: ignore[attr-defined]
        samples(table)
        table.head.file_chosen.emit(paths.shipped("resources", "samples", "ledger.xlsx"))  # type: ignore[attr-defined]
        wait()
        for question in ("what is the total amount", "how many rows", "which item has the highest amount"):
            table.ask(question)  # type: ignore[attr-defined]
        wait()

    def read() -> None:
        window.show_pane(papers)
        papers.take([paths.shipped("resources", "samples", name) for name in ("receipt.jpg", "invoice.png")])
        wait()
        for asked in ("What is the total of everything that was bought?", "Who signed it?"):
            papers.ask(asked, everywhere=True)  # type: ignore[attr-defined]
        wait()

    def turn(place: int) -> None:
        papers.side.setCurrentIndex(place)  # type: ignore[attr-defined]
        wait()

    def models() -> None:
        window.show_models()
        wait()

    def history() -> None:
        window.show_history()
        wait()

    def unfold() -> None:
        next(iter(window.models.page.cards.values())).details.click()

    def tour() -> None:
        window.welcome.take_tour()
        window.welcome.current_tour.next()  # type: ignore[union-attr]

    def listed() -> None:
        window.welcome.current_tour.end()  # type: ignore[union-attr]
        window.status.work.click()

    def welcome() -> None:
        window.welcome.show()
        wait()

    return {
        "welcome": welcome,
        "no images": lambda: empty(0),
        "no table": lambda: empty(1),
        "no sound": lambda: empty(2),
        "images": lambda: samples(images),
        "image detail": detail,
        "matching": match,
        "image options": lambda: options(images),
        "no checkpoint for questions": inquire,
        "questions about images": inquiry,
        "table": ask,
        "sound": lambda: samples(sound),
        "sound options": lambda: options(sound),
        "no films": lambda: window.show_pane(films),
        "films": lambda: samples(films),
        "no scaling": lambda: window.show_pane(scaling),
        "scaling": fit,
        "scaling options": lambda: options(scaling),
        "budget": budget,
        "no documents": lambda: window.show_pane(papers),
        "documents": read,
        "key fields": lambda: turn(1),
        "text of a page": lambda: turn(2),
        "all documents": lambda: papers.views.button(1).click(),  # type: ignore[attr-defined]
        "history": history,
        "models": models,
        "a checkpoint unfolded": unfold,
        "tour": tour,
        "running work": listed,
    }
