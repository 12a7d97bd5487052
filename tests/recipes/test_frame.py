"""The frame of all trainings: it learns, goes on, follows its time; makers; larger networks; what a score is worth."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from desktop_app.tasks.scaling_laws.reading import read
from models.recipes.frame.calibration import calibration_error, tempered
from models.recipes.frame.fused import Half, patches
from models.recipes.frame.growing import between, deeper, depth_of, spread
from models.recipes.frame.loss_curve import LossCurve
from models.recipes.frame.making import Makers
from models.recipes.frame.tensors import cosines, quantised
from models.recipes.frame.training import Losses, Mean, Plan, Training


class Lesson:
    """Lets a layer become as another one is; each step takes a thousandth of the time."""

    def __init__(self, training: Training) -> None:
        torch.manual_seed(0)
        self.training, self.aim = training, torch.nn.Linear(8, 4)
        self.rng = np.random.default_rng(training.steps)

    def __call__(self) -> Losses:
        time.sleep(0.002)
        given = torch.from_numpy(self.rng.normal(size=(16, 8)).astype(np.float32))
        self.training.shown += 16
        loss = torch.nn.functional.mse_loss(self.training.network(given), self.aim(given).detach())
        return {"loss": loss, "nothing": torch.zeros(())}


def learnt(out: Path, plan: Plan, beside: torch.nn.Module | None = None) -> tuple[Training, list[float]]:
    """A training of a layer from the same start, and how far it was at each of its exams."""
    torch.manual_seed(1)
    training = Training(plan, torch.nn.Linear(8, 4), out, beside)
    lesson, exams = Lesson(training), []

    def exam() -> str:
        given = torch.eye(8)
        far = torch.nn.functional.mse_loss(training.network(given), lesson.aim(given)).item()
        exams.append(far)
        return f"off by {far:.3f}"

    training.run(lesson, lambda: torch.save(training.network.state_dict(), out / "saved.pt"), exam)
    return training, exams


def test_a_training_learns_tells_and_saves_its_mean(tmp_path: Path) -> None:
    training, exams = learnt(tmp_path, Plan(1.5, 0.02, mean=0.9, every=0.2))
    assert len(exams) > 3
    assert exams[-1] < exams[0] / 4
    assert training.done == 1
    saved = torch.load(tmp_path / "saved.pt", weights_only=True)
    assert torch.equal(saved["weight"], training.network.weight)
    lines = (tmp_path / "log.txt").read_text().splitlines()
    assert len(lines) == len(exams)
    assert f"step {training.steps}" in lines[-1]
    assert f"off by {exams[-1]:.3f}" in lines[-1]
    curve = read(tmp_path / "loss.csv")
    assert {run.parameters for run in curve.runs} == {8 * 4 + 4}
    assert [run.tokens for run in curve.runs][-1] == training.steps * 16
    assert curve.runs[-1].loss < curve.runs[0].loss


def test_a_training_that_was_cut_goes_on_and_one_that_is_over_stays(tmp_path: Path) -> None:
    first, _ = learnt(tmp_path, Plan(0.4, 0.02, every=0.1), torch.nn.Linear(1, 1))
    weights = {name: value.clone() for name, value in first.network.state_dict().items()}
    again, exams = learnt(tmp_path, Plan(0.4, 0.02, every=0.1), torch.nn.Linear(1, 1))
    assert not exams
    assert again.steps == first.steps
    assert torch.equal(again.network.state_dict()["weight"], weights["weight"])
    more, exams = learnt(tmp_path, Plan(0.8, 0.02, every=0.1), torch.nn.Linear(1, 1))
    assert exams
    assert more.steps > first.steps
    steps = [run.tokens // 16 for run in read(tmp_path / "loss.csv").runs]
    assert steps == sorted(set(steps))
    assert steps[-1] == more.steps


def test_a_step_that_is_not_finite_changes_nothing(tmp_path: Path) -> None:
    training = Training(Plan(10), torch.nn.Linear(2, 2), tmp_path)
    before = training.network.weight.clone()
    training.step({"loss": training.network(torch.full((1, 2), torch.inf)).sum()})
    assert torch.equal(training.network.weight, before)
    assert training.steps == 0
    training.step({"loss": training.network(torch.ones(1, 2)).sum()})
    assert not torch.equal(training.network.weight, before)
    assert training.steps == 1


def test_what_is_beside_learns_faster(tmp_path: Path) -> None:
    network, beside = torch.nn.Linear(1, 1, bias=False), torch.nn.Linear(1, 1, bias=False)
    training = Training(Plan(10, 1e-3, decay=0.0), network, tmp_path, beside, faster=8)
    before = [part.weight.item() for part in (network, beside)]
    training.step({"loss": network.weight.sum() + beside.weight.sum()})
    moved = [was - part.weight.item() for was, part in zip(before, (network, beside), strict=True)]
    assert moved[1] == pytest.approx(8 * moved[0], rel=0.01)


def test_level_steps_turn_all_directions_alike_and_go_on(tmp_path: Path) -> None:
    torch.manual_seed(0)
    slopes = torch.diag(torch.tensor([100.0, 10.0, 1.0, 0.1]))
    for _ in range(2):
        network = torch.nn.Linear(4, 4)
        training = Training(Plan(10, 1e-2, decay=0.0), network, tmp_path, level=[network.weight])
        before = network.weight.clone()
        training.step({"loss": (network.weight * slopes).sum() + network.bias.sum()})
        moved = (before - network.weight).detach()
        assert float(moved.diagonal().min()) > 0.4 * float(moved.diagonal().max()) > 0
        training.keep()
    assert training.steps == 2
    assert training.level is not None
    assert len(training.level.state) == 1
    training.step({"loss": (network.weight * torch.inf).sum()})
    assert training.steps == 2


def test_the_rate_rises_stays_and_falls_to_nothing() -> None:
    plan = Plan(100, 1e-3, warm_up=0.1, level=0.5)
    assert plan.rate_at(0) < plan.rate / 40
    assert plan.rate_at(0.05) == pytest.approx(plan.rate / 2)
    assert plan.rate_at(0.3) == plan.rate
    assert plan.rate_at(0.75) == pytest.approx(plan.rate / 2)
    assert plan.rate_at(1.0) == pytest.approx(0, abs=1e-9)


def test_a_mean_follows_the_weights_and_is_lent() -> None:
    layer = torch.nn.Linear(1, 1, bias=False)
    mean = Mean(layer, 0.9)
    before = layer.weight.item()
    with torch.no_grad():
        layer.weight += 1
    for _ in range(3):
        mean.take()
    with mean.lent():
        assert layer.weight.item() == pytest.approx(before + 1 - 1 / 11 * 2 / 12 * 3 / 13, abs=1e-5)
    assert layer.weight.item() == pytest.approx(before + 1)


def test_rows_that_were_lost_with_a_cut_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a" / "loss.csv"
    curve = LossCurve(path, 10)
    for step in (50, 100, 150):
        curve.add(step, round(step * 2.5), 1 / step)
    LossCurve(path, 10, first=100).add(150, 375, 0.5)
    assert path.read_text().split() == [
        "step,parameters,tokens,loss", "50,10,125,0.02", "100,10,250,0.01", "150,10,375,0.5"
    ]  # fmt: skip


def counting(number: int, done: Callable[[], float]) -> Iterator[tuple[int, int, float]]:
    """Pieces that say who made them, their number, and how far the training was."""
    for place in range(1000):
        yield number, place, done()


@pytest.mark.parametrize("processes", [0, 2])
def test_makers_make_ahead_and_follow_the_training(processes: int) -> None:
    makers = Makers(counting, processes, waiting=3)
    try:
        found = [next(makers) for _ in range(40)]
        for number in {each[0] for each in found}:
            places = [place for who, place, _ in found if who == number]
            assert places == list(range(len(places)))
        assert {share for *_, share in found} == {0.0}
        makers.done = 0.5
        assert 0.5 in {share for *_, share in (next(makers) for _ in range(60))}
    finally:
        makers.close()


def ending(number: int, done: Callable[[], float]) -> Iterator[int]:
    """One piece."""
    yield number


def test_it_is_said_that_makers_have_stopped() -> None:
    makers = Makers(ending, 1)
    try:
        assert next(makers) == 0
        with pytest.raises(RuntimeError, match="have stopped"):
            next(makers)
    finally:
        makers.close()


def test_old_layers_are_spread_and_new_ones_are_silent_copies() -> None:
    assert spread(5, 8) == [0, 2, 3, 5, 7]
    assert spread(5, 5) == [0, 1, 2, 3, 4]
    weights = {f"layer.{place}.{part}.weight": torch.full((1,), place + 1.0) for place in range(2) for part in "ab"}
    grown = deeper(weights | {"head": torch.ones(1)}, "layer.", [0, 2], 3, ("b",))
    assert depth_of(grown, "layer.") == 3
    assert {name: value.item() for name, value in grown.items()} == {
        "head": 1, "layer.0.a.weight": 1, "layer.0.b.weight": 1, "layer.1.a.weight": 1, "layer.1.b.weight": 0,
        "layer.2.a.weight": 2, "layer.2.b.weight": 2,
    }  # fmt: skip


def test_weights_between_two_networks_and_not_of_others() -> None:
    before, after = {"a": torch.zeros(2).half()}, {"a": torch.ones(2)}
    assert torch.equal(between(before, after, 0.25)["a"], torch.full((2,), 0.25))
    with pytest.raises(ValueError, match="of another network"):
        between(before, {"b": torch.ones(2)}, 0.5)


def test_a_temperature_mends_what_scores_are_worth() -> None:
    """Labels are drawn from softmax(logits); logits three times as large are too sure."""
    generator = torch.Generator().manual_seed(0)
    logits = 2 * torch.randn(4000, 5, generator=generator)
    labels = torch.multinomial(logits.softmax(dim=1), 1, generator=generator)[:, 0]

    def gap(of: torch.Tensor) -> float:
        scores, guesses = of.softmax(dim=1).max(dim=1)
        return calibration_error(scores, guesses == labels)

    assert gap(logits) < 0.03 < 0.1 < gap(3 * logits)
    layer, given = torch.nn.Linear(4, 3), torch.randn(2, 4)
    before = layer(given).detach()
    tempered(layer, 2.0)
    assert torch.allclose(layer(given), before / 2, atol=1e-6)


def test_patches_are_what_a_convolution_reads() -> None:
    layer = torch.nn.Conv2d(3, 5, 4, stride=4, bias=False)
    pictures = torch.rand(2, 3, 8, 12)
    found = patches(pictures, 4) @ layer.weight.flatten(1).T
    assert torch.allclose(found, layer(pictures).flatten(2).transpose(1, 2), atol=1e-6)


def test_layers_taken_together_give_what_each_gives() -> None:
    layers, hidden = [torch.nn.Linear(6, 4) for _ in range(3)], torch.rand(2, 6)
    found = Half(torch.float32).together(layers, hidden)
    assert torch.allclose(found, torch.cat([layer(hidden) for layer in layers], 1), atol=1e-6)
    assert Half(torch.bfloat16).together(layers, hidden.bfloat16()).dtype is torch.bfloat16


def test_coding_rounds_cosines_of_squares() -> None:
    pictures = torch.rand(2, 3, 16, 16)
    fine, coarse = (quantised(pictures, torch.full((2, 1, 8, 8), step)) for step in (1e-4, 8.0))
    assert torch.allclose(fine, pictures, atol=1e-3)
    assert torch.allclose(cosines(torch.device("cpu")) @ cosines(torch.device("cpu")).T, torch.eye(8), atol=1e-6)
    squares = coarse.unfold(2, 8, 8).unfold(3, 8, 8)
    assert torch.allclose(squares, squares[..., :1, :1].expand_as(squares), atol=1e-5)  # only their means are left
