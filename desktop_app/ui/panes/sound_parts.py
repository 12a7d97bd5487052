"""What can be heard of a sound by itself: its channels, and the sound tracks of a film, offered in a menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.answers import Part, channel_name
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.names import named

if TYPE_CHECKING:
    from desktop_app.media.sounds import SoundFacts

_MOST_CHANNELS = 16
"""Channels that are offered one by one."""


class PartsButton(QPushButton):
    """A button with a menu; hidden where a sound has but one channel and one track.

    Signals:
        wanted(list): the Parts that were chosen, one or several.
    """

    wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("&Channels"), parent)
        named(self, tr("Channels and tracks"), tr("Transcribe a channel or a sound track by itself"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.hide()

    def offer(self, facts: "SoundFacts | None", part: Part) -> None:
        """Offer what there is besides the part in view."""
        self._menu.clear()
        choices = choices_of(facts, part) if facts is not None else []
        for title, parts in choices:
            self._menu.addAction(title).triggered.connect(lambda _=False, parts=parts: self.wanted.emit(parts))
        several = facts is not None and facts.channels > 1
        self.setText(
            tr("&Channels, tracks")
            if several and facts and facts.tracks
            else tr("&Channels")
            if several
            else tr("&Tracks")
        )
        self.setVisible(bool(choices))

    def choose(self, title: str) -> None:
        """Choose as if it were clicked. Raises LookupError for what is not offered."""
        found = {action.text(): action for action in self._menu.actions()}
        found[title].trigger()


def choices_of(facts: "SoundFacts", part: Part) -> list[tuple[str, list[Part]]]:
    """Titles and the parts they stand for."""
    found: list[tuple[str, list[Part]]] = []
    if facts.channels > 1:
        single = [Part(track=part.track, channel=number) for number in range(1, facts.channels + 1)]
        found.append((tr("Each channel by itself"), single))
        for each in single[:_MOST_CHANNELS]:
            if each != part and each.channel is not None:
                found.append((tr("Only the {channel_name}", channel_name=as_said(channel_name(each.channel))), [each]))
        if part.channel is not None:
            found.append((tr("All channels together"), [Part(track=part.track)]))
    for number, title in enumerate(facts.tracks, 1):
        if number != facts.track:
            found.append((title, [Part(track=number)]))
    return found
