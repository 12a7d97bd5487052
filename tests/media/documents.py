"""Small documents made for tests: PDF written by hand, pages drawn as pictures."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

Line = tuple[float, float, str]
"""Left and top in points from the upper left corner, and what stands there."""

INVOICE: tuple[Line, ...] = (
    (60, 70, "Brightleaf Landscaping LLC"),
    (60, 90, "2210 Orchard Parkway, Boulder"),
    (60, 140, "Invoice No: BL-10442"),
    (330, 140, "Invoice date: 14 March 2025"),
    (60, 190, "Bill to"),
    (60, 208, "Mountain View Apartments"),
    (60, 260, "Bed edging and weeding"),
    (400, 260, "672.00"),
    (60, 280, "Hardwood mulch, installed"),
    (400, 280, "1,430.00"),
    (60, 310, "Subtotal"),
    (400, 310, "2,102.00"),
    (60, 340, "Amount due"),
    (400, 340, "$2,315.32"),
)
WIDTH, HEIGHT = 595, 842


def written(
    path: Path,
    pages: Sequence[Sequence[Line]],
    render: int = 0,
    extra: str = "",
    encrypt: str = "",
    more: Sequence[bytes] = (),
    spacing: float = 0.0,
    drawing: str = "",
) -> Path:
    """A PDF with a text layer. render: the text render mode (3 draws nothing). extra: entries of each page.

    spacing: points between two letters. more: further objects; of a PDF of one page the first of them is number 6.
    drawing: operators that draw on each page, as boxed() makes them.
    """
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for lines in pages:
        shown = [f"/F1 14 Tf {render} Tr {spacing} Tc"]
        for left, top, text in lines:
            escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            shown.append(f"1 0 0 1 {left} {HEIGHT - top} Tm ({escaped}) Tj")
        content = ("BT " + "\n".join(shown) + " ET\n" + drawing).encode("latin-1", "replace")
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        box = f"/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>/Contents {len(objects)} 0 R"
        objects.append(f"<</Type/Page/Parent 2 0 R{box}{extra}>>".encode())
        kids.append(f"{len(objects)} 0 R")
    objects += more
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, each)
    at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, encrypt.encode(), at)
    path.write_bytes(out)
    return path


def boxed(left: float, top: float, side: float = 10, ticked: bool = False) -> str:
    """Operators that draw a box, and a cross in it; top: of the page, down to its lower edge."""
    low, right, high = HEIGHT - top, left + side, HEIGHT - top + side
    cross = f" {left} {low} m {right} {high} l S {left} {high} m {right} {low} l S" if ticked else ""
    return f"{left} {low} {side} {side} re S{cross}\n"


def drawn(lines: Sequence[Line] = INVOICE, dots: int = 200) -> Image.Image:
    """The same as a picture in grey, as a scanner at so many dots an inch gives it."""
    scale = dots / 72
    page = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), 255)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(size=14 * scale)
    for left, top, text in lines:
        pen.text((left * scale, top * scale), text, fill=0, font=font, anchor="ls")
    return page
