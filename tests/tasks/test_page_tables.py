"""Tables of a page by where its words stand: printed ones, read from a PDF and by OCR, and what is none."""

import csv
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from desktop_app.media.documents import reading
from desktop_app.tasks.document_question_answering.page_tables import Table, tables_of
from tests.media.documents import Line, written

COLUMNS = (60, 260, 340, 430)
ROWS: Table = [
    ["Description", "Quantity", "Price", "Amount"],
    ["Copier paper A4", "40", "19.50", "780.00"],
    ["Envelopes", "6", "24.00", "144.00"],
    ["Notebooks, ruled", "25", "3.20", "80.00"],
    ["Delivery", "", "", "18.00"],
]


def lines(rows: Table, top: int = 200) -> tuple[Line, ...]:
    return tuple(
        (left, top + 20 * number, text)
        for number, row in enumerate(rows)
        for left, text in zip(COLUMNS, row, strict=False)
        if text
    )


def found(path: Path) -> list[Table]:
    return tables_of(reading.read(path, 1))


def test_a_printed_table_is_read_row_by_row(tmp_path: Path) -> None:
    heading: Line = (60, 100, "Invoice of the Harbour Paper company for what was delivered in May")
    assert found(written(tmp_path / "a.pdf", [(heading, *lines(ROWS))])) == [ROWS]


def test_two_tables_on_a_page_stay_two(tmp_path: Path) -> None:
    sums: Table = [["Subtotal", "1,022.00"], ["VAT 20 %", "204.40"], ["Total", "1,226.40"]]
    assert found(written(tmp_path / "a.pdf", [(*lines(ROWS), *lines(sums, 420))])) == [ROWS, sums]


def test_a_name_of_two_lines_is_one_cell(tmp_path: Path) -> None:
    below: Line = (60, 232, "recycled, white")
    rows = [*lines(ROWS[:2]), below, *((left, top + 12, text) for left, top, text in lines(ROWS[2:], 240))]
    (table,) = found(written(tmp_path / "a.pdf", [tuple(rows)]))
    assert table[1] == ["Copier paper A4 recycled, white", "40", "19.50", "780.00"]


@pytest.mark.parametrize(
    "page",
    [
        ((60, 100, "A letter in which nothing stands in columns, neither here"), (60, 120, "nor in its second line")),
        tuple((left, top, text) for top in (100, 114, 128) for left, text in ((60, "To the left"), (330, "and right"))),
        ((60, 100, "Total"), (330, 100, "12.50")),
    ],
)
def test_running_text_columns_of_words_and_a_single_row_are_none(tmp_path: Path, page: tuple[Line, ...]) -> None:
    assert found(written(tmp_path / "a.pdf", [page])) == []


def test_a_table_in_a_scan_is_read_too(tmp_path: Path) -> None:
    picture = Image.new("L", (1240, 900), 255)
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(26)
    for left, top, text in lines(ROWS):
        draw.text((left * 2, top * 2), text, font=font, fill=0)
    picture.save(path := tmp_path / "scan.png", dpi=(150, 150))
    (table,) = found(path)
    assert [row[3] for row in table] == [row[3] for row in ROWS]
    assert [row[0] for row in table] == [row[0] for row in ROWS]


def test_the_json_of_a_page_has_its_tables(tmp_path: Path) -> None:
    from desktop_app.tasks.document_question_answering.asked import DocumentText

    path = written(tmp_path / "a.pdf", [lines(ROWS)])
    told = DocumentText(source=path, reading=reading.read(path, 1), pages=1).to_dict()
    assert told["tables"] == [ROWS]


def test_a_file_is_written_for_each_table(tmp_path: Path, home: Path) -> None:
    from desktop_app.ui.panes.document_tables import write_tables

    path = written(tmp_path / "bill.pdf", [(*lines(ROWS), *lines(ROWS[:4], 420))])
    made = write_tables(path, reading.read(path, 1), 1).files
    assert [each.name for each in made] == ["bill, page 1, table 1.csv", "bill, page 1, table 2.csv"]
    with made[0].open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file)) == ROWS


def test_a_name_of_two_lines_around_its_row_is_one_cell(tmp_path: Path) -> None:
    """The values stand in the middle of the two lines of their name, as word processors set them."""
    around: tuple[Line, ...] = (
        (60, 240, "Notebooks of the"), (260, 247, "25"), (340, 247, "3.20"), (430, 247, "80.00"),
        (60, 254, "ruled kind"),
    )  # fmt: skip
    (table,) = found(written(tmp_path / "a.pdf", [(*lines(ROWS[:2]), *around, *lines(ROWS[4:], 274))]))
    assert table == [*ROWS[:2], ["Notebooks of the ruled kind", "25", "3.20", "80.00"], ROWS[4]]


def test_heads_of_groups_stay_in_the_table_and_are_not_put_to_the_row_above(tmp_path: Path) -> None:
    grouped: Table = [
        ROWS[0], ["Paper", "", "", ""], *ROWS[1:3], ["Other stationery", "", "", ""], ROWS[3],
        ["Ink", "2", "9.00", "18.00"],
    ]  # fmt: skip
    assert found(written(tmp_path / "a.pdf", [lines(grouped)])) == [grouped]


def test_the_title_of_another_table_ends_one(tmp_path: Path) -> None:
    title: Line = (60, 300, "Table 2. May")
    page = (*lines(ROWS[:4]), title, *lines(ROWS[:4], 320))
    assert found(written(tmp_path / "a.pdf", [page])) == [ROWS[:4], ROWS[:4]]


def test_a_head_of_several_lines_is_one_row(tmp_path: Path) -> None:
    head: tuple[Line, ...] = (
        (260, 200, "Schools named"), (400, 200, "Schools not named"),
        (60, 215, "Designation"), (260, 215, "under the act"), (400, 215, "under the act"),
        (60, 230, "of the state"), (260, 230, "(n = 469)"), (400, 230, "(n = 918)"),
    )  # fmt: skip
    rows: Table = [["Low", "34%", "3%"], ["None", "11%", "33%"], ["High", "2%", "18%"]]
    body = tuple(
        (left, 260 + 22 * at, text)
        for at, row in enumerate(rows)
        for left, text in zip((60, 260, 400), row, strict=True)
    )
    (table,) = found(written(tmp_path / "a.pdf", [(*head, *body)]))
    assert table[0] == [
        "Designation of the state",
        "Schools named under the act (n = 469)",
        "Schools not named under the act (n = 918)",
    ]
    assert table[1:] == rows


def test_a_paragraph_beside_a_table_is_no_column_of_it(tmp_path: Path) -> None:
    said = ["any other wild bird that was", "examined. Although a recovery", "in the population of eagles has",
            "resulted in a status upgrade in", "several states, most of these"]  # fmt: skip
    rows: Table = [
        ["Species", "Impacted"],
        ["Kingfisher", "29%"],
        ["Bald eagle", "34%"],
        ["Osprey", "20%"],
        ["Mink", "35%"],
    ]
    page = tuple(
        (left, 200 + 20 * at, text)
        for at, (text, row) in enumerate(zip(said, rows, strict=True))
        for left, text in ((60, text), (340, row[0]), (460, row[1]))
    )
    assert found(written(tmp_path / "a.pdf", [page])) == [rows]


def test_figures_with_others_in_brackets_are_parted_where_other_rows_part_them(tmp_path: Path) -> None:
    rows = [
        ("Male", "2,862", "(4.7)"),
        ("Female", "2,909", "(5.9)"),
        ("All", "5,771", "(5.2)"),
        ("White", "", ""),
    ]
    page = tuple(
        (left, 200 + 20 * at, text)
        for at, row in enumerate(rows)
        for left, text in zip((60, 260, 330), row, strict=True)
        if text
    )
    page += ((288, 260, "3,174 (4.0)"),)
    (table,) = found(written(tmp_path / "a.pdf", [page]))
    assert table == [
        ["Male", "2,862", "(4.7)"],
        ["Female", "2,909", "(5.9)"],
        ["All", "5,771", "(5.2)"],
        ["White", "3,174", "(4.0)"],
    ]


def test_a_table_of_words_is_one_where_it_has_many_columns_of_few(tmp_path: Path) -> None:
    rows: Table = [["State", "Scores", "Exceptions", "Cap"], ["NC", "Yes", "No", "Yes"], ["ND", "Yes", "No", "na"],
                   ["OH", "No", "Yes", "Yes"], ["OK", "Yes", "No", "na"]]  # fmt: skip
    assert found(written(tmp_path / "a.pdf", [lines(rows)])) == [rows]
    said = [
        "Emissions of ten tons a year",
        "more of any one air toxic, or",
        "tons a year or more of them",
        "in any of these places",
    ]
    page = tuple((left, 200 + 20 * at, text) for at, text in enumerate(said) for left in (60, 330))
    assert found(written(tmp_path / "b.pdf", [page])) == []
