"""Picture files as scanners, microscopes, cameras and phones write them, byte by byte where Pillow would not."""

import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[Any]

_KINDS = {1: "B", 2: "s", 3: "H", 4: "I", 12: "d"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 12: 8}


def tiff(
    pages: Sequence[tuple[Pixels, dict[int, tuple[int, Sequence[float]]]]], order: str = "<", big: bool = False
) -> bytes:
    """A TIFF of uncompressed pages, each an array [rows, columns(, channels)] and further tags as (type, values)."""
    wide = "Q" if big else "I"
    mark = struct.pack(order + "H", 43 if big else 42) + (struct.pack(order + "HH", 8, 0) if big else b"")
    out = bytearray((b"II" if order == "<" else b"MM") + mark + struct.pack(order + wide, 0))
    link = len(out) - struct.calcsize(wide)
    for pixels, more in pages:
        content = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
        strip = len(out)
        out += content + b"\0" * (len(content) % 2)
        tags = _usual(pixels, strip, len(content)) | more
        placed = {tag: _placed(out, order, wide, kind, values) for tag, (kind, values) in tags.items()}
        struct.pack_into(order + wide, out, link, len(out))
        out += struct.pack(order + ("Q" if big else "H"), len(tags))
        for tag in sorted(tags):
            kind, values = tags[tag]
            out += struct.pack(order + "HH" + wide, tag, kind, len(values)) + placed[tag]
        link = len(out)
        out += struct.pack(order + wide, 0)
    return bytes(out)


def _usual(pixels: Pixels, strip: int, count: int) -> dict[int, tuple[int, Sequence[float]]]:
    rows, columns, *rest = pixels.shape
    channels = rest[0] if rest else 1
    bits = [pixels.dtype.itemsize * 8] * channels
    form = {"u": 1, "i": 2, "f": 3}[pixels.dtype.kind]
    return {
        256: (4, [columns]), 257: (4, [rows]), 258: (3, bits), 259: (3, [1]), 262: (3, [2 if channels > 2 else 1]),
        273: (4, [strip]), 277: (3, [channels]), 278: (4, [rows]), 279: (4, [count]), 339: (3, [form] * channels),
    }  # fmt: skip


def _placed(out: bytearray, order: str, wide: str, kind: int, values: Sequence[float]) -> bytes:
    """What stands in a tag's value field: the values, or where they were put."""
    content = struct.pack(order + _KINDS[kind] * len(values), *values)
    room = struct.calcsize(wide)
    if len(content) <= room:
        return content.ljust(room, b"\0")
    at = len(out)
    out += content + b"\0" * (len(content) % 2)
    return struct.pack(order + wide, at)


P3 = ((0.515102, 0.241182, -0.001050), (0.291965, 0.692236, 0.041883), (0.157153, 0.066582, 0.784378))
ADOBE = ((0.609741, 0.311118, 0.019470), (0.205276, 0.625671, 0.060867), (0.149185, 0.063211, 0.744568))
PROPHOTO = ((0.797677, 0.288040, 0.000000), (0.135192, 0.711874, 0.000000), (0.031353, 0.000086, 0.824905))
SRGB = ((0.436066, 0.222488, 0.013916), (0.385147, 0.716873, 0.097076), (0.143066, 0.060608, 0.714096))
"""X, Y and Z of red, green and blue, adapted to D50 (ICC's connection space), from the profiles' own standards."""


def profile(primaries: Sequence[Sequence[float]], gamma: float, name: str = "wide") -> bytes:
    """An ICC profile (version 2) of three primaries and one gamma."""

    def fixed(value: float) -> bytes:
        return struct.pack(">i", round(value * 65_536))

    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    text = name.encode()
    described = b"desc" + bytes(4) + struct.pack(">I", len(text) + 1) + text + bytes(1 + 4 + 4 + 2 + 1 + 67)
    described += bytes(-len(described) % 4)
    parts = {b"desc": described, b"wtpt": _xyz(0.9642, 1.0, 0.8249), b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    parts |= {mark: _xyz(*each) for mark, each in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=True)}
    at, table, content = 128 + 4 + 12 * len(parts), struct.pack(">I", len(parts)), b""
    for mark, part in parts.items():
        table += mark + struct.pack(">II", at + len(content), len(part))
        content += part
    size = at + len(content)
    head = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x0210_0000, b"mntr", b"RGB ", b"XYZ ") + bytes(12) + b"acsp"
    head = head.ljust(68, b"\0") + fixed(0.9642) + fixed(1.0) + fixed(0.8249)
    return head.ljust(128, b"\0") + table + content


def _xyz(*values: float) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(each * 65_536)) for each in values)


def in_srgb(colour: Sequence[float], primaries: Sequence[Sequence[float]], gamma: float) -> Pixels:
    """What a colour (0..255) of such a profile is in sRGB, clipped to 0..255 (IEC 61966-2-1)."""
    linear = (np.asarray(colour, float) / 255) ** gamma
    light = np.linalg.solve(np.asarray(SRGB).T, np.asarray(primaries).T @ linear).clip(0, 1)
    coded: Pixels = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055) * 255
    return coded
