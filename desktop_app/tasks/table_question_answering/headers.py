"""Which row names the columns of a sheet, as `attendant ask --header` says it: for all sheets, or for one."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.media import tables
from desktop_app.media.tables import Table
from desktop_app.problems import Unreadable
from desktop_app.table_reading import TableReading, header_rows

Header = tuple[str, str]
"""The sheet, or one of several tables in it, "" for every one; and its row, as in TableReading.header."""


def header_named(text: str) -> Header:
    """ "3" or "Costs=3-4". Raises argparse.ArgumentTypeError."""
    sheet, _, row = text.rpartition("=")
    try:
        header_rows(row)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return _plain(sheet), row.strip()


def reading_of(path: Path, sheet: str | None, reading: TableReading, headers: Sequence[Header]) -> TableReading:
    """How a sheet is to be read: with the row given for it, or else with the one given for every sheet.

    Raises Unreadable where that row is beyond the sheet, or a sheet that is named is not there.
    """
    if not headers:
        return reading
    table = tables.read(path, sheet)
    named = {name for name, _ in headers if name}
    known = {_plain(each) for each in (*table.sheets, *table.choices, *table.beside)}
    strange = sorted(named - known - {each for each in named if each.split(tables.WITHIN)[0] in known})
    if strange:
        advice = f"Its sheets are: {'; '.join(table.choices)}." if table.choices else "Give the row alone."
        raise Unreadable(path, f"it has no sheet called “{strange[0]}”", advice)
    own = _plain(table.sheet or "")
    header = next((row for name, row in headers if name and name == own), "")
    header = header or next((row for name, row in reversed(headers) if not name), "")
    wanted = replace(reading, header=header)
    _check(tables.read(path, sheet, wanted))
    return wanted


def _plain(name: str) -> str:
    return tables.WITHIN.join(each.strip() for each in name.replace(" > ", tables.WITHIN).split(tables.WITHIN.strip()))


def _check(table: Table) -> None:
    """Refuses a row of names below the last row of its sheet."""
    rows = header_rows(table.reading.header) if table.reading.header else None
    if rows is None or not len(table.text):
        return
    last = len(table.text) if table.row_numbers is None else int(table.row_numbers[-1])
    if rows[0] > last:
        where = f"sheet {table.sheet}" if table.sheets else "it"
        reason = f"{where} has no row {rows[0]} that could name its columns; its last row is {last}"
        raise Unreadable(table.path, reason, "Give a row of the sheet, from 1, or none.")
