"""A comma inside a cell without quotation marks, in a table one of whose columns holds numbers and words alike."""

from pathlib import Path

from desktop_app.media import tables

ROWS = [f"{at},Haus {at},Bonn,{53100 + at},Germany" for at in range(1, 17)]
ROWS += [f"{at},Mill Lane {at},Leeds,LS{at} 4AP,UK" for at in range(17, 21)]
ODD = ["21,Rua Nova, 67,Porto,4000-123,Portugal", "22,Quay, 5,York,YO1 7HH,UK"]


def test_columns_of_numbers_and_words_do_not_keep_a_row_from_being_mended(tmp_path: Path) -> None:
    """Postal codes are numbers in Bonn and words in Leeds: what tells where a row breaks are the other columns."""
    path = tmp_path / "orders.csv"
    path.write_text("\n".join(["order,address,city,postcode,country", *ROWS, *ODD]) + "\n")
    table = tables.read(path)
    assert table.frame.iloc[20].astype(str).tolist()[1:] == ["Rua Nova, 67", "Porto", "4000-123", "Portugal"]
    assert table.frame.iloc[21].astype(str).tolist()[1:] == ["Quay, 5", "York", "YO1 7HH", "UK"]
    assert not any("wrong columns" in str(note) for note in table.notes)
