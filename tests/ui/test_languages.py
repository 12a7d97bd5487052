"""The window in other languages: which is chosen, what it says, how it writes numbers and dates; English behind it."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.answers import Failure
from desktop_app.media import kinds, tables
from desktop_app.media.sound_heads import FALLS_SHORT
from desktop_app.problems import Unreadable
from desktop_app.tasks.speech import note_on_level
from desktop_app.translation import number
from desktop_app.ui import choices, language, shortcuts
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mnemonics import letter
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from tests.ui.conftest import new_window


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """A language that is spoken for one test; English behind it."""
    language.speak(request.param)
    yield str(request.param)
    language.speak("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)


@pytest.mark.parametrize(
    ("system", "spoken_then"),
    [("de_DE", "de"), ("de_CH", "de"), ("es_MX", "es"), ("en_GB", "en"), ("fr_FR", "en"), ("he_IL", "en"), ("C", "en")],
)
def test_the_system_chooses_and_what_is_not_spoken_is_english(system: str, spoken_then: str) -> None:
    assert language.known("system", QLocale(system)) == spoken_then
    assert language.known("es", QLocale(system)) == "es", "a choice of one's own comes first"
    assert language.known("tlh", QLocale(system)) == spoken_then, "a choice of another version is none"


def test_numbers_and_dates_are_those_of_the_country() -> None:
    """What CLDR says, by way of Qt."""
    swiss, austrian = language.locale_of("de", QLocale("de_CH")), language.locale_of("de", QLocale("de_AT"))
    assert language.marks_of(swiss).group in "'’"
    assert language.marks_of(austrian).decimal == ","
    assert language.locale_of("es", QLocale("de_CH")).language() is QLocale.Language.Spanish
    mexican = language.marks_of(language.locale_of("es", QLocale("es_MX")))
    assert (mexican.decimal, mexican.group) == (".", ",")


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_the_window_speaks_german(qtbot: QtBot, spoken: str, services: Services, tmp_path: Path) -> None:
    assert language.day(date(2026, 11, 24)) == "Dienstag, 24. November 2026"
    assert number(1234.5, ",.1f") == "1.234,5"
    assert number(0.873, ".0%") == "87\N{NO-BREAK SPACE}%"
    window = new_window(services)
    qtbot.addWidget(window)
    menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert menus == ["Datei", "Bearbeiten", "Ansicht", "Aufträge", "Hilfe"]
    assert window.history.title.replace("&", "") == "Verlauf"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == "Abbrechen", "Qt's own words too"
    path = tmp_path / "empty.csv"
    path.write_text("")
    with pytest.raises(Unreadable) as problem:
        tables.read(path)
    assert problem.value.reason == "the file is empty", "what is thrown stays English"
    failure = Failure(source=path, reason=problem.value.reason, advice=problem.value.advice)
    window.services.messages.report([failure])
    shown = window.messages_panel.table.model()
    assert shown.index(0, 1).data() == "die Datei ist leer"
    assert "Prüfen, ob" in shown.index(0, 2).data()
    assert as_said("it has 12,000 columns, and more than 10,000 are not read").startswith("sie hat 12.000 Spalten")


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_a_key_that_was_changed_in_english_is_changed_in_german(qtbot: QtBot, spoken: str, services: Services) -> None:
    services.settings.put(shortcuts.CHANGED, '{"File › Export": "Ctrl+Shift+E"}')
    window = new_window(services)
    qtbot.addWidget(window)
    found = {key.name: key for key in shortcuts.keys(window)}
    assert found["File › Export"].pressed == "Ctrl+Shift+E"
    assert found["File › Export"].what == "Export"


@pytest.mark.parametrize("spoken", ["de", "es", "en"], indirect=True)
def test_no_letter_of_a_menu_means_two_things(qtbot: QtBot, spoken: str, services: Services) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    for menu in [window.menuBar(), *window.menuBar().findChildren(QMenu)]:
        letters = [letter(action.text()) for action in menu.actions() if letter(action.text())]
        assert len(letters) == len(set(letters)), [action.text() for action in menu.actions()]


def test_a_choice_is_kept_and_said_to_begin_with_the_next_start(
    qtbot: QtBot, services: Services, window: MainWindow
) -> None:
    choices.choose_language(window, "es")
    assert services.settings.get(language.CHOICE) == "es"
    assert "next start" in window.status.currentMessage()


@pytest.mark.parametrize("spoken", ["en"], indirect=True)
def test_nothing_is_loaded_for_english(spoken: str) -> None:
    assert language._translators == []
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_is_quoted_in_german_has_the_marks_of_german() -> None:
    root = ElementTree.parse(paths.shipped("resources", "translations") / "attendant_de.ts").getroot()
    said = [text for each in root.iter("translation") for text in each.itertext()]
    assert sum("„" in text for text in said) > 50
    assert [text for text in said if text.count("„") != text.count("“") or "”" in text] == []


def test_what_is_quoted_in_spanish_has_the_marks_of_spanish() -> None:
    root = ElementTree.parse(paths.shipped("resources", "translations") / "attendant_es.ts").getroot()
    said = [text for each in root.iter("translation") for text in each.itertext()]
    assert sum("«" in text for text in said) > 50
    assert [text for text in said if text.count("«") != text.count("»") or "“" in text or "”" in text] == []


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_what_is_said_of_a_broken_file_is_german_throughout(qtbot: QtBot, spoken: str, tmp_path: Path) -> None:
    named, noise, broken = tmp_path / "bill.pdf", tmp_path / "noise.xyz", tmp_path / "noise.png"
    named.write_text("no document at all")
    for path in (noise, broken):
        path.write_bytes(b"\x01\x00" + bytes(range(256)) * 40)
    said = []
    for path in (named, noise, broken):
        with pytest.raises(Unreadable) as problem:
            kinds.kinds_of(path)
        said.append(as_said(problem.value.reason))
    assert said[0] == "sie heißt wie ein Dokument, enthält aber reinen Text"
    assert said[1].startswith("das ist weder ein Bild, eine Tabelle, ")
    assert " a " not in said[1]
    assert said[2] == "es heißt wie ein Bild, enthält aber etwas anderes oder ist beschädigt"
    assert as_said("row 3, column “loss”: “x” is not a number") == "Zeile 3, Spalte „loss“: „x“ ist keine Zahl"
    assert as_said(f"{FALLS_SHORT}.").startswith("Die Datei ist kürzer")
    assert as_said(note_on_level(0.0, 0.05, ())) == "Nichts war zu hören: der Ton dauert weniger als 0,1 s."


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Rows 3, 7 and 9 hold sums of other rows; they are not counted.",
         "Die Zeilen 3, 7 und 9 fassen andere Zeilen zusammen (Summen); sie zählen nicht mit."),
        ("Row 5, “Grand total”, is the mean of other rows; it is counted, as you chose.",
         "Zeile 5, „Grand total“, fasst andere Zeilen zusammen (Mittelwert); sie zählt mit, wie Sie es gewählt haben."),
        ("Column “Paid”: “x”, “y” and 1,204 more are no yes or no and left out of calculations.",
         "Spalte „Paid“: „x“, „y“ und 1.204 weitere sind weder Ja noch Nein und bleiben aus Berechnungen heraus."),
        ("The quotation marks in lines 3 and 4 do not match; they were read as ordinary characters.",
         "Die Anführungszeichen in Zeilen 3 und 4 passen nicht zusammen; sie wurden als gewöhnliche Zeichen gelesen."),
        ("Line 3 separates its cells by another sign than commas.",
         "Zeile 3 trennt ihre Zellen durch ein anderes Zeichen als Kommas."),
        ("Comments among the rows were left out (lines 9, 12 and 20): “# a”.",
         "Kommentare zwischen den Zeilen wurden ausgelassen (Zeilen 9, 12 und 20): „# a“."),
        ("2 cells show errors and are read as empty: #N/A in B2 and #REF! in C3.",
         "2 Zellen zeigen Fehler und werden als leer gelesen: #N/A in B2 und #REF! in C3."),
        ("It has only one row; if that names the columns, there are no cells below. "
         "It has no names above its columns; they are numbered.",
         "Sie hat nur eine Zeile; falls diese die Spalten benennt, stehen keine Zellen darunter. "
         "Über ihren Spalten stehen keine Namen; sie sind nummeriert."),
        ("Left out, lines above the table: “Salt and pepper”, “Annual report”, “x” and 2 more.",
         "Weggelassen, Zeilen über der Tabelle: „Salt and pepper“, „Annual report“, „x“ und 2 weitere."),
    ],
)  # fmt: skip
def test_notes_on_files_are_said_whole(qapp: QApplication, spoken: str, note: str, said: str) -> None:
    """What stands in the file stays as it is."""
    assert as_said(note) == said
