"""The Documents pane: real PDF and scans, real pages and key fields; words that are found in place of a checkpoint."""

import csv
import json
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import tasks
from desktop_app.answers import Answer, Failure
from desktop_app.inference.residency import Residency
from desktop_app.jobs.call import State
from desktop_app.media.documents import pdf, reading
from desktop_app.questions import Question
from desktop_app.tasks import Answers
from desktop_app.tasks.document_question_answering.asked import (
    BY_WORDS,
    INVOICE_NUMBER,
    NOWHERE,
    SELLER,
    TOTAL,
    DocumentAnswer,
    DocumentQuestionAnswering,
    Mention,
)
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.document_side import FIELDS
from desktop_app.ui.panes.documents import DocumentsPane
from desktop_app.ui.services import Services
from tests.media.documents import INVOICE, Line, written
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
