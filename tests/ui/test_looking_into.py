"""What the attention panel asks about an answer in view."""

from pathlib import Path

from desktop_app.answers import Label, PictureAnswer
from desktop_app.ui.panels.explorer.asking import looking_into


def test_an_answer_to_a_question_is_not_looked_into_as_if_it_were_labels() -> None:
    labels = (Label("two", 0.9), Label("three", 0.1))
    answer = PictureAnswer(
        source=Path("a.png"), task="visual-question-answering", question="how many dogs?", labels=labels
    )
    assert looking_into(answer) is None
