"""The menus of the window and their keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit

from desktop_app.media import kinds
from desktop_app.translation import mark, tr
from desktop_app.ui import about, choices, language, motion, scheme
from desktop_app.ui.page_specs import HISTORY, MODELS
from desktop_app.ui.panes import Page
from desktop_app.ui.settings import Setting

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

Keys = QKeySequence | QKeySequence.StandardKey | str


def action(parent: QObject, text: str, keys: Keys | None, slot: Callable[[], object], tip: str = "") -> QAction:
    """An action with its mnemonic, key and line in the status bar; text: in English, which is its object's name."""
    made = QAction(tr(text), parent)
    made.setObjectName(text)
    if keys is not None:
        made.setShortcut(QKeySequence(keys))
    made.setStatusTip(tip)
    made.triggered.connect(lambda: slot())
    return made


def _menu(above: QMenuBar | QMenu, text: str) -> QMenu:
    """A menu by its English text, which is the name of its entry."""
    menu = above.addMenu(tr(text))
    menu.menuAction().setObjectName(text)
    return menu


def build(window: "MainWindow") -> QMenu:
    """Give the window its menus; the menu of recent files is returned, to be filled."""
    recent = _file_menu(window)
    _edit_menu(window)
    _view_menu(window)
    _work_menu(window)
    _help_menu(window)
    return recent


def _file_menu(window: "MainWindow") -> QMenu:
    menu = _menu(window.menuBar(), mark("&File"))
    menu.addAction(
        action(
            window,
            mark("&Open…"),
            QKeySequence.StandardKey.Open,
            window.choose_files,
            tr("Open {spoken}", spoken=kinds.spoken()),
        )
    )
    menu.addAction(
        action(window, mark("Open &Folder…"), "Ctrl+Shift+O", window.choose_folder, tr("Open everything in a folder"))
    )
    recent = _menu(menu, mark("Open &Recent"))
    menu.addSeparator()
    tip = tr("Write the answers in view to a file")
    menu.addAction(action(window, mark("&Export…"), "Ctrl+E", lambda: _front(window).export(), tip))
    menu.addSeparator()
    close = action(
        window, mark("&Quit"), QKeySequence.StandardKey.Quit, window.quit, tr("Close; what runs is cancelled")
    )
    close.setMenuRole(QAction.MenuRole.QuitRole)
    menu.addAction(close)
    return recent


def _edit_menu(window: "MainWindow") -> None:
    menu = _menu(window.menuBar(), mark("&Edit"))
    tip = tr("Take back what was done last")
    menu.addAction(action(window, mark("&Undo\tCtrl+Z"), None, lambda: _edit(window, "undo"), tip))
    menu.addSeparator()
    tip = tr("Paste a picture, files, a table or text")
    menu.addAction(
        action(window, mark("&Copy\tCtrl+C"), None, lambda: _edit(window, "copy"), tr("Copy what is selected"))
    )
    menu.addAction(action(window, mark("&Paste"), QKeySequence.StandardKey.Paste, window.incoming.paste, tip))
    menu.addAction(
        action(window, mark("&Select all\tCtrl+A"), None, lambda: _edit(window, "selectAll"), tr("Select everything"))
    )
    tip = tr("Take what is selected off the list; the files stay where they are")
    menu.addAction(action(window, mark("&Remove from the list\tDel"), None, lambda: _front(window).remove(), tip))
    menu.addSeparator()
    tip = tr("Forget past answers and recent files; the files themselves stay")
    menu.addAction(action(window, mark("&Forget history…"), None, window.forget_history, tip))


def _front(window: "MainWindow") -> Page:
    """What a person sees, and so means: a pane, the History or the Models page."""
    front = window.pages.front
    assert isinstance(front, Page)
    return front


def _edit(window: "MainWindow", what: str) -> None:
    """Copy, select all or undo: in the text that has the focus, or else on the page in front.

    The keys are handled by whatever has the focus; here they are only named.
    """
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit):
        getattr(focused, what)()
    elif what == "copy":
        _front(window).copy()
    elif what == "undo":
        _front(window).undo()
    else:
        _front(window).select_all()


def _view_menu(window: "MainWindow") -> None:
    menu = _menu(window.menuBar(), mark("&View"))
    for number, spec in enumerate(window.pane_set.specs, start=1):
        menu.addAction(action(window, spec.title, f"Ctrl+{number}", partial(window.show_pane_of, spec)))
    history = action(window, HISTORY.title, None, window.show_history, tr("What was asked and answered"))
    history.setShortcuts([QKeySequence("Ctrl+H"), QKeySequence(f"Ctrl+{len(window.pane_set.specs) + 1}")])
    models = action(
        window,
        MODELS.title,
        None,
        window.show_models,
        tr("What is here, downloads, and defaults"),
    )
    models.setShortcuts([QKeySequence("Ctrl+M"), QKeySequence(f"Ctrl+{len(window.pane_set.specs) + 2}")])
    menu.addActions([history, models])
    tip = tr("Commands, open files, past answers and help, found as you type")
    menu.addAction(action(window, mark("&Find anything…"), "Ctrl+K", window.palette_box.show, tip))
    menu.addSeparator()
    window.attention_dock.toggle.setShortcut(QKeySequence("F9"))
    menu.addAction(window.attention_dock.toggle)
    menu.addAction(action(window, mark("&Running work"), "F10", window.status.work.click, tr("Whatever waits or runs")))
    menu.addAction(action(window, mark("Messa&ges"), "F11", window.status.messages.click, tr("What could not be read")))
    menu.addSeparator()
    _choices(window, _menu(menu, mark("Loo&ks")), scheme.SCHEMES, scheme.CHOICE, choices.choose_scheme)
    _choices(window, _menu(menu, mark("Motio&n")), motion.MOTIONS, motion.CHOICE, choices.choose_motion)
    _choices(
        window,
        _menu(menu, mark("&Language")),
        language.CHOICES,
        language.CHOICE,
        choices.choose_language,
    )
    menu.addAction(
        action(window, mark("R&eset layout"), None, window.reset_layout, tr("Put everything back in its place"))
    )


def _choices(
    window: "MainWindow",
    menu: QMenu,
    texts: dict[str, str],
    kept: Setting[str],
    choose: "Callable[[MainWindow, str], object]",
) -> None:
    """A menu of what one of can be chosen; the choice that was kept is checked."""
    group = QActionGroup(menu)
    for name, text in texts.items():
        choice = action(window, text, None, partial(choose, window, name))
        choice.setCheckable(True)
        choice.setChecked(window.services.settings.get(kept) == name)
        group.addAction(choice)
        menu.addAction(choice)


def _work_menu(window: "MainWindow") -> None:
    menu = _menu(window.menuBar(), mark("&Jobs"))
    menu.addAction(
        action(window, mark("&Cancel all"), "Ctrl+.", window.jobs_panel.cancel_all, tr("Cancel whatever waits or runs"))
    )


def _help_menu(window: "MainWindow") -> None:
    menu = _menu(window.menuBar(), mark("&Help"))
    tip = tr("Open the shipped samples of all kinds")
    menu.addAction(
        action(window, mark("&Help"), "F1", window.help.show, tr("The page of the help that suits what has the focus"))
    )
    menu.addAction(
        action(window, mark("&Keyboard shortcuts"), "Ctrl+F1", window.show_shortcuts, tr("Every key, in one list"))
    )
    tip = tr("Open the shipped samples of all kinds")
    menu.addAction(action(window, mark("&Try the samples"), None, window.incoming.show_samples, tip))
    welcome = window.welcome
    menu.addAction(
        action(window, mark("&Welcome"), None, welcome.show, tr("Samples, checkpoints that know more, and the tour"))
    )
    menu.addAction(action(window, mark("Take the to&ur"), None, welcome.take_tour, tr("Six steps over the window")))
    tip = tr("Versions, device and the last lines of the log, to paste into a report")
    menu.addAction(action(window, mark("&Copy diagnostics"), None, window.copy_diagnostics, tip))
    menu.addSeparator()
    shown = action(window, mark("&About Attendant"), None, partial(about.show, window, window.services))
    shown.setMenuRole(QAction.MenuRole.AboutRole)
    menu.addAction(shown)


def fill_recent(menu: QMenu, recent: list[Path], take: Callable[[Path], object]) -> None:
    """List recent files and folders, the first nine with a digit as mnemonic."""
    menu.clear()
    for number, path in enumerate(recent, start=1):
        digit = f"&{number} " if number < 10 else ""
        entry = menu.addAction(f"{digit}{path.name.replace('&', '&&') or path}", partial(take, path))
        entry.setStatusTip(str(path))
        entry.setToolTip(str(path))
    if not recent:
        menu.addAction(tr("No recent files")).setEnabled(False)
    menu.setToolTipsVisible(True)
