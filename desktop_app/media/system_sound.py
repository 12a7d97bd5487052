"""What the computer plays, as a source to listen to: monitors of PulseAudio and PipeWire, WASAPI loopback."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop_app.problems import DeviceProblem

SYSTEM = "system"
"""The name under which what the default output plays can be asked for."""

LOOPBACK = "[Loopback]"
"""How PortAudio marks, at the end of their names, outputs of WASAPI that can be listened to."""

DEVICE = "pulse"
"""The device of PortAudio through which sources of PulseAudio and PipeWire are heard."""

_PATIENCE = 2.0
"""Seconds that a sound server may take to answer."""


@dataclass(frozen=True)
class Monitor:
    """What one output plays. source: the server's name of it; title: as a person calls the output."""

    source: str
    title: str
    is_default: bool


def monitors() -> tuple[Monitor, ...]:
    """The outputs that a PulseAudio or PipeWire server lets be heard, the default one first; none without a server."""
    if not sys.platform.startswith("linux"):
        return ()
    try:
        import pulsectl
    except (ImportError, OSError):  # libpulse is not there
        return ()
    try:
        with pulsectl.Pulse("Attendant", connect=False) as pulse:
            pulse.connect(autospawn=False, timeout=_PATIENCE)
            default = pulse.server_info().default_sink_name
            sinks = {sink.name: sink.description for sink in pulse.sink_list()}
            found = [each for each in pulse.source_list() if each.monitor_of_sink_name in sinks]
    except pulsectl.PulseError:
        return ()
    named = [
        Monitor(each.name, sinks[each.monitor_of_sink_name], each.monitor_of_sink_name == default) for each in found
    ]
    return tuple(sorted(named, key=lambda each: not each.is_default))


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
