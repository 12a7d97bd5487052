"""Light text on dark ground: heads of tables, lines of totals and titles are read, and nothing else changes."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from desktop_app.media.documents import dark_parts, reading
from desktop_app.media.documents.dark_parts import Bar
from desktop_app.media.documents.tesseract import Seen
from tests.media.documents import drawn

BLUE, WHITE, BLACK = (26, 115, 232), (255, 255, 255), (0, 0, 0)


def page(ground: tuple[int, int, int] = BLUE) -> Image.Image:
    """An invoice at 200 dots an inch whose title, table head and total stand white on dark."""
    made = Image.new("RGB", (1654, 2339), WHITE)
    pen, font = ImageDraw.Draw(made), ImageFont.load_default(size=36)
    pen.rectangle((0, 0, 1654, 300), fill=ground)
    pen.text((100, 70), "INVOICE", fill=WHITE, font=ImageFont.load_default(size=110))
    pen.text((1100, 200), "Northern Lights Ltd", fill=WHITE, font=font)
    pen.text((100, 400), "Invoice No: NL-20731", fill=BLACK, font=font)
    pen.text((100, 470), "Date: 14 March 2025", fill=BLACK, font=font)
    pen.rectangle((100, 600, 1554, 660), fill=ground)
    pen.text((120, 608), "Description", fill=WHITE, font=font)
    pen.text((1300, 608), "Amount", fill=WHITE, font=font)
    for row, (what, amount) in enumerate((("Lamps of brass", "1,200.00"), ("Shades of glass", "340.50"))):
        pen.text((120, 700 + 70 * row), what, fill=BLACK, font=font)
        pen.text((1300, 700 + 70 * row), amount, fill=BLACK, font=font)
    pen.rectangle((900, 900, 1554, 960), fill=ground)
    pen.text((920, 908), "TOTAL", fill=WHITE, font=font)
    pen.text((1300, 908), "1,540.50", fill=WHITE, font=font)
    return made


@pytest.mark.parametrize("ground", [BLUE, (20, 20, 20), (120, 60, 60)])
def test_light_text_on_dark_is_read_where_it_stands(tmp_path: Path, ground: tuple[int, int, int]) -> None:
    page(ground).save(tmp_path / "a.png")
    found = reading.read(tmp_path / "a.png", 1)
    texts = [word.text for word in found.words]
    for text in ("INVOICE", "Northern", "Description", "Amount", "TOTAL", "1,540.50", "NL-20731", "1,200.00"):
        assert text in texts, texts
    total = found.words[texts.index("1,540.50")]
    assert total.box == pytest.approx((1300 / 1654, 908 / 2339, 1450 / 1654, 950 / 2339), abs=0.01)
    assert texts.index("INVOICE") < texts.index("NL-20731") < texts.index("Description") < texts.index("Lamps")
    assert texts.index("340.50") < texts.index("TOTAL")


def test_dark_parts_are_found_and_dark_letters_are_none() -> None:
    found = dark_parts.bars(page().convert("L"))
    assert [(bar.top, bar.bottom) for bar in found] == [(0, 304), (600, 664), (896, 960)]
    assert dark_parts.bars(drawn()) == []
    big = Image.new("L", (1654, 2339), 255)
    ImageDraw.Draw(big).text((100, 100), "BIG", fill=0, font=ImageFont.load_default(size=500))
    kept = dark_parts.merged([Seen("BIG", (100, 100, 1100, 600), 0, 0.9)], [], dark_parts.bars(big))
    assert [each.text for each in kept] == ["BIG"]
    assert dark_parts.bars(Image.new("L", (1654, 2339), 30)) == [], "a page that is dark all over"
    noise = np.random.default_rng(0).integers(40, 90, (1200, 900)).astype(np.uint8)
    assert dark_parts.bars(Image.fromarray(noise)) == []
    assert dark_parts.bars(Image.new("L", (20, 10))) == []


def test_of_two_readings_of_a_dark_part_the_one_that_is_worth_more_stands() -> None:
    bar = Bar(0, 100, 500, 150)
    above, below = Seen("above", (0, 10, 90, 40), 0, 0.9), Seen("below", (0, 200, 90, 240), 1, 0.9)
    dim = Seen("tot", (10, 105, 90, 140), 2, 0.55)
    bright = Seen("TOTAL", (10, 105, 90, 140), 0, 0.95)
    kept = dark_parts.merged([above, dim, below], [bright], [bar])
    assert [each.text for each in kept] == ["above", "TOTAL", "below"]
    assert len({each.line for each in kept}) == 3
    assert dark_parts.merged([above, bright, below], [dim], [bar]) == [above, bright, below]
    sign = Seen("||", (10, 105, 90, 140), 0, 0.95)
    assert dark_parts.merged([above, below], [sign], [bar]) == [above, below]
