"""Sound files as they come from the world, each made here with what is heard in it known beforehand."""

import io
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import av
import numpy as np
import numpy.typing as npt
import soundfile

RATE = 16_000
Samples = npt.NDArray[np.float32]


class Tone(NamedTuple):
    """A tone: its frequency in Hz and how long it lasts in seconds."""

    pitch: float
    seconds: float


def tone(pitch: float, seconds: float, rate: int = RATE, channels: int = 1) -> Samples:
    """float32 [samples, channels], the same in each."""
    time = np.arange(round(rate * seconds)) / rate
    return np.repeat((0.4 * np.sin(2 * np.pi * pitch * time)).astype(np.float32)[:, None], channels, axis=1)


def pitch_of(samples: Samples, rate: int = RATE) -> float:
    """The strongest frequency of a stretch, in Hz."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(spectrum.argmax()) * rate / len(samples)


def heard(samples: Samples, parts: Sequence[Tone], loose: float = 0.1) -> None:
    """Asserts that these tones are heard one after the other, and nothing else; loose: seconds of each joint."""
    total = sum(part.seconds for part in parts)
    assert len(samples) / RATE == np.float64(total) or abs(len(samples) / RATE - total) < loose * len(parts)
    at = 0.0
    for part in parts:
        middle = samples[round((at + 0.25 * part.seconds) * RATE) : round((at + 0.75 * part.seconds) * RATE)]
        assert abs(pitch_of(middle) - part.pitch) < 0.02 * part.pitch + 3
        assert np.abs(middle).max() > 0.2
        at += part.seconds


def bytes_of(samples: Samples, rate: int, **form: str) -> bytes:
    """What soundfile writes."""
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, rate, **({"format": "WAV"} | form))
    return buffer.getvalue()


def encoded(
    samples: Samples,
    codec: str,
    container: str,
    rate: int = 48_000,
    options: dict[str, str] | None = None,
    clock: float = 0.0,
) -> bytes:
    """What FFmpeg writes: one sound track in a container. clock: where its times begin, in seconds."""
    return film([samples], codec, container, rate, options=options, clock=clock)


def film(
    tracks: Sequence[Samples],
    codec: str,
    container: str,
    rate: int = 48_000,
    languages: Sequence[str] = (),
    options: dict[str, str] | None = None,
    delay: float = 0.0,
    clock: float = 0.0,
) -> bytes:
    """Sound tracks side by side in one file; delay: seconds after which they begin, beside a picture; clock: where
    times begin, in seconds."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=container, options=options or {}) as out:
        picture = out.add_stream("mpeg4", rate=10, width=32, height=32, pix_fmt="yuv420p") if delay else None
        streams = [out.add_stream(codec, rate=rate, layout={1: "mono", 2: "stereo"}[each.shape[1]]) for each in tracks]
        for stream in streams:
            stream.bit_rate = 96_000
        for stream, language in zip(streams, languages, strict=False):
            stream.metadata["language"] = language
        if picture is not None:
            seconds = delay + len(tracks[0]) / rate
            for number in range(round(10 * seconds)):
                frame = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), "rgb24")
                frame.pts = number
                out.mux(picture.encode(frame))
            out.mux(picture.encode(None))
        for stream, samples in zip(streams, tracks, strict=True):
            for packet in _packets(stream, samples, rate, delay + clock):
                out.mux(packet)
    return buffer.getvalue()


def _packets(stream: av.AudioStream, samples: Samples, rate: int, delay: float) -> list[av.Packet]:
    form = stream.codec_context.format.name if stream.codec_context.format else "fltp"
    resampler = av.AudioResampler(format=form, layout=stream.layout.name, rate=rate)
    fifo = av.AudioFifo()
    source = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples.T), "fltp", stream.layout.name)
    source.rate = rate
    for frame in (*resampler.resample(source), *resampler.resample(None)):
        frame.pts = None
        fifo.write(frame)
    packets, at = [], round(delay * rate)
    size = stream.codec_context.frame_size or 1_024
    for frame in [*fifo.read_many(size), *([fifo.read()] if fifo.samples % size else [])]:
        frame.pts, at = at, at + frame.samples
        packets += stream.encode(frame)
    return packets + stream.encode(None)


def id3(**texts: str) -> bytes:
    """An ID3v2.3 tag with these text frames."""
    body = b""
    for name, text in texts.items():
        content = b"\0" + text.encode("latin-1")
        body += name.encode() + struct.pack(">IH", len(content), 0) + content
    size = len(body)
    return b"ID3\3\0\0" + bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0)) + body


def wav_chunks(content: bytes) -> dict[bytes, int]:
    """Where the content of each chunk of a wav begins."""
    found, at = {}, 12
    while at + 8 <= len(content):
        found[content[at : at + 4]] = at + 8
        size = struct.unpack("<I", content[at + 4 : at + 8])[0]
        at += 8 + size + size % 2
    return found


def with_size(content: bytes, size: int) -> bytes:
    """The same wav, its data chunk claiming a size."""
    at = wav_chunks(content)[b"data"]
    return content[: at - 4] + struct.pack("<I", size) + content[at:]


def written(path: Path, content: bytes) -> Path:
    """The content as a file."""
    path.write_bytes(content)
    return path
