"""The tables of a document as files, which the Tables pane opens like any other."""

import csv
import io
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app import paths
from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.running_tables import RunningTable, tables_over
from desktop_app.translation import plural, tr
from desktop_app.workspace.files import write_new


@dataclass(frozen=True)
class Written:
    """The files of the tables on a page, and of the longest of them its first and last page and how many sums that were
    carried from page to page it lacks."""

    files: list[Path]
    first: int
    last: int
    carried: int


def write_tables(document: Path, page: PageReading, pages: int) -> Written:
    """Writes each table of a page, with what stands of it on the pages around, as csv among the person's data.

    They are called after the document and their pages. pages: how many the document has. Raises Unwritable.
    """
    tables = tables_over(partial(_read, document, page), page.page, pages)
    files = []
    for number, table in enumerate(tables, 1):
        text = io.StringIO()
        csv.writer(text).writerows(table.rows)
        path = paths.user_data_path("pasted", f"{_name(document, table, number if len(tables) > 1 else 0)}.csv")
        files.append(write_new(path, text.getvalue().encode()))
    longest = max(tables, key=lambda table: table.last - table.first, default=RunningTable([], page.page, page.page))
    return Written(files, longest.first, longest.last, longest.carried)


def _read(document: Path, page: PageReading, number: int) -> PageReading:
    from desktop_app.media.documents import kept  # the window is painted without NumPy

    return page if number == page.page else kept.read(document, number)


def _name(document: Path, table: RunningTable, number: int) -> str:
    several = table.last > table.first
    pages = f"pages {table.first} to {table.last}" if several else f"page {table.first}"
    return f"{document.stem}, {pages}" + (f", table {number}" if number else "")


def told(written: Written) -> str:
    """What is said of tables that are open now."""
    many = len(written.files)
    said = [plural("{n} table of this page is open in Table.", "{n} tables of this page are open in Table.", many)]
    if written.last > written.first:
        pages = tr("What stands on pages {first} to {last} is one table.", first=written.first, last=written.last)
        said.append(pages)
    if written.carried:
        said.append(
            plural(
                "{n} row that carries a sum from page to page is left out.",
                "{n} rows that carry sums from page to page are left out.",
                written.carried,
            )
        )
    return " ".join(said)
