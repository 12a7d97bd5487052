"""Runs of several families in one table: said, and no law that lies at the edge of what is tried is told as one."""

from pathlib import Path

import numpy as np
import pytest

from desktop_app.problems import Unreadable
from desktop_app.tasks.scaling_laws import fitting, reading
from desktop_app.tasks.scaling_laws.values import JointLaw


def written(path: Path, families: dict[str, float], heading: str = "family", sized: bool = False) -> Path:
    lines = [f"{heading},parameters,tokens,loss"]
    for family, floor in families.items():
        for n in (1e8, 3e8, 1e9):
            for d in (2e9, 1e10, 5e10):
                name = f"{family}-{n / 1e6:.0f}M" if sized else family
                lines.append(f"{name},{n:.4g},{d:.4g},{floor + 480 / n**0.35 + 2100 / d**0.366:.5f}")
    path.write_text("\n".join(lines))
    return path


@pytest.mark.parametrize(("heading", "sized"), [("family", False), ("experiment", False), ("model", True)])
def test_several_families_are_told(tmp_path: Path, heading: str, sized: bool) -> None:
    path = written(tmp_path / "two.csv", {"Owl": 1.7, "Fox": 2.1}, heading, sized)
    said = [each for each in reading.read(path).notes if each.startswith("One law is fitted")]
    assert len(said) == 1
    assert f"“{heading}” tells “Owl”, “Fox” apart" in said[0]


def test_one_family_and_names_of_runs_are_no_families(tmp_path: Path) -> None:
    for heading, families in (("family", {"Owl": 1.7}), ("model", {f"run {name}": 1.7 for name in "abc"})):
        path = written(tmp_path / f"{heading}.csv", families, heading)
        lines = path.read_text().splitlines()
        if heading == "model":  # each run has a name of its own
            lines[1:] = [
                f"{line.split(',')[0]} of {at}ths,{line.partition(',')[2]}" for at, line in enumerate(lines[1:])
            ]
            path.write_text("\n".join(lines))
        assert not [each for each in reading.read(path).notes if each.startswith("One law is fitted")]


@pytest.mark.parametrize(
    ("alpha", "beta", "name"), [(4.0, 0.3, "alpha"), (0.3, 4.0, "beta"), (0.3, 0.3, ""), (3.5, 0.3, "")]
)
def test_an_exponent_at_the_edge_is_named(alpha: float, beta: float, name: str) -> None:
    assert fitting.at_edge(JointLaw(E=1.7, A=400.0, B=400.0, alpha=alpha, beta=beta)) == name


def test_a_table_whose_best_fit_is_at_the_edge_has_no_joint_law(tmp_path: Path) -> None:
    from desktop_app.tasks.scaling_laws.run import _first

    # Loss falls at one size alone: the larger alpha, the better the step is met.
    chance = np.random.default_rng(3)
    lines = ["parameters,tokens,loss"]
    for n, floor in ((1e8, 3.0), (3e8, 2.0), (1e9, 2.0), (3e9, 2.0)):
        for d in (2e9, 1e10, 5e10):
            lines.append(f"{n:.4g},{d:.4g},{floor + 2100 / d**0.366 + 0.001 * chance.random():.5f}")
    path = tmp_path / "step.csv"
    path.write_text("\n".join(lines))
    found = _first(reading.read(path))
    assert found.joint is None
    assert "fits best" in found.why_not


def test_words_that_name_a_size_are_no_families(tmp_path: Path) -> None:
    lines = ["model,parameters,tokens,loss"]
    for name, n in (("d=96_l=8", 1e7), ("d=512_l=8", 8e7), ("tiny-wide", 4e8)):
        lines += [f"{name},{n:.4g},{d:.4g},{1.7 + 480 / n**0.35 + 2100 / d**0.366:.5f}" for d in (1e9, 3e9, 1e10, 3e10)]
    path = tmp_path / "sizes.csv"
    path.write_text("\n".join(lines))
    assert not [each for each in reading.read(path).notes if each.startswith("One law is fitted")]
    # The same words of runs of other sizes are families again.
    path.write_text("\n".join([*lines, "tiny-wide,7e8,1e10,3.1"]))
    assert [each for each in reading.read(path).notes if each.startswith("One law is fitted")]


def test_runs_that_differ_in_something_else_are_told(tmp_path: Path) -> None:
    rows = ["1e8,2e9,3.40", "1e8,2e9,3.52", "1e8,4e9,3.20", "3e8,4e9,2.900", "3e8,4e9,2.905"]
    path = tmp_path / "sweep.csv"
    path.write_text("\n".join(["parameters,tokens,loss", *rows]))
    (said,) = [each for each in reading.read(path).notes if each.startswith("Runs with the same")]
    assert "by up to 3.5% (rows 2, 3)" in said
    # Steps of one training, of which only the size is told, are no search.
    path.write_text("\n".join(["parameters,loss", "1e8,9.1", "1e8,5.2", "1e8,3.4", "3e8,3.1"]))
    assert not [each for each in reading.read(path).notes if each.startswith("Runs with the same")]


@pytest.mark.parametrize(("noise", "told"), [(0.01, False), (0.15, True)])
def test_a_law_that_misses_the_losses_says_so(noise: float, told: bool, tmp_path: Path) -> None:
    from desktop_app.inference.residency import Residency
    from desktop_app.tasks.scaling_laws.run import answer
    from desktop_app.tasks.scaling_laws.values import ScalingLaws

    chance = np.random.default_rng(1)
    lines = ["parameters,tokens,loss"]
    for n in (1e8, 3e8, 1e9, 3e9):
        for d in (2e9, 1e10, 5e10):
            loss = (1.7 + 480 / n**0.35 + 2100 / d**0.366) * (1 + noise * chance.normal())
            lines.append(f"{n:.4g},{d:.4g},{loss:.5f}")
    path = tmp_path / "runs.csv"
    path.write_text("\n".join(lines))
    *_, found = answer(ScalingLaws(tables=(path,), rounds=0), Residency())
    assert any("misses these losses" in each for each in found.notes) is told


@pytest.mark.parametrize(
    ("headings", "named"),
    [
        ("params,tokens,loss openlm,loss c4_val", "“loss openlm”, “loss c4_val”"),
        ("Params,D,C4 Eval Loss,Wiki Eval Loss", "“C4 Eval Loss”, “Wiki Eval Loss”"),
        ("Name,eval/ppl//c4.jsonl,train/avg_loss_AVG,optim/n_tokens", "“eval/ppl//c4.jsonl”, “train/avg_loss_AVG”"),
    ],
)
def test_which_of_several_losses_is_meant_is_asked(headings: str, named: str, tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_text(f"{headings}\n" + "\n".join("1e8,2e9,3.4,3.9" for _ in range(5)))
    with pytest.raises(Unreadable, match=f"several columns of it may be the loss that is meant: {named}"):
        reading.read(path)


def test_losses_may_be_called_by_their_text_last(tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_text("total_parameter_count,loss_c4,loss_validation,loss_pile\n1e8,3.5,3.4,3.1\n")
    (run,) = reading.read(path).runs
    assert (run.parameters, run.loss) == (1e8, 3.4)
