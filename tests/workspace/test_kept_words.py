"""Answers kept in English are read again in another language: what they are made of is kept beside them."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.answers import TableAnswer
from desktop_app.questions import TableQuestionAnswering
from desktop_app.translation import COMMAS, Marks, Worded, install, joined, numbered, spoken, worded
from desktop_app.workspace.history import History
from desktop_app.workspace.kept_words import said_again, with_words

FIGURE = Worded("{n:,.2f}", {"n": 1284.5})
SENTENCE = joined(
    [
        worded("The sum of {column} is {figure}.", column="Umsatz of the year", figure=FIGURE),
        numbered("{n} row since {day}", "{n} rows since {day}", 1234, day=worded("{day}", day=date(2026, 4, 3))),
    ],
    " ",
)
IN_GERMAN = "Summe von Umsatz of the year: 1.284,50. 1.234 Zeilen ab 03.04.2026"


@pytest.fixture
def german() -> Iterator[None]:
    words = {
        "The sum of {column} is {figure}.": "Summe von {column}: {figure}.",
        "{n} rows since {day}": "{n} Zeilen ab {day}",
    }
    install(lambda text, about, _: words.get(text, text), Marks(",", ".", day="%d.%m.%Y"))
    yield
    install(None)


def answer(path: Path) -> TableAnswer:
    result = ((worded("Month"), "sum"), ("2026-04", 1284.5))
    return TableAnswer(
        source=path,
        question="?",
        sentence=SENTENCE,
        value=1284.5,
        coordinates=(),
        cells=(),
        aggregator="SUM",
        rows_seen=1,
        rows_total=1,
        result=result,
        notes=(SENTENCE, "as it was read"),
    )


def test_the_history_is_english_and_is_read_in_german(tmp_path: Path, german: None) -> None:
    path = tmp_path / "table.csv"
    path.write_text("a\n1\n")
    history = History(tmp_path / "history.sqlite")
    history.add(TableQuestionAnswering(table=path, questions=("?",)), [answer(path)])
    (kept,) = history.search("rows since")
    assert kept.answer["sentence"] == SENTENCE
    assert SENTENCE == "The sum of Umsatz of the year is 1,284.50. 1,234 rows since 2026-04-03"
    assert [each.id for each in history.search("zeilen ab 03.04")] == [kept.id], "it is found by what was read"
    restored = kept.restored()
    assert isinstance(restored, TableAnswer)
    assert spoken(restored.sentence) == IN_GERMAN
    assert [spoken(each) for each in restored.notes] == [IN_GERMAN, "as it was read"]
    assert restored.as_text(spoken).splitlines()[0] == IN_GERMAN
    assert "1.284,5" in restored.as_text(spoken).splitlines()[2]
    assert restored.as_text() == answer(path).as_text()
    assert "worded" not in restored.to_dict(), "exports have the English texts alone"


@pytest.mark.usefixtures("german")
def test_numbers_of_a_table_with_commas_come_back() -> None:
    plain = {"a": [{"b": Worded("{x:,.1f} €", {"x": 1284.5}, marks=COMMAS)}]}
    kept = said_again(json.loads(json.dumps(with_words(plain))))
    assert kept == {"a": [{"b": "1.284,5 €"}]}
    assert spoken(kept["a"][0]["b"]) == "1.284,5 €"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "made",
    [
        None,
        {"template": "{n} rows since {day}", "values": {}},
        {"template": "{n.__class__}", "values": {"n": "x"}},
        {"template": "something else", "values": {}},
        {"template": 3, "values": {"n": 1}},
        {"template": "{n:z}", "values": {"n": 1}},
    ],
)
def test_what_was_not_made_so_stays_as_it_was_written(made: object) -> None:
    for place in ("sentence", "sentence/0", "nowhere", "notes/7"):
        plain = said_again({"sentence": "12 rows", "notes": [], "worded": {place: made}})
        assert plain == {"sentence": "12 rows", "notes": []}
        assert not isinstance(plain["sentence"], Worded)
