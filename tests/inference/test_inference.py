"""Batches halve when memory runs out, checkpoints stay or go by use, and decoding runs a bounded way ahead."""

import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.inference import devices, probes, residency
from desktop_app.inference.batching import halving
from desktop_app.inference.feed import decoded_ahead
from desktop_app.inference.residency import Residency
from desktop_app.problems import DeviceProblem
from desktop_app.questions import AutomaticSpeechRecognition, ImageClassification, ZeroShotImageClassification
from desktop_app.tasks import ask


def lent(size: int, folder: Path | None = None) -> SimpleNamespace:
    return SimpleNamespace(batch_size=size, device="cpu", memory_note="", entry=SimpleNamespace(folder=folder))


def full_above(size: int, seen: list[int]):
    def run(items):
        seen.append(len(items))
        if len(items) > size:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return [item * 2 for item in items]

    return run


def test_a_batch_that_does_not_fit_is_halved_and_the_size_remembered(vit_folder: Path) -> None:
    loaded = lent(16, vit_folder)
    seen: list[int] = []
    assert list(halving(loaded, range(20), full_above(5, seen))) == [item * 2 for item in range(20)]
    assert seen == [16, 8, 4, 4, 4, 4, 4]
    assert loaded.batch_size == 4
    assert probes.fitting(vit_folder, "cpu") == 4
    with Residency().borrow(ImageClassification(images=(), checkpoint=str(vit_folder), device="cpu")) as again:
        assert again.batch_size == 4


def test_answers_say_that_less_fitted_once(vit_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    from desktop_app.tasks import pictures

    paths = tuple(tmp_path / f"{number}.png" for number in range(8))
    for path in paths:
        Image.new("RGB", (80, 80), "red").save(path)
    stack = pictures.torch.stack

    def full(parts: list[object]) -> object:
        if len(parts) > 4:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return stack(parts)

    monkeypatch.setattr(pictures.torch, "stack", full)
    question = ImageClassification(images=paths, checkpoint=str(vit_folder), device="cpu")
    with Residency().borrow(question):
        pass  # what it takes is known from here on: the first picture is not alone
    answers = list(ask(question, Residency()))
    notes = [[note for note in answer.notes if "at once" in note] for answer in answers]
    assert notes[0] == ["The memory did not hold 8 at once; 4 at once fit, as is remembered."]
    assert notes[4:] == [[], [], [], []]


def test_not_even_one_fits() -> None:
    with pytest.raises(DeviceProblem, match="memory"):
        list(halving(lent(2), [1, 2], full_above(0, [])))


def test_other_errors_pass() -> None:
    def run(items):
        raise ValueError("something else")

    with pytest.raises(ValueError, match="something else"):
        list(halving(lent(2), [1, 2], run))


def test_decoding_keeps_order_and_gives_errors_in_their_place() -> None:
    def decode(number: int) -> int:
        time.sleep(0.001 * (number % 3))
        if number == 5:
            raise ValueError("five")
        return number * 10

    results = dict(decoded_ahead(range(20), decode, ahead=4))
    assert list(results) == list(range(20))
    assert isinstance(results.pop(5), ValueError)
    assert all(value == key * 10 for key, value in results.items())


def test_decoding_never_runs_further_ahead_than_asked() -> None:
    started = []
    feed = decoded_ahead(range(1000), lambda number: started.append(number) or number, ahead=8)
    for _ in range(10):
        next(feed)
    time.sleep(0.05)
    assert len(started) <= 10 + 8
    feed.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("decode")]


def test_checkpoints_stay_loaded_and_the_oldest_goes_first(
    vit_folder: Path, clip_folder: Path, wav2vec2_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vit = ImageClassification(images=(), checkpoint=str(vit_folder))
    clip = ZeroShotImageClassification(images=(), labels=("a",), checkpoint=str(clip_folder))
    speech = AutomaticSpeechRecognition(sounds=(), checkpoint=str(wav2vec2_folder))
    home = Residency()
    with home.borrow(vit) as first:
        pass
    with home.borrow(vit) as again:
        assert again is first
    monkeypatch.setitem(residency._SHARE, "cpu", first.bytes * 1.5 / devices.physical_memory())
    with home.borrow(clip) as second, home.borrow(speech):
        pass
    with home.borrow(vit) as reloaded:
        assert reloaded is not first
    with home.borrow(clip) as reloaded:
        assert reloaded is not second


def test_a_lent_checkpoint_is_not_evicted(vit_folder: Path, clip_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(residency._SHARE, "cpu", 0.0)
    vit = ImageClassification(images=(), checkpoint=str(vit_folder))
    clip = ZeroShotImageClassification(images=(), labels=("a",), checkpoint=str(clip_folder))
    home = Residency()
    with home.borrow(vit) as first:
        with home.borrow(clip):
            pass
        home.release()
        with home.borrow(vit) as again:
            assert again is first


def test_why_not_the_gpu_is_answered_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices.shutil, "which", lambda name: "/usr/bin/nvidia-smi")
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    assert "CUDA build" in devices._why_not_cuda(None, None, "2.13.0+cpu")
    assert "too old" in devices._why_not_cuda("13.0", None, "2.13.0")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert "CUDA_VISIBLE_DEVICES" in devices._why_not_cuda("13.0", None, "2.13.0")


def test_the_processor_is_always_a_device() -> None:
    here = devices.devices()
    assert here[-1].id == "cpu"
    assert devices.choose("auto") == here[0]
    assert devices.choose("cpu").memory > 1e9
