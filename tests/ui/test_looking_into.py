"""What the attention panel asks about an answer in view."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels, Label, Part, PictureAnswer
from desktop_app.questions import VisualQuestionAnswering
from desktop_app.tasks.video_classification.asked import FilmLabels, Stretch
from desktop_app.ui.panels.attention_map import _why
from desktop_app.ui.panels.explorer import ExplorerPanel
from desktop_app.ui.panels.explorer.asking import in_folder, labels_of, looking_into
from desktop_app.ui.services import Services
from tests.ui.conftest import on_screen


def test_an_answer_to_a_question_is_looked_into_with_that_question() -> None:
    labels = (Label("two", 0.9), Label("three", 0.1))
    answer = PictureAnswer(
        source=Path("a.png"),
        part=Part(page=2),
        task="visual-question-answering",
        question="how many dogs?",
        labels=labels,
        checkpoint="vilt",
    )
    asked = looking_into(answer)
    assert asked is not None
    assert asked.about == VisualQuestionAnswering(
        images=(Path("a.png"),), questions=("how many dogs?",), checkpoint="vilt"
    )
    assert asked.page == 2
    assert labels_of(answer) == ("two", "three")


def test_of_a_film_the_stretch_over_the_moment_is_looked_into() -> None:
    stretches = tuple(Stretch(start, start + 2.0, (Label("rising", 0.9),)) for start in (0.0, 1.0, 2.0))
    answer = FilmLabels(source=Path("a.mp4"), labels=(), stretches=stretches, watched=4.0, duration=4.0, moment=3.5)
    question = looking_into(answer)
    assert question is not None
    assert (question.start, question.moment, question.about.task) == (2.0, 3.5, "video-classification")
    assert labels_of(answer) == ("rising",)
    assert looking_into(replace(answer, final=False)) is None


def test_a_checkpoint_that_was_chosen_as_a_folder_is_found_again() -> None:
    labels = (Label("cat", 0.9),)
    answer = ImageLabels(source=Path("a.png"), task="image-classification", labels=labels, checkpoint="mine")
    question = looking_into(answer)
    assert question is not None
    assert in_folder(question, "/kept/mine").about.checkpoint == "/kept/mine"
    for other in ("", "mine", "/kept/another"):
        assert in_folder(question, other) == question


def test_of_an_answer_that_was_written_every_tab_says_that_there_is_no_map(qtbot: QtBot, services: Services) -> None:
    """And nothing is asked of its checkpoint, which would fail."""
    written = PictureAnswer(
        source=Path("a.png"), task="visual-question-answering", question="Is it red?", labels=(Label("yes", 0.9),),
        checkpoint="blip", device="cpu",
    )  # fmt: skip
    assert not written.independent
    assert looking_into(written) is None
    assert not ExplorerPanel.shows(written)
    panel = on_screen(qtbot, ExplorerPanel(services), 400, 600)
    panel.show_answer(written)
    assert "writes its answer word by word" in panel.note.text()
    assert services.jobs.jobs == []
    assert _why(written) == panel.note.text()
