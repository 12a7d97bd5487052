"""Texts in other languages: the mechanism, the files of translations, and that no text a person sees escapes them."""

import ast
import copy
import importlib.util
import pickle
import re
import string
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app import translation
from desktop_app.translation import (
    COMMAS,
    ENGLISH,
    Marks,
    Worded,
    english,
    install,
    joined,
    later,
    local,
    number,
    numbered,
    numbers_in,
    plural,
    source,
    spoken,
    tr,
    worded,
)
from desktop_app.ui import said
from desktop_app.ui.said import as_said

ROOT = Path(__file__).parent.parent
LANGUAGES = ["de", "es"]
GERMAN = Marks(",", ".", "\N{NO-BREAK SPACE}")


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    """Once for all tests, as it keeps the texts that it found."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["translate"] = made  # its dataclasses look for their module
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def german() -> Iterator[None]:
    """A language of a few words."""
    words = {
        "Drop {things}": "{things} ablegen",
        "{n} pictures": "{n} Bild|{n} Bilder",
        "{share:.1%} of {count:,}": "{share:.1%} von {count:,}",
        "Images": "Bilder",
        "it has {0:,} columns, and more than {1:,} are not read": "sie hat {0:,} Spalten, und mehr als {1:,} nicht",
        "the file is empty": "die Datei ist leer",
        "this is not {0} or text": "das ist weder {0} noch Text",
        "Column “{0}”: {1}.": "Spalte “{0}”: {1}.",
    }

    def look_up(text: str, about: str, count: int) -> str:
        forms = words.get(text, text).split("|")
        return forms[0 if count == 1 else -1]

    install(look_up, GERMAN)
    said.prepare(list(words))
    yield
    said.prepare(())
    install(None)


def test_without_a_language_texts_are_english() -> None:
    assert tr("Drop {things}", things="files") == "Drop files"
    assert plural("{n} picture", "{n} pictures", 1) == "1 picture"
    assert plural("{n} picture", "{n} pictures", 1234) == "1,234 pictures"
    assert number(0.125, ".1%") == "12.5%"
    assert tr("a {} of a label") == "a {} of a label", "nothing is filled where nothing is given"
    assert as_said("the file is empty") == "the file is empty"


@pytest.mark.usefixtures("german")
def test_texts_and_numbers_are_those_of_the_language() -> None:
    assert tr("Drop {things}", things="1,5") == "1,5 ablegen", "what is filled in is not touched where it is no number"
    assert plural("{n} picture", "{n} pictures", 1) == "1 Bild"
    assert plural("{n} picture", "{n} pictures", 12345) == "12.345 Bilder"
    assert tr("{share:.1%} of {count:,}", share=0.125, count=4321) == "12,5\N{NO-BREAK SPACE}% von 4.321"
    assert tr("nobody translated this {x:.2f}", x=1.5) == "nobody translated this 1,50"
    assert local("1,234.5") == "1.234,5"
    assert english("1.234,5") == "1,234.5"
    assert english(english("10.000")) == "10.000"


def test_a_class_attribute_is_read_in_the_language_of_the_moment(german: None) -> None:
    class Page:
        title = later("Images")

    assert Page.title == Page().title == "Bilder"
    install(None)
    assert Page.title == "Images"
    assert source(Page, "title") == "Images"


@pytest.mark.usefixtures("german")
def test_what_was_worded_is_english_until_it_is_spoken() -> None:
    inner = worded("{share:.1%} of {count:,}", share=0.125, count=4321)
    text = joined([worded("Drop {things}", things="1,5"), numbered("{n} picture", "{n} pictures", 1234), inner], "; ")
    assert text == "Drop 1,5; 1,234 pictures; 12.5% of 4,321"
    assert spoken(text) == "1,5 ablegen; 1.234 Bilder; 12,5\N{NO-BREAK SPACE}% von 4.321"
    assert tr("Drop {things}", things=inner) == "12,5\N{NO-BREAK SPACE}% von 4.321 ablegen"
    for kept in (pickle.loads(pickle.dumps(text)), copy.deepcopy(text)):
        assert kept == text
        assert spoken(kept) == spoken(text)
    assert spoken("Images") == "Images", "what was not worded stays"
    assert list(numbers_in(text)) == [(1234, "1.234"), (0.125, "12,5\N{NO-BREAK SPACE}%"), (4321.0, "4.321")]


def test_days_and_numbers_of_tables_with_a_decimal_comma() -> None:
    day, figure = worded("{day}", day=date(2026, 4, 3)), Worded("{digits:,.2f} €", {"digits": 1284.5}, marks=COMMAS)
    assert (day, figure) == ("2026-04-03", "1.284,50 €")
    install(None, Marks(",", ".", day="%d.%m.%Y"))
    assert (spoken(day), spoken(figure)) == ("03.04.2026", "1.284,50 €")
    install(None)
    assert spoken(figure) == "1.284,50 €", "in English as the table writes it"


def test_a_text_reaches_into_none_of_its_values() -> None:
    with pytest.raises(KeyError):
        worded("{name.__class__}", name="x")


@pytest.mark.usefixtures("german")
def test_what_other_rooms_say_is_known_by_its_template() -> None:
    assert as_said("it has 12,000 columns, and more than 10,000 are not read") == (
        "sie hat 12.000 Spalten, und mehr als 10.000 nicht"
    )
    assert as_said("the file is empty") == "die Datei ist leer"
    assert as_said("nobody knows this one") == "nobody knows this one"
    assert as_said("Column “the file is empty”: the file is empty.") == (
        "Spalte “the file is empty”: die Datei ist leer."
    ), "a name in quotation marks is no text of ours"
    assert as_said("this is not {0} or text") == "das ist weder {0} noch Text", "braces of a file name stay"
    assert as_said("the file is empty\nnobody knows this one") == "die Datei ist leer\nnobody knows this one"


WHOLE = {
    "layer 4, mean of its heads": "Schicht 4, Mittel ihrer Köpfe | capa 4, media de sus cabezas",
    "layer 4, head 2": "Schicht 4, Kopf 2 | capa 4, cabeza 2",
    "relevance for “layer 4, head 2”": "Relevanz für „layer 4, head 2“ | relevancia de «layer 4, head 2»",
    "it claims 30,000 x 20,000 pixels, and more than 178 million pixels are not read": (
        "angegeben sind 30.000 x 20.000 Pixel; mehr als 178 Millionen Pixel werden nicht gelesen | "
        "anuncia 30.000 x 20.000 píxeles, y no se leen más de 178 millones de píxeles"
    ),
    "it claims 1,234,567 pixels in all, and more than 178 million pixels are not read": (
        "angegeben sind insgesamt 1.234.567 Pixel; mehr als 178 Millionen Pixel werden nicht gelesen | "
        "anuncia 1.234.567 píxeles en total, y no se leen más de 178 millones de píxeles"
    ),
    "it unpacks to 5.0 GB, far more than a sheet needs": (
        "sie umfasst entpackt 5,0 GB, weit mehr, als ein Blatt braucht | "
        "se desempaqueta en 5,0 GB, mucho más de lo que necesita una hoja"
    ),
}
"""What names a map, refuses a bomb or has large numbers, in German and Spanish: no part of them stays English."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_with_names_and_numbers_in_it_is_wholly_in_the_language(
    translate: ModuleType, language: str
) -> None:
    known = translate.read(language)
    install(lambda text, about, _: known.get((text, about), (text,))[0], GERMAN)
    said.prepare(translate.said())
    try:
        found = {text: as_said(text) for text in WHOLE}
    finally:
        said.prepare(())
        install(None)
    assert found == {text: both.split(" | ")[LANGUAGES.index(language)] for text, both in WHOLE.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_is_said_in_the_language(translate: ModuleType, language: str) -> None:
    """What it says of checkpoints, without an English word in it, and with the same numbers."""
    known = translate.read(language)
    install(lambda text, about, _: known.get((text, about), (text,))[0], GERMAN)
    said.prepare(translate.said())
    try:
        found = {text: as_said(text) for text in translate.catalogue_texts(ROOT)}
    finally:
        said.prepare(())
        install(None)
    assert len(found) > 60
    english = re.compile(r"\b(the|of|and|any|with|its|for|what|kinds?|small|this|about|from|model card|table)\b")
    names = re.compile(r"https:\S+|TAPAS small")
    assert [text for text in found.values() if english.search(names.sub("", text))] == []
    for text, there in found.items():
        shown = [re.sub(r"[.,]", "", each) for each in re.findall(r"\d[\d.,]*", re.sub(r"https:\S+", "", there))]
        ours = [re.sub(r"[.,]", "", each) for each in re.findall(r"\d[\d.,]*", re.sub(r"https:\S+", "", text))]
        assert sorted(shown) == sorted(ours), there


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(translate: ModuleType, language: str) -> None:
    """Mend with packaging/translate.py: it adds new texts to the .ts files, where they wait for a translation."""
    assert translate.missing(language) == {}
    assert translate.written(language, translate.read(language)) == translate._there(language), "run translate.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(translate: ModuleType, language: str, tmp_path: Path) -> None:
    there = ROOT / "resources" / "translations" / f"attendant_{language}.ts"
    translate.release(there, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == there.with_suffix(".qm").read_bytes(), "run packaging/translate.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_texts_of_other_rooms_are_translated(translate: ModuleType, language: str) -> None:
    texts, known = translate.rooms(), translate.read(language)
    assert len(texts) > 500
    assert sum(key in known for key in texts) >= 0.85 * len(texts)


def _places(text: str) -> list[tuple[str, str]]:
    return sorted((name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_places_and_letters_of_their_texts(language: str) -> None:
    wrong = []
    file = ROOT / "resources" / "translations" / f"attendant_{language}.ts"
    for message in ElementTree.parse(file).iter("message"):
        said_so, translated = message.findtext("source") or "", message.find("translation")
        assert translated is not None
        for text in [form.text or "" for form in translated.iter("numerusform")] or [translated.text or ""]:
            counts = message.get("numerus") == "yes"
            ours, theirs = [
                [place for place in _places(each) if not counts or place[0] != "n"] for each in (said_so, text)
            ]
            lettered = [len(re.findall(r"&(?=\w)", each)) for each in (said_so, text)]
            ends = [each[-1:].isspace() for each in (said_so, text)] + [each[:1] == " " for each in (said_so, text)]
            if text and (ours != theirs or lettered[0] != lettered[1] or ends[0] != ends[1] or ends[2] != ends[3]):
                wrong.append(f"{said_so!r} - {text!r}")
    assert wrong == []


_SHOWN = set(
    "setText setToolTip setStatusTip setWindowTitle setPlaceholderText setAccessibleName setAccessibleDescription "
    "setInformativeText setDetailedText addAction addButton addItem addTab addMenu addRow setTitle setLabel say offer "
    "setHeaderLabels setHorizontalHeaderLabels QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction "
    "QMenu QMessageBox QDockWidget Prose Elided named drawText setItemText setTabText setSpecialValueText".split()
)
_TRANSLATES = {"tr", "plural", "mark", "later", "as_said", "action", "_menu", "source"}
_SAME_EVERYWHERE = {"Attendant", "GPU", "GB", "MB", "kB", "TFLOP/s", "SDPA", "float32", "bfloat16"}


def _bare(path: Path) -> Iterator[str]:
    """Literals with two letters or more in calls that show a text, outside of what translates."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in _SHOWN:
            continue
        given = node.args[:1] if name in ("addItem", "addAction", "addTab", "say", "offer") else node.args
        shown = [*given, *(each.value for each in node.keywords if each.arg in ("placeholderText", "text", "suffix"))]
        for each in shown:
            for text in _literals(each):
                if re.search(r"[A-Za-z]{2}", text) and text.strip() not in _SAME_EVERYWHERE:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}: {text!r}"


def _literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in _TRANSLATES:
            return
        # What is called otherwise makes its text by itself; what is in it is not shown as it stands.
        if name not in ("join", "strip", *_SHOWN):
            return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, ast.Lambda | ast.Compare | ast.Subscript | ast.ListComp | ast.DictComp):
        for inner in ast.iter_child_nodes(node):
            if not (isinstance(node, ast.IfExp) and inner is node.test):
                yield from _literals(inner)


def test_no_text_of_the_window_is_outside_the_translation() -> None:
    files = sorted((ROOT / "desktop_app" / "ui").rglob("*.py"))
    assert [each for path in files for each in _bare(path)] == []


def test_the_look_for_bare_texts_finds_them(tmp_path: Path) -> None:
    path = ROOT / "desktop_app" / "ui" / "made_up.py"
    bare = ['label.setText("Nothing yet")', 'label.setText(f"{n} files")', 'named(box, "Sort by", tr("Sort"))']
    fine = ['label.setText(tr("Nothing yet"))', "label.setText(f'{n:,}')", 'button.setObjectName("control")']
    for code, found in [*((each, True) for each in bare), *((each, False) for each in fine)]:
        there = tmp_path / "desktop_app" / path.name
        there.parent.mkdir(exist_ok=True)
        there.write_text(code)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys.modules[__name__], "ROOT", tmp_path)
            assert bool(list(_bare(there))) is found, code


def test_marks_are_english_until_a_language_is_installed() -> None:
    assert translation._marks == ENGLISH


def test_per_cent_is_written_in_one_way_in_each_language(translate: ModuleType) -> None:
    """English has "93%", German and Spanish "93 %", whether a number is filled in or stands in the text."""
    apart, close = re.compile(r"[\d}]\s%(?![\w(])"), re.compile(r"(?<!\.)[\d}]%")
    assert [text for text, _ in translate.messages() if apart.search(text)] == []
    for language in ("de", "es"):
        file = ROOT / "resources" / "translations" / f"attendant_{language}.ts"
        said = [each.text or "" for each in ElementTree.parse(file).iter("translation")]
        assert [text for text in said if close.search(text)] == []
    helps = (ROOT / "resources" / "help").glob("*.md")
    assert [path.name for path in helps if apart.search(path.read_text("utf-8"))] == []
