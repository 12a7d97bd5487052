"""The window of captions: the latest words, above all others, in letters of the size a person wants."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.annotations import Annotations
from desktop_app.answers import Transcript, Word
from desktop_app.ui.panes.sound_captions import KEPT_SIZE, CaptionsButton, caption
from desktop_app.ui.settings import Settings


def said(text: str, interim: int = 0) -> Transcript:
    words = tuple(Word(word, place * 0.5, place * 0.5 + 0.45) for place, word in enumerate(text.split()))
    return Transcript(source=Path("a.wav"), words=words, heard=99.0, duration=None, interim=interim, final=False)


def test_the_latest_words_are_shown_and_those_that_may_change_apart() -> None:
    assert caption(said("SARA HAS TWENTY FOUR COPIES", 1)) == ("Sara has 24", "copies")
    assert caption(said("")) == ("", "")
    final, interim = caption(said(" ".join(f"WORD{number}" for number in range(400)), 2))
    assert final.endswith("word397")
    assert interim == "word398 word399"
    assert 100 < len(final) + len(interim) <= 150


def test_they_have_what_a_person_wrote() -> None:
    found = said("SARA HAS IT")
    edits = Annotations().edit(0.0, 0.45, "Sarah", found.words)
    assert caption(Transcript(**{**vars(found), "annotations": edits}))[0] == "Sarah has it"


def test_the_window_stays_on_top_and_keeps_the_size_of_its_letters(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    button = CaptionsButton(settings, None)  # type: ignore[arg-type]  # no window to lie over
    qtbot.addWidget(button)
    button.show_transcript(said("GOOD <b> MORNING", 1))
    button.click()
    window = button.window_of_captions
    assert window is not None
    qtbot.addWidget(window)
    assert window.isVisible()
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.label.text() == "Good &lt;b&gt; <i>morning</i>"
    before = window.label.font().pointSize()
    window.larger.click()
    assert window.label.font().pointSize() > before
    assert settings.get(KEPT_SIZE) == window.label.font().pointSize()
    for _ in range(40):
        window.smaller.click()
    assert window.points == 12
    assert not window.smaller.isEnabled()
    button.show_transcript(said("GOOD EVENING"))
    assert "evening" in window.label.text()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not button.isChecked()
