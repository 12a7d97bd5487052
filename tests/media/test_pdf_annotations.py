"""What lies over the pages of a PDF, or beside them: fields of forms, notes, attached files."""

from pathlib import Path

import pytest

from desktop_app.media.documents import pdf_reader, reading
from tests.media.documents import Line, written

_LINES: tuple[Line, ...] = ((60, 100, "Hirer name"), (60, 130, "Licence number"))
_FORM = b"<</Fields[6 0 R]/DA(/F1 12 Tf 0 g)/DR<</Font<</F1 3 0 R>>>>>>"


def form(path: Path, field: str, look: bytes | None = None) -> Path:
    """A page with one field of a form. look: how it is drawn, where the file says so."""
    drawn = b"<</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Length %d>>stream\n%s\nendstream"
    shown = "" if look is None else "/AP<</N 7 0 R>>"
    widget = f"<</Type/Annot/Subtype/Widget/F 4/T(name)/Rect[160 735 360 755]/DA(/F1 12 Tf 0 g){field}{shown}>>"
    more = [widget.encode(), drawn % (len(look or b""), look or b"")]
    made = written(path, [_LINES], extra="/Annots[6 0 R]", more=more)
    content = made.read_bytes().replace(b"<</Type/Catalog", b"<</AcroForm" + _FORM + b"/Type/Catalog")
    made.write_bytes(content)
    return made


@pytest.mark.parametrize("look", [None, b"/Tx BMC EMC"], ids=["not drawn", "drawn as it was when empty"])
@pytest.mark.parametrize(
    "field", ["/FT/Tx/V(Brandl)", "/FT/Ch/Ff 131072/Opt[(Lund)(Brandl)]/V(Brandl)"], ids=["text", "choice"]
)
def test_the_value_of_a_field_is_read_and_shown_whatever_the_file_draws(
    tmp_path: Path, field: str, look: bytes | None
) -> None:
    path = form(tmp_path / "form.pdf", field, look)
    words = {word.text: word.box for word in reading.read(path, 1).words}
    assert "Brandl" in words
    assert abs(words["Brandl"][1] - words["name"][1]) < 0.02
    shown = reading.picture(path, 1, 800).convert("L").crop((155, 78, 340, 106)).getextrema()
    assert shown[0] < 100


def test_what_a_file_draws_in_a_field_is_left_as_it_is(tmp_path: Path) -> None:
    path = form(tmp_path / "form.pdf", "/FT/Tx/V(1234.5)", b"/Tx BMC BT /F1 12 Tf 2 5 Td (1,234.50) Tj ET EMC")
    texts = [word.text for word in reading.read(path, 1).words]
    assert "1,234.50" in texts
    assert "1234.5" not in texts


def test_notes_on_a_page_are_told_each_once_but_not_those_that_are_hidden(tmp_path: Path) -> None:
    notes = (
        "<</Type/Annot/Subtype/Text/Rect[400 700 420 720]/Contents(Approved by\\nMs Lange)>>"
        "<</Type/Annot/Subtype/Highlight/Rect[60 735 160 755]/QuadPoints[60 755 160 755 60 735 160 735]"
        "/Contents(Check this)>>"
        "<</Type/Annot/Subtype/Text/Rect[400 600 420 620]/Contents(Check this)>>"
        "<</Type/Annot/Subtype/Text/F 2/Rect[400 600 420 620]/Contents(Secret)>>"
        "<</Type/Annot/Subtype/Text/Rect[400 600 420 620]>>"
    )
    path = written(tmp_path / "notes.pdf", [_LINES], extra=f"/Annots[{notes}]")
    for _ in range(2):  # what is filled in becomes part of the page at the first reading
        assert reading.read(path, 1).notes == (
            "A note is on the page: “Approved by Ms Lange”",
            "A note is on the page: “Check this”",
        )


def test_ticks_of_a_form_are_still_told_when_its_page_is_read_again(tmp_path: Path) -> None:
    ticked = "<</Type/Annot/Subtype/Widget/FT/Btn/T(a)/AS/Yes/Rect[186 741 196 751]>>"
    path = written(tmp_path / "a.pdf", [_LINES], extra=f"/Annots[{ticked}]")
    assert [each.ticked for _ in range(2) for each in reading.read(path, 1).ticks] == [True, True]


def attached(path: Path, names: list[str]) -> Path:
    """A page with files attached to the document."""
    more = [b"<</Type/EmbeddedFile/Length 2>>stream\nhi\nendstream"]
    more += [f"<</Type/Filespec/F({name})/UF({name})/EF<</F 6 0 R>>>>".encode() for name in names]
    listed = "".join(f"({name}){number} 0 R" for number, name in enumerate(names, start=7))
    made = written(path, [_LINES], more=more)
    named = f"<</Names<</EmbeddedFiles<</Names[{listed}]>>>>/Type/Catalog".encode()
    made.write_bytes(made.read_bytes().replace(b"<</Type/Catalog", named))
    return made


def test_files_that_are_attached_are_named_as_not_read(tmp_path: Path) -> None:
    one = reading.facts(attached(tmp_path / "one.pdf", ["factur-x.xml"]))
    assert one.notes == ("A file is attached to it that is not read: factur-x.xml.",)
    many = reading.facts(attached(tmp_path / "many.pdf", [f"{letter}.pdf" for letter in "abcdefg"]))
    assert many.notes == ("7 files are attached to it that are not read: a.pdf, b.pdf, c.pdf, d.pdf, e.pdf, ...",)
    assert reading.facts(written(tmp_path / "none.pdf", [_LINES])).notes == ()


def test_a_file_that_is_listed_and_missing_is_not_told(tmp_path: Path) -> None:
    path = attached(tmp_path / "a.pdf", ["gone.txt", "here.txt"])
    path.write_bytes(path.read_bytes().replace(b"(gone.txt)7 0 R", b"(gone.txt)null "))
    assert reading.facts(path).notes == ("A file is attached to it that is not read: here.txt.",)


def test_a_file_that_is_pinned_to_a_page_is_named(tmp_path: Path) -> None:
    more = [
        b"<</Type/EmbeddedFile/Length 2>>stream\nhi\nendstream",
        b"<</Type/Filespec/F(plan.pdf)/UF(plan.pdf)/EF<</F 6 0 R>>>>",
    ]
    pinned = "/Annots[<</Type/Annot/Subtype/FileAttachment/FS 7 0 R/Rect[400 700 420 720]>>]"
    path = written(tmp_path / "pinned.pdf", [_LINES], extra=pinned, more=more)
    assert reading.read(path, 1).notes == ("A file is pinned to the page that is not read: plan.pdf.",)


def test_a_form_that_other_programs_alone_draw_is_said_to_be_one(tmp_path: Path) -> None:
    path = written(tmp_path / "xfa.pdf", [_LINES], more=[b"<</Length 8>>stream\n<xdp:x/>\nendstream"])
    form = b"<</NeedsRendering true/AcroForm<</Fields[]/XFA 6 0 R>>/Type/Catalog"
    path.write_bytes(path.read_bytes().replace(b"<</Type/Catalog", form))
    (note,) = reading.facts(path).notes
    assert "XFA" in note


def test_damaged_annotations_end_nothing(tmp_path: Path) -> None:
    path = written(tmp_path / "odd.pdf", [_LINES], extra="/Annots[99 0 R null 7 <</Subtype/Text/Contents 5>>]")
    documents = pdf_reader.documents()
    told, layer = pdf_reader.reply(documents, "text", (str(path), 1))
    documents.close()
    assert told == "ok"
    assert [word for word, _, _ in layer.words] == ["Hirer", "name", "Licence", "number"]
