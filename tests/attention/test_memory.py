"""Measured memory against each mechanism's formula, and the task that measures."""

import gc
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
import torch

from desktop_app.answers import MemoryPoint
from desktop_app.attention.fit import power_law
from desktop_app.attention.library_layers import LIBRARY_LAYERS, embedded
from desktop_app.attention.mechanisms import MECHANISMS, SDPA_BACKENDS, sdpa
from desktop_app.attention.memory import measure, peak_on_cpu
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    AttentionMemory,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.attention_memory.drawing import draw

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


def test_the_memory_of_reformer_grows_with_the_length_and_not_with_its_square() -> None:
    reformer = MECHANISMS["reformer"]
    q, k, v = (torch.randn(1, 1, 32_768, 16) for _ in range(3))
    measured = peak_on_cpu(lambda: reformer.attend(q, k, v))
    assert measured < 1.35 * reformer.predicted_bytes(1, 32_768, 16)


@pytest.mark.parametrize(
    "mechanism",
    ["global", "band", "dilated", "random", "block-local", "longformer", "big-bird", "linear", "performer"],
)
def test_the_memory_of_sparse_and_linear_attention_grows_with_the_length_itself(mechanism: str) -> None:
    since = max(512, MECHANISMS[mechanism].grows_from)
    lengths = [since, 2 * since, 4 * since]
    fit = power_law(lengths, [measure(mechanism, length, HEADS, HEAD_DIM).bytes for length in lengths])
    assert fit is not None
    assert fit.exponent == pytest.approx(1.0, abs=0.05)


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


def test_garbage_of_an_earlier_trace_hides_nothing_of_what_is_taken() -> None:
    class Kept:
        def __init__(self) -> None:
            self.values, self.itself = torch.zeros(2**20), self

    def work() -> None:
        some: list[list[int]] = [[] for _ in range(50_000)]
        torch.zeros(2**18)
        assert some

    peak_on_cpu(work)  # what is imported for it makes garbage itself
    before = gc.get_threshold()
    gc.collect()
    gc.set_threshold(20_000, 1, 1)
    try:
        assert peak_on_cpu(Kept) == 4 * 2**20, "a cycle, which the collector alone lets go of"
        assert peak_on_cpu(work) == 4 * 2**18
    finally:
        gc.set_threshold(*before)
    assert gc.isenabled()


def test_of_the_way_back_nothing_is_foretold_and_what_needs_too_much_is_not_tried() -> None:
    there = AttentionMemory(mechanisms=("eager", "band"), lengths=(1024,), heads=2, device="cpu")
    back = points(replace(there, backward=True))
    for once, both in zip(points(there), back, strict=True):
        assert both.predicted == 0
        assert "predicted" not in both.as_text()
        assert (both.megabytes or 0) > 1.5 * (once.megabytes or 0)
    assert draw(back).count("<circle") == 2 * 2, "memory and time"
    (far,) = points(replace(there, backward=True, mechanisms=("band",), lengths=(2**31,)))
    assert "set aside" in far.note


@pytest.mark.parametrize("mechanism", ["linear", "performer", "reformer", "band", "eager"])
def test_half_precision_takes_about_half_of_what_is_foretold(mechanism: str) -> None:
    measured = measure(mechanism, 2048, 4, 64, dtype=torch.bfloat16).bytes
    assert measured == pytest.approx(MECHANISMS[mechanism].predicted_bytes(4, 2048, 64) / 2, rel=0.2)


def test_performer_can_be_asked_for_gradients_after_it_answered_without() -> None:
    q, k, v = (torch.randn(1, 1, 32, 24, dtype=torch.float64) for _ in range(3))
    attend = MECHANISMS["performer"].attend
    with torch.inference_mode():
        before = attend(q, k, v)
    q.requires_grad_()
    found = attend(q, k, v)
    torch.testing.assert_close(found.detach(), before)
    (gradient,) = torch.autograd.grad(found.square().sum(), q)
    assert gradient.abs().sum() > 0


@pytest.mark.parametrize(
    "question",
    [AttentionMemory(mechanisms=("magic",)), AttentionMemory(lengths=()), AttentionMemory(lengths=(0,))],
)
def test_a_question_that_cannot_be_measured_is_refused(question: AttentionMemory) -> None:
    with pytest.raises(BadQuestion):
        ask(question, Residency())


@pytest.mark.parametrize("name", list(LIBRARY_LAYERS))
def test_layers_of_the_library_take_about_what_is_predicted(name: str) -> None:
    layer = LIBRARY_LAYERS[name]
    tokens = embedded(1024, 4, 32, "cpu", torch.float32)
    through = layer.layer(4, 1024, 32)
    with torch.inference_mode():
        assert through(tokens).shape[:2] == (1, 1024)
        measured = peak_on_cpu(lambda: through(tokens))
    assert measured == pytest.approx(layer.predicted_bytes(4, 1024, 32), rel=0.4)


def test_bert_s_layer_takes_no_more_by_sdpa_than_any_other_of_the_library() -> None:
    question = AttentionMemory(mechanisms=tuple(LIBRARY_LAYERS), lengths=(1024,), heads=4, head_dim=32, device="cpu")
    found = {each.mechanism: each.megabytes or 0 for each in points(question)}
    assert set(found) == set(LIBRARY_LAYERS)
    assert found["bert-sdpa"] == min(found.values())
    assert found["bert-eager"] > 3 * found["bert-sdpa"]
    assert points(replace(question, mechanisms=("bert-sdpa",), backward=True))[0].note


def test_a_whole_checkpoint_is_swept_over_its_own_kind_of_length(
    vit_folder: Path, clip_folder: Path, wav2vec2_folder: Path
) -> None:
    about: list[tuple[Question, str]] = [
        (ImageClassification(images=(), checkpoint=str(vit_folder), precision="float32"), "px"),
        (ZeroShotImageClassification(images=(), labels=(), checkpoint=str(clip_folder)), "px"),
        (AutomaticSpeechRecognition(sounds=(), checkpoint=str(wav2vec2_folder)), "s"),
        (TableQuestionAnswering(table=Path(), questions=()), "tokens"),
    ]
    for model, unit in about:
        # The convolutions of a sound are made a second at a time: below that they take the same.
        lengths = (256, 1024) if unit == "s" else (64, 256)
        found = points(AttentionMemory(model=model, lengths=lengths, repeats=2))
        assert [each.unit for each in found] == [unit] * 2
        assert (found[1].extent or 0) > (found[0].extent or 0)
        assert (found[1].megabytes or 0) > 1.5 * (found[0].megabytes or 0)
        assert found[1].run
        assert {each.mechanism for each in found} == {"model"}
    first = points(AttentionMemory(model=about[0][0], lengths=(16,)))[0]
    assert (first.extent, first.length) == (64, 17), "four patches of 16 pixels on either side, and the class token"
    too_long = points(AttentionMemory(model=about[3][0], lengths=(100_000,)))[0]
    assert "tokens at most" in too_long.note
    assert too_long.predicted == 0, "what it does not read is not foretold"


@pytest.mark.parametrize(("name", "length"), [("library-longformer", 8_192), ("library-reformer", 24_576)])
def test_what_grows_with_the_square_in_the_library_is_foreseen(name: str, length: int) -> None:
    layer = LIBRARY_LAYERS[name]
    tokens = embedded(length, 1, 16, "cpu", torch.float32)
    through = layer.layer(1, length, 16)
    with torch.inference_mode():
        measured = peak_on_cpu(lambda: through(tokens))
    assert measured == pytest.approx(layer.predicted_bytes(1, length, 16), rel=0.25)


def test_sdpa_is_measured_by_each_backend_that_the_machine_has() -> None:
    names = tuple(SDPA_BACKENDS)
    found = {each.mechanism: each for each in points(AttentionMemory(mechanisms=names, lengths=(512,), device="cpu"))}
    assert set(found) == {"sdpa-flash", "sdpa-efficient", "sdpa-cudnn", "sdpa-math"}
    for name, point in found.items():
        assert (point.megabytes is not None) == (name.removeprefix("sdpa-") in sdpa.backends("cpu"))
        assert point.megabytes or point.note == "PyTorch does not run it in float32 on cpu"
    math = found["sdpa-math"]
    assert math.megabytes == pytest.approx(math.predicted, rel=0.35), "it writes out every weight"
    assert (math.megabytes or 0) > 4 * (found["sdpa-flash"].megabytes or 0)
