"""The published data sets that recipes learn from: where each comes from, its licence, and whether it is here whole."""

import hashlib
from dataclasses import dataclass
from pathlib import Path


class MissingData(Exception):
    """A set is not where it was said to be, or is not the one the recipe knows; the text says what to do."""


@dataclass(frozen=True)
class Published:
    """A set: its folder's name, title, where it is published, its licence, and the SHA-256 of its list of questions."""

    folder: str
    title: str
    source: str
    licence: str
    manifest: str
    sha256: str

    def within(self, data: Path) -> Path:
        """The set's folder under `data`; raises MissingData where it is missing or has another list."""
        path = data / self.folder / self.manifest
        where = f"{self.title} is published at {self.source} ({self.licence})"
        if not path.is_file():
            raise MissingData(f"{path} is not there. {where}; put it there or leave --data out.")
        if hashlib.sha256(path.read_bytes()).hexdigest() != self.sha256:
            raise MissingData(f"{path} is not the list this recipe was written for. {where}.")
        return path.parent
