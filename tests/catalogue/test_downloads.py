"""Downloads through the real hub client, from a real server that breaks in every way a network does."""

import random
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.catalogue import (
    Catalogue,
    Download,
    Progress,
    checkpoint_store,
    choices,
    download_errors,
    files,
    hub,
)
from desktop_app.catalogue.entries import inspect
from desktop_app.problems import CheckpointProblem
from tests.catalogue.conftest import ID, NAME
from tests.catalogue.hub_server import COMMIT, HubServer, Repository

Fetch = Callable[..., object]
WEIGHTS = "model.safetensors"


def ignored(progress: Progress) -> None:
    """Progress nobody looks at."""


def never() -> bool:
    return False


def test_a_whole_download_brings_what_is_needed_and_nothing_else(
    fetch: Fetch, here: HubServer, large_vit_folder: Path, catalogue: Catalogue
) -> None:
    entry = fetch()
    assert entry.here
    assert not entry.shared
    assert {path.name for path in entry.folder.iterdir()} == {
        "config.json",
        "preprocessor_config.json",
        "README.md",
        WEIGHTS,
        "attendant.json",
    }
    for name in ("config.json", "preprocessor_config.json", WEIGHTS):
        assert (entry.folder / name).read_bytes() == (large_vit_folder / name).read_bytes()
    assert entry.commit == COMMIT
    assert catalogue.find(ID, "image-classification") == entry
    assert catalogue.verify(entry, ignored) == ()
    assert not checkpoint_store.unfinished(NAME).exists()
    fetched = [path.rpartition("/")[2] for method, path, _ in here.asked if method == "GET" and "/resolve/" in path]
    assert sorted(fetched) == sorted(["config.json", "preprocessor_config.json", "README.md", WEIGHTS])


def test_who_asks_is_said_and_nothing_more(fetch: Fetch, here: HubServer) -> None:
    fetch()
    (agent,) = here.agents
    assert [part.partition("/")[0].strip() for part in agent.split(";")] == ["attendant", "hf_hub", "python"]


def test_progress_counts_the_bytes_of_all_files(here: HubServer, catalogue: Catalogue) -> None:
    seen: list[Progress] = []
    download = Download(catalogue, catalogue.named(NAME))
    plan = download.plan()
    assert plan.missing == plan.total == sum(len(here.repositories[ID].files[name]) for name in plan.files)
    assert plan.commit == COMMIT
    assert plan.free > plan.total
    assert not here.bodies(WEIGHTS)
    assert download.run(seen.append, never)
    counts = [progress.done for progress in seen]
    assert counts == sorted(counts)
    assert counts[-1] == plan.total == seen[-1].total
    assert len(set(counts)) > 10
    assert download.plan().missing == 0


@pytest.mark.parametrize("seed", range(3))
def test_cuts_at_random_bytes_are_taken_up_where_they_were(fetch: Fetch, here: HubServer, seed: int) -> None:
    size = len(here.repositories[ID].files[WEIGHTS])
    here.faults.cuts = sorted(random.Random(seed).choices(range(1, size // 3), k=3))
    assert fetch().here
    ranges = here.bodies(WEIGHTS)
    assert len(ranges) == 4
    assert ranges[0] == ""
    # What a cut left in the client's buffer of 256 kB is not on the disk yet, and is asked for again.
    begun = [int(each.removeprefix("bytes=").rstrip("-") or 0) for each in ranges[1:]]
    assert begun == sorted(begun)
    assert here.sent < size * 1.2


def test_a_server_that_knows_no_ranges_sends_it_again_from_the_start(fetch: Fetch, here: HubServer) -> None:
    here.faults.cuts, here.faults.no_ranges = [1_000_000], True
    assert fetch().here
    assert len(here.bodies(WEIGHTS)) == 2


def test_pausing_keeps_what_came_and_goes_on_from_there(here: HubServer, catalogue: Catalogue) -> None:
    pause = threading.Event()

    def until_half(progress: Progress) -> None:
        if progress.done > progress.total / 2:
            pause.set()

    entry = catalogue.named(NAME)
    assert Download(catalogue, entry).run(until_half, pause.is_set) is None
    paused = catalogue.named(NAME)
    assert not paused.here
    assert paused.partial > 2_000_000
    plan = Download(catalogue, paused).plan()
    assert 0 < plan.missing < plan.total / 2 + 300_000
    assert Download(catalogue, paused).run(ignored, never).here
    assert here.bodies(WEIGHTS)[-1].startswith("bytes=")
    assert catalogue.named(NAME).partial == 0


def test_a_pause_while_the_server_is_silent_is_heard(here: HubServer, catalogue: Catalogue) -> None:
    here.faults.statuses = {("GET", "/api/"): [(429, {"Retry-After": "0"})]}
    download = Download(catalogue, catalogue.named(NAME))
    assert download.run(ignored, lambda: True) is None
    assert here.asked == []


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_a_wrong_content_is_fetched_again_once(fetch: Fetch, here: HubServer, name: str) -> None:
    here.faults.wrong = {name: 1}
    entry = fetch()
    assert files.fault(entry.folder / name, checkpoint_store.read_record(entry.folder).files[name]) == ""


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_a_content_that_stays_wrong_is_refused_and_never_seen(
    fetch: Fetch, here: HubServer, catalogue: Catalogue, name: str
) -> None:
    here.faults.wrong = {name: 99}
    with pytest.raises(download_errors.Damaged, match="hash differs"):
        fetch()
    assert not catalogue.named(NAME).here
    assert not list(checkpoint_store.unfinished(NAME).glob(f"{name}*"))


_DISABLED = "Access to this resource is disabled."
"""The hub's own words, by which its client knows."""


@pytest.mark.parametrize(
    ("method", "path", "status", "headers", "kind", "words"),
    [
        ("GET", "/api/", 404, {"X-Error-Code": "RepoNotFound"}, download_errors.NotFound, "no such checkpoint"),
        ("GET", "/api/", 401, {}, download_errors.Gated, "HF_TOKEN"),
        (
            "GET",
            "/api/",
            401,
            {"X-Error-Code": "RepoNotFound"},
            download_errors.NotFound,
            "for a private one set HF_TOKEN",
        ),
        ("GET", "/api/", 401, {"X-Error-Message": "Invalid credentials"}, download_errors.Gated, "no longer good"),
        ("GET", "/api/", 404, {"X-Error-Code": "RevisionNotFound"}, download_errors.NotFound, "not this revision"),
        ("GET", "/api/", 403, {"X-Error-Message": _DISABLED}, download_errors.NotFound, "closed access to it"),
        (
            "GET",
            "/content/",
            404,
            {"X-Error-Code": "EntryNotFound"},
            download_errors.NotFound,
            "a file of it that is not",
        ),
        ("GET", "/resolve/", 403, {"X-Error-Code": "GatedRepo"}, download_errors.Gated, "agreed to their terms"),
        ("GET", "/resolve/", 403, {}, download_errors.Gated, "agreed to their terms"),
        ("GET", "/content/", 404, {}, download_errors.NotFound, "no such checkpoint"),
        ("GET", "/api/", 429, {}, download_errors.AskedTooOften, "too often"),
        ("GET", "/content/", 429, {"Retry-After": "300"}, download_errors.AskedTooOften, "300 seconds"),
        ("GET", "/content/", 429, {"RateLimit": '"resolvers";r=0;t=120'}, download_errors.AskedTooOften, "120 seconds"),
        ("GET", "/api/", 500, {}, download_errors.HubTrouble, "HTTP 500"),
        ("GET", "/content/", 503, {}, download_errors.HubTrouble, "HTTP 503"),
    ],
)
def test_a_refusal_is_said_in_words(
    fetch: Fetch, here: HubServer, method: str, path: str, status: int, headers: dict[str, str], kind: type, words: str
) -> None:
    here.faults.statuses = {(method, path): [(status, headers)] * 20}
    with pytest.raises(kind, match=words) as raised:
        fetch()
    assert raised.value.advice


@pytest.mark.parametrize(("status", "headers"), [(500, {}), (503, {}), (429, {"Retry-After": "0"})])
def test_trouble_that_passes_is_waited_for(fetch: Fetch, here: HubServer, status: int, headers: dict[str, str]) -> None:
    here.faults.statuses = {("GET", "/content/"): [(status, headers)]}
    assert fetch().here


def test_a_page_to_sign_in_is_no_hub(fetch: Fetch, here: HubServer) -> None:
    here.faults.page = b"<html>Welcome to the guest network</html>"
    with pytest.raises(download_errors.HubTrouble, match="sign in"):
        fetch()


def test_without_a_network_what_is_here_keeps_working(
    here: HubServer, fetch: Fetch, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    fetch()
    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(download_errors.NoNetwork, match="keep working"):
        fetch("tapas-mini-finetuned-wtq")
    assert catalogue.verify(catalogue.find(NAME, "image-classification"), ignored) == ()


def test_a_download_wanted_offline_is_refused_before_anything_is_asked(
    here: HubServer, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub, "WANTED_OFFLINE", True)
    with pytest.raises(download_errors.NoNetwork, match="HF_HUB_OFFLINE"):
        fetch()
    assert here.asked == []


def test_nothing_asks_the_hub_outside_a_download(here: HubServer, fetch: Fetch) -> None:
    from huggingface_hub import HfApi
    from huggingface_hub.errors import OfflineModeIsEnabled

    fetch()
    before = len(here.asked)
    with pytest.raises(OfflineModeIsEnabled):
        HfApi().model_info(ID)
    assert len(here.asked) == before


def test_a_mirror_that_tells_no_hashes_is_asked_for_each_file(fetch: Fetch, here: HubServer) -> None:
    here.faults.unheard = True
    entry = fetch()
    record = checkpoint_store.read_record(entry.folder)
    assert {len(mark.digest) for mark in record.files.values()} == {40, 64}
    heads = {path.rpartition("/")[2] for method, path, _ in here.asked if method == "HEAD" and "/resolve/" in path}
    assert heads == set(record.files)


def test_the_commit_is_kept_and_comes_again(fetch: Fetch, here: HubServer, catalogue: Catalogue) -> None:
    fetch()
    repository = here.repositories[ID]
    newer = Repository({**repository.files, "README.md": b"newer"}, commit="beef" + "1" * 36)
    entry = catalogue.named(NAME)
    catalogue.remove(entry)
    assert choices.commit(ID) == COMMIT
    here.asked.clear()
    fetch()
    assert here.asked[0][1].endswith(f"/revision/{COMMIT}")
    here.repositories[ID] = newer
    before = len(here.bodies(WEIGHTS))
    entry = fetch(revision="main")
    assert entry.commit == newer.commit
    assert (entry.folder / "README.md").read_bytes() == b"newer"
    assert len(here.bodies(WEIGHTS)) == before, "what is the same is not fetched again"


def test_a_commit_that_is_gone_gives_way_to_the_newest(fetch: Fetch, here: HubServer, catalogue: Catalogue) -> None:
    catalogue.remove(fetch())
    here.repositories[ID].commit = "beef" + "1" * 36
    assert fetch().commit == here.repositories[ID].commit


def test_what_was_begun_at_another_commit_is_begun_anew(here: HubServer, catalogue: Catalogue) -> None:
    entry = catalogue.named(NAME)
    assert Download(catalogue, entry).run(ignored, lambda: here.sent > 2_000_000) is None
    newer = {**here.repositories[ID].files, "README.md": b"newer"}
    here.repositories[ID] = Repository(newer, commit="beef" + "1" * 36)
    assert Download(catalogue, entry).run(ignored, never).commit.startswith("beef")


def test_only_what_is_damaged_is_fetched_again(fetch: Fetch, here: HubServer, catalogue: Catalogue) -> None:
    entry = fetch()
    with (entry.folder / "config.json").open("ab") as config:
        config.write(b" ")
    (finding,) = catalogue.verify(entry, ignored)
    assert finding.file == "config.json"
    before = len(here.bodies(WEIGHTS))
    assert catalogue.verify(fetch(), ignored) == ()
    assert len(here.bodies(WEIGHTS)) == before


def test_files_that_are_here_are_not_fetched_twice(fetch: Fetch, here: HubServer) -> None:
    fetch()
    before = here.sent
    fetch()
    assert here.sent - before < 2_000, "metadata only"


def test_a_pickled_file_comes_only_where_there_is_nothing_else(
    fetch: Fetch, here: HubServer, catalogue: Catalogue, large_vit_folder: Path, tmp_path: Path
) -> None:
    import torch
    from safetensors.torch import load_file

    torch.save(load_file(large_vit_folder / WEIGHTS), tmp_path / "pytorch_model.bin")
    published = here.repositories[ID].files
    del published[WEIGHTS]
    published["pytorch_model.bin"] = (tmp_path / "pytorch_model.bin").read_bytes()
    assert Download(catalogue, catalogue.named(NAME)).plan().pickled
    entry = fetch()
    assert (entry.folder / "pytorch_model.bin").is_file()
    inspect(entry.folder, "image-classification")


def test_a_pickle_with_code_is_refused_and_thrown_away(fetch: Fetch, here: HubServer, tmp_path: Path) -> None:
    import pickle

    class Evil:
        def __reduce__(self) -> tuple:
            return (Path.touch, (tmp_path / "ran",))

    published = here.repositories[ID].files
    del published[WEIGHTS]
    published["pytorch_model.bin"] = pickle.dumps({"weight": Evil()}, protocol=2)
    with pytest.raises(CheckpointProblem, match="more than weights"):
        fetch()
    assert not (tmp_path / "ran").exists()
    assert not checkpoint_store.unfinished(NAME).exists()


def test_shards_come_with_their_index(here: HubServer, fetch: Fetch, large_vit_folder: Path, tmp_path: Path) -> None:
    from transformers import ViTForImageClassification

    model = ViTForImageClassification.from_pretrained(large_vit_folder)
    model.save_pretrained(tmp_path / "sharded", max_shard_size="2MB")
    shutil.copy(large_vit_folder / "preprocessor_config.json", tmp_path / "sharded")
    here.repositories[ID] = Repository.of(tmp_path / "sharded")
    entry = fetch()
    assert len(list(entry.folder.glob("model-0*-of-0*.safetensors"))) >= 3
    inspect(entry.folder, "image-classification")


def test_a_language_model_comes_in_its_folder_and_a_binary_stays_away(
    here: HubServer, fetch: Fetch, catalogue: Catalogue
) -> None:
    published = here.repositories[ID].files
    names = ("alphabet.json", "language_model/attrs.json", "language_model/unigrams.txt")
    published |= dict.fromkeys((*names, "language_model/4gram.bin", "language_model/evil.py"), b"{}")
    published["language_model/4gram.arpa"] = b"n-grams" * 99
    entry = fetch()
    found = {path.relative_to(entry.folder).as_posix() for path in entry.folder.glob("language_model/*")}
    assert found == {*names[1:], "language_model/4gram.arpa"}
    assert catalogue.verify(entry, ignored) == ()
    (entry.folder / "language_model" / "4gram.arpa").write_bytes(b"n-grams" * 98 + b"damaged")
    assert [finding.file for finding in catalogue.verify(entry, ignored)] == ["language_model/4gram.arpa"]


def test_weights_in_no_form_that_is_read_are_said_before_anything_comes(fetch: Fetch, here: HubServer) -> None:
    published = here.repositories[ID].files
    del published[WEIGHTS], published["pytorch_model.bin"]
    with pytest.raises(download_errors.HubTrouble, match="no weights"):
        fetch()
    assert not [path for _, path, _ in here.asked if "/resolve/" in path]


@pytest.mark.parametrize("change", [{"architectures": ["LlamaForCausalLM"]}, {"auto_map": {"AutoModel": "evil.Model"}}])
def test_what_is_not_run_here_is_refused_before_its_weights_come(
    fetch: Fetch, here: HubServer, change: dict[str, object]
) -> None:
    import json

    published = here.repositories[ID].files
    published["config.json"] = json.dumps(json.loads(published["config.json"]) | change).encode()
    with pytest.raises(CheckpointProblem, match=r"(LlamaForCausalLM|program code).*It is published like this"):
        fetch()
    assert not here.bodies(WEIGHTS)


def test_a_full_disk_is_told_before_anything_is_written(fetch: Fetch, here: HubServer, catalogue: Catalogue) -> None:
    here.repositories[ID].pretended = {WEIGHTS: 10**16}
    plan = Download(catalogue, catalogue.named(NAME)).plan()
    assert plan.missing > plan.free
    with pytest.raises(download_errors.DiskFull, match="free") as raised:
        fetch()
    assert "GB" in raised.value.reason
    assert not [path for _, path, _ in here.asked if "/resolve/" in path]
