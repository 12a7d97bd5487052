"""Which microphones PortAudio knows of, and a stream from one of them."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import Any

from desktop_app.media.capture_ring import CaptureRing
from desktop_app.media.open_streams import OpenStream, lock, look_around, portaudio
from desktop_app.media.system_sound import DEVICE, LOOPBACK, SYSTEM, not_offered, recorded_from, sources, taken_away
from desktop_app.problems import DeviceProblem

_RING_SECONDS = 30
"""How long the disk may stall before sound is lost."""

_SOURCE_SECONDS = 2.0
"""How often the sound server is asked whether a microphone of its is still there."""


@dataclass(frozen=True)
class Microphone:
    """A device that gives sound: its name, PortAudio's index, its channels, whether it is the default.

    source: which source of the sound server it is; "" for the one that the server chooses.
    plays: whether it is what the computer plays.
    """

    name: str
    index: int
    channels: int
    is_default: bool
    source: str = ""
    plays: bool = False


def microphones() -> tuple[Microphone, ...]:
    """Every microphone there is, the default one first, and at the end what the computer plays where that is offered.

    What was plugged in lately is seen, except while something records (PortAudio's list is frozen while
    it is in use). Raises DeviceProblem where PortAudio is missing.
    """
    with lock:
        look_around()
        sounddevice = portaudio()
        devices = list(sounddevice.query_devices())
        default = int(sounddevice.default.device[0])
    # One host API only: on Windows each of them lists every microphone once more.
    api = devices[default]["hostapi"] if 0 <= default < len(devices) else None
    found = [
        Microphone(name, index, int(each["max_input_channels"]), index == default, plays=name.endswith(LOOPBACK))
        for index, each in enumerate(devices)
        for name in [str(each["name"])]
        if each["max_input_channels"] > 0 and (api in (None, each["hostapi"]) or name.endswith(LOOPBACK))
    ]
    listed = _numbered((*found, *_served(found)))
    return tuple(sorted(listed, key=lambda each: (each.plays, not each.is_default)))


def _numbered(found: Sequence[Microphone]) -> list[Microphone]:
    """Each with a name of its own: two headsets of one make are called alike, and a name is how one is asked for."""
    names = {each.name for each in found}
    given: set[str] = set()
    listed: list[Microphone] = []
    for each in found:
        name = each.name
        if name in given:
            name = next(other for number in count(2) if (other := f"{each.name} ({number})") not in names | given)
        given.add(name)
        listed.append(replace(each, name=name))
    return listed


def _served(found: Sequence[Microphone]) -> Iterator[Microphone]:
    """The microphones of the sound server and what the computer plays, heard through the server's device."""
    device = next((each for each in found if each.name == DEVICE), None)
    for each in sources() if device is not None else ():
        assert device is not None
        name = f"What the computer plays ({each.title})" if each.plays else each.title
        yield Microphone(name, device.index, 2, False, source=each.source, plays=each.plays)


def find(name: str | None) -> Microphone:
    """The microphone of that name, or the default one; SYSTEM is what the computer plays.

    The sound server's own name of a source will do. Raises DeviceProblem where it is not there.
    """
    known = microphones()
    if name == SYSTEM:
        if played := next((each for each in known if each.plays), None):
            return played
        raise not_offered()
    if not known:
        advice = "Plug one in or switch it on in the sound settings of the system, then try again."
        raise DeviceProblem("Microphone", "no microphone was found", advice)
    for each in known:
        if name in (None, each.name) or (each.source and name == each.source):
            return each
    names = ", ".join(each.name for each in known[:8])
    raise DeviceProblem(
        name or "Microphone",
        "this microphone is not there (any more)",
        f"Plug it in again, or choose another: {names}.",
    )


class Stream:
    """A microphone that is running, its frames collected in a ring.

    rate: samples a second it truly gives: the one wanted where the device can, else the device's own.
    """

    def __init__(self, microphone: Microphone, rate: int) -> None:
        """Raises DeviceProblem where the microphone cannot be opened."""
        with lock, recorded_from(microphone.source):
            self._stream, self.rate, self.ring = _started(portaudio(), microphone, rate)
        self.elsewhere = False
        """Whether the source that was asked for is gone, and the sound server gives another one's sound instead."""
        self._closed = threading.Event()
        if microphone.source:
            # On a thread of its own: a server that does not answer holds up no sound.
            threading.Thread(target=self._watch, args=(microphone.source,), name="source", daemon=True).start()

    @property
    def active(self) -> bool:
        """False once the device has ended the stream by itself."""
        return self._stream.active

    def close(self) -> None:
        """Ends the stream; a second call does nothing."""
        self._closed.set()
        self._stream.close()

    def _watch(self, source: str) -> None:
        while not self._closed.wait(_SOURCE_SECONDS) and not self.elsewhere:
            self.elsewhere = taken_away(source)


def _started(sounddevice: Any, microphone: Microphone, rate: int) -> tuple[OpenStream, int, CaptureRing]:
    """A running stream, its rate and its ring; of the ways to open the device the first that works."""
    import rtmixer

    refusal: Exception | None = None
    for real, channels in _ways(sounddevice, microphone, rate):
        try:
            stream = OpenStream(partial(rtmixer.Recorder, samplerate=real, device=microphone.index, channels=channels))
            ring = CaptureRing(stream.stream, real, real * _RING_SECONDS)
            stream.start()
        except sounddevice.PortAudioError as error:
            refusal = error
            continue
        return stream, real, ring
    said = str(refusal).split("[")[0].strip()
    raise DeviceProblem(
        microphone.name,
        f"the microphone could not be opened ({said})",
        "Close other programs that use it, and check that the system's privacy settings allow it.",
    ) from refusal


def _ways(sounddevice: Any, microphone: Microphone, rate: int) -> Iterator[tuple[int, int]]:
    """Rates and channels to try: what is wanted, then what the device calls its own."""
    yield rate, 1
    own = int(sounddevice.query_devices(microphone.index)["default_samplerate"])
    yield own, 1
    if microphone.channels > 1:
        yield own, 2
