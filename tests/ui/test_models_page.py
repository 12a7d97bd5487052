"""The Models page: what it says, and everything a person does with a checkpoint there."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.catalogue import Catalogue, Entry
from desktop_app.catalogue.download_errors import NoNetwork
from desktop_app.jobs.call import State
from desktop_app.ui import checkpoint_library, mnemonics
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models import words
from desktop_app.ui.models.card import Action, Card
from desktop_app.ui.models.page import ModelsPage
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from tests.ui.conftest import new_desk, new_window
from tests.ui.fakes import Counter
from tests.ui.published import TASK, ScriptedDownload, catalogue, checkpoint
from tests.ui.test_accessible import controls, spoken


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No hub cache of this machine, and downloads that follow a script."""
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    ScriptedDownload.begin()
    monkeypatch.setattr(checkpoint_library, "Download", ScriptedDownload)


@pytest.fixture
def on_offer(home: Path) -> Catalogue:
    return catalogue(home)


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> ModelsPage:
    return new_page(qtbot, services)


def new_page(qtbot: QtBot, services: Services) -> ModelsPage:
    made = ModelsPage(services)
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    qtbot.waitUntil(lambda: made.idle and bool(made.cards))
    return made


def offered(card: Card) -> list[str]:
    return [button.text() for button in card.buttons.values() if not button.isHidden()]


def said(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def question() -> QMessageBox:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())


def press(box: QMessageBox, text: str) -> None:
    next(each for each in box.findChildren(QPushButton) if each.text().replace("&", "") == text).click()


def arrived(page: ModelsPage, card: Card) -> bool:
    """Whether a checkpoint is here, its download is over and the page has shown both."""
    return page._services.checkpoint_library.idle and page.idle and card.shown.entry.here


def downloaded(qtbot: QtBot, page: ModelsPage) -> Card:
    """The published checkpoint, once its download is over."""
    card = page.cards["published"]
    card.buttons[Action.DOWNLOAD].click()
    ScriptedDownload.gate.release(10)
    qtbot.waitUntil(lambda: arrived(page, card))
    return card


# What it says


def test_it_says_what_each_takes_and_what_it_may_do_for_whom(page: ModelsPage) -> None:
    assert list(page.cards) == ["vit-pictures", "published", "tapas-tables"]
    told = said(page.cards["published"])
    for part in (
        "Published pictures",
        "Not on this computer",
        "346 MB · MIT",
        "900 MB of memory to run: fits here",
        "86 million parameters",
        "Licence: anyone may use it, at work too (MIT)",
        "84 % of 1,000 kinds (the model card)",
    ):
        assert part in told
    assert "Built in · default" in said(page.cards["vit-pictures"])
    assert "Labelling pictures" in said(page)
    assert "2 checkpoints on this computer" in said(page)


def test_a_card_is_brief_until_it_is_unfolded(page: ModelsPage) -> None:
    card = page.cards["published"]
    assert card.buttons[Action.DOWNLOAD].isVisible()
    assert not card._facts.isVisible()
    card.details.click()
    assert card._facts.isVisible()
    assert not page.cards["vit-pictures"]._facts.isVisible()


def test_what_keeps_a_person_from_using_it_is_said_at_once() -> None:
    entry = Entry(name="n", task=TASK, folder=None, disk=10**6, memory=8 * 10**9, licence="CC-BY-NC-4.0")
    assert words.brief(entry, 10**12) == "1 MB · CC-BY-NC-4.0 · not for commercial purposes"
    assert words.brief(replace(entry, licence="MIT"), 4 * 10**9) == (
        "1 MB · MIT · memory: more than this computer can give (4.0 GB)"
    )


def test_before_a_download_it_says_from_where_how_much_and_that_nothing_is_sent(page: ModelsPage) -> None:
    card = page.cards["published"]
    assert "Comes from huggingface.co/someone/published" in said(card)
    assert "nothing of yours is sent" in said(page)
    assert offered(card) == ["Download 346 MB"]


def test_a_mirror_is_named(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://models.example:8080")
    page = new_page(qtbot, services)
    assert "models.example:8080/someone/published" in said(page.cards["published"])


def test_a_built_in_one_cannot_be_removed_or_downloaded(page: ModelsPage) -> None:
    assert offered(page.cards["vit-pictures"]) == ["Show in folder", "Verify files"]


# Downloading


def test_a_download_is_paused_and_resumed(qtbot: QtBot, services: Services, page: ModelsPage) -> None:
    card = page.cards["published"]
    button = card.buttons[Action.DOWNLOAD]
    button.setFocus()
    button.click()
    ScriptedDownload.gate.release(4)
    qtbot.waitUntil(lambda: "of 10 MB" in said(card))
    assert offered(card) == ["Pause"]
    assert "Downloading" in said(card)
    assert not card._bar.isHidden()
    button.click()
    qtbot.waitUntil(lambda: page.idle and offered(card) == ["Resume", "Remove…"])
    assert "Paused" in said(card)
    assert page.focusWidget() is button
    button.click()
    ScriptedDownload.gate.release(6)
    qtbot.waitUntil(lambda: arrived(page, card))
    assert "It is here" in said(card)
    assert offered(card) == ["Use by default", "Show in folder", "Verify files", "Remove…"]
    assert services.idle


def test_a_pause_outlives_the_window(
    qtbot: QtBot, home: Path, services: Services, page: ModelsPage, counter: Counter
) -> None:
    page.cards["published"].buttons[Action.DOWNLOAD].click()
    ScriptedDownload.gate.release(4)
    qtbot.waitUntil(lambda: "of 10 MB" in said(page.cards["published"]))
    assert services.close()
    again = new_desk(home, counter, catalogue(home))
    card = new_page(qtbot, again).cards["published"]
    assert offered(card) == ["Resume", "Remove…"]
    assert "4 bytes of 346 MB are here and stay" in said(card)
    again.close()


def test_without_a_network_it_says_so_and_offers_it_again(qtbot: QtBot, page: ModelsPage) -> None:
    ScriptedDownload.problem = NoNetwork("someone/published", "the hub cannot be reached", "Check the network.")
    card = page.cards["published"]
    card.buttons[Action.DOWNLOAD].click()
    qtbot.waitUntil(lambda: "The hub cannot be reached. Check the network." in said(card))
    assert offered(card) == ["Download 346 MB"]


def test_a_page_opened_during_a_download_shows_it(qtbot: QtBot, services: Services, page: ModelsPage) -> None:
    page.cards["published"].buttons[Action.DOWNLOAD].click()
    other = new_page(qtbot, services).cards["published"]
    assert offered(other) == ["Pause"]
    other.buttons[Action.DOWNLOAD].click()
    qtbot.waitUntil(lambda: services.checkpoint_library.idle)


def test_the_tray_shows_a_download_and_pauses_it(qtbot: QtBot, services: Services) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    window.show()
    window.show_models()
    qtbot.waitUntil(lambda: bool(window.models.page.cards))
    window.models.page.cards["published"].buttons[Action.DOWNLOAD].click()
    (row,) = window.jobs_panel.rows
    ScriptedDownload.gate.release(5)
    qtbot.waitUntil(lambda: "5 MB of 10 MB" in said(row))
    assert "Downloading published" in said(row)
    pause = next(each for each in row.findChildren(QPushButton) if each.text() == "Pause")
    pause.click()
    qtbot.waitUntil(lambda: "paused at 5 MB" in said(row))
    assert row.work.state is State.CANCELLED


def test_closing_the_window_pauses_a_download(qtbot: QtBot, services: Services) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    window.show()
    window.show_models()
    qtbot.waitUntil(lambda: bool(window.models.page.cards))
    window.models.page.cards["published"].buttons[Action.DOWNLOAD].click()
    with qtbot.waitSignal(window.closed) as closed:
        window.close()
    assert closed.args == [True]
    assert services.checkpoint_library.idle


# What is here


def test_verify_says_that_all_is_well_or_what_is_not(qtbot: QtBot, page: ModelsPage, services: Services) -> None:
    card = page.cards["vit-pictures"]
    card.buttons[Action.VERIFY].click()
    qtbot.waitUntil(lambda: "Every file is as it should be." in said(card))
    brought = checkpoint(Path(services.settings._file.fileName()).parent / "brought")
    page.import_folder(brought)
    qtbot.waitUntil(lambda: page.idle and "brought" in page.cards)
    kept = page.cards["brought"].shown.entry.folder
    assert kept is not None
    (kept / "preprocessor_config.json").write_text("{ }")
    page.cards["brought"].buttons[Action.VERIFY].click()
    qtbot.waitUntil(lambda: "preprocessor_config.json: it has 3 bytes instead of 2" in said(page.cards["brought"]))


def test_damage_to_a_built_in_one_is_said_with_the_way_out(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.shipped("models", "builtin"), tmp_path / "models" / "builtin")
    monkeypatch.setattr(paths, "shipped", lambda *parts: tmp_path.joinpath(*parts))
    for name, file in (("vit-pictures", "model.safetensors"), ("tapas-tables", "config.json")):
        (tmp_path / "models" / "builtin" / name / file).write_bytes(b"{}")
    page = new_page(qtbot, services)
    for name, file in (("vit-pictures", "model.safetensors"), ("tapas-tables", "config.json")):
        card = page.cards[name]
        card.buttons[Action.VERIFY].click()
        qtbot.waitUntil(lambda card=card, file=file: f"{file}: its content is not what it should be" in said(card))
        assert "It came with Attendant: install Attendant again to have it whole." in said(card)
    (tmp_path / "models" / "builtin" / "vit-pictures" / "config.json").unlink()
    page.look()
    qtbot.waitUntil(lambda: page.idle and "Built in · missing" in said(page.cards["vit-pictures"]))
    assert "Its files are gone. It came with Attendant: install" in said(page.cards["vit-pictures"])
    assert offered(page.cards["vit-pictures"]) == []


def test_a_removal_is_asked_for_first(qtbot: QtBot, page: ModelsPage) -> None:
    card = downloaded(qtbot, page)
    card.buttons[Action.REMOVE].click()
    box = question()
    assert "Remove Published pictures" in box.text()
    assert "can be downloaded again from huggingface.co" in box.informativeText()
    press(box, "Cancel")
    assert card.shown.entry.here
    card.buttons[Action.REMOVE].click()
    press(question(), "Remove")
    qtbot.waitUntil(lambda: page.idle and not card.shown.entry.here)
    assert "Published pictures was removed" in page.notice.text()
    assert "It is here" not in said(card)
    assert offered(card) == ["Download 346 MB"]


def test_show_in_folder_opens_the_folder(page: ModelsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    card = page.cards["vit-pictures"]
    card.buttons[Action.SHOW].click()
    assert [Path(url.toLocalFile()) for url in opened] == [card.shown.entry.folder]


def test_a_default_is_chosen_and_kept(qtbot: QtBot, home: Path, services: Services, page: ModelsPage) -> None:
    downloaded(qtbot, page).buttons[Action.DEFAULT].click()
    qtbot.waitUntil(lambda: page.idle and page.cards["published"].shown.default)
    assert "Downloaded · default" in said(page.cards["published"])
    assert not page.cards["vit-pictures"].shown.default
    assert catalogue(home).default(TASK).name == "published"


# The panes


def new_bar(qtbot: QtBot, services: Services) -> CheckpointBar:
    bar = CheckpointBar(services, TASK)
    qtbot.addWidget(bar)
    qtbot.waitUntil(
        lambda: bar._checkpoints.itemText(0).endswith("(default)") and bar._devices.itemText(0) != "Automatic",
    )
    return bar


def test_more_checkpoints_opens_the_page_at_the_task(qtbot: QtBot, services: Services) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    bar = new_bar(qtbot, services)
    index = bar._checkpoints.findText("More checkpoints…")
    bar._checkpoints.setCurrentIndex(index)
    bar._checkpoints.activated.emit(index)
    assert bar._checkpoints.currentText() == "vit-pictures (default)"
    assert window.pages.front is window.models
    page = window.models.page
    qtbot.waitUntil(lambda: bool(page.cards))
    qtbot.waitUntil(lambda: window.focusWidget() is page.cards["vit-pictures"].details)
    window.resize(900, 400)
    for card in page.cards.values():
        card.details.click()
    qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().maximum() > 100)
    services.checkpoint_library.page_wanted.emit("table-question-answering")
    qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().value() > 100)
    services.checkpoint_library.page_wanted.emit("published")
    card = page.cards["published"]
    qtbot.waitUntil(lambda: window.focusWidget() in card.buttons.values())
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())
    window.close()


# The window


def test_the_page_is_made_when_it_is_first_opened(qtbot: QtBot, services: Services) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.models._page is None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # a shortcut is the active window's
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.front is window.models
    assert window.pane is window.panes[0]
    qtbot.waitUntil(lambda: window.idle and bool(window.models.page.cards))
    window.close()


def test_every_control_of_the_page_is_named_once_and_reached_with_tab(qtbot: QtBot, services: Services) -> None:
    window: MainWindow = new_window(services)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.show_models()
    page = window.models.page
    qtbot.waitUntil(lambda: page.idle and page.head.import_button.hasFocus())
    wanted = {each for each in controls(window) if page.isAncestorOf(each) and isinstance(each, QPushButton)}
    names = [spoken(each) for each in wanted]
    assert len(set(names)) == len(names) > 6
    assert all(names)
    reached = set()
    for _ in range(100):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {spoken(each) for each in wanted if each.isVisible()} <= {spoken(each) for each in reached}
    mnemonics.assign(window)
    letters = [mnemonics.letter(action.text()) for action in window.menuBar().actions()]
    letters += [mnemonics.letter(holder.text) for holder in mnemonics._holders(window)]
    assert len(letters) == len(set(letters)), sorted(letters)
    window.close()
