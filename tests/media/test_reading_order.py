"""Words of a text layer are read as a person reads them, where the order of the file is none."""

from pathlib import Path

from desktop_app.media.documents import reading
from tests.media.documents import Line, written


def lines_of(path: Path) -> list[str]:
    return reading.read(path, 1).text.split("\n")


def test_numbers_of_lines_stand_behind_the_text(tmp_path: Path) -> None:
    """As transcripts of courts have them: all of them first in the file, some at lines without a word."""
    numbers: list[Line] = [(40, 60 + 28 * at, str(at + 1)) for at in range(25)]
    text: list[Line] = [(80, 60 + 28 * at, f"Line {'abcdefghijklmnopqr'[at]} of the argument") for at in range(18)]
    found = lines_of(written(tmp_path / "a.pdf", [[*numbers, *text]]))
    assert found[:2] == ["Line a of the argument", "Line b of the argument"]
    assert found[18:] == [str(at + 1) for at in range(25)]


def test_numbers_of_rows_stay_where_they_are(tmp_path: Path) -> None:
    head: list[Line] = [(40, 40, "No."), (120, 40, "Company"), (300, 40, "City")]
    rows = [
        cell
        for at in range(20)
        for cell in ((40, 60 + 28 * at, str(at + 1)), (120, 60 + 28 * at, "Leidos"), (300, 60 + 28 * at, "Berlin"))
    ]
    found = lines_of(written(tmp_path / "a.pdf", [[*head, *rows]]))
    assert found[:3] == ["No. Company City", "1 Leidos Berlin", "2 Leidos Berlin"]


def _table(rows: int = 12) -> list[list[Line]]:
    """Its columns: days, companies, counts, counts."""
    return [
        [(left, 80 + 24.0 * at, make.format(at + 10)) for at in range(rows)]
        for left, make in ((40, "06/{}/2015"), (140, "Company of {}"), (300, "{}"), (400, "1{}"))
    ]


def test_a_table_that_the_file_has_column_by_column_is_read_by_rows(tmp_path: Path) -> None:
    found = lines_of(written(tmp_path / "a.pdf", [[cell for column in _table() for cell in column]]))
    assert found[:2] == ["06/10/2015 Company of 10 10 110", "06/11/2015 Company of 11 11 111"]


def test_rows_that_the_file_has_from_below_are_read_from_above(tmp_path: Path) -> None:
    rows = list(zip(*_table(20), strict=True))
    title: Line = (40, 50, "Notices of closure")
    found = lines_of(written(tmp_path / "a.pdf", [[title, *(cell for row in reversed(rows) for cell in row)]]))
    assert found[:2] == ["Notices of closure", "06/10/2015 Company of 10 10 110"]


def test_text_in_columns_stays_as_it_is(tmp_path: Path) -> None:
    left: list[Line] = [(40, 60 + 24 * at, f"the first column goes on to {at}") for at in range(20)]
    right: list[Line] = [(320, 60 + 24 * at, f"and the second one says {at}") for at in range(20)]
    found = lines_of(written(tmp_path / "a.pdf", [[*left, *right]]))
    assert found[0] == "the first column goes on to 0"
    assert found[1] == "the first column goes on to 1"
    assert found[20] == "and the second one says 0"


def test_lists_of_names_in_columns_stay_as_they_are(tmp_path: Path) -> None:
    """Each column has its own heading and goes on below; only a table of figures is told from them."""
    places = [(left, at) for left in (40, 220, 400) for at in range(12)]
    names: list[Line] = [(left, 60 + 24.0 * at, f"Name {left} {'abcdefghijkl'[at]}") for left, at in places]
    found = lines_of(written(tmp_path / "a.pdf", [names]))
    assert found[:2] == ["Name 40 a", "Name 40 b"]
