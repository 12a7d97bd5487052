"""A second start hands its files to the window that is open; in plain Python, before Qt is imported.

A window listens at a socket that only its person can reach (a named pipe on Windows), one for each folder that is kept
and each screen. What comes is JSON: {"files": [paths], "token": what the desktop gave for coming to the front}.
"""

import hashlib
import json
import logging
import os
import stat
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

log = logging.getLogger(__name__)

_TAKEN, _NOT_TAKEN, _OPENING = b"taken", b"no", b"opening"
"""What a further start is told: the window took its files, or does not; or is still being made."""
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where a desktop says, in the environment of what it starts, that this may come to the front."""

_PATIENCE = 5.0
"""Seconds without a word after which a second start no longer waits for the open window, and opens one of its own."""
_LONGEST_START = 120.0
"""Seconds that a window may take until it is open: on a slow disk, just after the machine started, many."""
_TOLD = 1.0
"""Seconds from one word that the window is being made to the next."""
_MOST = 16 * 2**20
"""Bytes of a message: some 100,000 names of files."""
_GETTING_READY = 0.3
"""Seconds that a start waits where nobody listens yet, though nothing says that another is about to."""
_LONGEST_FOLDER = 68
"""Bytes of a folder of sockets: a path of one has 103 at most on macOS, of which its own name takes 35."""
_KNOCKS = 64
"""Further starts that may wait at once, as where a file manager starts the program for each of many files."""


@dataclass
class Handed:
    """What a second start hands over; the window says with answer() whether it took it."""

    files: list[Path]
    token: str = ""
    taken: bool | None = None
    """Whether the window took it; None as long as it has not said."""
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _answered: threading.Event = field(default_factory=threading.Event, repr=False)

    def answer(self, taken: bool) -> bool:
        """Whether the second start heard it; where not, it helped itself meanwhile, and nothing is to be opened."""
        with self._lock:
            if self.taken is not None:
                return False
            self.taken = taken
        self._answered.set()
        return True

    def wait(self, timeout: float) -> bool:
        """Whether it was taken within so many seconds; from then on answer() comes too late."""
        self._answered.wait(timeout)
        self.answer(False)
        return bool(self.taken)


def address() -> str:
    """Where the window of this person, this kept folder and this screen listens."""
    home = paths.user_data_path("history.sqlite").parent.absolute()
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    name = hashlib.sha256(f"{home}\0{screen}".encode("utf-8", "surrogateescape")).hexdigest()[:24]
    if os.name == "nt":
        return rf"\\.\pipe\attendant-{name}"
    return str(_own_folder() / f"attendant-{name}")


def _own_folder() -> Path:
    """A folder that nobody else can look into. Raises OSError where there is none.

    What the session names may be another person's (sudo -E), or open to everybody (containers): then it is not taken,
    nor where it is too long for the path of a socket.
    """
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and len(os.fsencode(given)) <= _LONGEST_FOLDER and _is_own(Path(given)):
        return Path(given)
    folder = Path(tempfile.gettempdir(), f"attendant-{os.getuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_own(folder):
        raise PermissionError(f"{folder} belongs to someone else")
    return folder


def _is_own(folder: Path) -> bool:
    """Whether it is a folder of this person that nobody else can look into."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077


def hand_over(files: Sequence[Path], is_there: bool = False) -> bool:
    """Give files to the window that is open, which comes to the front; False where none is, or none answers.

    is_there: another start is known to have been first (Doorkeeper.taken), though it may not listen yet.
    """
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    message = json.dumps({"files": [str(path.absolute()) for path in files], "token": token}).encode()
    try:
        with _connected(address(), _PATIENCE if is_there else _GETTING_READY) as connection:
            connection.send_bytes(message)
            return _answer(connection) == _TAKEN
    except (OSError, EOFError):
        return False


def _answer(connection: "Connection") -> bytes:
    """What the window says of what it was given; _NOT_TAKEN where it has said nothing for too long."""
    begun = time.monotonic()
    while time.monotonic() - begun < _LONGEST_START and connection.poll(_PATIENCE):
        if (said := connection.recv_bytes(len(_OPENING))) != _OPENING:
            return said
    return _NOT_TAKEN


class Doorkeeper:
    """Listens, on a thread of its own, for further starts, until it is closed; from before Qt is imported.

    Where nothing can be listened to, further starts open windows of their own.
    """

    def __init__(self) -> None:
        self._came: Callable[[Handed], None] | None = None
        self._opened = threading.Event()
        self._address = ""
        self._thread: threading.Thread | None = None
        self.taken = False
        """Whether another start was first: it listens, or is about to."""
        with ExitStack() as held:
            try:
                self._address = address()
                listener = _listener(self._address, held)
            except OSError as error:
                self.taken = bool(self._address) and isinstance(error, BlockingIOError | PermissionError)
                log.info("another window listens, or none can", exc_info=True)
                return
            kept = held.pop_all()
        self._thread = threading.Thread(target=self._listen, args=(listener, kept), name="door", daemon=True)
        self._thread.start()

    @property
    def listening(self) -> bool:
        """Whether a further start is heard."""
        return self._thread is not None

    def open_to(self, came: Callable[[Handed], None]) -> None:
        """From now on this is called with each Handed, on other threads; it sees to it that answer() is called soon.

        To be called once the window is open: until then further starts wait, however long that takes.
        """
        self._came = came
        self._opened.set()

    def close(self) -> None:
        """Listen no longer."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        # What waits for somebody to knock hears nothing else.
        with suppress(OSError):
            _connected(self._address).close()
        thread.join(1)

    def _listen(self, listener: "Listener", held: ExitStack) -> None:
        with held:
            while True:
                try:
                    connection = listener.accept()
                except OSError:
                    return
                if self._thread is None:
                    connection.close()
                    return
                # Each by itself: while the window is made, every start that comes is told so.
                threading.Thread(target=self._hear, args=(connection,), name="visitor", daemon=True).start()

    def _hear(self, connection: "Connection") -> None:
        try:
            with connection:
                self._serve(connection)
        except (OSError, EOFError, ValueError, KeyError, TypeError, RecursionError):
            # Whoever knocked has gone, or said what means nothing.
            log.debug("a further start was not heard", exc_info=True)

    def _serve(self, connection: "Connection") -> None:
        if not connection.poll(_PATIENCE):
            return
        _limit(connection)
        said = json.loads(connection.recv_bytes(_MOST))
        handed = Handed([Path(str(each)) for each in said["files"]], str(said["token"]))
        while not self._opened.wait(_TOLD):
            if self._thread is None:
                return
            connection.send_bytes(_OPENING)
        if self._came is not None:
            self._came(handed)
        connection.send_bytes(_TAKEN if handed.wait(_PATIENCE - 1) else _NOT_TAKEN)


def _connected(where: str, until_it_listens: float = 0.0) -> "Connection":
    """A connection to who listens at an address. Raises OSError where nobody does, or takes none within _PATIENCE.

    until_it_listens: seconds that nobody may listen yet.
    """
    from multiprocessing.connection import Client, Connection

    if os.name == "nt":
        return Client(where)
    import socket

    begun = time.monotonic()
    while True:
        with socket.socket(socket.AF_UNIX) as ours:
            # Where the window was stopped and others wait already, a connect that blocks would wait for ever.
            ours.setblocking(False)
            try:
                ours.connect(where)
            except (BlockingIOError, FileNotFoundError, ConnectionRefusedError) as error:
                patience = _PATIENCE if isinstance(error, BlockingIOError) else until_it_listens
                if time.monotonic() - begun > patience:
                    raise
            else:
                ours.setblocking(True)
                return Connection(ours.detach())
        time.sleep(0.02)


def _limit(connection: "Connection") -> None:
    """Have no read and no write take longer than _PATIENCE: who knocked may have been stopped amid its message."""
    if os.name == "nt":
        return
    import socket
    import struct

    limit = struct.pack("@ll", int(_PATIENCE), int(_PATIENCE % 1 * 1e6))
    with socket.socket(fileno=os.dup(connection.fileno())) as ours:
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)


def _listener(where: str, held: ExitStack) -> "Listener":
    """A listener at an address; what a killed window left there is taken away. Raises OSError where another listens.

    held: closes it, and then gives up the lock by which only one of several that start at once comes to listen.
    """
    from multiprocessing.connection import Listener

    if os.name == "nt":
        return held.enter_context(Listener(where))
    _lock(Path(f"{where}.lock"), held)
    Path(where).unlink(missing_ok=True)
    return held.enter_context(Listener(where, backlog=_KNOCKS))


def _lock(path: Path, held: ExitStack) -> None:
    """Hold a lock file, which is taken away as it is given up. Raises OSError where another process holds it."""
    import fcntl

    while True:
        with suppress(FileNotFoundError), ExitStack() as tried:
            lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            tried.callback(os.close, lock)
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Who held it before may have taken the file away since it was opened here.
            if path.stat().st_ino == os.fstat(lock).st_ino:
                tried.callback(path.unlink, missing_ok=True)
                held.enter_context(tried.pop_all())
                return
