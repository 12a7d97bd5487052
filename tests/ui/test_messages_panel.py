"""The list of what could not be read."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.answers import Failure
from desktop_app.ui.messages_panel import MessagesPanel


def test_messages_of_several_lines_stand_apart(qtbot: QtBot) -> None:
    panel = MessagesPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 400)
    panel.show()
    panel.add(
        [Failure(source=Path(f"{name}.png"), reason="why it is not read " * 6, advice="Try another.") for name in "ab"]
    )
    for row in range(2):
        words = panel.table.sizeHintForRow(row)
        assert words > 2 * panel.fontMetrics().height()
        assert panel.table.rowHeight(row) == words + 8
