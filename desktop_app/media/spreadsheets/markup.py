"""XML inside workbooks: streamed by expat, without document types, entities or anything from outside."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat


class Damaged(Exception):
    """The parts of a workbook contradict its format; the text says how."""


class Hostile(Exception):
    """A workbook holds what only an attack on its reader needs; the text says what."""


def parser() -> Any:
    """An expat parser that refuses document types: nothing a workbook needs, and how entities are blown up."""
    made = expat.ParserCreate()
    made.buffer_text = True
    made.buffer_size = 1 << 16
    made.StartDoctypeDeclHandler = _refuse
    return made


def _refuse(*_: object) -> None:
    raise Hostile("it declares a document type, which no spreadsheet writes")


def feed(made: Any, pieces: Iterable[bytes]) -> None:
    """Parses pieces of one document. Raises Damaged where it is not well formed, and Hostile."""
    try:
        for piece in pieces:
            made.Parse(piece, False)
        made.Parse(b"", True)
    except expat.ExpatError as error:
        raise Damaged(f"not well-formed XML: {error}") from error


@dataclass(slots=True)
class Node:
    """An element of a small document, names without their prefixes."""

    name: str
    attributes: dict[str, str]
    children: list["Node"] = field(default_factory=list)
    text: str = ""

    def all(self, *path: str) -> list["Node"]:
        """The elements at a path of names below this one."""
        found = [self]
        for name in path:
            found = [child for node in found for child in node.children if child.name == name]
        return found

    def get(self, name: str, default: str = "") -> str:
        """An attribute."""
        return self.attributes.get(name, default)


def tree(pieces: Iterable[bytes]) -> Node:
    """A small document as a whole. Raises Damaged."""
    root = Node("", {})
    open_nodes = [root]

    def start(name: str, attributes: dict[str, str]) -> None:
        node = Node(local(name), {local(key): value for key, value in attributes.items()})
        open_nodes[-1].children.append(node)
        open_nodes.append(node)

    def end(_: str) -> None:
        open_nodes.pop()

    def characters(text: str) -> None:
        open_nodes[-1].text += text

    made = parser()
    made.StartElementHandler, made.EndElementHandler, made.CharacterDataHandler = start, end, characters
    feed(made, pieces)
    return root


def local(name: str) -> str:
    """A name without its prefix: "row" of "x:row"."""
    return name.rpartition(":")[2]
