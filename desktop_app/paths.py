"""Where things lie: what is shipped with the application, and what it keeps for a person."""

import os
from contextlib import suppress
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent


def shipped(*parts: str) -> Path:
    """A file that comes with the application, e.g. shipped("models", "builtin").

    In an installed wheel these lie inside the package, in a checkout beside it.
    """
    installed = _PACKAGE / "shipped"
    return (installed if installed.is_dir() else _PACKAGE.parent).joinpath(*parts)


def user_data_path(*parts: str) -> Path:
    """A file or folder the application keeps for this person: recordings, pasted pictures, history.

    ATTENDANT_HOME moves everything that is kept into one folder (portable use, tests).
    The containing folder is created; where that cannot be, there is nothing to read, and writing fails.
    """
    home = os.environ.get("ATTENDANT_HOME")
    base = Path(home) if home else Path(platformdirs.user_data_dir("attendant", appauthor=False))
    path = base.joinpath(*parts)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    return path


def unused(path: Path) -> Path:
    """This path, or the first like it that no file has: "a.png", "a 2.png", "a 3.png", ..."""
    number, found = 1, path
    while os.path.lexists(found):
        number += 1
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
    return found
