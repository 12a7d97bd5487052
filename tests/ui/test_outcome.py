"""What became of a drop is said where it was dropped: where files went, and why some were not taken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
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
    qtbot.waitUntil(lambda: bool(window.incoming.outcome.text))
    (told,) = window.messages_panel.failures.rows
    title, words = window.incoming.outcome.text.split("\n", 1)
    assert title == "One file was not taken"
    assert words == f"ledger.pages: {told.reason}. {told.advice}"
    outcome, area = window.incoming.outcome, window.pages.area
    qtbot.waitUntil(lambda: outcome.geometry().top() > area.geometry().bottom() > window.pages.height() // 2)
    assert outcome.geometry().left() >= window.pages.rail.width()
    assert not window.incoming.outcome.all_button.isVisible()
    window.incoming.outcome.close_button.click()
    assert window.incoming.outcome.text == ""


def test_several_stand_in_one_list_until_something_else_is_dropped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number in range(7):
        (tmp_path / f"{number}.odd").write_bytes(b"\x00\x01\x02 nothing")
    window.open_paths(sorted(tmp_path.glob("*.odd")))
    qtbot.waitUntil(lambda: "7 files were not taken" in window.incoming.outcome.text)
    assert "0.odd, 1.odd, 2.odd, 3.odd and 3 more: " in window.incoming.outcome.text
    qtbot.waitUntil(lambda: not window.incoming.outcome.layout().geometry().isEmpty())  # laid out once it has words
    assert window.incoming.outcome.rect().contains(window.incoming.outcome.layout().geometry()), "nothing is cut"
    window.incoming.outcome.all_button.click()
    assert window.messages_sheet.isVisible()
    table = tmp_path / "ledger.csv"
    table.write_text("name,sum\na,1\n")
    window.open_path(table)
    qtbot.waitUntil(lambda: window.incoming.outcome.text == "")


def test_a_text_that_was_left_out_of_a_folder_is_told_too(qtbot: QtBot, window: MainWindow) -> None:
    window.incoming.router.refused.emit([Failure(source=Path("a.txt"), reason="it is odd", advice="Drop it alone.")])
    assert window.incoming.outcome.text == "One file was not taken\na.txt: it is odd. Drop it alone."


def test_a_dropped_file_that_turns_out_damaged_is_told_of_once(window: MainWindow, tmp_path: Path) -> None:
    """Whichever page found it out; not what failed for another reason, and not what was opened some other way."""
    window.incoming.outcome.begin([tmp_path / "folder", tmp_path / "a.pdf"])
    window.services.messages.report([Failure(source=tmp_path / "a.pdf", reason="no checkpoint is here")])
    window.services.messages.report([Failure(source=tmp_path / "b.pdf", reason="it is damaged", unreadable=True)])
    assert window.incoming.outcome.text == ""
    broken = Failure.of(tmp_path / "a.pdf", Unreadable(tmp_path / "a.pdf", "it is damaged", "Copy it again."))
    film = tmp_path / "folder" / "c.webm"
    two = [Failure.of(film, Unreadable(film, reason, "Copy it again.")) for reason in ("no picture", "no sound")]
    window.services.messages.report([broken])
    window.services.messages.report(two)
    assert window.incoming.outcome.text.split("\n\n") == [
        "2 files cannot be read\na.pdf: it is damaged. Copy it again.",
        "c.webm: no picture. Copy it again.",
    ], "they are listed, and so they were taken"
    window.incoming.outcome.add([Failure(source=tmp_path / "folder" / "d.odd", reason="it is odd")])
    assert window.incoming.outcome.text.startswith("3 files were not taken or cannot be read\n")
    window.incoming.outcome.begin([])
    assert window.incoming.outcome.text == ""


def test_the_status_bar_says_it_on_one_line(window: MainWindow) -> None:
    window.services.messages.say("It ended early:\n\n  the first line\n  the second")
    assert window.status.currentMessage() == "It ended early: the first line the second"


def dropped(folder: Path) -> list[Path]:
    """A picture and two tables."""
    for name in ("ledger.csv", "stock <b>.csv"):
        (folder / name).write_text("name,sum\na,1\nb,2\n")
    Image.new("RGB", (40, 30), "red").save(folder / "red.png")
    return sorted(folder.iterdir())


def test_files_that_several_pages_took_are_listed_and_a_click_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_paths(dropped(tmp_path))
    arrivals, (images, table, _) = window.incoming.outcome.arrivals, window.pane_set.specs
    qtbot.waitUntil(lambda: arrivals.isVisible() and len(arrivals.files) == 2)
    assert arrivals.title.text() == "3 files are open"
    assert ">red.png<" in arrivals.lines[images].text()
    assert ">ledger.csv<" in arrivals.lines[table].text()
    assert "stock &lt;b&gt;.csv" in arrivals.lines[table].text(), "a name is no markup"
    assert window.incoming.outcome.text == "", "nothing was refused"
    assert window.pages.front is window.panes[0]
    arrivals.lines[table].linkActivated.emit("1")
    assert window.pages.front is window.panes[1]
    assert window.panes[1].files[-1].name == "stock <b>.csv", "show_file() got it"
    window.open_path(tmp_path / "red.png")
    qtbot.waitUntil(lambda: window.idle)
    assert not arrivals.isVisible(), "one file is where it is seen"


def test_files_of_one_page_need_no_list(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_paths([path for path in dropped(tmp_path) if path.suffix == ".csv"])
    qtbot.waitUntil(lambda: window.idle and len(window.panes[1].files) == 2)
    assert not window.incoming.outcome.isVisible()


def test_a_large_folder_that_comes_in_parts_costs_no_more_with_each_part(window: MainWindow) -> None:
    """What was counted before is not counted again, and what a list had no longer takes room in the next."""
    arrivals, (images, table, _) = window.incoming.outcome.arrivals, window.pane_set.specs
    for _again in range(3):
        arrivals.clear()
        arrivals.add({table: [Path("ledger.csv")], images: [Path("a.png")]})
        looked_at: list[Path] = []
        known = arrivals.files[images] = Counted(arrivals.files[images], looked_at)
        for part in range(4):
            arrivals.add({images: [Path(f"{part}.png"), Path("ledger.csv")]})
            assert arrivals.scattered
        assert len(known) == 9
        assert looked_at == [], "nobody goes through all of them"
        assert arrivals.title.text() == "6 files are open"
    grid = arrivals.layout()
    assert isinstance(grid, QGridLayout)
    assert grid.rowCount() == 3, "the title, and a line a page"


class Counted(list[Path]):
    """Files of a page; notes those that are gone through one by one."""

    def __init__(self, files: list[Path], looked_at: list[Path]) -> None:
        super().__init__(files)
        self._looked_at = looked_at

    def __iter__(self) -> Iterator[Path]:
        for path in super().__iter__():
            self._looked_at.append(path)
            yield path


def test_good_news_goes_by_itself_and_bad_news_stays(qtbot: QtBot, window: MainWindow) -> None:
    outcome, (images, table, _) = window.incoming.outcome, window.pane_set.specs
    outcome._timer.setInterval(1)
    outcome.arrive({images: [Path("a.png")], table: [Path("b.csv")]})
    assert outcome.isVisible()
    qtbot.waitUntil(lambda: not outcome.isVisible())
    outcome.arrive({images: [Path("a.png")], table: [Path("b.csv")]})
    outcome.add([Failure(source=Path("c.odd"), reason="it is odd")])
    outcome.arrive({table: [Path(f"{'a table with a long name, ' * 8}{number}.csv") for number in range(4)]})
    lines = outcome.arrivals.lines.values()
    outcome._timer.setInterval(60_000)
    outcome._show()
    qtbot.waitUntil(lambda: all(line.height() >= line.heightForWidth(line.width()) > 0 for line in lines))
    assert outcome.arrivals.lines[table].height() >= 2 * outcome.fontMetrics().height(), "it wraps"
    assert outcome.arrivals.isVisible()
    outcome._timer.setInterval(1)
    qtbot.waitUntil(lambda: not outcome.arrivals.isVisible())
    assert outcome.isVisible()


@pytest.mark.parametrize("tall", [900, 420])
def test_reasons_have_a_place_of_their_own_and_cover_nothing(qtbot: QtBot, window: MainWindow, tall: int) -> None:
    """They lay over the foot of the page, over answers and over what was to be pressed beside these."""
    outcome, area = window.incoming.outcome, window.pages.area
    window.resize(1_100, tall)
    high = area.height()
    reasons = [Failure(source=Path(f"{name}.odd"), reason=f"it is odd as {name}", advice="Drop it.") for name in "abcd"]
    outcome.add(reasons)
    window.toast.offer("One picture was removed.", lambda: None)
    qtbot.waitUntil(lambda: area.height() < high and outcome.height() > 10)

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())

    qtbot.waitUntil(lambda: not place(outcome).intersects(place(area)))
    assert not place(outcome).intersects(place(window.toast)), "neither covers the other"
    assert outcome._words.isVisible() is (tall == 900), "a small window keeps its room"
    outcome.why_button.click()
    qtbot.waitUntil(lambda: outcome.rect().contains(outcome._words.geometry()) and outcome._words.isVisible())
    qtbot.mouseClick(window.panes[1], Qt.MouseButton.LeftButton)
    assert outcome._words.isVisible(), "nothing moves under a click"
    outcome.fold_button.click()
    assert not outcome._words.isVisible()
    assert outcome.text.startswith("4 files were not taken\na.odd"), "it is told to whoever asks"
    outcome.add([Failure(source=Path("e.odd"), reason="it is odd too")])
    outcome.close_button.click()
    qtbot.waitUntil(lambda: area.height() == high)


def test_the_rail_counts_what_is_open(window: MainWindow) -> None:
    rail = window.pages.rail
    window.pane_set.pane(window.pane_set.specs[1]).counted.emit(12)
    (shown,) = (label for label in rail.buttons[1].findChildren(QLabel) if label.isVisible())
    assert shown.text() == "12"
    assert rail.buttons[1].rect().contains(shown.geometry())
    assert rail.buttons[1].accessibleDescription() == "12 files are open"
    rail.show_count(1, 0)
    assert not shown.isVisible()
    assert rail.buttons[1].accessibleDescription() == ""
