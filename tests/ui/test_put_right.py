"""What a person picks under "Did you mean" takes the place of what was taken: on its card and in the history."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import tasks
from desktop_app.inference.residency import Residency
from desktop_app.questions import Question
from desktop_app.ui.history_writer import HistoryWriter
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.services import Services
from tests.ui.conftest import Ask, on_screen

FURS = "Animal,Colour,Second colour\n1,Black,\n2,Grey,Black\n3,Grey,\n4,Black,Grey\n"
DOUBTED = "how many animals are black?"


pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def answering(residency: Residency) -> Ask:
    def ask(question: Question) -> tasks.Answers:
        return tasks.ask(question, residency)

    return ask


@pytest.fixture
def writer(services: Services) -> HistoryWriter:
    made = HistoryWriter(services.history, services.background, services.messages)
    services.jobs.job_added.connect(made.watch)
    return made


@pytest.fixture
def pane(qtbot: QtBot, services: Services, writer: HistoryWriter, tmp_path: Path) -> TablePane:
    """A pane that has answered a question with a doubt."""
    path = tmp_path / "furs.csv"
    path.write_text(FURS)
    made = on_screen(qtbot, TablePane(services), 1000, 600)
    made.put_right.connect(writer.put_right)
    made.take([path])
    qtbot.waitUntil(lambda: made.idle and made.table is not None, timeout=20_000)
    made.ask(DOUBTED)
    qtbot.waitUntil(lambda: len(made.answers.answers) == 1, timeout=30_000)
    return made


def pick(pane: TablePane) -> None:
    (card,) = pane.answers.cards
    (wanted,) = (each for each in card._choices.buttons if each.words.startswith("There are 2 rows where Colour"))
    wanted.click()


def kept(qtbot: QtBot, services: Services) -> list[object]:
    qtbot.waitUntil(lambda: services.background.idle)
    return [each.answer["value"] for each in services.history.search(DOUBTED.strip("?"))]


@pytest.mark.parametrize("written", [True, False])
def test_the_answer_that_was_meant_is_kept_instead_of_the_first(
    qtbot: QtBot, services: Services, writer: HistoryWriter, pane: TablePane, written: bool
) -> None:
    """Whether the first one was written by then or not."""
    if written:
        writer.write()
        assert kept(qtbot, services) == [3]
    with qtbot.waitSignal(writer.written):
        pick(pane)
    assert kept(qtbot, services) == [2]
    (again,) = services.history.search("black")
    assert again.answer["doubts"] == []

    pane.undo()
    assert pane.answers.cards[0]._figure.text() == "3"
    assert kept(qtbot, services) == [3]


def test_what_was_meant_is_what_the_table_shows_when_it_is_opened_again(
    qtbot: QtBot, services: Services, pane: TablePane
) -> None:
    pick(pane)
    qtbot.waitUntil(lambda: services.background.idle)
    again = on_screen(qtbot, TablePane(services), 1000, 600)
    again.take(pane.files)
    qtbot.waitUntil(lambda: again.idle and len(again.answers.answers) == 1, timeout=20_000)
    assert again.answers.answers[0].value == 2


def test_what_was_forgotten_or_deleted_does_not_come_back_with_it(
    qtbot: QtBot, services: Services, writer: HistoryWriter, pane: TablePane
) -> None:
    writer.write()
    assert kept(qtbot, services) == [3]
    services.history.remove([each.id for each in services.history.search()])
    with qtbot.waitSignal(writer.written):
        pick(pane)
    assert kept(qtbot, services) == []
