"""A task is added by its folder and one line in the list of tasks; everything else reads its specification."""

import importlib
import json
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import paths, registry
from desktop_app.answers import Answer
from desktop_app.catalogue.entries import inspect, task_of
from desktop_app.cli import main
from desktop_app.jobs import preload
from desktop_app.media.kinds import Kind, kinds_of
from desktop_app.problems import CheckpointProblem, Unwritable
from desktop_app.task_spec import resolve
from desktop_app.ui import dropped, open_dialog, usual
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models import words
from desktop_app.workspace import export
from desktop_app.workspace.history import History
from tests.made_up_task import LOOPS, NOTES, TrackCounting, Tracks
from tests.ui.conftest import new_desk
from tests.ui.fakes import Counter, FakeAttention

MIDI = b"MThd\0\0\0\6\0\1\0\3\0\x60MTrk\0\0\0\4\0\xff\x2f\0"
"""A head of three tracks and one empty track."""


@pytest.fixture(autouse=True)
def _added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "TASKS", [*registry.TASKS, "tests.made_up_task"])


@pytest.fixture
def piece(tmp_path: Path) -> Path:
    path = tmp_path / "song.mid"
    path.write_bytes(MIDI)
    return path


@pytest.mark.parametrize("package", registry.TASKS)
def test_a_task_is_called_by_its_id_everywhere(package: str) -> None:
    spec = importlib.import_module(package).SPEC
    assert package == f"desktop_app.tasks.{spec.id.replace('-', '_')}"
    assert resolve(spec.question).task == spec.id
    assert issubclass(resolve(spec.answer), Answer)


def test_the_command_line_has_its_command(piece: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["count", str(piece), "--from-number", "4", "--json", "--quiet"]) == 0
    (answer,) = json.loads(capsys.readouterr().out)
    assert (answer["tracks"], answer["file"]) == (7, str(piece))
    assert main(["count", str(piece), "--csv", "--quiet"]) == 0
    assert capsys.readouterr().out.splitlines() == ["file,tracks", f"{piece},3"]
    picture = tmp_path / "a.png"
    shutil.copy(next(paths.shipped("resources", "samples").glob("*.png")), picture)
    assert main(["count", str(picture), "--quiet"]) == 1
    assert "it is not a piece of music or a loop but a picture" in capsys.readouterr().err


def test_its_answers_are_exported(piece: Path, tmp_path: Path) -> None:
    answer = Tracks(source=piece, tracks=3)
    for ending, text in ((".score", "SCORE 3\n"), (".txt", f"{piece}: 3 tracks\n\n")):
        assert export.write(tmp_path / f"out{ending}", [answer]) == 1
        assert (tmp_path / f"out{ending}").read_text("utf-8") == text
    with pytest.raises(Unwritable, match="one piece"):
        export.write(tmp_path / "two.score", [answer, answer])
    assert ".score" in export.formats_of(Tracks)


def test_the_history_finds_them(piece: Path, tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    history.add(TrackCounting(pieces=(piece,)), [Tracks(source=piece, tracks=3)])
    (kept,) = history.search("tracks3")
    assert (kept.task, kept.source, kept.answer["tracks"]) == ("track-counting", piece, 3)
    history.close()


def test_its_checkpoints_are_known_by_their_architecture(tmp_path: Path) -> None:
    folder = tmp_path / "counter"
    folder.mkdir()
    (folder / "config.json").write_text('{"architectures": ["TrackCounterModel"]}')
    assert task_of(folder) == "track-counting"
    with pytest.raises(CheckpointProblem, match=r"tracks\.json is missing"):
        inspect(folder, "track-counting", weights=False)
    (folder / "tracks.json").write_text("{}")
    inspect(folder, "track-counting", weights=False)
    assert words.headings()["track-counting"] == "Counting tracks"
    assert "Donut and Counter" in words.another()
    assert "importing wave" in [title for title, _ in preload.steps()]


def test_a_file_may_suit_several_tasks(piece: Path) -> None:
    sound = paths.shipped("resources", "samples", "meeting.wav")
    assert kinds_of(sound) == (Kind.SOUND, LOOPS)
    assert kinds_of(piece) == (NOTES,)


def test_the_open_dialog_names_its_files() -> None:
    assert "Pieces (*.mid *.MID *.midi *.MIDI)" in open_dialog.filters()
    assert "*.mid " in open_dialog.filters()[0]
    assert dropped.invitation() == "Drop pictures, tables, sounds, films, documents, pieces, loops, folders or text"


def test_the_window_has_its_pane_and_gives_it_its_files(qtbot: QtBot, home: Path, piece: Path) -> None:
    spec = usual.panes()[-1]
    assert spec.load().__name__ == "TracksPane"
    services = new_desk(home, Counter())
    window = MainWindow(services, [spec], FakeAttention)
    qtbot.addWidget(window)
    window.open_path(piece)
    (pane,) = window.panes
    qtbot.waitUntil(lambda: pane.taken == [piece] and window.idle)
    window.close()
