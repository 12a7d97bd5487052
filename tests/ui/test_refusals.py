"""What was dropped and is not taken is said where it was dropped."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.answers import Failure
from desktop_app.problems import Unreadable
from desktop_app.ui.main_window import MainWindow


def test_a_file_that_nobody_takes_is_named_with_the_reason_and_the_way_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    odd = tmp_path / "ledger.pages"
    odd.write_bytes(b"\x00\x01\x02 nothing that is known")
    window.open_path(odd)
    qtbot.waitUntil(lambda: bool(window.refusals.text))
    (told,) = window.messages_panel.failures.rows
    title, words = window.refusals.text.split("\n", 1)
    assert title == "One file was not taken"
    assert words == f"ledger.pages: {told.reason}. {told.advice}"
    assert window.refusals.geometry().left() >= window.pages.rail.width()
    assert window.refusals.geometry().top() > window.pages.height() // 2, "what is typed in stands above it"
    assert not window.refusals.all_button.isVisible()
    window.refusals.close_button.click()
    assert window.refusals.text == ""


def test_several_stand_in_one_list_until_something_else_is_dropped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number in range(7):
        (tmp_path / f"{number}.odd").write_bytes(b"\x00\x01\x02 nothing")
    window.open_paths(sorted(tmp_path.glob("*.odd")))
    qtbot.waitUntil(lambda: "7 files were not taken" in window.refusals.text)
    assert "0.odd, 1.odd, 2.odd, 3.odd and 3 more: " in window.refusals.text
    qtbot.waitUntil(lambda: not window.refusals.layout().geometry().isEmpty())  # laid out once it has words
    assert window.refusals.rect().contains(window.refusals.layout().geometry()), "nothing is cut"
    window.refusals.all_button.click()
    assert window.messages_sheet.isVisible()
    table = tmp_path / "ledger.csv"
    table.write_text("name,sum\na,1\n")
    window.open_path(table)
    qtbot.waitUntil(lambda: window.refusals.text == "")


def test_a_text_that_was_left_out_of_a_folder_is_told_too(qtbot: QtBot, window: MainWindow) -> None:
    window.drop_router.refused.emit([Failure(source=Path("a.txt"), reason="it is odd", advice="Drop it alone.")])
    assert window.refusals.text == "One file was not taken\na.txt: it is odd. Drop it alone."


def test_a_dropped_file_that_turns_out_damaged_is_told_of_once(window: MainWindow, tmp_path: Path) -> None:
    """Whichever page found it out; not what failed for another reason, and not what was opened some other way."""
    window.refusals.begin([tmp_path / "folder", tmp_path / "a.pdf"])
    window.services.messages.report([Failure(source=tmp_path / "a.pdf", reason="no checkpoint is here")])
    window.services.messages.report([Failure(source=tmp_path / "b.pdf", reason="it is damaged", unreadable=True)])
    assert window.refusals.text == ""
    broken = Failure.of(tmp_path / "a.pdf", Unreadable(tmp_path / "a.pdf", "it is damaged", "Copy it again."))
    film = tmp_path / "folder" / "c.webm"
    two = [Failure.of(film, Unreadable(film, reason, "Copy it again.")) for reason in ("no picture", "no sound")]
    window.services.messages.report([broken])
    window.services.messages.report(two)
    assert window.refusals.text.split("\n\n") == [
        "2 files cannot be read\na.pdf: it is damaged. Copy it again.",
        "c.webm: no picture. Copy it again.",
    ], "they are listed, and so they were taken"
    window.refusals.add([Failure(source=tmp_path / "folder" / "d.odd", reason="it is odd")])
    assert window.refusals.text.startswith("3 files were not taken or cannot be read\n")
    window.refusals.begin([])
    assert window.refusals.text == ""


def test_the_status_bar_says_it_on_one_line(window: MainWindow) -> None:
    window.services.messages.say("It ended early:\n\n  the first line\n  the second")
    assert window.status.currentMessage() == "It ended early: the first line the second"
