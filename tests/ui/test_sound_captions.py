"""The window of captions: the latest words, above all others, in letters of the size a person wants."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from pytestqt.qtbot import QtBot

from desktop_app.annotations import Annotations
from desktop_app.answers import Transcript, Word
from desktop_app.ui.panes.sound_captions import KEPT_SIZE, CaptionsButton, CaptionWindow, caption, joined
from desktop_app.ui.settings import Settings
from desktop_app.writing import Writing


def said(text: str, interim: int = 0) -> Transcript:
    words = tuple(Word(word, place * 0.5, place * 0.5 + 0.45) for place, word in enumerate(text.split()))
    return Transcript(source=Path("a.wav"), words=words, heard=99.0, duration=None, interim=interim, final=False)


def captioned(found: Transcript) -> tuple[str, str]:
    final, interim = caption(found)
    return joined(final), joined(interim)


def test_the_latest_words_are_shown_and_those_that_may_change_apart() -> None:
    assert captioned(said("SARA HAS TWENTY FOUR COPIES", 1)) == ("Sara has 24", "copies")
    assert captioned(said("")) == ("", "")
    final, interim = captioned(said(" ".join(f"WORD{number}" for number in range(400)), 2))
    assert final.endswith("word397")
    assert interim == "word398 word399"
    assert len(final.split()) == 118


def test_they_are_written_as_is_wanted() -> None:
    found = said("SARA HAS TWENTY FOUR COPIES", 1)
    assert captioned(replace(found, writing=Writing(digits=False))) == ("Sara has twenty four", "copies")
    assert captioned(replace(found, writing=Writing(sentences=False))) == ("SARA HAS TWENTY FOUR", "COPIES")


def test_they_have_what_a_person_wrote() -> None:
    found = said("SARA HAS IT")
    edits = Annotations().edit(0.0, 0.45, "Sarah", found.words)
    assert captioned(Transcript(**{**vars(found), "annotations": edits}))[0] == "Sarah has it"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> CaptionWindow:
    made = CaptionWindow(Settings(tmp_path / "settings.ini"), None)  # type: ignore[arg-type]  # nothing to lie over
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("steps", [-40, 0, 6, 12])
def test_the_newest_word_is_in_view_however_large_the_letters(window: CaptionWindow, steps: int) -> None:
    for _ in range(abs(steps)):
        window.resize_letters(1 if steps > 0 else -1)
    assert window.height() == window.sizeHint().height()
    everything = " ".join(f"WORD{number}" for number in range(150))
    for count in range(1, 150):
        found = said(" ".join(everything.split()[:count]), min(2, count))
        window.show_transcript(found)
        text = QTextDocumentFragment.fromHtml(window.label.text()).toPlainText()
        assert text.split()[-1].lower() == f"word{count - 1}"
        if len(text.split()) > 1:  # a single word may be wider than the window
            assert window.label.heightForWidth(window.label.width()) <= window.label.height()


def test_lines_leave_whole_and_come_back_in_more_room(window: CaptionWindow) -> None:
    firsts = []
    for count in range(1, 90):
        window.show_transcript(said(" ".join(f"WORD{number}" for number in range(count))))
        firsts.append(QTextDocumentFragment.fromHtml(window.label.text()).toPlainText().split()[0].lower())
    assert len(set(firsts)) <= 89 / 4, "the words that are being read stand still until a line leaves"
    window.resize(window.width(), 700)
    more = QTextDocumentFragment.fromHtml(window.label.text()).toPlainText().split()[0].lower()
    assert int(more.removeprefix("word")) < int(firsts[-1].removeprefix("word"))
    window.show_transcript(Transcript(**{**vars(said("ANOTHER ONE")), "source": Path("b.wav")}))
    assert window.label.text().startswith("Another one")


def test_it_opens_where_it_stood(qtbot: QtBot, window: CaptionWindow) -> None:
    window.resize(500, 333)
    window.close()
    again = CaptionWindow(window._settings, None)  # type: ignore[arg-type]
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (500, 333)


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
