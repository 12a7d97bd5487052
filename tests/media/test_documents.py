"""Documents become words with boxes, whatever way the page lies and wherever its text comes from."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.media.documents import belief, pdf, pdf_reader, reading, recognition, tesseract
from desktop_app.media.documents.pages import Origin, PageReading, Word
from desktop_app.media.documents.pdf_text import Layer
from desktop_app.media.kinds import Kind, kinds_of
from desktop_app.problems import Problem
from tests.media.documents import HEIGHT, INVOICE, WIDTH, drawn, written

TRUE = [word for _, _, text in INVOICE for word in text.split()]


def share_right(found: PageReading) -> float:
    """Of the words of the invoice that were read as they are."""
    read = [word.text for word in found.words]
    return sum(word in read for word in TRUE) / len(TRUE)


def box_of(found: PageReading, text: str) -> tuple[float, float, float, float]:
    return next(word.box for word in found.words if word.text == text)


def test_words_and_boxes_of_a_text_layer_are_those_that_were_written(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [INVOICE, INVOICE[:3]])
    assert kinds_of(path) == (Kind.DOCUMENT,)
    assert reading.facts(path).pages == 2
    page = reading.read(path, 1)
    assert (page.origin, page.turned, page.width, page.height) == (Origin.LAYER, 0, WIDTH, HEIGHT)
    assert [word.text for word in page.words] == TRUE
    left, top, _right, bottom = box_of(page, "BL-10442")
    # Helvetica's widths (Adobe's metrics): "Invoice No: " is 5.28 em wide with its last space.
    assert left * WIDTH == pytest.approx(60 + 14 * 5.28, abs=2)
    assert bottom * HEIGHT == pytest.approx(140, abs=2)
    assert 8 < (bottom - top) * HEIGHT < 14
    assert page.text.splitlines()[0] == "Brightleaf Landscaping LLC"
    assert len(reading.read(path, 2).words) == 3 + 4 + 3


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_page_that_is_shown_on_its_side_is_turned_upright(tmp_path: Path, rotate: int) -> None:
    page = reading.read(written(tmp_path / "a.pdf", [INVOICE], extra=f"/Rotate {rotate}"), 1)
    plain = reading.read(written(tmp_path / "b.pdf", [INVOICE]), 1)
    assert (page.origin, page.turned) == (Origin.LAYER, 360 - rotate)
    assert (page.width, page.height) == (WIDTH, HEIGHT)
    assert sorted(word.text for word in page.words) == sorted(TRUE)
    assert box_of(page, "$2,315.32") == pytest.approx(box_of(plain, "$2,315.32"), abs=1e-3)
    turned, upright = (
        np.asarray(reading.picture(tmp_path / name, 1, 842, turn).convert("L"), dtype=float)
        for name, turn in (("a.pdf", page.turned), ("b.pdf", 0))
    )
    assert np.abs(turned - upright).mean() < 1


@pytest.mark.parametrize("rotate", [90, 270])
def test_text_that_runs_up_a_page_is_upright_where_the_page_is_turned_for_it(tmp_path: Path, rotate: int) -> None:
    ways = {90: "0 1 -1 0", 270: "0 -1 1 0"}
    path = written(tmp_path / "a.pdf", [INVOICE], extra=f"/Rotate {rotate}")
    path.write_bytes(path.read_bytes().replace(b"1 0 0 1 ", ways[rotate].encode() + b" "))
    page = reading.read(path, 1)
    assert page.turned == 0
    assert (page.width, page.height) == (HEIGHT, WIDTH)
    assert {"Brightleaf", "$2,315.32"} <= {word.text for word in page.words}


def test_what_is_filled_into_a_form_and_links_are_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    look = b"<</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 3 0 R>>>>/Length 36>>stream\n"
    look += b"BT /F1 12 Tf 2 5 Td (Whitcomb) Tj ET\nendstream"
    notes = (
        "/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Whitcomb)/Rect[60 500 260 520]/AP<</N 6 0 R>>>>"
        "<</Type/Annot/Subtype/Link/Rect[60 400 260 420]/A<</S/URI/URI(http://a.example)>>>>]"
    )
    written(path, [INVOICE[:2]], extra=notes, more=[look])
    assert [word.text for word in reading.read(path, 1).words][-1] == "Whitcomb"
    path = written(
        tmp_path / "link.pdf",
        [INVOICE[:2]],
        extra=notes[notes.index("<</Type/Annot/Subtype/Link") :].join(["/Annots[", ""]),
    )
    assert len(reading.read(path, 1).words) == 7


def test_pages_are_drawn_as_a_reference_draws_them(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [INVOICE])
    shown = np.asarray(reading.picture(path, 1, 842).convert("L"), dtype=float)
    dark = np.argwhere(shown < 128)
    assert shown.shape == (842, 595)
    assert dark[:, 1].min() == pytest.approx(60, abs=3)
    assert dark[:, 0].max() == pytest.approx(343, abs=6)


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_scan_is_turned_upright(tmp_path: Path, turned: int) -> None:
    scan = drawn().rotate(turned, expand=True)
    scan.save(tmp_path / "scan.png")
    found = reading.read(tmp_path / "scan.png", 1)
    assert (found.origin, found.turned) == (Origin.OCR, turned)
    assert share_right(found) > 0.9
    assert (found.width, found.height) == drawn().size
    left, _top, _right, bottom = box_of(found, "Mountain")
    assert left * WIDTH == pytest.approx(60, abs=4)
    assert bottom * HEIGHT == pytest.approx(208, abs=4)
    assert reading.picture(tmp_path / "scan.png", 1, 600, found.turned).size == (424, 600)


@pytest.mark.parametrize("angle", [-7.0, -2.0, 3.5])
def test_a_crooked_scan_has_boxes_on_the_crooked_page(tmp_path: Path, angle: float) -> None:
    import math

    page = drawn()
    crooked = page.rotate(-angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    crooked.save(tmp_path / "scan.png")
    found = reading.read(tmp_path / "scan.png", 1)
    assert found.skew == pytest.approx(angle, abs=0.4)
    assert share_right(found) > 0.9
    left, top, right, bottom = box_of(found, "Amount")
    # Where the middle of the word lies after the page was turned about its own middle.
    scale, turn = 200 / 72, math.radians(angle)
    x, y = 86 * scale - page.width / 2, 335 * scale - page.height / 2
    moved = (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
    assert (left + right) / 2 * crooked.width == pytest.approx(moved[0] + crooked.width / 2, abs=25)
    assert (top + bottom) / 2 * crooked.height == pytest.approx(moved[1] + crooked.height / 2, abs=12)


def test_a_receipt_that_lies_on_a_large_sheet_is_read(tmp_path: Path) -> None:
    sheet, receipt = Image.new("L", (1654, 2339), 255), drawn()
    sheet.paste(receipt.resize((receipt.width * 2 // 5, receipt.height * 2 // 5), Image.Resampling.LANCZOS), (700, 900))
    sheet.save(tmp_path / "sheet.png")
    assert share_right(reading.read(tmp_path / "sheet.png", 1)) > 0.8


def test_a_photograph_with_a_shadow_over_it_is_read(tmp_path: Path) -> None:
    page = np.asarray(drawn(), dtype=float)
    light = np.linspace(0.35, 1.0, page.shape[1])[None, :] * np.linspace(1.0, 0.7, page.shape[0])[:, None]
    noisy = page * light * 0.9 + np.random.default_rng(3).normal(0, 6, page.shape)
    Image.fromarray(noisy.clip(0, 255).astype(np.uint8)).save(tmp_path / "photo.jpg", quality=80)
    assert share_right(reading.read(tmp_path / "photo.jpg", 1)) > 0.9


def test_pages_of_a_tiff_are_pages_of_a_document(tmp_path: Path) -> None:
    path = tmp_path / "fax.tif"
    drawn().save(path, save_all=True, append_images=[drawn(INVOICE[:2]), Image.new("L", (800, 600), 255)])
    assert kinds_of(path) == (Kind.IMAGE, Kind.DOCUMENT)
    assert reading.facts(path).pages == 3
    assert [word.text for word in reading.read(path, 2).words][:2] == ["Brightleaf", "Landscaping"]
    blank = reading.read(path, 3)
    assert (blank.words, blank.notes) == ((), ("This page is blank.",))
    drawn().save(tmp_path / "one.tif")
    assert kinds_of(tmp_path / "one.tif") == (Kind.IMAGE,)


def test_a_picture_without_text_has_no_words(tmp_path: Path) -> None:
    from PIL import ImageFilter

    noise = np.random.default_rng(1).integers(0, 255, (700, 900, 3), dtype=np.uint8)
    Image.fromarray(noise).filter(ImageFilter.GaussianBlur(4)).save(tmp_path / "holiday.jpg")
    found = reading.read(tmp_path / "holiday.jpg", 1)
    assert (found.words, found.origin) == ((), Origin.NONE)
    assert found.notes == ("No text was found on this page.",)


def scanned(path: Path, lines: tuple[tuple[float, float, str], ...], render: int) -> Path:
    """A PDF of a scanned page with other text over it, drawn in a render mode."""
    import io

    content = io.BytesIO()
    drawn().save(content, "JPEG", quality=85)
    image = content.getvalue()
    shown = [f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /I1 Do Q BT /F1 14 Tf {render} Tr"]
    shown += [f"1 0 0 1 {left} {HEIGHT - top} Tm ({text}) Tj" for left, top, text in lines]
    text = ("\n".join(shown) + " ET").encode()
    size = f"/Width {drawn().width}/Height {drawn().height}".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[6 0 R]>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Type/XObject/Subtype/Image" + size + b"/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"
        b"/Length %d>>stream\n%s\nendstream" % (len(image), image),
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</Font<</F1 3 0 R>>/XObject<</I1 4 0 R>>>>"
        b"/Contents 5 0 R>>" % (WIDTH, HEIGHT),
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, each)
    at = len(out)
    out += b"xref\n0 7\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size 7/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % at
    path.write_bytes(out)
    return path


def test_a_layer_that_was_laid_over_a_scan_is_believed_where_it_says_what_the_scan_shows(tmp_path: Path) -> None:
    right = reading.read(scanned(tmp_path / "right.pdf", INVOICE, render=3), 1)
    assert (right.origin, share_right(right)) == (Origin.LAYER, 1.0)
    junk = tuple((left, top, "zxq wvrt klmp") for left, top, _ in INVOICE)
    wrong = reading.read(scanned(tmp_path / "junk.pdf", junk, render=3), 1)
    assert wrong.origin is Origin.OCR
    assert share_right(wrong) > 0.9
    assert "something else" in wrong.notes[-1]
    stamp = reading.read(scanned(tmp_path / "stamp.pdf", ((60, 820, "Page 1 of 1"),), render=0), 1)
    assert stamp.origin is Origin.OCR
    assert share_right(stamp) > 0.9


def test_a_layer_in_no_language_is_not_believed(tmp_path: Path) -> None:
    # As fonts give it whose letters have other numbers than their shapes.
    shifted = str.maketrans({letter: chr((ord(letter) - 97 + 5) % 26 + 97) for letter in "abcdefghijklmnopqrstuvwxyz"})
    lines = tuple((left, top, text.lower().translate(shifted)) for left, top, text in INVOICE)
    found = reading.read(scanned(tmp_path / "mojibake.pdf", lines, render=3), 1)
    assert found.origin is Origin.OCR
    assert share_right(found) > 0.9


@pytest.mark.parametrize("spacing", [2.0, 3.0])
def test_words_in_spaced_letters_stay_whole(tmp_path: Path, spacing: float) -> None:
    lines = [(60.0, 70.0, "COMMITTEE MEANING"), (60.0, 100.0, "seance demain")]
    found = reading.read(written(tmp_path / "spaced.pdf", [lines], spacing=spacing), 1)
    assert [word.text for word in found.words] == ["COMMITTEE", "MEANING", "seance", "demain"]


FIGURE = 14 * 0.556
"""Points a figure of Helvetica is wide."""


def test_letters_that_are_drawn_twice_to_look_bolder_are_read_once(tmp_path: Path) -> None:
    lines = [(60.0, 70.0, "26406576"), (60.0, 110.0, "1144400")]
    # The second time figure by figure, a little aside.
    lines += [(60.9 + FIGURE * place, 70.9, figure) for place, figure in enumerate("26406576")]
    found = reading.read(written(tmp_path / "bold.pdf", [lines]), 1)
    assert [word.text for word in found.words] == ["26406576", "1144400"]


def test_each_letter_with_its_double_behind_it_is_read_once(tmp_path: Path) -> None:
    lines = [
        (60 + FIGURE * place + aside, 70 + aside, figure)
        for place, figure in enumerate("26406576")
        for aside in (0.0, 0.95)
    ]
    found = reading.read(written(tmp_path / "bold.pdf", [lines]), 1)
    assert "".join(word.text for word in found.words) == "26406576"


def test_other_numbers_printed_over_one_another_are_both_read(tmp_path: Path) -> None:
    found = reading.read(written(tmp_path / "over.pdf", [[(60, 70, "26406576"), (60, 70, "31415926")]]), 1)
    assert sorted("".join(word.text for word in found.words)) == sorted("2640657631415926")


def test_a_column_of_single_letters_of_an_east_asian_script_is_no_broken_layer() -> None:
    def layer(letters: str) -> Layer:
        return Layer(words=[(letter, (0, 0, 1, 1), 0) for letter in letters], characters=len(letters))

    assert not belief.is_broken(layer("わたくしといふ現象は風景やみんなといっしょに"))
    assert belief.is_broken(layer("sidewaystextreadletterbyletter"))


def test_a_broken_layer_over_nothing_that_is_drawn_says_one_thing(tmp_path: Path) -> None:
    path = written(tmp_path / "nothing.pdf", [[(60, 70, "\x01\x02\x03 \x04\x05 ab")]], render=3)
    found = reading.read(path, 1)
    assert found.words == ()
    assert found.notes == ("Its text layer cannot be read, and no words were recognised in its picture.",)


@pytest.mark.parametrize(("score", "said"), [(0.55, True), (0.75, False)])
def test_words_that_are_hardly_sure_are_said_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, score: float, said: bool
) -> None:
    """A page in a script that no model here reads comes out as words in Latin letters."""
    words = tuple(Word("AIRE", (0.1, 0.1, 0.2, 0.2), line, score) for line in range(9))
    found = recognition.Recognised(words, (800, 1200), 0, 0.0)
    monkeypatch.setattr(recognition, "recognised", lambda *_: found)
    drawn().save(tmp_path / "page.png")
    notes = reading.read(tmp_path / "page.png", 1).notes
    assert any("little certainty" in note for note in notes) is said


def test_bitmaps_are_packed_as_numpy_packs_them(tmp_path: Path) -> None:
    import pypdfium2

    page = pypdfium2.PdfDocument(str(written(tmp_path / "a.pdf", [INVOICE])))[0]
    for grey, wide in ((True, False), (False, False), (False, True)):
        bitmap = page.render(scale=0.37, grayscale=grey, rev_byteorder=not grey, prefer_bgrx=wide)
        pixels = bitmap.to_numpy()
        expected = pixels if grey else pixels[:, :, :3]
        assert pdf_reader._packed(bitmap, 1 if grey else 3) == np.ascontiguousarray(expected).tobytes()
    seen = pdf.fitted(tmp_path / "a.pdf", 1, 300)
    assert max(seen.size) in (299, 300, 301)


def test_a_pdf_may_begin_behind_something_else(tmp_path: Path) -> None:
    """Acrobat and PDFium allow it in the first 1,024 bytes; a text that speaks of such a file is none."""
    whole = written(tmp_path / "whole.pdf", [INVOICE]).read_bytes()
    late, text = tmp_path / "late.pdf", tmp_path / "late.txt"
    late.write_bytes(b"%%EOF\r\n" + whole)
    text.write_text("A file begins with\n%PDF-1.5\nand goes on.")
    assert reading.is_pdf(late)
    assert kinds_of(late) == kinds_of(tmp_path / "whole.pdf")
    assert reading.read(late, 1).origin is Origin.LAYER
    assert not reading.is_pdf(text)


def test_a_folder_of_models_that_is_not_there_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="there is no such folder"):
        tesseract.models(tmp_path / "nowhere")
    with pytest.raises(Problem, match="there are no models of Tesseract"):
        tesseract.models(tmp_path)
