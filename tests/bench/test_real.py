"""The bench on real data, fed with a small folder in the layout of the published set."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.answers import TableAnswer
from desktop_app.bench import real
from desktop_app.bench.real import Figure, Missing, tables
from desktop_app.problems import Problem

TABLE = '"City","Country","People"\n"Lyon","France","500,000"\n"Porto","Portugal","230,000"\n'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Questions about one table that is held out and one that is not."""
    folder = tmp_path / "wtq"
    names = (f"csv/200-csv/{number}.csv" for number in range(100))
    held = next(name for name in names if tables.held_out(f"200_{Path(name).stem}"))
    learnt = next(name for name in names if not tables.held_out(f"200_{Path(name).stem}"))
    for name in (held, learnt):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(TABLE, encoding="utf-8")
    lines = [
        "id\tutterance\tcontext\ttargetValue",
        f"nt-0\twhat is the country of lyon?\t{held}\tFrance",
        f"nt-1\twhat is the country of porto?\t{held}\tSpain",
        f"nt-2\twhat is the country of porto?\t{learnt}\tPortugal",
    ]
    (folder / "questions.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


def test_only_tables_held_out_are_asked_about(data: Path) -> None:
    assert {one.expected for one in tables.questions(data)} == {("France",), ("Spain",)}


def test_a_checkpoint_is_measured_through_the_program(data: Path) -> None:
    found = {figure.what.split(": ")[1]: figure for figure in tables.figures(data, None)}
    assert (found["right, in all"].value, found["right, in all"].of) == (50.0, 2)
    assert found["no answer"].value == 0.0


def test_a_set_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="WikiTableQuestions"):
        next(tables.figures(tmp_path, None))


def _with_one_module(monkeypatch: pytest.MonkeyPatch) -> None:
    def figures(data: Path, model: str | None) -> Iterator[Figure]:
        yield Figure("made up", 12.5, 8)
        raise Missing(data, "the rest")

    module = type("Made", (), {"TASK": "table-question-answering", "figures": staticmethod(figures)})
    monkeypatch.setattr(real, "_measuring", lambda model: [module])


def test_figures_are_printed_and_missing_sets_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _with_one_module(monkeypatch)
    assert real.run(tmp_path, None, as_json=False) == 0
    said = capsys.readouterr()
    assert said.out.split() == ["made", "up", "12.5", "%", "of", "8"]
    assert "the rest is not there" in said.err


def test_figures_come_as_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _with_one_module(monkeypatch)
    real.run(tmp_path, None, as_json=True)
    assert json.loads(capsys.readouterr().out) == [{"what": "made up", "value": 12.5, "of": 8, "unit": "%"}]


def test_a_named_checkpoint_is_measured_on_the_sets_of_its_task() -> None:
    assert [module.TASK for module in real._measuring("tapas-tables")] == ["table-question-answering"]
    with pytest.raises(Problem, match="no-such-thing"):
        real._measuring("no-such-thing")


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no such folder"):
        real.run(tmp_path / "gone", None, as_json=False)


def test_a_computed_answer_denotes_its_number_and_cells_their_texts() -> None:
    def answer(value: float | str, cells: tuple[str, ...], aggregator: str) -> TableAnswer:
        return TableAnswer(
            source=Path("x.csv"),
            question="?",
            sentence="",
            value=value,
            coordinates=(),
            cells=cells,
            aggregator=aggregator,
            rows_seen=0,
            rows_total=0,
        )

    assert tables.denoted(answer(2, ("a", "b"), "COUNT")) == ["2.0"]
    assert tables.denoted(answer("a, b, a", ("a", "b", "a"), "NONE")) == ["a", "b"]


def test_the_calibration_curve_says_how_often_answers_of_a_confidence_are_right() -> None:
    scored = [(0.0, False), (0.19, True), (0.2, True), (0.95, True), (1.0, True), (1.0, False)]
    found = [(figure.what.split("sure at ")[1], figure.value, figure.of) for figure in tables.calibration_curve(scored)]
    assert found == [
        ("0 to 20 %: right", 50.0, 2),
        ("20 to 40 %: right", 100.0, 1),
        ("80 to 100 %: right", pytest.approx(200 / 3), 3),
    ]


@pytest.mark.parametrize("name", ["wtq", "images-caltech101", "captions-stamps", "speech-an4"])
def test_a_set_named_itself_is_told_from_the_folder_of_sets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / name).mkdir()
    assert real.run(tmp_path / name, None, False) == 1
    assert f"name the folder that holds it, --data {tmp_path}\n" in capsys.readouterr().err
    (tmp_path / "others").mkdir()
    assert real.run(tmp_path / "others", None, False) == 1
    assert "the folder that holds it" not in capsys.readouterr().err
