"""The card of an answer about a document."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, DocumentQuestionAnswering, Mention
from desktop_app.ui.known import Known
from desktop_app.ui.panes.document_card import DocumentCard
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.panes.document_side import DocumentSide
from desktop_app.workspace.history import History


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


DEPTH = "This small checkpoint is often wrong."


def doubtful(question: str, *notes: str) -> DocumentAnswer:
    """An answer of a checkpoint that is out of its depth."""
    mention = Mention("12.00", 0.9, 1, None, (), None, None)
    return DocumentAnswer(
        source=Path("a.pdf"), question=question, mentions=(mention,), found=True, read=1, pages=1,
        notes=(*notes, DEPTH), depth=DEPTH, instead="layoutlm-document-qa", instead_title="LayoutLM base",
    )  # fmt: skip


def test_how_far_a_checkpoint_can_be_trusted_is_said_once_above_the_cards(qtbot: QtBot) -> None:
    side = DocumentSide()
    qtbot.addWidget(side)
    document = Document(Path("a.pdf"))
    for question in ("What is the total?", "Who signed it?"):
        side.add_question(question)
        document.note(doubtful(question, "Page 2 could not be read."))
    with qtbot.waitExposed(side):
        side.show()
    side.show_document(document)
    for card in side.cards.values():
        assert DEPTH not in card.place.text()
        assert "Page 2 could not be read." in card.place.text(), "what is said of this file stays"
    assert side.trust.fold.isVisible()
    assert not side.trust.words.isVisible()
    side.trust.fold.click()
    assert side.trust.words.isVisible()
    assert DEPTH in side.trust.words.text()
    with qtbot.waitSignal(side.trust.checkpoint_wanted) as asked:
        side.trust.button.click()
    assert asked.args == ["layoutlm-document-qa"]
    side.show_document(Document(Path("b.pdf")))
    assert not side.trust.isVisible()


def test_of_a_past_answer_it_is_said_once_too(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4")
    history = History(tmp_path / "history.sqlite")
    answer = replace(doubtful("What is the total?"), source=path)
    history.add(DocumentQuestionAnswering(documents=(path,), questions=(answer.question,)), [answer])
    (kept,) = history.search("total")
    history.close()
    again = Known(kept.restored(), kept.at).dated
    assert isinstance(again, DocumentAnswer)
    assert (again.depth, again.instead, again.instead_title) == (DEPTH, answer.instead, answer.instead_title)
    card = DocumentCard(answer.question)
    qtbot.addWidget(card)
    card.show_answer(again)
    assert DEPTH not in card.place.text()
    assert "Kept from" in card.place.text()
    assert "depth" not in again.to_dict()
