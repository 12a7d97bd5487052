"""Small tables of the kinds that people report, each with three more of its kind: the right value, or a clear word."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from desktop_app.answers import TableAnswer
from desktop_app.inference.residency import Residency
from desktop_app.media import tables
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import ask
from desktop_app.tasks.tables.grid import Grid

Sample = tuple[str, str, object, str]
"""The cells, rows parted by " / "; a question; the right value, None for none; words of a note or of the sentence."""


@pytest.fixture(scope="module")
def residency() -> Residency:
    """The checkpoint is loaded once."""
    return Residency()


def asked(path: Path, question: str, residency: Residency) -> TableAnswer:
    """The answer to a question, by the program as people have it."""
    put = TableQuestionAnswering(table=path, questions=(question,), device="cpu", precision="float32")
    (found,) = [each for each in ask(put, residency) if isinstance(each, TableAnswer) and each.final]
    return found


def evaluated(path: Path, expression: str) -> object:
    """What the expression beside an answer gives over the rows that count."""
    table = tables.read(path)
    frame = table.frame.loc[Grid.of(table).labels]
    return eval(expression, {"df": frame, "pd": pd, "np": np})


def column(name: str, cells: str, mark: str = ";") -> str:
    """Rows with a name and one cell each; the cells are parted by " | "."""
    return " / ".join([f"Item{mark}{name}", *(f"i{at}{mark}{cell}" for at, cell in enumerate(cells.split(" | ")))])


DATES: list[Sample] = [
    (column("Date", "02/01/2024 | 31/12/2023 | 11/02/2024"), "What is the latest date?", "11/02/2024", ""),
    (column("Date", "31/12/2024 | 02/01/2024 | 11/02/2025"), "Which item has the latest date?", "i2", ""),
    (column("Date", "05/03/2022 | 04/09/2022 | 28/02/2022"), "Which item has the earliest date?", "i2", ""),
    (column("Date", "12/31/2023 | 02/11/2024 | 11/02/2023"), "Which item has the latest date?", "i1", ""),
    (column("Date", "02/01/2024 | 05/12/2023 | 11/02/2024"), "latest date?", "11/02/2024", "nothing tells the day"),
    (column("Date", "23.04.14 | 01.05.15 | 30.12.13"), "Which item has the latest date?", "i1", ""),
    (column("Date", "31.01.99 | 01.02.01 | 15.06.00"), "Which item has the latest date?", "i1", ""),
    (column("Date", "3 March 2024 | Mar 5, 24 | 2023-12-31"), "latest date?", "Mar 5, 24", ""),
    (
        column("Date", "2024-03-01 09:30 | 2024-03-01 08:15 | 2024-02-29 23:59"),
        "earliest date?",
        "2024-02-29 23:59",
        "",
    ),
    (column("Date", "45292 | 45350 | 45300"), "What is the latest date?", "2024-02-28", "days of a spreadsheet"),
    (column("Date", "31 Dec 2023 | 1 Jan 2024 | 30 Nov 2023"), "How many dates are in 2023?", 2, ""),
]

DATES += [
    (column("Date", "25/12/2022 | 03/01/2023 | 11/11/2022"), "What is the latest date?", "03/01/2023", ""),
    (column("Date", "03/04/2021 | 05/06/2020 | 07/08/2021"), "latest date?", "07/08/2021", "nothing tells the day"),
    (column("Date", "01.02.2020 | 02.01.2020 | 03.12.2019"), "Which item has the latest date?", "i0", ""),
    (column("Date", "31.12.98 | 01.01.03 | 15.08.02"), "Which item has the latest date?", "i1", ""),
    (column("Date", "1 May 2021 | Apr 30, 21 | 2021-05-02"), "latest date?", "2021-05-02", ""),
    (column("Date", "12 January 2020 | 13 January 2020 | Feb 1, 2019"), "Which item has the earliest date?", "i2", ""),
    (column("Date", "July 4, 1976 | 14 July 1789 | 3 October 1990"), "Which item has the latest date?", "i2", ""),
    (
        column("Date", "05/03/2024 18:00 | 25/03/2024 06:15 | 01/02/2024 23:00"),
        "Which item has the latest date?",
        "i1",
        "",
    ),
    (column("Date", "2020-01-01T10:00:00 | 2020-01-01T09:59:59 | 2019-12-31T23:59:59"), "earliest date?",
     "2019-12-31T23:59:59", ""),
    (column("Date", "43831 | 44196 | 44000"), "What is the latest date?", "2020-12-31", "days of a spreadsheet"),
    (column("Date", "40000 | 39999 | 40001"), "Which item has the earliest date?", "i1", "days of a spreadsheet"),
    (column("Date", "44927 | 44562 | 45291"), "How many dates are in 2023?", 2, "days of a spreadsheet"),
]  # fmt: skip

NUMBERS: list[Sample] = [
    (column("Amount", "1.000 | 2.500 | 10.000"), "What is the total amount?", 13500, "separating thousands"),
    (column("Amount", "4.000 | 7.500 | 12.000"), "What is the highest amount?", 12000, "separating thousands"),
    (column("Amount", "331.885 | 1.084.831 | 126.949"), "What is the total amount?", 1543665, ""),
    (column("Amount", "12.500 | 2.000.100 | 900.000"), "What is the total amount?", 2912600, ""),
    (column("Amount", "1.234 | 12,50 | 2.500,75 | k.A."), "What is the total amount?", 3747.25, "k.A."),
    (column("Amount", "5.678 | 1,05 | n.v. | 3.000,20"), "What is the total amount?", 8679.25, "n.v."),
    (column("Amount", "- | 1.111 | 2,22 | 3.333,30"), "What is the total amount?", 4446.52, ""),
    (column("Amount", "900,50 | 1.234 | 12,5"), "What is the highest amount?", 1234, ""),
    (column("Amount", "900,50 | 1.234 | 12,5"), "Which item has the highest amount?", "i1", ""),
    (column("Amount", "999,99 | 1.000 | 2,1"), "How many items have an amount over 999?", 2, ""),
    (column("Amount", "$(250.00) | $ (250.00) | -$3 | 3- | 100"), "What is the total amount?", -406, ""),
    (column("Amount", "(10) | 5- | −7 | 30"), "What is the total amount?", 8, ""),
    (column("Amount", "(1,200.50) | 200 | 3,000"), "What is the lowest amount?", -1200.5, ""),
    (column("Amount", "1'234.50 | 2'000.00 | 500.25"), "What is the total amount?", 3734.75, ""),
    (column("Sales", "1.5m | 1.75 m | 2m"), "What is the total sales?", 5250000, "million"),
    (column("Length (m)", "1.5m | 1.75 m | 2m"), "What is the total length?", 5.25, ""),
    (column("Share", "12 % | 5 % | 80 %"), "What is the highest share?", 0.8, "80 %"),
    (column("Value", "1e3 | 2e2 | ½"), "What is the total value?", 1200.5, ""),
    (column("Amount", "100.00 CR | 50.00 DR | 20.00 CR"), "What is the total amount?", 70, "DR counts as minus"),
    (column("Amount", "7.50 DR | 2.50 DR | 1.00 CR"), "What is the total amount?", -9, "DR counts as minus"),
    (column("Amount", "1,234[2] | 12* | 100"), "What is the total amount?", 1346, ""),
    (column("Amount", "50¹ | 70 | 1,000[a]"), "What is the highest amount?", 1000, ""),
    (column("Amount", "10 | pending | 20"), "What is the average amount?", 15, "“pending” in row 3"),
    (column("Amount", "7 | see mail | 8 | open | 9"), "What is the average amount?", 8, "“see mail” in row 3"),
    (column("Amount", "1 | 2 | 2"), "What is the average amount?", 5 / 3, "(rounded)"),
]

NUMBERS += [
    (
        column("Amount", "3.000 | 1.250 | 20.000"),
        "What is the average amount?",
        8083.333333333333,
        "separating thousands",
    ),
    (column("Amount", "1.500 | 22.750 | 100.000"), "Which item has the lowest amount?", "i0", "separating thousands"),
    (column("Amount", "7.001 | 3.500.000 | 10.999"), "What is the total amount?", 3518000, ""),
    (column("Amount", "400.000 | 1.000.000 | 350.500"), "What is the highest amount?", 1000000, ""),
    (column("Amount", "2.000 | 0,75 | 4.100,25 | keine"), "What is the total amount?", 6101, "keine"),
    (column("Amount", "850,75 | 2.001 | 1.999"), "What is the highest amount?", 2001, ""),
    (column("Amount", "99,9 | 1.100 | 100"), "Which item has the lowest amount?", "i0", ""),
    (column("Amount", "$5 | -$8 | $(2)"), "What is the total amount?", -5, ""),
    (column("Amount", "€ (12.50) | 7.50- | -€1"), "What is the lowest amount?", -12.5, ""),
    (column("Amount", "10'000.25 | 1'000.75"), "What is the total amount?", 11001, ""),
    (column("Amount", "999'999.99 | 2.50 | 1'000'000.00"), "Which item has the highest amount?", "i2", ""),
    (column("Amount", "5'500.00 | 4'500.00"), "What is the average amount?", 5000, ""),
    (column("Revenue", "$2m | $3.5m | $500k"), "What is the total revenue?", 6000000, ""),
    (column("Budget", "1.2m | 0.8m | 3m"), "What is the highest budget?", 3000000, "million"),
    (column("Height (m)", "1.82 m | 1.65m | 1.7 m"), "What is the highest height?", 1.82, ""),
    (column("Depth in metres", "3m | 4.5 m | 10m"), "What is the total depth?", 17.5, ""),
    (column("Rate", "2.5% | 10% | 7 %"), "What is the average rate?", 0.065, ""),
    (column("Rate", "50 % | 25 % | 12,5 %"), "What is the lowest rate?", 0.125, ""),
    (column("Growth", "-5 % | 3 % | 1 %"), "Which item has the lowest growth?", "i0", ""),
    (column("Value", "1.5e3 | 5e2"), "What is the total value?", 2000, ""),
    (column("Value", "1½ | ¼ | 3"), "What is the total value?", 4.75, ""),
    (column("Value", "2e6 | 3e5 | 1e6"), "Which item has the lowest value?", "i1", ""),
    (column("Amount", "10 CR | 4 DR"), "What is the total amount?", 6, "DR counts as minus"),
    (column("Amount", "1,000.00DR | 250.00CR | 50.00CR"), "What is the lowest amount?", -1000, "DR counts as minus"),
    (column("Amount", "2,500[1] | 500 | 1,000[b]"), "What is the total amount?", 4000, ""),
    (column("Amount", "7† | 8* | 9"), "What is the total amount?", 24, ""),
    (column("Amount", "100 | tbd | 300"), "What is the total amount?", 400, "“tbd” in row 3"),
    (column("Amount", "cancelled | 4 | 6"), "What is the average amount?", 5, "“cancelled” in row 2"),
]

UNITS: list[Sample] = [
    (column("Weight", "10 kg | 500 g"), "What is the total weight?", 10.5, "10.5 kg"),
    (column("Weight", "2 t | 500 kg | 250 kg"), "What is the total weight?", 2750, "2,750 kg"),
    (column("Length", "1 m | 50 cm | 2 m"), "What is the longest length?", 2, "2 m"),
    (column("Time spent", "1h 30m | 45m | 2h"), "Which item has the lowest time spent?", "i1", "0:45:00"),
    (column("Price", "$100 | €100"), "What is the total price?", None, "EUR and USD"),
    (column("Price", "$100 | €250 | $20"), "Which item has the highest price?", None, "EUR and USD"),
    (column("Price", "£5 | 7 € | 3 €"), "How many items have a price over 4?", None, "EUR and GBP"),
    (column("Price", "5 CHF | 7 EUR | 3 EUR"), "What is the average price?", None, "CHF and EUR"),
    (
        "Name;Currency;Gross / Ann;EUR;100,00 / Bob;USD;1.200,00 / Cid;EUR;50,50",
        "What is the total gross?",
        None,
        "column “Currency” names",
    ),
    (
        "Name;Currency;Gross / Ann;EUR;100,00 / Bob;USD;1.200,00 / Cid;EUR;50,50",
        "What is the total gross for EUR?",
        150.5,
        "",
    ),
]

UNITS += [
    (column("Weight", "1 kg | 250 g | 3 kg"), "What is the highest weight?", 3, "3 kg"),
    (column("Weight", "800 g | 0.9 kg | 700 g"), "Which item has the highest weight?", "i1", ""),
    (column("Distance", "1.5 km | 800 m | 2 km"), "What is the total distance?", 4.3, "4.3 km"),
    (column("Cost", "¥500 | $20"), "What is the total cost?", None, "JPY and USD"),
    (column("Cost", "10 EUR | 12 GBP | 3 EUR"), "What is the average cost?", None, "EUR and GBP"),
]

_REGIONS = "Region;Amount / North;100 / South;200 / East;300 / Total;600"
_GROUPS = "Region;Customer;Amount / North;A;1 / North;B;2 / North Total;;3 / South;C;4 / South;D;5 / South Total;;9"
_GROUPS += " / Grand Total;;12"
_SINGLE = "Region;Customer;Amount / North;A;10 / Total North;;10 / South;B;4 / Total South;;4 / Total;;14"
_PIVOT = "Row Labels;Sum of Amount / North;100 / Ann;60 / Bob;40 / South;50 / Cid;50 / Grand Total;150"

TOTALS: list[Sample] = [
    (_REGIONS, "What is the total amount?", 600, "“Total”, is the sum"),
    (_REGIONS, "Which region has the highest amount?", "East", "not counted"),
    (_REGIONS.replace("Total;600", "Average;200"), "What is the total amount?", 600, "is the mean"),
    (_REGIONS.replace("Total;600", "Summe;600"), "What is the average amount?", 200, "“Summe”"),
    (_GROUPS, "What is the total amount?", 12, "hold sums of other rows"),
    (_GROUPS, "What is the highest amount?", 5, ""),
    (_SINGLE, "What is the total amount?", 14, "hold sums of other rows"),
    (_PIVOT, "What is the total amount?", 150, "hold sums of other rows"),
]

TOTALS += [
    ("Team;Points / A1;7 / B1;8 / C1;9 / Sum;24", "What is the total number of points?", 24, "“Sum”, is the sum"),
    ("Team;Points / A1;7 / B1;8 / C1;9 / Total;24", "Which team has the most points?", "C1", "not counted"),
    (
        "Month;Sales / Jan;10,5 / Feb;20,5 / Mar;30 / Gesamt;61",
        "What is the average sales?",
        20.333333333333332,
        "“Gesamt”",
    ),
    ("City;Visits / Oslo;4 / Rome;6 / TOTAL;10", "How many cities have more than 3 visits?", 2, "“TOTAL”"),
]

LINES: list[Sample] = [
    ("Account:;DE12 / Holder:;Max /  / Date;Text;Amount / 01.02.2024;Rent;-800,00 / 15.02.2024;Pay;2.500,00",
     "What is the total amount?", 1700, "lines above the table"),
    ("# exported / Item;Amount / a1;5 / b1;6", "What is the total amount?", 11, "above the table"),
    ("Sales of the year; /  / Item;Amount / a1;5 / b1;7", "What is the total amount?", 12, "above the table"),
    ("Item;Amount / a1;5 / b1,6 / c1;7", "What is the total amount?", 18, "another sign"),
    ("Item;Note;Amount / a1;\"say \\\"hi; there\\\"\";5 / b1;x;6", "What is the total amount?", 11, ""),
    ("a1;5;3", "What is the sum of column 2?", 5, "only one row"),
    ("Item;Amount / a1;5\0 / b1;6", "What is the total amount?", 11, "zero byte"),
    ("Region;Who;Amount / North;A1;1 / ;B1;2 / ;C1;3 / South;D1;4 / ;E1;5", "What is the total amount for North?", 6,
     "name of the group above"),
]  # fmt: skip

LINES += [
    ("Report of June;; / Printed:;2024-07-01; / ;; / Shop;Day;Takings / S1;Mon;10 / S2;Tue;15",
     "What is the total takings?", 25, "lines above the table"),
    ("# a / # b / Shop;Takings / S1;10 / S2;30", "Which shop has the highest takings?", "S2", "above the table"),
    ("Kontoauszug;DE99 /  / Datum;Betrag / 03.01.2024;-5,50 / 05.01.2024;10,00", "What is the total Betrag?", 4.5,
     "above the table"),
    ("Shop;Takings / S1;1 / S2,2 / S3;3 / S4,4", "What is the total takings?", 10, "another sign"),
    ("Shop;Note;Takings / S1;\"a \\\"b; c\\\" d\";7 / S2;e;8", "Which shop has the highest takings?", "S2", ""),
    ("Shop;Takings / S1\0;10 / S2;20", "What is the total takings?", 30, "zero byte"),
    ("Group;Who;Points / Red;A1;4 / ;B1;6 / Blue;C1;9 / ;D1;2", "What is the total points for Blue?", 11,
     "name of the group above"),
    ("Group;Who;Points / Red;A1;4 / ;B1;6 / Blue;C1;9 / ;D1;2", "How many rows are in group Red?", 2,
     "name of the group above"),
]  # fmt: skip

WORDS: list[Sample] = [
    (column("Active", "yes | no | yes"), "How many are active?", 2, ""),
    (column("Active", "yes | no | yes"), "How many are not active?", 1, "Active is no"),
    (column("Active", "ja | nein | nein | nein"), "How many items are active?", 1, ""),
    (column("Active", "true | false | true"), "How many items are inactive?", 1, ""),
    (column("Satisfied", "Yes | No | n/a | Yes"), "How many said no?", 1, ""),
    (column("Height", "100 | 150 | 180 | 250"), "How many are over 120 and under 200 height?", 2, ""),
    (column("Height", "100 | 150 | 180 | 250"), "How many have a height over 120 and under 260?", 3, ""),
    (column("Height", "1 | 5 | 9"), "How many have a height of more than 2 but less than 6?", 1, ""),
    ("Customer;Email;Amount / Ann;a@x.de;10 / Bob;;20 / Cid;c@x.de;", "How many customers have an email?", 2, ""),
    ("Customer;Email;Amount / Ann;a@x.de;10 / Bob;;20 / Cid;c@x.de;", "How many customers have no email?", 1, ""),
    ("Name;ZIP / A;01234 / B;10115", "What is the zip of A?", "01234", ""),
    ("Name;Amount / Ann; / Bob;", "What is the total amount?", None, "Amount is empty"),
    ("Name;Jan;Feb / North;1;2 / South;3;4", "sum of Jan and Feb for North?", 1, "The word “Feb” was not used."),
    ("Date;Text;Balance / 2024-01-02;Rent;90 / 2024-02-03;Food;40 / 2024-01-20;Pay;200", "What is the latest balance?",
     "40", ""),
    ("Invoice;Customer;Amount / 1;Ann;10 / 2;Bob;30 / 3;Cid;20 / 4;Dan;5", "Which is the largest invoice?", "2", ""),
    ("Runner;Time / Ann;3:45:10 / Bob;3:59:01 / Cid;4:01:59", "Who was fastest?", "Ann", ""),
    (column("Amount", "4 | 9 | 1"), "What is the difference between the highest and the lowest amount?", 8, ""),
]  # fmt: skip

WORDS += [
    ("Task;Done;Points / a1;x;1 / b1;;2 / c1;x;3", "How many tasks are not done?", 1, "Done is no"),
    (
        "City;Population / Paris;2.1 million / Rome;2.8 million",
        "What is the total population?",
        4_900_000,
        "4,900,000,",
    ),
    ("Who;Start Date;Pay / Ann;2019-03-01;85 / Bob;2015-06-15;99", "Who started first?", "Bob", ""),
    (
        "Who;Start Date;Pay / Ann;2019-03-01;8500 / Bob;2015-06-15;9900",
        "How many were hired after 2018?",
        1,
        "after 2018",
    ),
    ("Genre;Title;Rating / A1;x;8.8 / A1;y;2 / B1;z;7", "Which genre has the highest average rating?", "B1", ""),
]

_INVOICES = """Invoice;Date;Customer;Region;Amount / 1;2024-03-05;Ann;North;100.50 / 2;2024-03-20;Bob;South;300
 / 3;2024-04-02;Ann;North;250.25 / 4;2025-03-09;Cid;East;20 / 5;2024-12-31;Bob;North;10""".replace("\n", "")

INVOICES: list[Sample] = [
    (_INVOICES, "How many invoices over 100 are from Ann?", 2, "Amount is more than 100"),
    (_INVOICES, "What is the total of invoices?", 680.75, "The sum of Amount"),
    (_INVOICES, "What percentage of invoices are from Bob?", 0.4, "of the rows"),
    (_INVOICES, "Which invoices are over 200?", "2, 3", "Amount is more than 200"),
    (_INVOICES, "Which are the top 2 invoices by amount?", "2, 3", ""),
    (_INVOICES, "Which customer has the most invoices?", "Ann, Bob", "number of rows: 2"),
    (_INVOICES, "How many customers have more than 1 invoice?", 2, "number of rows is more than 1"),
    (_INVOICES, "Which month had the highest total amount?", "2024-03", "400.50"),
    (_INVOICES, "Which quarter had the lowest amount?", "2024Q4", ""),
    (_INVOICES, "How many invoices are in March?", 3, "Date is in March"),
    (_INVOICES, "What is the total amount in Rome?", None, "Nothing in it answers to “Rome”"),
]

ALL = [*DATES, *NUMBERS, *UNITS, *TOTALS, *LINES, *WORDS, *INVOICES]


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: f"{sample[0][:60]} | {sample[1]}".replace("\0", "NUL"))
def test_a_sample_is_read_as_it_was_meant(
    sample: Sample, residency: Residency, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    text, question, right, said = sample
    path = tmp_path / "sample.csv"
    path.write_bytes((text.replace(" / ", "\n") + "\n").encode())
    found = asked(path, question, residency)
    assert found.value == (pytest.approx(right, rel=1e-12) if isinstance(right, float) else right), found.sentence
    assert said in " ".join((found.sentence, *found.notes, *found.doubts))
    if found.value is not None:
        _check_expression(path, found)


def _check_expression(path: Path, found: TableAnswer) -> None:
    """The expression beside an answer gives its value, or the values of its cells."""
    assert found.expression
    value = evaluated(path, found.expression)
    frame = tables.read(path).frame
    if isinstance(value, pd.Series):
        assert [str(name) for name in value.index] == [str(row[0]) for row in found.result[1:]]
    elif isinstance(value, list):
        assert value == [frame.iat[row, place] for row, place in found.coordinates]
    elif isinstance(value, pd.Timestamp):
        assert str(value.date()) in (str(frame.iat[row, place].date()) for row, place in found.coordinates)
    elif isinstance(value, pd.Timedelta):
        assert value.total_seconds() == found.value
    else:
        assert value == pytest.approx(found.value)
