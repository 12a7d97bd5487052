"""Rows that only seem to be totals: a journalist's line of work is Media, a film is called Total Eclipse."""

from pathlib import Path

from desktop_app.media import tables

_GUESTS = """year,work,date,group,guest
1999,actor,1/11/99,Acting,Michael J. Fox
1999,comedian,1/12/99,Comedy,Sandra Bernhard
1999,journalist,1/13/99,Media,Joan Lunden
1999,actor,1/14/99,Acting,David Alan Grier
1999,,1/18/99,Media,Carmen Electra
1999,actor,1/19/99,Acting,William Baldwin
1999,journalist,1/20/99,Media,Maury Povich
"""
_FILMS = """title,site,year,people,subject,kind,race
Selena,tt1,1995,2,Selena Quintanilla,Singer,Hispanic
Reds,tt2,1995,2,John Reed,Author,White
Total Eclipse,tt3,1995,2,Arthur Rimbaud,Author,
Total Eclipse,tt3,1995,2,Paul Verlaine,Author,
"""


def read(folder: Path, text: str) -> tables.Table:
    path = folder / "table.csv"
    path.write_text(text, "utf-8")
    return tables.read(path)


def test_a_kind_that_means_mean_in_another_language_takes_no_row_away(tmp_path: Path) -> None:
    table = read(tmp_path, _GUESTS)
    assert not table.set_apart
    assert table.notes == ()


def test_a_title_with_total_in_it_takes_no_row_away(tmp_path: Path) -> None:
    table = read(tmp_path, _FILMS)
    assert not table.set_apart


def test_means_and_sums_of_two_columns_of_words_are_still_found(tmp_path: Path) -> None:
    rows = "region,item,amount\nNorth,Pen,10\nNorth,Ink,20\nNorth,Mean,15\nSouth,Pen,30\nSouth,Ink,50\nSouth,Mean,40\n"
    assert sorted(read(tmp_path, rows).set_apart) == [2, 5]
    rows = (
        "region,item,amount\nNorth,Pen,10\nNorth,Ink,20\nNorth,Total,30\nSouth,Pen,30\nSouth,Ink,50\nSouth,Total,80\n"
    )
    assert sorted(read(tmp_path, rows).set_apart) == [2, 5]


def test_a_last_line_of_totals_without_a_value_is_no_row(tmp_path: Path) -> None:
    rows = "day,shop,amount\n1 May 2024,Pens,10\n2 May 2024,Inks,20\n3 May 2024,Pens,5\nTotal,,\nMean,,\n"
    table = read(tmp_path, rows)
    assert sorted(table.set_apart) == [3, 4]
    assert any("Total" in note and "has no value; it is not counted" in note for note in table.notes)


def test_a_line_called_total_with_rows_below_it_or_words_beside_it_stays(tmp_path: Path) -> None:
    below = "group,who,amount\nTotal,,\n,Men,10\n,Women,20\n"
    beside = "day,shop,n\n1 May,Pens,10\n2 May,Ink,20\nTotal,Pens,\n"
    for rows in (below, beside):
        assert not any("has no value" in note for note in read(tmp_path, rows).notes)


def test_people_called_max_are_no_maxima(tmp_path: Path) -> None:
    rows = [f"{place},Hero {place},Good,{place % 7},{1990 + place % 9}" for place in range(150)]
    rows.insert(60, "900,Max Roboto (New Earth),,1,1991")
    table = read(tmp_path, "\n".join(["page,name,side,seen,year", *rows]) + "\n")
    assert not table.set_apart


_CRASHES = """Date,Place,Operator,Type,Registration,Aboard,Fatalities,Ground
04/01/1983,"Osaka, Japan",Sky Air,Twin Otter,JA-1,12,9,0
04/02/1983,"Lima, Peru",Andes Air,Cessna 402,OB-7,3,3,1
04/03/1983,"Guangzhou, China",{name},King Air,F-BV,8,{dead},0
04/05/1983,"Quito, Ecuador",Andes Air,Cessna 402,HC-2,5,2,0
04/07/1983,"Oslo, Norway",Nord,DC-3,LN-9,20,8,0
"""


def test_a_company_called_total_among_the_others_is_no_total(tmp_path: Path) -> None:
    for name, dead in (("Total", 8), ("Total", 6), ("Soma", 6), ("Balance", 8)):
        table = read(tmp_path, _CRASHES.format(name=name, dead=dead))
        assert not table.set_apart
        assert not any("total" in note.casefold() or name in note for note in table.notes)


def test_a_maker_with_many_rows_and_few_cells_that_differ_is_no_total(tmp_path: Path) -> None:
    beans = ("Ghana", "Peru", "Peru", "Kenya", "Brazil")
    makers = ("Amano", "Bonnat", "Soma", "Soma", "Soma", "Soma", "Soma", "Zotter")
    rows = [f"{maker},Bar {at},{beans[at % 5]},{1800 + at},{3 + at % 2 / 2}" for at, maker in enumerate(makers)]
    table = read(tmp_path, "maker,bar,beans,ref,rating\n" + "\n".join(rows) + "\n")
    assert not table.set_apart


def test_a_company_called_total_beside_the_total_of_all(tmp_path: Path) -> None:
    rows = "company,seat,founded by,sales\nShell,London,Samuel,300\nTotal,Paris,Mercier,180\nEni,Rome,Mattei,90\n"
    table = read(tmp_path, rows + "Total,,,570\n")
    assert sorted(table.set_apart) == [3]


def test_totals_with_words_of_their_own_are_totals_where_every_figure_is_a_sum(tmp_path: Path) -> None:
    rows = "item,day,remark,net,gross\nPen,1 May,sold,10.50,12.50\nInk,2 May,,20.25,24.10\n"
    table = read(tmp_path, rows + "Total,31 May,audited,30.75,36.60\n")
    assert sorted(table.set_apart) == [2]


def test_a_mean_is_not_found_by_rounding_of_the_sum_of_many_rows(tmp_path: Path) -> None:
    """Of many whole numbers a sum may be off by some units, a mean by half of one."""
    rows = "".join(f"Item {at % 90},{at % 40}\n" for at in range(2_000))
    assert not read(tmp_path, f"item,n\n{rows}Total,8\nPen,3\n").set_apart
    assert sorted(read(tmp_path, f"item,n\n{rows}Mean,19.5\n").set_apart) == [2_000]
    assert sorted(read(tmp_path, f"item,n\n{rows}Total,39000\n").set_apart) == [2_000]


def test_a_total_with_fewer_figures_than_its_rows_is_one(tmp_path: Path) -> None:
    rows = "item,n\nPen,12.34\nInk,20.11\nPad,7.12\n"
    assert sorted(read(tmp_path, rows + "Total,40\n").set_apart) == [3]
    assert sorted(read(tmp_path, rows + "Mean,13.2\n").set_apart) == [3]
    assert not read(tmp_path, rows + "Total,42\n").set_apart


_PRESENT = """Singer,Voice,3 Sep,10 Sep,17 Sep
Adler,Alto,x,x,
Bauer,Bass,x,e,x
Conrad,Alto,,e,x
Dietz,Bass,x,x,
"""


def test_last_rows_that_count_the_marks_above_them_are_totals(tmp_path: Path) -> None:
    table = read(tmp_path, f"{_PRESENT}Present,,3,2,2\nExcused,,0,2,0\n")
    assert sorted(table.set_apart) == [4, 5]
    assert "Row 6, “Present”, counts the cells with “x” in the columns above it; it is not counted." in table.notes


def test_a_last_row_of_figures_that_count_nothing_is_a_row(tmp_path: Path) -> None:
    for last in ("Ebert,,3,2,1\n", "Ebert,Bass,3,x,2\n", "Ebert,Alto,x,,x\n"):
        assert not read(tmp_path, f"{_PRESENT}{last}").set_apart
