"""Tables in JSON: lists of records, of rows or of columns, one record a line, and several such lists in one file."""

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.media.cells import shown
from desktop_app.media.layout import unique_names
from desktop_app.media.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from desktop_app.media.plain_text import clean
from desktop_app.media.sheets import Block, Raw, RawKind
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import pandas as pd

_LARGEST_WHOLE = 2**53
"""Whole numbers beyond it do not fit a float64."""

_DEEPEST_SEARCH = 4
"""Objects within objects in which a list of records is looked for: answers of web services wrap theirs twice."""

_Records = list[Mapping[str, Any]]


def read(path: Path, content: bytes, name: str = "") -> Block:
    """The records of a file as rows; fields of a field are columns of their own ("address city").

    name: which of several lists of records; "" for the longest. Raises Unreadable.
    """
    notes: list[str] = []
    tables = _tables(path, _parsed(path, clean(path, content, notes)))
    names = tuple(sorted(tables, key=lambda each: -len(tables[each])))
    wanted = name or names[0]
    if wanted not in tables:
        reason = f"there is no table {wanted!r} in it, but {', '.join(names)}"
        raise Unreadable(path, reason, "Name one of them.")
    rows = [_flat(each) for each in _limited(path, tables[wanted])]
    fields = list(dict.fromkeys(field for row in rows for field in row))
    _refuse_width(path, len(fields))
    most = min(MOST_ROWS, MOST_CELLS // len(fields))
    if (total := len(tables[wanted])) > most:
        notes.append(f"Only the first {most:,} of {total:,} rows were read.")
    return _block(rows[:most], fields, notes, wanted, names if len(names) > 1 else ())


def _parsed(path: Path, content: bytes) -> Any:
    """What the text says; of one record a line, the list of them."""
    text = content.decode("utf-8", errors="replace")
    try:
        return json.loads(text, parse_constant=lambda _: None)
    except RecursionError as error:
        raise Unreadable(path, "its lists lie too deep within each other", "Export it as csv.") from error
    except ValueError as error:
        lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
        if len(lines) < 2 or not _is_whole(lines[0][1]):
            where = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "a number in it"
            reason = f"it is JSON that breaks off or is damaged ({where})"
            raise Unreadable(path, reason, "Export or download it again.") from error
    return [_line(path, number, line) for number, line in lines]


def _is_whole(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _line(path: Path, number: int, line: str) -> Any:
    try:
        return json.loads(line, parse_constant=lambda _: None)
    except (ValueError, RecursionError) as error:
        reason = f"line {number:,} is no whole record"
        raise Unreadable(path, reason, "Mend or remove that line, or export it again.") from error


def _tables(path: Path, value: Any) -> dict[str, _Records]:
    """Every list of records in it by the name of the field that holds it, "" for the whole."""
    if isinstance(value, dict) and value.keys() == {"schema", "data"}:
        value = value["data"]
    found = dict(_found(value, "", 0))
    if not found:
        reason = "it is JSON in which no list of records is found"
        raise Unreadable(path, reason, "Export the table in it as csv, or as a list of records.")
    return found


def _found(value: Any, name: str, depth: int) -> Iterator[tuple[str, _Records]]:
    records = _records(value)
    if records:
        yield name, records
    elif isinstance(value, dict) and depth < _DEEPEST_SEARCH:
        for field, each in value.items():
            yield from _found(each, f"{name} {field}".strip(), depth + 1)


def _records(value: Any) -> _Records:
    """A list of records, however it was written; empty for what is none.

    The ways are those that pandas writes ("records", "split", "columns", "index", "values") and lists of columns.
    """
    if isinstance(value, list):
        return _of_list(value)
    if not isinstance(value, dict):
        return []
    if isinstance(value.get("columns"), list) and isinstance(value.get("data"), list):
        # pandas numbers the columns that have no name: they are no row of the table even so.
        return _of_rows([[shown(each) for each in value["columns"]], *value["data"]])
    parts = list(value.values())
    if _alike(parts, list) and not any(isinstance(cell, dict | list) for part in parts for cell in part):
        return [dict(zip(value, row, strict=True)) for row in zip(*parts, strict=True)]
    if _alike(parts, dict):
        keys = list(parts[0])
        if all(key.isdigit() for key in keys):
            return [{field: part[key] for field, part in value.items()} for key in keys]
        return _named(value) if len(keys) > 1 else []
    return []


def _named(value: Mapping[str, dict[str, Any]]) -> _Records:
    """Records that stand under names of their own, which come first, unless they only count them."""
    if list(value) == [str(at) for at in range(len(value))]:
        return list(value.values())
    title = "key" if any("name" in part for part in value.values()) else "name"
    return [_joined({title: key}, part) for key, part in value.items()]


def _alike(parts: Sequence[Any], kind: type) -> bool:
    """Whether there are several, all of a kind, with as many entries each (objects: of the same names)."""
    if len(parts) < 2 or not all(isinstance(each, kind) and each for each in parts):
        return False
    if kind is dict:
        return all(each.keys() == parts[0].keys() for each in parts)
    return len({len(each) for each in parts}) == 1


def _of_list(value: list[Any]) -> _Records:
    objects = [each for each in value if isinstance(each, dict)]
    if objects and len(objects) == len(value):
        return [_unwrapped(each) for each in objects]
    if len(value) > 1 and all(isinstance(each, list) for each in value):
        return _of_rows(value)
    return []


def _of_rows(rows: list[Any]) -> _Records:
    """Rows of cells as records, named by the first where it consists of texts."""
    head, *rest = rows
    width = max((len(row) for row in rows if isinstance(row, list)), default=0)
    if not rest or not width or not all(isinstance(row, list) for row in rows):
        return []
    named = all(isinstance(cell, str) for cell in head) and len(head) == width
    names, _ = unique_names(head if named else [f"Column {at}" for at in range(1, width + 1)])
    return [dict(zip(names, row, strict=False)) for row in (rest if named else rows)]


def _unwrapped(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is said of a place on a map (GeoJSON), without its outline."""
    if record.get("type") == "Feature" and isinstance(record.get("properties"), dict):
        return dict(record["properties"])
    return record


def _limited(path: Path, records: _Records) -> _Records:
    """As many records as may be rows. Raises Unreadable where none of these says anything."""
    limited = records[:MOST_ROWS]
    if not any(limited):
        raise Unreadable(path, "its records are empty", "Check that it was saved completely.")
    return limited


def _refuse_width(path: Path, columns: int) -> None:
    if columns > MOST_COLUMNS:
        reason = f"its records have {columns:,} fields, and more than {MOST_COLUMNS:,} are not read"
        raise Unreadable(path, reason, "Export the fields you need as csv.")


def _flat(record: Mapping[str, Any], within: str = "") -> dict[str, Any]:
    """Its fields, and those of the fields that have some themselves, named by the way to them."""
    flat: dict[str, Any] = {}
    for field, value in record.items():
        name = f"{within} {field}".strip()
        flat = _joined(flat, _flat(value, name) if isinstance(value, dict) and value else {name: value})
    return flat


def _joined(there: dict[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Both, where neither has a field of the other's: else that is called "field (2)"."""
    for field, value in more.items():
        name, copy = field, 2
        while name in there:
            name, copy = f"{field} ({copy})", copy + 1
        there[name] = value
    return there


def _block(rows: list[dict[str, Any]], fields: list[str], notes: list[str], name: str, names: tuple[str, ...]) -> Block:
    import numpy as np
    import pandas as pd

    shown_as, changed = unique_names(fields)
    text, raw = {}, {}
    for at, (field, column) in enumerate(zip(fields, shown_as, strict=True)):
        values = [row.get(field) for row in rows]
        text[column] = _text(values)
        raw[at] = _raw(values)
        if any(isinstance(each, list) and _has_parts(each) for each in values):
            notes.append(f"The lists of records in “{column}” are shown as they are written; no table is made of them.")
    frame = pd.DataFrame(text)
    numbers = np.arange(1, len(rows) + 1), tuple(range(1, len(fields) + 1))
    return Block(frame, raw, *numbers, notes=(*notes, *changed), name=name if names else "", names=names)


def _text(values: Iterable[Any]) -> "pd.Series[str]":
    import pandas as pd

    return pd.Series([_cell(each) for each in values], dtype="str")


def _cell(value: Any) -> str:
    """One value as a person sees it: plain ones of a list one after the other."""
    if isinstance(value, dict):
        return ""
    if not isinstance(value, list):
        return shown(value)
    return json.dumps(value, ensure_ascii=False) if _has_parts(value) else ", ".join(map(shown, value))


def _has_parts(value: list[Any]) -> bool:
    return any(isinstance(each, dict | list) for each in value)


def _raw(values: Sequence[Any]) -> Raw:
    """The numbers and truths among some values: JSON tells 7 from "7"."""
    import numpy as np

    kinds = np.array([_kind(each) for each in values], dtype=np.uint8)
    numbers = [float(each) if kind else math.nan for each, kind in zip(values, kinds, strict=True)]
    return Raw(kinds, np.array(numbers, dtype=np.float64))


def _kind(value: Any) -> RawKind:
    if isinstance(value, bool):
        return RawKind.TRUTH
    if isinstance(value, int):
        return RawKind.NUMBER if abs(value) <= _LARGEST_WHOLE else RawKind.NONE
    return RawKind.NUMBER if isinstance(value, float) and math.isfinite(value) else RawKind.NONE
