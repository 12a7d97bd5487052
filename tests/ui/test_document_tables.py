"""Documents as a table, and the tables of their pages."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.media.kinds import Kind
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    INVOICE_NUMBER,
    TOTAL,
    DocumentFields,
    FieldValue,
)
from desktop_app.ui import language
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.panes.document_side import FIELDS, TEXT
from desktop_app.ui.panes.document_table import DocumentTable
from desktop_app.ui.panes.documents import DocumentsPane
from tests.media.documents import written
from tests.ui.test_documents_pane import answering, finder, invoice, pane, settle, take

__all__ = ["answering", "finder", "invoice", "pane"]


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
