"""The card of an answer about a document."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, Mention
from desktop_app.ui.panes.document_card import DocumentCard


def test_what_is_large_on_a_card_is_whole_in_lines(qtbot: QtBot) -> None:
    """A button does not wrap: cut in the middle of a word it would look like another answer."""
    card = DocumentCard("Who signed it?")
    qtbot.addWidget(card)
    card.resize(220, 300)
    with qtbot.waitExposed(card):
        card.show()
    said = "The Harbour & Quay Paper Company of Bristol (Holding)"
    found = DocumentAnswer(
        source=Path("a.pdf"), question="Who signed it?", mentions=(Mention(said, 0.9, 1, None, (), None, None),),
        found=True, read=1, pages=1,
    )  # fmt: skip
    card.show_answer(found)
    lines = card.figure.text().replace("&&", "&").split("\n")
    assert " ".join(lines) == said
    assert len(lines) > 1
    assert all(card.figure.fontMetrics().horizontalAdvance(line) <= card.figure.width() for line in lines)
    qtbot.waitUntil(lambda: card.figure.height() >= card.figure.sizeHint().height())
    card.resize(900, 300)
    assert card.figure.text().replace("&&", "&") == said
    assert said in card.accessibleName()
