"""Measured memory against each mechanism's formula, and the task that measures."""

from typing import cast

import pytest

from desktop_app.answers import MemoryPoint
from desktop_app.attention.mechanisms import MECHANISMS
from desktop_app.attention.memory import measure
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import AttentionMemory
from desktop_app.tasks import ask

HEADS, HEAD_DIM = 4, 32


@pytest.mark.parametrize(("mechanism", "within"), [("eager", 0.02), ("linear", 0.02), ("band", 0.05)])
def test_measured_memory_agrees_with_the_formula(mechanism: str, within: float) -> None:
    measured = measure(mechanism, 1024, HEADS, HEAD_DIM).bytes
    predicted = MECHANISMS[mechanism].predicted_bytes(HEADS, 1024, HEAD_DIM)
    assert measured == pytest.approx(predicted, rel=within)


@pytest.mark.parametrize("mechanism", [name for name in MECHANISMS if name != "sdpa"])
def test_no_formula_is_far_off(mechanism: str) -> None:
    measured = measure(mechanism, 2048, HEADS, HEAD_DIM).bytes
    assert measured == pytest.approx(MECHANISMS[mechanism].predicted_bytes(HEADS, 2048, HEAD_DIM), rel=0.35)


def test_eager_needs_two_matrices_of_weights() -> None:
    assert measure("eager", 512, HEADS, HEAD_DIM).bytes == pytest.approx(2 * HEADS * 512**2 * 4, rel=0.02)


def test_sdpa_needs_the_least_and_grows_with_the_length_only() -> None:
    short, long = (measure("sdpa", length, HEADS, HEAD_DIM).bytes for length in (1024, 2048))
    for other in ("eager", "band", "linear"):
        assert short < measure(other, 1024, HEADS, HEAD_DIM).bytes
    assert long - short == pytest.approx(HEADS * 1024 * (HEAD_DIM + 1) * 4, rel=0.05)


def points(question: AttentionMemory) -> list[MemoryPoint]:
    return [cast(MemoryPoint, each) for each in ask(question, Residency())]


def test_the_task_gives_a_point_for_each_length_and_mechanism() -> None:
    question = AttentionMemory(lengths=(256, 64), heads=2, head_dim=16, device="cpu")
    stream = ask(question, Residency())
    assert len(stream) == 2 * len(MECHANISMS)
    found = [cast(MemoryPoint, each) for each in stream]
    assert [(each.length, each.mechanism) for each in found] == [
        (length, name) for length in (64, 256) for name in MECHANISMS
    ]
    eager = next(each for each in found if (each.mechanism, each.length) == ("eager", 256))
    assert eager.megabytes == pytest.approx(eager.predicted, rel=0.02)
    assert eager.to_dict()["device"] == "cpu"


def test_what_would_fill_the_machine_is_foretold_but_not_tried() -> None:
    (point,) = points(AttentionMemory(mechanisms=("eager",), lengths=(1_000_000,), device="cpu"))
    assert point.megabytes is None
    assert point.predicted == pytest.approx(2 * 12 * 1e12 * 4 / 1e6)
    assert "set aside" in point.note


@pytest.mark.parametrize(
    "question",
    [AttentionMemory(mechanisms=("magic",)), AttentionMemory(lengths=()), AttentionMemory(lengths=(0,))],
)
def test_a_question_that_cannot_be_measured_is_refused(question: AttentionMemory) -> None:
    with pytest.raises(BadQuestion):
        ask(question, Residency())
