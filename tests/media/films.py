"""Films made by FFmpeg for the tests."""

import struct
from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.stream import Disposition

SIZE = (160, 120)


def numbered(time: float, size: tuple[int, int] = SIZE) -> np.ndarray:
    """A grey picture that says its time by its brightness: 40 and 20 more a second."""
    return np.full((size[1], size[0], 3), min(250, 40 + round(20 * time)), np.uint8)


def time_in(picture: np.ndarray) -> float:
    """The time that numbered() wrote into a picture, to about a twentieth of a second."""
    return (float(picture.mean()) - 40) / 20


def film(
    path: Path,
    times: Iterable[float],
    draw: Callable[[float], np.ndarray] = numbered,
    codec: str = "libx264",
    size: tuple[int, int] = SIZE,
    sound: float = 0.0,
    late: float = 0.0,
    stretch: Fraction | None = None,
    silence: float = 0.0,
) -> Path:
    """A film with a frame at each of the times, in seconds; what it is follows from the ending of its name.

    sound: seconds of a tone beside the pictures. late: seconds by which the pictures begin after the clock of the file,
    and after the tone. stretch: how much wider than high a pixel is shown. silence: seconds by which the tone begins
    after the clock of the file.
    """
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=30)
        stream.width, stream.height = size
        stream.codec_context.thread_count = 1  # libvpx's threads wait for each other awake: 3 s instead of 0.04
        stream.pix_fmt = "rgb8" if codec == "gif" else "yuv420p"
        stream.codec_context.time_base = Fraction(1, 100 if codec == "gif" else 1000)
        if stretch is not None:
            stream.codec_context.sample_aspect_ratio = stretch
        heard = container.add_stream("aac", rate=16_000) if sound else None
        for time in times:
            frame = av.VideoFrame.from_ndarray(draw(time), format="rgb24")
            frame.time_base = stream.codec_context.time_base
            frame.pts = round((time + late) / frame.time_base)
            for packet in stream.encode(frame):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
        if heard is not None:
            tone = 0.2 * np.sin(np.arange(round(16_000 * sound)) * 2 * np.pi * 440 / 16_000)
            samples = av.AudioFrame.from_ndarray(tone.astype(np.float32)[None], format="fltp", layout="mono")
            samples.rate = 16_000
            if silence:
                samples.pts, samples.time_base = round(16_000 * silence), Fraction(1, 16_000)
            for packet in [*heard.encode(samples), *heard.encode()]:
                container.mux(packet)
    return path


def turned(path: Path, degrees: int = 90, mirrored: bool = False) -> Path:
    """The film as a telephone writes it that was held by a quarter, a half or three quarters of a turn clockwise: its
    pictures lie as the sensor saw them, and the matrix in the head says how they are shown (ISO 14496-12, 8.3.2).

    mirrored: as its front camera does it, left and right are changed before it is turned.
    """
    content, one, (width, height) = path.read_bytes(), 1 << 16, SIZE
    shown = {
        0: (one, 0, 0, 0, one, 0, 0, 0, 1 << 30),
        90: (0, one, 0, -one, 0, 0, height << 16, 0, 1 << 30),
        180: (-one, 0, 0, 0, -one, 0, width << 16, height << 16, 1 << 30),
        270: (0, -one, 0, one, 0, 0, 0, width << 16, 1 << 30),
    }[degrees]
    if mirrored:
        shown = (-shown[0], -shown[1], *shown[2:6], width << 16 if degrees == 0 else 0, 0, 1 << 30)
    plain = b"".join(each.to_bytes(4, "big") for each in (one, 0, 0, 0, one, 0, 0, 0, 1 << 30))
    matrix = b"".join((each & 0xFFFFFFFF).to_bytes(4, "big") for each in shown)
    at = content.index(plain, content.index(b"tkhd"))
    path.write_bytes(content[:at] + matrix + content[at + len(plain) :])
    return path


def saying(path: Path, seconds: float) -> Path:
    """A Matroska film whose head says that it lasts so many seconds (the element Duration, in milliseconds)."""
    content = bytearray(path.read_bytes())
    at = content.index(b"\x44\x89\x88") + 3
    content[at : at + 8] = struct.pack(">d", 1000 * seconds)
    path.write_bytes(content)
    return path


def two_tracks(path: Path, sizes: Iterable[tuple[int, int]], shown: int, times: Iterable[float]) -> Path:
    """A film with a track of pictures of each size; the one of a number is marked as the one to show."""
    with av.open(str(path), "w") as container:
        streams = []
        for number, (width, height) in enumerate(sizes):
            stream = container.add_stream("libx264", rate=30)
            stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
            stream.codec_context.time_base = Fraction(1, 1000)
            stream.disposition = Disposition.default if number == shown else Disposition(0)
            streams.append(stream)
        for time in times:
            for number, stream in enumerate(streams):
                picture = numbered(time + 4 * number, (stream.width, stream.height))
                frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
                frame.time_base = stream.codec_context.time_base
                frame.pts = round(time / frame.time_base)
                container.mux(stream.encode(frame))
        for stream in streams:
            container.mux(stream.encode())
    return path


def protected(path: Path) -> Path:
    """The mp4 as a shop sells it that protects its films: scrambled, and its head says so (ISO 14496-12, 8.12)."""
    content = bytearray(path.read_bytes())
    at = content.index(b"mdat") + 4
    end = content.index(b"moov") - 4
    content[at:end] = bytes(each ^ 0x5A for each in content[at:end])
    for codec, called in ((b"avc1", b"encv"), (b"mp4a", b"enca")):
        entry = content.find(codec, end)
        if entry < 0:
            continue
        length = int.from_bytes(content[entry - 4 : entry], "big")
        kept = (20).to_bytes(4, "big") + b"sinf" + (12).to_bytes(4, "big") + b"frma" + codec
        content[entry : entry + 4] = called
        for box in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", called):
            size = content.rindex(box, end, entry + 4) - 4
            content[size : size + 4] = (int.from_bytes(content[size : size + 4], "big") + len(kept)).to_bytes(4, "big")
        content[entry - 4 + length : entry - 4 + length] = kept
    path.write_bytes(content)
    return path
