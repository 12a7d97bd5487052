"""Sound played and drawn: a click on a word, the waveform, attention beneath it, channels and tracks."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from desktop_app.answers import Part
from desktop_app.media import microphone
from desktop_app.questions import TOGETHER, AutomaticSpeechRecognition
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.panes.sound_outline import Beginning, outline
from desktop_app.ui.widgets.attention_strip import HIGH
from tests.media.odd_sounds import film
from tests.sound_server import SoundServer
from tests.ui.test_sound_pane import RATE, Scribe, answering, attended, pane, scribe, settle, tone

__all__ = ["answering", "pane", "scribe"]


def test_a_click_on_a_word_plays_from_it(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer
) -> None:
    pane.take([tone(tmp_path / "a.wav", 4.0)])
    settle(qtbot, pane)
    view = pane.reader.transcript
    cursor = view.textCursor()
    cursor.setPosition(view._layout.begins[4] + 1)
    place = view.cursorRect(cursor).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.reader.player.playing
    assert 2.0 <= pane.reader.player.position < 2.5
    qtbot.waitUntil(lambda: view.spoken == 5)
    qtbot.waitUntil(lambda: not pane.reader.player.playing)
    assert pane.reader.problem == ""
    assert pane.reader.player.position == 4.0


def test_what_is_played_is_what_is_heard(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer
) -> None:
    both = np.concatenate([
        0.4 * np.sin(2 * np.pi * pitch * np.arange(3 * RATE) / RATE) for pitch in (300.0, 900.0)
    ])  # fmt: skip
    soundfile.write(tmp_path / "two.wav", both.astype(np.float32), RATE)
    pane.take([tmp_path / "two.wav"])
    settle(qtbot, pane)
    heard: list[np.ndarray] = []
    with microphone.Recording(None, tmp_path / "heard.wav") as recording:
        pane.reader.play_from(4.0)
        until = time.monotonic() + 20
        while time.monotonic() < until and sum(map(len, heard)) < 5 * RATE:
            heard.append(recording.read(RATE, timeout=0.1))
            qtbot.wait(1)
    samples = np.concatenate(heard)
    loud = np.flatnonzero(np.abs(samples) > 0.1)
    assert 1.8 < (loud[-1] - loud[0]) / RATE < 2.2, "from four seconds to the end of six"
    piece = samples[loud[0] + 4_000 : loud[0] + 4_000 + RATE]
    assert np.argmax(np.abs(np.fft.rfft(piece))) == pytest.approx(900, abs=3)


def test_space_plays_and_pauses(qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer) -> None:
    pane.take([tone(tmp_path / "a.wav", 10.0)])
    settle(qtbot, pane)
    player = pane.reader.player
    for place in (pane.list, pane.reader.waveform, pane.reader.transcript):
        place.setFocus()
        qtbot.keyClick(place, Qt.Key.Key_Space)
        assert player.playing
        qtbot.waitUntil(lambda: player.position > 0.3)
        qtbot.keyClick(place, Qt.Key.Key_Space)
        assert not player.playing
        where = player.position
        qtbot.wait(150)
        assert player.position == where
        player.seek(0.0)


def test_the_waveform_seeks_by_mouse_and_keyboard(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    pane.take([tone(tmp_path / "a.wav", 10.0)])
    settle(qtbot, pane)
    wave = pane.reader.waveform
    qtbot.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(wave.width() // 2, 20))
    assert pane.reader.player.position == pytest.approx(5.0, abs=0.1)
    qtbot.keyClick(wave, Qt.Key.Key_Right)
    assert pane.reader.player.position == pytest.approx(6.0, abs=0.1)
    qtbot.keyClick(wave, Qt.Key.Key_Home)
    assert pane.reader.player.position == 0.0


def test_attention_lies_beneath_the_waveform_at_its_moments(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    path = tone(tmp_path / "a.wav", 4.0)
    pane.take([path])
    settle(qtbot, pane)
    found = attended(path)
    strip = pane.reader.attention
    assert not strip.isVisible()
    assert not pane.shade(found), "the panel, where frames are clicked, shows it too"
    assert strip.isVisible()
    assert (strip.begins, strip.ends) == (pytest.approx(0.25, abs=0.01), pytest.approx(0.75, abs=0.01))
    assert strip.accessibleDescription() == "Attention, most at 1.51 s"
    seen = strip.grab().toImage()
    row = [seen.pixelColor(x, HIGH // 2) for x in range(seen.width())]  # below it lies the key
    bright = max(range(len(row)), key=lambda x: row[x].red() - row[x].blue())
    assert bright / seen.width() == pytest.approx(1.51 / 4, abs=0.01)
    pane.shade(replace(found, source=tmp_path / "b.wav"))
    assert not strip.isVisible(), "a map of another sound"
    pane.shade(found)
    pane.shade(None)
    assert not strip.isVisible()


def test_a_map_that_is_there_before_the_waveform_waits_for_the_length_of_its_sound(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path
) -> None:
    """As where a sound is chosen again whose map was worked out before: not by the length of the one before it."""
    short, long = tone(tmp_path / "a.wav", 4.0), tone(tmp_path / "b.wav", 8.0)
    pane.take([short, long])
    settle(qtbot, pane)
    pane.show_file(long)
    qtbot.waitUntil(lambda: pane.reader.waveform.maximum() == 8_000)
    pane.show_file(short)
    pane.shade(attended(short))
    strip = pane.reader.attention
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible)
    assert (strip.begins, strip.ends) == (pytest.approx(0.25), pytest.approx(0.75))


def test_words_are_walked_and_played_by_keyboard(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    view = pane.reader.transcript
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
    assert view.current == 1
    with qtbot.waitSignal(view.word_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [0.5]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == 5


def test_what_the_computer_plays_can_be_chosen(qtbot: QtBot, pane: SoundPane, sound_server: SoundServer) -> None:
    bar = pane.microphone_bar
    qtbot.waitUntil(lambda: not bar.listing)
    bar.refresh()
    qtbot.waitUntil(lambda: not bar.listing)
    offered = [bar.chooser.itemText(place) for place in range(bar.chooser.count())]
    assert offered[-1].startswith("What the computer plays (")
    assert "not offered" not in bar.chooser.toolTip()
    bar.wish(offered[-1])
    assert bar.microphone == offered[-1]
    bar._fill(())
    assert "The latter is not offered here. It needs PulseAudio" in bar.chooser.toolTip()


def test_no_sound_output_is_a_calm_word(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "nowhere"))
    microphone.microphones()  # PortAudio looks around again
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    pane.reader.toggle()
    qtbot.waitUntil(lambda: bool(pane.reader.problem))
    assert "no sound output" in pane.reader.problem
    assert not pane.reader.player.playing
    assert pane.reader.play_button.text() == "&Play"


def test_the_waveform_is_drawn_in_the_colours_of_the_system(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    wave = pane.reader.waveform
    dark = QPalette(wave.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor(20, 20, 20))
    dark.setColor(QPalette.ColorRole.Text, QColor(240, 240, 240))
    wave.setPalette(dark)
    picture = wave.grab().toImage()
    assert picture.pixelColor(wave.width() - 8, 0).lightness() < 40
    assert picture.pixelColor(wave.width() - 8, wave.height() // 2).lightness() > 120


def test_an_outline_holds_every_stretch_of_the_sound(tmp_path: Path) -> None:
    samples = np.zeros(30 * RATE, np.float32)
    samples[10 * RATE] = 0.9
    samples[20 * RATE] = -0.7
    soundfile.write(tmp_path / "a.wav", samples, RATE, subtype="FLOAT")
    first, *pieces = outline(tmp_path / "a.wav", most=100)
    assert isinstance(first, Beginning)
    bins = np.concatenate(pieces)
    assert len(bins) == first.bins == 100
    assert len(pieces) >= 3, "it comes in pieces"
    assert np.argmax(bins[:, 1]) == 33
    assert bins[33, 1] == pytest.approx(0.9)
    assert np.argmin(bins[:, 0]) == 66


class TestParts:
    def call(self, folder: Path) -> Path:
        """Two tones, one a channel, the right one half as loud."""
        both = np.stack([0.4 * np.sin(np.arange(3 * RATE) * pitch / RATE) for pitch in (3_000, 6_000)], axis=1)
        soundfile.write(folder / "call.wav", both * (1, 0.5), RATE)
        return folder / "call.wav"

    def test_each_channel_is_transcribed_by_itself(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe
    ) -> None:
        pane.take([self.call(tmp_path)])
        settle(qtbot, pane)
        assert pane.reader.parts.isVisibleTo(pane)
        pane.reader.parts.choose("Each channel by itself")
        settle(qtbot, pane)
        names = [sound.name for sound in pane.list.listed]
        assert names == ["call.wav", "call.wav, left channel", "call.wav, right channel"]
        assert [answer.to_dict()["channel"] for answer in pane.answers_shown()] == [None, 1, 2]
        assert pane.list.current is pane.list.listed[1]
        assert all(sound.transcript is not None and not sound.waiting for sound in pane.list.listed)
        asked = [each for each in scribe.asked if isinstance(each, AutomaticSpeechRecognition)]
        assert [each.channels for each in asked] == [TOGETHER, "1", "2"]
        pane.reader.parts.choose("Only the right channel")
        settle(qtbot, pane)
        assert pane.list.current is pane.list.listed[2]
        assert len(scribe.asked) == 3, "it was there already"
        assert pane.reader.player._part == Part(channel=2)

    @pytest.mark.parametrize(("channel", "height"), [(None, 0.26), (1, 0.4), (2, 0.2)])
    def test_what_is_drawn_is_the_channel(self, tmp_path: Path, channel: int | None, height: float) -> None:
        _, *pieces = outline(self.call(tmp_path), most=100, part=Part(channel=channel))
        assert np.concatenate(pieces).max() == pytest.approx(height, abs=0.02)

    def test_the_tracks_of_a_film_can_be_chosen(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        tracks = [np.zeros((48_000, 1), np.float32), *(np.full((48_000, 1), 0.1, np.float32) for _ in range(2))]
        tracks[2][::50] = -0.2
        tracks[1][::50] = 0.2
        (tmp_path / "film.mkv").write_bytes(film(tracks, "flac", "matroska", languages=("eng", "deu", "fra")))
        pane.take([tmp_path / "film.mkv"])
        settle(qtbot, pane)
        assert "track 2 of 3" in pane.reader._about.text()
        pane.reader.parts.choose("Track 3 (fra, mono)")
        settle(qtbot, pane)
        assert [sound.name for sound in pane.list.listed] == ["film.mkv", "film.mkv, track 3"]
        assert "track 3 of 3" in pane.reader._about.text()
        assert not any("hannel" in action.text() for action in pane.reader.parts._menu.actions())

    def test_one_channel_offers_nothing(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        assert not pane.reader.parts.isVisibleTo(pane)
