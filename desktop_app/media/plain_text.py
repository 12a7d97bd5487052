"""The bytes of a text file as clean UTF-8: whatever its encoding, ends of lines, marks and zero bytes."""

import re
from pathlib import Path

from desktop_app.media.delimiters import encoding_of
from desktop_app.media.limits import HEAD_BYTES
from desktop_app.problems import Unreadable

_CONTROLS = re.compile(rb"\xc2[\x80-\x9f]")
_MARK = "\ufeff".encode()
_MOST_ZEROS = 0.3
"""Share of zero bytes above which a file is no text that lost some, but something else, or was never written."""


def clean(path: Path, content: bytes, notes: list[str]) -> bytes:
    r"""The same text in UTF-8, lines ended by \n, without marks of byte order; the notes say what was mended.

    Raises Unreadable where it consists of zero bytes, for the most part.
    """
    content = _without_zeros(path, _in_utf8(content, notes), notes)
    if b"\r" in content:
        content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"\xc2" in content:
        content = _CONTROLS.sub(_typographic, content)
    # Files that were joined have a mark in the middle.
    return content.replace(_MARK, b"") if _MARK in content else content


def _typographic(found: "re.Match[bytes]") -> bytes:
    """The sign of Windows' Western encoding for a control character that was made of it on the way to UTF-8."""
    return found[0][1:].decode("cp1252", errors="ignore").encode() or found[0]


def _in_utf8(content: bytes, notes: list[str]) -> bytes:
    encoding = encoding_of(content[:HEAD_BYTES])
    if encoding in ("utf-8", "utf-8-sig"):
        content = content.removeprefix(_MARK)
        try:
            content.decode("utf-8")
        except UnicodeDecodeError as error:
            # Looked at where the first letter stands that is not UTF-8, which may be far down.
            encoding = encoding_of(content[max(0, error.start - 2_000) : error.start + 18_000])
            return _recoded(content, encoding, notes)
        return content
    return _recoded(content, encoding, notes)


def _recoded(content: bytes, encoding: str, notes: list[str]) -> bytes:
    text = content.decode(encoding, errors="replace").removeprefix("\ufeff")
    lost = text.count("\ufffd")
    if encoding != "utf-8":
        notes.append(f"The file is not in UTF-8; it was read as {encoding}.")
    if lost:
        notes.append(
            "One character could not be read and is shown as \ufffd."
            if lost == 1
            else f"{lost:,} characters could not be read and are shown as \ufffd."
        )
    return text.encode("utf-8", errors="replace")


def _without_zeros(path: Path, content: bytes, notes: list[str]) -> bytes:
    zeros = content.count(0)
    if not zeros:
        return content
    if zeros > _MOST_ZEROS * len(content):
        reason = f"{zeros:,} of its {len(content):,} bytes are zero: it was not saved completely, or is no text"
        raise Unreadable(path, reason, "Copy or export it again.")
    lines = [number for number, line in enumerate(content.split(b"\n"), start=1) if b"\0" in line][:4]
    places = f"line {lines[0]}" if len(lines) == 1 else f"lines {', '.join(map(str, lines[:3]))}"
    places += " and others" if len(lines) > 3 else ""
    notes.append(
        f"One zero byte was left out ({places}); the file may not have been saved completely."
        if zeros == 1
        else f"{zeros:,} zero bytes were left out ({places}); the file may not have been saved completely."
    )
    return content.replace(b"\0", b"")
