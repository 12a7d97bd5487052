"""The Documents pane: real PDF and scans, real pages and key fields; words that are found in place of a checkpoint."""

import csv
import json
import re
import threading
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import tasks
from desktop_app.answers import Answer, AttentionMap, Failure, Part
from desktop_app.inference.residency import Residency
from desktop_app.jobs.call import State
from desktop_app.media.documents import pdf, reading
from desktop_app.media.documents.pages import DocumentFacts
from desktop_app.media.kinds import Kind
from desktop_app.questions import RELEVANCE, Question
from desktop_app.tasks import Answers
from desktop_app.tasks.document_question_answering.asked import (
    BY_WORDS,
    DATE,
    INVOICE_NUMBER,
    NOWHERE,
    SELLER,
    TOTAL,
    DocumentAnswer,
    DocumentFields,
    DocumentQuestionAnswering,
    FieldValue,
    Mention,
)
from desktop_app.ui import language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.explorer.words import WordsView
from desktop_app.ui.panes import document_pictures
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.panes.document_page import Marked
from desktop_app.ui.panes.document_side import FIELDS, TEXT
from desktop_app.ui.panes.document_table import DocumentTable
from desktop_app.ui.panes.documents import DocumentsPane
from desktop_app.ui.services import Services
from tests.media.documents import INVOICE, Line, drawn, written
from tests.ui.conftest import Ask, on_screen
from tests.ui.fakes import FakeAttention

SECOND: tuple[Line, ...] = ((60, 100, "Terms"), (60, 130, "Payment is due on delivery"))


class Finder:
    """Fields and text are really read; a question is answered by the words that equal its last one, on any page."""

    def __init__(self) -> None:
        self.asked: list[DocumentQuestionAnswering] = []

    def __call__(self, question: Question) -> Answers:
        assert isinstance(question, DocumentQuestionAnswering)
        self.asked.append(question)
        if question.questions:
            return Answers(self._found(question), len(question.documents))
        return tasks.ask(question, Residency())

    def _found(self, question: DocumentQuestionAnswering) -> Generator[Answer, None, None]:
        for path in question.documents:
            wanted = question.questions[0].strip("?").split()[-1]
            if wanted == "broken":
                yield Failure(source=path, reason="the checkpoint is damaged", advice="Verify its files.")
                continue
            pages = reading.facts(path).pages
            mentions = [
                Mention(word.text, 0.8 / page, page, word.box, (word.box,), at, at)
                for page in range(1, pages + 1)
                for at, word in enumerate(reading.read(path, page).words)
                if word.text.strip(":") == wanted
            ]
            yield DocumentAnswer(
                source=path, question=question.questions[0], mentions=tuple(mentions), found=bool(mentions),
                read=pages, pages=pages, checkpoint="finder", device="cpu",
            )  # fmt: skip


@pytest.fixture
def finder() -> Finder:
    return Finder()


@pytest.fixture
def answering(finder: Finder) -> Ask:
    return finder


def opened(qtbot: QtBot, services: Services) -> DocumentsPane:
    return on_screen(qtbot, DocumentsPane(services), 1100, 700)


@pytest.fixture
def pane(qtbot: QtBot, services: Services) -> Iterator[DocumentsPane]:
    made = opened(qtbot, services)
    yield made
    made.close_pane()


@pytest.fixture
def invoice(tmp_path: Path) -> Path:
    return written(tmp_path / "invoice.pdf", [INVOICE, SECOND])


def test_what_reads_pdf_is_started_when_the_pane_is_shown(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first page of the first document need not wait for another process to start."""
    started: list[str] = []
    monkeypatch.setattr(pdf, "start", lambda: started.append("PDF"))
    pane = opened(qtbot, services)
    qtbot.waitUntil(lambda: started == ["PDF"])
    pane.close_pane()


def settle(qtbot: QtBot, pane: DocumentsPane) -> None:
    qtbot.waitUntil(lambda: pane.idle and pane.services.idle)


def take(qtbot: QtBot, pane: DocumentsPane, *paths: Path) -> None:
    pane.take(list(paths))
    settle(qtbot, pane)


def test_a_document_is_shown_and_its_key_fields_are_found(qtbot: QtBot, pane: DocumentsPane, invoice: Path) -> None:
    take(qtbot, pane, invoice)
    assert pane.pages.page.image_size[1] == 1600
    assert pane.pages.strip.count() == 2
    assert pane.document is not None
    assert "2 pages" in pane.document.state
    pane.side.setCurrentIndex(FIELDS)
    values = pane.side.fields.values
    assert values[INVOICE_NUMBER].text() == "BL-10442"
    assert values[TOTAL].text() == "$2,315.32"
    assert "Brightleaf" in values[SELLER].text()
    values[TOTAL].click()
    total = pane.document.fields.field(TOTAL) if pane.document.fields is not None else None
    assert total is not None
    width, height = pane.pages.page.image_size
    middle = width * (total.box[0] + total.box[2]) / 2
    box = next(box for box in pane.pages.page.boxes if box.contains(middle, height * total.box[1]))
    assert box.center().y() == pytest.approx(height * 338 / 842, abs=height * 0.01), "where it was written"


def test_an_answer_is_boxed_on_its_page_and_others_are_a_click_away(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path
) -> None:
    take(qtbot, pane, invoice)
    pane.side.line.setText("Where does it say Payment?")
    qtbot.keyClick(pane.side.line, Qt.Key.Key_Return)
    settle(qtbot, pane)
    card = pane.side.cards["Where does it say Payment?"]
    assert card.figure.text() == "Payment"
    assert "40% sure, page 2 of 2" in card.place.text()
    assert pane.document is not None
    assert pane.document.page == 2
    assert len(pane.pages.page.boxes) == 1
    qtbot.keyClick(pane, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, pane)
    assert pane.document.page == 1
    assert pane.pages.page.boxes == []
    card.figure.click()
    assert pane.document.page == 2


def test_what_is_written_is_shown_as_it_comes_and_says_how_its_place_is_known(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path
) -> None:
    take(qtbot, pane, invoice)
    document = pane.document
    assert document is not None
    word = reading.read(invoice, 2).words[0]
    answer = DocumentAnswer(
        source=invoice, question="What is it called?", mentions=(), found=False, read=1, pages=2, writes=True,
        checkpoint="donut", device="cpu", final=False, writing="te",
    )  # fmt: skip
    pane.side.add_question(answer.question)
    card = pane.side.cards[answer.question]

    def show(found: DocumentAnswer) -> None:
        document.note(found)
        pane.reader.changed.emit(document)

    show(replace(answer, writing=""))
    assert card.text.text() == "Looking at the page…"
    show(answer)
    assert card.text.text() == "Writing: te…"
    placed = Mention("terms", 0.4, 2, word.box, (word.box,), 0, 0, placed_by=BY_WORDS, texts=(word.text,), times=3)
    show(replace(answer, mentions=(placed,), found=True, final=True))
    assert card.figure.text() == "terms"
    assert "found by its words, which stand on the page 3 times: this is the first" in card.place.text()
    card.figure.click()
    settle(qtbot, pane)
    assert (document.page, len(pane.pages.page.boxes)) == (2, 1)
    nowhere = Mention("conditions", 0.4, 2, None, (), None, None, placed_by=NOWHERE)
    show(replace(answer, mentions=(nowhere,), found=True, final=True))
    assert "its words were not read on the page" in card.place.text()
    card.figure.click()
    assert (document.page, pane.pages.page.boxes) == (2, [])
    assert pane.table.rowCount() == 1
    pane.views.button(1).click()
    cell = pane.table.item(0, pane.table.columnCount() - 1)
    assert cell is not None
    pane.table.itemActivated.emit(cell)
    assert document.page == 2


def test_further_mentions_are_listed_best_first(qtbot: QtBot, pane: DocumentsPane, tmp_path: Path) -> None:
    twice = written(tmp_path / "twice.pdf", [((60, 70, "Due today"),), ((60, 90, "Due tomorrow"),)])
    take(qtbot, pane, twice)
    pane.ask("When is it Due?")
    settle(qtbot, pane)
    buttons = [each for each in pane.side.cards["When is it Due?"].findChildren(QPushButton) if "40%" in each.text()]
    assert [each.text() for each in buttons] == ["Due   40%, page 2"]
    buttons[0].click()
    assert pane.document is not None
    assert pane.document.page == 2


def test_what_is_not_there_is_said_and_a_failure_stands_at_its_question(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path
) -> None:
    take(qtbot, pane, invoice)
    pane.ask("Is there an elephant?")
    pane.ask("Are you broken?")
    settle(qtbot, pane)
    assert pane.side.cards["Is there an elephant?"].text.text() == "Not found in this document."
    assert "The checkpoint is damaged. Verify its files." in pane.side.cards["Are you broken?"].text.text()
    assert pane.document is not None
    assert pane.document.failure is None
    pane.side.cards["Are you broken?"].drop_button.click()
    assert list(pane.side.cards) == ["Is there an elephant?"]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        (DATE, "2026-11-09", "09.11.2026"),
        (DATE, "November 2026", "November 2026"),
        (TOTAL, "1226.40", "1226,40 EUR"),
        (INVOICE_NUMBER, "12.5", "12.5"),
    ],
)
def test_the_table_writes_days_and_amounts_as_the_country_does(
    qtbot: QtBot, qapp: QApplication, name: str, value: str, said: str
) -> None:
    table = DocumentTable()
    qtbot.addWidget(table)
    currency = "EUR" if name == TOTAL else ""
    field = FieldValue(name, value, value, 0.9, 1, (0.0, 0.0, 1.0, 1.0), "label", currency)
    fields = DocumentFields(source=Path("bill.pdf"), fields=(field,), read=1, pages=1)
    language.speak("de")
    try:
        table.show_documents([Document(Path("bill.pdf"), fields=fields)], [])
    finally:
        language.speak("en")
    assert said in [table._text(0, column) for column in range(table.columnCount())]


def test_all_documents_are_a_table_with_a_column_a_question(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path, tmp_path: Path
) -> None:
    other = written(tmp_path / "other.pdf", [((60, 70, "Nothing of the kind"),)])
    take(qtbot, pane, invoice, other)
    pane.side.everywhere.setChecked(True)
    pane.side.line.setText("Who is it Bill?")
    pane.side.line.ask()
    settle(qtbot, pane)
    pane.views.button(1).click()
    table = pane.table
    headers = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    assert headers == ["File", "Invoice number", "Date", "Total", "Seller", "Who is it Bill?"]
    rows = [[table.item(row, column).text() for column in (0, 1, 3, 5)] for row in range(2)]
    assert rows == [
        ["invoice.pdf", "BL-10442", "2315.32 USD", "Bill"],
        ["other.pdf", "", "", "not found in this document"],
    ]
    table.itemActivated.emit(table.item(0, 3))
    assert pane.document is not None
    assert pane.document.path == invoice
    assert pane.side.currentIndex() == FIELDS
    pane.views.button(1).click()
    pane.copy()
    assert QGuiApplication.clipboard().text().splitlines()[0].startswith("invoice.pdf\tBL-10442")


def test_fields_and_answers_are_exported(qtbot: QtBot, pane: DocumentsPane, invoice: Path, tmp_path: Path) -> None:
    take(qtbot, pane, invoice)
    pane.ask("Who is it Bill?")
    settle(qtbot, pane)
    for name in ("out.csv", "out.json"):
        pane.export_to(tmp_path / name)
    settle(qtbot, pane)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["invoice number"] or row["answer"] for row in rows] == ["BL-10442", "Bill"]
    plain = json.loads((tmp_path / "out.json").read_text())
    assert plain[1]["answer"] == "Bill"
    assert plain[1]["page"] == 1


def test_the_words_of_the_page_in_view_are_read_once(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path, finder: Finder
) -> None:
    take(qtbot, pane, invoice)
    pane.side.setCurrentIndex(TEXT)
    settle(qtbot, pane)
    assert "Invoice No: BL-10442" in pane.side.text.toPlainText()
    assert "The file says this text itself." in pane.side.origin.text()
    pane.pages.strip.setCurrentRow(1)
    settle(qtbot, pane)
    assert "Payment is due" in pane.side.text.toPlainText()
    pane.pages.strip.setCurrentRow(0)
    settle(qtbot, pane)
    assert [each.pages for each in finder.asked if each.text] == [(1, 1), (2, 2)]


def test_a_scan_that_lies_on_its_side_is_shown_upright_with_its_boxes(
    qtbot: QtBot, pane: DocumentsPane, tmp_path: Path
) -> None:
    path = tmp_path / "scan.png"
    drawn().rotate(90, expand=True, fillcolor=255).save(path)
    take(qtbot, pane, path)
    assert pane.document is not None
    assert pane.document.fields is not None
    pane.side.setCurrentIndex(FIELDS)
    pane.side.fields.values[TOTAL].click()
    settle(qtbot, pane)
    width, height = pane.pages.page.image_size
    assert height > width, "upright"
    total = pane.document.fields.field(TOTAL)
    assert total is not None
    assert (total.box[1] + total.box[3]) / 2 == pytest.approx(338 / 842, abs=0.02)


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("empty.pdf", b"", "empty"),
        ("damaged.pdf", b"%PDF-1.7 and no more", "damaged"),
        ("text.pdf", b"hello", "this is text"),
    ],
)
def test_what_cannot_be_read_says_why_and_the_rest_goes_on(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path, tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    take(qtbot, pane, bad, invoice)
    listed = pane.list.of_path(bad)
    assert listed is not None
    assert listed.failure is not None
    assert word.casefold() in f"{listed.failure.reason} {listed.failure.advice}".casefold()
    pane.list.choose(listed)
    assert listed.failure.advice in pane.pages.about.text()
    good = pane.list.of_path(invoice)
    assert good is not None
    assert good.fields is not None


def test_what_was_read_and_asked_is_known_the_next_time(
    qtbot: QtBot, services: Services, invoice: Path, finder: Finder
) -> None:
    first = opened(qtbot, services)
    services.history.open()
    task = DocumentQuestionAnswering.task
    take(qtbot, first, invoice)
    first.ask("Who is it Bill?")
    settle(qtbot, first)
    for question in list(finder.asked):
        found = [each for each in finder(question) if each.kept]
        services.history.add(replace(question, documents=(invoice,)), found)
    first.close_pane()
    assert [kept.task for kept in services.history.about(invoice, task)] == [task, task]
    finder.asked.clear()
    second = opened(qtbot, services)
    take(qtbot, second, invoice)
    assert finder.asked == []
    assert second.side.cards["Who is it Bill?"].figure.text() == "Bill"
    assert second.document is not None
    assert second.document.fields is not None
    second.close_pane()


def test_a_document_is_removed_and_put_back(qtbot: QtBot, pane: DocumentsPane, invoice: Path) -> None:
    take(qtbot, pane, invoice)
    pane.remove()
    assert pane.files == []
    assert invoice.exists()
    pane.toast.undo()
    assert pane.files == [invoice]


def test_a_document_that_is_removed_is_read_no_further(
    qtbot: QtBot, pane: DocumentsPane, finder: Finder, tmp_path: Path
) -> None:
    long = written(tmp_path / "long.pdf", [INVOICE] * 60)
    pane.take([long])
    qtbot.waitUntil(lambda: bool(finder.asked))
    (job,) = pane.services.jobs.jobs
    pane.remove()
    qtbot.waitUntil(lambda: job.state.over)
    assert job.state is State.CANCELLED
    assert pane.list.listed == []
    pane.toast.undo()
    settle(qtbot, pane)
    assert [each.fields for each in finder.asked] == [True, True]
    assert pane.document is not None
    assert pane.document.fields is not None
    assert pane.document.failure is None


def test_a_page_is_shown_from_its_top(qtbot: QtBot, pane: DocumentsPane, invoice: Path) -> None:
    take(qtbot, pane, invoice)
    settle(qtbot, pane)
    bar = pane.pages.page.verticalScrollBar()
    assert bar.maximum() > bar.minimum()
    assert bar.value() == bar.minimum()
    pane.resize(pane.width() + 120, pane.height())
    settle(qtbot, pane)
    assert bar.value() == bar.minimum()


def test_zoom_keeps_the_page_sharp(qtbot: QtBot, pane: DocumentsPane, invoice: Path) -> None:
    take(qtbot, pane, invoice)
    before = pane.pages.page.transform().m11() * pane.pages.page.image_size[0]
    pane.pages.page.change_zoom(4)
    qtbot.waitUntil(lambda: pane.pages.page.idle and pane.pages.page.image_size[1] > 1600)
    assert pane.pages.page.transform().m11() * pane.pages.page.image_size[0] == pytest.approx(4 * before, rel=0.02)
    pane.pages.page.change_zoom(0)
    assert pane.pages.page.transform().m11() * pane.pages.page.image_size[0] == pytest.approx(before, rel=0.02)


def test_tables_of_a_page_are_opened_as_tables(qtbot: QtBot, pane: DocumentsPane, tmp_path: Path) -> None:
    rows = [(left, 200 + 20 * row, f"{row}{left}") for row in range(4) for left in (60, 260, 430)]
    path = written(tmp_path / "bill.pdf", [rows, [(60, 100, "No table here")]])
    given: list[tuple[Kind, list[Path]]] = []
    pane.give_wanted.connect(lambda kind, files: given.append((kind, files)))
    take(qtbot, pane, path)
    pane.side.setCurrentIndex(TEXT)
    qtbot.waitUntil(lambda: pane.side.tables.isEnabled())
    pane.side.tables.click()
    qtbot.waitUntil(lambda: bool(given))
    ((kind, (table,)),) = given
    assert kind is Kind.TABLE
    assert table.read_text().splitlines()[0] == "060,0260,0430"
    said: list[str] = []
    pane.messages.said.connect(said.append)
    pane.pages.step(1)
    qtbot.waitUntil(lambda: "No table here" in pane.side.text.toPlainText())
    pane.side.tables.click()
    qtbot.waitUntil(lambda: any("No table was found" in text for text in said))
    assert len(given) == 1


def test_a_table_that_goes_on_over_pages_is_opened_as_one(qtbot: QtBot, pane: DocumentsPane, tmp_path: Path) -> None:
    def rows(first: int, *more: tuple[str, str, str]) -> list[tuple[float, float, str]]:
        lines = [
            ("Date", "Text", "Amount"),
            *more,
            *((f"{day}.03.2025", f"Item {day}", f"{day}.50") for day in range(first, first + 3)),
        ]
        return [
            (left, 200 + 20 * at, text)
            for at, line in enumerate(lines)
            for left, text in zip((60, 260, 430), line, strict=True)
            if text
        ]

    path = written(tmp_path / "statement.pdf", [rows(10), rows(13, ("", "Carried over", "33.00"))])
    given: list[list[Path]] = []
    said: list[str] = []
    pane.give_wanted.connect(lambda _kind, files: given.append(files))
    pane.messages.said.connect(said.append)
    take(qtbot, pane, path)
    pane.side.setCurrentIndex(TEXT)
    qtbot.waitUntil(lambda: pane.side.tables.isEnabled())
    pane.side.tables.click()
    qtbot.waitUntil(lambda: bool(said))
    ((table,),) = given
    lines = table.read_text().splitlines()
    assert lines == ["Date,Text,Amount", *(f"{day}.03.2025,Item {day},{day}.50" for day in range(10, 16))]
    assert "pages 1 to 2" in table.name
    assert "What stands on pages 1 to 2 is one table. 1 row that carries a sum" in said[-1]


def test_of_many_pages_only_those_in_view_are_drawn(qtbot: QtBot, pane: DocumentsPane, tmp_path: Path) -> None:
    path = written(tmp_path / "long.pdf", [((60, 70, f"Page {page}"),) for page in range(1, 121)])
    take(qtbot, pane, path)
    drawn_pages = [row for row in range(120) if pane.pages.strip.item(row).data(Qt.ItemDataRole.UserRole)]
    assert drawn_pages
    assert drawn_pages[-1] < 20
    pane.pages.strip.setCurrentRow(110)
    settle(qtbot, pane)
    assert pane.pages.strip.item(110).data(Qt.ItemDataRole.UserRole)


def test_thousands_of_pages_are_listed_by_and_by(qtbot: QtBot, pane: DocumentsPane) -> None:
    """The window goes on between them, and a page far behind can be shown before all are listed."""
    strip = pane.pages.strip
    document = Document(Path("long.pdf"), DocumentFacts(3_000, "PDF"))
    strip.show_document(document)
    assert 0 < strip.count() < 300
    assert not strip.idle
    strip.choose(1_500)
    assert strip.currentRow() == 1_499
    qtbot.waitUntil(lambda: strip.count() == 3_000)
    assert [strip.item(row).text() for row in (0, 999, 2_999)] == ["1", "1,000", "3,000"]
    assert strip.currentRow() == 1_499
    strip.show_document(document)
    strip.show_document(Document(Path("short.pdf"), DocumentFacts(2, "PDF")))
    assert strip.count() == 2
    strip.show_document(None)
    assert strip.count() == 0
    qtbot.wait(20)
    assert strip.count() == 0


def test_a_page_that_is_being_drawn_is_not_drawn_again(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How many pages there are is told while the first is drawn: it is shown again, and needs no other picture."""
    drawn_wishes: list[tuple[Path, int, int, int]] = []
    go_on = threading.Event()

    def slowly(*wish: Any) -> QImage:
        drawn_wishes.append(wish)
        go_on.wait(30)
        return QImage(8, 8, QImage.Format.Format_RGB888)

    monkeypatch.setattr("desktop_app.ui.panes.document_pictures.drawn", slowly)
    document = Document(invoice)
    view = pane.pages.page
    view.show_page(document, 1)
    qtbot.waitUntil(lambda: bool(drawn_wishes))
    view.show_page(document, 1)
    go_on.set()
    qtbot.waitUntil(lambda: view.image_size == (8, 8))
    view.stop()
    assert len(drawn_wishes) == 1


def test_a_document_is_read_behind_its_first_page(
    qtbot: QtBot, pane: DocumentsPane, finder: Finder, invoice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Recognition takes a whole processor, for which the picture that a person waits for would have to wait."""
    go_on = threading.Event()
    draw = document_pictures.drawn

    def slowly(*wish: Any) -> QImage:
        go_on.wait(30)
        return draw(*wish)

    monkeypatch.setattr(document_pictures, "drawn", slowly)
    pane.take([invoice])
    qtbot.waitUntil(lambda: pane.document is not None and bool(pane.document.pages))
    qtbot.wait(150)
    assert not finder.asked
    assert not pane.idle
    go_on.set()
    settle(qtbot, pane)
    assert [question.fields for question in finder.asked] == [True]
    assert pane.document is not None
    assert pane.document.fields is not None


def test_what_waits_for_a_page_that_is_taken_away_is_read_no_more(
    qtbot: QtBot, pane: DocumentsPane, finder: Finder, invoice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(document_pictures, "drawn", lambda *_: go_on.wait(30) and QImage())
    pane.take([invoice])
    qtbot.waitUntil(lambda: pane.document is not None and bool(pane.document.pages))
    qtbot.wait(150)
    pane.remove()
    go_on.set()
    settle(qtbot, pane)
    assert not finder.asked


def test_the_box_of_the_list_fits_the_mouse(qtbot: QtBot, pane: DocumentsPane, invoice: Path) -> None:
    take(qtbot, pane, invoice)
    pane.ask("Who is it Bill?")
    settle(qtbot, pane)
    box = pane.pages.page.boxes[0]
    at = pane.pages.page.mapFromScene(box.center())
    assert pane.pages.page.viewport().rect().contains(at)
    item = pane.pages.page.itemAt(QPoint(at))
    assert "Bill" in item.toolTip()


def map_of(document: Document, page: int = 1, turned: int = 0) -> AttentionMap:
    """A question of one word, and two words of a page of which the second is attended to three times as much."""
    boxes = (None, None, (0.1, 0.1, 0.3, 0.15), (0.5, 0.5, 0.7, 0.55))
    return AttentionMap(
        source=document.path,
        part=Part(page=page),
        task=DocumentQuestionAnswering.task,
        method="raw",
        layer=0,
        head=0,
        layers=1,
        heads=1,
        weights=np.array([[[0.1, 0.1, 0.2, 0.6]] * 4], np.float32),
        queries=("total", "[SEP]", "Sum", "$5"),
        keys=("total", "[SEP]", "Sum", "$5"),
        special=(1,),
        asked=(3,),
        boxes=boxes,
        word_ids=(0, None, 0, 1),
        turned=turned,
    )


def test_attention_is_shaded_on_the_page_itself(qtbot: QtBot, pane: DocumentsPane, invoice: Path) -> None:
    take(qtbot, pane, invoice)
    document = pane.document
    assert document is not None
    assert pane.shade(map_of(document))
    (weak, strong) = pane.pages.page.shades
    assert (weak.share, strong.share) == (pytest.approx(1 / 3), 1.0)
    assert (weak.looks, strong.looks) == (False, True)
    assert strong.title == "$5, 60.0% of the attention"
    key = pane.pages.key
    assert key.isVisible()
    assert key.accessibleName() == "Colours of the words: Share of attention, 0% - 60.0%"
    assert len(pane.pages.page._rings) == 1
    pane.pages.page.mark([Marked(strong.box, "the answer", chosen=True)])
    assert pane.pages.page._rings == [], "the box of the answer is enough"
    pane.pages.page.mark([])
    assert pane.shade(replace(map_of(document), method=RELEVANCE))
    assert pane.pages.page.shades[1].title == "$5, 60.0% of the relevance"
    assert pane.shade(map_of(document))
    page = pane.pages.page
    width, height = page.image_size
    at = page.mapFromScene(0.2 * width, 0.125 * height)
    with qtbot.waitSignal(pane.tokens_chosen) as clicked:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert clicked.args == [[2]]
    pane.pages.turn(2)
    assert page.shades == []
    assert not key.isVisible(), "nothing is shaded on the other page"
    pane.pages.turn(1)
    settle(qtbot, pane)
    assert len(page.shades) == 2
    assert not pane.shade(map_of(document, turned=90)), "its words stand elsewhere on the page as it is drawn"
    assert page.shades == []
    pane.shade(map_of(document))
    assert not pane.shade(None)
    assert page.shades == []


def test_beside_the_attention_panel_the_page_has_most_of_the_room(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path
) -> None:
    take(qtbot, pane, invoice)
    pane.resize(1_100, 700)
    qtbot.wait(50)
    wide = pane._split.sizes()
    pane.resize(745, 700)
    qtbot.wait(50)
    assert pane.pages.page.width() > 300
    pane.resize(1_100, 700)
    qtbot.wait(50)
    assert pane._split.sizes() == wide


def test_a_damaged_pdf_is_refused_where_it_was_dropped_and_cannot_be_asked(
    qtbot: QtBot, services: Services, invoice: Path, tmp_path: Path
) -> None:
    attention: Any = FakeAttention
    window = MainWindow(services, [DocumentsPane], attention)
    qtbot.addWidget(window)
    window.show()
    damaged = tmp_path / "bill.pdf"
    damaged.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 9)
    window.open_path(damaged)
    qtbot.waitUntil(lambda: "bill.pdf: the PDF is damaged" in window.incoming.outcome.text, timeout=60_000)
    pane = window.panes[0]
    assert isinstance(pane, DocumentsPane)
    side = pane.side
    qtbot.waitUntil(lambda: window.idle, timeout=60_000)
    assert [each.isEnabled() for each in (side.line, side.button, side.everywhere, pane.export_button)] == [False] * 4
    window.open_path(invoice)
    qtbot.waitUntil(lambda: len(pane.list.listed) == 2 and window.idle, timeout=60_000)
    assert not window.incoming.outcome.text
    assert side.line.isEnabled(), "the one that came last and alone is in view"
    pane.list.choose(pane.list.listed[0])
    assert not side.button.isEnabled()
    side.everywhere.setChecked(True)
    assert side.button.isEnabled(), "the other one can be asked"
    window.close()


def test_the_small_picture_of_the_page_in_view_is_made_of_the_large_one(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn_so = []
    plain = document_pictures.drawn
    monkeypatch.setattr(document_pictures, "drawn", lambda *wish: drawn_so.append(wish[1:3]) or plain(*wish))
    pane.take([invoice])
    qtbot.waitUntil(lambda: pane.idle)
    strip = pane.pages.strip
    assert all(strip.item(row).data(Qt.ItemDataRole.UserRole) for row in range(2))
    assert drawn_so[0][0] == 1
    assert [page for page, side in drawn_so if side < 300] == [2]


def test_words_of_the_question_are_as_dark_as_words_of_the_page_with_the_same_share(
    qtbot: QtBot, pane: DocumentsPane, invoice: Path
) -> None:
    take(qtbot, pane, invoice)
    assert pane.document is not None
    found = map_of(pane.document)
    words = on_screen(qtbot, WordsView(), 300, 60)
    words.show_map(found)
    told = re.search(r"background-color:(#\w+)", words.toHtml())
    assert told is not None
    assert told[1] == words._mixed(0.8 * 0.1 / 0.6), "0.1 of the attention, where the darkest word of the page has 0.6"


def test_small_pictures_of_white_pages_have_an_edge(qtbot: QtBot, pane: DocumentsPane, invoice: Path) -> None:
    """White on white, nobody saw where a page ends."""
    take(qtbot, pane, invoice)
    strip = pane.pages.strip
    qtbot.waitUntil(lambda: strip.idle and strip.item(1).data(Qt.ItemDataRole.UserRole) is True)
    drawn = strip.item(1).icon().pixmap(strip.iconSize()).toImage()
    edge, inside = drawn.pixelColor(0, drawn.height() // 2), drawn.pixelColor(4, drawn.height() // 2)
    assert inside.lightness() > 250
    assert edge.lightness() < 230
