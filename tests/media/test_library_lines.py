"""What C libraries write to standard error: not for the terminal, and told where it says that a picture is wrong."""

import io
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.media import images, library_lines

PAGE = Image.fromarray(np.random.default_rng(0).integers(0, 2, (200, 300), np.uint8) * 255).convert("1")


def faxed(path: Path, damaged: bool) -> Path:
    """A page packed as fax machines do; damaged as a disk does it, where libtiff goes on with what it has."""
    out = io.BytesIO()
    PAGE.save(out, "TIFF", compression="group4")
    content = bytearray(out.getvalue())
    for at in range(200, len(content) - 400, 97) if damaged else ():
        content[at] ^= 0x5A
    path.write_bytes(content)
    return path


def test_lines_are_heard_and_not_shown(capfd: pytest.CaptureFixture[str]) -> None:
    with library_lines.heard() as lines:
        os.write(2, b"Fax4Decode: Bad code word\nanother\n")
        print("said by Python", file=sys.stderr)
    os.write(2, b"seen\n")
    assert lines == ["Fax4Decode: Bad code word", "another"]
    shown = capfd.readouterr().err
    assert "seen" in shown
    assert "said by Python" in shown
    assert "Fax4" not in shown


def test_what_is_raised_meanwhile_passes_and_the_descriptor_is_given_back(capfd: pytest.CaptureFixture[str]) -> None:
    lines: list[str] = []

    def fail() -> None:
        nonlocal lines
        with library_lines.heard() as lines:
            os.write(2, b"one\n")
            raise KeyError("x")

    with pytest.raises(KeyError):
        fail()
    os.write(2, b"two\n")
    assert lines == ["one"]
    assert capfd.readouterr().err == "two\n"


def test_a_damaged_fax_is_said_to_be(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert images.look(faxed(tmp_path / "whole.tif", False)).notes == ()
    seen = images.look(faxed(tmp_path / "hurt.tif", True))
    assert seen.notes == ("The file is damaged: parts of the picture may be missing or wrong.",)
    assert seen.picture.size == (300, 200)
    assert capfd.readouterr().err == ""


def test_the_terminal_has_our_words_alone(tmp_path: Path) -> None:
    path = faxed(tmp_path / "hurt.tif", True)
    command = [sys.executable, "-m", "desktop_app", "read", "--quiet", str(path), str(tmp_path / "gone.tif")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Fax4Decode" not in done.stderr
    assert "gone.tif" in done.stderr
    assert "The file is damaged: parts of the picture may be missing or wrong." in done.stdout


def test_what_sound_libraries_say_is_kept_for_long_and_the_rest_is_shown_at_the_end(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    with library_lines.set_aside():
        os.write(2, b"ALSA lib pcm_pulse.c:758:(pulse_prepare) PulseAudio: Unable to create stream: No such entity\n\n")
        os.write(2, b"terminate called after throwing an instance of 'c10::Error'\n")
        with library_lines.set_aside(), library_lines.heard() as lines:
            os.write(2, b"Fax4Decode: Bad code word\n")
        print("said by Python", file=sys.stderr)
        os.write(2, b"Expression 'r' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 2097\n")
        assert capfd.readouterr().err == "said by Python\n"
    assert lines == ["Fax4Decode: Bad code word"]
    os.write(2, b"seen\n")
    assert capfd.readouterr().err == "terminate called after throwing an instance of 'c10::Error'\nseen\n"
    assert "a sound library said: ALSA lib pcm_pulse.c:758:(pulse_prepare)" in caplog.text
    assert "a sound library said: Expression 'r' failed" in caplog.text


def test_a_device_that_is_away_for_hours_hides_nothing_that_others_say(capfd: pytest.CaptureFixture[str]) -> None:
    with library_lines.set_aside():
        os.write(2, b"ALSA lib pcm.c:2660:(snd_pcm_open_noupdate) Unknown PCM default\n" * 2_000)
        os.write(2, b"terminate called\n")
    assert capfd.readouterr().err == "terminate called\n"


def test_a_decoder_that_is_heard_while_sound_ends_leaves_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    """One thread reads a picture, another ends a recording: the descriptor is the terminal's afterwards."""
    ending = library_lines.set_aside()
    ending.__enter__()
    begun = threading.Event()

    def end() -> None:
        begun.set()
        ending.__exit__(None, None, None)

    thread = threading.Thread(target=end)
    with library_lines.heard():
        thread.start()
        begun.wait(5)
    thread.join(5)
    os.write(2, b"seen\n")
    assert capfd.readouterr().err == "seen\n"
