"""Pages of a document in view: drawn when they are seen, sharp, upright, shaded, and read behind the first."""

import re
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.answers import AttentionMap, Part
from desktop_app.media.documents.pages import DocumentFacts
from desktop_app.questions import RELEVANCE
from desktop_app.tasks.document_question_answering.asked import (
    TOTAL,
    DocumentQuestionAnswering,
)
from desktop_app.ui.panels.explorer.words import WordsView
from desktop_app.ui.panes import document_pictures
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.panes.document_page import Marked
from desktop_app.ui.panes.document_side import FIELDS, TEXT
from desktop_app.ui.panes.documents import DocumentsPane
from tests.media.documents import drawn, written
from tests.ui.conftest import on_screen
from tests.ui.test_documents_pane import Finder, answering, finder, invoice, pane, settle, take

__all__ = ["answering", "finder", "invoice", "pane"]


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
