"""Brings resources/translations up to date: every text of the source in every language, and what Qt loads of them.

    python packaging/translate.py            new texts are added unfinished, those that are gone are left out
    python packaging/translate.py --check    says what would change, and changes nothing
    python packaging/translate.py --missing de    the texts that German lacks, as JSON
    python packaging/translate.py --take de FILE  takes JSON of text to translation (or to a list: one, several)

Texts are found by the calls of desktop_app/translation.py; those of the rooms below the window by room_texts.py, and
what of these is not translated yet stays English and is not counted as missing. The .ts files are Qt's, for Qt
Linguist too; the .qm files beside them are made with Qt's lrelease and are what the program loads.
"""

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from room_texts import catalogue_texts, label_texts, room_texts

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
CONTEXT = "attendant"
SAID = FOLDER / "rooms.json"
TAUGHT = "label"
"""What tells a checkpoint's label from other texts of the same words, as in desktop_app/answers/pictures.py."""
_CALLS = {"tr": 1, "mark": 1, "later": 1, "worded": 1, "plural": 2, "numbered": 2}
"""What is called with a text, and how many of its first arguments are texts; of several the last is the key."""


@dataclass
class Message:
    """A text of the source: its key, what tells it from the same words, whether it counts, and what says it."""

    source: str
    about: str = ""
    counts: bool = False
    places: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by."""
        return self.source, self.about


@cache
def messages(root: Path = ROOT) -> dict[tuple[str, str], Message]:
    """Every text of desktop_app, in the order of files and lines."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted((root / "desktop_app").rglob("*.py")):
        if path.name == "translation.py":
            continue
        for message in _of_file(ast.parse(path.read_text("utf-8"))):
            kept = found.setdefault(message.key, message)
            kept.counts |= message.counts
            kept.places.add(path.relative_to(root).as_posix())
    for text in catalogue_texts(root):
        found.setdefault((text, ""), Message(text)).places.add("models/catalogue.toml")
    for text, place in label_texts(root).items():
        found.setdefault((text, TAUGHT), Message(text, TAUGHT)).places.add(place)
    return found


def rooms(root: Path = ROOT) -> dict[tuple[str, str], Message]:
    """The templates of the rooms below the window that no call has."""
    own = messages(root)
    found = {(text, ""): Message(text, places=places) for text, places in room_texts(root).items()}
    return {key: message for key, message in found.items() if key not in own}


def _of_file(tree: ast.Module) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS):
            continue
        name = node.func.id
        texts = [list(_literals(each)) for each in node.args[: _CALLS[name]]]
        about = next((each.value.value for each in node.keywords if each.arg == "about" and _is_text(each.value)), "")
        for text in texts[-1] if texts else ():
            yield Message(text, str(about), counts=_CALLS[name] == 2)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _literals(node: ast.expr) -> Iterator[str]:
    """A literal, or both of one or the other."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


Translation = tuple[str, ...]
"""One form, or of a text that counts those of the language: for one, for several."""


def read(language: str) -> dict[tuple[str, str], Translation]:
    """What is translated so far; texts that are unfinished are not in it."""
    path = FOLDER / f"attendant_{language}.ts"
    if not path.exists():
        return {}
    found: dict[tuple[str, str], Translation] = {}
    for each in ElementTree.parse(path).iter("message"):  # noqa: S314 - a file of ours
        translated = each.find("translation")
        if translated is None or translated.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translated.iter("numerusform")]
        found[each.findtext("source") or "", each.findtext("comment") or ""] = tuple(forms) or (translated.text or "",)
    return found


def written(language: str, known: dict[tuple[str, str], Translation]) -> str:
    """The .ts file of a language."""
    document = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ElementTree.SubElement(document, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for key, message in sorted((messages() | rooms()).items()):
        each = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
        for place in sorted(message.places):
            ElementTree.SubElement(each, "location", filename=f"../../{place}")
        ElementTree.SubElement(each, "source").text = message.source
        if message.about:
            ElementTree.SubElement(each, "comment").text = message.about
        forms = known.get(key, ())
        fits = len(forms) == (2 if message.counts else 1)
        translated = ElementTree.SubElement(each, "translation", {} if fits else {"type": "unfinished"})
        if message.counts:
            for form in forms if fits else ("", ""):
                ElementTree.SubElement(translated, "numerusform").text = form
        else:
            translated.text = forms[0] if fits else ""
    ElementTree.indent(document)
    body = ElementTree.tostring(document, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def release(source: Path, target: Path) -> None:
    """Make the .qm of a .ts file. Raises CalledProcessError."""
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", "-nounfinished", source, "-qm", target], check=True)  # noqa: S603 - Qt's own


def update(language: str, known: dict[tuple[str, str], Translation]) -> None:
    """Write both files of a language."""
    FOLDER.mkdir(exist_ok=True)
    source = FOLDER / f"attendant_{language}.ts"
    source.write_text(written(language, known), "utf-8")
    release(source, source.with_suffix(".qm"))
    SAID.write_text(json.dumps(said(), ensure_ascii=False, indent=0) + "\n", "utf-8")


def said() -> list[str]:
    """The texts of the rooms below, and those of them that calls have too, for desktop_app/ui/said.py."""
    from desktop_app.ui.said import FRAMES

    return sorted({*room_texts(ROOT), *catalogue_texts(ROOT), *FRAMES})


def missing(language: str) -> dict[str, list[str] | str]:
    """What a language lacks: each text with "" for its translation, or two where it counts."""
    known = read(language)
    return {
        message.source + (f" [{message.about}]" if message.about else ""): ["", ""] if message.counts else ""
        for key, message in messages().items()
        if len(known.get(key, ())) != (2 if message.counts else 1)
    }


def main() -> int:
    """What the command line asks; the number of languages that are not up to date where it asks to check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", choices=LANGUAGES)
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    options = parser.parse_args()
    if options.missing:
        print(json.dumps(missing(options.missing), ensure_ascii=False, indent=0))
        return 0
    if options.check:
        stale = [name for name in LANGUAGES if written(name, read(name)) != _there(name) or missing(name)]
        stale += [] if json.loads(SAID.read_text("utf-8")) == said() else [SAID.name]
        print(f"not up to date: {', '.join(stale)}" if stale else "up to date")
        return len(stale)
    taken: dict[tuple[str, str], Translation] = {}
    if options.take:
        given = json.loads(Path(options.take[1]).read_text("utf-8"))
        keys = {m.source + (f" [{m.about}]" if m.about else ""): key for key, m in (messages() | rooms()).items()}
        taken = {
            keys[name]: (text,) if isinstance(text, str) else tuple(text)
            for name, text in given.items()
            if name in keys
        }
    for name in LANGUAGES:
        more = taken if options.take and options.take[0] == name else {}
        update(name, read(name) | {key: forms for key, forms in more.items() if all(forms)})
        print(f"{name}: {len(missing(name))} of {len(messages())} texts are not translated")
    return 0


def _there(language: str) -> str:
    path = FOLDER / f"attendant_{language}.ts"
    return path.read_text("utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
