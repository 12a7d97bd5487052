"""The tables of a document's page as files, which the Tables pane opens like any other."""

import csv
import io
from pathlib import Path

from desktop_app import paths
from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.page_tables import tables_of
from desktop_app.workspace.files import write_new


def write_tables(document: Path, page: PageReading) -> list[Path]:
    """Writes each table of a page as csv among the person's data, called after the document and the page.

    Raises Unwritable.
    """
    written = []
    tables = tables_of(page)
    for number, table in enumerate(tables, 1):
        name = f"{document.stem}, page {page.page}" + (f", table {number}" if len(tables) > 1 else "")
        text = io.StringIO()
        csv.writer(text).writerows(table)
        path = paths.user_data_path("pasted", f"{name}.csv")
        written.append(write_new(path, text.getvalue().encode()))
    return written
