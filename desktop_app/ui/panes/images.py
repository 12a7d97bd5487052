"""The pane for pictures: a grid of thumbnails with their labels, and one picture large."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.answers import Answer, Failure, PictureAnswer
from desktop_app.jobs.queue import Job
from desktop_app.questions import Question
from desktop_app.translation import plural, spoken, tr
from desktop_app.ui.drag_out import DragOut, Offer, answers_offered
from desktop_app.ui.page_specs import IMAGES
from desktop_app.ui.panes.files_pane import Exported, FilesPane
from desktop_app.ui.panes.image_answers import answers_of, clipboard_text
from desktop_app.ui.panes.image_asking import Asking
from desktop_app.ui.panes.image_delegate import THUMBNAIL
from desktop_app.ui.panes.image_detail import ImageDetail
from desktop_app.ui.panes.image_grid import PictureGrid
from desktop_app.ui.panes.image_incoming import Incoming
from desktop_app.ui.panes.image_items import Leaf, Picture
from desktop_app.ui.panes.image_model import PictureModel, of_task
from desktop_app.ui.panes.image_modes import Modes
from desktop_app.ui.panes.image_questions import ASK, keyed
from desktop_app.ui.panes.image_thumbnails import Thumbnails, page_counts
from desktop_app.ui.panes.image_tools import GridTools
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.depth_line import DepthLine
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.lines import in_column, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.options import Options
from desktop_app.workspace.export import FORMATS, formats_of

_REFRESH = 100
"""Milliseconds between two updates of count and labels."""


class ImagesPane(FilesPane):
    """Pictures are asked about as soon as they are dropped; every mode keeps its answers, and every question."""

    spec = IMAGES
    help_topic = "images"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, _invitation(), parent)
        self.modes = Modes(services)
        self.tools = GridTools(services.settings)
        self.model = PictureModel(self.modes.key, self)
        self.modes.missing = lambda path: self.model.missing(path, self.modes.keys)
        self.thumbnails = Thumbnails(services.background, round(THUMBNAIL * self.devicePixelRatioF()), self)
        self.grid = PictureGrid(self.model, self.thumbnails)
        DragOut(self.grid, services.background, self._offered)
        self.detail = ImageDetail(services.background)
        self.banner = named(QLabel(wordWrap=True), tr("What keeps pictures from being answered"))
        self.beyond = DepthLine()
        self.asking = Asking(services, self)
        self._incoming = Incoming(self)
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def idle(self) -> bool:
        """Whether nothing is asked, decoded or waiting."""
        quiet = self.asking.idle or self.asking.waits_for_question
        looked = self.grid.idle and self.thumbnails.idle and self.detail.idle
        return quiet and looked and not self._incoming.waiting and not self._calls

    @property
    def files(self) -> list[Path]:
        """The pictures' files, in the order in which they were dropped."""
        return list(dict.fromkeys([*(leaf.path for leaf in self.model.pictures), *self._incoming.waiting]))

    def _take(self, paths: list[Path], shown: bool) -> None:
        """Show pictures and ask about those that are new; shown: the first of them is chosen and brought into view."""
        self._incoming.add(paths)
        if shown:
            self.show_file(paths[0])

    def show_file(self, path: Path) -> None:
        """Make a picture current; its first page, where it has several."""
        leaf = next((leaf for leaf in self.model.pictures if leaf.path == path), None)
        if leaf is not None:
            self.grid.go_to(leaf)

    def take_text(self, text: str) -> None:
        """Text dropped here is labels to match, or a question while questions are asked; labels that stand are kept."""
        use, asked = partial(self._use_text, text), tr("Match with this text instead of your labels?")
        self.toast.offer(asked, use, tr("Replace the labels"), lasting=True) if self.modes.keeps(text) else use()

    def _use_text(self, text: str) -> None:
        if (undo := self.modes.take_text(text)) is not None:
            self.toast.offer(tr("The text is now the labels that pictures are matched with."), undo)

    @property
    def has_insight(self) -> bool:
        """As soon as pictures come, so that they are laid out beside the panel at once."""
        return self.model.answered > 0 or not (self.asking.idle or self.asking.waits_for_question)

    def answers_shown(self) -> list[Answer]:
        """The answers of this mode to the pictures shown, in the order shown."""
        return answers_of(self.model.shown, self.modes.keys)

    def copy(self) -> None:
        """The answers about the selected pictures."""
        if self.grid.selected():
            self._copy()
        else:
            super().copy()

    def select_all(self) -> None:
        """All pictures shown."""
        self.grid.selectAll()

    def remove(self) -> None:
        """Take the selected pictures off the list."""
        if self.grid.selected():
            self._remove()
        else:
            super().remove()

    def _exported(self) -> Exported | None:
        answers = self.answers_shown()
        if not answers:
            return None
        formats = formats_of(PictureAnswer) if self.modes.task == ASK else FORMATS
        return Exported(self._title_of_export(), "answers.csv", formats, answers)

    def _title_of_export(self) -> str:
        shown = len(self.model.shown)
        if shown == len(self.model.pictures):
            return tr("Export all answers")
        return plural("Export the answers of one picture", "Export the answers of the {n} pictures shown", shown)

    @property
    def _used_first(self) -> QWidget:
        return self.detail if self._pages.currentWidget() is self.detail else self.grid

    def restore(self) -> None:
        """Mode, labels, template and sorting as they were left."""
        self.modes.restore()
        self.tools.restore()

    def remember(self) -> None:
        """Keep them."""
        self.modes.remember()
        self.tools.remember()

    def forget(self) -> None:
        """Labels and template are kept no longer, unless they are changed."""
        self.modes.forget()

    def close_pane(self) -> None:
        """Stop what this pane has under way."""
        self._incoming.stop()
        self._soon.stop()
        for call in list(self._calls):
            call.cancel()
        self.model.stop()
        self.asking.stop()
        self.grid.stop()
        self.detail.stop()

    def _lay_out(self) -> None:
        for page in (self.grid, self.detail):
            self._pages.addWidget(page)
        self.options = Options(self)
        for heading, part in ((tr("What answers"), self.modes.rest), (tr("Sort and show"), self.tools)):
            self.options.add(heading, part)
        for control in (self.tools.text, self.tools.export, self.options):
            self.modes.line.addWidget(control)
        lines = (self.modes, self.banner, wide(self._pages), self.beyond, self.modes.count)
        in_column(*lines, into=self, margins=(APART, NEAR, APART, NEAR))
        self.banner.hide()
        self.banner.setTextFormat(Qt.TextFormat.PlainText)

    def _connect(self) -> None:
        self.modes.mode_changed.connect(self._turn)
        self.modes.question_changed.connect(self._ask_anew)
        self.modes.question_added.connect(self._ask_more)
        self.modes.questions.dropped.connect(self._offer_question)
        self.modes.resubmitted.connect(self._ask_missing)
        self.tools.changed.connect(self._arrange)
        self.tools.export_wanted.connect(self.export)
        self.grid.opened.connect(self._enlarge)
        self.grid.came_into_view.connect(self._look_at)
        self.grid.copy_wanted.connect(self._copy)
        self.grid.ask_wanted.connect(self._ask_again)
        self.grid.remove_wanted.connect(self._remove)
        self.detail.stepped.connect(self.grid.step)
        self.detail.closed.connect(self._back)
        self.detail.checkpoint_wanted.connect(self.services.checkpoint_library.page_wanted)
        self.beyond.checkpoint_wanted.connect(self.services.checkpoint_library.page_wanted)
        self.asking.answered.connect(self._settle)
        self.asking.ended.connect(self._note_end)
        self.model.counted.connect(self._refresh_soon)
        self._incoming.came.connect(self._take_some)
        self._soon.timeout.connect(self._refresh)

    @Slot(list, bool)
    def _take_some(self, some: list[Path], more: bool) -> None:
        new = self.model.append(some)
        self._count_pages(new)
        if self.model.pictures:
            self._show_files()
        if new or not more:
            self.asking.ask(new, self.modes.asked, more=more)
        if new and self.grid.current() is None:
            self.grid.go_to(Leaf(new[0]))

    def _count_pages(self, paths: list[Path]) -> None:
        """Look in the background which files hold several pictures: each of these is shown."""
        if paths:
            call = self._call(page_counts, paths, title=tr("{count:,} pictures", count=len(paths)))
            call.succeeded.connect(self._spread)

    @Slot(object)
    def _spread(self, pages: object) -> None:
        assert isinstance(pages, dict)
        self.model.spread(pages)

    @Slot()
    def _turn(self) -> None:
        """Another mode or question: its answers are shown, and what is missing is asked."""
        if self.model.task != self.modes.key:
            if not of_task(self.model.task, self.modes.task):
                self.asking.stop()
            self.model.turn_to(self.modes.key)
            self._ask_missing()
            self._show_current()

    @Slot()
    def _ask_more(self) -> None:
        """What runs is asked anew together with what came: a picture is encoded once for all its questions."""
        self.asking.stop()
        self.model.turn_to(self.modes.key)
        self._ask_missing()
        self._show_current()

    @Slot(str, int)
    def _offer_question(self, question: str, place: int) -> None:
        undo = partial(self.modes.questions.put_back, question, place)
        self.toast.offer(tr("“{question}” was taken away.", question=question), undo)

    @Slot(str)
    def _ask_anew(self, task: str) -> None:
        if task == self.modes.task:
            self.asking.stop()
        self.model.forget(task)
        if task == self.modes.task:
            self._ask_missing()
            self._show_current()

    @Slot()
    def _ask_missing(self) -> None:
        if self.asking.running:
            return
        self.banner.hide()
        self.asking.ask(self.model.unanswered(self.modes.keys), self.modes.asked)

    @Slot(object, list)
    def _settle(self, question: Question, answers: list[Answer]) -> None:
        for key, some in keyed(question, answers).items():
            self.model.settle(key, some)
        if question.task != self.modes.task:
            return
        labelled = [each for each in answers if not isinstance(each, Failure)]
        if labelled:
            self.banner.hide()
            self.modes.show_used(labelled[-1])
            for each in labelled:
                self.passing.emit(each)
        current = self.grid.current()
        if current is not None and any(each.source == current.path for each in answers):
            self._show_current()

    @Slot(object)
    def _note_end(self, job: Job) -> None:
        self._show_current()
        if job.problem is not None:
            reason, advice = as_said(job.problem.reason), as_said(job.problem.advice)
            self.banner.setText(f"{job.problem.source}: {reason}. {advice}")
            self.banner.show()

    @Slot()
    def _arrange(self) -> None:
        self.model.arrange(self.tools.arrangement)

    @Slot()
    def _refresh_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _refresh(self) -> None:
        total = len(self.model.pictures)
        answered, failed = self.model.answered, self.model.failed
        self.counted.emit(total)
        self.modes.show_count(len(self.model.shown), answered, failed, total, self.model.best_labels)
        self._tell_depth()
        self.tools.allow_export(answered > 0)
        self.tools.show_for(total)
        self.tools.speak_of(self.modes.task == ASK)
        self.tools.offer_labels(
            sorted((label for label, count in self.model.best_labels.items() if label and count), key=spoken)
        )
        if not total and not self.is_empty:
            self._pages.setCurrentWidget(self.invitation)

    def _tell_depth(self) -> None:
        """Once for all pictures; one that is shown large has its own words beside it."""
        alone = self._pages.currentWidget() is self.detail
        self.beyond.show_for(() if alone else (each.labels or each.failure for each in self.model.shown))

    @Slot(object)
    def _look_at(self, picture: Picture | None) -> None:
        self.in_view.emit(None if picture is None else picture.labels or picture.failure)
        if picture is not None and self._pages.currentWidget() is self.detail:
            self.detail.show_picture(picture, len(self.model.shown))

    def _show_current(self) -> None:
        self._look_at(self.grid.current())

    @Slot(object)
    def _enlarge(self, picture: Picture) -> None:
        self._pages.setCurrentWidget(self.detail)
        self._tell_depth()
        self.detail.show_picture(picture, len(self.model.shown))
        self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _back(self) -> None:
        self.detail.stop()
        self._pages.setCurrentWidget(self.grid)
        self._tell_depth()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_again(self) -> None:
        """The file is back, or the checkpoint is: ask about the selected pictures once more."""
        selected = self.grid.selected()
        paths = list(dict.fromkeys(each.path for each in selected))
        self.asking.drop(paths)
        self.thumbnails.forget([each.leaf for each in selected])
        self.model.forget(self.modes.task, paths)
        self._count_pages(paths)
        self.banner.hide()
        asked = self.modes.asked
        # What is known is what a person does not want to see again.
        self.asking.ask(paths, asked and replace(asked, known=None))

    @Slot()
    def _remove(self) -> None:
        removed = self.grid.selected()
        gone = [each.leaf for each in removed]
        self.thumbnails.forget(gone)
        self.model.remove(gone)
        self.asking.drop([leaf.path for leaf in gone if not self.model.holds(leaf.path)])
        said = plural(
            "One picture was removed; the files stay where they are.",
            "{n} pictures were removed; the files stay where they are.",
            len(gone),
        )
        self.toast.offer(said, partial(self._put_back, removed))

    def _put_back(self, removed: list[Picture]) -> None:
        """Undo a removal, and ask what was not answered by then."""
        self._show_files()
        back = self.model.put_back(removed)
        self._count_pages(list(dict.fromkeys(each.path for each in back)))
        missing = [each.path for each in back if each.lacks(self.modes.keys)]
        self.asking.ask(list(dict.fromkeys(missing)), self.modes.asked)

    @Slot()
    def _offered(self) -> Offer | None:
        answers = answers_of(self.grid.selected(), self.modes.keys)
        return answers_offered(answers, tr("answers"), clipboard_text(answers))

    def _copy(self) -> None:
        selected = self.grid.selected()
        if answers := answers_of(selected, self.modes.keys):
            said = tr("Copied the answers about {count:,} pictures.", count=len(selected))
            self._put_on_clipboard(clipboard_text(answers), said)


def _invitation() -> Invitation:
    return Invitation(
        tr("Drop pictures here"),
        tr(
            "Files, folders, or a picture from a browser. Each gets five labels, a score for every label you "
            "type, or an answer to your question. Nothing leaves this computer."
        ),
    )
