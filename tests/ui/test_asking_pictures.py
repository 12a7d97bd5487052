"""Questions about pictures in the window: asked of all, shown one at a time, sorted, exported, kept; and what is said
where no checkpoint can answer."""

import csv
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, Failure, Label, PictureAnswer, Unanswered
from desktop_app.catalogue import Catalogue
from desktop_app.inference.residency import Residency
from desktop_app.jobs.background import Background
from desktop_app.jobs.queue import JobQueue
from desktop_app.questions import ImageClassification, Question, VisualQuestionAnswering
from desktop_app.tasks import Answers, ask
from desktop_app.ui.history.words import asked, gist
from desktop_app.ui.messages import Messages
from desktop_app.ui.panes.image_items import Order
from desktop_app.ui.panes.image_modes import ASK, CLASSIFY, MATCH
from desktop_app.ui.panes.image_questions import key_of, keyed, questions_of
from desktop_app.ui.panes.images import ImagesPane
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting, Settings
from desktop_app.workspace.history import History
from desktop_app.workspace.kept_answers import Kept
from tests.tasks.test_visual_question_answering import vilt_folder
from tests.ui.conftest import Ask
from tests.ui.test_images_pane import choose, names, pictures, settle, shown

__all__ = ["vilt_folder"]

HOW_MANY, LOGO = "How many dogs?", "Is there a logo?"


class Inquired:
    """Counts the dogs of img4 as four, and sees logos in every second picture."""

    def __init__(self) -> None:
        self.asked: list[VisualQuestionAnswering] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def __call__(self, question: Question) -> Answers:
        if isinstance(question, ImageClassification):
            return Answers(iter(()), 0)  # type: ignore[arg-type]  # nothing is closed here
        assert isinstance(question, VisualQuestionAnswering)
        self.asked.append(question)
        return Answers(self._answers(question), len(question.images) * len(question.questions))

    def _answers(self, question: VisualQuestionAnswering) -> Generator[Answer, None, None]:
        for place, path in enumerate(question.images):
            if place:
                self.may_go_on.wait(10)
            if "broken" in path.name:
                yield Failure(source=path, reason="the picture breaks off before its end", advice="Copy it again.")
                continue
            number = int(path.stem.removeprefix("img"))
            for text in question.questions:
                said = str(number) if text == HOW_MANY else ("yes", "no")[number % 2]
                labels = (Label(said, 0.5 + number / 50), Label("maybe", 0.1))
                yield PictureAnswer(
                    source=path, task=ASK, question=text, labels=labels, independent=True, checkpoint="scripted",
                    device="cpu",
                )  # fmt: skip


@pytest.fixture
def model() -> Inquired:
    return Inquired()


@pytest.fixture
def answering(model: Inquired) -> Ask:
    return model


@pytest.fixture
def pane(qtbot: QtBot, services: Services, vilt_folder: Path) -> Iterator[ImagesPane]:
    """In the mode of questions, with a checkpoint that could answer them."""
    services.settings.put(_setting(f"checkpoint/{ASK}"), str(vilt_folder))
    made = shown(qtbot, services)
    made.modes.turn_to(ASK)
    qtbot.waitUntil(lambda: made.modes.bars[ASK].ready)
    yield made
    made.close_pane()


LISTING = """
[[checkpoint]]
name = "vilt-b32-finetuned-vqa"
hub = "dandelin/vilt-b32-finetuned-vqa"
task = "visual-question-answering"
title = "ViLT base, questions about photographs"
disk = 471000000
memory = 560000000
licence = "Apache-2.0"
accuracy = "VQAv2 test-dev: all 71.3 %"
"""


@pytest.fixture
def published(tmp_path: Path) -> Catalogue:
    """A catalogue of one checkpoint that is not here."""
    (tmp_path / "catalogue.toml").write_text(LISTING)
    return Catalogue(tmp_path / "catalogue.toml")


def _desk(home: Path, jobs: JobQueue, catalogue: Catalogue) -> Services:
    settings = Settings(home / "settings.ini")
    return Services(jobs, Background(), settings, catalogue, History(home / "history.sqlite"), Messages())


def _setting(key: str) -> Setting[str]:
    return Setting(key, "")


def say(qtbot: QtBot, pane: ImagesPane, text: str) -> None:
    pane.modes.questions.line.setText(text)
    pane.modes.questions.button.click()
    settle(qtbot, pane)


def best(pane: ImagesPane) -> list[str]:
    return [each.best for each in pane.model.shown]


def test_a_text_is_parted_into_its_questions() -> None:
    assert questions_of(f"{HOW_MANY} {LOGO}") == (HOW_MANY, LOGO)
    assert questions_of("what  is this??; a dog\nwhat is this?") == ("what is this?", "a dog")
    assert questions_of(" ? ; ") == ()


def test_one_question_of_all_pictures_is_a_column(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 12, broken=True))
    settle(qtbot, pane)
    # The one that is broken is known as such once its thumbnail could not be drawn.
    qtbot.waitUntil(lambda: pane.modes.count.text() == "13 pictures, 0 answered, 1 without an answer")
    say(qtbot, pane, HOW_MANY)
    assert best(pane) == [*map(str, range(12)), ""]
    count = pane.modes.count.text()
    assert count == "13 pictures, 1 without an answer: “0” 1, “1” 1, “2” 1, “3” 1, “4” 1, others 7"
    assert "judged by itself" in pane.modes.questions.meaning.text()
    tip = pane.model.index(3).data(role=3)
    assert HOW_MANY in tip
    assert "3: 56.0%" in tip
    pane.grid.opened.emit(pane.model.shown[3])
    header = pane.detail.bars.model().headerData(0, Qt.Orientation.Horizontal)
    assert (header, pane.detail.asked.text()) == ("Answer", HOW_MANY)
    pane.detail.closed.emit()
    choose(pane.tools.order, Order.BEST_LABEL)
    assert pane.tools.order.currentText() == "Answer"
    pane.tools.direction.setChecked(True)
    assert best(pane) == [*map(str, reversed(range(12))), ""], "numbers are sorted as numbers"
    choose(pane.tools.only, "10")
    assert names(pane) == ["img10"]


def test_several_questions_are_asked_in_one_go_and_shown_in_turn(
    qtbot: QtBot, pane: ImagesPane, model: Inquired, tmp_path: Path
) -> None:
    pane.take(pictures(tmp_path, 3))
    say(qtbot, pane, f"{HOW_MANY} {LOGO}")
    assert [each.questions for each in model.asked] == [(HOW_MANY, LOGO)]
    assert best(pane) == ["0", "1", "2"]
    choose(pane.modes.questions.shown, LOGO)
    assert best(pane) == ["yes", "no", "yes"]
    settle(qtbot, pane)
    assert pane.modes.count.text() == "3 pictures: “yes” 2, “no” 1"
    assert len(model.asked) == 1, "what is known is not asked again"
    pane.take(pictures(tmp_path, 4)[3:])
    settle(qtbot, pane)
    assert model.asked[-1].questions == (HOW_MANY, LOGO)
    assert [each.name for each in model.asked[-1].images] == ["img3.png"]


def test_another_question_asks_only_what_is_missing(
    qtbot: QtBot, pane: ImagesPane, model: Inquired, tmp_path: Path
) -> None:
    pane.take(pictures(tmp_path, 3))
    model.may_go_on.clear()
    pane.modes.questions.line.setText(HOW_MANY)
    pane.modes.questions.button.click()
    qtbot.waitUntil(lambda: bool(pane.model.answered))
    pane.modes.questions.line.setText(LOGO)
    pane.modes.questions.button.click()
    model.may_go_on.set()
    settle(qtbot, pane)
    later = sorted((each.questions, len(each.images)) for each in model.asked[1:])
    assert later == [((HOW_MANY, LOGO), 2), ((LOGO,), 1)]
    assert best(pane) == ["yes", "no", "yes"]
    choose(pane.modes.questions.shown, HOW_MANY)
    assert best(pane) == ["0", "1", "2"]


def test_a_question_taken_away_can_be_brought_back(
    qtbot: QtBot, pane: ImagesPane, model: Inquired, tmp_path: Path
) -> None:
    pane.take(pictures(tmp_path, 2))
    say(qtbot, pane, f"{HOW_MANY} {LOGO}")
    pane.modes.questions.drop_button.click()
    assert pane.modes.questions.asked_of == (LOGO,)
    assert best(pane) == ["yes", "no"]
    pane.toast.undo()
    settle(qtbot, pane)
    assert pane.modes.questions.asked_of == (HOW_MANY, LOGO)
    assert best(pane) == ["0", "1"]
    assert len(model.asked) == 1, "its answers were still there"


def test_another_checkpoint_is_asked_all_questions_anew(
    qtbot: QtBot, pane: ImagesPane, model: Inquired, tmp_path: Path
) -> None:
    pane.take(pictures(tmp_path, 2))
    say(qtbot, pane, f"{HOW_MANY} {LOGO}")
    pane.modes.bars[ASK].changed.emit()
    assert best(pane) == ["", ""]
    settle(qtbot, pane)
    assert best(pane) == ["0", "1"]
    assert [each.questions for each in model.asked] == [(HOW_MANY, LOGO)] * 2


def test_answers_are_exported_and_copied_as_columns(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 2, broken=True)
    pane.take(paths)
    say(qtbot, pane, f"{HOW_MANY} {LOGO}")
    pane.export_to(tmp_path / "answers.tsv")
    qtbot.waitUntil(lambda: (tmp_path / "answers.tsv").exists())
    with (tmp_path / "answers.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t"))
    assert rows[0] == ["file", HOW_MANY, "score", LOGO, "score", "problem"]
    assert rows[1:3] == [[str(paths[0]), "0", "0.5", "yes", "0.5", ""], [str(paths[1]), "1", "0.52", "no", "0.52", ""]]
    assert rows[3] == [str(paths[2]), "", "", "", "", "the picture breaks off before its end"]
    pane.export_to(tmp_path / "answers.csv")
    qtbot.waitUntil(lambda: (tmp_path / "answers.csv").exists())
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        long = list(csv.DictReader(file))
    assert {(row["question"], row["answer"]) for row in long if row["rank"] == "1"} >= {(HOW_MANY, "1"), (LOGO, "no")}
    pane.grid.selectAll()
    pane.copy()
    assert QGuiApplication.clipboard().text().splitlines()[0].split("\t")[1:] == rows[0][1:]


def test_questions_are_kept_and_forgotten(qtbot: QtBot, pane: ImagesPane, services: Services) -> None:
    say(qtbot, pane, f"{HOW_MANY} {LOGO}")
    choose(pane.modes.questions.shown, LOGO)
    pane.remember()
    second = shown(qtbot, services)
    assert second.modes.task == ASK
    assert second.modes.questions.asked_of == (HOW_MANY, LOGO)
    assert second.modes.key == key_of(LOGO)
    second.forget()
    second.remember()
    third = shown(qtbot, services)
    assert third.modes.questions.asked_of == ()
    for each in (second, third):
        each.close_pane()


def test_without_a_checkpoint_the_mode_says_what_is_needed(
    qtbot: QtBot, home: Path, model: Inquired, published: Catalogue, tmp_path: Path
) -> None:
    services = _desk(home, JobQueue(model), published)
    made = shown(qtbot, services)
    made.modes.turn_to(ASK)
    lacking = made.modes.questions.lacking
    qtbot.waitUntil(lacking.isVisible)
    assert "ViLT" in lacking.words.text()
    assert "471 MB" in lacking.words.text()
    assert "Apache-2.0" in lacking.words.text()
    made.take(pictures(tmp_path, 2))
    say(qtbot, made, HOW_MANY)
    assert model.asked == []
    assert not made.banner.isVisible()
    with qtbot.waitSignal(services.checkpoint_library.page_wanted) as wanted:
        lacking.get.click()
    assert wanted.args == ["vilt-b32-finetuned-vqa"]
    made.modes.turn_to(CLASSIFY)
    assert not lacking.isVisible()
    made.close_pane()
    services.close()


def test_an_imported_vilt_answers_what_waited_for_it(
    qtbot: QtBot, home: Path, vilt_folder: Path, published: Catalogue, tmp_path: Path
) -> None:
    residency = Residency(published)
    services = _desk(home, JobQueue(lambda question: ask(question, residency)), published)
    made = shown(qtbot, services)
    made.modes.turn_to(ASK)
    qtbot.waitUntil(made.modes.questions.lacking.isVisible)
    paths = pictures(tmp_path, 3)
    made.take(paths)
    say(qtbot, made, "how many dogs?")
    assert made.model.answered == 0
    services.checkpoint_library.import_folder(vilt_folder)
    qtbot.waitUntil(lambda: made.model.answered == 3, timeout=60_000)
    assert not made.modes.questions.lacking.isVisible()
    expected = ask(
        VisualQuestionAnswering(images=tuple(paths), questions=("how many dogs?",), checkpoint=str(vilt_folder)),
        Residency(Catalogue()),
    )
    assert best(made) == [each.best.label for each in expected if isinstance(each, PictureAnswer)]
    made.close_pane()
    services.close()


def test_text_that_is_pasted_is_a_question_and_asks_nothing_yet(
    qtbot: QtBot, pane: ImagesPane, model: Inquired, tmp_path: Path
) -> None:
    pane.take(pictures(tmp_path, 1))
    settle(qtbot, pane)
    pane.take_text("How many\ndogs?")
    assert (pane.modes.task, pane.modes.questions.line.text()) == (ASK, HOW_MANY)
    assert model.asked == []


def test_what_was_answered_before_is_not_asked_again(
    qtbot: QtBot, pane: ImagesPane, services: Services, model: Inquired, tmp_path: Path
) -> None:
    paths = pictures(tmp_path, 3)
    pane.take(paths[:2])
    say(qtbot, pane, f"{HOW_MANY} {LOGO}")
    (question,) = model.asked
    services.history.add(question, pane.answers_shown())
    pane.remember()
    pane.close_pane()
    second = shown(qtbot, services)
    second.take(paths)
    qtbot.waitUntil(lambda: second.model.answered == 3)
    settle(qtbot, second)
    assert [[each.name for each in one.images] for one in model.asked[1:]] == [["img2.png"]]
    assert best(second) == ["0", "1", "2"]
    choose(second.modes.questions.shown, LOGO)
    assert best(second) == ["yes", "no", "yes"]
    assert any("Kept from" in note for note in second.answers_shown()[0].notes)
    second.grid.selectAll()
    second.grid.ask_wanted.emit()
    settle(qtbot, second)
    assert len(model.asked[-1].images) == 3, "asked again means asked"
    assert not any("Kept from" in note for each in second.answers_shown() for note in each.notes)
    paths[0].write_bytes(paths[1].read_bytes() + b"changed")
    third = shown(qtbot, services)
    third.take(paths[:1])
    qtbot.waitUntil(lambda: third.model.answered == 1)
    assert len(model.asked[-1].images) == 1, "the file has changed"
    for each in (second, third):
        settle(qtbot, each)
        each.close_pane()


def test_labels_that_a_text_replaced_are_brought_back(qtbot: QtBot, pane: ImagesPane) -> None:
    pane.modes.set_labels("a cat, a dog")
    pane.modes.turn_to(CLASSIFY)
    pane.take_text("One line of a letter, and more of it")
    assert (pane.modes.task, pane.modes.labels.text()) == (CLASSIFY, "a cat, a dog"), (
        "nothing typed is replaced unasked"
    )
    pane.toast.button.click()
    assert (pane.modes.task, pane.modes.labels.text()) == (MATCH, "One line of a letter, and more of it")
    pane.toast.undo()
    assert (pane.modes.task, pane.modes.labels.text()) == (CLASSIFY, "a cat, a dog")


def test_the_history_tells_question_and_answer(tmp_path: Path) -> None:
    labels = (Label("10", 0.81), Label("yes", 0.2))
    answer = PictureAnswer(source=tmp_path / "a.png", task=ASK, question=HOW_MANY, labels=labels, independent=True)
    kept = Kept(0.0, ASK, answer.source, {}, answer.to_dict())
    assert (asked(kept, kept.restored()), gist(kept.restored())) == (HOW_MANY, "10 (81%), yes (20%)")


def test_a_question_that_was_not_answered_leaves_the_others_their_answers(tmp_path: Path) -> None:
    question = VisualQuestionAnswering(images=(tmp_path / "a.png",), questions=(HOW_MANY, LOGO))
    unknown = Unanswered(source=question.images[0], question=LOGO, reason="the checkpoint does not know “logo”")
    assert keyed(question, [unknown]) == {key_of(LOGO): [unknown]}
    broken = Failure(source=question.images[0], reason="the picture breaks off before its end")
    assert set(keyed(question, [broken])) == {key_of(HOW_MANY), key_of(LOGO)}


def test_the_example_is_one_that_the_checkpoint_was_taught(qtbot: QtBot, home: Path, model: Inquired) -> None:
    services = _desk(home, JobQueue(model), Catalogue())
    made = shown(qtbot, services)
    qtbot.waitUntil(lambda: made.modes.bars[ASK].ready)
    assert "What colour is the star?" in made.modes.questions.line.placeholderText()
    made.close_pane()
    services.close()
