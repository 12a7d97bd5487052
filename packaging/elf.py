"""Makes shared libraries of Linux smaller without changing what is loaded of them.

The loader of Linux reads the program headers and the segments they name, and nothing else (System V ABI, chapter 5).
Tables of symbols for debuggers and linkers lie outside of the segments, and libraries whose run paths were edited when
their wheel was made have gaps of up to 6 MB between segments, as these were laid for pages of 2 MiB. Here the segments
are written close together, and the rest is left out.
"""

import hashlib
import itertools
import os
import struct
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
"""Elf64_Ehdr."""
_SEGMENT = struct.Struct("<IIQQQQQQ")
"""Elf64_Phdr: type, flags, offset, address, physical address, size in the file, size in memory, alignment."""
_PAGES = {62: 0x1000, 183: 0x10000}
"""The largest page that a system of this kind has, by e_machine: x86-64 and AArch64."""
_LOAD, _DYNAMIC, _LIBRARY = 1, 2, 3
_NEEDED, _STRINGS = 1, 5
LEAST = 50_000
"""Bytes that have to be gained for a file to be written anew."""


@dataclass(frozen=True)
class Segment:
    """A program header; offset and in_file are in bytes of the file."""

    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    in_file: int
    in_memory: int
    alignment: int


def segments(content: bytes) -> list[Segment]:
    """The program headers of a 64-bit ELF file."""
    header = _HEADER.unpack_from(content)
    first, each, count = header[5], header[9], header[10]
    return [Segment(*_SEGMENT.unpack_from(content, first + each * place)) for place in range(count)]


def is_library(content: bytes) -> bool:
    """Whether it is a 64-bit little-endian shared object of a kind of machine that is known here."""
    if content[:6] != b"\x7fELF\x02\x01" or len(content) < _HEADER.size:
        return False
    header = _HEADER.unpack_from(content)
    return header[1] == _LIBRARY and header[2] in _PAGES and header[9] == _SEGMENT.size


def compacted(content: bytes) -> bytes | None:
    """The same library with its segments alone; None where that gains little or its headers lie outside of them."""
    if not is_library(content):
        return None
    header = list(_HEADER.unpack_from(content))
    page, table = _PAGES[header[2]], header[5]
    found = segments(content)
    loaded = sorted((each for each in found if each.kind == _LOAD), key=lambda each: each.offset)
    overlap = any(one.offset + one.in_file > other.offset for one, other in itertools.pairwise(loaded))
    if not loaded or loaded[0].offset != 0 or overlap:
        return None
    places: dict[Segment, int] = {}
    end = 0
    for each in loaded:
        # Where a segment lies in a page of memory it has to lie in a page of the file.
        places[each] = end + (each.address - end) % page if each.in_file else each.offset % page
        end = max(end, places[each] + each.in_file)
    if len(content) - end < LEAST:
        return None

    def moved(offset: int, size: int) -> int | None:
        within = (each for each in loaded if each.offset <= offset and offset + size <= each.offset + each.in_file)
        one = next(within, None)
        return None if one is None else offset - one.offset + places[one]

    at = moved(table, len(found) * _SEGMENT.size)
    offsets = [places[each] if each.kind == _LOAD else moved(each.offset, each.in_file) for each in found]
    if at is None or any(new is None for each, new in zip(found, offsets, strict=True) if each.in_file):
        return None
    made = bytearray(end)
    for each in loaded:
        made[places[each] : places[each] + each.in_file] = content[each.offset : each.offset + each.in_file]
    header[5], header[6], header[11:] = at, 0, [0, 0, 0]
    _HEADER.pack_into(made, 0, *header)
    for place, (each, new) in enumerate(zip(found, offsets, strict=True)):
        alignment = min(each.alignment, page) if each.kind == _LOAD else each.alignment
        words = (each.kind, each.flags, new or 0, each.address, each.physical, each.in_file, each.in_memory, alignment)
        _SEGMENT.pack_into(made, at + place * _SEGMENT.size, *words)
    return bytes(made)


def needed(content: bytes) -> list[str]:
    """The libraries that an ELF file names as needed (DT_NEEDED); none for what is no library."""
    if content[:6] != b"\x7fELF\x02\x01":
        return []
    found = segments(content)
    dynamic = next((each for each in found if each.kind == _DYNAMIC), None)
    if dynamic is None:
        return []
    entries = list(struct.iter_unpack("<qQ", content[dynamic.offset : dynamic.offset + dynamic.in_file // 16 * 16]))
    names = next(value for tag, value in entries if tag == _STRINGS)
    holder = next(each for each in found if each.kind == _LOAD and 0 <= names - each.address < each.in_file)
    start = names - holder.address + holder.offset
    places = [start + value for tag, value in entries if tag == _NEEDED]
    return [content[place : content.index(b"\0", place)].decode() for place in places]


def unneeded(program: Path, opened: tuple[str, ...]) -> list[Path]:
    """Libraries that no file of a program needs any more, and links to them: they came with what was left out.

    Only those are looked at that systems and Qt bring, in the folder itself and in Qt's; opened: how the
    names of those begin that are opened at run time and named by no file.
    """
    found = {path: needed(path.read_bytes()) for path in program.rglob("*.so*") if _is_file(path)}
    found |= {path: needed(path.read_bytes()) for path in program.parent.iterdir() if _is_file(path)}
    asked = [path for path in found if path.parent in (program, program / "PySide6/Qt/lib")]
    asked = [path for path in asked if path.name.startswith("lib") and not path.name.startswith(opened)]
    gone: list[Path] = []
    while True:
        wanted = {name for path, names in found.items() if path not in gone for name in names}
        more = [path for path in asked if path.name not in wanted and path not in gone]
        if not more:
            break
        gone += more
    links = [path for path in program.iterdir() if path.is_symlink() and path.resolve() in {*gone}]
    return gone + links


def link_twins(program: Path) -> None:
    """Of libraries that are the same to the byte and have the same name up to their version, all but one become links.

    The wheels of numpy and scipy bring some of the same, and Arrow's each under several names.
    """
    first: dict[tuple[str, bytes], Path] = {}
    for path in sorted(program.rglob("lib*.so*")):
        if _is_file(path):
            key = (path.name.split(".so")[0], hashlib.sha256(path.read_bytes()).digest())
            if key in first:
                path.unlink()
                path.symlink_to(os.path.relpath(first[key], path.parent))
            first.setdefault(key, path)


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def compact(folder: Path) -> int:
    """Every shared library in a folder and those below it; the bytes that were gained. Links are left as they are."""
    gained = 0
    for path in sorted(folder.rglob("*.so*")):
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        smaller = compacted(content)
        if smaller is not None:
            mode = path.stat().st_mode
            # A new file: this one may be linked to the one it was packed from.
            path.unlink()
            path.write_bytes(smaller)
            path.chmod(mode)
            gained += len(content) - len(smaller)
    return gained
