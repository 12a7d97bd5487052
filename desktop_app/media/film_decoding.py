"""The pictures of a film as its decoder gives them, and which of them are damaged or have some missing before them.

Decoders hide damage: they fill what they could not read with what stood there before, and go on until the next key
frame. What tells of it differs by codec: errors, a mark at the picture, bytes of the file that no packet holds.
"""

import contextlib
import heapq
import os
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

_STRICT = {"vp8": "libvpx", "vp9": "libvpx-vp9"}
"""Decoders that notice what FFmpeg's own of the same codec do not."""

_SPOKEN_OF = {"hevc": {"err_detect": "explode"}}
"""Options of decoders that keep errors to themselves."""

_GAPLESS = "matroska"
"""FFmpeg's demuxer of files in which packets follow each other closely; damaged parts it leaves out without a word."""

_LEAST_GAP = 2_000
"""Bytes between two packets that are more than the head of a cluster; indices stand before or behind all of them."""

_LEFT_OUT = 3
"""Packets without a picture that are no frames that codecs hide."""

_SAME_TIME = 1e-4

_GIF_HEAD, _GIF_TABLE, _GIF_IMAGE, _GIF_EXTENSION, _GIF_END = 13, 0x80, 0x2C, 0x21, 0x3B


class Decoded(NamedTuple):
    """A picture. damaged: whether it, or one that it was made from, was read with errors. missing: whether pictures
    before it could not be read at all."""

    frame: Any
    damaged: bool = False
    missing: bool = False


class Decoding:
    """What decodes the moving pictures of an open container.

    checked: whether to look for damage that FFmpeg does not notice by itself, which costs a little.
    lost: whether pictures are missing behind the last one.
    """

    def __init__(self, container: Any, stream: Any, checked: bool) -> None:
        self._container, self._stream, self._checked = container, stream, checked
        self._strict: Any = None
        self.lost = False
        self._lost_at: list[float] = []
        self._fed: list[float] = []
        self._begun = False
        if checked:
            stream.codec_context.options = _SPOKEN_OF.get(stream.codec_context.name, {})

    def begin(self) -> None:
        """Note that the container was moved to a key frame."""
        name = _STRICT.get(self._stream.codec_context.name)
        if self._checked and name is not None:
            from av.codec import CodecContext

            with contextlib.suppress(ValueError):  # UnknownCodecError: FFmpeg was built without it, nothing is checked
                self._strict = CodecContext.create(name, "r")
                self._strict.thread_count = os.cpu_count() or 1

    def frames(self) -> Iterator[Decoded]:
        """Pictures in order, from where the container stands."""
        from av.error import FFmpegError

        self.lost, self._lost_at, self._fed, self._begun, damaged = False, [], [], False, False
        packets = self._packets()
        while True:
            packet = None
            try:
                packet = next(packets, None)
                if packet is None:
                    return
                if self._checked and packet.pts is not None and packet.time_base:
                    heapq.heappush(self._fed, float(packet.pts * packet.time_base))
                frames = self._decoded(packet)
            except FFmpegError as error:
                self._note_lost(packet)
                if packet is None or isinstance(error, EOFError):
                    return
                continue
            for frame in frames:
                if frame.time is None:
                    continue
                missing = self._is_missing_before(float(frame.time)) | self._left_out(float(frame.time))
                damaged = frame.is_corrupt or ((damaged or missing) and not self._is_whole(packet, frame))
                yield Decoded(frame, damaged, missing)

    def _note_lost(self, packet: Any) -> None:
        """Note an error: decoders tell of it late, or while earlier pictures are still to come; so it counts for the
        next picture and for the one that is due at the time of the packet."""
        self.lost = True
        if packet is not None and packet.pts is not None and packet.time_base:
            self._lost_at.append(float(packet.pts * packet.time_base))

    def _is_missing_before(self, time: float) -> bool:
        """Whether something was lost up to a time; it is told once."""
        lost = self.lost or any(each <= time for each in self._lost_at)
        self._lost_at = [each for each in self._lost_at if each > time]
        self.lost = False
        return lost

    def _left_out(self, time: float) -> bool:
        """Whether several packets before the picture at a time have led to none; single ones may be no pictures."""
        count = 0
        while self._fed and self._fed[0] < time - _SAME_TIME:
            heapq.heappop(self._fed)
            count += 1
        if self._fed and self._fed[0] < time + _SAME_TIME:
            heapq.heappop(self._fed)
        begun, self._begun = self._begun, True
        return begun and count >= _LEFT_OUT

    def _is_whole(self, packet: Any, frame: Any) -> bool:
        """Whether a picture is made from no other one."""
        return bool(packet.is_keyframe if self._strict is not None else frame.key_frame)

    def _decoded(self, packet: Any) -> list[Any]:
        if self._strict is None:
            return list(packet.decode())
        return list(self._strict.decode(packet if packet.size else None))

    def _packets(self) -> Iterator[Any]:
        """Packets of the pictures; between two of a gapless file it notes bytes that belong to none of any track."""
        if not (self._checked and self._container.format.name.startswith(_GAPLESS)):
            yield from self._container.demux(self._stream)
            return
        end, latest, gap = 0, 0.0, False
        for packet in self._container.demux():
            at = packet.pos
            if at is not None:
                gap |= 0 < end < at - _LEAST_GAP
                end = max(end, at + packet.size)
            if packet.stream.index != self._stream.index:
                continue
            if packet.pts is not None and packet.time_base:
                time = float(packet.pts * packet.time_base)
                if gap:
                    # Pictures that are decoded later may be shown before it.
                    self._lost_at.append((latest + time) / 2)
                    gap = False
                latest = max(latest, time)
            yield packet


def breaks_off(file: BinaryIO) -> bool:
    """Whether the blocks of a GIF do not lead to its end mark (GIF89a, 12-27)."""
    head = _read(file, 0, _GIF_HEAD)
    at = _GIF_HEAD + _table(head[10]) if len(head) == _GIF_HEAD else 0
    while at:
        block = _read(file, at, 10)
        if block[:1] == bytes([_GIF_END]):
            return False
        if block[:1] == bytes([_GIF_EXTENSION]):
            at = _behind_blocks(file, at + 2)
        elif block[:1] == bytes([_GIF_IMAGE]) and len(block) == 10:
            at = _behind_blocks(file, at + 11 + _table(block[9]))
        else:
            return True
    return True


def _table(flags: int) -> int:
    """Bytes of a table of colours."""
    return 3 << ((flags & 7) + 1) if flags & _GIF_TABLE else 0


def _behind_blocks(file: BinaryIO, at: int) -> int:
    """Where data blocks end, each led by its length; 0 where the file ends before."""
    while length := _read(file, at, 1):
        at += 1 + length[0]
        if not length[0]:
            return at
    return 0


def _read(file: BinaryIO, at: int, count: int) -> bytes:
    file.seek(at)
    return file.read(count)
