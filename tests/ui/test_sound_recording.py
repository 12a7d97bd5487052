"""Recording in the Sound pane: a real microphone, or none, paused, unplugged, chosen and closed."""

import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.answers import Transcript, Word
from desktop_app.jobs.call import State
from desktop_app.media import microphone, spoken_words
from desktop_app.media.level_meter import LevelMeter
from desktop_app.questions import LiveSpeechRecognition
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.services import Services
from tests.sound_server import SoundServer
from tests.ui.test_sound_pane import RATE, Scribe, answering, pane, scribe, settle, tone

__all__ = ["answering", "pane", "scribe"]


def test_text_appears_while_a_person_speaks_and_the_sound_is_kept(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, home: Path, sound_server: SoundServer, scribe: Scribe
) -> None:
    levels: list[int] = []
    pane.microphone_bar._level.valueChanged.connect(levels.append)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert pane.recording
    view = pane.reader.transcript
    # Spoken once the microphone is open, as a person would, however long the machine takes to get there.
    qtbot.waitUntil(lambda: len(view.words) >= 1)
    sound_server.play(tone(tmp_path / "speech.wav", 4.0))
    qtbot.waitUntil(lambda: len(view.words) >= 3)
    assert view.interim == 1
    assert pane.microphone_bar.record_button.text() == "&Stop"
    assert pane.list.listed[0].state.startswith("recording")
    written = list((home / "recordings").glob("*.flac"))
    assert len(written) == 1
    qtbot.waitUntil(lambda: max(levels, default=0) > 50)
    picture = pane.microphone_bar.picture
    assert picture.isVisible()
    assert pane.microphone_bar._heard.text().split("  ")[1] == "silence"
    job = pane.services.jobs.jobs[0]
    shown = view.words
    qtbot.mouseClick(pane.microphone_bar.record_button, Qt.MouseButton.LeftButton)
    assert pane.microphone_bar.words == "Settling the last words…"
    settle(qtbot, pane)
    assert job.state is State.DONE
    assert not picture.isVisible()
    assert view.words[: len(shown) - 1] == shown[:-1], "what was on the screen is what is kept"
    assert pane.microphone_bar.record_button.text() == "&Record"
    length = soundfile.info(written[0]).duration
    assert length > 1.4
    assert pane.reader.waveform.maximum() == pytest.approx(length * 1000, abs=1)
    assert view.interim == 0
    assert [type(each) for each in scribe.asked] == [LiveSpeechRecognition]


def test_nobody_is_told_to_speak_before_the_first_sound_is_there(qtbot: QtBot, pane: SoundPane) -> None:
    """What a virtual output plays begins to come up to two seconds after a stream on it is opened."""
    bar, meter = pane.microphone_bar, LevelMeter(RATE)
    bar.show_recording(True, meter)
    qtbot.wait(200)
    assert bar.words == "Opening the microphone…"
    meter.hear(np.zeros(RATE // 5, np.int16))
    qtbot.waitUntil(lambda: bar.words.startswith("Listening."))
    bar.show_recording(False)


@pytest.mark.parametrize("ends", ["stop", "cancel"])
def test_the_microphone_is_open_while_the_worker_is_busy(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, tmp_path: Path, ends: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where torch is being imported: what is said meanwhile is recorded, and a stop does not wait."""
    jobs, go_on = pane.services.jobs, threading.Event()
    busy = jobs.run(go_on.wait)
    with monkeypatch.context() as patched:
        patched.setattr(type(jobs), "loading", True)
        pane.record()
    sound_server.play(tone(tmp_path / "said.wav", 30.0))
    qtbot.waitUntil(lambda: pane.microphone_bar._level.value() > 50, timeout=20_000)
    assert pane.microphone_bar.words.startswith("Listening. The checkpoint is being loaded")
    sound = pane.list.listed[0]
    begun = pane.live._recording
    assert begun is not None
    qtbot.waitUntil(lambda: begun.seconds > 0.5, timeout=20_000)
    pane.stop() if ends == "stop" else pane.live.cancel()
    qtbot.waitUntil(lambda: begun.ended, timeout=5_000)
    assert not busy.state.over, "the worker is still busy"
    length = soundfile.info(sound.path).duration
    go_on.set()
    settle(qtbot, pane)
    assert sound.heard is not None
    assert sound.heard.final
    assert sound.heard.duration == pytest.approx(length)
    assert length > 0.5
    assert len(list(sound.path.parent.glob("*.flac"))) == 1


def test_an_unplugged_microphone_is_explained_and_nothing_is_lost(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "RETURNS", 3.0)  # it does not come again
    pane.record()
    qtbot.waitUntil(lambda: len(pane.reader.transcript.words) >= 2)
    sound_server.unplug()
    qtbot.waitUntil(lambda: not pane.recording)
    settle(qtbot, pane)
    assert "unplugged" in pane.microphone_bar.words
    assert not pane.microphone_bar.words.startswith("recording"), "the file is not what went wrong"
    assert len(pane.reader.transcript.words) >= 2
    assert pane.reader.waveform.maximum() > 900


def test_no_microphone_is_explained(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "nowhere"))
    pane.microphone_bar.refresh()
    settle(qtbot, pane)
    assert "No microphone was found" in pane.microphone_bar.words
    pane.record()
    qtbot.waitUntil(lambda: not pane.recording)
    settle(qtbot, pane)
    assert "microphone" in pane.microphone_bar.words
    assert pane.list.listed == []
    assert pane.microphone_bar.record_button.text() == "&Record"


def test_the_chosen_microphone_is_used_and_kept(
    qtbot: QtBot, pane: SoundPane, services: Services, sound_server: SoundServer, scribe: Scribe
) -> None:
    pane.microphone_bar.refresh()
    settle(qtbot, pane)
    chooser = pane.microphone_bar.chooser
    names = [chooser.itemData(place) for place in range(1, chooser.count())]
    assert "pulse" in names
    place = chooser.findData("pulse")
    chooser.setCurrentIndex(place)
    chooser.activated.emit(place)
    pane.record()
    qtbot.waitUntil(lambda: len(pane.reader.transcript.words) >= 1)
    pane.stop()
    settle(qtbot, pane)
    asked = scribe.asked[0]
    assert isinstance(asked, LiveSpeechRecognition)
    assert asked.microphone == "pulse"
    pane.remember()
    again = SoundPane(services)
    qtbot.addWidget(again)
    again.restore()
    assert again.microphone_bar.wished == "pulse"


def test_closing_while_playing_and_recording_is_clean(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer
) -> None:
    pane.take([tone(tmp_path / "a.wav", 20.0)])
    settle(qtbot, pane)
    pane.reader.toggle()
    qtbot.waitUntil(lambda: pane.reader.player.position > 0.2)
    pane.record()
    assert not pane.reader.player.playing
    qtbot.waitUntil(lambda: len(pane.reader.transcript.words) >= 1)
    pane.close_pane()
    assert not pane.recording
    assert pane.idle, "nothing new is asked while the window closes"


def test_a_recording_that_was_cut_off_is_listed_again_once(qtbot: QtBot, services: Services, home: Path) -> None:
    folder = home / "recordings"
    folder.mkdir()
    words = (Word("GOOD", 0.5, 0.8, 0.9), Word("MORNING", 0.9, 1.3, 0.8))
    for name, ended in (("cut off.wav", False), ("whole.wav", True)):
        path = tone(folder / name, 3.0)
        kept = spoken_words.GrowingWords(path)
        kept.append(words)
        beside = path.with_name(f"{name}.words.jsonl")
        left = beside.read_bytes()  # by a program that dies here
        kept.close()
        if not ended:
            beside.write_bytes(left)
    going = spoken_words.GrowingWords(tone(folder / "in another window.wav", 1.0))
    for listed in (["cut off.wav"], []):
        pane = SoundPane(services)
        qtbot.addWidget(pane)
        pane.show()
        settle(qtbot, pane)
        assert [sound.path.name for sound in pane.list.listed] == listed
        if listed:
            assert [word.text for word in pane.reader.transcript.words] == ["Good", "morning."], "it is in view at once"
            assert "ended while this was being recorded" in pane.reader.notes
            assert pane.list.listed[0].transcript.words == words
        pane.close_pane()
    going.close()


def test_a_recording_is_paused_and_goes_on(qtbot: QtBot, pane: SoundPane, sound_server: SoundServer) -> None:
    pane.record()
    assert not pane.live.paused
    qtbot.waitUntil(lambda: pane.live.seconds > 0.5)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    bar = pane.microphone_bar
    assert pane.live.paused
    assert bar.pause_button.text().replace("&", "") == "Go on"
    assert "paused; nothing is recorded" in bar._heard.text()
    qtbot.wait(700)
    at = pane.live.seconds
    qtbot.wait(700)
    assert pane.live.seconds == at
    bar.picture.level_changed.emit(0.9)
    assert bar._level.value() == 0, "what was heard last before the pause is not heard now"
    late = Transcript(source=Path("a.flac"), words=(), heard=75.0, duration=None, final=False, behind=3.0)
    bar.show_state(late)
    assert bar._heard.text() == "1:15  paused; nothing is recorded", "reading goes on, and the clock with it"
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    assert "paused" not in bar._heard.text(), "before the next words come"
    qtbot.waitUntil(lambda: pane.live.seconds > at + 0.5)
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    assert "paused" in bar._heard.text()
    pane.stop()
    assert "paused" not in bar._heard.text(), "while the last words settle nothing is paused"
    settle(qtbot, pane)
    assert not bar.pause_button.isVisible()


class TestMarkers:
    def test_moments_are_marked_named_listed_exported_and_removed(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path
    ) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        pane.reader.player.seek(1.5)
        pane.reader.transcript.setFocus()
        qtbot.keyClick(pane.reader.transcript, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        pane.reader.player.seek(0.5)
        pane.mark()
        markers = pane.reader.markers
        assert markers.text().replace("&", "") == "2 markers"
        markers.click()
        assert markers.sheet.isVisible()
        table = markers.table
        assert [[table.item(row, column).text() for column in range(2)] for row in range(2)] == [
            ["0:00.5", "Marker 2"], ["0:01.5", "Marker 1"],
        ]  # fmt: skip
        table.item(0, 1).setText("The vote")
        assert pane.reader.sound is not None
        assert [each.name for each in pane.reader.sound.annotations.markers] == ["The vote", "Marker 1"]
        with qtbot.waitSignal(markers.jumped) as jumped:
            table.setCurrentCell(1, 1)
            qtbot.keyClick(table, Qt.Key.Key_Return)
        assert jumped.args == [1.5]
        pane.reader.player.pause()
        qtbot.keyClick(table, Qt.Key.Key_Delete)
        assert table.rowCount() == 1
        settle(qtbot, pane)
        pane.export_to(tmp_path / "t.txt")
        settle(qtbot, pane)
        assert "Markers\n00:00:00.500  The vote" in (tmp_path / "t.txt").read_text()

    def test_a_key_marks_the_moment_that_is_recorded(
        self, qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, services: Services
    ) -> None:
        pane.record()
        qtbot.waitUntil(lambda: pane.live.seconds > 1.0)
        pane.mark()
        at = pane.live.seconds
        sound = pane.list.listed[0]
        assert sound.annotations.markers[0].at == pytest.approx(at, abs=0.01)
        pane.stop()
        settle(qtbot, pane)
        assert sound.transcript is not None
        assert sound.transcript.to_dict()["markers"][0]["name"] == "Marker 1"
        assert services.history.annotations(sound.path, sound.part) == sound.annotations


def test_the_chooser_follows_microphones_that_come_and_go(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [microphone.Microphone("Desk", 0, 1, True)]
    monkeypatch.setattr(microphone, "microphones", lambda: tuple(there))
    pane.microphone_bar._follows.setInterval(50)
    pane.options.click()
    chooser = pane.microphone_bar.chooser

    def names() -> list[str]:
        return [chooser.itemData(place) for place in range(chooser.count())]

    qtbot.waitUntil(lambda: names() == ["", "Desk"])
    there.append(microphone.Microphone("Headset", 1, 1, False))
    qtbot.waitUntil(lambda: names() == ["", "Desk", "Headset"])
    chooser.setCurrentIndex(2)
    chooser.activated.emit(2)
    pane.microphone_bar.say("a sentence that stays")
    qtbot.wait(200)
    assert pane.microphone_bar.words == "a sentence that stays", "nothing came or went"
    del there[1]
    qtbot.waitUntil(lambda: names() == ["", "Desk"])
    assert "Headset is not connected" in pane.microphone_bar.words
    there.append(microphone.Microphone("Headset", 1, 1, False))
    qtbot.waitUntil(lambda: pane.microphone_bar.microphone == "Headset")
    pane.options.click()
    pane.hide()
    assert not pane.microphone_bar._follows.isActive()
    settle(qtbot, pane)


def test_while_the_options_are_closed_microphones_of_a_server_are_followed_too(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer
) -> None:
    bar = pane.microphone_bar
    bar._follows.setInterval(200)
    assert not pane.options.sheet.isVisible()
    qtbot.waitUntil(lambda: bar.chooser.findData("pulse") > 0)
    headset = ("load-module", "module-remap-source", "source_name=headset", "master=attendant_speaker.monitor")
    number = sound_server.control(*headset, "source_properties=device.description=Headset").strip()
    try:
        qtbot.waitUntil(lambda: bar.chooser.findData("Headset") > 0)
        bar.wish("Headset")
        bar.say("the recording ended early")
    finally:
        sound_server.control("unload-module", number)
    qtbot.waitUntil(lambda: bar.chooser.findData("Headset") < 0)
    assert bar.microphone is None
    assert bar.words == "the recording ended early", "nobody looks at the chooser: what is said stays"
    bar.say("")
    number = sound_server.control(*headset, "source_properties=device.description=Headset").strip()
    qtbot.waitUntil(lambda: bar.microphone == "Headset")
    sound_server.control("unload-module", number)
    qtbot.waitUntil(lambda: "Headset is not connected" in bar.words)
    settle(qtbot, pane)
