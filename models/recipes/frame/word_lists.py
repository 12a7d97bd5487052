"""The words and sentences that recipes draw from, which lie beside them as TOML: a text for each list."""

import tomllib
from pathlib import Path


def texts(path: Path) -> dict[str, str]:
    """Every text of a file by its name; those of a table by both names, "number_is.over"."""
    found: dict[str, str] = {}
    for name, value in tomllib.loads(path.read_text("utf-8")).items():
        inside = {"": value} if isinstance(value, str) else value
        found |= {f"{name}.{part}".rstrip("."): str(text) for part, text in inside.items()}
    return found


def words(path: Path) -> dict[str, tuple[str, ...]]:
    """The words of every list; an underscore joins those that belong together."""
    return {name: tuple(word.replace("_", " ") for word in text.split()) for name, text in texts(path).items()}


def lines(path: Path) -> dict[str, tuple[str, ...]]:
    """The lines of every list, as the templates they are."""
    return {name: tuple(line.strip() for line in text.strip().splitlines()) for name, text in texts(path).items()}
