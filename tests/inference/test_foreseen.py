"""What a checkpoint is predicted to take, against what torch's profiler counts of the very passes."""

import json
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile
import torch
import transformers
from PIL import Image

from desktop_app.attention.memory import peak_on_cpu
from desktop_app.inference import probes
from desktop_app.inference.curves import FORESEEN, Curve
from desktop_app.inference.foreseen import Foresight, foreseen, sweep_of
from desktop_app.inference.loading import Loaded
from desktop_app.inference.passes import told_to
from desktop_app.inference.residency import Residency
from desktop_app.inference.threads import limited
from desktop_app.questions import AttentionMemory, ImageClassification
from desktop_app.tasks import ask
from desktop_app.tasks.automatic_speech_recognition.windows import window_for
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.visual_question_answering import vilt

_SMALL = {"hidden_size": 48, "num_hidden_layers": 3, "num_attention_heads": 4, "intermediate_size": 192}
_FAMILIES: dict[str, tuple[str, str, dict[str, Any], str]] = {
    "ViTForImageClassification": ("image-classification", "ViTConfig", {}, "sdpa"),
    "TapasForQuestionAnswering": ("table-question-answering", "TapasConfig", {}, "eager"),
    "Wav2Vec2ForCTC": ("automatic-speech-recognition", "Wav2Vec2Config", {"conv_dim": (32,) * 7}, "sdpa"),
    "ViltForQuestionAnswering": ("visual-question-answering", "ViltConfig", {}, "eager"),
    "BlipForQuestionAnswering": (
        "visual-question-answering",
        "BlipConfig",
        {"vision_config": _SMALL, "text_config": {**_SMALL, "encoder_hidden_size": 48}},
        "eager",
    ),
    "LayoutLMForQuestionAnswering": ("document-question-answering", "LayoutLMConfig", {}, "sdpa"),
    "LayoutLMv3ForQuestionAnswering": (
        "document-question-answering",
        "LayoutLMv3Config",
        {"coordinate_size": 8, "shape_size": 8},
        "eager",
    ),
    "LiltForQuestionAnswering": ("document-question-answering", "LiltConfig", {}, "eager"),
    "TimesformerForVideoClassification": ("video-classification", "TimesformerConfig", {}, "eager"),
    "VideoMAEForVideoClassification": ("video-classification", "VideoMAEConfig", {}, "sdpa"),
    "VivitForVideoClassification": ("video-classification", "VivitConfig", {}, "sdpa"),
}


@pytest.fixture(autouse=True)
def curves_kept() -> None:
    """Every test predicts for itself."""


def loaded_of(name: str, folder: Path) -> Loaded:
    """A small network of a family, with random weights; of its files only the configuration is there."""
    task, config_of, more, attention = _FAMILIES[name]
    config = getattr(transformers, config_of)(**_SMALL, **more)
    config.architectures = [name]
    config.save_pretrained(folder)
    torch.manual_seed(0)
    model = getattr(transformers, name)._from_config(config, attn_implementation=attention).eval()
    entry: Any = SimpleNamespace(folder=folder, task=task, name=name)
    return Loaded(entry, model, SimpleNamespace(model_max_length=512), "cpu", torch.float32)


@pytest.mark.parametrize("name", _FAMILIES)
def test_what_is_predicted_is_what_is_measured(name: str, tmp_path: Path) -> None:
    loaded = loaded_of(name, tmp_path)
    sweep = sweep_of(loaded.entry.task)
    assert sweep is not None
    foresight = Foresight(loaded, sweep)
    off = {}
    for length in (128, 300, 500):
        one = sweep(loaded, length)
        assert not one.note
        with torch.inference_mode():
            measured = peak_on_cpu(one.work("cpu"))
        off[one.length] = foresight.bytes(length) / measured - 1
    print(f"OFF {name}:", ", ".join(f"{100 * each:+.1f} % at {length} tokens" for length, each in off.items()))
    assert max(map(abs, off.values())) < 0.1
    curve = foreseen(loaded)
    assert curve is not None
    assert curve.predicted
    assert len(curve.points) >= 5
    assert curve.unit == one.unit


@pytest.mark.parametrize("threads", [2, 3])
def test_speech_is_predicted_for_as_many_threads_as_share_it(threads: int, tmp_path: Path) -> None:
    loaded = loaded_of("Wav2Vec2ForCTC", tmp_path)
    sweep = sweep_of(loaded.entry.task)
    assert sweep is not None
    with limited(threads):
        foresight = Foresight(loaded, sweep)
        for length in (64, 128, 300, 500):
            with torch.inference_mode():
                measured = peak_on_cpu(sweep(loaded, length).work("cpu"))
            assert foresight.bytes(length) == pytest.approx(measured, rel=0.1)


def test_a_dot_of_a_question_about_a_picture_lands_on_the_curve(tmp_path: Path) -> None:
    loaded = loaded_of("ViltForQuestionAnswering", tmp_path)
    from desktop_app.inference import passes

    passes.watch(loaded)
    loaded.curve = foreseen(loaded)
    before = loaded.curve
    assert before is not None
    with torch.inference_mode():
        pictures = list(vilt.encoded(loaded, torch.zeros(1, 3, 224, 224)))
        words = torch.ones(1, 12, dtype=torch.long)
        found: list[Any] = []
        with told_to(found):
            vilt.passed(loaded, pictures, {"input_ids": words, "attention_mask": torch.ones_like(words)})
    (point,) = found
    assert (point.extent, point.unit) == (224.0, "px")
    assert point.predicted == pytest.approx(point.megabytes, rel=0.15), "between two lengths that were followed"
    assert point.notes[0].startswith("With 8 GB this model takes pictures up to about")
    assert point.notes[1] == FORESEEN
    assert loaded.curve is not None
    assert loaded.curve.bytes_at(224) == pytest.approx(1e6 * point.megabytes)


def test_a_pass_puts_a_predicted_curve_right_and_leaves_a_measured_one() -> None:
    predicted = Curve("px", ((10.0, 100.0), (20.0, 400.0)), predicted=True)
    assert predicted.seen(10, 120).points == ((10.0, 120.0), (20.0, 480.0))
    assert predicted.seen(10, 400, at_once=8) == predicted, "pictures of a batch share memory"
    assert predicted.seen(10, 1600, at_once=8).points[0][1] == 200
    assert Curve("px", ((10.0, 100.0),)).seen(10, 120).points == ((10.0, 100.0),)


def test_a_checkpoint_is_foreseen_when_it_is_loaded_and_then_measured(
    vit_folder: Path, wav2vec2_folder: Path, home: Path
) -> None:
    question = ImageClassification(images=(), checkpoint=str(vit_folder), device="cpu", precision="float32")
    with Residency().borrow(question) as loaded:
        assert loaded.curve is None, "until it is needed, or nobody waits"
    foretold = loaded.curve
    assert foretold is not None
    assert foretold.predicted
    assert probes.curve(vit_folder, "cpu", "float32") == foretold
    only = AttentionMemory(model=question, lengths=(16, 64), device="cpu", predicted=True)
    points: list[Any] = list(ask(only, Residency()))
    assert [each.megabytes for each in points] == [None, None]
    assert points[1].predicted > points[0].predicted > 0
    assert FORESEEN in points[1].notes
    measured: list[Any] = list(ask(AttentionMemory(model=question, lengths=(64, 256), device="cpu"), Residency()))
    assert any(note.startswith("The predictions were") for note in measured[-1].notes)
    assert FORESEEN not in measured[-1].notes
    kept = probes.curve(vit_folder, "cpu", "float32")
    assert kept is not None
    assert (kept.predicted, len(kept.points)) == (False, 2)
    assert json.loads((home / "probes.json").read_text())["curves"]


def test_a_sound_is_read_in_one_piece_before_anything_was_measured(wav2vec2_folder: Path) -> None:
    from desktop_app.questions import AutomaticSpeechRecognition

    question = AutomaticSpeechRecognition(sounds=(), checkpoint=str(wav2vec2_folder), device="cpu")
    with Residency().borrow(question) as loaded:
        assert window_for(loaded) == 60 * RATE
        assert loaded.curve is not None
        assert loaded.curve.predicted


class Foretelling:
    """Notes who predicts, when: the threads it was done on, which is counted while answers are asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.threads: list[threading.Thread] = []
        monkeypatch.setattr("desktop_app.inference.foreseen.foreseen", self._noted)

    def _noted(self, loaded: Loaded) -> Curve | None:
        self.threads.append(threading.current_thread())
        return foreseen(loaded)

    @property
    def times(self) -> int:
        return len(self.threads)


@pytest.fixture
def foretelling(monkeypatch: pytest.MonkeyPatch) -> Foretelling:
    return Foretelling(monkeypatch)


def pictures(folder: Path, count: int) -> tuple[Path, ...]:
    for place in range(count):
        Image.radial_gradient("L").rotate(place).convert("RGB").save(folder / f"{place}.png")
    return tuple(sorted(folder.glob("*.png")))


def test_a_first_answer_does_not_wait_for_the_prediction(
    vit_folder: Path, tmp_path: Path, foretelling: Foretelling
) -> None:
    residency = Residency()
    question = ImageClassification(images=pictures(tmp_path, 1), checkpoint=str(vit_folder), device="cpu")
    stream = ask(question, residency)
    stream.passes = []
    next(stream)
    assert foretelling.times == 0
    (told,) = stream.passes
    assert (told.predicted, told.notes) == (0.0, ())
    assert list(stream) == []
    assert foretelling.threads == [threading.current_thread()], "nobody else runs it meanwhile"
    again = stream.passes[-1]
    assert again.predicted == pytest.approx(told.megabytes, rel=0.15)
    assert again.notes[0].startswith("With 8 GB this model takes pictures of more than")
    assert replace(again, predicted=0.0, notes=()) == told
    with residency.borrow(question, measured=True) as loaded:
        assert loaded.curve is not None
        assert loaded.curve.bytes_at(again.extent) == pytest.approx(1e6 * told.megabytes), "as the pass put it right"
    list(ask(question, residency))
    assert foretelling.times == 1


def test_of_several_pictures_the_second_pass_knows_what_fits(
    vit_folder: Path, tmp_path: Path, foretelling: Foretelling, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = ImageClassification(images=pictures(tmp_path, 6), checkpoint=str(vit_folder), device="cpu")
    with Residency().borrow(question) as loaded:
        pass
    assert loaded.curve is not None
    room = int(3.5 * loaded.curve.bytes_at(loaded.model.config.image_size))
    monkeypatch.setattr("desktop_app.inference.batching.room_on", lambda device: room)
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path / "another home"))
    monkeypatch.setattr("desktop_app.inference.passes._MOST_SHARE", 1e9)
    stream = ask(question, Residency())
    stream.passes = []
    next(stream)
    assert foretelling.times == 1, "where nothing is kept, the first of them is alone"
    rest = list(stream)
    assert foretelling.times == 2
    assert [type(each).__name__ for each in rest] == ["ImageLabels"] * 5
    assert {each.at_once for each in stream.passes} == {1, 2, 3}


def test_whoever_stops_early_does_not_wait_for_the_prediction(
    vit_folder: Path, tmp_path: Path, foretelling: Foretelling
) -> None:
    residency = Residency()
    question = ImageClassification(images=pictures(tmp_path, 2), checkpoint=str(vit_folder), device="cpu")
    stream = ask(question, residency)
    next(stream)
    stream.close()
    with pytest.raises(RuntimeError, match="of mine"), residency.borrow(question, measured=True):
        raise RuntimeError("of mine")
    assert foretelling.times == 0
    list(ask(question, residency))
    assert foretelling.times == 1


@pytest.mark.parametrize(("seconds", "before"), [(20, 0), (31, 1)])
def test_a_sound_waits_for_the_prediction_only_where_one_window_does_not_hold_it(
    wav2vec2_folder: Path, tmp_path: Path, foretelling: Foretelling, seconds: int, before: int
) -> None:
    from desktop_app.questions import AutomaticSpeechRecognition

    path = tmp_path / "sound.wav"
    soundfile.write(path, np.random.default_rng(1).normal(0, 0.1, seconds * RATE), RATE)
    question = AutomaticSpeechRecognition(sounds=(path,), checkpoint=str(wav2vec2_folder), device="cpu")
    stream = ask(question, Residency())
    stream.passes = []
    while not next(stream).final:
        pass
    assert foretelling.times == before
    assert [each.extent for each in stream.passes] == [seconds], "in one piece either way"
    list(stream)
    assert foretelling.times == 1
