"""Files are written whole or not at all, and what keeps one from being written is said with the way out."""

import errno
import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from desktop_app.problems import Unwritable
from desktop_app.workspace import files
from desktop_app.workspace.files import check_place, write_new, written_whole


def write(path: Path, content: bytes = b"new") -> None:
    with written_whole(path) as file:
        file.write(content)


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def break_off(path: Path) -> None:
    with written_whole(path) as file:
        file.write(b"half")
        raise ZeroDivisionError


def test_a_file_is_there_once_all_is_written(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with written_whole(target) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert names_in(tmp_path) == ["a.csv"]


def test_what_breaks_off_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        break_off(target)
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_permissions_and_links_stay_as_they_are(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "new.csv")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.csv").stat().st_mode) == 0o640
    (tmp_path / "new.csv").chmod(0o604)
    (tmp_path / "link.csv").symlink_to("new.csv")
    write(tmp_path / "link.csv", b"through the link")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "new.csv").read_bytes() == b"through the link"
    assert stat.S_IMODE((tmp_path / "new.csv").stat().st_mode) == 0o604


def refused(path: Path) -> str:
    with pytest.raises(Unwritable) as told:
        write(path)
    assert told.value.subject == str(path)
    assert told.value.advice
    return f"{told.value.reason}. {told.value.advice}"


def test_places_where_no_file_can_be(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    assert refused(tmp_path) == f"this is a folder. Name a file in it, such as {tmp_path / 'answers.csv'}."
    assert "no such folder" in refused(tmp_path / "gone" / "a.csv")
    assert "no such folder" in refused(tmp_path / "taken" / "a.csv")
    assert "too long" in refused(tmp_path / ("x" * 300 + ".csv"))
    assert "too long" in refused(Path(tmp_path, *["y" * 200] * 30, "a.csv"))
    assert "no file name can hold" in refused(tmp_path / "a\0.csv")
    assert "no file name can hold" in refused(tmp_path / "\ud800.csv")
    assert names_in(tmp_path) == ["taken"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such devices")
def test_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert "a device" in refused(tmp_path / "pipe.csv")
    assert "a device" in refused(Path("/dev/full"))
    assert stat.S_ISFIFO((tmp_path / "pipe.csv").stat().st_mode)


def test_a_name_as_long_as_names_can_be(tmp_path: Path) -> None:
    write(tmp_path / ("x" * 251 + ".csv"))
    assert [len(name) for name in names_in(tmp_path)] == [255]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full. Make room on it"),
        (errno.EROFS, "this place can be read only. Choose a folder of your own"),
        (errno.EACCES, "it may not be written here. Choose a folder of your own"),
        (errno.EDQUOT, "your share of the disk is used up"),
        (errno.ENOTRECOVERABLE, "it could not be written"),
    ],
)
def test_what_the_system_refuses_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def full(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files.os, "fsync", full)
    (tmp_path / "a.csv").write_bytes(b"old")
    assert words in refused(tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.csv"]


def test_a_write_protected_file_and_folder_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As the administrator, whom nothing is forbidden, a test asks in place of the system.
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    monkeypatch.setattr(files.os, "access", lambda path, _: Path(path) != target)
    assert "write-protected" in refused(target)
    monkeypatch.setattr(files.os, "access", lambda path, _: Path(path) != tmp_path)
    assert "may not be written here" in refused(tmp_path / "b.csv")
    assert target.read_bytes() == b"old"


def test_it_can_be_asked_beforehand(tmp_path: Path) -> None:
    assert check_place(tmp_path / "a.csv") == (tmp_path / "a.csv").resolve()
    assert names_in(tmp_path) == []
    with pytest.raises(Unwritable):
        check_place(tmp_path)


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    wanted = tmp_path / "pasted.png"
    assert [write_new(wanted, content) for content in (b"one", b"two", b"three")] == [
        wanted,
        tmp_path / "pasted 2.png",
        tmp_path / "pasted 3.png",
    ]
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [b"two", b"three", b"one"]


def test_new_files_of_many_threads_at_once_are_all_kept(tmp_path: Path) -> None:
    contents = [str(number).encode() for number in range(200)]
    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(partial(write_new, tmp_path / "pasted.txt"), contents))
    assert [path.read_bytes() for path in paths] == contents


@pytest.mark.skipif(sys.platform != "linux", reason="there is no such device elsewhere")
def test_a_new_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unwritable) as told:
        write_new(tmp_path / "gone" / "a.txt", b"one")
    assert told.value.advice
    (tmp_path / "dangling.txt").symlink_to("/nowhere/at/all")
    assert write_new(tmp_path / "dangling.txt", b"one") == tmp_path / "dangling 2.txt"
