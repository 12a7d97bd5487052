"""What is called .xls without being it, and other relatives: HTML, XML of Excel 2003, flat OpenDocument, Numbers."""

from pathlib import Path

import pandas as pd
import pytest

from desktop_app.media import kinds, tables
from desktop_app.media.kinds import Kind
from desktop_app.problems import Unreadable
from desktop_app.table_reading import RowRole
from tests.media import making

FRAME = pd.DataFrame({"Name": ["Ada", "Grace"], "Amount": ["1.234,50", "20,00"], "Day": ["01.02.2024", "31.12.2024"]})


def rows(found: tables.Table) -> list[list[str]]:
    return [list(found.text.columns), *found.text.to_numpy().tolist()]


WANTED = [list(FRAME.columns), *FRAME.to_numpy().tolist()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_a_web_page_called_xls(tmp_path: Path, encoding: str) -> None:
    body = f"<h1>Kontoauszug für März</h1>{FRAME.to_html(index=False)}"
    page = f'<html><head><meta charset="{encoding}"></head><body>{body}</body></html>'
    (tmp_path / "bank.xls").write_bytes(page.encode(encoding))
    found = tables.read(tmp_path / "bank.xls")
    assert rows(found) == WANTED
    assert found.frame["Amount"].tolist() == [1234.5, 20]
    assert kinds.kind_of(tmp_path / "bank.xls") is Kind.TABLE


def test_spans_breaks_and_hidden_rows_of_a_page(tmp_path: Path) -> None:
    page = """<table><tr><th rowspan=2>Region</th><th colspan=2>2024</th></tr><tr><th>Q1</th><th>Q2</th></tr>
    <tr><td rowspan="2">North<br>West</td><td>1</td><td>2</td></tr><tr style="display: none"><td>3</td><td>4</td></tr>
    <tr><td>South</td><td>5<script>var x = 9;</script></td><td>6</table>"""
    (tmp_path / "page.html").write_text(page)
    found = tables.read(tmp_path / "page.html")
    assert rows(found) == [
        ["Region", "2024 / Q1", "2024 / Q2"],
        ["North\nWest", "1", "2"],
        ["North\nWest", "3", "4"],
        ["South", "5", "6"],
    ]
    assert found.set_apart == {1: RowRole.HIDDEN}


def test_of_several_tables_of_a_page_the_largest_is_read(tmp_path: Path) -> None:
    menu = "<table><tr><td>Home</td><td>About</td></tr></table>"
    (tmp_path / "page.html").write_text(f"{menu}<p>text</p>{FRAME.to_html(index=False)}")
    found = tables.read(tmp_path / "page.html")
    assert rows(found) == WANTED
    assert found.sheets == ("Table 1", "Table 2")
    (tmp_path / "none.html").write_text("<html><body><p>Nothing here</p></body></html>")
    with pytest.raises(Unreadable, match="a web page without a table"):
        tables.read(tmp_path / "none.html")


def test_a_web_archive(tmp_path: Path) -> None:
    page = FRAME.to_html(index=False).replace("=", "=3D")
    head = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n'
    (tmp_path / "page.xls").write_text(f"{head}Content-Transfer-Encoding: quoted-printable\n\n{page}\n\n--b--\n")
    assert rows(tables.read(tmp_path / "page.xls")) == WANTED


XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel">
<x:ExcelWorkbook><x:ActiveSheet>1</x:ActiveSheet></x:ExcelWorkbook>
<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><NumberFormat ss:Format="0.0%"/></Style>
<Style ss:ID="s2"><NumberFormat ss:Format="dd/mm/yyyy"/></Style></Styles>
<Worksheet ss:Name="Secret"><Table><Row><Cell><Data ss:Type="String">no</Data></Cell></Row></Table>
<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>
<Worksheet ss:Name="Data"><Table>
<Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">Share</Data></Cell>
<Cell><Data ss:Type="String">Day</Data></Cell><Cell><Data ss:Type="String">Bonus</Data></Cell></Row>
<Row ss:Index="3"><Cell><Data ss:Type="String">Ada</Data></Cell>
<Cell ss:StyleID="s1"><Data ss:Type="Number">0.125</Data></Cell>
<Cell ss:StyleID="s2"><Data ss:Type="DateTime">2024-02-01T00:00:00.000</Data></Cell>
<Cell ss:MergeDown="1"><Data ss:Type="Number">300</Data></Cell></Row>
<Row ss:Hidden="1"><Cell><Data ss:Type="String">Bob</Data></Cell>
<Cell ss:StyleID="s1"><Data ss:Type="Number">0.5</Data></Cell>
<Cell ss:StyleID="s2"><Data ss:Type="DateTime">2024-12-31T00:00:00.000</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Cy</Data></Cell><Cell ss:Index="4"><Data ss:Type="Error">#N/A</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_xml_of_excel_2003(tmp_path: Path) -> None:
    (tmp_path / "old.xls").write_text(XML)
    found = tables.read(tmp_path / "old.xls")
    assert (found.sheet, found.hidden_sheets) == ("Data", ("Secret",))
    assert rows(found) == [
        ["Name", "Share", "Day", "Bonus"],
        ["Ada", "12.5%", "01/02/2024", "300"],
        ["Bob", "50.0%", "31/12/2024", ""],
        ["Cy", "", "", ""],
    ]
    assert found.set_apart == {1: RowRole.HIDDEN}
    assert found.row_numbers is not None
    assert found.row_numbers.tolist() == [3, 4, 5]
    assert any("#N/A in D5" in note for note in found.notes)


def test_remarks_in_one_sheet_do_not_empty_the_next(tmp_path: Path) -> None:
    remark = '<Comment ss:Author="A"><ss:Data xmlns="http://www.w3.org/TR/REC-html40">Why?</ss:Data></Comment></Cell>'
    first, second = XML.split('<Worksheet ss:Name="Data">')
    remarked = first.replace("</Data></Cell>", f"</Data>{remark}", 1)
    assert remarked != first
    (tmp_path / "old.xml").write_text(f'{remarked}<Worksheet ss:Name="Data">{second}')
    assert tables.read(tmp_path / "old.xml", "Data").text["Name"].tolist() == ["Ada", "Bob", "Cy"]


FLAT = """<?xml version="1.0"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:meta><meta:generator>LibreOffice/24.2</meta:generator></office:meta>
<office:body><office:spreadsheet><table:table table:name="S">
<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Share</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ada</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12,5 %</text:p></table:table-cell>
</table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Bob</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50,0 %</text:p></table:table-cell>
</table:table-row>
</table:table></office:spreadsheet></office:body></office:document>"""


def test_flat_opendocument(tmp_path: Path) -> None:
    (tmp_path / "flat.fods").write_text(FLAT)
    found = tables.read(tmp_path / "flat.fods")
    assert found.text["Share"].tolist() == ["12,5 %", "50,0 %"]
    assert found.frame["Share"].tolist() == [0.125, 0.5]


@pytest.mark.parametrize("name", ["Index/Document.iwa", "Index.zip"])
def test_numbers_documents_are_said_to_be_such(tmp_path: Path, name: str) -> None:
    making.zipped(tmp_path / "sheet.numbers", {name: b"x", "preview.jpg": b"y"})
    with pytest.raises(Unreadable, match=r"Apple Numbers.*Export"):
        tables.read(tmp_path / "sheet.numbers")


def test_a_protected_opendocument_is_said_to_be_such(tmp_path: Path) -> None:
    parts = {
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
        "content.xml": bytes(100),
    }
    making.zipped(tmp_path / "book.ods", parts)
    with pytest.raises(Unreadable, match="password"):
        tables.read(tmp_path / "book.ods")


@pytest.mark.parametrize("suffix", [".xls", ".xlsx"])
def test_text_called_xls(tmp_path: Path, suffix: str) -> None:
    FRAME.to_csv(tmp_path / f"export{suffix}", sep="\t", index=False)
    assert rows(tables.read(tmp_path / f"export{suffix}")) == WANTED
    assert kinds.kind_of(tmp_path / f"export{suffix}") is Kind.TABLE


def test_a_new_workbook_called_xls(tmp_path: Path) -> None:
    FRAME.to_excel(tmp_path / "book.xlsx", index=False)
    (tmp_path / "book.xlsx").rename(tmp_path / "book.xls")
    assert rows(tables.read(tmp_path / "book.xls")) == WANTED
