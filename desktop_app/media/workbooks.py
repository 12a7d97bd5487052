"""Workbooks (xlsx, xls, ods): checked, then parsed in a child process whose memory and time are limited."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

from desktop_app.media import sheet_reader
from desktop_app.media.archives import check_archive
from desktop_app.media.limits import LONGEST_PARSE, MIB, MOST_PARSER_BYTES, MOST_WORKBOOK_BYTES
from desktop_app.media.sheet_reader import Reply
from desktop_app.media.sheets import Sheet
from desktop_app.problems import Unreadable

_CHILD = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from desktop_app.media.sheet_reader import main; main()"
)


def sheet_names(path: Path, file: BinaryIO, name: str) -> tuple[str, ...]:
    """The names of all sheets; name: the format, "xlsx", "xls" or "ods". Raises Unreadable."""
    return tuple(_asked(path, file, name, None, names_only=True)["sheets"])


def read(path: Path, file: BinaryIO, name: str, sheet: str | None) -> tuple[str, tuple[str, ...], Sheet]:
    """The name of the sheet that was read, all sheets, and its cells.

    sheet: its name; None for the first that is not empty. Raises Unreadable.
    """
    import numpy as np
    import pyarrow as pa

    found = _asked(path, file, name, sheet, names_only=False)
    columns = {str(at): pa.array(cells, pa.large_string()) for at, cells in enumerate(found["columns"])}
    text = pa.table(columns)
    numbers = np.arange(1, text.num_rows + 1), tuple(range(1, text.num_columns + 1))
    return found["sheet"], tuple(found["sheets"]), Sheet(text, *numbers, notes=tuple(found["notes"]))


def _asked(path: Path, file: BinaryIO, name: str, sheet: str | None, names_only: bool) -> Reply:
    """The child's reply. Raises Unreadable."""
    size = os.fstat(file.fileno()).st_size
    if size > MOST_WORKBOOK_BYTES:
        reason = f"it is {size // MIB:,} MB, and workbooks of more than {MOST_WORKBOOK_BYTES // MIB:,} MB are not read"
        raise Unreadable(path, reason, "Save the sheet you need as csv.")
    if name in ("xlsx", "ods"):
        check_archive(path, file, size)
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    if getattr(sys, "frozen", False):
        # A frozen application has no interpreter to start; its window parses in a process of its own anyway.
        answer = sheet_reader.reply(path, file.read(), sheet=sheet, names_only=names_only)
    else:
        answer = _from_child(path, file, json.dumps({"sheet": sheet, "names_only": names_only}))
    if "error" in answer:
        raise Unreadable(path, *answer["error"])
    return answer


def _from_child(path: Path, file: BinaryIO, wanted: str) -> Reply:
    command = [sys.executable, "-c", _CHILD, json.dumps(sys.path), str(path), str(MOST_PARSER_BYTES), wanted]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(  # noqa: S603 (our own interpreter and code)
            command, stdin=file, capture_output=True, timeout=LONGEST_PARSE, creationflags=hidden, check=False
        )
    except subprocess.TimeoutExpired as error:
        reason = f"it was not read within {LONGEST_PARSE:.0f} seconds"
        raise Unreadable(path, reason, "Save the sheet you need as csv.") from error
    if done.returncode != 0:
        said = (done.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {done.returncode}"])[0]
        reason = "its cells do not fit into memory, or it is damaged"
        advice = "Delete empty rows and columns, or save the sheet you need as csv."
        raise Unreadable(path, reason, advice) from RuntimeError(f"the parser ended: {said}")
    answer: Reply = json.loads(done.stdout)
    return answer
