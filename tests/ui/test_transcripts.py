"""Transcripts as text: paragraphs, places of words, growth, captions."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.answers import Transcript, Word
from desktop_app.ui.widgets.transcript_text import Layout, clock, same_words
from desktop_app.ui.widgets.transcript_view import PORTION, TranscriptView
from desktop_app.workspace.transcripts import as_srt, as_text, as_vtt, captions


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
    assert as_srt(found) == ("1\n00:00:00,000 --> 00:00:00,500\nA<b.\n\n2\n01:00:00,250 --> 01:00:01,000\nTwo.\n")
    assert as_vtt(found).splitlines()[:4] == ["WEBVTT", "", "00:00:00.000 --> 00:00:00.500", "A&lt;b."]
    assert as_text(found) == "A<b.\n\nTwo.\n"


@pytest.mark.parametrize("count", [0, 1])
def test_little_or_nothing_said(count: int) -> None:
    found = transcript(*words(count))
    assert as_text(found) == ("W0.\n" if count else "\n")
    assert as_srt(found).count("-->") == count
