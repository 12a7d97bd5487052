"""Which of two answers a person gets: that of a reading by rule that is not sure, or the checkpoint's."""

from pathlib import Path

import pytest

from desktop_app.answers import Failure, TableAnswer
from desktop_app.media import tables
from desktop_app.tasks import table_question_answering as task
from desktop_app.tasks.tables import ruling

ASKED = "how many nations have at least 4 gold?"


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> task._Rules:
    """The rules for a table, none of which is sure of anything."""
    monkeypatch.setattr(ruling, "SURE", 2.0)
    path = tmp_path / "medals.csv"
    path.write_text("Nation,Gold\nNorway,11\nFinland,4\nSweden,4\nJapan,1\n", encoding="utf-8")
    found = task._Rules(tables.read(path))
    assert found.settled([ASKED]) == {}
    return found


def by_checkpoint(score: float, *coordinates: tuple[int, int], settled: bool = True) -> TableAnswer:
    return TableAnswer(
        source=Path("medals.csv"),
        question=ASKED,
        sentence="11",
        value="11",
        coordinates=coordinates,
        cells=("11",) * len(coordinates),
        aggregator="NONE",
        rows_seen=4,
        rows_total=4,
        score=score,
        settled=settled,
    )


@pytest.mark.parametrize("answer", [by_checkpoint(0.2, (0, 1)), by_checkpoint(0.9)])
def test_a_likelier_reading_answers_for_a_doubtful_or_empty_checkpoint(rules: task._Rules, answer: TableAnswer) -> None:
    found = rules.weighed(ASKED, answer)
    assert isinstance(found, TableAnswer)
    assert (found.value, found.by_rule) == (3, True)


@pytest.mark.parametrize(
    "answer",
    [
        by_checkpoint(0.6, (0, 1)),
        by_checkpoint(0.2, (0, 1), settled=False),
        Failure(source=Path("medals.csv"), reason="it went wrong"),
    ],
)
def test_what_the_checkpoint_is_surer_of_stands(rules: task._Rules, answer: TableAnswer | Failure) -> None:
    assert rules.weighed(ASKED, answer) is answer


def test_a_question_that_no_rule_reads_is_the_checkpoints(rules: task._Rules) -> None:
    answer = by_checkpoint(0.1)
    assert rules.weighed("who?", answer) is answer
