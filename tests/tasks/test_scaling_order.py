"""The order of a table's rows makes no difference to what is said of it, to the last bit."""

import json
import random
from pathlib import Path

import numpy as np
import pytest

from desktop_app.cli import main
from desktop_app.paths import shipped
from desktop_app.tasks.scaling_laws import fitting, published
from desktop_app.tasks.scaling_laws.slices import slices_of
from desktop_app.tasks.scaling_laws.values import Run

BESIROGLU = published.JOINT["Besiroglu et al. 2024"]


def scattered(count: int, noise: float) -> list[str]:
    """Rows of runs that follow Besiroglu's constants, with noise."""
    chance = np.random.default_rng(8)
    n, d = 10 ** chance.uniform(7.6, 10.2, count), 10 ** chance.uniform(9, 11.7, count)
    losses = BESIROGLU.loss(n, d) * np.exp(noise * chance.normal(size=count))
    return [f"{a:.6g},{b:.6g},{c:.5f}" for a, b, c in zip(n, d, losses, strict=True)]


def told(path: Path, capsys: pytest.CaptureFixture) -> dict:
    words = ["scaling", str(path), "--json", "--quiet", "--bootstrap", "25", "--hours", "900"]
    assert main(words) == 0
    (found,) = json.loads(capsys.readouterr().out)
    return {
        key: found[key]
        for key in ("E", "A", "B", "alpha", "beta", "laws", "compute_optimal", "budget", "error", "why_not")
    }


@pytest.mark.parametrize("table", [*published.TABLES, "scattered", "steep"])
def test_any_order_of_rows_gives_the_same_laws(table: str, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    if table in published.TABLES:
        heading, *rows = shipped("resources", "scaling", f"{table}.csv").read_text("utf-8").splitlines()
    else:
        heading, rows = "parameters,tokens,loss", scattered(45, 0.004 if table == "scattered" else 0.08)
    path = tmp_path / "runs.csv"
    found = []
    for seed in range(3):
        random.Random(seed).shuffle(rows)
        path.write_text("\n".join([heading, *rows]), "utf-8")
        found.append(told(path, capsys))
    assert found[1] == found[0]
    assert found[2] == found[0]


def test_any_order_of_runs_gives_the_same_bootstrap() -> None:
    n, d, target = np.log(np.array([row.split(",") for row in scattered(30, 0.01)], dtype=np.float64)).T
    law, _ = fitting.fit(n, d, target)
    turned, _ = fitting.fit(n[::-1], d[::-1], target[::-1])
    assert turned == law
    drawn = [list(fitting.bootstrap(*each, law, 5)) for each in ((n, d, target), (n[::-1], d[::-1], target[::-1]))]
    assert drawn[0] == drawn[1]


def test_any_order_of_runs_gives_the_same_slices() -> None:
    # Two budgets of equally many runs each, so spread that which runs are one's is a matter of where it begins.
    costs = [1e19 * 1.025**at for at in range(12)] + [1e20 * 1.025**at for at in range(12)]
    runs = [Run(3 - at / 50, 1e8 * 1.3 ** (at % 12), 1e9, each) for at, each in enumerate(costs)]
    first = slices_of(runs)
    for seed in range(6):
        random.Random(seed).shuffle(runs)
        assert slices_of(runs) == first
