"""Runs of several families in one table: said, and no law that lies at the edge of what is tried is told as one."""

from pathlib import Path

import numpy as np
import pytest

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
