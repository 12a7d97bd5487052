"""Downloads beside each other, and those that were cut off: by another thread, another process, a kill."""

import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.catalogue import Catalogue, Download, Entry, Progress, checkpoint_store, choices
from desktop_app.problems import CheckpointProblem
from tests.catalogue.conftest import ID, NAME
from tests.catalogue.hub_server import HubServer
from tests.catalogue.test_downloads import WEIGHTS, ignored, never


def test_two_threads_at_once_bring_it_once(here: HubServer, catalogue: Catalogue) -> None:
    here.faults.slow = 0.005
    got: list[object] = []

    def bring() -> None:
        got.append(Download(catalogue, catalogue.named(NAME)).run(ignored, never))

    threads = [threading.Thread(target=bring) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 3
    assert all(entry.here for entry in got)
    assert len(here.bodies(WEIGHTS)) == 1


def test_two_checkpoints_at_once_do_not_cut_each_other(here: HubServer, catalogue: Catalogue) -> None:
    here.repositories["google/vit-large-patch16-224"] = here.repositories[ID]
    here.faults.slow = 0.01
    got: list[object] = []

    def bring(name: str, after: int) -> None:
        while here.sent < after:
            time.sleep(0.01)
        got.append(Download(catalogue, catalogue.named(name)).run(ignored, never))

    threads = [threading.Thread(target=bring, args=each) for each in ((NAME, 0), ("vit-large-patch16-224", 1_000_000))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [entry.here for entry in got] == [True, True]
    assert here.bodies(WEIGHTS) == ["", ""]


def test_an_unfinished_download_the_catalogue_does_not_list_can_be_seen_and_removed(
    here: HubServer, catalogue: Catalogue
) -> None:
    here.repositories["someone/their-vit"] = here.repositories[ID]
    entry = Entry(name="their-vit", task="", folder=None, hub="someone/their-vit")
    seen: list[Progress] = []
    assert Download(catalogue, entry).run(seen.append, lambda: bool(seen) and seen[-1].done > 2_000_000) is None
    begun = catalogue.named("their-vit")
    assert (begun.here, begun.hub, begun.partial > 1_000_000) == (False, "someone/their-vit", True)
    assert begun.task == "image-classification"
    with pytest.raises(CheckpointProblem, match="its download is not finished"):
        catalogue.find("their-vit", "image-classification")
    assert catalogue.remove(begun) == begun.partial
    assert not [each for each in catalogue.entries() if each.name == "their-vit"]


def test_one_cut_before_it_is_known_what_it_is_for_goes_on(here: HubServer, catalogue: Catalogue) -> None:
    here.repositories["someone/their-vit"] = here.repositories[ID]
    seen: list[Progress] = []
    download = Download(catalogue, catalogue.obtainable("https://hub.example/someone/their-vit/tree/main"))
    assert download.run(seen.append, lambda: bool(seen)) is None
    begun = catalogue.named("their-vit")
    assert begun.task == ""
    with pytest.raises(CheckpointProblem, match="its download is not finished"):
        catalogue.find("their-vit", "image-classification")
    entry = Download(catalogue, begun).run(ignored, never)
    assert (entry.name, entry.task, entry.here) == ("their-vit", "image-classification", True)


@pytest.mark.parametrize("name", [NAME, "vit-pictures"])
def test_another_repository_of_the_same_name_gets_one_of_its_own(
    here: HubServer, catalogue: Catalogue, name: str
) -> None:
    here.repositories[f"someone/{name}"] = here.repositories[ID]
    entry = Download(catalogue, catalogue.obtainable(f"someone/{name}")).run(ignored, never)
    assert (entry.name, entry.hub, entry.licence) == (f"someone--{name}", f"someone/{name}", "")
    assert catalogue.named(name).here == (name == "vit-pictures")
    assert catalogue.obtainable(f"someone/{name}") == entry
    assert catalogue.obtainable(ID).name == NAME


def test_one_that_waits_for_another_can_be_paused(here: HubServer, catalogue: Catalogue) -> None:
    seen: list[Progress] = []
    with checkpoint_store.held(NAME, never):
        download = Download(catalogue, catalogue.named(NAME))
        assert download.run(seen.append, lambda: len(seen) > 1) is None
    assert "another download" in seen[0].file


def test_a_process_killed_in_the_middle_leaves_nothing_half_and_goes_on(
    server: HubServer, attendant: Callable, run_attendant: Callable, catalogue: Catalogue
) -> None:
    server.faults.slow = 0.05
    for least in (1_000_000, 2_500_000):
        process = attendant("get", NAME)
        deadline = time.monotonic() + 60
        while catalogue.named(NAME).partial < least and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert not catalogue.named(NAME).here
        assert catalogue.named(NAME).partial >= least
    server.faults.slow = 0
    code, _, said = run_attendant("get", NAME)
    assert code == 0, said
    begun = [int(each.removeprefix("bytes=").rstrip("-")) for each in server.bodies(WEIGHTS)[1:]]
    assert len(begun) == 2
    assert begun[0] > 500_000
    assert begun[1] > begun[0]
    assert catalogue.verify(catalogue.named(NAME), ignored) == ()


def test_two_processes_at_once_bring_it_once(server: HubServer, attendant: Callable, catalogue: Catalogue) -> None:
    server.faults.slow = 0.02
    processes = [attendant("get", NAME) for _ in range(2)]
    said = [process.communicate(timeout=150)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], said
    assert len(server.bodies(WEIGHTS)) == 1
    assert catalogue.verify(catalogue.named(NAME), ignored) == ()


def test_choices_of_many_threads_are_all_kept() -> None:
    begin = threading.Barrier(8)

    def write(number: int) -> None:
        begin.wait()
        for each in range(20):
            choices.set_commit(f"some/checkpoint-{number}-{each}", "a" * 40)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, range(8)))
    assert all(choices.commit(f"some/checkpoint-{number}-{each}") for number in range(8) for each in range(20))


def test_a_file_that_many_threads_write_is_always_whole(tmp_path: Path) -> None:
    begin, path = threading.Barrier(8), tmp_path / "chosen.json"

    def write(number: int) -> None:
        begin.wait()
        for _ in range(20):
            checkpoint_store.write_whole(path, {"by": [number] * 200})

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, range(8)))
    assert len(set(checkpoint_store.read_object(path)["by"])) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["chosen.json"]
