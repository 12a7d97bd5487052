"""What the computer plays is a source: listed by name, heard by itself, explained where it is not offered."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile

from desktop_app.media import microphone, portaudio, system_sound
from desktop_app.problems import DeviceProblem
from tests.sound_server import SoundServer

RATE = 16_000


@pytest.fixture
def headset(sound_server: SoundServer):
    """A second output, that is not the one which the microphone hears."""
    loaded = sound_server.control(
        "load-module", "module-null-sink", "sink_name=headset", "sink_properties=device.description=Headset"
    ).strip()
    sound_server.control("set-default-sink", "headset")
    yield "headset"
    sound_server.quiet()
    sound_server.control("unload-module", loaded)


def tone(path: Path, pitch: float) -> Path:
    at = np.arange(2 * RATE) / RATE
    soundfile.write(path, (0.4 * np.sin(2 * np.pi * pitch * at)).astype(np.float32), RATE)
    return path


def pitch_of(samples: np.ndarray) -> float:
    loud = samples[np.flatnonzero(np.abs(samples) > 0.05)[0] :][:RATE]
    return float(np.argmax(np.abs(np.fft.rfft(loud))) * RATE / len(loud))


def until(seen: Callable[[], bool]) -> None:
    """Returns once something is seen, within 15 s."""
    end = time.monotonic() + 15.0
    while not seen():
        assert time.monotonic() < end
        time.sleep(0.02)


def heard(name: str | None, keep: Path, play) -> np.ndarray:
    with microphone.Recording(name, keep) as recording:
        recording.read(1, timeout=10)
        play().wait(20)
        time.sleep(0.3)
    return soundfile.read(keep, dtype="float32")[0]


def test_outputs_are_listed_behind_microphones(headset: str) -> None:
    listed = microphone.microphones()
    played = [each for each in listed if each.plays]
    assert played[0].name == "What the computer plays (Headset)"
    assert played[0].source == "headset.monitor"
    assert listed[-len(played) :] == tuple(played)
    assert not any(each.is_default for each in played)
    assert listed[0].is_default


def test_a_server_that_answers_is_not_waited_for(headset: str) -> None:
    """Whoever presses Record speaks at once."""
    took = []
    for _ in range(3):
        began = time.monotonic()
        assert any(each.source == "headset.monitor" for each in system_sound.sources())
        took.append(time.monotonic() - began)
    assert min(took) < 0.5


@pytest.mark.parametrize("name", ["system", "headset.monitor", "What the computer plays (Headset)"])
def test_what_is_played_is_heard_and_the_microphone_is_not(
    sound_server: SoundServer, headset: str, tmp_path: Path, name: str
) -> None:
    def both():
        sound_server.play(tone(tmp_path / "voice.wav", 300.0))
        return sound_server.play(tone(tmp_path / "film.wav", 1_000.0), headset)

    samples = heard(name, tmp_path / "kept.wav", both)
    assert pitch_of(samples) == pytest.approx(1_000, abs=3)
    spectrum = np.abs(np.fft.rfft(samples))
    at = round(300 * len(samples) / RATE)
    assert spectrum[at - 5 : at + 5].max() < 0.02 * spectrum.max()
    assert "PULSE_SOURCE" not in os.environ
    # And the microphone is still the microphone afterwards.
    samples = heard(None, tmp_path / "voice-kept.wav", lambda: sound_server.play(tmp_path / "voice.wav"))
    assert pitch_of(samples) == pytest.approx(300, abs=3)


def test_no_two_microphones_are_listed_by_one_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A third is called as one of two headsets is told apart, and PortAudio has two of one name itself."""

    def source(name: str, title: str) -> system_sound.Source:
        return system_sound.Source(name, title, is_default=False, plays=False)

    def device(name: str) -> dict[str, object]:
        return {"name": name, "hostapi": 0, "max_input_channels": 2}

    served = [source("left_in", "Headset"), source("right_in", "Headset"), source("third", "Headset, left_in")]
    devices = [device(system_sound.DEVICE), device("USB Audio"), device("USB Audio"), device("USB Audio (2)")]
    server = SimpleNamespace(query_devices=lambda: devices, default=SimpleNamespace(device=(0, 0)))
    monkeypatch.setattr(portaudio, "look_around", lambda: None)
    monkeypatch.setattr(portaudio, "portaudio", lambda: server)
    monkeypatch.setattr(portaudio, "sources", lambda: tuple(system_sound._told_apart(served)))
    listed = microphone.microphones()
    names = [each.name for each in listed]
    assert len(set(names)) == len(names) == 7
    assert {each.name: each.source for each in listed if each.source} == {
        "Headset, left_in": "left_in",
        "Headset, right_in": "right_in",
        "Headset, left_in (2)": "third",
    }
    assert [each.index for each in map(portaudio.find, ("USB Audio", "USB Audio (2)", "USB Audio (3)"))] == [1, 3, 2]


@pytest.fixture
def two_microphones(sound_server: SoundServer):
    """Besides the default one two that are called alike; each hears an output of its own."""
    loaded = []
    for name in ("left", "right"):
        loaded.append(sound_server.control("load-module", "module-null-sink", f"sink_name={name}_out").strip())
        described = "source_properties=device.description=Headset"
        arguments = (f"source_name={name}_in", f"master={name}_out.monitor", described)
        loaded.append(sound_server.control("load-module", "module-remap-source", *arguments).strip())
    yield ["Headset, left_in", "Headset, right_in"]
    sound_server.quiet()
    for module in reversed(loaded):
        sound_server.control("unload-module", module)


def test_each_microphone_of_the_server_can_be_chosen(
    sound_server: SoundServer, two_microphones: list[str], tmp_path: Path
) -> None:
    listed = microphone.microphones()
    served = [each for each in listed if each.source and not each.plays]
    assert served[0].source == "attendant_microphone", "the server's default is the first of them"
    assert sorted(each.name for each in served[1:]) == two_microphones
    assert len({each.name for each in listed}) == len(listed), "two outputs that are called alike are told apart, too"
    assert [each.plays for each in listed] == sorted(each.plays for each in listed)

    def both():
        sound_server.play(tone(tmp_path / "left.wav", 300.0), "left_out")
        return sound_server.play(tone(tmp_path / "right.wav", 1_000.0), "right_out")

    for name, pitch in zip(two_microphones, (300.0, 1_000.0), strict=True):
        assert pitch_of(heard(name, tmp_path / f"{pitch}.wav", both)) == pytest.approx(pitch, abs=3)


def test_where_the_chosen_one_goes_no_other_is_listened_to_in_its_place(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    """The server moves the stream to its default, which gives sound as if nothing were wrong."""
    out = sound_server.control("load-module", "module-null-sink", "sink_name=desk_out").strip()
    mapped = ("load-module", "module-remap-source", "source_name=desk", "master=desk_out.monitor")
    desk = sound_server.control(*mapped).strip()
    sound_server.control("set-default-source", "attendant_microphone")
    try:
        with microphone.Recording("desk", tmp_path / "kept.wav") as recording:
            recording.read(1, timeout=10)
            sound_server.control("unload-module", desk)
            until(lambda: bool(recording.trouble))
            assert recording.trouble == "the microphone is gone; waiting for it"
            sound_server.play(tone(tmp_path / "other.wav", 1_000.0)).wait(20)
            desk = sound_server.control(*mapped).strip()
            until(lambda: not recording.trouble)
            sound_server.play(tone(tmp_path / "voice.wav", 300.0), "desk_out").wait(20)
            time.sleep(0.3)
            assert [gap.why for gap in recording.gaps] == ["the microphone was gone"]
    finally:
        sound_server.quiet()
        for module in (desk, out):
            sound_server.control("unload-module", module)
    samples, _ = soundfile.read(tmp_path / "kept.wav", dtype="float32")
    assert pitch_of(samples) == pytest.approx(300, abs=3)
    spectrum = np.abs(np.fft.rfft(samples))
    at = round(1_000 * len(samples) / RATE)
    assert spectrum[at - 5 : at + 5].max() < 0.02 * spectrum.max()


def test_no_source_is_missed_where_none_was_asked_for(sound_server: SoundServer) -> None:
    assert not system_sound.taken_away("")
    assert not system_sound.taken_away("attendant_microphone")
    assert system_sound.taken_away("desk")


def test_where_there_is_none_it_is_said_how_to_get_it(
    sound_server: SoundServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portaudio, "sources", lambda: ())
    with pytest.raises(DeviceProblem, match="What the computer plays: this system does not offer it"):
        microphone.Recording("system", tmp_path / "kept.wav").start()
    for platform, word in (("linux", "PipeWire"), ("win32", "Stereo Mix"), ("darwin", "BlackHole")):
        monkeypatch.setattr(sys, "platform", platform)
        assert word in system_sound.not_offered().advice


def test_without_a_server_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert system_sound.sources() == ()
