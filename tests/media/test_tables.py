"""Tables: the cells a person sees, the values behind them, and what is mended on the way."""

import datetime
import threading
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xlwt

from desktop_app.media import kinds, tables

FRAME = pd.DataFrame(
    {
        "Name": ["Ada", "Grace", "Linus"],
        "Pages": [138, 9, 24],
        "Price": [1.5, 0.1 + 0.2, 20.0],
        "Since": pd.to_datetime(["2019-03-01", "2024-12-31", "2030-01-02"]),
        "Here": [True, False, True],
    }
)
SHOWN = [
    ["Ada", "138", "1.5", "2019-03-01", "TRUE"],
    ["Grace", "9", "0.3", "2024-12-31", "FALSE"],
    ["Linus", "24", "20", "2030-01-02", "TRUE"],
]


def written(folder: Path, suffix: str, frame: pd.DataFrame = FRAME) -> Path:
    path = folder / f"table.{suffix}"
    if suffix == "xls":
        book = xlwt.Workbook()
        sheet = book.add_sheet("Sheet1")
        styles = {"Since": xlwt.easyxf(num_format_str="YYYY-MM-DD")}
        for column, name in enumerate(frame.columns):
            sheet.write(0, column, name)
            for row, value in enumerate(frame[name]):
                plain = (
                    value.to_pydatetime()
                    if isinstance(value, pd.Timestamp)
                    else getattr(value, "item", lambda v=value: v)()
                )
                sheet.write(row + 1, column, plain, styles.get(name, xlwt.Style.default_style))
        book.save(str(path))
    elif suffix == "parquet":
        frame.to_parquet(path, index=False)
    else:
        frame.to_excel(path, index=False, engine={"xlsx": "openpyxl", "ods": "odf"}[suffix])
    return path


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods", "parquet"])
def test_workbooks_and_parquet_show_what_a_person_sees(tmp_path: Path, suffix: str) -> None:
    table = tables.read(written(tmp_path, suffix))
    assert list(table.text.columns) == list(FRAME.columns)
    assert table.text.to_numpy().tolist() == SHOWN
    assert table.frame["Pages"].tolist() == [138, 9, 24]
    assert table.frame["Here"].dtype == bool
    assert table.frame["Since"].dt.date.tolist()[0] == datetime.date(2019, 3, 1)
    assert table.notes == ()
    assert kinds.kind_of(table.path) is kinds.Kind.TABLE


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_text_of_any_delimiter_and_encoding(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [
        ["Straße", "Größe", "Note"],
        ["Königsallee", "1,5", 'a "b"'],
        ["Über", "20", "x"],
        ["Ähre", "3", f"1{delimiter}2"],
    ]
    text = "\r\n".join(delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    (tmp_path / "table.csv").write_bytes(text.encode(encoding))
    table = tables.read(tmp_path / "table.csv")
    assert [list(table.text.columns), *table.text.to_numpy().tolist()] == rows
    assert bool(table.notes) == (not encoding.startswith("utf-8"))
    assert table.frame["Größe"].tolist() == [1.5, 20, 3]
    assert kinds.kind_of(tmp_path / "table.csv") is kinds.Kind.TABLE


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Prénom,Âge\nRené,34\nZoë,28\n"),
        ("cp1252", "item,price\nbread,€2.50\nmilk,€1.10\n"),
        ("cp1250", "Imię;Miasto\nŁukasz;Łódź\nMałgorzata;Kraków\n"),
        ("cp1250", "Jméno;Město\nŘehoř;Plzeň\nŽofie;Český Krumlov\n"),
        ("cp1251", "Имя;Город\nИван;Москва\nОльга;Казань\n"),
        ("cp1253", "Όνομα;Πόλη\nΓιώργος;Αθήνα\n"),
        ("shift_jis", "名前,都市\n田中,東京\n鈴木,大阪\n"),
        ("gb18030", "姓名,城市\n王伟,北京\n李娜,上海\n"),
        ("euc_kr", "이름,도시\n김철수,서울\n"),
    ],
)
def test_old_encodings_are_told_apart(tmp_path: Path, encoding: str, text: str) -> None:
    (tmp_path / "old.csv").write_bytes(text.encode(encoding))
    table = tables.read(tmp_path / "old.csv")
    delimiter = ";" if ";" in text else ","
    assert [list(table.text.columns), *table.text.to_numpy().tolist()] == [
        line.split(delimiter) for line in text.splitlines()
    ]
    assert table.notes[0].startswith("The file is not in UTF-8")


def csv(folder: Path, text: str, name: str = "table.csv") -> tables.Table:
    (folder / name).write_text(text, encoding="utf-8")
    return tables.read(folder / name)


def test_a_stray_byte_and_a_letter_cut_off_at_the_end(tmp_path: Path) -> None:
    (tmp_path / "cut.csv").write_bytes("a,b\n1,Ä".encode()[:-1])
    cut = tables.read(tmp_path / "cut.csv")
    assert cut.text["b"].tolist() == ["\ufffd"]
    assert cut.notes == ("One character could not be read and is shown as \ufffd.",)
    late = "".join(f"{at},plain\n" for at in range(20_000)).encode() + "5,Größe\n".encode("cp1252")
    (tmp_path / "late.csv").write_bytes(b"a,b\n" + late)
    table = tables.read(tmp_path / "late.csv")
    assert table.text["b"].tolist()[-1] == "Größe"
    assert table.notes == ("The file is not in UTF-8; it was read as cp1252.",)


def test_plain_csv_gives_the_values_pandas_gives(tmp_path: Path) -> None:
    numbers = np.random.default_rng(3).normal(size=(500, 4)).round(6)
    frame = pd.DataFrame(numbers, columns=list("abcd")).assign(n=range(500), s=[f"row {at}" for at in range(500)])
    frame.to_csv(tmp_path / "plain.csv", index=False)
    pd.testing.assert_frame_equal(tables.read(tmp_path / "plain.csv").frame, pd.read_csv(tmp_path / "plain.csv"))


def test_ragged_rows_are_padded_and_noted(tmp_path: Path) -> None:
    table = csv(tmp_path, "a,b,c\n1,2,3\n4\n5,6,7,8\n\n9,10,11\n")
    assert table.text.to_numpy().tolist() == [
        ["1", "2", "3", ""],
        ["4", "", "", ""],
        ["5", "6", "7", "8"],
        ["9", "10", "11", ""],
    ]
    assert list(table.text.columns) == ["a", "b", "c", "Column 4"]
    assert "Line 3 has fewer cells than the other rows; the rest is empty." in table.notes
    assert any(note.startswith("Line 4 does not have the 3 cells that most rows have") for note in table.notes)
    assert table.row_numbers is not None
    assert table.row_numbers.tolist() == [2, 3, 4, 6]


def test_quotes_that_do_not_end_swallow_nothing(tmp_path: Path) -> None:
    table = csv(tmp_path, 'a,b\n1,"two\n3,four\n5,six\n')
    assert len(table.text) == 3
    assert any("do not match" in note for note in table.notes)


def test_cells_with_line_breaks_stay_whole(tmp_path: Path) -> None:
    assert csv(tmp_path, 'a,b\n1,"two\nlines"\n2,x\n').text["b"].tolist() == ["two\nlines", "x"]


def test_no_header(tmp_path: Path) -> None:
    table = csv(tmp_path, "1,2.5\n3,4\n")
    assert table.text.to_numpy().tolist() == [["1", "2.5"], ["3", "4"]]
    assert list(table.text.columns) == ["Column 1", "Column 2"]
    assert "no names" in table.notes[0]


def test_years_may_stand_above_columns(tmp_path: Path) -> None:
    assert list(csv(tmp_path, "Country,2019,2020\nChad,10,12\n").text.columns) == ["Country", "2019", "2020"]
    assert len(csv(tmp_path, "Ada,1815\nGrace,1906\n", "people.csv").text) == 2


def test_one_column(tmp_path: Path) -> None:
    table = csv(tmp_path, "Name\nAda\nGrace\n")
    assert table.text.to_numpy().tolist() == [["Ada"], ["Grace"]]
    assert kinds.kind_of(tmp_path / "table.csv") is kinds.Kind.TABLE


def test_duplicate_and_missing_names(tmp_path: Path) -> None:
    table = csv(tmp_path, "a,a,,a (2),a\nu,v,w,x,y\n")
    assert list(table.text.columns) == ["a", "a (3)", "Column 3", "a (2)", "a (4)"]
    assert len(set(table.text.columns)) == 5
    assert len(table.notes) == 3


def test_missing_values_are_empty(tmp_path: Path) -> None:
    table = csv(tmp_path, "a,b,c\n1,NaN,x\n,null,y\n3,#N/A,z\n")
    assert table.text["a"].tolist() == ["1", "", "3"]
    assert np.isnan(table.frame["a"][1])
    assert list(table.text.columns) == ["a", "b", "c"]


@pytest.mark.parametrize("text", ["a,b\nNaN,\n,NaN\n", "a,b\n,\n", "a,b\n"])
def test_a_single_row_of_words_names_the_columns_of_no_rows(tmp_path: Path, text: str) -> None:
    table = csv(tmp_path, text)
    assert table.text.shape == (0, 2)
    assert list(table.text.columns) == ["a", "b"]
    assert any("no rows" in note for note in table.notes)


def test_a_single_row_with_a_figure_is_shown_under_made_up_names(tmp_path: Path) -> None:
    table = csv(tmp_path, "a,1\n")
    assert table.text.to_numpy().tolist() == [["a", "1"]]
    assert list(table.text.columns) == ["Column 1", "Column 2"]
    assert any("one row" in note for note in table.notes)


def test_numbers_as_people_write_them_are_values_too(tmp_path: Path) -> None:
    table = csv(tmp_path, "sum;share;when;code\n1.234,50 €;12 %;5.3.2024;007\n(500,00 €);3 %;6.3.2024;008\n")
    assert table.frame["sum"].tolist() == [1234.5, -500]
    assert table.frame["share"].tolist() == pytest.approx([0.12, 0.03])
    assert table.frame["when"].dt.date.tolist() == [datetime.date(2024, 3, 5), datetime.date(2024, 3, 6)]
    assert table.frame["code"].tolist() == ["007", "008"]
    assert table.text["sum"].tolist() == ["1.234,50 €", "(500,00 €)"]


def test_a_million_rows(tmp_path: Path) -> None:
    block = "".join(f"{at},name {at},{at / 4},2024-01-{at % 28 + 1:02}\n" for at in range(10_000))
    (tmp_path / "million.csv").write_text("id,name,price,day\n" + block * 100)
    began = time.process_time()
    table = tables.read(tmp_path / "million.csv")
    assert time.process_time() - began < 20
    assert table.frame.shape == (1_000_000, 4)
    assert table.frame["id"].sum() == 100 * sum(range(10_000))
    assert table.notes == ()


def test_more_rows_than_are_kept_are_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.media.layout.MOST_ROWS", 100)
    table = csv(tmp_path, "a,b\n" + "1,2\n" * 500)
    assert len(table.text) == 100
    assert table.notes == ("Only the first 100 rows were read.",)


def test_sheets_titles_empty_edges_and_merged_cells(tmp_path: Path) -> None:
    with pd.ExcelWriter(tmp_path / "book.xlsx", engine="openpyxl") as writer:
        pd.DataFrame().to_excel(writer, sheet_name="Empty")
        FRAME.to_excel(writer, sheet_name="People", index=False, startrow=4, startcol=2)
        sheet = writer.sheets["People"]
        sheet["C3"] = "Our people"
        sheet.merge_cells("C7:C8")
    table = tables.read(tmp_path / "book.xlsx")
    assert tables.sheets(tmp_path / "book.xlsx") == ("Empty", "People")
    assert (table.sheet, table.sheets) == ("People", ("Empty", "People"))
    assert table.text.to_numpy().tolist() == [SHOWN[0], SHOWN[1], ["Grace", *SHOWN[2][1:]]]
    notes = " ".join(table.notes)
    assert "“Empty” is empty" in notes
    assert "“Our people”" in notes
    assert "A merged label (“Grace”)" in notes
    with pytest.raises(tables.Unreadable, match=r"the sheet is empty.*People"):
        tables.read(tmp_path / "book.xlsx", "Empty")
    with pytest.raises(tables.Unreadable, match=r"no sheet called “Nobody”.*Empty, People"):
        tables.read(tmp_path / "book.xlsx", "Nobody")


def test_a_table_is_remembered_until_its_file_changes(tmp_path: Path) -> None:
    first = csv(tmp_path, "a,b\n1,2\n")
    assert tables.read(tmp_path / "table.csv") is first
    assert csv(tmp_path, "a,b\n1,2\n3,4\n").frame.shape == (2, 2)


def test_a_table_read_elsewhere_is_taken(tmp_path: Path) -> None:
    path = written(tmp_path, "xlsx")
    parsed = tables.Table(path, "Sheet1", ("Sheet1",), FRAME, FRAME.astype("str"), (), tables.stamp_of(path))
    tables.remember(parsed)
    assert tables.read(path) is parsed
    assert tables.read(path, "Sheet1") is parsed
    assert tables.sheets(path) == ("Sheet1",)


def test_several_threads_may_read_at_once(tmp_path: Path) -> None:
    for at in range(8):
        (tmp_path / f"{at}.csv").write_text(f"a,b\n{at},x\n")
    found: list[tuple[int, int]] = []

    def look(number: int) -> None:
        for at in range(16):
            found.append((at % 8, int(tables.read(tmp_path / f"{at % 8}.csv").frame["a"][0])))

    threads = [threading.Thread(target=look, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 64
    assert all(asked == got for asked, got in found)


def test_codes_that_begin_as_dates_may_are_text(tmp_path: Path) -> None:
    path = tmp_path / "withdrawn.csv"
    path.write_text("Type,Stage\nDNF,2\nDNS,3\nDNF,5\n", encoding="utf-8")
    assert tables.read(path).text["Type"].tolist() == ["DNF", "DNS", "DNF"]


def test_names_may_begin_with_numbers(tmp_path: Path) -> None:
    table = csv(tmp_path, "Pollster,2023 votes,538 Grade\nSelzer,50,A+\nMarist,83,B\n")
    assert list(table.text.columns) == ["Pollster", "2023 votes", "538 Grade"]
    assert table.frame["2023 votes"].tolist() == [50, 83]
    assert list(csv(tmp_path, "5 kg,2 km\n3 kg,1 km\n", "none.csv").text.columns) == ["Column 1", "Column 2"]


@pytest.mark.parametrize(
    ("locale", "point", "text"),
    [("de_DE.UTF-8", ".", "price;weight\n2.50;1.250\n3.75;1.900\n"), ("C.UTF-8", ",", "a;b\n2,50;1,250\n3,75;1,900\n")],
)
def test_what_the_locale_alone_reads_as_thousands_yields_to_decimals_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str, point: str, text: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    table = csv(tmp_path, text)
    assert table.frame.iloc[:, 1].tolist() == [1.25, 1.9]
    assert [each.decimal for each in table.types] == [point, point]
    assert not table.types[1].certain
    assert "correct the column" in table.notes[0]
    alone = csv(tmp_path, f"x;weight\na;1{point}250\nb;1{point}900\nc;2{point}100\n", "alone.csv")
    assert alone.frame["weight"].tolist() == [1250, 1900, 2100]
