"""What the rooms below the window say to a person: reasons, advice, notes, titles, as the window may translate them.

They are written in English where they are made, with their numbers and names already in them, and stay so on the
command line, in files and in the history. Here they are found as templates: "it has {0:,} columns, and more than
{1:,} are not read". desktop_app/ui/said.py knows a text by its template.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_ROOMS = (
    "answers",
    "hot_words.py",
    "attention",
    "catalogue",
    "inference",
    "jobs",
    "media",
    "tasks",
    "workspace",
)
_SILENT = re.compile(
    r"asking/|vocabulary|labels\.py|months\.py|units\.py|affixes|missing\.py|truth_columns|headings\.py|command|"
    r"layout/words|headers\.py|signatures|xml_2003|moments\.py|expressions\.py|sentences\.py|written\.py|drawing\.py"
)
"""Modules whose texts are read, computed or drawn, and not said by the window."""

_UNSAID_CALLS = set(
    "execute executemany add_argument ArgumentTypeError TypeVar split compile warning info debug exception error "
    "TypeError RuntimeError NotImplementedError Architecture get fromkeys getattr cast Published tr mark plural worded "
    "numbered".split()
)
_UNSAID = re.compile(
    r"</|SELECT|\(\?|\\b|\||\n   |import sys|arXiv \d|desktop_app|transformers\.|^pd\.|^df\.|\.astype|torch\._|et al\."
    r"|yyyy|KINETO|^a an and|Light Grid|^Who is|^What is the|silero|^This is a photo"
)
_CLASSIFIERS = ("ForImageClassification", "ForVideoClassification")
"""What the names of architectures end in whose labels are shown."""
_LEAST_WORDS = 3
_TITLES = {"title", "about", "one", "many", "reason", "advice"}
"""Arguments whose texts are said however short they are."""


def catalogue_texts(root: Path) -> list[str]:
    """What models/catalogue.toml says of checkpoints to a person."""
    entries = tomllib.loads((root / "models" / "catalogue.toml").read_text("utf-8"))["checkpoint"]
    own = [entry.get(key, "") for entry in entries for key in ("title", "about", "terms", "accuracy", "source")]
    depths = [entry.get("depth", {}).get(key, "") for entry in entries for key in ("words", "title")]
    return [text for text in dict.fromkeys((*own, *depths)) if (text and not text.isascii()) or " " in text]


def label_texts(root: Path) -> dict[str, str]:
    """The labels that built-in checkpoints were taught, each with the file that names it."""
    found: dict[str, str] = {}
    for path in sorted((root / "models" / "builtin").glob("*/config.json")):
        config = json.loads(path.read_text("utf-8"))
        if any(name.endswith(_CLASSIFIERS) for name in config.get("architectures", ())):
            found |= dict.fromkeys(config["id2label"].values(), path.relative_to(root).as_posix())
    return found


@cache
def room_texts(root: Path) -> dict[str, set[str]]:
    """Every template, with the files that say it."""
    found: dict[str, set[str]] = {}
    for room in _ROOMS:
        place = root / "desktop_app" / room
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if not _SILENT.search(name):
                for text in _of_file(ast.parse(path.read_text("utf-8"))):
                    found.setdefault(text, set()).add(name)
    return found


def _of_file(tree: ast.Module) -> Iterator[str]:
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            text = template(node)
            short = isinstance(above[node], ast.keyword) and above[node].arg in _TITLES  # type: ignore[attr-defined]
            if _reads_like_a_text(text, short) and _is_said(node, above):
                yield text


def template(node: ast.JoinedStr | ast.Constant) -> str:
    """The text with numbered places; those of numbers with separators keep their format."""
    if isinstance(node, ast.Constant):
        return str(node.value).replace("{", "{{").replace("}", "}}")
    said, places = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            said += str(part.value).replace("{", "{{").replace("}", "}}")
        elif isinstance(part, ast.FormattedValue):
            form = ast.unparse(part.format_spec)[2:-1] if part.format_spec is not None else ""
            said += f"{{{places}:{form}}}" if re.search(r"[,.]|%$", form) else f"{{{places}}}"
            places += 1
    return said


def _reads_like_a_text(text: str, short: bool) -> bool:
    plain = re.sub(r"\{[^{}]*\}", "", text)
    words = re.findall(r"[A-Za-z’']{2,}", plain)
    return " " in text.strip() and len(words) >= (1 if short else _LEAST_WORDS) and not _UNSAID.search(text)


def _is_said(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """Not a docstring, a part of a larger text, a comparison, a key, an annotation, or for a log or a database."""
    if isinstance(above[node], ast.Expr | ast.JoinedStr | ast.Compare | ast.arg):
        return False
    while node in above and not isinstance(above[node], ast.stmt):
        outer = above[node]
        if isinstance(outer, ast.Call):
            name = getattr(outer.func, "attr", getattr(outer.func, "id", ""))
            if name in _UNSAID_CALLS:
                return False
        if isinstance(outer, ast.Subscript) and node is outer.slice:
            return False
        node = outer
    return not (isinstance(above.get(node), ast.AnnAssign) and node is above[node].annotation)  # type: ignore[attr-defined]
