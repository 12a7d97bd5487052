"""Where a question about a table is typed, and the examples below it."""

from pytestqt.qtbot import QtBot

from desktop_app.ui.panes.table_questions import QuestionArea


def test_examples_leave_room_for_answers(qtbot: QtBot) -> None:
    area = QuestionArea()
    qtbot.addWidget(area)
    area.suggest([f"average of the {place}. of many long columns" for place in range(6)])
    area.resize(300, 400)
    with qtbot.waitExposed(area):
        area.show()
    shown = [button for button in area.examples if button.isVisible()]
    assert len(shown) == 3
    assert shown == area.examples[:3]
    area.resize(3_000, 400)
    assert all(button.isVisible() for button in area.examples)
