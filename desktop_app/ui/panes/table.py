"""The Table pane: a spreadsheet, questions to it, and answers that point at the cells they rest on."""

import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.paths import user_data_path
from desktop_app.questions import TableQuestionAnswering
from desktop_app.table_reading import TableReading
from desktop_app.translation import tr
from desktop_app.ui import known
from desktop_app.ui.drag_out import DragOut, Offer, lines_offered
from desktop_app.ui.page_specs import TABLE
from desktop_app.ui.panes.files_pane import Exported, FilesPane
from desktop_app.ui.panes.table_answers import AnswerList
from desktop_app.ui.panes.table_asking import TableAsking
from desktop_app.ui.panes.table_attention import TableAttention
from desktop_app.ui.panes.table_head import TableHead
from desktop_app.ui.panes.table_heading_rows import HeadingRows
from desktop_app.ui.panes.table_place import TablePlace
from desktop_app.ui.panes.table_questions import QuestionArea
from desktop_app.ui.panes.table_reader import TableReader, is_as_read
from desktop_app.ui.panes.table_readings import KEPT_READINGS, KeptReadings
from desktop_app.ui.panes.table_sorting import Sorter
from desktop_app.ui.panes.table_view import TableView
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.answer_card import AnswerCard
from desktop_app.ui.widgets.beside import SHARE, BesideOrBelow
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.ui.widgets.failure_words import about
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.lines import at, in_column, in_row, wide
from desktop_app.ui.widgets.options import Options
from desktop_app.workspace.export import FORMATS
from desktop_app.workspace.files import write_new
from desktop_app.workspace.unanswered import Unanswered

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

KEPT_QUESTIONS = Setting[tuple[str, ...]]("table/questions", ())
KEPT_SHARE = Setting("table/share", SHARE)

_EXPORTED = {ending: FORMATS[ending] for ending in (".xlsx", ".csv", ".json", ".txt")}


class TablePane(FilesPane):
    """Shows one table at a time; answers of all of them stay in the list."""

    spec = TABLE
    help_topic = "tables"
    shows_attention = True

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, _invitation(), parent)
        self.table: Table | None = None
        self.head = TableHead()
        self.view = TableView(sorter=Sorter(services.background, services.long_calls, self))
        for cells in (self.view, self.view.names):
            DragOut(cells, services.background, self._offered, cells=True)
        self.attention = TableAttention(services)
        self.questions = QuestionArea()
        self.answers = AnswerList()
        self.checkpoint_bar = CheckpointBar(services, TableQuestionAnswering.task)
        self._kept = KeptReadings(services.settings)
        self._reader = TableReader(services.background, services.long_calls, self)
        self._after_reading: AnswerCard | None = None
        self._to_mark: AnswerCard | None = None
        self._to_ask: list[tuple[Table, str]] = []
        """Questions, each to its table, that wait until it is known whether its file is still the one that was read."""
        self._asking = self.asker = TableAsking(services, self.answers, self.checkpoint_bar, self)
        self._unreadable: Failure | None = None
        self._lay_out()
        self._connect()

    @property
    def idle(self) -> bool:
        """Whether no table is being read and no question waits."""
        reading = self._reader.busy or self._place.is_coming or self.view.is_sorting
        return not reading and self._asking.idle and not self._calls and self.attention.idle

    @property
    def files(self) -> list[Path]:
        """The tables offered, the one in view first."""
        current = self.head.current_path
        return sorted(self.head.paths, key=lambda path: path != current)

    def _take(self, paths: list[Path], shown: bool) -> None:
        """Offer further tables; the first is shown where none is, or where it is wanted."""
        if not paths:
            return
        self.head.add(paths)
        self.counted.emit(len(self.head.paths))
        self._show_files()
        if (self.table is None and not self._reader.busy) or shown:
            self.open_table(*(self._asking.next_table(paths) or paths[:1]))

    def show_file(self, path: Path) -> None:
        """Show one of the tables that are offered."""
        self.open_table(path)

    def take_text(self, text: str) -> None:
        """A line becomes the question; several lines become a table of their own."""
        lines = text.strip().splitlines()
        if len(lines) > 1:
            path = user_data_path("pasted", time.strftime("table %Y-%m-%d %H-%M-%S.tsv"))
            call = self._call(write_new, path, text.encode("utf-8", "replace"))
            call.succeeded.connect(lambda written: self.take([written]))
        elif lines:
            self.questions.box.take(lines[0])
            self.take_keyboard()
            if self.is_empty:
                self.services.messages.say(tr("The question waits here. Open or drop the table that it is about."))

    def ask(self, question: str) -> None:
        """Ask the table in view; the answer arrives as a card."""
        self.questions.try_asking(question)

    def answers_shown(self) -> list[Answer]:
        """Answers and failures, oldest first."""
        cards = [card.answer or card.failure for card in reversed(self.answers.cards)]
        shown: list[Answer] = [each for each in cards if each is not None]
        return [self._unreadable, *shown] if self._unreadable is not None else shown

    def copy(self) -> None:
        """The cells that are selected, or else the answer that is chosen."""
        if self.view.selectionModel() is not None and self.view.selectionModel().hasSelection():
            self.view.copy()
        elif (card := self.answers.current) is not None:
            self._copy(card.as_text())
        else:
            super().copy()

    def _offered(self) -> Offer | None:
        name = self.table.path.stem if self.table is not None else ""
        return lines_offered([line.split("\t") for line in self.view.chosen_text().splitlines()], name)

    def select_all(self) -> None:
        """All cells."""
        self.view.selectAll()

    def _exported(self) -> Exported | None:
        answers = list(self.answers.answers)
        return Exported(tr("Export answers"), "answers.xlsx", _EXPORTED, answers) if answers else None

    @property
    def _used_first(self) -> QWidget:
        return self.questions.box

    def restore(self) -> None:
        """The questions of earlier days and how the pane was divided."""
        self.questions.box.restore(list(self.services.settings.get(KEPT_QUESTIONS)))
        self._split.restore(self.services.settings.get(KEPT_SHARE))

    def remember(self) -> None:
        """Keep the questions and how the pane is divided."""
        self.services.settings.put(KEPT_QUESTIONS, tuple(self.questions.box.history))
        self.services.settings.put(KEPT_SHARE, self._split.share)

    def forget(self) -> None:
        """Forget the questions asked, here and on disk, and which files were to be read otherwise."""
        self.questions.box.restore([])
        self.services.settings.forget(KEPT_QUESTIONS, KEPT_READINGS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the answers have most of it."""
        super().resizeEvent(event)
        self.questions.fit(self.height())

    def open_table(self, path: Path, sheet: str | None = None) -> None:
        """Read a table and show it; what was being read is given up."""
        if self.table is not None and self.table.path != path:
            self.head.forget_sheets()
        self.table = self._asking.in_view = None
        self._unreadable = None
        self._forget_early()
        self.view.clear()
        self.attention.show_answer(None, None)
        self.questions.suggest([])
        self.head.show_reading(path)
        self._place.say(tr("Reading {name}…", name=path.name), working=True)
        self._reader.start(path, sheet, self._kept.of(path))

    def _read_otherwise(self, reading: TableReading) -> None:
        """Read the table in view as the person wants it, now and in future; what is shown stays until then."""
        if self.table is None or self._reader.busy:
            return
        self._kept.keep(self.table.path, self.table.sheet or None, reading)
        self.services.messages.say(tr("Reading {name} as you want it…", name=self.table.path.name))
        self._reader.start(self.table.path, self.table.sheet or None, self._kept.of(self.table.path))

    def _ask_for_heading(self) -> None:
        if self.table is not None:
            HeadingRows.ask(self.table, self.services, self._read_otherwise, self)

    def _show(self, table: "Table") -> None:
        self.head.show_table(table)
        self._show_cells(table)
        self._place.bring()
        call = self._call(_suggest, table)
        call.succeeded.connect(lambda found: self.questions.suggest(found) if self.table is table else None)
        if self._after_reading is None:
            call = self._call(known.table_answers, self.services.history, self._asking.question(table))
            call.succeeded.connect(lambda found: self._asking.show_known(table, found) if self.table is table else None)
        self.services.messages.say(f"{table.path.name}: {self.head.size_in_words}")
        self._to_mark, self._after_reading = self._after_reading, None
        self._asking.say_changed(table)
        for question in self._asking.due(table):
            self.questions.try_asking(question)
        if (further := self._asking.next_table(self.head.paths)) is not None:
            self.open_table(*further)

    def _show_cells(self, table: "Table") -> None:
        """The cells, at the place where they were in view where only their reading is new."""
        same = self.table is not None and (self.table.path, self.table.sheet) == (table.path, table.sheet)
        places = [bar.value() if same else 0 for bar in self.view.scroll_bars]
        current = self.view.current_cell if same else None
        was_sorted = self.view.is_sorted
        self.table = table
        self._asking.in_view = (table.path, table.sheet or None)
        self.view.show_table(table)
        if current is not None:
            self.view.go_to(*current)
        for bar, place in zip(self.view.scroll_bars[: 1 if was_sorted else 2], places, strict=False):
            bar.setValue(place)

    def _show_unreadable(self, failure: Failure) -> None:
        self.table = self._asking.in_view = None
        self.view.clear()
        self.attention.show_answer(None, None)
        self._unreadable = failure
        self._after_reading = None
        self._forget_early()
        self._asking.give_up_on(self.head.current_path)
        self.head.show_nothing()
        name = about(failure)
        self._place.say(
            "\n\n".join(part for part in (f"{name}: {as_said(failure.reason)}.", as_said(failure.advice)) if part)
        )
        self.services.messages.report([failure])

    def _say_stopped(self) -> None:
        """A person wants it no longer; what is in view, where it was only read anew, stays as it is."""
        self._forget_early()
        self._after_reading = None
        self._asking.give_up_on(self.head.current_path)  # or the next table that is opened would bring it again
        if self.table is None:
            self.head.show_nothing()
            self._place.say(tr("Reading was stopped. Choose the table above to read it again."))

    def _forget_early(self) -> None:
        if self._asking.early:
            self._asking.early = []
            self.questions.say("")

    def _ask(self, question: str) -> None:
        """Ask what may be asked."""
        table = self.table
        path = self.head.current_path
        if table is None and self._reader.busy and path is not None:
            self._asking.early = [Unanswered(path, question)]
            self.questions.say(tr("It is asked as soon as the table is read."))
            return
        if table is None:
            self.questions.say(tr("Open a table first."))
            return
        self.questions.box.remember(question)
        is_first = all(each is not table for each, _ in self._to_ask)
        self._to_ask.append((table, question))
        if is_first:
            self._call(is_as_read, table).succeeded.connect(partial(self._ask_on, table))

    def _ask_on(self, table: "Table", as_read: bool) -> None:
        """Ask what waits of a table; where its file was saved since, of what it holds now."""
        waiting = [question for each, question in self._to_ask if each is table]
        self._to_ask = [(each, question) for each, question in self._to_ask if each is not table]
        if as_read or table is not self.table or self._reader.busy:
            for question in waiting:
                self._asking.ask(table, question)
            return
        self._asking.early = [Unanswered(table.path, question, table.sheet or None) for question in waiting]
        self.questions.say(tr("It is asked as soon as the table is read."))
        self.services.messages.say(tr("{name} was saved since it was read: it is read again.", name=table.path.name))
        self._reader.start(table.path, table.sheet or None, self._kept.of(table.path))

    def _choose(self, card: AnswerCard | None) -> None:
        """Show the cells of a card's answer, in its own table."""
        answer = card.answer if card is not None else None
        self.in_view.emit(answer)
        if card is None or answer is None:
            self._mark(None)
            return
        path, sheet = self._asking.place_of(card)
        if self.table is not None and (self.table.path, self.table.sheet or None) == (path, sheet):
            self._show_cells_of(card)
        else:
            self._after_reading = card
            self.open_table(path, sheet)

    def _show_cells_of(self, card: AnswerCard | None) -> None:
        """Mark the cells of a card's answer in the table in view; none where that has changed since."""
        fits = card is not None and self.table is not None and self._asking.fits(card, self.table)
        self._mark(card.answer if card is not None and fits else None)
        if card is not None and not fits:
            self.services.messages.say(tr("The table has changed since this answer: its cells are not marked."))

    def _mark(self, answer: TableAnswer | None) -> None:
        """Show the cells of an answer about the table in view, and offer what the model attended to."""
        self.view.mark(answer)
        table = self.table
        if answer is None or table is None:
            self.attention.show_answer(None, None)
            return
        question = replace(self._asking.question(table, answer.question), checkpoint=answer.checkpoint or None)
        if self.checkpoint_bar.checkpoint and Path(self.checkpoint_bar.checkpoint).name == answer.checkpoint:
            # An answer tells only the name of a folder.
            question = replace(question, checkpoint=self.checkpoint_bar.checkpoint)
        cells = self.view.cells
        row_number = cells.row_number if cells is not None else lambda row: row + 1
        self.attention.show_answer(question, answer, [str(each) for each in table.text.columns], row_number)

    def _put_right(self, taken: TableAnswer, meant: TableAnswer) -> None:
        self.put_right.emit(taken, meant)
        self.toast.offer(tr("The answer is the one that you meant."), partial(self.answers.put_back, meant, taken))

    def _copy(self, text: str) -> None:
        self._put_on_clipboard(text, tr("The answer is on the clipboard."))

    def _connect(self) -> None:
        self._reader.read.connect(self._show)
        self._reader.failed.connect(self._show_unreadable)
        self._reader.stopped.connect(self._say_stopped)
        self._place.brought.connect(lambda: self._show_cells_of(self._to_mark))
        self.head.file_chosen.connect(self.open_table)
        self.head.sheet_chosen.connect(self._open_sheet)
        self.attention.shaded.connect(lambda it: self.view.shade(it, scroll=not self.attention.from_cell))
        self.view.cell_clicked.connect(self.attention.look_from_cell)
        self.view.refused.connect(self.services.messages.say)
        self.view.reading_wanted.connect(self._read_otherwise)
        self.view.heading_wanted.connect(self._ask_for_heading)
        self.head.notes_line.reading_wanted.connect(self._read_otherwise)
        self.questions.asked.connect(self._ask)
        self.answers.chosen.connect(self._choose)
        self.answers.copied.connect(self._copy)
        self.answers.put_right.connect(self._put_right)
        self.answers.export_wanted.connect(self.export)

    def _open_sheet(self, sheet: str) -> None:
        place = self.head.current_path
        if place is not None:
            self.open_table(place, sheet)

    def _lay_out(self) -> None:
        self._place = TablePlace(self.view)
        side, shown = QWidget(), QWidget()
        in_column(self.questions, wide(self.answers), into=side)
        # What is attended to stands below, so that the cells stay where they are when it comes.
        in_column(wide(self._place), self.attention, into=shown)
        self._split = BesideOrBelow(shown, side)
        self._pages.addWidget(self._split)
        self.options = Options(self)
        self.options.add(tr("What answers"), self.checkpoint_bar)
        self.head.hide()
        self._pages.currentChanged.connect(lambda _: self.head.setHidden(self.is_empty))
        top = in_row(wide(self.head), ..., at(Qt.AlignmentFlag.AlignTop, self.options))
        in_column(top, wide(self._pages), into=self, margins=(APART, NEAR, APART, NEAR))


def _invitation() -> Invitation:
    return Invitation(
        tr("Drop a table here"),
        tr(
            "Spreadsheets (xlsx, xls, ods), csv, tsv, JSON and parquet. Ask a question in plain words; the answer "
            "shows the cells it rests on."
        ),
    )


def _suggest(table: "Table") -> list[str]:
    from desktop_app.ui.panes.table_suggestions import suggestions

    in_several = {place for place, codes in table.currencies.items() if len(set(codes) - {""}) > 1}
    counted = table.frame.drop(index=table.frame.index[list(table.set_apart)])  # nobody asks for the row Total
    return suggestions(counted, [each.unit for each in table.types], in_several)
