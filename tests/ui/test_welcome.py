"""The first start: the three doors, the checkpoints that are offered, and the tour."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.catalogue import Catalogue
from desktop_app.catalogue.download_errors import NoNetwork
from desktop_app.ui import checkpoint_library
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.welcome import GREETED
from desktop_app.ui.welcome.page import WelcomePage
from desktop_app.ui.welcome.recommended import RATE
from desktop_app.ui.welcome.tour import STEPS, Tour
from tests.ui.published import ScriptedDownload, catalogue


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No hub cache of this machine, and downloads that follow a script."""
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    ScriptedDownload.begin()
    monkeypatch.setattr(checkpoint_library, "Download", ScriptedDownload)


@pytest.fixture
def on_offer(home: Path) -> Catalogue:
    return catalogue(home)


def welcomed(qtbot: QtBot, window: MainWindow) -> WelcomePage:
    """The page, when it knows what to offer."""
    window.welcome.show()
    page = window.welcome.page
    qtbot.waitUntil(lambda: bool(page.recommended.rows))
    return page


def test_it_greets_once(window: MainWindow) -> None:
    window.welcome.greet()
    assert window.pages.front is window.welcome.page
    assert not any(button.isChecked() for button in window.pages.rail.buttons)
    window.welcome.page.leave_button.click()
    assert window.pages.front is window.pane
    assert window.services.settings.get(GREETED)
    window.welcome.greet()
    assert window.pages.front is window.pane


def test_the_doors_lead_where_they_say(qtbot: QtBot, window: MainWindow) -> None:
    page = welcomed(qtbot, window)
    page.recommended.models_button.click()
    assert window.pages.front is window.models
    page = welcomed(qtbot, window)
    page.samples_button.click()
    assert window.pages.front is window.pane
    qtbot.waitUntil(lambda: any(pane.taken for pane in window.panes))  # type: ignore[attr-defined]


def test_it_offers_what_suits_the_machine_with_size_licence_and_time(qtbot: QtBot, window: MainWindow) -> None:
    row = welcomed(qtbot, window).recommended.rows[0]
    assert row.box.text() == "Published pictures"
    assert [part in row.said for part in ("346 MB", "MIT", "55 s")] == [True] * 3
    assert "346 MB" in window.welcome.page.recommended.button.text()


def test_the_time_is_that_of_the_line_as_it_was_measured(qtbot: QtBot, window: MainWindow) -> None:
    window.services.settings.put(RATE, 2e6)
    page = welcomed(qtbot, window)
    assert "2 min 53 s" in page.recommended.rows[0].said
    assert "2 MB a second, as measured last" in page.recommended._sum.text()


def test_what_is_unticked_is_not_fetched(qtbot: QtBot, window: MainWindow) -> None:
    part = welcomed(qtbot, window).recommended
    part.rows[0].box.setChecked(False)
    assert not part.button.isEnabled()
    part.rows[0].box.setChecked(True)
    assert part.button.isEnabled()


def test_one_button_fetches_them_and_measures_the_line(qtbot: QtBot, window: MainWindow) -> None:
    part = welcomed(qtbot, window).recommended
    part.button.click()
    assert not part.button.isEnabled()
    for _ in range(10):
        ScriptedDownload.gate.release()
        qtbot.wait(5)
    qtbot.waitUntil(lambda: "It is here" in part.rows[0].said)
    assert window.services.catalogue.named("published").here


def test_a_download_that_fails_says_why_and_can_be_tried_again(qtbot: QtBot, window: MainWindow) -> None:
    part = welcomed(qtbot, window).recommended
    ScriptedDownload.problem = NoNetwork("published", "there is no network", "Connect it and press Download again.")
    part.button.click()
    qtbot.waitUntil(lambda: "there is no network" in part.rows[0].said)
    assert part.button.isEnabled()


# The tour


def toured(window: MainWindow) -> Tour:
    window.welcome.take_tour()
    tour = window.welcome.current_tour
    assert tour is not None
    return tour


def test_the_tour_walks_through_six_steps_and_leaves_the_window_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.show_history()
    tour = toured(window)
    seen = []
    for _ in STEPS:
        seen.append(tour.step.title)
        assert tour.card.isVisible()
        assert tour.rect().contains(tour.card.geometry())
        tour.next_button.click()
    assert len(set(seen)) == 6
    assert window.welcome.current_tour is None
    assert window.pages.front is window.history


def test_keys_walk_through_the_tour_and_reach_nothing_else(qtbot: QtBot, window: MainWindow) -> None:
    tour = toured(window)
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert tour.place == 1
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.place == 0
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert window.welcome.current_tour is None


def test_each_step_speaks_of_a_part_that_is_in_view(window: MainWindow) -> None:
    tour = toured(window)
    for _ in STEPS[1:]:
        bright = tour._bright()
        assert window.rect().intersects(bright)
        assert not bright.isEmpty()
        tour.next()


def test_the_card_stays_in_the_window_when_that_becomes_small(qtbot: QtBot, window: MainWindow) -> None:
    tour = toured(window)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: tour.size() == window.size())
    for _ in STEPS[1:]:
        assert tour.rect().contains(tour.card.geometry())
        tour.next()


def test_a_tour_begun_again_begins_at_the_first_step(window: MainWindow) -> None:
    first = toured(window)
    first.next()
    assert toured(window).place == 0


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    """As Space does; a key that is held down presses once, and Enter in the tour is that of its button, too."""
    window.activateWindow()
    window.welcome.show()
    page = window.welcome.page
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.samples_button)
    page.tour_button.setFocus()
    qtbot.keyClick(page.tour_button, Qt.Key.Key_Return)
    tour = window.welcome.current_tour
    assert tour is not None
    qtbot.waitUntil(tour.next_button.hasFocus)
    qtbot.keyClick(tour.next_button, Qt.Key.Key_Enter)
    assert tour.place == 1
    tour.back_button.setFocus()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(tour.back_button, held)
    assert tour.place == 1
    qtbot.keyClick(tour.back_button, Qt.Key.Key_Return)
    assert tour.place == 0
    tour.skip_button.setFocus()
    qtbot.keyClick(tour.skip_button, Qt.Key.Key_Return)
    assert window.welcome.current_tour is None
