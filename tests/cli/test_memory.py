"""`attendant memory`: the sweep without a window."""

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app.cli import main

SMALL = ["memory", "--device", "cpu", "--heads", "2", "--width", "16", "--quiet", "--repeats", "2"]


def test_the_sweep_gives_points_and_exponents(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, "--mechanisms", "eager,linear,band", "--lengths", "128:2048", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {(each["mechanism"], each["length"]) for each in found["points"]} == {
        (name, length) for name in ("eager", "linear", "band") for length in (128, 256, 512, 1024, 2048)
    }
    eager = next(each for each in found["points"] if each["mechanism"] == "eager" and each["length"] == 1024)
    assert eager["bytes"] == pytest.approx(2 * 2 * 1024**2 * 4, rel=0.02)
    assert eager["fastest"] <= eager["seconds"] <= eager["fastest"] + eager["spread"]
    assert (eager["precision"], eager["heads"], eager["head_dim"], eager["backward"]) == ("float32", 2, 16, False)
    exponents = {each["mechanism"]: each for each in found["fits"]}
    assert len(exponents) == len(found["fits"]) == len(found["time_fits"]) == 3, "one a mechanism"
    assert all(abs(each["exponent"] - each["predicted"]) < 0.1 for each in found["fits"])
    assert exponents["eager"]["exponent"] == pytest.approx(2.0, abs=0.05)
    assert exponents["linear"]["exponent"] == pytest.approx(1.0, abs=0.1)
    assert exponents["band"]["exponent"] == pytest.approx(1.0, abs=0.1)
    assert exponents["eager"]["low"] <= exponents["eager"]["exponent"] <= exponents["eager"]["high"]


def test_gradients_cost_more_and_half_precision_less(capsys: pytest.CaptureFixture[str]) -> None:
    amounts = []
    for more in ([], ["--backward"], ["--precision", "half"]):
        assert main([*SMALL, "--mechanisms", "eager", "--lengths", "512", "--json", *more]) == 0
        amounts.append(json.loads(capsys.readouterr().out)["points"][0]["bytes"])
    plain, backward, half = amounts
    assert backward > plain
    assert half == pytest.approx(plain / 2, rel=0.1)


def test_text_csv_and_plot_say_the_same(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    plot = tmp_path / "plot.svg"
    lengths = ["--mechanisms", "sdpa,eager", "--lengths", "128,256,512"]
    assert main([*SMALL, *lengths, "--out", str(plot)]) == 0
    text = capsys.readouterr().out
    assert "Eager, 512 tokens: 4.2 MB in " in text
    (eager,) = [each for each in text.splitlines() if each.startswith("eager") and " memory " in each]
    assert "grows as length^2.00 (95%: 2.00 to 2.00; 3 lengths), predicted 2.00" in eager
    drawn = ElementTree.fromstring(plot.read_text(encoding="utf-8"))
    words = [each.text for each in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert {"SDPA", "Eager", "512"} <= set(words)
    assert "Attention memory against sequence length (cpu, float32, 2 heads of 16)" in words
    signs = ("predicted", "fastest to slowest run", "a pass of your own work")
    assert [words.count(each) for each in signs] == [1, 1, 0]
    memory, time = drawn.findall("{http://www.w3.org/2000/svg}g")
    for plot_of, unit in ((memory, "MB"), (time, "ms")):
        assert len(list(plot_of.iter("{http://www.w3.org/2000/svg}circle"))) == 6
        told = [each.text or "" for each in plot_of.iter("{http://www.w3.org/2000/svg}text")]
        assert any(each.endswith(f" {unit}") for each in told)
    assert main([*SMALL, *lengths, "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {(row["precision"], row["heads"], row["head_dim"]) for row in rows} == {("float32", "2", "16")}
    assert all(0 < float(row["fastest"]) <= float(row["run"]) for row in rows)
    assert [(row["mechanism"], row["length"]) for row in rows[:3]] == [
        ("sdpa", "128"),
        ("eager", "128"),
        ("sdpa", "256"),
    ]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (["--mechanisms", "magic"], "magic"),
        (["--out", "plot.png"], ".svg"),
    ],
)
def test_what_cannot_be_measured_is_said(wrong: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, *wrong]) == 2
    assert said in capsys.readouterr().err


def test_a_length_of_nothing_is_refused_where_it_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*SMALL, "--lengths", "0:5"])
    assert stopped.value.code == 2
    assert "--lengths: must be 1 or more" in capsys.readouterr().err


def test_what_would_fill_the_machine_is_foretold(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, "--mechanisms", "eager", "--lengths", "4000000", "--json"]) == 0
    (point,) = json.loads(capsys.readouterr().out)["points"]
    assert point["bytes"] is None
    assert "set aside" in point["note"]
