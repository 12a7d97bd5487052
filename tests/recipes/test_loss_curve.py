"""Trainings keep how their loss fell, as a table that the scaling laws are fitted to."""

from pathlib import Path

import numpy as np
import torch

from desktop_app.tasks.scaling_laws.reading import read
from models.recipes.loss_curve import LossCurve
from models.recipes.training import Plan, loss_file, train


def test_a_training_keeps_its_curve_and_goes_on_with_it(tmp_path: Path) -> None:
    torch.manual_seed(0)
    aim = torch.nn.Linear(8, 4)

    def loss_of(step: int, rng: np.random.Generator) -> torch.Tensor:
        given = torch.from_numpy(rng.normal(size=(16, 8)).astype(np.float32))
        return torch.nn.functional.mse_loss(learnt(given), aim(given).detach())

    learnt = torch.nn.Linear(8, 4)
    checkpoint = tmp_path / "state.safetensors"
    for steps in (200, 300):
        train(learnt, Plan(steps=steps, batch=16, rate=0.002, warm_up=10), loss_of, checkpoint, tokens=5)
    found = read(loss_file(checkpoint))
    assert [run.tokens for run in found.runs] == [step * 16 * 5 for step in range(50, 301, 50)]
    assert {run.parameters for run in found.runs} == {8 * 4 + 4}
    losses = [run.loss for run in found.runs]
    assert losses[-1] < losses[0] / 2


def test_rows_that_were_lost_with_a_cut_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a" / "loss.csv"
    curve = LossCurve(path, 10, 2.5)
    for step in (50, 100, 150):
        curve.add(step, 1 / step)
    LossCurve(path, 10, 2.5, first=100).add(150, 0.5)
    assert path.read_text().split() == [
        "step,parameters,tokens,loss", "50,10,125,0.02", "100,10,250,0.01", "150,10,375,0.5"
    ]  # fmt: skip
