"""`attendant models get` in a process of its own: progress, pausing with Ctrl+C, repositories not in the catalogue."""

import re
import signal
import time
from collections.abc import Callable

from desktop_app.catalogue import Catalogue
from tests.catalogue.conftest import ID, NAME
from tests.catalogue.hub_server import COMMIT, HubServer

Run = Callable[..., tuple[int, str, str]]


def test_what_comes_is_said_on_stderr_and_nothing_on_stdout(server: HubServer, run_attendant: Run) -> None:
    code, printed, said = run_attendant("get", NAME)
    assert (code, printed) == (0, "")
    assert f"{ID} at {COMMIT[:12]}: 6 MB of 6 MB to come" in said
    code, _, said = run_attendant("get", NAME)
    assert code == 0
    assert "0 bytes of 6 MB to come" in said
    code, _, said = run_attendant("get", NAME, "--quiet")
    assert code == 0


def test_progress_is_written_where_stderr_is_a_file(server: HubServer, run_attendant: Run) -> None:
    server.faults.slow = 0.1
    code, _, said = run_attendant("get", NAME)
    assert code == 0
    (line, *_) = [line for line in said.splitlines() if line.startswith("get: ")]
    assert re.fullmatch(r"get: \d+ (bytes|kB|MB) of 6 MB, \S+, \d+ (bytes|kB|MB) a second", line)


def test_ctrl_c_pauses(server: HubServer, attendant: Callable, run_attendant: Run, catalogue: Catalogue) -> None:
    server.faults.slow = 0.05
    process = attendant("get", NAME)
    deadline = time.monotonic() + 60
    while catalogue.named(NAME).partial < 1_000_000 and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "paused" in said
    assert "Traceback" not in said
    assert catalogue.named(NAME).partial >= 1_000_000
    server.faults.slow = 0
    assert run_attendant("get", NAME)[0] == 0


def test_a_repository_the_catalogue_does_not_list(server: HubServer, run_attendant: Run, catalogue: Catalogue) -> None:
    server.repositories["someone/their-vit"] = server.repositories.pop(ID)
    code, _, said = run_attendant("get", "someone/their-vit")
    assert code == 0, said
    entry = catalogue.find("their-vit", "image-classification")
    assert (entry.hub, entry.commit, entry.imported) == ("someone/their-vit", COMMIT, False)
    assert run_attendant("verify", "their-vit")[0] == 0
    assert run_attendant("default", "image-classification", "their-vit")[:2] == (0, "their-vit\n")
    assert run_attendant("remove", "their-vit")[0] == 0


def test_a_repository_that_is_nowhere(server: HubServer, run_attendant: Run) -> None:
    code, _, said = run_attendant("get", "someone/nothing")
    assert code == 1
    assert "no such checkpoint" in said
