"""Lists of words alone without headings: the first record is a row; names of columns stay names."""

from pathlib import Path

import pytest

from desktop_app.media import tables

_CONTACTS = (
    "Ann Lee,Sales,ann@corp.com\nBob Stone,IT,bob@corp.com\nCy Young,Legal,cy@corp.com\nDi Frost,Sales,di@corp.com\n"
)
_STOCK = "Milk,Dairy,Aldi\nBread,Bakery,Lidl\nCheese,Dairy,Aldi\nApples,Fruit,Rewe\nYoghurt,Dairy,Rewe\n"
_TOWNS = "Ann Lee,Berlin\nBob Stone,Hamburg\nCy Young,Berlin\n"
_ADDRESSES = "ACME Ltd,High Street,LS1 4AB\nBorg plc,Mill Lane,YO1 7HH\nCog & Co,Station Road,HU1 1AA\n"
_PHONES = "Ann,+44 113 496 0000\nBob,+44 113 496 0001\nCy,+44 113 496 0002\n"


@pytest.mark.parametrize(("text", "rows"), [(_CONTACTS, 4), (_STOCK, 5), (_TOWNS, 3), (_ADDRESSES, 3), (_PHONES, 3)])
def test_the_first_record_of_a_list_is_a_row(tmp_path: Path, text: str, rows: int) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    table = tables.read(path)
    assert len(table.text) == rows
    assert next(iter(table.text.columns)) == "Column 1"
    assert table.text.iloc[0, 0] == text.split(",")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Name,Department,E-mail\n" + _CONTACTS,
        "Item,Kind,Shop\n" + _STOCK,
        "Who,Where\nAnn,Berlin\nBob,Hamburg\n",
        "Hotel,Breakfast,Sauna\nAnker,yes,no\nKrone,yes,yes\nPost,no,yes\n",
        "Pupil,Pass\nAnn,Pass\nBob,Fail\nCy,Pass\nDi,Fail\n",
        "Stall,Open\nFish,Open\nBread,Closed\nFruit,Open\n",
        "Monday,Tuesday,Wednesday\nMaths,Art,Maths\nArt,Maths,English\nEnglish,English,Art\n",
    ],
)
def test_names_of_columns_stay_names(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    assert list(tables.read(path).text.columns) == text.split("\n")[0].split(",")
