"""What the menus do besides opening pages: copy, select, remove, export, and the list of keys."""

from collections import Counter as Count

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.answers import TableAnswer
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.shortcuts import CHANGED, Shortcuts, keys, restore
from desktop_app.ui.widgets.answer_words import figure_of
from tests.ui.fakes import FakePane


def entry(window: MainWindow, menu: str, text: str) -> QAction:
    found = next(each for each in window.menuBar().actions() if each.text().replace("&", "") == menu)
    return next(each for each in found.menu().actions() if each.text().replace("&", "").startswith(text))  # type: ignore[union-attr]


def test_copy_and_select_all_are_for_the_text_that_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.panes[0]
    assert isinstance(pane, FakePane)
    window.activateWindow()
    pane.field.setText("a red circle")
    pane.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pane.field)
    entry(window, "Edit", "Select all").trigger()
    entry(window, "Edit", "Copy").trigger()
    assert QGuiApplication.clipboard().text() == "a red circle"


def test_what_a_pane_cannot_do_is_said(window: MainWindow) -> None:
    window.panes[0].setFocus()
    for menu, text, said in (
        ("Edit", "Copy", "nothing here to copy"),
        ("Edit", "Select all", "nothing here to select"),
        ("Edit", "Remove", "Nothing is selected"),
        ("File", "Export", "no answers to export"),
    ):
        entry(window, menu, text).trigger()
        assert said in window.statusBar().currentMessage()


def test_the_menus_serve_the_welcome_and_the_help_too(window: MainWindow) -> None:
    for page in (window.welcome, window.help):
        page.show()
        window.setFocus()
        for menu, text in (("Edit", "Copy"), ("Edit", "Select all"), ("Edit", "Remove"), ("File", "Export")):
            window.statusBar().clearMessage()
            entry(window, menu, text).trigger()
            assert window.statusBar().currentMessage() or (page is window.help and menu == "Edit")


def test_every_key_is_listed_and_means_one_thing(window: MainWindow) -> None:
    listed = list(keys(window))
    several = [each for key in listed for each in key.pressed.split(", ") if each]
    # Panes know Enter and Ctrl+F by themselves; only one of them is in front.
    pressed = Count(each for each in several if each not in ("Enter", "Ctrl+F"))
    assert {key: times for key, times in pressed.items() if times > 1} == {}
    wanted = "Ctrl+O Ctrl+C Ctrl+A Del Ctrl+E Ctrl+1 F1 Ctrl+F1 Ctrl+K F9 F10 F11 Ctrl+R Space".split()
    assert {key: pressed[key] for key in wanted} == dict.fromkeys(wanted, 1)
    box = Shortcuts(window, window.services.settings)
    assert box.table.rowCount() == len(listed)
    box.close()


def select(box: Shortcuts, what: str) -> None:
    box.table.selectRow(next(row for row, key in enumerate(box.rows) if key.what == what))


def test_a_key_is_changed_kept_and_given_back(window: MainWindow) -> None:
    box = Shortcuts(window, window.services.settings)
    export = entry(window, "File", "Export")
    select(box, "Export")
    box.field.setKeySequence(QKeySequence("Ctrl+Shift+X"))
    box.set_button.click()
    assert export.shortcut().toString() == "Ctrl+Shift+X"
    export.setShortcut(QKeySequence("Ctrl+E"))
    restore(window, window.services.settings)
    assert export.shortcut().toString() == "Ctrl+Shift+X", "as at the next start"
    box.clear_button.click()
    assert export.shortcuts() == []
    export.setProperty("usualKeys", "Ctrl+E")
    box.reset_button.click()
    assert export.shortcut().toString() == "Ctrl+E"
    assert window.services.settings.get(CHANGED) == "{}"
    box.close()


def test_a_key_that_is_taken_is_refused_with_a_word(window: MainWindow) -> None:
    box = Shortcuts(window, window.services.settings)
    select(box, "Export")
    for taken, by in (("Ctrl+O", "Open"), ("Ctrl+R", "Record")):
        box.field.setKeySequence(QKeySequence(taken))
        box.set_button.click()
        assert taken in box.said.text()
        assert by in box.said.text()
    assert entry(window, "File", "Export").shortcut().toString() == "Ctrl+E"
    select(box, "Copy")
    assert not box.set_button.isEnabled()
    box.close()


def test_settings_that_make_no_sense_change_no_key(window: MainWindow) -> None:
    for nonsense in ("", "[1]", '{"File › Export": 3}', "{"):
        window.services.settings.put(CHANGED, nonsense)
        restore(window, window.services.settings)
        assert entry(window, "File", "Export").shortcut().toString() == "Ctrl+E"


def answer(value: float | str | None, sentence: str) -> TableAnswer:
    return TableAnswer(
        source=None,  # type: ignore[arg-type]  # not looked at here
        question="how much",
        sentence=sentence,
        value=value,
        coordinates=(),
        cells=(),
        aggregator="NONE",
        rows_seen=1,
        rows_total=1,
    )


def test_the_number_of_an_answer_is_shown_as_its_sentence_writes_it() -> None:
    assert figure_of(answer(1284.5, "The total of 3 amounts is 1,284.5 EUR.")) == "1,284.5"
    assert figure_of(answer(16_899, "The sum of Sales is 16,899, over 3 of 5 rows.")) == "16,899"
    assert figure_of(answer(-3, "The difference is -3.")) == "-3"
    assert figure_of(answer(12.0, "12 of 40 rows")) == "12"
    assert figure_of(answer(1284.5, "It is 1.284,50 €.")) == ""
    assert figure_of(answer("Springfield", "It is Springfield.")) == "Springfield"
    assert figure_of(answer("a long sentence that would fill three lines", "That.")) == ""
    assert figure_of(answer(None, "No cell answers.")) == ""
