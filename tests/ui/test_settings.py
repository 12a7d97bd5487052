"""Settings: types survive a restart, nonsense in the file gives the default."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop_app.ui import settings as settings_module
from desktop_app.ui.settings import Setting, Settings

EVERY_TYPE: list[tuple[Setting[Any], Any]] = [
    (Setting("a/text", ""), "ein Wort, 'true', ünïcode\nnew line"),
    (Setting("a/number", 0), 3),
    (Setting("a/share", 0.5), 0.25),
    (Setting("a/switch", False), True),
    (Setting("a/bytes", b""), bytes(range(256))),
    (Setting("a/labels", ("a cat",)), ("a dog", "a, b", "")),
    (Setting("a/none", ("a cat",)), ()),
]


@pytest.mark.parametrize(("setting", "value"), EVERY_TYPE, ids=lambda each: str(getattr(each, "key", "")))
def test_types_survive_a_restart(qtbot: QtBot, tmp_path: Path, setting: Setting[Any], value: Any) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(setting) == setting.default
    settings.put(setting, value)
    settings.save()
    again = Settings(tmp_path / "settings.ini").get(setting)
    assert again == value
    assert type(again) is type(setting.default)


@pytest.mark.parametrize(("setting", "value"), EVERY_TYPE, ids=lambda each: str(getattr(each, "key", "")))
def test_nonsense_gives_the_default(qtbot: QtBot, tmp_path: Path, setting: Setting[Any], value: Any) -> None:
    section, key = setting.key.split("/")
    for nonsense in ("@@@", '{"base64": 3}', "null", '{"x": 1}', "[1, 2]"):
        (tmp_path / "settings.ini").write_text(f"[settings]\nversion=1\n[{section}]\n{key}={nonsense}\n")
        assert Settings(tmp_path / "settings.ini").get(setting) == setting.default


def test_a_change_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    told: list[str] = []
    settings.changed.connect(told.append)
    setting = Setting("a/number", 1)
    for value in (1, 2, 2, 3):
        settings.put(setting, value)
    assert told == ["a/number", "a/number"]


def write(path: Path, version: str, number: int) -> None:
    path.write_text(f"[settings]\nversion={version}\n[a]\nnumber={number}\n")


@pytest.mark.parametrize("version", ["99", '"two"', "0"])
def test_settings_of_a_newer_or_unknown_version_are_set_aside_and_not_lost(
    qtbot: QtBot, tmp_path: Path, version: str
) -> None:
    write(tmp_path / "settings.ini", version, 7)
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(Setting("a/number", 1)) == 1
    assert settings.set_aside is not None
    kept = settings.set_aside.read_text()
    settings.put(Setting("a/number", 1), 3)
    settings.save()
    assert "number=7" in kept
    assert settings.set_aside.read_text() == kept
    again = Settings(tmp_path / "settings.ini")
    assert (again.get(Setting("a/number", 1)), again.set_aside) == (3, None)


def test_settings_set_aside_twice_are_both_kept(qtbot: QtBot, tmp_path: Path) -> None:
    for number in (7, 8):
        write(tmp_path / "settings.ini", "99", number)
        Settings(tmp_path / "settings.ini").save()
    aside = sorted(tmp_path.glob("settings.version-99*.ini"))
    assert ["number=7" in aside[1].read_text(), "number=8" in aside[0].read_text()] == [True, True]


def test_settings_of_an_older_version_are_taken_along(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rename(file: QSettings) -> None:
        file.setValue("a/count", file.value("a/number"))
        file.remove("a/number")

    def double(file: QSettings) -> None:
        file.setValue("a/count", str(2 * int(str(file.value("a/count")))))

    monkeypatch.setattr(settings_module, "VERSION", 4)
    monkeypatch.setattr(settings_module, "MIGRATIONS", {1: rename, 3: double})
    write(tmp_path / "settings.ini", "1", 7)
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.get(Setting("a/count", 0)), settings.get(Setting("a/number", 1))) == (14, 1)
    assert settings.set_aside is None
    settings.save()
    assert Settings(tmp_path / "settings.ini").get(Setting("a/count", 0)) == 14, "once is enough"


def test_settings_without_a_version_are_read_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[a]\nnumber=7\n")
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.get(Setting("a/number", 1)), settings.set_aside) == (7, None)


def test_forgotten_settings_are_gone_from_the_disk_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    write(tmp_path / "settings.ini", "99", 7)
    settings = Settings(tmp_path / "settings.ini")
    settings.put(Setting("a/number", 1), 8)
    settings.put(Setting("a/other", 1), 9)
    settings.forget(Setting("a/number", 1))
    assert "number" not in "".join(path.read_text() for path in tmp_path.glob("*"))
    assert Settings(tmp_path / "settings.ini").get(Setting("a/other", 1)) == 9


def test_a_file_that_is_no_ini_is_survived(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(bytes(range(256)) * 10)
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(Setting("a/number", 1)) == 1
    settings.put(Setting("a/number", 1), 5)
    settings.save()
    assert Settings(tmp_path / "settings.ini").get(Setting("a/number", 1)) == 5
