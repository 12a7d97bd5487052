"""Workbooks (xlsx, xls, ods): checked, then parsed in a child process whose memory and time are limited."""

import base64
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.media.archives import check_archive
from desktop_app.media.limits import LONGEST_PARSE, MIB, MOST_PARSER_BYTES, MOST_WORKBOOK_BYTES
from desktop_app.media.sheet_reader import Reply
from desktop_app.media.sheets import Raw, Sheet
from desktop_app.problems import Unreadable

_CHILD = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from desktop_app.media.sheet_reader import main; main()"
)


@dataclass(frozen=True, eq=False)
class SheetOf:
    """One sheet of a workbook. name: which; names: of all sheets; hidden: those of them that are hidden."""

    name: str
    names: tuple[str, ...]
    hidden: tuple[str, ...]
    cells: Sheet


def sheet_names(path: Path, file: BinaryIO, name: str) -> tuple[str, ...]:
    """The names of all sheets; name: the format, "xlsx", "xls" or "ods". Raises Unreadable."""
    return tuple(_asked(path, file, name, None, names_only=True)["sheets"])


def read(path: Path, file: BinaryIO, name: str, sheet: str | None) -> SheetOf:
    """A sheet of a workbook.

    sheet: its name; None for the visible one that was in view when it was saved. Raises Unreadable.
    """
    found = _asked(path, file, name, sheet, names_only=False)
    return SheetOf(found["sheet"], tuple(found["sheets"]), tuple(found["hidden_sheets"]), _unpacked(found))


def _unpacked(found: Reply) -> Sheet:
    import numpy as np
    import pyarrow as pa

    rows = np.frombuffer(base64.b64decode(found["rows"]), np.int32).astype(np.int64)
    texts, raws = {}, {}
    for at, column in enumerate(found["columns"]):
        cells = column.pop("texts")
        short = len(rows) - len(cells)
        texts[str(at)] = pa.array([*cells, *[""] * short] if short else cells, pa.large_string())
        kinds = np.frombuffer(base64.b64decode(column["kinds"]), np.uint8)
        if len(kinds):
            values = np.frombuffer(base64.b64decode(column["values"]), np.float64)
            raws[at] = Raw(
                np.pad(kinds, (0, short)),
                np.pad(values, (0, short), constant_values=np.nan),
                tuple(column["formats"]),
            )
    hidden = np.isin(rows, found["hidden_rows"])
    return Sheet(
        pa.table(texts),
        rows,
        tuple(column["number"] for column in found["columns"]),
        raws,
        hidden=hidden if hidden.any() else None,
        merged=tuple(map(tuple, found["merged"])),
        notes=tuple(found["notes"]),
    )


def _asked(path: Path, file: BinaryIO, name: str, sheet: str | None, names_only: bool) -> Reply:
    """The child's reply. Raises Unreadable."""
    size = os.fstat(file.fileno()).st_size
    if size > MOST_WORKBOOK_BYTES:
        reason = f"it is {size // MIB:,} MB, and workbooks of more than {MOST_WORKBOOK_BYTES // MIB:,} MB are not read"
        raise Unreadable(path, reason, "Save the sheet you need as csv.")
    if name in ("xlsx", "xlsb", "ods"):
        check_archive(path, file, size)
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    answer = _from_child(path, file, json.dumps({"name": name, "sheet": sheet, "names_only": names_only}))
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
