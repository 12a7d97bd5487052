"""The help: every topic can be reached, F1 opens the one that suits, search finds, and nothing is fetched."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.registry import specs
from desktop_app.task_spec import resolve
from desktop_app.ui import choices, language
from desktop_app.ui.help.page import HelpPage
from desktop_app.ui.help.topics import ORDER, topic_of, topics, topics_in
from desktop_app.ui.main_window import MainWindow

FOLDER = paths.shipped("resources", "help")
LINK = re.compile(r"(!?)\[[^]]+\]\(([^)]+)\)")


def opened(window: MainWindow) -> HelpPage:
    window.help.show()
    assert window.pages.front is window.help.page
    return window.help.page


def test_every_file_is_a_topic_with_a_title_of_its_own() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(ORDER)
    assert all(topic.text.startswith(f"# {topic.title}\n") for topic in topics())
    assert len({topic.title for topic in topics()}) == len(ORDER)


def test_every_link_leads_to_a_topic_and_every_figure_is_shown_once() -> None:
    links = [match for topic in topics() for match in LINK.findall(topic.text)]
    assert {target for figure, target in links if not figure} <= set(ORDER)
    figures = [target for figure, target in links if figure]
    assert sorted(figures) == sorted(f"figures/{path.name}" for path in (FOLDER / "figures").iterdir())


def shape(text: str) -> list[str]:
    """What a page is made of, whatever its language: headings, paragraphs, list items, figures and links."""
    found = []
    for block in re.split(r"\n\s*\n|\n(?=(?:- |\d\. ))", text):
        kind = re.match(r"#+ |- |\d\. |!\[|", block.strip())
        assert kind is not None
        links = [target for _, target in LINK.findall(block)]
        found.append(" ".join([kind[0].strip() or "text", *links]))
    return found


@pytest.mark.parametrize("spoken", [each for each in language.CHOICES if each not in ("system", "en")])
def test_every_page_exists_in_every_language_and_is_made_of_the_same(spoken: str) -> None:
    assert {path.stem for path in (FOLDER / spoken).glob("*.md")} == set(ORDER)
    english = topics_in("en")
    for topic, other in zip(topics_in(spoken), english, strict=True):
        assert topic.name == other.name
        assert topic.text != other.text
        assert shape(topic.text) == shape(other.text), topic.name
        assert topic.text.count("`") == other.text.count("`"), topic.name
        assert len(re.findall(r"\*\*[^*]+\*\*", topic.text)) > 0 or "**" not in other.text


def test_the_help_speaks_the_language_of_the_window(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_spoken", "de")
    assert topics()[0].title == "Erste Schritte"
    monkeypatch.setattr(language, "_spoken", "nl")
    assert topics()[0].title == "First steps"


def test_every_usual_pane_has_its_topic() -> None:
    panes = {resolve(spec.pane) for spec in specs() if spec.pane}
    assert {pane.help_topic for pane in panes} <= set(ORDER) - {"start"}


def test_what_has_the_focus_tells_the_topic(qtbot: QtBot) -> None:
    class Outer(QWidget):
        help_topic = "tables"

    outer = Outer()
    qtbot.addWidget(outer)
    assert topic_of(QLineEdit(outer)) == "tables"
    assert topic_of(None) == ORDER[0]


def test_f1_opens_help_for_the_page_in_front_and_escape_leaves(qtbot: QtBot, window: MainWindow) -> None:
    window.show_history()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.history.search.hasFocus())
    qtbot.keyClick(window.history.search, Qt.Key.Key_F1)
    page = window.help.page
    assert window.pages.front is page
    assert page.topic == "history"
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert window.pages.front is window.pane


def test_f1_after_a_click_on_the_rail_opens_the_help_of_its_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_history()
    window.activateWindow()
    button = window.pages.rail.findChildren(QAbstractButton)[0]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    window.help.show()
    assert window.help.page.topic == "history"


def test_links_are_followed_and_gone_back(window: MainWindow) -> None:
    page = opened(window)
    page.open("attention")
    page.browser.anchorClicked.emit(QUrl("attention-maps"))
    assert page.topic == "attention-maps"
    page.back_button.click()
    assert page.topic == "attention"


def test_search_lists_the_topics_that_hold_every_word(window: MainWindow) -> None:
    page = opened(window)
    page.search.setText("reformer buckets")
    listed = [page.list.item(row).text() for row in range(page.list.count()) if not page.list.item(row).isHidden()]
    assert listed == ["What attention costs"]
    assert page.topic == "attention-memory"
    assert len(page.browser.extraSelections()) >= 2
    page.search.setText("zzzz")
    assert all(page.list.item(row).isHidden() for row in range(page.list.count()))


@pytest.mark.parametrize("name", ["https://example.org/a.png", "file:///etc/passwd", "figures/../start.md"])
def test_nothing_but_figures_is_loaded(window: MainWindow, name: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert opened(window).browser.loadResource(kind, QUrl(name)) is None


def test_figures_follow_light_and_dark(window: MainWindow) -> None:
    browser = opened(window).browser
    kind, name = QTextDocument.ResourceType.ImageResource.value, QUrl("figures/growth.svg")
    choices.choose_scheme(window, "light")
    light = browser.loadResource(kind, name)
    choices.choose_scheme(window, "dark")
    assert browser.loadResource(kind, name) != light
    choices.choose_scheme(window, "system")
