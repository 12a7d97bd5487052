"""Checkpoints that are not on offer: of another repository, asked for by name, a folder; what bars show of it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from desktop_app.catalogue import checkpoint_store
from desktop_app.catalogue.download_errors import NoNetwork
from desktop_app.catalogue.files import FileDigest
from desktop_app.ui.models.card import Action
from desktop_app.ui.models.page import ModelsPage
from desktop_app.ui.models.survey import Shown
from desktop_app.ui.services import Services
from tests.ui.conftest import new_window
from tests.ui.files import drop, files_mime, picture
from tests.ui.published import TASK, ScriptedDownload, checkpoint
from tests.ui.test_models_page import (
    apart,
    arrived,
    downloaded,
    new_bar,
    offered,
    on_offer,
    page,
    press,
    question,
    said,
)

__all__ = ["apart", "on_offer", "page"]


def card_order(page: ModelsPage, task: str) -> list[Shown]:
    """What is shown under a task's heading, from the top."""
    group = page._groups[task]
    cards = [card for card in page.cards.values() if group.indexOf(card) >= 0]
    return [card.shown for card in sorted(cards, key=group.indexOf)]


@pytest.fixture
def begun(home: Path) -> None:
    """A download that `attendant models get someone/theirs` began, cut before it was known what it is for."""
    folder = checkpoint_store.unfinished("theirs")
    folder.mkdir(parents=True)
    (folder / "steps").write_bytes(b"." * 4)
    files = {"config.json": FileDigest(100, ""), "model.safetensors": FileDigest(9_999_900, "")}
    checkpoint_store.write_record(
        folder, checkpoint_store.Record(task="", hub="someone/theirs", commit="c0ffee", files=files)
    )


def test_a_download_of_another_repository_is_shown_and_gone_on_with(
    qtbot: QtBot, services: Services, begun: None, page: ModelsPage
) -> None:
    card = page.cards["theirs"]
    assert "Incomplete downloads" in said(page)
    assert "of 10 MB are here and stay. Resume goes on from there." in said(card)
    assert offered(card) == ["Resume", "Remove…"]
    card.buttons[Action.DOWNLOAD].click()
    ScriptedDownload.gate.release(6)
    qtbot.waitUntil(lambda: arrived(page, card))
    assert "Incomplete downloads" not in said(page)
    assert [each.entry.name for each in card_order(page, TASK)] == ["vit-pictures", "theirs", "published"]
    assert offered(card) == ["Use by default", "Show in folder", "Verify files", "Remove…"]


def test_a_download_of_another_repository_is_removed(
    qtbot: QtBot, services: Services, begun: None, page: ModelsPage
) -> None:
    page.cards["theirs"].buttons[Action.REMOVE].click()
    press(question(), "Remove")
    qtbot.waitUntil(lambda: page.idle and "theirs" not in page.cards)
    assert not checkpoint_store.unfinished("theirs").exists()
    assert "Incomplete downloads" not in said(page)


def asked_for(page: ModelsPage, text: str) -> None:
    """A person presses "Download another…" and types."""
    page.head.another_button.click()
    dialog = next(each for each in page.findChildren(QInputDialog) if each.isVisible())
    dialog.setTextValue(text)
    dialog.accept()


@pytest.mark.parametrize("text", ["someone/theirs", " https://huggingface.co/someone/theirs/tree/main "])
def test_a_checkpoint_that_is_not_listed_is_downloaded_by_its_name(
    qtbot: QtBot, services: Services, page: ModelsPage, text: str
) -> None:
    asked_for(page, text)
    qtbot.waitUntil(lambda: "theirs" in page.cards)
    card = page.cards["theirs"]
    assert offered(card) == ["Pause"]
    page.look()
    qtbot.waitUntil(lambda: page.idle)
    assert page.cards["theirs"] is card
    ScriptedDownload.gate.release(10)
    qtbot.waitUntil(lambda: arrived(page, card))
    assert card.shown.entry.hub == "someone/theirs"
    assert "It is here" in said(card)
    assert [each.entry.name for each in card_order(page, TASK)] == ["vit-pictures", "theirs", "published"]


def test_asked_for_by_name_a_listed_checkpoint_is_the_listed_one(
    qtbot: QtBot, services: Services, page: ModelsPage
) -> None:
    asked_for(page, "someone/published")
    qtbot.waitUntil(lambda: not services.checkpoint_library.idle)
    assert offered(page.cards["published"]) == ["Pause"]
    ScriptedDownload.gate.release(10)
    qtbot.waitUntil(lambda: arrived(page, page.cards["published"]))
    asked_for(page, "published")
    qtbot.waitUntil(lambda: "Published pictures is here already." in said(page))


def test_a_name_that_brings_nothing_is_told_at_the_top(qtbot: QtBot, services: Services, page: ModelsPage) -> None:
    asked_for(page, "no such thing")
    qtbot.waitUntil(lambda: "no such thing was not downloaded" in page.notice.text())
    assert "OWNER/NAME" in page.notice.text()
    ScriptedDownload.problem = NoNetwork("someone/theirs", "there is no network", "Try again later.")
    asked_for(page, "someone/theirs")
    qtbot.waitUntil(lambda: "someone/theirs was not downloaded" in page.notice.text())
    assert "Try again later." in page.notice.text()
    qtbot.waitUntil(lambda: page.idle and "theirs" not in page.cards)
    assert "Incomplete downloads" not in said(page)


def test_what_came_by_the_command_line_is_there_when_the_page_is_shown_again(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    window.show()
    window.show_models()
    qtbot.waitUntil(lambda: window.models.idle and bool(window.models.page.cards))
    window.show_pane(window.panes[0])
    services.catalogue.import_folder(checkpoint(tmp_path / "brought"), lambda progress: None)
    window.show_models()
    qtbot.waitUntil(lambda: "brought" in window.models.page.cards)
    window.close()


# Folders copied by hand


def test_a_folder_is_imported_through_the_dialog(
    qtbot: QtBot, page: ModelsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = checkpoint(tmp_path / "my-pictures")
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.filesSelected.emit([str(folder)]))
    page.head.import_button.click()
    qtbot.waitUntil(lambda: page.idle and "my-pictures" in page.cards)
    assert page.notice.text() == "my-pictures was imported, for: Labelling pictures."
    assert "Imported" in said(page.cards["my-pictures"])
    assert "Licence: not stated here" in said(page.cards["my-pictures"])


def test_a_folder_that_is_not_run_here_is_refused_with_the_reason(
    qtbot: QtBot, services: Services, page: ModelsPage, tmp_path: Path
) -> None:
    folder = checkpoint(tmp_path / "halved")
    (folder / "model.safetensors").unlink()
    with qtbot.waitSignal(services.messages.reported):
        page.import_folder(folder)
    assert page.notice.text().startswith("halved was not imported.")
    assert "model.safetensors" in page.notice.text()
    assert "halved" not in page.cards


def test_what_is_dropped_on_the_page_is_imported_and_the_rest_goes_to_the_panes(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    window.show()
    window.show_models()
    page = window.models.page
    folder = checkpoint(tmp_path / "dropped-pictures")
    assert window.incoming.area._overlay.invitation == "Drop the folder of a checkpoint"
    assert drop(page, files_mime(folder, picture(tmp_path / "a.png")))
    images: Any = window.panes[0]
    qtbot.waitUntil(lambda: "dropped-pictures" in page.cards and images.taken == [tmp_path / "a.png"])
    assert window.pages.front is images
    window.close()


def test_a_bar_shows_what_came_without_a_restart(qtbot: QtBot, services: Services, page: ModelsPage) -> None:
    bar = new_bar(qtbot, services)
    assert bar._checkpoints.findText("published (not on this computer)") > 0
    with qtbot.assertNotEmitted(bar.changed):
        downloaded(qtbot, page)
        qtbot.waitUntil(lambda: bar._checkpoints.findText("published") > 0)


def test_another_default_counts_for_bars_without_a_choice_of_their_own(
    qtbot: QtBot, services: Services, page: ModelsPage
) -> None:
    card = downloaded(qtbot, page)
    bar = new_bar(qtbot, services)
    with qtbot.waitSignal(bar.changed):
        card.buttons[Action.DEFAULT].click()
    assert bar._checkpoints.itemText(0) == "published (default)"
    assert bar.checkpoint is None
    bar._keep_checkpoint("published")
    with qtbot.assertNotEmitted(bar.changed):
        page.cards["vit-pictures"].buttons[Action.DEFAULT].click()
        qtbot.waitUntil(lambda: bar._checkpoints.itemText(0) == "vit-pictures (default)")
    assert bar.checkpoint == "published"


def test_a_choice_that_was_removed_falls_back_to_the_default(
    qtbot: QtBot, services: Services, page: ModelsPage
) -> None:
    card = downloaded(qtbot, page)
    bar = new_bar(qtbot, services)
    bar._keep_checkpoint("published")
    card.buttons[Action.REMOVE].click()
    with qtbot.waitSignal(bar.changed):
        press(question(), "Remove")
    assert bar.checkpoint is None
    assert bar._checkpoints.currentText() == "vit-pictures (default)"
