"""The list of files as one line, where a pane is narrow."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.panes.document_list import DocumentList
from desktop_app.ui.panes.folded_list import NARROW, FoldedList


def test_the_list_is_folded_in_little_room_and_comes_back_as_it_was(qtbot: QtBot) -> None:
    split, files = QSplitter(Qt.Orientation.Horizontal), DocumentList()
    qtbot.addWidget(split)
    for part in (files, QWidget(), QWidget()):
        split.addWidget(part)
    folding = FoldedList(split, files)
    qtbot.addWidget(folding.choice)
    split.resize(NARROW + 200, 400)
    with qtbot.waitExposed(split):
        split.show()
    split.setSizes([300, 600, 384])
    folding.fit(NARROW + 200)
    before, kept = split.sizes(), folding.state
    assert not folding.folded
    split.resize(800, 400)
    folding.fit(800)
    assert folding.folded
    assert not files.isVisible()
    assert split.sizes()[1] > split.sizes()[2] >= 250, "the page has most of it"
    assert folding.state == kept, "what is kept is how a person divided it"
    split.resize(NARROW + 200, 400)
    folding.fit(NARROW + 200)
    assert files.isVisible()
    assert split.sizes() == before


def test_in_little_room_too_it_stays_divided_as_a_person_did_it(qtbot: QtBot) -> None:
    split, files = QSplitter(Qt.Orientation.Horizontal), DocumentList()
    qtbot.addWidget(split)
    for part in (files, QWidget(), QWidget()):
        split.addWidget(part)
    split.setStretchFactor(1, 1)
    folding = FoldedList(split, files)
    qtbot.addWidget(folding.choice)
    split.resize(900, 400)
    with qtbot.waitExposed(split):
        split.show()
    folding.fit(900)
    usual = split.sizes()[2]
    split.moveSplitter(split.width() - 180, 2)
    wanted = split.sizes()[2]
    assert wanted < usual
    for width in (940, 700, NARROW + 200, 900):
        split.resize(width, 400)
        folding.fit(width)
    assert split.sizes()[2] == wanted


def test_the_line_says_the_name_and_chooses_in_the_list(qtbot: QtBot) -> None:
    files = DocumentList()
    qtbot.addWidget(files)
    folding = FoldedList(QSplitter(), files)
    choice = folding.choice
    qtbot.addWidget(choice)
    choice.resize(300, 30)
    one, two = files.add_paths([Path("one.pdf"), Path("two.pdf")])
    files.choose(one)
    assert choice.shown_text() == "one.pdf", "where it stands is said in the list"
    choice.activated.emit(1)
    assert files.current is two
    files.take_out(two)
    assert (choice.count(), choice.shown_text()) == (1, "one.pdf")
