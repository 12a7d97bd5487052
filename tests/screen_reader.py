"""What a screen reader does: it asks a program, through AT-SPI on a bus of its own, what is on the screen."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_REGISTRY, _ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
_CHECKED, _FOCUSABLE, _SHOWING = 4, 11, 25
"""Bits of AtspiStateType (at-spi2-core, atspi-constants.h)."""
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@dataclass(frozen=True)
class Seen:
    """One thing on the screen, as it is read out."""

    role: str
    name: str
    states: int
    place: tuple[str, str]

    @property
    def focusable(self) -> bool:
        """Whether the keyboard reaches it."""
        return bool(self.states >> _FOCUSABLE & 1)

    @property
    def checked(self) -> bool:
        """Whether it is chosen or pressed."""
        return bool(self.states >> _CHECKED & 1)


class ScreenReader:
    """Reads the one program on a bus.

    environment: what the program must be started with.
    """

    def __init__(self, bus: DBusConnection, environment: dict[str, str]) -> None:
        self._bus = bus
        self.environment = environment

    def shown(self) -> list[Seen]:
        """Whatever is in view, from the window inwards; nothing before the program is there."""
        found: list[Seen] = []
        for place in self._call((_REGISTRY, _ROOT), _ACCESSIBLE, "GetChildren")[0]:
            self._walk(place, found)
        return found

    def find(self, role: str, name: str) -> Seen:
        """Something in view whose name begins so; waits until it is there."""
        return self.wait(lambda: [each for each in self.shown() if each.role == role and each.name.startswith(name)])

    def wait(self, look: Callable[[], list[Seen]], within: float = 120) -> Seen:
        """The first of what is looked for, as soon as there is any."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            if found := look():
                return found[0]
            time.sleep(0.3)
        raise AssertionError(f"not found; what is in view: {[(each.role, each.name) for each in self.shown()]}")

    def press(self, seen: Seen) -> None:
        """Do what a press on it does."""
        assert self._call(seen.place, _ACTION, "DoAction", "i", (0,)) == (True,)

    def _walk(self, place: tuple[str, str], found: list[Seen]) -> None:
        """What is not in view is passed over, with all that is in it; what went meanwhile too."""
        try:
            low, high = self._call(place, _ACCESSIBLE, "GetState")[0]
            states = low | high << 32
            role = self._call(place, _ACCESSIBLE, "GetRoleName")[0]
            if not states >> _SHOWING & 1 and role != "application":
                return
            name = self._reply(Properties(_address(place, _ACCESSIBLE)).get("Name"))[0][1]
            found.append(Seen(role, name, states, place))
            children = self._call(place, _ACCESSIBLE, "GetChildren")[0]
        except Gone:
            return
        for child in children:
            self._walk(child, found)

    def _call(self, place: tuple[str, str], interface: str, method: str, signature: str = "", body: tuple = ()) -> Any:
        return self._reply(new_method_call(_address(place, interface), method, signature or None, body))

    def _reply(self, message: Any) -> Any:
        answer = self._bus.send_and_get_reply(message, timeout=60)
        if answer.header.message_type is MessageType.error:
            raise Gone
        return answer.body


class Gone(Exception):
    """What was asked about is no longer there."""


@contextmanager
def screen_reader(home: Path) -> Iterator[ScreenReader]:
    """A bus, its accessibility bus, and a reader on it."""
    started = subprocess.run(
        ["dbus-daemon", "--session", "--fork", "--print-address=1", "--print-pid=1"],
        capture_output=True,
        text=True,
        check=True,
    )
    address, pid = started.stdout.split()
    environment = os.environ | {
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home),
    }
    launcher = next(path for path in _LAUNCHERS if Path(path).exists())
    quiet = subprocess.DEVNULL
    launched = subprocess.Popen([launcher, "--launch-immediately"], env=environment, stdout=quiet, stderr=quiet)
    session = open_dbus_connection(address)
    try:
        bus = open_dbus_connection(_bus_of(session))
        yield ScreenReader(bus, environment)
        bus.close()
    finally:
        session.close()
        launched.terminate()
        launched.wait(20)
        os.kill(int(pid), 15)


def _bus_of(session: DBusConnection) -> str:
    """The address of the accessibility bus, as soon as there is one."""
    place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    for _ in range(100):
        answer = session.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=30)
        if answer.header.message_type is not MessageType.error:
            return str(answer.body[0])
        time.sleep(0.1)
    raise AssertionError("there is no accessibility bus")


def _address(place: tuple[str, str], interface: str) -> DBusAddress:
    bus, path = place
    return DBusAddress(path, bus, interface)
