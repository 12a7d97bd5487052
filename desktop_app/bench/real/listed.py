"""Pictures of a folder with what each shows, as a table beside them lists it."""

import csv
from dataclasses import dataclass
from pathlib import Path

from desktop_app.bench.real import Missing


@dataclass(frozen=True)
class Pictured:
    """A picture and the kind, name or caption that is right for it."""

    path: Path
    says: str


def listed(listing: Path, column: str, title: str) -> list[Pictured]:
    """The pictures of a tab-separated table with the columns `file` and `column`, as far as they are there.

    Raises Missing where the table or all of its pictures are not there, with the set's title.
    """
    if not listing.is_file():
        raise Missing(listing, title, [listing.parent.name])
    with listing.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = [Pictured(listing.parent / line["file"], line[column].strip()) for line in lines]
    found = [one for one in found if one.path.is_file() and one.says]
    if not found:
        raise Missing(listing.parent, title)
    return found
