"""Files that tests read: good ones, broken ones, hostile ones."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def picture(width: int = 160, height: int = 120) -> Image.Image:
    """A picture in which no two places look alike."""
    across, down = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    channels = [across, down, 255 - (across + down) / 2]
    return Image.fromarray(np.stack(channels, axis=-1).astype(np.uint8), "RGB")


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of some hundred bytes whose head claims any size."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 3_000)

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def workbook(path: Path, rows: str, **parts: bytes | str) -> Path:
    """An xlsx whose one sheet holds these <row> elements; parts are added under xl/."""
    link = f'<Relationship Id="r1" Type="{_OFFICE}/%s" Target="%s"/>'
    relation = f'<Relationships xmlns="{_PACKAGE}/relationships">{link}</Relationships>'
    content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        types = f'<Override PartName="/xl/workbook.xml" ContentType="{content_type}"/>'
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types">{types}</Types>')
        archive.writestr("_rels/.rels", relation % ("officeDocument", "xl/workbook.xml"))
        sheets = '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_OFFICE}">{sheets}</workbook>')
        archive.writestr("xl/_rels/workbook.xml.rels", relation % ("worksheet", "worksheets/sheet1.xml"))
        sheet = f'<worksheet xmlns="{_SPREADSHEET}"><sheetData>{rows}</sheetData></worksheet>'
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in parts.items():
            archive.writestr(f"xl/{name}", content)
    return path


def zipped(path: Path, parts: dict[str, bytes]) -> None:
    """An archive of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def zeros_workbook(path: Path, gigabytes: float) -> Path:
    """An xlsx that unpacks to gigabytes, written without ever holding them."""
    workbook(path, '<row r="1"><c r="A1"><v>1</v></c></row>')
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("xl/media.xml", "w", force_zip64=True) as part,
    ):
        piece = bytes(1 << 24)
        for _ in range(int(gigabytes * 64)):
            part.write(piece)
    return path


def understated(path: Path) -> Path:
    """The same archive, its directory claiming that every part unpacks to 100 bytes."""
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\1\2")
    while at >= 0:
        content[at + 24 : at + 28] = (100).to_bytes(4, "little")
        at = content.find(b"PK\1\2", at + 4)
    path.write_bytes(bytes(content))
    return path


def spreadsheet(path: Path, body: str) -> Path:
    """An ods whose one sheet holds these table:table-row elements."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<office:document-content {names}><office:body><office:spreadsheet><table:table table:name="S">{body}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return path


def jpeg(image: Image.Image, quality: int = 90) -> bytes:
    """The bytes of a JPEG."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def chirp(rate: int, seconds: float, channels: int = 1) -> npt.NDArray[np.float32]:
    """A tone rising from 100 Hz to 3 kHz, float32 [samples, channels], the channels differing in loudness."""
    time = np.arange(round(rate * seconds)) / rate
    tone = 0.4 * np.sin(2 * np.pi * (100 * time + (2_900 / (2 * seconds)) * time**2))
    loudness = np.linspace(1.0, 0.5, channels)
    return (tone[:, None] * loudness).astype(np.float32)
