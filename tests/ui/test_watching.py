"""Who looks at every event sees none of what is sent while pages are made, and all others."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from desktop_app.ui import watching
from desktop_app.ui.idle_steps import IdleSteps

_KIND = QEvent.Type(QEvent.registerEventType())


class Looking(QObject):
    """Counts the events of one kind."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == _KIND
        return False


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def send(owner: QObject) -> None:
    QCoreApplication.sendEvent(owner, QEvent(_KIND))


def test_what_is_sent_meanwhile_is_not_seen(owner: QObject) -> None:
    first, second, third = Looking(owner), Looking(owner), Looking(owner)
    watching.watch(first)
    watching.watch(second)
    with watching.unseen():
        send(owner)
        with watching.unseen():
            watching.watch(third)
            watching.unwatch(second)
        send(owner)
    send(owner)
    assert (first.seen, second.seen, third.seen) == (1, 0, 1)
    watching.unwatch(first)
    watching.unwatch(third)
    send(owner)
    assert (first.seen, third.seen) == (1, 1)


def test_a_step_is_not_seen_and_what_fails_in_it_blinds_nobody(owner: QObject, qtbot: QtBot) -> None:
    looking, steps = Looking(owner), IdleSteps(owner)
    watching.watch(looking)
    with qtbot.waitSignal(steps.done):
        steps.begin(send(owner) for _ in range(3))
    assert looking.seen == 0
    with pytest.raises(ValueError, match="a page"), watching.unseen():
        raise ValueError("a page")
    send(owner)
    assert looking.seen == 1
    watching.unwatch(looking)
