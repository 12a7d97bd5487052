"""The hint of a line for questions fits into it, however narrow it is."""

from PySide6.QtWidgets import QApplication

from desktop_app.ui.widgets.question_box import QuestionBox

HINT = "What is the total? Who signed it?"


def test_a_hint_shows_as_many_of_its_questions_as_fit(qapp: QApplication) -> None:
    box = QuestionBox()
    box.setPlaceholderText(HINT)
    shown = []
    for width in range(40, 700, 10):
        box.resize(width, 30)
        box.grab()
        shown.append(box.placeholderText())
        assert box.fontMetrics().horizontalAdvance(shown[-1]) <= width
    assert shown[-1] == HINT
    assert "What is the total?" in shown
    assert shown[0].endswith("…")
    assert {text for text in shown if not text.endswith("…")} == {HINT, "What is the total?"}
    box.resize(60, 30)
    box.setPlaceholderText("Why?")
    box.resize(300, 30)
    assert box.placeholderText() == "Why?"
