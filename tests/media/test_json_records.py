"""Tables in JSON: every way in which pandas writes a table is read as pandas has it; what is none is told in words."""

import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desktop_app.media import json_records, kinds, tables
from desktop_app.media.kinds import Kind
from desktop_app.problems import Unreadable
from desktop_app.table_reading import ColumnKind

FRAME = pd.DataFrame(
    {
        "city": ["Rome", "Paris", "Oslo"],
        "people": [2.8, 2.1, 0.7],
        "code": ["007", "008", "019"],
        "capital": [True, False, True],
        "visits": [1, None, 3],
    }
)


def written(folder: Path, value: Any, name: str = "table.json") -> Path:
    path = folder / name
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


@pytest.mark.parametrize("orient", ["records", "split", "columns", "index", "table"])
def test_what_pandas_writes_is_read_as_pandas_has_it(tmp_path: Path, orient: str) -> None:
    FRAME.to_json(tmp_path / "a.json", orient=orient)  # type: ignore[call-overload]
    frame = tables.read(tmp_path / "a.json").frame
    for name in FRAME:
        assert frame[name].tolist() == pytest.approx(FRAME[name].tolist(), nan_ok=True), name
    assert kinds.kinds_of(tmp_path / "a.json") == (Kind.TABLE,)


def test_a_record_a_line(tmp_path: Path) -> None:
    FRAME.to_json(tmp_path / "a.jsonl", orient="records", lines=True)
    found = tables.read(tmp_path / "a.jsonl")
    assert found.text["code"].tolist() == ["007", "008", "019"]
    assert found.frame["people"].sum() == pytest.approx(5.6)


def test_text_of_digits_is_told_from_numbers(tmp_path: Path) -> None:
    found = tables.read(written(tmp_path, [{"a": "0012", "b": 12}, {"a": "0345", "b": 345}]))
    assert [each.kind for each in found.types] == [ColumnKind.TEXT, ColumnKind.NUMBER]


def test_fields_within_fields_are_columns(tmp_path: Path) -> None:
    records = [
        {"id": 1, "to": {"name": "Ann", "town": {"code": "00123"}}, "tags": ["red", "new"]},
        {"id": 2, "to": {"name": "Bob", "town": {"code": "04000"}}, "tags": []},
    ]
    found = tables.read(written(tmp_path, records))
    assert list(found.text) == ["id", "to name", "to town code", "tags"]
    assert found.text["to town code"].tolist() == ["00123", "04000"]
    assert found.text["tags"].tolist() == ["red, new", ""]
    flat = pd.json_normalize(records, sep=" ")
    assert found.text["to name"].tolist() == flat["to name"].tolist()


def test_records_within_records_are_told(tmp_path: Path) -> None:
    found = tables.read(written(tmp_path, [{"id": 1, "items": [{"sku": 5}]}, {"id": 2, "items": []}]))
    assert any("items" in note and "no table is made" in note for note in found.notes)


def test_several_lists_are_tables_beside_each_other(tmp_path: Path) -> None:
    answer = {"status": "ok", "result": {"orders": [{"id": 1}], "customers": [{"name": "Ann"}, {"name": "Bob"}]}}
    path = written(tmp_path, answer)
    found = tables.read(path)
    assert (found.sheet, found.choices) == ("result customers", ("result customers", "result orders"))
    assert tables.read(path, "result orders").text["id"].tolist() == ["1"]
    with pytest.raises(Unreadable, match="result orders"):
        tables.read(path, "result bills")


def test_places_of_a_map(tmp_path: Path) -> None:
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"size": size}}
        for size in (3.1, 5.2)
    ]
    found = tables.read(written(tmp_path, {"type": "FeatureCollection", "features": features}, "a.geojson"))
    assert found.frame["size"].tolist() == [3.1, 5.2]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"name": "x", "version": "1.0", "needs": {"a": "1"}}', "no list of records"),
        ('[{"a": 1}, {"a": 2', "breaks off or is damaged"),
        ('{"a": 1}\n{"a": 2\n{"a": 3}\n', "line 2 is no whole record"),
        ("[" * 100_000, "too deep"),
        ("[{}, {}]", "empty"),
    ],
)
def test_what_is_no_table_is_said(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        tables.read(written(tmp_path, text))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.json"
    path.write_text('[{"a": 1, "b": "é"}, {"a": 2, "b": "ü"}]', encoding=encoding)
    assert tables.read(path).text["b"].tolist() == ["é", "ü"]


def test_not_a_number_is_missing(tmp_path: Path) -> None:
    found = tables.read(written(tmp_path, '[{"a": NaN, "b": "x"}, {"a": 2, "b": "y"}]'))
    assert found.frame["a"].isna().tolist() == [True, False]


def test_columns_that_pandas_numbers_are_no_row(tmp_path: Path) -> None:
    pd.DataFrame([[1, 2], [3, 4]]).to_json(tmp_path / "a.json", orient="split")
    found = tables.read(tmp_path / "a.json").frame
    assert list(found) == ["0", "1"]
    assert found.to_numpy().tolist() == [[1, 2], [3, 4]]


def test_rows_left_out_for_their_many_cells_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_records, "MOST_CELLS", 4)
    found = tables.read(written(tmp_path, [{"a": 1, "b": 2}] * 3))
    assert len(found.frame) == 2
    assert "Only the first 2 of 3 rows were read." in found.notes


def test_names_that_meet_stay_apart(tmp_path: Path) -> None:
    found = tables.read(written(tmp_path, [{"a b": 1, "a": {"b": 2}}, {"a b": 3, "a": {"b": 4}}]))
    assert found.text.to_dict("list") == {"a b": ["1", "3"], "a b (2)": ["2", "4"]}


def test_records_under_names_of_their_own(tmp_path: Path) -> None:
    found = tables.read(written(tmp_path, {"e1": {"name": "Ann", "age": 3}, "e2": {"name": "Bob", "age": 4}}))
    assert found.text.to_dict("list") == {"key": ["e1", "e2"], "name": ["Ann", "Bob"], "age": ["3", "4"]}


def test_records_that_are_only_counted_have_no_name(tmp_path: Path) -> None:
    FRAME.to_json(tmp_path / "a.json", orient="index")
    assert list(tables.read(tmp_path / "a.json").text) == list(FRAME)
