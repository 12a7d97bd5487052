"""The topics of the help: Markdown in resources/help, each beginning with its title."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtWidgets import QWidget

from desktop_app import paths

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


@cache
def topics() -> tuple[Topic, ...]:
    """All topics, in order; read once, a few kilobytes."""
    return tuple(_read(name) for name in ORDER)


def topic_of(widget: QWidget | None) -> str:
    """The topic of the nearest widget outwards that has one: a class attribute `help_topic`, the name of a topic."""
    while widget is not None:
        if topic := getattr(widget, "help_topic", ""):
            return str(topic)
        widget = widget.parentWidget()
    return ORDER[0]


def _read(name: str) -> Topic:
    text = paths.shipped("resources", "help", f"{name}.md").read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Topic(name, title, text)
