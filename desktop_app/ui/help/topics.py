"""The topics of the help: Markdown in resources/help, each beginning with its title; in folders for other languages."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtWidgets import QWidget

from desktop_app import paths
from desktop_app.ui import language

ORDER = (
    "start",
    "images",
    "documents",
    "tables",
    "sound",
    "films",
    "scaling-laws",
    "attention",
    "attention-maps",
    "attention-memory",
    "models",
    "history",
    "privacy",
    "words",
)
"""Their names, which are those of the files, in the order in which they are listed."""


@dataclass(frozen=True)
class Topic:
    """One page: the name of its file, its title, and its text in Markdown."""

    name: str
    title: str
    text: str

    def holds(self, wanted: str) -> bool:
        """Whether every word of a search stands in the title or the text, whatever its case."""
        text = self.text.casefold()
        return all(word in text for word in wanted.casefold().split())


def topics() -> tuple[Topic, ...]:
    """All topics, in order, in the language of the window; read once, a few kilobytes."""
    return topics_in(language.spoken())


@cache
def topics_in(spoken: str) -> tuple[Topic, ...]:
    """All topics in a language; in English where there are none in that."""
    return tuple(_read(name, spoken) for name in ORDER)


def topic_of(widget: QWidget | None) -> str:
    """The topic of the nearest widget outwards that has one: a class attribute `help_topic`, the name of a topic."""
    while widget is not None:
        if topic := getattr(widget, "help_topic", ""):
            return str(topic)
        widget = widget.parentWidget()
    return ORDER[0]


def _read(name: str, spoken: str) -> Topic:
    english = paths.shipped("resources", "help", f"{name}.md")
    file = english.parent / spoken / english.name
    text = (file if file.is_file() else english).read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Topic(name, title, text)
