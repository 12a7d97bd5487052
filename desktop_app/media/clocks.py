"""Clocks that begin anew within a file: people and recorders join MPEG's streams end to end with each one's times."""

from itertools import pairwise
from math import inf
from typing import Any

JOINED = frozenset({"mpegts", "mpeg"})
"""FFmpeg's demuxers of files that are joined so."""

LEAP = 1.0
"""Seconds that times go back by at least where another clock begins; what is out of order goes back by less."""

_SAMPLED = 32


def begins_anew(container: Any, stream: Any) -> bool:
    """Whether the clock of a stream is somewhere behind where it stood before, by the packets at some places of an open
    file of PyAV's, which stands at its beginning afterwards.
    """
    if container.format.name not in JOINED:
        return False
    clock = []
    for place in range(_SAMPLED):
        container.seek(container.size * place // _SAMPLED, unsupported_byte_offset=True)
        times = (packet.dts for packet in container.demux(stream))
        clock.append(next((float(time * stream.time_base) for time in times if time is not None), inf))
    to_beginning(container)
    return any(after < before - LEAP for before, after in pairwise(clock))


def to_beginning(container: Any) -> None:
    """Go to the first byte: where clocks begin anew, the earliest time lies at the beginning of every part."""
    container.seek(0, unsupported_byte_offset=True)
