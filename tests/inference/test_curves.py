"""What a checkpoint's measured curve says fits, and that batches and windows are chosen from it."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from desktop_app import paths
from desktop_app.answers import MemoryPoint
from desktop_app.attention.memory import peak
from desktop_app.inference import batching, probes
from desktop_app.inference.batching import size_for
from desktop_app.inference.curves import FORESEEN, USUAL_ROOM, Curve
from desktop_app.inference.residency import Residency
from desktop_app.questions import AttentionMemory, AutomaticSpeechRecognition, ImageClassification
from desktop_app.tasks import ask
from desktop_app.tasks.automatic_speech_recognition import windows
from desktop_app.tasks.automatic_speech_recognition.windows import WINDOW, window_for
from desktop_app.tasks.speech import RATE


def test_between_the_points_and_beyond_them() -> None:
    curve = Curve("px", tuple((float(side), 100.0 * side**2) for side in (64, 128, 256, 512)))
    assert curve.bytes_at(200) == pytest.approx(100 * 200**2)
    assert curve.bytes_at(1000) == pytest.approx(100 * 1000**2)
    assert curve.bytes_at(10) == 100 * 64**2, "nothing smaller was measured"
    for side in (64, 100, 512, 2000):
        assert curve.extent_in(100 * side**2) == pytest.approx(side)
    assert curve.extent_in(1) == 0
    assert curve.fits(200_000_000) == (
        "With 0 GB this model takes pictures up to about 1,400 pixels a side.",
        "Its memory is known up to 512 pixels a side; what lies beyond is estimated.",
    )


def test_what_fits_far_beyond_what_is_known_is_not_told() -> None:
    points = tuple((float(side), 100.0 * side**2) for side in (64, 128, 256, 512))
    known = "Its memory is known up to 512 pixels a side; what lies beyond is estimated."
    many = "With 8 GB this model takes pictures of more than 2,000 pixels a side."
    assert Curve("px", points).fits(USUAL_ROOM) == (many, known)
    assert Curve("px", points, predicted=True).fits(USUAL_ROOM) == (many, FORESEEN, known)
    frames = Curve("px", points, reads="clips").fits(USUAL_ROOM)
    assert frames[0] == "With 8 GB this model takes clips with frames of more than 2,000 pixels a side."
    assert Curve("s", ((5.0, 1e7), (10.0, 2e7))).fits(USUAL_ROOM) == (
        "With 8 GB this model takes more than 40 seconds of sound in one window.",
        "Its memory is known up to 10 seconds; what lies beyond is estimated.",
    )
    within = Curve("px", ((512.0, 1e9), (4096.0, 64e9))).fits(USUAL_ROOM)
    assert within == ("With 8 GB this model takes pictures up to about 1,400 pixels a side.",)


def test_what_fits_follows_the_steepest_part() -> None:
    assert Curve("s", ((2.0, 30.0), (4.0, 31.0))).extent_in(310) == pytest.approx(40), "no less steep than the length"
    assert Curve("s", ((2.0, 30.0), (4.0, 120.0))).extent_in(480) == pytest.approx(8)
    assert (
        Curve("s", ((30.0, 2.55e9),)).fits(USUAL_ROOM)[0].startswith("With 8 GB this model takes about 94 seconds of")
    )
    assert Curve("tokens", ((30.0, 2.55e9),)).fits(USUAL_ROOM) == ()
    assert not Curve("s")
    with pytest.raises(ValueError, match="nothing"):
        Curve("s").bytes_at(3)


def test_a_curve_is_kept_for_checkpoint_device_and_precision(vit_folder: Path, home: Path) -> None:
    curve = Curve("px").with_point(64, 1e6).with_point(32, 3e5).with_point(64, 2e6)
    assert curve.points == ((32, 3e5), (64, 2e6))
    probes.keep_curve(vit_folder, "cpu", "float32", curve)
    assert probes.curve(vit_folder, "cpu", "float32") == curve
    assert probes.curve(vit_folder, "cpu", "bfloat16") is None
    assert probes.curve(vit_folder, "cuda:0", "float32") is None
    key = f"{probes._key(vit_folder, 'cpu')} | float32"
    for broken in ({"unit": "px", "points": [[0, 1]]}, {"unit": "px", "points": [3]}, {"points": []}, "x"):
        (home / "probes.json").write_text(json.dumps({"curves": {key: broken}}))
        assert probes.curve(vit_folder, "cpu", "float32") is None


def test_the_sweep_is_kept_and_chooses_the_batch(
    vit_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in range(5):
        Image.radial_gradient("L").rotate(place).convert("RGB").save(tmp_path / f"{place}.png")
    question = ImageClassification(
        images=tuple(sorted(tmp_path.glob("*.png"))), checkpoint=str(vit_folder), device="cpu"
    )
    residency = Residency()
    swept = AttentionMemory(mechanisms=(), model=question, lengths=(4, 16, 64), device="cpu")
    *before, last = [each for each in ask(swept, residency) if isinstance(each, MemoryPoint)]
    assert not any(each.notes for each in before)
    assert last.notes[0].startswith("With 8 GB this model takes pictures of more than")
    assert last.notes[1].startswith("Its memory is known up to")
    assert last.notes[2] == "By the memory that is free now, up to 8 pictures are labelled at once."
    found = probes.curve(vit_folder, "cpu", "float32")
    assert found is not None
    with Residency().borrow(question, measured=True) as loaded:
        assert loaded.curve == found
        side = loaded.model.config.image_size
        with torch.inference_mode():
            took = peak(lambda: loaded.model(pixel_values=torch.zeros(4, 3, side, side)), "cpu")
        assert took <= 1.1 * 4 * found.bytes_at(side), "pictures in a batch take no more than each alone"
        assert size_for(loaded, side) == 8
        monkeypatch.setattr(batching, "room_on", lambda device: int(3.5 * found.bytes_at(side)))
        assert size_for(loaded, side) == 3
        assert size_for(loaded) == 8, "of an extent that is not known"
    stream = ask(question, residency)
    stream.passes = []
    assert len(list(stream)) == 5
    assert max(each.at_once for each in stream.passes) == 3
    monkeypatch.setattr(batching, "room_on", lambda device: 1)
    with residency.borrow(question, measured=True) as loaded:
        assert size_for(loaded, side) == 1


def test_a_window_of_sound_is_as_long_as_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = paths.shipped("models", "builtin", "wav2vec2-speech")
    question = AutomaticSpeechRecognition(sounds=(), checkpoint=str(folder), device="cpu")
    with Residency().borrow(question, measured=True) as loaded:
        loaded.curve = loaded.predict = None
        assert window_for(loaded) == WINDOW, "nothing is known"
        loaded.curve = Curve("s", ((10.0, 1e8), (20.0, 2e8)))
        for room, seconds in ((2.4e8, 24), (5e8, 50), (1e12, 60), (1e6, 15)):
            monkeypatch.setattr(windows, "room_on", lambda device, room=room: room)
            assert window_for(loaded) == seconds * RATE


@pytest.mark.parametrize("size", [15 * RATE, 24 * RATE, 60 * RATE])
def test_windows_of_any_size_give_every_sample_once(size: int) -> None:
    samples = np.arange(3 * size + 12_345, dtype=np.float32)
    kept = [
        each.samples[each.left : len(each.samples) - each.right]
        for each in windows.windows(iter(np.array_split(samples, 7)), size)
    ]
    np.testing.assert_array_equal(np.concatenate(kept), samples)


def test_a_sound_that_fits_is_read_as_the_pipeline_reads_it_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """50 seconds in one window: transformers' pipeline without chunk_length_s."""
    import soundfile
    from transformers import pipeline

    folder = paths.shipped("models", "builtin", "wav2vec2-speech")
    spoken, rate = soundfile.read(paths.shipped("resources", "samples", "meeting.wav"), dtype="float32")
    sound = np.tile(spoken, -(-50 * rate // len(spoken)))[: 50 * rate]
    path = tmp_path / "long.wav"
    soundfile.write(path, sound, rate)
    question = AutomaticSpeechRecognition(sounds=(path,), checkpoint=str(folder), device="cpu", decoding="greedy")
    residency = Residency()
    with residency.borrow(question, measured=True) as loaded:
        loaded.curve = Curve("s", ((10.0, 1e6), (20.0, 2e6)))
    *_, ours = ask(question, residency)
    theirs = pipeline("automatic-speech-recognition", model=str(folder), dtype="float32")(
        {"raw": sound, "sampling_rate": rate}
    )
    assert ours.text.lower() == theirs["text"].lower()
