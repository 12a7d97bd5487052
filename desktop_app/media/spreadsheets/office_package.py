"""The parts of an Office Open Packaging archive (ECMA-376 part 2), found by the relations between them."""

import posixpath
import zipfile
from collections.abc import Iterator

from desktop_app.media.spreadsheets import markup
from desktop_app.media.spreadsheets.markup import Damaged, Node

_PIECE = 1 << 18


class OfficePackage:
    """An open archive. main: the path of the part with the workbook."""

    def __init__(self, archive: zipfile.ZipFile, main: str) -> None:
        """main: where the workbook is if no relation says so. Raises Damaged."""
        self._archive = archive
        self._names = {name.lower().replace("\\", "/"): name for name in archive.namelist()}
        self.main = self.found("", "officeDocument") or main

    def found(self, source: str, kind: str) -> str:
        """The part that a part refers to by a kind of relation; "" where there is none."""
        for relation in self._relations(source):
            if relation.get("Type").endswith(f"/{kind}"):
                return self._part(source, relation.get("Target"))
        return ""

    def worksheets(self) -> dict[str, str]:
        """The parts of the sheets with cells (not of charts and macros), by the names of their relations."""
        return {
            each.get("Id"): self._part(self.main, each.get("Target"))
            for each in self._relations(self.main)
            if each.get("Type").endswith("/worksheet")
        }

    def tree(self, part: str) -> Node:
        """A small part in XML as a whole. Raises Damaged."""
        return markup.tree(self.pieces(part))

    def pieces(self, part: str) -> Iterator[bytes]:
        """The bytes of a part. Raises Damaged where there is none."""
        try:
            with self._archive.open(self._names.get(part.lower(), part)) as file:
                while piece := file.read(_PIECE):
                    yield piece
        except KeyError as error:
            raise Damaged(f"it has no part called {part}") from error

    def _relations(self, source: str) -> list[Node]:
        folder, name = posixpath.split(source)
        part = self._names.get(posixpath.join(folder, "_rels", f"{name}.rels").lower())
        return self.tree(part).all("Relationships", "Relationship") if part else []

    def _part(self, source: str, target: str) -> str:
        path = target.replace("\\", "/")
        whole = path.lstrip("/") if path.startswith("/") else posixpath.join(posixpath.dirname(source), path)
        return self._names.get(posixpath.normpath(whole).lower(), "")
