"""What is kept between two runs: typed settings in an INI file, each with its default."""

import base64
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.paths import unused

VERSION = 1
"""Raised when a key changes its name or meaning, with a step in MIGRATIONS that takes the older settings along."""

MIGRATIONS: dict[int, Callable[[QSettings], None]] = {}
"""By the version they were written by: what makes settings of it those of the next version."""

_VERSION_KEY = "settings/version"

Value = str | int | float | bool | bytes | tuple[str, ...]
T = TypeVar("T", bound=Value)
T_co = TypeVar("T_co", bound=Value, covariant=True)


@dataclass(frozen=True)
class Setting(Generic[T_co]):
    """One thing that is kept: its key in the file ("images/labels"), and its value until a person changes it.

    The type of the default is the type of the setting: str, int, float, bool, bytes or a tuple of str.
    """

    key: str
    default: T_co


def _encode(value: object) -> str:
    """As text: JSON, so that True and "true" stay apart in a file that knows strings only."""
    if isinstance(value, bytes):
        value = {"base64": base64.b64encode(value).decode("ascii")}
    return json.dumps(value)


def _decode(text: object, default: T) -> T:
    """The value in the text, or the default where the text means nothing of the default's type."""
    try:
        value = json.loads(str(text))
        if isinstance(default, bytes):
            return cast(T, base64.b64decode(value["base64"], validate=True))
    except (ValueError, TypeError, KeyError):
        return default
    if isinstance(default, tuple):
        fits = isinstance(value, list) and all(isinstance(each, str) for each in value)
        return cast(T, tuple(value)) if fits else default
    if isinstance(default, float) and type(value) is int:
        value = float(value)
    return value if type(value) is type(default) else default


class Settings(QObject):
    """Reads and writes settings with their types; anything in the file that does not fit gives the default.

    set_aside: where settings of a newer version lie, which this one does not know how to read; None where there were
    none.

    Signals:
        changed(str): the key of a setting that got another value.
    """

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.set_aside: Path | None = None
        self._file = QSettings(str(path), QSettings.Format.IniFormat)
        if self._file.contains(_VERSION_KEY):
            self._take_along(_decode(self._file.value(_VERSION_KEY), 0))
        self._file.setValue(_VERSION_KEY, _encode(VERSION))

    def _take_along(self, version: int) -> None:
        """Settings of an older version are brought up to date, those of a newer or unknown one set aside."""
        if 1 <= version <= VERSION:
            for older in range(version, VERSION):
                if older in MIGRATIONS:
                    MIGRATIONS[older](self._file)
            return
        aside = unused(self._path.with_name(f"{self._path.stem}.version-{version}.ini"))
        with suppress(OSError):
            shutil.copyfile(self._path, aside)
            self.set_aside = aside
        self._file.clear()

    def forget(self, *settings: Setting[Any]) -> None:
        """Remove settings from the file, and whatever files were set aside; written to disk now."""
        for setting in settings:
            self._file.remove(setting.key)
        for aside in self._path.parent.glob(f"{self._path.stem}.version-*.ini"):
            with suppress(OSError):
                aside.unlink()
        self.save()

    def get(self, setting: Setting[T]) -> T:
        """The value kept, or the default."""
        if not self._file.contains(setting.key):
            return setting.default
        return _decode(self._file.value(setting.key), setting.default)

    def put(self, setting: Setting[T], value: T) -> None:
        """Keep a value; written to disk in the background and at close."""
        if self.get(setting) != value:
            self._file.setValue(setting.key, _encode(value))
            self.changed.emit(setting.key)

    def save(self) -> None:
        """Write to disk now."""
        self._file.sync()
