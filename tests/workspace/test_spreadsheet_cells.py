"""Cells for spreadsheets: numbers stay numbers, whatever would run is text, and csv is cut where we cut it."""

import csv
import io
import math
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.workspace.spreadsheet_cells import csv_line, defused, flat, tab_lines

NUMBERS = """-30.78¦+5¦-1,234.50¦-1.234,50¦-1'234.50¦-1 234,50¦-1\u202f234¦-.5¦-,5¦+12.¦-1e3¦-1.5E-10¦-12 %¦-12%¦-$3
$-3¦-€ 1.234,50¦-3 €¦- 5¦-0¦+49 30 1234567¦-5; 3; -2.5"""
HARMLESS = """-¦--¦---¦+¦=¦- -¦plain¦a=b¦1+1¦3-4¦2024-01-02¦x@y.org¦'=1¦ =1¦smile ;-) ok¦a;-5¦x; =y¦a;=b"""
RUN = """=1+1¦=>¦=HYPERLINK("http://x","y")¦=cmd|' /C calc'!A0¦+cmd|' /C calc'!A0¦-cmd|' /C calc'!A0¦@SUM(1+1)*cmd|x
-1+1¦-5-3¦-1/2¦+1;=2¦-(5)¦-A1¦- item¦@handle¦+49 (0)30 1¦--5¦=-5¦-inf¦-2020-01-01¦＝1+1¦＋cmd|x¦－A1¦＠SUM(1)"""


def each(texts: str) -> list[str]:
    return [text for line in texts.splitlines() for text in line.split("¦")]


@pytest.mark.parametrize("text", ["", *each(NUMBERS), *each(HARMLESS)])
def test_what_runs_nothing_stays_as_it_is(text: str) -> None:
    assert defused(text) == text


@pytest.mark.parametrize("text", [*each(RUN), "\t=1+1", "\r=1+1", "\n=1+1", "\t5a"])
def test_what_a_spreadsheet_would_run_is_text(text: str) -> None:
    assert defused(text) == f"'{text}"


def test_a_formula_after_a_semicolon_is_text_too() -> None:
    # Where the comma is the decimal mark, Excel cuts a csv at semicolons.
    assert defused("a;=cmd|' /C calc'!A0;b") == "a;'=cmd|' /C calc'!A0;b"
    assert defused('a;@HYPERLINK("x")') == 'a;\'@HYPERLINK("x")'
    assert defused("=A1;+B1()") == "'=A1;'+B1()"
    assert defused("a\n=cmd|' /C calc'!A0;b\n-cmd|x") == "a\n'=cmd|' /C calc'!A0;b\n'-cmd|x"
    assert defused("To do:\n- call (Bob)\n- pay 5 (now)") == "To do:\n- call (Bob)\n- pay 5 (now)"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        *((5 / 3, 5 / 3), (7, 7), (True, True), (None, None), ("x", "x"), (math.nan, None), (math.inf, None)),
        *((np.float64(0.1), 0.1), (np.int64(2**60), 2**60), (Decimal("12.30"), 12.3), (["10", "a; b"], "10; a; b")),
        *(([[0, 1], [2, 3]], "0,1; 2,3"), ((), ""), ({"a": 1}, "{'a': 1}")),
    ],
)
def test_a_value_is_one_cell(value: Any, cell: Any) -> None:
    assert flat(value) == cell
    assert type(flat(value)) is type(cell)


def test_numbers_are_written_with_all_their_digits() -> None:
    assert csv_line([5 / 3, -30.78, 0.1 + 0.2, 2**60, None, math.nan]) == (
        "1.6666666666666667,-30.78,0.30000000000000004,1152921504606846976,,\r\n"
    )
    assert csv_line(["-30.78", "-30,78", "=1"]) == '-30.78,"-30,78",\'=1\r\n'


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_any_reader_of_csv_finds_the_same_cells(texts: list[str]) -> None:
    line = csv_line([*texts, "end"])
    for dialect in ({"delimiter": ","}, {"delimiter": ",", "skipinitialspace": True}):
        rows = list(csv.reader(io.StringIO(line, newline=""), strict=True, **dialect))
        assert rows == [[*map(defused, texts), "end"]]


@given(st.text(alphabet="=+-@\t\r ;ab(|!1.,'\"\uff1d"))
def test_nothing_a_spreadsheet_runs_is_left(text: str) -> None:
    written = defused(text)
    assert written.replace("'", "") == text.replace("'", "")
    assert defused(written) == written, "once is enough"
    active = written[:1] and written[0] in "=+-@\t\r\uff1d" and any(each.isalpha() or each in "(|!" for each in written)
    assert not active


def test_the_clipboard_takes_rows_with_tabs() -> None:
    rows = [("a", "-5"), ("=1+1", "two\nlines"), ("x\ty", "")]
    assert tab_lines(rows) == 'a\t-5\n\'=1+1\t"two\nlines"\n"x\ty"\t'
