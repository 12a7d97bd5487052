"""Writes small binary workbooks of Excel (xlsb) as [MS-XLSB] lays them out; no library does."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>"""

Value = float | str | bool | None


def record(kind: int, content: bytes = b"") -> bytes:
    """A record with its header."""
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, size = len(content), b""
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 0x7F else 0)])
        length >>= 7
        if not length:
            return head + size + content


def text(written: str) -> bytes:
    """An XLWideString."""
    encoded = written.encode("utf-16-le")
    return struct.pack("<I", len(encoded) // 2) + encoded


def cell(column: int, value: Value, style: int = 0, formula: bool = False) -> bytes:
    """A cell; column: from 0; a whole number below 2 ** 29 is written as the short kind that Excel uses."""
    where = struct.pack("<II", column, style)
    after = struct.pack("<HII", 0, 0, 0) if formula else b""
    if value is None:
        return record(1, where)
    if isinstance(value, bool):
        return record(10 if formula else 4, where + bytes([value]) + after)
    if isinstance(value, str) and value.startswith("#"):
        codes = {"#DIV/0!": 0x07, "#N/A": 0x2A}
        return record(11 if formula else 3, where + bytes([codes[value]]) + after)
    if isinstance(value, str):
        return record(8 if formula else 6, where + text(value) + after)
    if not formula and value == int(value) and abs(value) < 2**29:
        return record(2, where + struct.pack("<i", int(value) << 2 | 2))
    return record(9 if formula else 5, where + struct.pack("<d", value) + after)


def row(number: int, cells: Sequence[bytes], hidden: bool = False) -> bytes:
    """A row with its cells; number: from 0."""
    return record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0x10 if hidden else 0, 0, 0)) + b"".join(cells)


def sheet(rows: Sequence[bytes], before: bytes = b"", after: bytes = b"") -> bytes:
    """The part of a sheet."""
    whole = record(148, struct.pack("<IIII", 0, len(rows), 0, 9))
    return b"".join([record(129), whole, before, record(145), *rows, record(146), after, record(130)])


def styles(formats: Mapping[int, str], of_cells: Sequence[int]) -> bytes:
    """formats: number formats of the workbook's own; of_cells: the number format of each style."""
    own = b"".join(record(44, struct.pack("<H", number) + text(code)) for number, code in formats.items())
    used = b"".join(record(47, struct.pack("<HHHHHBBI", 0, number, 0, 0, 0, 0, 0, 0)) for number in of_cells)
    unused = record(626, struct.pack("<I", 1)) + record(47, struct.pack("<HHHHHBBI", 0xFFFF, 14, 0, 0, 0, 0, 0, 0))
    listed = record(617, struct.pack("<I", len(of_cells))) + used + record(618)
    return (
        record(278) + record(615, struct.pack("<I", len(formats))) + own + record(616) + unused + record(627) + listed
    )


def write(
    path: Path,
    sheets: Mapping[str, bytes],
    *,
    shared: Sequence[str] = (),
    style_part: bytes = b"",
    hidden: Sequence[str] = (),
    active: int = 0,
    from_1904: bool = False,
) -> None:
    """A workbook of some sheets' parts."""
    book = record(131) + record(153, struct.pack("<III", int(from_1904), 0, 0))
    book += record(135) + record(158, struct.pack("<IIIIIIIB", 0, 0, 0, 0, 600, 0, active, 0)) + record(136)
    listed = [
        record(156, struct.pack("<II", int(name in hidden), at + 1) + text(f"rId{at + 1}") + text(name))
        for at, name in enumerate(sheets)
    ]
    book += record(143) + b"".join(listed) + record(144) + record(132)
    texts = record(159, struct.pack("<II", len(shared), len(shared)))
    texts += b"".join(record(19, b"\0" + text(each)) for each in shared) + record(160)
    parts = {
        f"rId{at + 1}": ("worksheet", f"worksheets/sheet{at + 1}.bin", content)
        for at, content in enumerate(sheets.values())
    } | {"texts": ("sharedStrings", "sharedStrings.bin", texts), "styles": ("styles", "styles.bin", style_part)}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _relations({"main": ("officeDocument", "xl/workbook.bin", b"")}))
        archive.writestr("xl/_rels/workbook.bin.rels", _relations(parts))
        archive.writestr("xl/workbook.bin", book)
        for _, target, content in parts.values():
            archive.writestr(f"xl/{target}", content)
    path.write_bytes(made.getvalue())


def _relations(parts: Mapping[str, tuple[str, str, bytes]]) -> str:
    listed = "".join(
        f'<Relationship Id="{name}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for name, (kind, target, _) in parts.items()
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{listed}</Relationships>'
    )
