"""Workbooks are zip archives: what one truly unpacks to is counted before anything parses it."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.media.limits import (
    FREE_UNPACKED_BYTES,
    MIB,
    MOST_PARTS,
    MOST_UNPACKED_BYTES,
    MOST_UNPACKED_RATIO,
)
from desktop_app.problems import Unreadable

_PIECE = MIB


def check_archive(path: Path, file: BinaryIO, size: int) -> None:
    """Raises Unreadable for a workbook that unpacks to more than fits, whatever its directory claims.

    size: bytes of the file. Each part is unpacked piece by piece and thrown away.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise _damaged(path) from error
    if len(parts) > MOST_PARTS:
        raise _bomb(path, f"it has {len(parts):,} parts inside")
    most = min(MOST_UNPACKED_BYTES, max(FREE_UNPACKED_BYTES, size * MOST_UNPACKED_RATIO))
    claimed = sum(part.file_size for part in parts)
    if claimed > most:
        raise _bomb(path, f"it unpacks to {_in_words(claimed)}")
    unpacked = 0
    for part in parts:
        if part.flag_bits & 1:
            raise Unreadable(path, "it is protected with a password", "Save a copy of it without the password.")
        for piece in _pieces(path, file, part):
            unpacked += len(piece)
            if unpacked > most:
                raise _bomb(path, f"it unpacks to more than {_in_words(most)}")
    file.seek(0)


def _pieces(path: Path, file: BinaryIO, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a part unpacks to, in pieces, going by its bytes and not by the size the directory gives."""
    file.seek(part.header_offset)
    head = file.read(30)
    if len(head) < 30:
        raise _damaged(path)
    file.seek(int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little"), 1)
    left = part.compress_size
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Unreadable(path, "it is packed in an unusual way", "Open it in a spreadsheet and save it again.")
    inflate = zlib.decompressobj(-15)
    while left > 0 and (packed := file.read(min(left, 65_536))):
        left -= len(packed)
        if part.compress_type == zipfile.ZIP_STORED:
            yield packed
            continue
        try:
            while packed:
                yield inflate.decompress(packed, _PIECE)
                packed = inflate.unconsumed_tail
        except zlib.error as error:
            raise _damaged(path) from error


def _bomb(path: Path, claim: str) -> Unreadable:
    return Unreadable(
        path,
        f"{claim}, far more than a sheet needs",
        "Do not open it unless you know where it came from; else save it as csv.",
    )


def _damaged(path: Path) -> Unreadable:
    return Unreadable(path, "the workbook is damaged or incomplete", "Copy or download it again.")


def _in_words(size: int) -> str:
    return f"{size / (1024 * MIB):.1f} GB" if size >= 1024 * MIB else f"{size // MIB:,} MB"
