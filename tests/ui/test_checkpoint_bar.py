"""The row that shows and changes checkpoint and device."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels, Label
from desktop_app.catalogue import Catalogue, Entry
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from tests.ui.published import checkpoint

TASK = "image-classification"


class ThreeCheckpoints(Catalogue):
    """Two that are here and one that is not."""

    def entries(self, task: str | None = None) -> list[Entry]:
        here = Entry(name="small", task=TASK, folder=Path("/m/small"), title="Small pictures", about="ten shapes")
        other = Entry(name="other", task=TASK, folder=Path("/m/other"))
        return [here, other, Entry(name="big", task=TASK, folder=None, title="Big pictures")]


@pytest.fixture
def on_offer() -> Catalogue:
    return ThreeCheckpoints()


@pytest.fixture
def bar(qtbot: QtBot, services: Services) -> CheckpointBar:
    return new_bar(qtbot, services)


def new_bar(qtbot: QtBot, services: Services) -> CheckpointBar:
    bar = CheckpointBar(services, TASK)
    qtbot.addWidget(bar)
    bar.show()
    qtbot.waitUntil(lambda: combo(bar, "Checkpoint").count() > 3 and combo(bar, "Device").count() > 1)
    return bar


def combo(bar: CheckpointBar, name: str) -> QComboBox:
    return next(each for each in bar.findChildren(QComboBox) if each.accessibleName() == name)


def choose(combo: QComboBox, text: str) -> None:
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def test_the_default_and_the_fastest_device_are_chosen_first(bar: CheckpointBar) -> None:
    assert (bar.checkpoint, bar.device) == (None, "auto")
    shown = [combo(bar, "Checkpoint").itemText(index) for index in range(5)]
    assert shown[:3] == ["small (default)", "other", "big (not on this computer)"]
    assert shown[3:] == ["Choose a folder…", "More checkpoints…"]
    assert "Small pictures\nten shapes" in combo(bar, "Checkpoint").toolTip()
    model: Any = combo(bar, "Checkpoint").model()
    assert [model.item(index).isEnabled() for index in range(4)] == [True, True, False, True]
    assert combo(bar, "Device").itemText(combo(bar, "Device").count() - 1) == "Processor"


def test_a_choice_is_told_once_and_kept(qtbot: QtBot, services: Services, bar: CheckpointBar) -> None:
    changes: list[bool] = []
    bar.changed.connect(lambda: changes.append(True))
    choose(combo(bar, "Checkpoint"), "other")
    choose(combo(bar, "Checkpoint"), "other")
    choose(combo(bar, "Device"), "Processor")
    assert (bar.checkpoint, bar.device, len(changes)) == ("other", "cpu", 2)
    again = new_bar(qtbot, services)
    assert (again.checkpoint, again.device) == ("other", "cpu")


def test_a_folder_can_be_chosen(
    qtbot: QtBot, services: Services, bar: CheckpointBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint(tmp_path)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.filesSelected.emit([str(tmp_path)]))
    with qtbot.waitSignal(bar.changed):
        choose(combo(bar, "Checkpoint"), "Choose a folder…")
    assert bar.checkpoint == str(tmp_path)
    assert new_bar(qtbot, services).checkpoint == str(tmp_path)


def test_a_folder_with_a_part_missing_is_refused_at_once(
    qtbot: QtBot, services: Services, bar: CheckpointBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"architectures": ["ViTForImageClassification"]}))
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.filesSelected.emit([str(tmp_path)]))
    with qtbot.waitSignal(services.messages.reported) as reported:
        choose(combo(bar, "Checkpoint"), "Choose a folder…")
    (failure,) = (reported.args or [[]])[0]
    assert "model.safetensors" in failure.reason
    assert bar.checkpoint is None


def test_choosing_no_folder_changes_nothing(qtbot: QtBot, bar: CheckpointBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.reject())
    choose(combo(bar, "Checkpoint"), "Choose a folder…")
    assert bar.checkpoint is None


def test_what_was_used_last_is_shown(bar: CheckpointBar) -> None:
    answer = ImageLabels(source=Path("a.png"), task=TASK, labels=(Label("red", 1.0),), checkpoint="small", device="cpu")
    bar.show_used(answer)
    assert bar._used.text() == "Last used: small on the processor"


def test_why_not_the_gpu_is_answered_in_words(qtbot: QtBot, bar: CheckpointBar) -> None:
    bar._why.click()
    qtbot.waitUntil(lambda: bar._why.isEnabled())
    box = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
    assert "PyTorch" in box.text() or "GPU is used" in box.text()
    box.close()
