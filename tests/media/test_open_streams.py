"""Streams of PortAudio: held until they are closed, asked nothing meanwhile, and closed before PortAudio ends."""

import gc
import subprocess
import sys
import threading
import time
import weakref
from typing import Any

import pytest

from desktop_app.media import open_streams
from desktop_app.media.open_streams import OpenStream, look_around
from tests.sound_server import SoundServer


class Made:
    """A stream as PortAudio gives it. slow: seconds that closing takes; asked_closing: it was asked while it closed."""

    def __init__(self, slow: float = 0.0, fails: bool = False) -> None:
        self.slow, self.fails = slow, fails
        self.closing = threading.Event()
        self.closed = 0
        self.asked_closing = False

    def start(self) -> None:
        if self.fails:
            raise RuntimeError("it does not start")

    @property
    def active(self) -> bool:
        self.asked_closing = self.asked_closing or (self.closing.is_set() and not self.closed)
        return not self.closed

    def close(self, ignore_errors: bool) -> None:
        assert ignore_errors
        self.closing.set()
        time.sleep(self.slow)
        self.closed += 1


class Library:
    """sounddevice, whose PortAudio ends and begins again."""

    class PortAudioError(Exception):
        pass

    def __init__(self) -> None:
        self.looked = 0
        self.silent = False

    def _terminate(self) -> None:
        if self.silent:
            raise self.PortAudioError("not initialized")

    def _initialize(self) -> None:
        if self.silent:
            raise self.PortAudioError("no answer")
        self.looked += 1


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    found = Library()
    monkeypatch.setattr(open_streams, "portaudio", lambda: found)
    monkeypatch.setattr(open_streams, "_open", set())
    return found


def test_one_that_is_forgotten_is_held_and_portaudio_does_not_end(library: Library) -> None:
    stream = OpenStream(Made)
    made = weakref.ref(stream.stream)
    del stream
    gc.collect()
    assert made() is not None
    look_around()
    assert library.looked == 0


def test_one_that_does_not_start_is_closed(library: Library) -> None:
    stream = OpenStream(lambda: Made(fails=True))
    with pytest.raises(RuntimeError, match="does not start"):
        stream.start()
    assert stream.stream.closed == 1
    look_around()
    assert library.looked == 1


def test_one_is_closed_once(library: Library) -> None:
    stream = OpenStream(Made)
    stream.start()
    assert stream.active
    for _ in range(2):
        stream.close()
    assert stream.stream.closed == 1
    assert not stream.active


def test_nothing_is_asked_of_it_while_another_thread_closes_it(library: Library) -> None:
    stream = OpenStream(lambda: Made(slow=0.3))
    closing = threading.Thread(target=stream.close)
    closing.start()
    assert stream.stream.closing.wait(5)
    assert not stream.active
    closing.join()
    assert not stream.stream.asked_closing


def test_portaudio_that_did_not_begin_again_is_begun_the_next_time(library: Library) -> None:
    library.silent = True
    with pytest.raises(open_streams.DeviceProblem, match=r"does not answer \(no answer\)"):
        look_around()
    library.silent = False
    look_around()
    assert library.looked == 1


_LEFT_OPEN = """
import sys, threading, time
from desktop_app.media.portaudio import Stream, find, microphones

stream = Stream(find(None), 16_000)

def ask():
    while True:
        stream.active, stream.ring.take()
        microphones()

for _ in range(3):
    threading.Thread(target=ask, daemon=True).start()
time.sleep(0.5)
"""


def test_a_program_that_ends_with_one_open_ends_well(sound_server: SoundServer) -> None:
    for _ in range(3):
        done: Any = subprocess.run([sys.executable, "-c", _LEFT_OPEN], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, "")
