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


def test_names_of_columns_tell_how_many_cells_a_row_has(tmp_path: Path) -> None:
    """Most addresses have a comma of their own: the rows without one are no names of columns."""
    path = tmp_path / "orders.csv"
    path.write_text(
        "orderID,customerID,shipName,shipAddress,shipCity,freight\n"
        "10248,VINET,Vins et alcools Chevalier,59 rue de l'Abbaye,Reims,32.38\n"
        "10249,TOMSP,Toms Spezialitäten,Luisenstr. 48,Münster,11.61\n"
        "10250,HANAR,Hanari Carnes,Rua do Paço, 67,Rio de Janeiro,65.83\n"
        "10251,VICTE,Victuailles en stock,2, rue du Commerce,Lyon,41.34\n"
        "10252,SUPRD,Suprêmes délices,Boulevard Tirou, 255,Charleroi,51.3\n"
        "10253,HANAR,Hanari Carnes,Rua do Paço, 67,Rio de Janeiro,58.17\n"
    )
    table = tables.read(path)
    assert list(table.frame.columns)[-3:] == ["shipAddress", "shipCity", "freight"]
    assert list(table.frame["freight"]) == [32.38, 11.61, 65.83, 41.34, 51.3, 58.17]
    assert list(table.text["shipAddress"])[2:4] == ["Rua do Paço, 67", "2, rue du Commerce"]
    assert any("lines 4, 5, 6 and 7" in note for note in table.notes)
