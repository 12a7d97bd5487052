"""The one exporter: answers as csv, Excel workbook, JSON, text or subtitles, and a table's cells as csv."""

import json
import math
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.problems import Unwritable
from desktop_app.registry import specs
from desktop_app.task_spec import FileFormat, resolve
from desktop_app.workspace import workbook
from desktop_app.workspace.files import check_place, written_whole
from desktop_app.workspace.spreadsheet_cells import csv_line

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

FORMATS = {
    ".csv": "Table (*.csv)",
    ".xlsx": "Excel workbook (*.xlsx)",
    ".json": "JSON with every detail (*.json)",
    ".txt": "Text (*.txt)",
}
"""What any answers are written as, by the ending of the file's name, and how a dialog calls it."""

_MARK = "\ufeff"
"""Without it spreadsheets do not take a csv for UTF-8."""


def _table_of(answer: TableAnswer) -> "Table":
    from desktop_app.media import tables

    return tables.read(answer.source, answer.sheet)


def write(path: Path, answers: Sequence[Answer], table_of: "Callable[[TableAnswer], Table]" = _table_of) -> int:
    """Write answers, Failures among them, in the format the name's ending says; how many.

    table_of: gives the table an answer rests on, which a workbook has with the cells marked; a Problem it raises is
    told there. Never leaves half a file. Raises Unwritable.
    """
    check(path)
    make = _maker(path, answers, table_of)
    with written_whole(path) as file:
        make(file)
    return len(answers)


def check(path: Path) -> None:
    """Raises Unwritable where write() would not write this file, as far as that can be told before the answers."""
    known = dict.fromkeys([*FORMATS, *(own.ending for spec in specs() for own in spec.formats)])
    if path.suffix.lower() not in known:
        raise Unwritable(
            path, "the ending of its name says no format that is written", f"Choose one of {', '.join(known)}."
        )
    check_place(path)


def _maker(
    path: Path, answers: Sequence[Answer], table_of: "Callable[[TableAnswer], Table]"
) -> Callable[[BinaryIO], object]:
    """What writes the file; all that may fail for a reason of its own is done before the file is begun."""
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        book = workbook.of(path, answers, columns_of(answers), table_of)
        return lambda file: file.write(workbook.packed(book))
    if suffix == ".csv":
        return lambda file: file.writelines(_encoded(line) for line in _csv_lines(answers))
    if suffix == ".json":
        text: str | bytes = json_text([each.to_dict() for each in answers], indent=1) + "\n"
    elif own := _own_format(path, answers):
        text = resolve(own.write)(answers if own.together else answers[0])
    else:
        text = "".join(f"{each.as_text()}\n\n" for each in answers)
    return lambda file: file.write(text if isinstance(text, bytes) else _encoded(text))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _csv_lines(answers: Sequence[Answer]) -> Iterator[str]:
    columns = columns_of(answers)
    yield _MARK + csv_line(columns)
    for answer in answers:
        for row in answer.rows():
            yield csv_line(row.get(name) for name in columns)


def csv_text(answers: Sequence[Answer]) -> str:
    """What write() writes as csv, with the mark of UTF-8 before it."""
    return "".join(_csv_lines(answers))


def formats_of(answer: type[Answer]) -> dict[str, str]:
    """What one answer of this type is written as: endings and how a dialog calls them."""
    return FORMATS | {own.ending: own.title for own in _own_formats(answer)}


def as_format(name: str, answer: Answer) -> str:
    """An answer in a text format of its task's own; name: its ending without the point."""
    own = next(each for each in _own_formats(type(answer)) if each.ending == f".{name}")
    text: str = resolve(own.write)(answer)
    return text


def _own_formats(answer: type[Answer]) -> tuple[FileFormat, ...]:
    having = [spec for spec in specs() if spec.formats and resolve(spec.answer) is answer]
    return tuple(own for spec in having for own in spec.formats)


def _own_format(path: Path, answers: Sequence[Answer]) -> FileFormat | None:
    """The format of its task that one answer alone is written in; raises Unwritable where only that would do."""
    suffix = path.suffix.lower()
    kinds = {type(each) for each in answers if not isinstance(each, Failure)} or {Failure}
    if len(kinds) == 1:
        own = next((each for each in _own_formats(kinds.pop()) if each.ending == suffix), None)
        if own is not None and (own.together or len(answers) == 1):
            return own
        if suffix in FORMATS and len(answers) == 1:
            return None
    refusals = [own.refusal for spec in specs() for own in spec.formats if own.ending == suffix and own.refusal]
    if refusals:
        raise Unwritable(path, refusals[0], f"Choose one, or a format that takes any answers: {', '.join(FORMATS)}.")
    return None


def columns_of(answers: Sequence[Answer]) -> tuple[str, ...]:
    """The columns of a table of these answers: those of each kind among them, the Failures' at the end."""
    kinds = sorted({type(each) for each in answers}, key=lambda kind: (issubclass(kind, Failure), kind.__name__))
    return tuple(dict.fromkeys(name for kind in kinds for name in kind.columns)) or Answer.columns


def json_text(value: Any, encoding: str = "utf-8", indent: int | None = None) -> str:
    """Valid JSON whatever the value holds: no NaN, and escapes where the encoding cannot say a character."""
    text = json.dumps(_sound(value), ensure_ascii=False, allow_nan=False, default=str, indent=indent)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(_sound(value), allow_nan=False, default=str, indent=indent)
    return text


def _sound(value: Any) -> Any:
    """What JSON has no word for replaced: NaN and infinities by null, decimals by numbers."""
    if isinstance(value, dict):
        return {str(key): _sound(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_sound(each) for each in value]
    if isinstance(value, Decimal):
        value = int(value) if value == value.to_integral_value() else float(value)
    return None if isinstance(value, float) and not math.isfinite(value) else value
