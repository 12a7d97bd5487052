"""Writes the documents among the samples: an invoice as PDF with text, and a scanned bill that lies a little crooked.

    python models/recipes/sample_documents.py [FOLDER]

All names and figures are invented. The same bytes every time. Needs numpy and Pillow, whose own font (Aileron) sets the
scanned page.
"""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
WIDTH, HEIGHT = 595, 842
"""A4 in points."""

DOTS = 150
SEED = 2026

Line = tuple[float, float, float, str]
"""Left and baseline in points from the upper left corner, size, text."""

INVOICE: tuple[Line, ...] = (
    (60, 80, 20, "Harbour Paper Ltd"),
    (60, 98, 10, "14 Quay Street, Bristol BS1 4XR"),
    (60, 112, 10, "accounts@harbourpaper.example"),
    (400, 80, 20, "INVOICE"),
    (400, 112, 10, "Invoice No."), (475, 112, 10, "HP-2026-0417"),
    (400, 128, 10, "Invoice date"), (475, 128, 10, "9 November 2026"),
    (400, 144, 10, "Payment due"), (475, 144, 10, "9 December 2026"),
    (60, 170, 10, "Bill to"),
    (60, 186, 11, "Old Mill Energy"),
    (60, 201, 11, "Att: Dana Whitcomb"),
    (60, 216, 11, "3 Weir Lane, Hamburg"),
    (60, 270, 10, "Description"), (320, 270, 10, "Quantity"), (400, 270, 10, "Unit price"), (490, 270, 10, "Amount"),
    (60, 294, 11, "Copier paper A4, 80 g, box of 5"), (330, 294, 11, "40"), (405, 294, 11, "19.50"),
    (490, 294, 11, "780.00"),
    (60, 314, 11, "Envelopes C5, window, 500"), (330, 314, 11, "6"), (405, 314, 11, "24.00"), (490, 314, 11, "144.00"),
    (60, 334, 11, "Notebooks, ruled, recycled"), (330, 334, 11, "25"), (405, 334, 11, "3.20"), (490, 334, 11, "80.00"),
    (60, 354, 11, "Delivery"), (490, 354, 11, "18.00"),
    (400, 392, 11, "Subtotal"), (480, 392, 11, "1,022.00"),
    (400, 410, 11, "VAT 20 %"), (480, 410, 11, "204.40"),
    (400, 434, 13, "Total due"), (476, 434, 13, "£1,226.40"),
    (60, 500, 10, "Please pay within 30 days to Harbour Paper Ltd, IBAN GB00 TEST 0000 0000 0000 00,"),
    (60, 515, 10, "and quote the invoice number. Goods remain ours until they are paid for."),
    (60, 790, 8, "Registered in England 0000000. VAT registration GB 000 0000 00."),
)  # fmt: skip

BILL: tuple[Line, ...] = (
    (60, 90, 22, "Swift Rail Catering"),
    (60, 112, 12, "Platform 4, Gare du Nord, Paris"),
    (60, 160, 13, "Receipt No: 88213"),
    (330, 160, 13, "Date: 23 October 2026"),
    (60, 210, 13, "2 x Coffee"), (440, 210, 13, "7.60"),
    (60, 235, 13, "1 x Tea with milk"), (440, 235, 13, "3.40"),
    (60, 260, 13, "3 x Cheese sandwich"), (440, 260, 13, "20.70"),
    (60, 285, 13, "1 x Apple tart"), (440, 285, 13, "4.90"),
    (60, 330, 15, "TOTAL"), (420, 330, 15, "EUR 36.60"),
    (60, 360, 12, "Paid by card, of this VAT 10 %"), (440, 360, 12, "3.33"),
    (60, 410, 12, "You were served by Amelie. Thank you, and a good journey!"),
)  # fmt: skip


def invoice() -> bytes:
    """The invoice: one page of text in Helvetica, and rules."""
    shown = ["0.6 w"]
    for line in (276, 362, 418):
        start = 400 if line == 418 else 60
        shown.append(f"{start} {HEIGHT - line} m 540 {HEIGHT - line} l S")
    shown.append("BT")
    for left, top, size, text in INVOICE:
        escaped = text.replace("(", r"\(").replace(")", r"\)")
        shown.append(f"/F1 {size} Tf 1 0 0 1 {left} {HEIGHT - top} Tm ({escaped}) Tj")
    content = ("\n".join(shown) + "\nET").encode("cp1252")
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    return _pdf([font, _stream(b"", content)], "/Font<</F1 3 0 R>>", contents=4)


def bill() -> bytes:
    """The bill as a scanner gives it: a picture of a crooked page, grey and grainy."""
    scale = DOTS / 72
    page = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), 250)
    pen = ImageDraw.Draw(page)
    for left, top, size, text in BILL:
        pen.text((left * scale, top * scale), text, 30, ImageFont.load_default(size * scale), anchor="ls")
    pen.line((60 * scale, 306 * scale, 500 * scale, 306 * scale), 90, 2)
    crooked = page.rotate(-1.7, Image.Resampling.BICUBIC, fillcolor=235).filter(ImageFilter.GaussianBlur(0.6))
    grain = np.asarray(crooked, dtype=float) + np.random.default_rng(SEED).normal(0, 5, (page.height, page.width))
    content = io.BytesIO()
    Image.fromarray(grain.clip(0, 255).astype(np.uint8)).save(content, "JPEG", quality=55)
    head = f"/Type/XObject/Subtype/Image/Width {page.width}/Height {page.height}/ColorSpace/DeviceGray"
    image = _stream(f"{head}/BitsPerComponent 8/Filter/DCTDecode".encode(), content.getvalue())
    drawn = _stream(b"", f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /I1 Do Q".encode())
    return _pdf([image, drawn], "/XObject<</I1 3 0 R>>", contents=4)


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def _pdf(own: Sequence[bytes], resources: str, contents: int) -> bytes:
    """A PDF of one page. own: its objects from number 3 on; contents: the number of what is drawn."""
    number = len(own) + 3
    page = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources<<{resources}>>/Contents {contents} 0 R>>"
    )
    pages = f"<</Type/Pages/Count 1/Kids[{number} 0 R]>>"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", pages.encode(), *own, page.encode()]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for place, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (place, each)
    at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, at)
    return bytes(out)


def main() -> None:
    """Write both into the folder that is named, else among the samples."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    (folder / "paper-invoice.pdf").write_bytes(invoice())
    (folder / "scanned-bill.pdf").write_bytes(bill())


if __name__ == "__main__":
    main()
