"""What the palette offers, and how well each suits what was typed."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop_app.translation import tr
from desktop_app.ui.help.topics import topics as help_topics
from desktop_app.ui.history.model import Entry
from desktop_app.workspace.history import History

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.panes import Pane

LEAST_LETTERS = 2
"""Of what is typed, before the history is searched: one letter is in every answer."""
_MOST_PAST = 6
_MOST_FILES = 500


@dataclass(frozen=True)
class Choice:
    """One line: what is done, where it stands or what it is about, its keys, and how to do it.

    rank: among those that suit equally well the lower comes first: commands, files, help, past answers.
    """

    title: str
    where: str
    keys: str
    do: Callable[[], object]
    rank: int = 0


def commands(window: "MainWindow") -> Iterator[Choice]:
    """Every entry of the menus that can be chosen now."""
    for menus, action in menu_actions(window.menuBar()):
        if action.isEnabled() and action.isVisible():
            words, _, named = plain(action).partition("\t")
            keys = named or shown(", ".join(each.toString() for each in action.shortcuts()))
            yield Choice(words, " › ".join(map(plain, menus)), keys, action.trigger)


def plain(action: QAction) -> str:
    """What an entry of a menu is called, without its mnemonic."""
    return action.text().replace("&", "")


def source_of(action: QAction) -> str:
    """The same in English, whatever the language of the window."""
    return (action.objectName() or action.text()).replace("&", "").partition("\t")[0]


def shown(pressed: str) -> str:
    """Keys as this system and language call them: "Strg+O"; several are kept apart by a comma and a space."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(native) or each for each in pressed.split(", "))


def menu_actions(
    menu: QMenuBar | QMenu, path: tuple[QAction, ...] = ()
) -> Iterator[tuple[tuple[QAction, ...], QAction]]:
    """The entries of menus within menus, each with those of the menus that lead to it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_actions(inner, (*path, action))
        elif not action.isSeparator():
            yield path, action


def files(window: "MainWindow") -> Iterator[Choice]:
    """Files that are open, each with its pane."""
    for pane in window.pane_set.made:
        for path in pane.files[:_MOST_FILES]:
            yield Choice(path.name, pane.accessibleName(), "", partial(_show_file, window, pane, path), rank=1)


def topics(window: "MainWindow") -> Iterator[Choice]:
    """The pages of the help."""
    for topic in help_topics():
        yield Choice(topic.title, tr("Help"), "", partial(window.help.open, topic.name), rank=2)


def past(history: History, text: str) -> list[tuple[str, str, str]]:
    """In the background: the gist, the question and the file of past answers that suit what was typed."""
    found = map(Entry.of, history.search(text, _MOST_PAST, (), None))
    return [(each.gist, each.asked, each.about) for each in found]


def past_choice(window: "MainWindow", gist: str, asked: str, about: str) -> Choice:
    """A past answer: chosen, it is looked for in the history."""
    return Choice(
        gist,
        tr("History: {asked}, {file}", asked=asked, file=about),
        "",
        partial(_show_past, window, about or gist),
        rank=3,
    )


def ranked(choices: Sequence[Choice], text: str) -> list[Choice]:
    """Those that hold every word that was typed, the best first; all of them for nothing."""
    words = text.casefold().split()
    if not words:
        return list(choices)
    found = [(suit, choice.rank, choice) for choice in choices if (suit := _suits(choice, words)) is not None]
    found.sort(key=lambda each: each[:2])
    return [choice for _, _, choice in found]


def _suits(choice: Choice, words: Sequence[str]) -> int | None:
    """How far a choice is from what was typed: 0 where its title begins so; None where a word is nowhere."""
    title, where = choice.title.casefold(), choice.where.casefold()
    beginnings = [part for part in re.split(r"[^\w]+", title) if part]
    far = 0
    for word in words:
        if title.startswith(word):
            continue
        if any(each.startswith(word) for each in beginnings):
            far += 1
        elif word in title:
            far += 2
        elif word in where or word == choice.keys.casefold():
            far += 4
        elif _letters_in_order(word, title):
            far += 8
        else:
            return None
    return far


def _letters_in_order(word: str, title: str) -> bool:
    """Whether the letters come in this order, each at the beginning of a word or right after the one before."""
    pattern = r"\b" + "".join(re.escape(sign) + r"(?:\w*\W+)?" for sign in word)
    return len(word) > 1 and re.search(pattern, title) is not None


def _show_file(window: "MainWindow", pane: "Pane", path: Path) -> None:
    window.show_pane(pane)
    pane.show_file(path)


def _show_past(window: "MainWindow", text: str) -> None:
    window.show_history()
    window.history.search.setText(text)
