"""A second start hands its files to the window that is open."""

import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop_app import one_window
from desktop_app.one_window import Doorkeeper, Handed, hand_over

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks of sockets in a folder")


def opened(came: Callable[[Handed], object]) -> Doorkeeper:
    door = Doorkeeper()
    door.open_to(lambda handed: (came(handed), None)[1])
    return door


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a path that is short enough for a socket's, which tmp_path of several workers is not."""
    with tempfile.TemporaryDirectory(prefix="att-") as folder:
        yield Path(folder)


@pytest.fixture
def here(home: Path, short: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of sockets, of this test alone."""
    folder = short / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return folder


@pytest.fixture
def came(here: Path) -> Iterator[list[Handed]]:
    """What came to an open window, which took it."""
    taken: list[Handed] = []

    def take(handed: Handed) -> None:
        taken.append(handed)
        handed.answer(True)

    door = opened(take)
    assert door.listening
    yield taken
    door.close()


def test_where_no_window_is_open_nothing_is_handed_over(here: Path) -> None:
    assert not hand_over([Path("/a.png")])


def test_files_come_with_their_full_paths_and_what_the_desktop_gave(
    came: list[Handed], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token 1")
    odd = Path(os.fsdecode(b"/caf\xe9 & co\n.png"))
    assert hand_over([Path("büro.png"), odd])
    assert hand_over([])
    assert [each.files for each in came] == [[tmp_path / "büro.png", odd], []]
    assert came[0].token == "token 1"


def test_a_window_that_closes_takes_nothing(here: Path) -> None:
    door = opened(lambda handed: handed.answer(False))
    assert not hand_over([Path("/a.png")])
    door.close()
    assert not hand_over([Path("/a.png")])
    assert list(here.iterdir()) == []


def test_a_window_that_hangs_is_not_waited_for_and_opens_nothing_afterwards(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE", 1.1)
    came: list[Handed] = []
    door = opened(came.append)
    assert not hand_over([Path("/a.png")])
    assert not came[0].answer(True), "the second start has opened a window of its own"
    door.close()


def test_what_comes_before_there_is_a_window_waits_for_it(here: Path) -> None:
    door = Doorkeeper()
    came: list[Handed] = []

    def take(handed: Handed) -> None:
        came.append(handed)
        handed.answer(True)

    waiting = threading.Timer(0.3, door.open_to, [take])
    waiting.start()
    assert hand_over([Path("/a.png")])
    assert [each.files for each in came] == [[Path("/a.png")]]
    waiting.join()
    door.close()


def test_however_long_the_first_window_takes_those_that_start_meanwhile_open_none(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE", 1.1)
    monkeypatch.setattr(one_window, "_TOLD", 0.2)
    door = Doorkeeper()
    came: list[Handed] = []
    taken: list[bool] = []

    def take(handed: Handed) -> None:
        came.append(handed)
        handed.answer(True)

    names = [Path(f"/{at}.png") for at in range(3)]
    starts = [threading.Thread(target=lambda name=name: taken.append(hand_over([name]))) for name in names]
    for each in starts:
        each.start()
    time.sleep(2.5)
    assert taken == [], "they wait"
    door.open_to(take)
    for each in starts:
        each.join()
    assert taken == [True] * 3
    assert sorted(path for each in came for path in each.files) == names
    door.close()


def test_a_first_window_that_ends_before_it_is_open_leaves_the_others_to_themselves(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "_TOLD", 0.2)
    door = Doorkeeper()
    ending = threading.Timer(0.5, door.close)
    ending.start()
    assert not hand_over([Path("/a.png")])
    ending.join()


def test_a_start_that_was_second_waits_for_the_first_to_listen(here: Path) -> None:
    with ExitStack() as held:
        one_window._lock(Path(f"{one_window.address()}.lock"), held)
        second = Doorkeeper()
        assert second.taken
        assert not second.listening
        first: list[Doorkeeper] = []

        def listen() -> None:
            held.close()
            first.append(opened(lambda handed: handed.answer(True)))

        late = threading.Timer(1.0, listen)
        late.start()
        assert hand_over([Path("/a.png")], second.taken)
        late.join()
        first[0].close()


def test_what_a_killed_window_left_is_no_hindrance(here: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(one_window.address())
    left.close()
    assert not hand_over([Path("/a.png")])
    door = opened(lambda handed: handed.answer(True))
    assert hand_over([Path("/a.png")])
    door.close()


def test_a_second_window_leaves_the_door_to_the_first(came: list[Handed]) -> None:
    second = opened(lambda handed: handed.answer(True))
    assert not second.listening
    second.close()
    assert hand_over([Path("/a.png")])
    assert len(came) == 1


def test_of_many_that_start_at_once_after_a_crash_one_listens_and_hears_the_others(here: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(one_window.address())
    left.close()
    came: list[Handed] = []
    doors: list[Doorkeeper] = []
    handed: list[bool] = []
    together = threading.Barrier(12)

    def take(given: Handed) -> None:
        came.append(given)
        given.answer(True)

    def start(at: int) -> None:
        together.wait()
        door = opened(take)
        doors.append(door)
        if not door.listening:
            handed.append(hand_over([Path(f"/{at}.png")], door.taken))

    starts = [threading.Thread(target=start, args=(at,)) for at in range(12)]
    for each in starts:
        each.start()
    for each in starts:
        each.join()
    assert [door.listening for door in doors].count(True) == 1
    assert handed == [True] * 11
    assert len({each.files[0] for each in came}) == 11
    for door in doors:
        door.close()
    assert list(here.iterdir()) == []


def test_a_window_that_was_stopped_holds_up_no_start(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE", 0.3)
    with socket.socket(socket.AF_UNIX) as stopped:
        stopped.bind(one_window.address())
        stopped.listen(0)
        waiting = socket.socket(socket.AF_UNIX)
        waiting.connect(one_window.address())
        assert not hand_over([Path("/a.png")])
        waiting.close()


def test_who_stops_amid_a_message_holds_up_nobody(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE", 1.1)
    door = opened(lambda handed: handed.answer(True))
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(one_window.address())
        stranger.sendall(b"\x00\x00\x01\x00{")  # 256 bytes are to come
        time.sleep(0.2)
        monkeypatch.setattr(one_window, "_PATIENCE", 5.0)
        assert hand_over([Path("/a.png")])
    door.close()


def test_a_folder_of_the_session_that_others_can_look_into_is_not_taken(
    here: Path, monkeypatch: pytest.MonkeyPatch, short: Path
) -> None:
    monkeypatch.setattr(one_window.tempfile, "gettempdir", lambda: str(short))
    assert Path(one_window.address()).parent == here
    here.chmod(0o755)
    assert Path(one_window.address()).parent == short / f"attendant-{os.getuid()}"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short / "gone"))
    assert Path(one_window.address()).parent == short / f"attendant-{os.getuid()}"


def test_where_the_folder_of_the_session_is_too_long_for_a_socket_another_is_taken(
    here: Path, monkeypatch: pytest.MonkeyPatch, short: Path
) -> None:
    monkeypatch.setattr(one_window.tempfile, "gettempdir", lambda: str(short))
    long = short / ("a" * 90)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    door = opened(lambda handed: handed.answer(True))
    assert door.listening
    assert hand_over([Path("/a.png")])
    door.close()


@pytest.mark.parametrize("said", [b"", b"no json", b'{"files": 3, "token": ""}', b"[]", b"[" * 100_000])
def test_what_means_nothing_is_passed_over(came: list[Handed], said: bytes) -> None:
    from multiprocessing.connection import Client

    with Client(one_window.address()) as stranger:
        stranger.send_bytes(said)
    assert hand_over([Path("/a.png")])
    assert [each.files for each in came] == [[Path("/a.png")]]


def test_another_home_and_another_screen_have_windows_of_their_own(
    came: list[Handed], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", ":78")
    assert not hand_over([Path("/a.png")])
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path / "other"))
    assert not hand_over([Path("/a.png")])
    assert came == []


def test_a_folder_that_others_can_look_into_is_not_used(
    home: Path, short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(one_window.tempfile, "gettempdir", lambda: str(short))
    assert Path(one_window.address()).parent.stat().st_mode & 0o077 == 0
    Path(one_window.address()).parent.chmod(0o755)
    door = opened(lambda handed: handed.answer(True))
    assert not door.listening
    assert not hand_over([Path("/a.png")])
    door.close()
