"""What the patches of drawn clips are told agrees with the drawing, what the training computes with the library."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional
from transformers import TimesformerForVideoClassification

from models.recipes.timesformer_films import stock as making
from models.recipes.timesformer_films.clips import batch
from models.recipes.timesformer_films.flow import SPIN, WAY, FlowHead
from models.recipes.timesformer_films.forward import forward
from models.recipes.timesformer_films.labels import LABELS, UNKNOWN
from models.recipes.timesformer_films.lesson import Lesson, first_shares, in_views, labels_of
from models.recipes.timesformer_films.network import deepened, new_model
from models.recipes.timesformer_films.rendering import Bank, render, varied
from models.recipes.timesformer_films.scene import FRAMES, WEAR, Stock
from models.recipes.timesformer_films.symmetry import UPRIGHT, WAYS, Way, disagreement, ways_of
from models.recipes.timesformer_films.things import FORMS
from models.recipes.timesformer_films.training import FIRST, FURTHER, Stage, train
from models.recipes.timesformer_films.views import drawn_in_views, some_ways

PATCHES = 8


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Bank, Stock]:
    """Things and grounds, without photographs."""
    return making.made("eval", tmp_path_factory.mktemp("none"), torch.device("cpu"), 100)


def drawn(made: tuple[Bank, Stock], *names: str, level: float = 0.2) -> tuple[torch.Tensor, ...]:
    """Frames, labels, flow, spin and weights of clips of these labels, then of their reverses."""
    bank, stock = made
    labels = np.array([LABELS.index(name) for name in names])
    plan = batch(labels, np.random.default_rng(1), stock, level, slow=True)
    tensors = {name: torch.as_tensor(value) for name, value in plan.items()}
    ways = [(Way(0, False, False), Way(0, False, True))] * len(labels)
    views = drawn_in_views(tensors, bank, torch.Generator().manual_seed(1), ways)
    found = (views.frames, views.label, *views.motions)
    return tuple(torch.cat([each[0::2], each[1::2]]) for each in found)


def seen(frames: torch.Tensor, at: torch.Tensor) -> torch.Tensor:
    """Colours [frames, points, 3] of frames [frames, 3, side, side] at points [frames, points, 2] of -1..1."""
    return functional.grid_sample(frames, at[:, :, None], align_corners=False)[..., 0].transpose(1, 2)


def test_what_is_at_a_patch_is_at_the_end_of_its_way_in_the_next_frame(made: tuple[Bank, Stock]) -> None:
    frames, label, flow, _, weight = drawn(made, "left to right", "rising", "turning clockwise", "growing")
    middles = (torch.arange(PATCHES) + 0.5) * 2 / PATCHES - 1
    points = torch.stack([middles.repeat(PATCHES), middles.repeat_interleave(PATCHES)], 1).expand(FRAMES - 1, -1, 2)
    for clip, ways, on in zip(frames, flow, weight == 1, strict=True):
        now = seen(clip[:-1], points)
        along = (now - seen(clip[1:], points + ways.transpose(0, 1) * WAY)).abs().mean(-1)[on.T]
        stayed = (now - seen(clip[1:], points)).abs().mean(-1)[on.T]
        assert len(along) > 10
        assert along.median() < 0.03
        assert along.mean() < 0.6 * stayed.mean()
    assert [LABELS[each] for each in label[4:]] == ["right to left", "falling", "turning anticlockwise", "shrinking"]


def test_ways_and_turns_have_the_sense_of_their_label(made: tuple[Bank, Stock]) -> None:
    names = ("left to right", "rising", "turning clockwise", "turning anticlockwise")
    _, _, flow, spin, weight = drawn(made, *names)
    across, down, turns = (
        torch.stack([each[on].mean() for each, on in zip(values, weight == 1, strict=True)])
        for values in (flow[..., 0], flow[..., 1], spin)
    )
    assert across[0] > 0.4 > -0.4 > across[4]
    assert down[1] < -0.4 < 0.4 < down[5]
    assert torch.equal(turns[2:4].sign(), torch.tensor([1.0, -1.0]))
    assert torch.equal(turns[6:].sign(), torch.tensor([-1.0, 1.0]))
    # From 10 degrees a frame on, the slowest; 8 frames have 7 steps.
    assert bool((turns[2:4].abs() * SPIN > 0.9 * 1.2 / (FRAMES - 1)).all())


def test_a_ground_under_a_moving_camera_is_not_asked(made: tuple[Bank, Stock]) -> None:
    _, _, flow, _, weight = drawn(made, "camera pans left", "still", level=0.0)
    assert bool((weight[0][weight[0] != 1] == 0).all())
    assert bool((weight[1] > 0).all())
    assert float(flow[1].abs().max()) < 1e-5


def test_the_evaluation_is_drawn_as_it_was(made: tuple[Bank, Stock]) -> None:
    """The slower turns are for training: without them the same seed draws the same turns, however easy."""
    _, stock = made
    labels = np.array([LABELS.index("turning clockwise")] * 40)
    tracks = {
        slow: batch(labels, np.random.default_rng(3), stock, 0.0, slow)["tracks"][..., 3].astype(float)
        for slow in (False, True)
    }
    turned = {slow: np.ptp(each, axis=2).max(axis=1) for slow, each in tracks.items()}
    assert turned[False].max() > 3.5
    assert turned[True].max() <= 2.8 + 1e-5


def test_a_head_learns_flow_that_stands_in_its_input(made: tuple[Bank, Stock]) -> None:
    *_, flow, spin, weight = drawn(made, "left to right", "turning clockwise")
    torch.manual_seed(0)
    hidden = torch.zeros(len(flow), PATCHES**2, FRAMES, 12)
    hidden[:, :, :-1, :3] = torch.cat([flow, spin[..., None]], -1)
    head = FlowHead(12, FRAMES)
    optimizer = torch.optim.Adam(head.parameters(), lr=0.05)
    first = float(head.loss(hidden, (flow, spin, weight)).detach())
    for _ in range(60):
        optimizer.zero_grad()
        loss = head.loss(hidden, (flow, spin, weight))
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    assert float(loss.detach()) < 0.5 * first


def test_what_turns_comes_more_often_and_everything_comes() -> None:
    labels = labels_of(20_000, np.random.default_rng(0), first_shares())
    share = np.bincount(labels, minlength=UNKNOWN + 1) / len(labels)
    assert share[:UNKNOWN].argmax() == LABELS.index("turning clockwise")
    assert share.min() > 0.02
    turning = [LABELS.index(name) for name in ("turning clockwise", "turning anticlockwise")]
    usual = share[:UNKNOWN] / share[:UNKNOWN].sum()
    usual[turning] = usual[turning].mean()  # a view of either is as likely the other
    assert in_views(first_shares()).numpy() == pytest.approx(usual, abs=0.01)
    plan = FURTHER
    assert plan.level_at(0) == plan.first
    assert plan.level_at(0.7) == 1


def test_a_clip_is_drawn_the_same_whatever_is_drawn_beside_it(made: tuple[Bank, Stock]) -> None:
    """Things and coding are drawn only in the clips that have them."""
    bank, stock = made
    labels = np.array([LABELS.index(name) for name in ("still", "two meet", "camera pans left", "appearing")])
    plan = {
        name: torch.as_tensor(value)
        for name, value in batch(labels, np.random.default_rng(6), stock, level=1.0).items()
    }
    plan["wear"][:, [WEAR.index("noise"), WEAR.index("flicker")]] = 0  # which are drawn by chance
    plan["wear"][:2, WEAR.index("blocks")] = torch.tensor([0.0, 0.8])
    together = render(plan, bank, 96, torch.Generator().manual_seed(0))
    for place in range(len(labels)):
        alone = {name: value[place : place + 1] for name, value in plan.items()}
        assert torch.allclose(render(alone, bank, 96, torch.Generator().manual_seed(0))[0], together[place], atol=1e-5)
    assert (plan["tracks"][:, :, :, 4] > 0).any(2).sum(1).unique().numel() > 1


def test_every_way_shows_what_its_labels_say(made: tuple[Bank, Stock]) -> None:
    """The way of the patches in each view has the sense of the label that it is given."""
    bank, stock = made
    names = ("left to right", "rising", "turning clockwise", "growing")
    labels = np.array([LABELS.index(name) for name in names])
    drawn = batch(labels, np.random.default_rng(1), stock, 0.2, slow=True)
    plan = {name: torch.as_tensor(value) for name, value in drawn.items()}
    views = drawn_in_views(plan, bank, torch.Generator().manual_seed(1), [WAYS] * len(labels))
    sense = {"left to right": (0, 1), "right to left": (0, -1), "falling": (1, 1), "rising": (1, -1)}
    seen_labels = set()
    for frames, label, flow, spin, weight in zip(views.frames, views.label, *views.motions, strict=True):
        name, on = LABELS[int(label)], weight == 1
        seen_labels.add(name)
        if name in sense:
            axis, sign = sense[name]
            assert sign * flow[..., axis][on].mean() > 0.4
        elif name.startswith("turning"):
            assert (spin[on].mean() > 0) == (name == "turning clockwise")
        assert frames.shape == views.frames[0].shape
    assert seen_labels == {*sense, "turning clockwise", "turning anticlockwise", "growing", "shrinking"}
    middles = (torch.arange(PATCHES) + 0.5) * 2 / PATCHES - 1
    points = torch.stack([middles.repeat(PATCHES), middles.repeat_interleave(PATCHES)], 1).expand(FRAMES - 1, -1, 2)
    for clip, flow, weight in zip(views.frames[:32], views.motions[0][:32], views.motions[2][:32], strict=True):
        on = (weight == 1).T
        along = (seen(clip[:-1], points) - seen(clip[1:], points + flow.transpose(0, 1) * WAY)).abs().mean(-1)[on]
        assert along.median() < 0.04


def test_labels_go_through_every_way_and_back() -> None:
    for way in WAYS:
        becomes = way.labels()
        assert sorted(becomes.tolist()) == list(range(UNKNOWN + 1))
        assert int(becomes[UNKNOWN]) == UNKNOWN
    quarter = Way(1, False, False).labels()
    assert torch.equal(quarter[quarter[quarter[quarter]]], torch.arange(UNKNOWN + 1))
    assert torch.equal(quarter[quarter], Way(2, False, False).labels())
    assert ways_of(LABELS.index("bouncing")) == UPRIGHT
    assert ways_of(UNKNOWN) == WAYS


def test_views_that_say_the_same_agree() -> None:
    way = Way(0, True, False).labels()[None, : len(LABELS)]
    plain = torch.arange(len(LABELS))[None]
    logits = torch.randn(1, len(LABELS), generator=torch.Generator().manual_seed(0))
    mirrored = torch.empty_like(logits).scatter(1, way, logits)
    becomes = torch.cat([plain, way])
    assert float(disagreement(torch.cat([logits, mirrored]), becomes, 2)) == pytest.approx(0, abs=1e-6)
    assert float(disagreement(torch.cat([logits, logits]), becomes, 2)) > 0.01


def test_in_gestures_parts_move_and_the_rest_stays(made: tuple[Bank, Stock]) -> None:
    bank, stock = made
    drawn = batch(np.full(6, UNKNOWN), np.random.default_rng(2), stock, 1.0, gestures=1.0)
    plan = {name: torch.as_tensor(value) for name, value in drawn.items()}
    plan["camera"][:] = torch.tensor([0.0, 0.0, 1.0, 0.0])
    plan["wear"][:] = torch.tensor([0.0, 0, 0, 1, 0, 1, 0])
    frames = render(plan, bank, 96, torch.Generator().manual_seed(0))
    change = (frames[:, 1:] - frames[:, :-1]).abs().mean((1, 2))
    assert bool((change.flatten(1).amax(1) > 0.02).all())
    assert bool((change.flatten(1).amin(1) < 0.005).all())
    views = drawn_in_views(plan, bank, torch.Generator().manual_seed(0), [(Way(0, False, False),)] * 6)
    assert float(views.motions[2].abs().max()) == 0
    known = batch(np.arange(UNKNOWN), np.random.default_rng(2), stock, 1.0, gestures=1.0)
    assert not known["bends"].any()


@pytest.fixture(scope="module")
def model() -> TimesformerForVideoClassification:
    """An untrained one."""
    torch.manual_seed(0)
    return new_model().eval()


def test_the_forward_pass_of_the_training_is_that_of_the_library(model: TimesformerForVideoClassification) -> None:
    frames = torch.randn(2, FRAMES, 3, 96, 96, generator=torch.Generator().manual_seed(0))
    told = model(pixel_values=frames, output_hidden_states=True)
    logits, after = forward(model, frames, torch.float32)
    assert torch.allclose(logits, told.logits, atol=1e-4)
    for ours, theirs in zip(after, told.hidden_states, strict=True):
        assert torch.allclose(ours.flatten(1, 2), theirs[:, 1:], atol=1e-3)
    halved, _ = forward(model, frames, torch.bfloat16)
    assert float((halved - told.logits).detach().abs().max()) < 0.05 * float(told.logits.detach().abs().max())


def test_gradients_of_the_training_are_those_of_the_library(model: TimesformerForVideoClassification) -> None:
    frames = torch.randn(1, FRAMES, 3, 96, 96, generator=torch.Generator().manual_seed(1))
    names, weights = zip(*model.named_parameters(), strict=True)
    ours, theirs = (
        torch.autograd.grad(logits.logsumexp(1).sum(), weights)
        for logits in (forward(model, frames, torch.float32)[0], model(pixel_values=frames).logits)
    )
    for name, one, other in zip(names, ours, theirs, strict=True):
        assert torch.allclose(one, other, atol=1e-4 + 1e-3 * float(other.abs().max())), name


def test_a_deeper_model_says_the_same_until_it_learns(model: TimesformerForVideoClassification) -> None:
    frames = torch.randn(1, FRAMES, 3, 96, 96, generator=torch.Generator().manual_seed(2))
    deeper = deepened(model).eval()
    assert deeper.config.num_hidden_layers == len(deeper.timesformer.encoder.layer) == 5
    assert model.config.num_hidden_layers == 4
    with torch.no_grad():
        assert torch.equal(deeper(pixel_values=frames).logits, model(pixel_values=frames).logits)


def test_what_is_told_wrong_comes_more_often() -> None:
    lesson = Lesson(torch.device("cpu"))
    label = torch.arange(UNKNOWN).repeat(4)
    logits = functional.one_hot(label, UNKNOWN).float()
    wrong = label == LABELS.index("growing")
    logits[wrong] = functional.one_hot(torch.tensor(LABELS.index("shrinking")), UNKNOWN).float()
    lesson.note(label, label, logits)
    lesson.weigh()
    shares = lesson.shares.now()
    assert shares.sum() == pytest.approx(1)
    assert shares[LABELS.index("growing")] == pytest.approx(7 * shares[LABELS.index("still")])
    usual = lesson.usual.exp()
    assert float(usual[LABELS.index("growing")]) == pytest.approx(float(usual[LABELS.index("shrinking")]))
    lesson.note(label, label, functional.one_hot(label, UNKNOWN).float())
    lesson.weigh()
    assert np.ptp(lesson.shares.now()[:UNKNOWN]) == pytest.approx(0)


def test_each_clip_is_seen_with_its_reverse() -> None:
    rng = np.random.default_rng(0)
    for label in (LABELS.index("bouncing"), LABELS.index("rising"), UNKNOWN):
        ways = some_ways(label, 4, rng)
        assert set(ways) <= set(ways_of(label))
        assert len(set(ways)) == 4
        assert {way._replace(backwards=True) for way in ways[:2]} == set(ways[2:])


def test_things_in_other_colours_keep_their_forms(made: tuple[Bank, Stock]) -> None:
    bank, _ = made
    other = varied(bank, torch.Generator().manual_seed(0))
    for before, after in zip(bank.things, other.things, strict=True):
        assert torch.equal(after[3], before[3]) or torch.equal(after[3], before[3].flip(-1))
    assert torch.allclose(other.grounds.mean((1, 2, 3)), bank.grounds.mean((1, 2, 3)), atol=1e-5)
    assert not torch.equal(other.grounds, bank.grounds)


def test_forms_and_photographs_of_each_split_are_its_own(tmp_path: Path) -> None:
    for number in range(32):
        Image.new("RGB", (10, 10), (number, 0, 0)).save(tmp_path / f"{number:02d}.png")
    parts = {split: making.photographs(tmp_path, split)[:, 0, 0, 0].tolist() for split in FORMS}
    assert sorted(number for part in parts.values() for number in part) == list(range(32))
    assert parts["dev"] == [1, 17]
    names = [{each.__name__ for each in forms if each.__name__.startswith("_")} for forms in FORMS.values()]
    assert not any(one & other for place, one in enumerate(names) for other in names[place + 1 :])


@pytest.mark.parametrize("stage", [FIRST, FURTHER], ids=["first", "further"])
def test_each_stage_learns_from_the_first_steps(
    made: tuple[Bank, Stock], model: TimesformerForVideoClassification, tmp_path: Path, stage: Stage
) -> None:
    start = deepened(model)
    before = start.classifier.weight.detach().clone()
    small = replace(stage, clips=1, workers=1, rate=1e-3)
    after = train(start, small, 4, tmp_path, made, lambda: "examined")
    (line,) = (tmp_path / "log.txt").read_text().splitlines()
    assert "loss" in line
    assert line.endswith("examined")
    assert ("of ways" in line) == ("disagreement" in line) == stage.adapts
    assert not torch.equal(after.classifier.weight, before)
    assert all(bool(torch.isfinite(each).all()) for each in after.parameters())
