"""Transcripts as text: paragraphs, places of words, growth, captions."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.answers import Transcript, Word
from desktop_app.ui.widgets.find_bar import FindBar
from desktop_app.ui.widgets.transcript_matches import matches
from desktop_app.ui.widgets.transcript_text import Layout, clock, same_words
from desktop_app.ui.widgets.transcript_view import PORTION, TranscriptView
from desktop_app.workspace.paragraphs import paragraphs
from desktop_app.workspace.transcripts import as_srt, as_text, as_vtt, captions
from tests.ui.conftest import on_screen


def words(count: int, gap: float = 0.1, start: float = 0.0) -> tuple[Word, ...]:
    step = 0.3 + gap
    return tuple(Word(f"w{place}", start + place * step, start + place * step + 0.3) for place in range(count))


def test_clock() -> None:
    assert [clock(0), clock(67), clock(3_723.9), clock(7.44, tenths=True)] == ["0:00", "1:07", "1:02:03", "0:07.4"]


def test_a_pause_begins_a_paragraph_and_each_word_is_found() -> None:
    layout = Layout()
    text = layout.append([*words(3), *words(2, start=10.0)])
    assert text == "0:00  w0 w1 w2\n0:10  w0 w1"
    for place, word in enumerate(layout.words):
        assert text[layout.begins[place] : layout.ends[place]] == word.text
        assert layout.at_offset(layout.begins[place]) == place
    assert layout.at_offset(len(text)) is None
    assert [layout.at_time(at) for at in (-1.0, 0.0, 0.45, 9.0, 99.0)] == [None, 0, 1, 2, 4]


def test_what_was_cut_can_be_laid_out_again() -> None:
    layout = Layout()
    whole = layout.append(words(200, gap=0.5))
    offset = layout.cut(50)
    assert whole[:offset] + layout.append(words(200, gap=0.5)[50:]) == whole


def test_same_words() -> None:
    old, new = words(5), words(8)
    assert same_words(old, new) == 5
    assert same_words(old, (*old[:3], Word("other", 1.2, 1.5))) == 3
    assert same_words((), new) == 0


def test_passing_words_are_replaced_and_settled_ones_stay(qtbot: QtBot) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.show_words(words(4), interim=2)
    assert (view.toPlainText(), view.interim) == ("0:00  w0 w1 w2 w3", 2)
    changed = (*words(3)[:2], Word("else", 0.8, 1.1), Word("more", 1.2, 1.5))
    view.show_words(changed, interim=1)
    assert (view.toPlainText(), view.interim) == ("0:00  w0 w1 else more", 1)
    cursor = view.textCursor()
    looks = []
    for place in (8, 20):
        cursor.setPosition(place)
        looks.append(cursor.charFormat().fontItalic())
    assert looks == [False, True]
    view.show_words(changed)
    assert view.interim == 0
    cursor.setPosition(20)
    assert not cursor.charFormat().fontItalic()


def test_a_two_hour_transcript_is_laid_out_in_portions(qtbot: QtBot) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    everything = words(20_000, gap=0.06)
    view.show_words(everything)
    assert view.toPlainText().count(" w") == PORTION
    qtbot.waitUntil(lambda: view.toPlainText().endswith("w19999"))
    assert len(view.words) == 20_000
    view.show_spoken(everything[15_000].start)
    assert view.spoken == 15_000


def test_a_long_paragraph_ends_with_a_sentence() -> None:
    spoken = [Word(f"w{place}", place * 0.7, place * 0.7 + 0.3) for place in range(300)]
    plain = [len(each) for each in paragraphs(spoken)]
    assert plain == [90, 90, 90, 30], "where none ends, at a breath"
    closed = [replace(word, text=f"{word.text}.") if place % 65 == 64 else word for place, word in enumerate(spoken)]
    assert [len(each) for each in paragraphs(closed)] == [65, 65, 65, 65, 40]
    text = Layout().append(closed)
    assert [len(line.split()) - 1 for line in text.split("\n")] == [65, 65, 65, 65, 40]
    assert [len(each) for each in paragraphs(words(250, gap=0.1))] == [120, 120, 10], "at once where nobody breathes"
    assert list(paragraphs([])) == []


def test_no_paragraph_begins_amid_a_sentence() -> None:
    spoken = [
        Word(text, at, at + 0.3)
        for text, at in (("stairs", 0.0), ("to", 0.4), ("the", 0.8), ("hall", 4.0), ("it", 6.0), ("is", 6.4))
    ]
    assert as_text(transcript(*spoken)) == "0:00:00  Stairs to the hall.\n\n0:00:06  It is.\n"
    assert Layout().append(spoken) == "0:00  stairs to the hall\n0:06  it is"


def transcript(*spoken: Word) -> Transcript:
    from pathlib import Path

    return Transcript(source=Path("a.wav"), words=spoken, heard=9.0, duration=9.0)


def test_captions_break_at_pauses_and_stay_readable() -> None:
    spoken = [*words(30, gap=0.0), *words(2, start=30.0)]
    parts = list(captions(spoken))
    assert [word for part in parts for word in part] == spoken
    assert all(part[-1].end - part[0].start <= 5.0 for part in parts)
    assert [word.text for word in parts[-1]] == ["w0", "w1"]


def test_subtitles() -> None:
    found = transcript(Word("a<b", 0.0, 0.5), Word("two", 3_600.25, 3_601.0))
    assert as_srt(found) == ("1\n00:00:00,000 --> 00:00:01,000\nA<b.\n\n2\n01:00:00,250 --> 01:00:01,250\nTwo.\n")
    assert as_vtt(found).splitlines()[:4] == ["WEBVTT", "", "00:00:00.000 --> 00:00:01.000", "A&lt;b."]
    assert as_text(found) == "0:00:00  A<b.\n\n1:00:00  Two.\n"
    assert as_text(transcript(Word("one", 3.0, 3.5))) == "One.\n", "of one paragraph the time tells nothing"


@pytest.mark.parametrize("count", [0, 1])
def test_little_or_nothing_said(count: int) -> None:
    found = transcript(*words(count))
    assert as_text(found) == ("W0.\n" if count else "\n")
    assert as_srt(found).count("-->") == count


def said(text: str) -> tuple[Word, ...]:
    return tuple(Word(each, place * 0.4, place * 0.4 + 0.3) for place, each in enumerate(text.split()))


def test_words_are_found_across_marks_and_whatever_their_case() -> None:
    layout = Layout()
    text = layout.append(said("Good morning, everyone. A GOOD Morning to Anna; Morningside is near. (Good) morning!"))
    found = matches(layout, "good  MORNING")
    assert [text[each.begin : each.end] for each in found] == ["Good morning", "GOOD Morning", "Good) morning"]
    found_once = [text[each.begin : each.end] for each in matches(layout, "morning")]
    assert found_once == ["morning", "Morning", "Morning", "morning"]
    assert [each.word for each in found] == [0, 4, 11]
    assert matches(layout, " ") == matches(layout, "evening") == ()
    assert matches(layout, "a.*b") == ()


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FindBar]:
    room = QWidget()
    layout = QVBoxLayout(room)
    view = TranscriptView()
    made = FindBar(view)
    layout.addWidget(made)
    layout.addWidget(view)
    room.resize(500, 300)
    qtbot.addWidget(room)
    room.show()
    yield made
    room.close()  # and is held until then


def marked(bar: FindBar) -> list[str]:
    return [each.cursor.selectedText() for each in bar._view.extraSelections() if not each.format.fontUnderline()]


def test_a_search_steps_and_counts(bar: FindBar, qtbot: QtBot) -> None:
    view = bar._view
    view.show_words(said("red green blue red green red"))
    assert not bar.isVisible()
    bar.open_bar()
    qtbot.keyClicks(bar.line, "RED")
    assert (bar.count.text(), bar.chosen.word) == ("1 of 3 places", 0)
    assert marked(bar).count("red") == 5  # the current word, three that are found, and the chosen one
    for modifier, word in ((0, 3), (0, 5), (0, 0), (1, 5)):
        shift = Qt.KeyboardModifier.ShiftModifier if modifier else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(bar.line, Qt.Key.Key_Return, shift)
        assert bar.chosen.word == view.current == word
    assert bar.count.text() == "3 of 3 places"
    qtbot.keyClicks(bar.line, "der")
    assert (bar.count.text(), bar.matches, bar.forward.isEnabled()) == ("not in it", (), False)
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    view._hover(None)
    bar.step(1)
    assert bar.isVisible()


def test_a_search_goes_on_while_the_transcript_grows(bar: FindBar) -> None:
    view = bar._view
    view.show_words(said("red green red"), interim=1)
    bar.open_bar()
    bar.line.setText("red")
    bar.step(1)
    assert (bar.count.text(), bar.chosen.word) == ("2 of 2 places", 2)
    view.show_words(said("red green red blue red"), interim=2)
    assert (bar.count.text(), bar.chosen.word) == ("2 of 3 places", 2)
    view.show_words(said("red green reed red"), interim=1)
    assert (bar.count.text(), bar.chosen.word) == ("2 of 2 places", 3)
    view.show_words(said("no more of it"), anew=True)
    assert (bar.count.text(), bar.chosen) == ("not in it", None)


def test_a_search_in_a_long_transcript_marks_what_is_in_view(bar: FindBar, qtbot: QtBot) -> None:
    view = bar._view
    view.show_words(words(20_000))
    qtbot.waitUntil(lambda: not view._waiting, timeout=20_000)
    bar.open_bar()
    bar.line.setText("w1")
    assert len(bar.matches) == 11_111
    assert 0 < len(view.extraSelections()) < 400
    bar.step(-1)
    assert view.viewport().rect().contains(view._where(view._layout.words[bar.chosen.word].start))
    assert 0 < len(view.extraSelections()) < 400


def test_what_is_selected_is_looked_for(bar: FindBar) -> None:
    bar._view.show_words(said("red green red"))
    cursor = bar._view.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    bar._view.setTextCursor(cursor)
    bar.open_bar()
    assert (bar.line.text(), bar.count.text()) == ("red", "1 of 2 places")


def test_what_was_read_last_stays_in_view_as_the_last_words_settle(qtbot: QtBot) -> None:
    """At the end all of it is laid out anew, with paragraphs that nobody has seen yet: each counted as one line."""
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    said_at = [place + place // 60 * 9.0 for place in range(1_200)]
    spoken = tuple(Word(f"word{place}", at, at + 0.9) for place, at in enumerate(said_at))
    for count in range(60, 1_201, 60):
        view.show_words(spoken[:count], interim=2)
        view.repaint()
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum(), "the newest words are in view"
    for place in range(bar.maximum(), 0, -10):
        bar.setValue(place)
        view.repaint()
        said = first_in_view(view)
        spoken = (replace(spoken[0], text=f"changed{place}"), *spoken[1:])
        view.show_words(spoken, anew=True)
        view.repaint()
        assert first_in_view(view) == said


def first_in_view(view: TranscriptView) -> str:
    """The word at the beginning of the first line."""
    place = view._layout.at_time(view._said_at_top() or 0.0)
    return "" if place is None else view.words[place].text


def test_lines_are_no_longer_than_one_reads_however_wide_the_window_is(qtbot: QtBot) -> None:
    view = on_screen(qtbot, TranscriptView(), 1600, 300)
    longest = view.widest * view.fontMetrics().averageCharWidth()
    assert abs(view.viewport().width() - longest) <= 2
    view.resize(500, 300)
    bar = view.verticalScrollBar().width()
    qtbot.waitUntil(lambda: view.viewport().width() >= 500 - bar - 2 * view.frameWidth() - 4)
