"""What is asked about pictures: "What is it?" by a classifier, which of a person's labels fits, or a question."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from desktop_app.answers import Answer, ImageLabels
from desktop_app.questions import (
    EXAMPLE_TEMPLATE,
    ImageClassification,
    Question,
    VisualQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.translation import mark, number, plural, tr
from desktop_app.ui import known
from desktop_app.ui.known import Known
from desktop_app.ui.panes.image_asking import Asked
from desktop_app.ui.panes.image_questions import ASK, Questions, told_apart
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.workspace.history import History

CLASSIFY = ImageClassification.task
MATCH = ZeroShotImageClassification.task
_TITLES = {CLASSIFY: mark("&What is it?"), MATCH: mark("&Match my labels"), ASK: mark("Ask a &question")}
_TIPS = {
    CLASSIFY: mark("Five labels of those that a classifier knows (ViT)"),
    MATCH: mark("A score for every label that you type (CLIP, SigLIP)"),
    ASK: mark("An answer to a question of yours about every picture (ViLT, BLIP)"),
}
_MODE = Setting("images/mode", CLASSIFY)
_LABELS = Setting("images/labels", "")
_TEMPLATE = Setting("images/template", "")


def labels_of(text: str) -> tuple[str, ...]:
    """The labels in a text, parted by commas, semicolons or lines; each once, in the order typed."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


class Modes(QWidget):
    """A choice of modes, and what each needs: labels and questions here; checkpoint, device and template in `rest`.

    line: the row of the modes, for what the pane adds at its end. rest: a part of the pane's options.
    missing: of a file, the keys without an answer, by which it is asked; None for all of them.

    Signals:
        mode_changed(): another mode was chosen, or the answers to another question are to be shown.
        question_added(): questions came to those that are asked of all pictures.
        question_changed(str): labels, template, checkpoint or device of a task changed; its answers no longer count.
        resubmitted(): the same labels were asked once more.
    """

    mode_changed = Signal()
    question_added = Signal()
    question_changed = Signal(str)
    resubmitted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.missing: Callable[[Path], Sequence[str]] | None = None
        self.questions = Questions(services.settings)
        self.bars = {task: CheckpointBar(services, task) for task in _TITLES}
        self.labels = named(QLineEdit(placeholderText=tr("a cat, a robot, a red square")), tr("Labels"))
        self.labels.setToolTip(tr("Separate labels by commas. Press Enter to ask."))
        self.template = named(QLineEdit(placeholderText=EXAMPLE_TEMPLATE), tr("Prompt template"))
        self.template.setToolTip(
            tr(
                "The sentence each label is put into; {} stands for the label. Left empty, it is the one that "
                "suits the checkpoint."
            )
        )
        self.count = named(Elided(""), tr("How many pictures are shown"))
        self.match = named(QPushButton(tr("Mat&ch")), tr("Match these labels"))
        self.note = named(QLabel(wordWrap=True), tr("What is wrong with labels or template"))
        self.meaning = named(QLabel(wordWrap=True), tr("What the scores mean"))
        self._buttons = QButtonGroup(self, exclusive=True)
        self._pages = QStackedWidget()
        self.rest = QWidget()
        self._asked_of_labels: tuple[tuple[str, ...], str] = ((), "")
        self._forgotten: tuple[str, str] | None = None
        self._lay_out()
        for task, bar in self.bars.items():
            bar.changed.connect(lambda task=task: self._tell_anew(task))
        for box in (self.labels, self.template):
            box.returnPressed.connect(self._ask_labels)
            box.textEdited.connect(self._explain)
        self.match.clicked.connect(self._ask_labels)
        self.bars[ASK].looked.connect(self._look_what_is_lacking)
        self.bars[ASK].changed.connect(self._look_what_is_lacking)
        self.questions.lacking.checkpoint_wanted.connect(services.checkpoint_library.page_wanted)
        self.questions.asked.connect(self.question_added)
        self.questions.shown_changed.connect(self.mode_changed)
        self._buttons.idToggled.connect(self._on_toggled)
        self._explain()

    @property
    def task(self) -> str:
        """The task of the mode at hand."""
        return tuple(_TITLES)[max(0, self._buttons.checkedId())]

    @property
    def key(self) -> str:
        """What the answers shown are kept under: the task, or a question of it."""
        return self.questions.key if self.task == ASK else self.task

    @property
    def keys(self) -> tuple[str, ...]:
        """What all answers of the mode at hand are kept under."""
        return self.questions.keys if self.task == ASK else (self.task,)

    @property
    def asked(self) -> Asked | None:
        """What to ask about pictures now; None while labels or template do not allow it."""
        bar = self.bars[self.task]
        checkpoint, device = bar.checkpoint, bar.device
        where: dict[str, Any] = {"checkpoint": checkpoint, "device": device, "precision": bar.precision}
        if self.task == CLASSIFY:
            return Asked(
                lambda paths: ImageClassification(images=paths, **where),
                tr("Classify"),
            )
        if self.task == ASK:
            return self._inquiry(checkpoint, device) if bar.ready and self.questions.asked_of else None
        labels, template = self._asked_of_labels
        if not labels:
            return None

        def question(paths: tuple[Path, ...]) -> Question:
            return ZeroShotImageClassification(images=paths, labels=labels, template=template, **where)

        return Asked(question, tr("Match"))

    def _inquiry(self, checkpoint: str | None, device: str) -> Asked:
        """All questions that a picture has no answer to, together: it is encoded once for them."""
        by_key = dict(zip(self.questions.keys, self.questions.asked_of, strict=True))

        def group(path: Path) -> tuple[str, ...]:
            missing = self.missing(path) if self.missing is not None else by_key
            return tuple(by_key[key] for key in missing if key in by_key)

        def question(paths: tuple[Path, ...]) -> Question:
            return VisualQuestionAnswering(
                images=paths, questions=group(paths[0]), checkpoint=checkpoint, device=device
            )

        return Asked(question, tr("Ask about"), group, _known)

    @property
    def problem(self) -> str:
        """What keeps the labels typed from being asked, in words; "" where nothing does."""
        if not labels_of(self.labels.text()):
            return tr("Type the labels to choose from, with commas between them.")
        if self._template_text() and "{}" not in self._template_text():
            return tr("The template needs {} where the label goes, such as “a photo of a {}”.")
        return ""

    def show_used(self, answer: Answer) -> None:
        """Say which checkpoint and device gave the latest answer, and what its scores mean."""
        self.bars[self.task].show_used(answer)
        if self.task == MATCH and isinstance(answer, ImageLabels):
            self.meaning.setText(as_said(answer.meaning))
            self.meaning.show()
        elif self.task == ASK:
            self.questions.show_meaning(answer)

    def show_count(self, shown: int, answered: int, failed: int, total: int, best: Mapping[str, int]) -> None:
        """Say how many pictures there are, how many of them have no answer yet or will get none, and what most say.

        best: how many pictures have each label or answer as their best; told of answers to a question alone.
        """
        if not total:
            self.count.setText("")
            return
        some = tr("{shown:,} of {total:,}", shown=shown, total=total) if shown != total else number(total, ",")
        parts = [plural("{some} picture", "{some} pictures", total, some=some)]
        if answered + failed < total:
            parts.append(tr("{answered:,} answered", answered=answered))
        if failed:
            parts.append(tr("{failed:,} without an answer", failed=failed))
        told = told_apart(best) if self.task == ASK else ""
        self.count.setText(", ".join(parts) + (f": {told}" if told else ""))

    def keeps(self, text: str) -> bool:
        """Whether other labels than these stand there, which nothing replaces unasked."""
        there = labels_of(self.labels.text())
        return self.task != ASK and bool(there) and there != labels_of(text)

    def take_text(self, text: str) -> Callable[[], None] | None:
        """A text that was dropped or pasted: to go on typing a question with, or else labels.

        Where it became the labels, what brings back those that stood there, and the mode.
        """
        if self.task == ASK:
            self.questions.line.take(text)
            self.questions.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        before, task = self.labels.text(), self.task
        self.set_labels(text)

        def undo() -> None:
            self.set_labels(before)
            self.turn_to(task)

        return undo if (labels_of(before), task) != (labels_of(text), MATCH) else None

    def set_labels(self, text: str) -> None:
        """Turn to matching with these labels, as if they were typed."""
        self.labels.setText(", ".join(labels_of(text)))
        self.turn_to(MATCH)
        self._ask_labels()

    def turn_to(self, task: str) -> None:
        """Choose a mode, as its button does."""
        known = tuple(_TITLES)
        self._buttons.button(known.index(task) if task in known else 0).setChecked(True)

    def restore(self) -> None:
        """Labels, template and mode of the last time."""
        self.labels.setText(self._services.settings.get(_LABELS))
        self.template.setText(self._services.settings.get(_TEMPLATE))
        self._explain()
        if not self.problem:
            self._asked_of_labels = (labels_of(self.labels.text()), self._template_text())
        self.questions.restore()
        self.turn_to(self._services.settings.get(_MODE))

    def remember(self) -> None:
        """Keep labels, template and mode; what was forgotten stays so until it is changed."""
        self._services.settings.put(_MODE, self.task)
        self.questions.remember()
        if (self.labels.text(), self._template_text()) != self._forgotten:
            self._forgotten = None
            self._services.settings.put(_LABELS, self.labels.text())
            self._services.settings.put(_TEMPLATE, self._template_text())

    def forget(self) -> None:
        """Remove labels, template and questions from what is kept; in view they stay."""
        self.questions.forget()
        self._forgotten = (self.labels.text(), self._template_text())
        self._services.settings.forget(_LABELS, _TEMPLATE)

    def _lay_out(self) -> None:
        self.line = QHBoxLayout()
        rest = in_column(self._pages, into=self.rest)
        for place, (task, title) in enumerate(_TITLES.items()):
            button = named(QRadioButton(tr(title)), tr(title).replace("&", ""), tr(_TIPS[task]))
            button.setChecked(place == 0)
            self._buttons.addButton(button, place)
            button.setProperty("segment", True)
            self.line.addWidget(button)
            self._pages.addWidget(self.bars[task])
        self.line.addStretch()
        self.count.setProperty("soft", True)
        self._template_row = _captioned(tr("Te&mplate"), self.template)
        self._template_row.hide()
        rest.addWidget(self._template_row)
        self._own = QWidget()
        labels = in_row(wide(_captioned(tr("&Labels"), self.labels)), self.match)
        in_column(labels, self.note, self.meaning, into=self._own)
        self.meaning.hide()
        self._own.hide()
        in_column(self.line, self._own, self.questions, into=self)
        self.questions.hide()

    def _template_text(self) -> str:
        return self.template.text().strip()

    def _tell_anew(self, task: str) -> None:
        if task == MATCH:
            # Another checkpoint may judge in another way: its first answer says how.
            self.meaning.hide()
        self.question_changed.emit(task)

    @Slot()
    def _explain(self) -> None:
        self.note.setText(self.problem)
        self.note.setVisible(bool(self.problem))
        self.match.setEnabled(not self.problem)

    @Slot()
    def _ask_labels(self) -> None:
        self._explain()
        if self.problem:
            return
        asked = (labels_of(self.labels.text()), self._template_text())
        self.remember()
        if asked == self._asked_of_labels:
            self.resubmitted.emit()
            return
        self._asked_of_labels = asked
        self.question_changed.emit(MATCH)

    @Slot(int, bool)
    def _on_toggled(self, place: int, checked: bool) -> None:
        if not checked:
            return
        self._pages.setCurrentIndex(place)
        task = self.task
        self._own.setVisible(task == MATCH)
        self._template_row.setVisible(task == MATCH)
        self.questions.setVisible(task == ASK)
        if task == MATCH and not self.labels.text():
            self.labels.setFocus(Qt.FocusReason.OtherFocusReason)
        elif task == ASK and not self.questions.asked_of:
            self.questions.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.mode_changed.emit()

    @Slot()
    def _look_what_is_lacking(self) -> None:
        """Another look at the checkpoints: what waits for one is asked as soon as one is here."""
        bar = self.bars[ASK]
        self.questions.lacking.show_for(bar.offer)
        self.questions.show_example(bar.example)
        if bar.ready and self.task == ASK:
            self.resubmitted.emit()


def _known(history: History, question: Question) -> list[Known[Answer]]:
    assert isinstance(question, VisualQuestionAnswering)
    return list(known.picture_answers(history, question))


def _captioned(text: str, box: QWidget) -> QWidget:
    """A box with its label before it."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    caption = QLabel(text)
    caption.setBuddy(box)
    line.addWidget(caption)
    line.addWidget(box, 1)
    return row
