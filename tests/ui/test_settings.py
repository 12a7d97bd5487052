"""Settings: types survive a restart, nonsense in the file gives the default."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

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


def test_settings_of_another_version_are_set_aside(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[settings]\nversion=99\n[a]\nnumber=7\n")
    assert Settings(tmp_path / "settings.ini").get(Setting("a/number", 1)) == 1


def test_a_file_that_is_no_ini_is_survived(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(bytes(range(256)) * 10)
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(Setting("a/number", 1)) == 1
    settings.put(Setting("a/number", 1), 5)
    settings.save()
    assert Settings(tmp_path / "settings.ini").get(Setting("a/number", 1)) == 5
