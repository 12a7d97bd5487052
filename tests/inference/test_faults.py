"""What a device says of itself is told in words, a card that stopped is passed over, memory is given back at once."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from desktop_app import paths
from desktop_app.answers import Answer, Failure
from desktop_app.inference import devices, faults, feed
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, DeviceProblem
from desktop_app.questions import AttentionMemory, AutomaticSpeechRecognition, ImageClassification
from desktop_app.tasks import Answers, ask

RED = paths.shipped("resources", "samples", "red-circle.png")
ASSERT = "CUDA error: device-side assert triggered\nCUDA kernel errors might be asynchronously reported"


@pytest.fixture(autouse=True)
def nothing_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "_stopped", set())


@pytest.fixture
def two_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """torch says that there are two."""
    facts = SimpleNamespace(name="NVIDIA H100", total_memory=80 * 2**30)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda index: facts)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda index: facts.name)


@pytest.mark.parametrize(
    ("error", "full", "for_good"),
    [
        (RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB"), True, False),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"), True, False),
        (RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"), True, False),
        (torch.OutOfMemoryError("full"), True, False),
        (MemoryError(), True, False),
        (RuntimeError(ASSERT), False, True),
        (RuntimeError("CUDA error: an illegal memory access was encountered"), False, True),
        (RuntimeError("CUDA error: no kernel image is available for execution on the device"), False, True),
        (RuntimeError("The size of tensor a (3) must match the size of tensor b (4)"), False, False),
        (ValueError("out of memory"), False, False),
    ],
)
def test_what_a_device_says_is_known(error: Exception, full: bool, for_good: bool) -> None:
    assert (faults.is_out_of_memory(error), faults.is_for_good(error)) == (full, for_good)
    told = faults.in_words(error, "cuda:0")
    assert isinstance(told, DeviceProblem) == (full or for_good)
    assert faults.has_stopped("cuda:0") == for_good
    assert told is error or ("memory is full" in str(told)) == full


def test_problems_pass_as_they_are_and_a_processor_never_stops() -> None:
    problem = BadQuestion("labels", "CUDA out of memory is no label")
    assert faults.in_words(problem, "cuda:0") is problem
    error = RuntimeError(ASSERT)
    assert faults.in_words(error, "cpu") is error
    assert not faults.any_stopped()


@pytest.mark.usefixtures("two_cards")
def test_a_card_that_stopped_is_passed_over_with_a_word() -> None:
    assert [each.id for each in devices.devices()] == ["cuda:0", "cuda:1", "cpu"]
    assert devices.why_not_gpu() == "The GPU is used: NVIDIA H100."
    with pytest.raises(DeviceProblem, match="cuda:7: it is not on this machine, which has cuda:0, cuda:1, cpu"):
        devices.choose("cuda:7")
    faults.in_words(RuntimeError(ASSERT), "cuda:0")
    assert [each.id for each in devices.devices()] == ["cuda:1", "cpu"]
    with pytest.raises(DeviceProblem, match="stopped after a fault"):
        devices.choose("cuda:0")
    faults.in_words(RuntimeError(ASSERT), "cuda:1")
    assert devices.choose("auto").id == "cpu"
    assert "until the program is started again" in devices.why_not_gpu()
    with pytest.raises(DeviceProblem, match="stopped after a fault"):
        devices.choose("cuda")


@pytest.mark.usefixtures("two_cards")
def test_a_fault_while_a_checkpoint_is_lent_is_told(vit_folder: Path) -> None:
    """The checkpoint lies on a processor here, and is told to lie on a card."""
    residency = Residency()
    question = ImageClassification(images=(), checkpoint=str(vit_folder), device="cpu")

    def fail() -> None:
        with residency.borrow(question) as loaded:
            loaded.device = "cuda:0"
            raise RuntimeError(ASSERT)

    with pytest.raises(DeviceProblem, match="until the program is started again") as told:
        fail()
    assert isinstance(told.value.__cause__, RuntimeError)
    assert devices.choose("auto").id == "cuda:1"
    with pytest.raises(DeviceProblem, match="memory is full"), residency.borrow(question):
        raise torch.OutOfMemoryError("CUDA out of memory")
    with pytest.raises(ValueError, match="something else"), residency.borrow(question):
        raise ValueError("something else")


def test_of_several_files_each_failure_is_in_words(wav2vec2_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> object:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    monkeypatch.setattr("desktop_app.tasks.automatic_speech_recognition.windows.log_probabilities", full)
    sound = paths.shipped("resources", "samples", "meeting.wav")
    question = AutomaticSpeechRecognition(sounds=(sound,), checkpoint=str(wav2vec2_folder), device="cpu")
    (failure,) = ask(question, Residency())
    assert isinstance(failure, Failure)
    assert "its memory is full" in failure.reason
    assert "Tried" not in failure.reason + failure.advice
    assert failure.advice == "Close other programs, or choose a smaller checkpoint.", "it runs on cpu already"


def test_what_is_let_go_is_freed_without_waiting_for_the_collector(vit_folder: Path) -> None:
    residency = Residency()
    list(ask(ImageClassification(images=(RED,), checkpoint=str(vit_folder), device="cpu"), residency))
    (loaded,) = residency._loaded.values()
    weight = weakref.ref(next(loaded.model.parameters()))
    gc.collect()
    gc.disable()
    try:
        residency.release()
        assert weight() is None
    finally:
        gc.enable()


def test_int8_on_a_card_is_told_and_is_no_failure() -> None:
    plain = Answer(source=Path("map.jpg"), device="cuda:0", notes=("before",))

    def two() -> Iterator[Answer]:
        yield plain
        yield replace(plain, device="cpu")
        yield replace(plain, device="")

    stream = Answers(two(), total=3)  # type: ignore[arg-type]
    stream.wanted_precision = "int8"
    on_card, on_processor, of_rules = stream
    note = "There is no int8 on cuda:0: the number format that is usual there was taken."
    assert on_card.notes == ("before", note)
    assert on_processor.notes == of_rules.notes == ("before",)


def test_questions_hand_their_precision_on() -> None:
    question = AttentionMemory(mechanisms=("sdpa",), lengths=(64,), device="cpu", precision="half")
    assert ask(question, Residency()).wanted_precision == "half"


def test_memory_that_runs_out_while_it_is_measured_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> object:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr("desktop_app.tasks.attention_memory.run.measure", full)
    (point,) = ask(AttentionMemory(mechanisms=("sdpa",), lengths=(64,), device="cpu"), Residency())
    assert (point.megabytes, point.note) == (None, "the memory ran out while it was measured")


def test_every_core_decodes_for_a_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed.os, "sched_getaffinity", lambda _: set(range(12)), raising=False)
    assert feed.threads_beside("cpu") == 2
    assert feed.threads_beside("cuda:0") == 12
    monkeypatch.setattr(feed.os, "sched_getaffinity", lambda _: set(range(96)), raising=False)
    assert feed.threads_beside("cuda:0") == 16
