"""What a microphone hears, drawn while it listens: it follows a meter, and says in words what goes on."""

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.answers import Transcript
from desktop_app.attention.trace import SHORTEST, AttentionTrace
from desktop_app.media.level_meter import BIN_SECONDS, KEPT_SECONDS, LevelMeter
from desktop_app.ui.panes.sound_microphone import state_in_words
from desktop_app.ui.widgets.live_attention import STRIP
from desktop_app.ui.widgets.live_waveform import SPECTRUM, WAVE, LiveWaveform, Scrolled, wave_rows
from desktop_app.words import Word

RATE = 16_000


def tone(seconds: float, loudness: float) -> np.ndarray:
    t = np.arange(round(seconds * RATE)) / RATE
    return np.round(32_767 * loudness * np.sin(2 * np.pi * 440 * t)).astype(np.int16)


@pytest.mark.parametrize("piece", [100, 320, 4_801])
def test_a_meter_tells_lowest_and_highest_of_what_it_heard(piece: int) -> None:
    meter = LevelMeter(RATE)
    sound = np.concatenate([tone(11.0, 0.2), tone(1.0, 0.5)])
    for at in range(0, len(sound), piece):
        meter.hear(sound[at : at + piece])
    assert meter.count == round(12.0 / BIN_SECONDS)
    outline = meter.outline()
    assert outline.shape == (round(KEPT_SECONDS / BIN_SECONDS), 2)
    assert meter.level() == pytest.approx(0.5, abs=0.01)
    assert outline[0] == pytest.approx([-0.2, 0.2], abs=0.01)
    assert outline[-1] == pytest.approx([-0.5, 0.5], abs=0.01)


def test_nothing_was_heard_yet() -> None:
    assert LevelMeter().level() == 0.0
    assert LevelMeter().outline().shape == (0, 2)


def test_it_follows_the_meter(qtbot: QtBot) -> None:
    picture, meter, levels = LiveWaveform(), LevelMeter(RATE), []
    qtbot.addWidget(picture)
    picture.level_changed.connect(levels.append)
    picture.resize(400, 56)
    picture.follow(meter)
    meter.hear(tone(6.0, 0.4))
    qtbot.waitUntil(lambda: max(levels, default=0) > 0.39)
    drawn = picture.grab().toImage()
    paper = drawn.pixelColor(2, 28)
    assert drawn.pixelColor(300, 28) != paper
    assert drawn.pixelColor(100, 20) == paper, "what was not heard yet is empty"
    meter.hear(tone(2.0, 1.0))
    qtbot.waitUntil(lambda: max(levels) > 0.99)
    red = picture.grab().toImage().pixelColor(380, 28)
    assert red.red() > 2 * red.green(), "too loud is red"
    qtbot.waitUntil(lambda: levels[-1] == 0.0)
    assert levels.count(0.0) == 1, "once: nothing comes any more, as where the microphone is gone"
    meter.hear(tone(0.2, 0.4))
    qtbot.waitUntil(lambda: levels[-1] > 0.39)
    picture.follow(None)
    assert not picture.isVisible()
    assert isinstance(red, QColor)


def moves(block: float, jitter: float = 0.0) -> tuple[int, list[float]]:
    """How often a picture that is looked at every 33 ms moves in ten seconds, and how far it is behind, in seconds."""
    random, scrolled, given = np.random.default_rng(0), Scrolled(), block + np.arange(0.0, 11.0, block)
    comes = np.sort(given + random.uniform(0, jitter, len(given)))
    moved, behind = 0, []
    scrolled.move(0, 1.0)
    for now in np.arange(1.0, 11.0, 0.033):
        count = int((comes <= now).sum() * block / BIN_SECONDS)
        moved += scrolled.move(count, now)
        behind.append((count - scrolled.bins) * BIN_SECONDS)
    return moved, behind


@pytest.mark.parametrize(("block", "jitter"), [(0.02, 0.0), (0.0464, 0.0), (0.0464, 0.02), (0.1, 0.03)])
def test_it_scrolls_thirty_times_a_second_however_large_the_blocks_of_sound_are(block: float, jitter: float) -> None:
    """With blocks of 46 ms, as PulseAudio hands them on, it moved 21 times a second before."""
    moved, behind = moves(block, jitter)
    assert moved >= 295, "of 303 looks"
    assert min(behind) >= 0.0
    assert max(behind[100:]) < block + jitter + 0.04, "what it was behind by at first is caught up"


def test_sound_that_comes_seldom_is_not_drawn_long_after_it_was_heard() -> None:
    moved, behind = moves(2.0)
    assert max(behind) <= 0.25
    assert moved >= 5 * 8


def test_it_stands_still_where_nothing_comes_and_goes_on_behind_it() -> None:
    scrolled = Scrolled()
    assert scrolled.move(100, 5.0)
    assert scrolled.bins == 100, "it begins at the end"
    assert not scrolled.move(100, 7.0)
    assert scrolled.move(102, 7.01)
    assert 100.4 < scrolled.bins < 100.6


def test_a_wave_is_as_high_as_it_is_loud_and_red_where_it_is_too_loud() -> None:
    bins = np.array([[-0.5, 0.5], [0.0, 0.0], [-1.0, 0.25], [0.5, 1.0]], np.float32)
    rows = wave_rows(bins, 56)
    assert rows.shape == (56, 4)
    assert rows.max(axis=0).tolist() == [1, 1, 2, 2]
    assert [(rows[:, place] > 0).sum() for place in range(4)] == pytest.approx([28, 1, 34, 14], abs=2)
    assert not rows[28:, 3].any(), "what is above the middle stands there"
    quiet = wave_rows(bins[:1] / 10, 56)
    assert (quiet > 0).sum() == pytest.approx(28 * 0.1 / 0.2, abs=2), "what is soft is drawn larger, and not whole"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ({"speaking": True}, "hearing speech"),
        ({}, "silence"),
        ({"behind": 2.13, "speaking": True}, "behind by 2.1 s; nothing is lost"),
        ({"level": 1.0, "speaking": True}, "too loud; move away or turn the microphone down"),
    ],
)
def test_its_state_is_said(state: dict, words: str) -> None:
    assert state_in_words(Transcript(source=Path("a.wav"), words=(), heard=1.0, duration=None, **state)) == words


def test_what_was_said_while_the_checkpoint_was_loaded_is_no_falling_behind() -> None:
    found = Transcript(source=Path("a.wav"), words=(), heard=1.0, duration=None, behind=4.0, speaking=True)
    said = "reading what was said while the checkpoint was loaded: 4.0 s to go"
    assert state_in_words(found, late=True) == said


def test_attention_is_drawn_at_the_moments_it_is_about(qtbot: QtBot) -> None:
    picture, meter, trace = LiveWaveform(), LevelMeter(RATE), AttentionTrace()
    qtbot.addWidget(picture)
    low = picture.sizeHint().height()
    picture.show_attention(trace)
    assert picture.attention is not None
    assert picture.sizeHint().height() == low + 4 + picture.attention.height(picture.fontMetrics())
    picture.resize(500, picture.sizeHint().height())
    picture.follow(meter)
    meter.hear(tone(6.0, 0.4))
    line = low + 4 + 9
    paper = picture.grab().toImage().pixelColor(250, line)
    # From 4 to 5 s nothing, from 5 to 6 s all: 50 points a second, and 6 s are heard.
    trace.put(4.0, 0.02, [0.0] * 50 + [0.02] * 50)
    drawn = picture.grab().toImage()
    assert drawn.pixelColor(300, line) == paper
    assert drawn.pixelColor(425, line) == paper
    assert drawn.pixelColor(475, line) != paper
    meter.hear(tone(1.0, 0.4))
    drawn = picture.grab().toImage()
    assert drawn.pixelColor(425, line) != paper, "it moves with the sound"
    assert drawn.pixelColor(475, line) == paper
    picture.show_attention(None)
    assert picture.sizeHint().height() == low


def test_the_words_stand_below_the_attention_to_them_and_what_colours_mean_is_said(qtbot: QtBot) -> None:
    picture, meter, trace = LiveWaveform(), LevelMeter(RATE), AttentionTrace()
    qtbot.addWidget(picture)
    picture.show_attention(trace)
    picture.resize(500, picture.sizeHint().height())
    picture.follow(meter)
    meter.hear(tone(6.0, 0.4))
    trace.put(2.0, 0.02, [0.0] * 125 + [0.04] * 25 + [0.0] * 50)
    shown = picture.attention
    assert shown is not None
    top = WAVE + SPECTRUM + 4 + STRIP
    plain = picture.grab(QRect(0, top, 500, picture.fontMetrics().lineSpacing())).toImage()
    shown.words = (Word("seven", 2.2, 2.8), Word("o’clock", 4.4, 5.2))
    named = picture.grab(QRect(0, top, 500, picture.fontMetrics().lineSpacing())).toImage()
    written = {x for x in range(500) for y in range(named.height()) if named.pixel(x, y) != plain.pixel(x, y)}
    # 50 points a second, and 6 s are heard: 2.2 s are at 310, 4.4 s at 420.
    assert min(written) in range(309, 316)
    assert not written & set(range(372, 419))
    assert written & set(range(419, 430))
    assert shown.scale is not None
    assert (shown.scale.unit, shown.scale.low, shown.scale.high) == ("Share of attention", "0%", "4.00%")
    qtbot.waitUntil(lambda: picture.accessibleDescription() == "Attention, most at 4.51 s, “o’clock”")
    qtbot.mouseMove(picture, QPoint(431, 5))
    qtbot.waitUntil(lambda: picture.toolTip() == "4.62 s, “o’clock”: 4.00% of the attention")
    assert shown.told_at(2.5) == "2.50 s, “seven”: 0% of the attention"
    assert shown.told_at(3.5) == "3.50 s: 0% of the attention"
    assert shown.told_at(1.9) == ""
    assert shown.told_at(6.1) == ""


def test_nothing_is_worked_out_until_it_is_wanted_and_ten_times_a_second_at_most() -> None:
    trace = AttentionTrace()
    assert not trace.due
    trace.wanted = True
    assert trace.due
    trace.put(0.0, 0.02, [1.0])
    assert not trace.due
    time.sleep(SHORTEST)
    assert trace.due


@pytest.mark.parametrize("behind", [False, True])
def test_how_loud_it_is_is_told_twenty_times_a_second_also_while_the_computer_falls_behind(
    qtbot: QtBot, behind: bool
) -> None:
    picture, meter, levels = LiveWaveform(), LevelMeter(RATE), []
    qtbot.addWidget(picture)
    picture.level_changed.connect(levels.append)
    picture.follow(meter)
    picture.spare(behind)
    looks = []
    picture._levels.timeout.connect(lambda: looks.append(meter.hear(tone(0.05, 0.02 * (1 + len(looks))))))
    qtbot.waitUntil(lambda: len(looks) >= 10)
    assert picture._levels.interval() == 50
    assert len(levels) >= len(looks) - 1, "at each look"
    assert levels[-1] == pytest.approx(0.02 * len(levels), abs=0.03)


def test_it_is_drawn_seldom_while_the_computer_falls_behind(qtbot: QtBot) -> None:
    picture = LiveWaveform()
    qtbot.addWidget(picture)
    picture.follow(LevelMeter())
    often = picture._timer.interval()
    picture.spare(True)
    assert picture._timer.interval() >= 200
    assert picture._timer.isActive()
    picture.spare(False)
    assert picture._timer.interval() == often
    picture.follow(None)
    picture.spare(True)
    assert not picture._timer.isActive()
