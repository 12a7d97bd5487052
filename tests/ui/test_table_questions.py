"""Where a question about a table is typed, and the examples below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.panes.table_questions import QuestionArea
from desktop_app.ui.widgets.question_box import QuestionBox


def in_sight(area: QuestionArea) -> list[QPushButton]:
    """The examples that are seen, which are those that the keyboard reaches."""
    seen = [button for button in area.examples if button.y() < area.height()]
    assert all(button.height() >= button.sizeHint().height() for button in area.examples)
    assert seen == [button for button in area.examples if button.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    return seen


def test_examples_leave_room_for_answers(qtbot: QtBot) -> None:
    area = QuestionArea()
    qtbot.addWidget(area)
    area.suggest([f"average of the {place}. of many long columns" for place in range(6)])
    area.resize(300, 400)
    with qtbot.waitExposed(area):
        area.show()
    shown = in_sight(area)
    assert len(shown) == 2
    assert shown == area.examples[:2]
    area.resize(3_000, 400)
    qtbot.waitUntil(lambda: in_sight(area) == area.examples)


def test_in_a_low_pane_examples_have_one_line(qtbot: QtBot) -> None:
    area = QuestionArea()
    qtbot.addWidget(area)
    area.resize(360, 300)
    area.suggest([f"how many rows of kind {number}" for number in range(4)])
    with qtbot.waitExposed(area):
        area.show()
    high = area.heightForWidth(360)
    qtbot.waitUntil(lambda: len({button.y() for button in in_sight(area)}) == 2)
    area.fit(400)
    qtbot.waitUntil(lambda: len({button.y() for button in in_sight(area)}) == 1)
    assert area.heightForWidth(360) < high
    area.fit(800)
    qtbot.waitUntil(lambda: len({button.y() for button in in_sight(area)}) == 2)


def test_what_is_dropped_goes_beside_what_is_typed_and_is_taken_back(qtbot: QtBot) -> None:
    box = QuestionBox()
    qtbot.addWidget(box)
    qtbot.keyClicks(box, "how many")
    box.take("rows of\n  kind A")
    assert box.text() == "how many rows of kind A"
    box.undo()
    assert box.text() == "how many"
    box.selectAll()
    box.take("total people")
    assert box.text() == "total people", "what is chosen is what is to be replaced"
