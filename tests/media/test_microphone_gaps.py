"""A microphone that is gone and comes back, and a recording that is paused."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.media import microphone, portaudio
from desktop_app.media.asleep import seconds_asleep
from desktop_app.media.pause_switch import PauseSwitch
from desktop_app.media.portaudio import find
from tests.media.test_microphone import interpreter_held, loud_seconds, tone
from tests.sound_server import SoundServer


class TestGaps:
    """What holds sound up: it is said, waited for, noted, and gone on from."""

    def test_is_a_sentence(self) -> None:
        assert microphone.Gap(65.2, 3.21, "the computer slept").words == (
            "At 1:05 the computer slept: 3.2 s are missing, and silence stands there."
        )
        assert "the first 60 s of that are silence" in microphone.Gap(0.0, 3_600.0, "the computer slept").words

    def test_a_microphone_that_is_plugged_in_again_is_gone_on_with(
        self, sound_server: SoundServer, tmp_path: Path
    ) -> None:
        tone(tmp_path / "before.wav", 1.0, 400.0)
        tone(tmp_path / "after.wav", 1.0, 1_200.0)
        with microphone.Recording(None, tmp_path / "recording.flac") as recording:
            recording.read(1, timeout=10)
            sound_server.play(tmp_path / "before.wav").wait(20)
            time.sleep(0.3)
            began, before = time.monotonic(), recording.seconds
            sound_server.unplug()
            _until(lambda: bool(recording.trouble))
            assert recording.trouble == "the microphone is gone; waiting for it"
            assert not recording.ended
            time.sleep(1.0)
            sound_server.plug_in()
            _until(lambda: not recording.trouble)
            took = time.monotonic() - began
            (gap,) = recording.gaps
            assert gap.at == pytest.approx(before, abs=0.5)
            assert gap.seconds == pytest.approx(took, abs=0.7)
            assert gap.why == "the microphone was gone"
            sound_server.play(tmp_path / "after.wav").wait(20)
            time.sleep(0.3)
            # Times are those of the clock.
            assert recording.seconds == pytest.approx(before + time.monotonic() - began, abs=0.7)
        kept, _ = soundfile.read(tmp_path / "recording.flac", dtype="float32")
        spectrum = np.abs(np.fft.rfft(kept)) / len(kept)
        places = [round(pitch * len(kept) / 16_000) for pitch in (400, 1_200)]
        assert all(spectrum[place - 30 : place + 30].max() > 50 * np.median(spectrum) for place in places)
        assert not kept[round((gap.at + 0.3) * 16_000) : round((gap.at + gap.seconds - 0.3) * 16_000)].any()

    def test_stopped_while_the_microphone_is_gone_it_is_noted(self, sound_server: SoundServer, tmp_path: Path) -> None:
        with microphone.Recording(None, tmp_path / "recording.flac") as recording:
            recording.read(1, timeout=10)
            sound_server.unplug()
            _until(lambda: bool(recording.trouble))
            time.sleep(0.5)
            recording.finish()
            _until(lambda: recording.ended)
            (gap,) = recording.gaps
            assert gap.seconds > 0.5
            assert gap.words.startswith(f"At 0:0{int(gap.at)} the microphone was gone: nothing came in the ")
            assert "silence" not in gap.words

    def test_a_sound_server_that_is_restarted(self, sound_server: SoundServer, tmp_path: Path) -> None:
        with microphone.Recording(None, tmp_path / "recording.flac") as recording:
            recording.read(1, timeout=10)
            sound_server.restart()
            _until(lambda: bool(recording.gaps))
            before = recording.seconds
            _until(lambda: recording.seconds > before + 0.5)
            assert recording.trouble == ""

    def test_the_next_default_is_gone_on_with_where_none_was_chosen(
        self, sound_server: SoundServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with microphone.Recording(None, tmp_path / "recording.flac") as recording:
            recording.read(1, timeout=10)
            spare = replace(find(None), name="Spare headset")
            monkeypatch.setattr(microphone, "find", lambda name: spare)
            recording._stream.close()
            _until(lambda: bool(recording.gaps))
            assert recording.gaps[0].why == "the microphone was gone (it goes on with Spare headset)"

    def test_another_default_is_heard_from_when_on(self, sound_server: SoundServer, tmp_path: Path) -> None:
        load = ("load-module", "module-null-sink", "sink_name=other")
        loaded = [sound_server.control(*load).strip()]
        mapped = ("load-module", "module-remap-source", "source_name=headset", "master=other.monitor")
        loaded.append(sound_server.control(*mapped).strip())
        tone(tmp_path / "before.wav", 1.0, 400.0)
        tone(tmp_path / "after.wav", 1.0, 1_200.0)
        try:
            with microphone.Recording(None, tmp_path / "recording.flac") as recording:
                recording.read(1, timeout=10)
                sound_server.play(tmp_path / "before.wav").wait(20)
                sound_server.control("set-default-source", "headset")
                time.sleep(0.5)
                sound_server.play(tmp_path / "after.wav", "other").wait(20)
                time.sleep(0.5)
                assert not recording.gaps
        finally:
            sound_server.quiet()
            sound_server.plug_in()
            for module in reversed(loaded):
                sound_server.control("unload-module", module)
        kept, _ = soundfile.read(tmp_path / "recording.flac", dtype="float32")
        spectrum = np.abs(np.fft.rfft(kept)) / len(kept)
        places = [round(pitch * len(kept) / 16_000) for pitch in (400, 1_200)]
        assert all(spectrum[place - 30 : place + 30].max() > 50 * np.median(spectrum) for place in places)

    def test_a_rate_that_the_device_refuses(
        self, sound_server: SoundServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(portaudio, "_ways", lambda *asked: iter([(44_100, 2)]))
        tone(tmp_path / "tone.wav", 2.0, 440.0)
        with microphone.Recording(None, tmp_path / "recording.flac") as recording:
            recording.read(1, timeout=10)
            sound_server.play(tmp_path / "tone.wav").wait(20)
            time.sleep(0.5)
            assert recording._stream.rate == 44_100
        kept, rate = soundfile.read(tmp_path / "recording.flac", dtype="float32")
        assert rate == 16_000
        assert loud_seconds(kept) == pytest.approx(2.0, abs=0.2)
        spectrum = np.abs(np.fft.rfft(kept))
        assert np.argmax(spectrum) * 16_000 / len(kept) == pytest.approx(440, abs=2)

    def test_a_computer_that_slept(
        self, sound_server: SoundServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asleep = [100.0]
        monkeypatch.setattr(microphone, "seconds_asleep", lambda: asleep[0])
        with microphone.Recording(None, tmp_path / "recording.flac") as recording:
            recording.read(4_000, timeout=10, least=4_000)
            asleep[0] += 2.5
            _until(lambda: bool(recording.gaps))
            asleep[0] += 3_600.0
            _until(lambda: len(recording.gaps) == 2)
            before = recording.seconds
            _until(lambda: recording.seconds > before + 0.2)
        short, long = recording.gaps
        assert (short.seconds, long.seconds) == (2.5, 3_600.0)
        assert long.at >= short.at + 2.5
        # A night asleep fills no disk.
        assert recording.seconds < 2.5 + microphone.FILLED + 10.0

    def test_a_program_that_stands_still_has_not_lost_its_microphone(
        self, sound_server: SoundServer, tmp_path: Path
    ) -> None:
        with microphone.Recording(None, tmp_path / "recording.flac") as recording:
            recording.read(1, timeout=10)
            before = recording.seconds
            with interpreter_held(3.0):
                pass
            _until(lambda: recording.seconds > before + 2.5)
            assert not recording.trouble
            assert not recording.gaps
            assert recording.lost == 0

    def test_how_long_this_computer_slept_is_known(self) -> None:
        slept = seconds_asleep()
        assert slept > -0.01
        time.sleep(0.1)
        assert seconds_asleep() == pytest.approx(slept, abs=0.01)


def _until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_while_paused_nothing_is_recorded(sound_server, tmp_path: Path) -> None:
    switch = PauseSwitch()
    soundfile.write(tmp_path / "tone.wav", 0.3 * np.sin(np.arange(10 * 16_000) / 3), 16_000)
    sound_server.play(tmp_path / "tone.wav")
    with microphone.Recording(None, tmp_path / "kept.flac", pause=switch) as recording:
        recording.read(16_000, timeout=10, least=16_000)
        switch.paused = True
        recording.read(16_000, timeout=10, least=16_000, known="")
        assert recording.trouble == microphone.PAUSED
        recorded = recording.seconds
        time.sleep(1.0)
        assert recording.seconds == recorded
        switch.paused = False
        recording.read(16_000, timeout=10, least=16_000)
        assert recording.trouble == ""
        assert recording.pauses == (recorded,)
    samples, rate = soundfile.read(tmp_path / "kept.flac")
    assert recorded + 0.9 < len(samples) / rate < recorded + 1.9
