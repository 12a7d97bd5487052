"""What answers say in words a person reads."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.answers import Failure, ImageLabels, Label, MemoryPoint, TableAnswer, Transcript, Word
from desktop_app.printable import printable
from tests.made_answers import average_answer


@pytest.mark.parametrize(
    ("score", "digits", "said"),
    [
        (1.0, 1, "99.9%"),
        (0.9999, 0, "99%"),
        (0.934, 0, "93%"),
        (0.005, 0, "0.5%"),
        (0.0006, 1, "0.1%"),
        (0.00032, 1, "0.03%"),
        (0.00032, 2, "0.03%"),
        (0.0000012, 2, "0.0001%"),
        (0.0000001, 1, "<0.0001%"),
        (0.0, 1, "0.0%"),
    ],
)
def test_a_small_score_keeps_a_digit_to_compare_it_by(score: float, digits: int, said: str) -> None:
    assert Label("a cat", score).percent(digits) == said


def test_what_is_said_of_pictures_is_a_line_a_label() -> None:
    answer = ImageLabels(source=Path("a.png"), task="t", labels=(Label("a cat", 0.9312), Label("a dog", 0.0688)))
    assert answer.as_text() == "a.png\n    93.12%  a cat\n     6.88%  a dog"
    rows = [{name: row[name] for name in answer.columns} for row in answer.rows()]
    assert [(row["rank"], row["label"], row["score"]) for row in rows] == [(1, "a cat", 0.9312), (2, "a dog", 0.0688)]
    assert {"file": "a.png", "checkpoint": "", "device": "", "notes": []}.items() <= rows[0].items()
    assert answer.search_text() == "a.png a cat a dog"


def table_answer(**changed: Any) -> TableAnswer:
    return average_answer(Path("/t/book.csv"), **changed)


def test_a_sentence_may_round_and_the_value_does_not() -> None:
    answer = table_answer()
    assert answer.as_text() == "The average of pages is 1.67, from 3 cells."
    assert answer.to_dict()["answer"] == "1.6666666666666667"
    (row,) = answer.rows()
    assert row["value"] == 1.6666666666666667
    assert set(answer.columns) <= set(row)
    assert "average pages? the average of pages is 1.67" in answer.search_text()


def test_notes_and_a_small_table_follow_the_sentence() -> None:
    result = (("region", "total"), ("North", 1200), ("South", 90.5))
    answer = table_answer(sentence="Totals per region:", result=result, notes=("Sheet 2 was read.",))
    said = ["Totals per region:", "  region    total", "  North   1,200.0", "  South      90.5", "(Sheet 2 was read.)"]
    assert answer.as_text().splitlines() == said
    assert "north 1200" in answer.search_text()


def test_a_transcript_is_a_row_a_word_and_one_where_nothing_was_heard() -> None:
    words = (Word("good", 0.0, 1 / 3, 0.123456789), Word("day", 0.5, 1.0))
    heard = Transcript(source=Path("a.wav"), words=words, heard=1.0, duration=1.0)
    assert heard.as_text() == "a.wav\nGood day."
    assert [(row["start"], row["end"], row["text"]) for row in heard.rows()] == [
        (0.0, 1 / 3, "good"),
        (0.5, 1.0, "day"),
    ]
    assert heard.rows()[0]["confidence"] == heard.to_dict()["chunks"][0]["confidence"] == 0.123456789
    silent = Transcript(source=Path("b.wav"), words=(), heard=1.0, duration=1.0, notes=("only silence, -71 dB",))
    assert silent.as_text() == "b.wav\n\n(only silence, -71 dB)"
    (row,) = silent.rows()
    assert (row["file"], row["text"], row["note"]) == ("b.wav", "", "only silence, -71 dB")


def test_every_answer_has_rows_with_its_columns_and_words_to_search() -> None:
    point = MemoryPoint(mechanism="sdpa", title="SDPA", about="", length=128, megabytes=None, predicted=3.0, note="no")
    assert point.as_text() == "SDPA, 128 tokens: not measured: no; predicted 3.0 MB"
    failure = Failure(source=Path("x.png"), reason="it is cut off", advice="Copy it again.")
    assert failure.as_text() == "x.png: it is cut off. Copy it again."
    for answer in (point, failure, table_answer()):
        assert all(set(answer.columns) <= set(row) for row in answer.rows())
        assert answer.search_text() == answer.search_text().lower() != ""


@pytest.mark.parametrize(
    ("text", "said", "with_lines"),
    [
        ("plain ünïcode → ok", "plain ünïcode → ok", "plain ünïcode → ok"),
        ("two\nlines\tand\r", "two\\nlines\\tand\\r", "two\nlines\tand\r"),
        ("\x1b[31mred\x07\x9b2J", "\\x1b[31mred\\x07\\x9b2J", "\\x1b[31mred\\x07\\x9b2J"),
        ("photo\u202egpj.exe", "photo\\u202egpj.exe", "photo\\u202egpj.exe"),
        (os.fsdecode(b"caf\xe9.png"), "caf\\xe9.png", "caf\\xe9.png"),
        ("half \ud83d", "half \\ud83d", "half \\ud83d"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text: str, said: str, with_lines: str) -> None:
    assert printable(text) == said
    assert printable(text, lines=True) == with_lines
    named = ImageLabels(source=Path(text), task="t", labels=(Label(text, 1.0),)).as_text()
    assert named == f"{said}\n    99.99%  {said}"


def test_an_error_of_many_lines_is_told_by_its_first(tmp_path: Path) -> None:
    error = RuntimeError("\n  size mismatch for weight\n\tcopying a param with shape [3]\n  another line")
    failure = Failure.of(tmp_path / "a.png", error)
    assert failure.reason == "it could not be answered (RuntimeError: size mismatch for weight)"
    assert "another line" in failure.details
    assert Failure.of(tmp_path / "a.png", ValueError()).reason == "it could not be answered (ValueError)"


def test_a_transcript_that_grows_stands_for_its_latest_words_as_a_person_would_write_them() -> None:
    words = tuple(Word(text, place, place + 1.0) for place, text in enumerate("I HAVE TWENTY FOUR".split() * 100))
    growing = Transcript(source=Path("a.wav"), words=words, heard=400.0, duration=None, final=False, interim=2)
    assert growing.standing is not None
    heard, duration, text = growing.standing
    assert (heard, duration) == (400.0, None)
    assert text.endswith("I have 24 I have 24")
    assert len(text) < 300
    assert replace(growing, final=True).standing is None
