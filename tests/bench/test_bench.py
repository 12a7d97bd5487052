"""`attendant bench` shows each figure as it comes."""

import json
import threading
import time
from pathlib import Path

import pytest

from desktop_app import bench

_SLOW = """
import json, pathlib, time
print(json.dumps({"name": "the first", "value": 1, "unit": "s"}), flush=True)
while not pathlib.Path("go").exists():
    time.sleep(0.05)
print(json.dumps({"name": "the second", "value": 2, "unit": "s"}), flush=True)
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tests" / "benchmarks"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder.parent / "__init__.py").touch()
    (folder / "slow.py").write_text(_SLOW)
    (folder / "broken.py").write_text("raise SystemExit(3)")
    monkeypatch.setattr(bench, "_ROOT", tmp_path)
    return tmp_path


def test_a_figure_is_shown_while_the_next_is_measured(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    running = threading.Thread(target=bench.run, args=(True, False, ["slow"]))
    running.start()
    shown, until = "", time.monotonic() + 30
    while "the first" not in shown and time.monotonic() < until:
        time.sleep(0.05)
        shown += capsys.readouterr().out
    assert running.is_alive()
    assert "the first" in shown
    (checkout / "go").touch()
    running.join(30)
    assert "the second" in capsys.readouterr().out


def test_one_that_fails_is_named_after_the_others(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "go").touch()
    assert bench.run(True, True, ["broken", "slow"]) == 1
    out, err = capsys.readouterr()
    assert [each["value"] for each in json.loads(out)] == [1, 2]
    assert "the benchmark broken failed" in err
