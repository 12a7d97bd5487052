"""What is said of a workbook's sheets and cells, in sentences for the person who asks about them."""

from collections.abc import Sequence

from desktop_app.media.spreadsheets.cells import Cells
from desktop_app.media.spreadsheets.places import address, letters_of
from desktop_app.media.spreadsheets.workbook import SheetEntry, Workbook

CALCULATE = "Open it in a spreadsheet, let it calculate, and save it again."
MEND = "Mend its formulas in a spreadsheet, and save it again."
_MOST_NAMED = 5


def on_sheets(book: Workbook, chosen: SheetEntry, empty: Sequence[str] | None) -> list[str]:
    """Which sheet was read; empty: those tried before it, None where a person chose the sheet."""
    notes = []
    if empty is None:
        return ["This sheet is hidden in the workbook."] if chosen.hidden else []
    if empty:
        names = listed([f"“{name}”" for name in empty])
        notes.append(f"The sheet {names} is empty." if len(empty) == 1 else f"The sheets {names} are empty.")
    if len(book.sheets) > 1:
        count = len(book.sheets)
        name, count = chosen.name, len(book.sheets)
        in_view = f"The sheet “{name}”, in view when the workbook was saved, was read; the workbook has {count} sheets."
        read = f"The sheet “{name}” was read; the workbook has {count} sheets."
        notes.append(in_view if name == book.active else read)
    hidden = [f"“{each.name}”" for each in book.sheets if each.hidden]
    if hidden:
        one, names = len(hidden) == 1, listed(hidden)
        notes.append(f"A hidden sheet, not read: {names}." if one else f"Hidden sheets, not read: {names}.")
    return notes


def on_cells(cells: Cells) -> list[str]:
    """What the cells of a sheet hide or lack."""
    notes = list(cells.notes)
    filled = sorted(cells.columns)
    hidden = [at for at in filled if any(first <= at <= last for first, last in cells.hidden_columns)]
    if hidden:
        letters = listed([letters_of(at) for at in hidden])
        notes.append(
            f"Column {letters} is hidden in the sheet, but read."
            if len(hidden) == 1
            else f"Columns {letters} are hidden in the sheet, but read."
        )
    return notes + _on_formulas(cells) + _on_errors(cells)


def _on_formulas(cells: Cells) -> list[str]:
    many = len(cells.uncalculated)
    if many:
        places = listed([address(row, column) for row, column in cells.uncalculated])
        one = f"The formula in {places} has no value in the file and is read as empty."
        several = f"{many:,} formulas ({places}) have no value in the file and are read as empty."
        return [f"{one if many == 1 else several} {CALCULATE}"]
    if cells.formulas > 1 and cells.formulas == cells.zero_formulas:
        return [f"All {cells.formulas:,} formulas show 0: they may never have been calculated. {CALCULATE}"]
    return []


def only_errors(sheet: SheetEntry, cells: Cells) -> str:
    """Why a sheet without any value cannot be read."""
    return f"the sheet “{sheet.name}” holds nothing but errors ({listed(_errors(cells))})"


def _errors(cells: Cells) -> list[str]:
    return [f"{text} in {address(row, column)}" for row, column, text in cells.errors]


def _on_errors(cells: Cells) -> list[str]:
    named = _errors(cells)
    if not named:
        return []
    if len(named) == 1:
        return [f"One cell shows an error and is read as empty: {named[0]}."]
    return [f"{len(named):,} cells show errors and are read as empty: {listed(named)}."]


def on_masked(count: int) -> list[str]:
    """Numbers that cannot be seen because of their format."""
    if not count:
        return []
    if count == 1:
        return ["One number is hidden by the number format of the cell, and read as empty."]
    return [f"{count:,} numbers are hidden by the number format of the cell, and read as empty."]


def listed(names: Sequence[str], most: int = _MOST_NAMED) -> str:
    """Names as a sentence lists them, the later ones only counted: "A, B and 7 more"."""
    some = list(names[:most])
    if len(names) > most:
        return f"{', '.join(some)} and {len(names) - most:,} more"
    return some[0] if len(some) == 1 else f"{', '.join(some[:-1])} and {some[-1]}" if some else ""
