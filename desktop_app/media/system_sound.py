"""What a sound server lets be heard, microphones and what the computer plays: PulseAudio, PipeWire, WASAPI loopback."""

import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.problems import DeviceProblem

SYSTEM = "system"
"""The name under which what the default output plays can be asked for."""

LOOPBACK = "[Loopback]"
"""How PortAudio marks, at the end of their names, outputs of WASAPI that can be listened to."""

DEVICE = "pulse"
"""The device of PortAudio through which sources of PulseAudio and PipeWire are heard."""

_PATIENCE = (0.05, 0.15, 0.5, 1.3)
"""Seconds that a sound server may take to answer, at each try: pulsectl (24.12) waits them out also where it has
answered, and whoever speaks as soon as recording begins would not be heard meanwhile."""


@dataclass(frozen=True)
class Source:
    """What the sound server lets be heard: a microphone, or what one output plays.

    source: the server's name of it; title: as a person calls it, no two alike.
    """

    source: str
    title: str
    is_default: bool
    plays: bool


def sources() -> tuple[Source, ...]:
    """What a PulseAudio or PipeWire server lets be heard: its microphones, then what its outputs play, the default of
    each first. None without a server.

    PortAudio knows the server as a whole only, and would hear its default alone.
    """
    if not sys.platform.startswith("linux"):
        return ()
    try:
        import pulsectl
    except (ImportError, OSError):  # libpulse is not there
        return ()
    try:
        with pulsectl.Pulse("Attendant", connect=False) as pulse:
            _connect(pulse)
            server = pulse.server_info()
            sinks = {sink.name: sink.description for sink in pulse.sink_list()}
            listed = pulse.source_list()
    except pulsectl.PulseError:
        return ()
    found = [
        Source(each.name, each.description or each.name, each.name == server.default_source_name, plays=False)
        for each in listed
        if not each.monitor_of_sink_name
    ] + [
        Source(each.name, sinks[sink] or sink, sink == server.default_sink_name, plays=True)
        for each in listed
        if (sink := each.monitor_of_sink_name) in sinks
    ]
    return tuple(sorted(_told_apart(found), key=lambda each: (each.plays, not each.is_default)))


def taken_away(source: str) -> bool:
    """Whether the sound server is there and this source of it is not. "" is none of its sources, and never missed.

    A stream from a source that goes is moved to another by the server, and gives sound as before.
    """
    found = sources() if source else ()
    return bool(found) and all(each.source != source for each in found)


def _connect(pulse: Any) -> None:
    """Have a pulsectl.Pulse find its server. Raises PulseError where there is none, or it does not answer."""
    from pulsectl import PulseError

    for patience in _PATIENCE:
        began = time.monotonic()
        try:
            pulse.connect(autospawn=False, timeout=patience)
        except PulseError:
            refused = time.monotonic() - began < patience
            if refused or patience == _PATIENCE[-1]:
                raise
        else:
            return


def _told_apart(found: Sequence[Source]) -> Iterator[Source]:
    """Of several that are called alike, as two headsets of one make, each with the server's name behind it."""
    counts = Counter((each.plays, each.title) for each in found)
    for each in found:
        alike = counts[each.plays, each.title] > 1
        yield replace(each, title=f"{each.title}, {each.source}") if alike else each


@contextmanager
def recorded_from(source: str) -> Iterator[None]:
    """Within, a stream that PortAudio opens on DEVICE records this source of the server; "" leaves it to the server.

    libpulse reads the variable when it connects, and whoever opens streams does so one at a time.
    """
    before = os.environ.get("PULSE_SOURCE")
    if source:
        os.environ["PULSE_SOURCE"] = source
    try:
        yield
    finally:
        if source and before is None:
            del os.environ["PULSE_SOURCE"]
        elif source and before is not None:
            os.environ["PULSE_SOURCE"] = before


def not_offered() -> DeviceProblem:
    """Why what the computer plays cannot be heard here, and what helps."""
    if sys.platform == "win32":
        advice = "Switch on “Stereo Mix” or another loopback device in the sound settings, under recording."
    elif sys.platform == "darwin":
        advice = "macOS offers it through a loopback device only, such as BlackHole; installed, it is listed."
    else:
        advice = (
            "It needs PulseAudio or PipeWire, and their ALSA plugin (on Debian and Ubuntu: sudo apt install "
            "libasound2-plugins; on Fedora: alsa-plugins-pulseaudio)."
        )
    return DeviceProblem("What the computer plays", "this system does not offer it as a source", advice)
