"""A past answer is the one that was given: what the history keeps gives it again, and the exporter writes the same."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.answers import Answer, ImageLabels, Label, MemoryPoint, Part, TableAnswer, Transcript, Word
from desktop_app.questions import (
    AttentionMemory,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
)
from desktop_app.workspace.export import write
from desktop_app.workspace.history import History

TOLD = {"checkpoint": "small", "device": "cpu", "seconds": 0.25, "notes": ("One row was left out.",)}
PAGE = ImageLabels(
    source=Path("/p/two.tif"),
    part=Part(page=2),
    task="image-classification",
    labels=(Label("a red circle", 0.75), Label("a square", 0.1234567890123)),
    **TOLD,  # type: ignore[arg-type]
)
CELLS = TableAnswer(
    source=Path("/p/book.xlsx"),
    question="which two sold most, per region",
    sentence="North 3, South 2.5",
    value=None,
    coordinates=((0, 1), (4, 2)),
    cells=("3", "2.5"),
    aggregator="SUM",
    rows_seen=3,
    rows_total=30,
    sheet="Sales",
    score=0.625,
    expression="df['a'].sum()",
    conditions=("Year is 2024",),
    addresses=("B2", "C6"),
    runners_up=(("South", 0.25),),
    result=(("Region", "Total"), ("North", 3), ("South", 2.5)),
    by_rule=True,
    follows="and before",
    left_out=("two",),
    doubts=("The word “two” was not used.",),
    **TOLD,  # type: ignore[arg-type]
)
HEARD = Transcript(
    source=Path("/p/talk.wav"),
    part=Part(channel=2),
    words=(Word("good", 0.0, 0.5, 0.9), Word("morning", 0.5, 1.25, 0.8)),
    heard=4.0,
    duration=4.0,
    track=1,
    **TOLD,  # type: ignore[arg-type]
)
POINT = MemoryPoint(
    mechanism="band",
    title="band",
    about="",
    length=512,
    megabytes=1.5,
    predicted=1.25,
    run=0.5,
    spread=0.1,
    device="cpu",
)
GIVEN: list[tuple[Question, Answer]] = [
    (ImageClassification(images=(PAGE.source,)), PAGE),
    (TableQuestionAnswering(table=CELLS.source, questions=(CELLS.question,)), CELLS),
    (TableQuestionAnswering(table=CELLS.source, questions=(CELLS.question,)), replace(CELLS, value=13.5)),
    (AutomaticSpeechRecognition(sounds=(HEARD.source,), channels="each"), HEARD),
    (AttentionMemory(), POINT),
]


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    made = History(tmp_path / "history.sqlite")
    yield made
    made.close()


@pytest.mark.parametrize(("question", "answer"), GIVEN, ids=["picture", "table", "number", "sound", "memory"])
def test_an_answer_comes_back_as_it_was_given(history: History, question: Question, answer: Answer) -> None:
    history.add(question, [answer])
    (kept,) = history.search()
    assert kept.restored() == answer


def test_the_exporter_writes_past_answers_as_it_writes_new_ones(history: History, tmp_path: Path) -> None:
    for question, answer in GIVEN[:4]:
        history.add(question, [answer])
    past = [kept.restored() for kept in reversed(history.search())]
    for ending in (".csv", ".json", ".txt"):
        write(tmp_path / f"new{ending}", [answer for _, answer in GIVEN[:4]])
        write(tmp_path / f"past{ending}", past)
        assert (tmp_path / f"past{ending}").read_bytes() == (tmp_path / f"new{ending}").read_bytes()


def test_values_that_mean_nothing_give_the_file_alone(history: History, tmp_path: Path) -> None:
    history.add(*_one(PAGE))
    other = sqlite3.connect(tmp_path / "history.sqlite")
    for answer in ('{"labels": 3}', '{"sentence": null}', '{"chunks": [[]]}', '{"something": "new"}'):
        other.execute("UPDATE answers SET answer = ?", (answer,))
        other.commit()
        (kept,) = history.search()
        assert kept.restored() == Answer(source=PAGE.source)
    other.close()


def _one(answer: Answer) -> tuple[Question, list[Answer]]:
    return ImageClassification(images=(answer.source,)), [answer]


def test_kinds_and_parts_of_the_list(history: History) -> None:
    for question, answer in GIVEN:
        history.add(question, [answer])
    tables = history.search(tasks=["table-question-answering"])
    assert [kept.answer["value"] for kept in tables] == [13.5, None]
    assert len(history.search(tasks=["table-question-answering", "attention-memory"])) == 3
    assert history.search("morning", tasks=["attention-memory"]) == []
    first = history.search(most=2)
    assert [kept.id for kept in first + history.search(most=9, before=first[-1].id)] == [5, 4, 3, 2, 1]


def test_removed_answers_leave_no_byte_and_come_back_where_they_were(history: History, tmp_path: Path) -> None:
    for question, answer in GIVEN:
        history.add(question, [answer])
    before = history.search()
    removed = history.remove([2, 3])
    assert [kept.id for kept in history.search()] == [5, 4, 1]
    assert not any(b"sold most" in path.read_bytes() for path in tmp_path.iterdir())
    assert history.put_back(removed) == 2
    assert history.search() == before
    assert history.put_back(removed) == 2, "twice does no harm"
    assert history.search() == before


def test_what_is_known_of_a_file_is_known_while_it_is_unchanged(history: History, tmp_path: Path) -> None:
    file = tmp_path / "a.wav"
    file.write_bytes(b"sound")
    heard = replace(HEARD, source=file)
    history.add(AutomaticSpeechRecognition(sounds=(file,)), [heard])
    task = AutomaticSpeechRecognition.task
    assert [kept.restored() for kept in history.about(file, task)] == [heard]
    assert history.about(file, "image-classification") == []
    assert history.about(tmp_path / "b.wav", task) == []
    file.write_bytes(b"another sound")
    assert history.about(file, task) == []


def test_a_history_of_version_1_is_taken_along(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / "history.sqlite")
    old.executescript(
        "CREATE TABLE answers (id INTEGER PRIMARY KEY, at REAL NOT NULL, task TEXT NOT NULL, source TEXT NOT NULL,"
        " question TEXT NOT NULL, answer TEXT NOT NULL, words TEXT NOT NULL);"
        "CREATE TABLE recent (path TEXT PRIMARY KEY, at REAL NOT NULL);"
        """INSERT INTO answers VALUES (7, 5.0, 'image-classification', '/p/a.png', '{}',"""
        """ '{"labels": [{"label": "red", "score": 0.5}]}', 'a.png red');"""
        "PRAGMA user_version = 1;"
    )
    old.close()
    history = History(tmp_path / "history.sqlite")
    assert history.open() == ""
    (kept,) = history.search("red")
    assert (kept.id, kept.at, kept.size, kept.modified) == (7, 5.0, None, None)
    assert history.put_back(history.remove([7])) == 1
    assert history.search("red") == [kept]
    history.close()


def test_files_that_were_open_are_found_again_by_pane(history: History, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.png" for number in range(4)]
    for file in files:
        file.touch()
    history.keep_open({"images": files[:1]})
    history.keep_open({"images": [files[2], files[0], files[1]], "sound": [files[3]]})
    files[0].unlink()
    assert history.left_open() == {"images": [files[2], files[1]], "sound": [files[3]]}
    history.forget()
    assert history.left_open() == {}
