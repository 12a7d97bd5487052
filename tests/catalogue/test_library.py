"""The library on this machine: import, verify, remove, choose defaults; and what it refuses, with the reason."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.catalogue import Catalogue, Progress, checkpoint_store, choices
from desktop_app.problems import CheckpointProblem

TASK = "image-classification"


def ignored(progress: Progress) -> None:
    """Progress nobody looks at."""


@pytest.fixture
def folder(vit_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(vit_folder, tmp_path / "my-vit"))


@pytest.fixture
def cached(vit_folder: Path, tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hub cache as its own client writes it, with blobs named by their hash; gives the snapshot."""
    import hashlib

    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    repository = tmp_path / "hub" / "models--google--vit-base-patch16-224"
    snapshot = repository / "snapshots" / ("a" * 40)
    for part in (snapshot, repository / "blobs", repository / "refs"):
        part.mkdir(parents=True)
    (repository / "refs" / "main").write_text("a" * 40)
    for path in vit_folder.iterdir():
        blob = repository / "blobs" / hashlib.sha256(path.read_bytes()).hexdigest()
        shutil.copy(path, blob)
        (snapshot / path.name).symlink_to(os.path.relpath(blob, snapshot))
    return snapshot


def test_an_imported_folder_is_listed_found_and_whole(folder: Path, catalogue: Catalogue) -> None:
    seen: list[Progress] = []
    (folder / "evil.py").write_text("raise SystemExit('never run')")
    (folder / "optimizer.pt").write_bytes(b"pickled")
    entry = catalogue.import_folder(folder, seen.append)
    assert (entry.name, entry.task, entry.imported, entry.here) == ("my-vit", TASK, True, True)
    assert entry.folder.parent == paths.user_data_path("models")
    assert entry.parameters > 10_000
    assert seen[-1].done == seen[-1].total
    assert {path.name for path in entry.folder.iterdir()} == {
        "config.json",
        "preprocessor_config.json",
        "model.safetensors",
        "attendant.json",
    }
    shutil.rmtree(folder)
    assert catalogue.find("my-vit", TASK) == entry
    assert entry in catalogue.entries(TASK)
    assert catalogue.verify(entry, ignored) == ()


def test_a_language_model_is_imported_with_its_folder(folder: Path, catalogue: Catalogue) -> None:
    (folder / "language_model" / "deeper").mkdir(parents=True)
    for name in ("alphabet.json", "language_model/attrs.json", "language_model/3gram.arpa.gz", "language_model/a.py"):
        (folder / name).write_text("{}")
    (folder / "language_model" / "deeper" / "attrs.json").write_text("{}")
    entry = catalogue.import_folder(folder, ignored)
    found = {path.relative_to(entry.folder).as_posix() for path in entry.folder.rglob("language_model/**/*")}
    assert found == {"language_model/attrs.json", "language_model/3gram.arpa.gz"}
    assert catalogue.verify(entry, ignored) == ()


@pytest.mark.parametrize("name", ["../evil", "language_model/../../evil", "/etc/passwd", "a/b", "language_model/.."])
def test_a_record_names_no_file_outside_the_checkpoint(folder: Path, catalogue: Catalogue, name: str) -> None:
    entry = catalogue.import_folder(folder, ignored)
    record = json.loads((entry.folder / "attendant.json").read_text())
    record["files"][name] = {"size": 1, "digest": ""}
    (entry.folder / "attendant.json").write_text(json.dumps(record))
    assert checkpoint_store.read_record(entry.folder) is None


def test_an_imported_checkpoint_answers(folder: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    from PIL import Image

    from desktop_app.inference.residency import Residency
    from desktop_app.questions import ImageClassification
    from desktop_app.tasks import ask

    catalogue.import_folder(folder, ignored)
    Image.new("RGB", (80, 60), "red").save(tmp_path / "red.png")
    question = ImageClassification(images=(tmp_path / "red.png",), checkpoint="my-vit", device="cpu")
    (answer,) = ask(question, Residency(catalogue))
    assert answer.labels


@pytest.mark.parametrize("above", [0, 2], ids=["snapshot", "repository"])
def test_a_copied_hub_cache_keeps_its_name_and_commit(
    cached: Path, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, above: int
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "empty"))
    entry = catalogue.import_folder([cached, *cached.parents][above], ignored)
    assert (entry.name, entry.hub) == ("vit-base-patch16-224", "google/vit-base-patch16-224")
    assert entry.commit == "a" * 40
    assert entry.licence == "Apache-2.0"
    assert not any(path.is_symlink() for path in entry.folder.iterdir())


def test_a_copied_hub_cache_of_another_owner_is_not_taken_for_the_catalogues(
    cached: Path, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "empty"))
    repository = cached.parents[1]
    theirs = repository.rename(repository.with_name("models--someone--vit-base-patch16-224"))
    entry = catalogue.import_folder(theirs, ignored)
    assert (entry.name, entry.hub) == ("someone--vit-base-patch16-224", "someone/vit-base-patch16-224")
    assert (entry.licence, catalogue.named("vit-base-patch16-224").here) == ("", False)


def test_a_library_of_another_machine_can_be_imported(
    folder: Path, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = catalogue.import_folder(folder, ignored)
    stick = shutil.copytree(first.folder, tmp_path / "stick" / "my-vit")
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path / "another machine"))
    assert catalogue.import_folder(stick, ignored).folder != first.folder
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path / "a third machine"))
    weights = stick / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\0")
    with pytest.raises(CheckpointProblem, match="hash differs"):
        catalogue.import_folder(stick, ignored)


def spoil_config(**changes: object) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text())
        (folder / "config.json").write_text(json.dumps(config | changes))

    return spoil


def without(*names: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        for name in names:
            (folder / name).unlink()

    return spoil


def cut_weights(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])


def pickled_code(folder: Path) -> None:
    import pickle

    class Evil:
        def __reduce__(self) -> tuple:
            return (os.system, ("touch /tmp/attendant-was-here",))

    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps({"weight": Evil()}, protocol=2))


def hidden_pickled_code(folder: Path) -> None:
    pickled_code(folder)
    import pickle

    (folder / "pytorch_model.bin").write_bytes(pickle.dumps({"weight": shutil.rmtree}, protocol=4))


def tokenizer_with_code(folder: Path) -> None:
    (folder / "tokenizer_config.json").write_text('{"auto_map": {"AutoTokenizer": ["evil.Tokenizer", null]}}')


def noise(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(bytes(range(256)) * 8)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (spoil_config(architectures=["LlamaForCausalLM"]), "LlamaForCausalLM"),
        (spoil_config(architectures=None), "not run here"),
        (spoil_config(auto_map={"AutoModel": "evil.Model"}), "program code"),
        (tokenizer_with_code, "tokenizer_config.json names it"),
        (without("config.json"), "config.json is missing"),
        (without("preprocessor_config.json"), "preprocessor_config.json is missing"),
        (without("model.safetensors"), "model.safetensors or"),
        (cut_weights, "damaged"),
        (pickled_code, "system"),
        (hidden_pickled_code, "hidden by STACK_GLOBAL"),
        (noise, "not a file of weights"),
    ],
)
def test_what_cannot_be_run_is_refused_with_the_reason(
    folder: Path, catalogue: Catalogue, spoil: Callable[[Path], None], words: str
) -> None:
    spoil(folder)
    with pytest.raises(CheckpointProblem, match=words) as raised:
        catalogue.import_folder(folder, ignored)
    assert raised.value.advice
    assert checkpoint_store.names() == []
    assert not Path("/tmp/attendant-was-here").exists()


def test_a_missing_tokenizer_is_named(clip_folder: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    folder = Path(shutil.copytree(clip_folder, tmp_path / "copy"))
    for name in ("tokenizer.json", "vocab.json"):
        (folder / name).unlink(missing_ok=True)
    with pytest.raises(CheckpointProblem, match=r"vocab\.json is missing"):
        catalogue.import_folder(folder, ignored)


def test_a_missing_vocabulary_is_named(wav2vec2_folder: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    folder = Path(shutil.copytree(wav2vec2_folder, tmp_path / "copy"))
    (folder / "vocab.json").unlink()
    with pytest.raises(CheckpointProblem, match=r"vocab\.json is missing"):
        catalogue.import_folder(folder, ignored)


def test_a_missing_tokenizer_of_siglip_is_named(siglip_folder: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    folder = Path(shutil.copytree(siglip_folder, tmp_path / "copy"))
    for name in ("tokenizer.json", "spiece.model"):
        (folder / name).unlink(missing_ok=True)
    with pytest.raises(CheckpointProblem, match=r"tokenizer\.json or spiece\.model is missing"):
        catalogue.import_folder(folder, ignored)


def test_an_old_and_a_new_file_of_plain_tensors_are_taken(folder: Path, catalogue: Catalogue, vit_folder: Path) -> None:
    import torch
    from safetensors.torch import load_file

    tensors = load_file(vit_folder / "model.safetensors")
    half = {name: torch.nn.Parameter(tensor.half()) for name, tensor in tensors.items()}
    (folder / "model.safetensors").unlink()
    for content, new in ((tensors, True), (tensors, False), (half, True)):
        torch.save(content, folder / "pytorch_model.bin", _use_new_zipfile_serialization=new)
        catalogue.remove(catalogue.import_folder(folder, ignored))


@pytest.mark.parametrize("name", ["vit-pictures", "clip-vit-base-patch32"])
def test_a_name_the_catalogue_gives_another_is_refused(folder: Path, catalogue: Catalogue, name: str) -> None:
    with pytest.raises(CheckpointProblem, match="of this name"):
        catalogue.import_folder(folder.rename(folder.with_name(name)), ignored)


def test_a_name_that_is_taken_is_refused_and_the_first_stays(folder: Path, catalogue: Catalogue) -> None:
    entry = catalogue.import_folder(folder, ignored)
    with pytest.raises(CheckpointProblem, match="Remove it first"):
        catalogue.import_folder(folder, ignored)
    assert catalogue.verify(entry, ignored) == ()


def test_an_import_that_is_stopped_leaves_nothing(folder: Path, catalogue: Catalogue) -> None:
    seen: list[Progress] = []
    with pytest.raises(CheckpointProblem, match="stopped"):
        catalogue.import_folder(folder, seen.append, lambda: len(seen) > 1)
    assert checkpoint_store.names() == []
    assert not checkpoint_store.unfinished("my-vit").exists()


def test_every_kind_of_damage_is_found(folder: Path, catalogue: Catalogue) -> None:
    entry = catalogue.import_folder(folder, ignored)
    weights, config = entry.folder / "model.safetensors", entry.folder / "config.json"
    whole = weights.read_bytes()
    weights.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    (finding,) = catalogue.verify(entry, ignored)
    assert (finding.file, "hash" in finding.what) == ("model.safetensors", True)
    weights.write_bytes(whole[:-1])
    config.unlink()
    found = {finding.file: finding.what for finding in catalogue.verify(entry, ignored)}
    assert "missing" in found["config.json"]
    assert "bytes instead of" in found["model.safetensors"]


def test_a_hub_cache_is_verified_by_the_names_of_its_blobs(cached: Path, catalogue: Catalogue) -> None:
    entry = catalogue.named("vit-base-patch16-224")
    assert (entry.shared, entry.commit) == (True, "a" * 40)
    assert catalogue.verify(entry, ignored) == ()
    blob = (cached / "model.safetensors").resolve()
    blob.write_bytes(blob.read_bytes()[:-1] + b"\1")
    assert [finding.file for finding in catalogue.verify(entry, ignored)] == ["model.safetensors"]
    blob.unlink()
    assert "missing" in catalogue.verify(entry, ignored)[0].what


def test_what_is_not_here_cannot_be_verified(catalogue: Catalogue) -> None:
    with pytest.raises(CheckpointProblem, match="not on this machine"):
        catalogue.verify(catalogue.named("vit-base-patch16-224"), ignored)


def test_the_built_ins_are_whole(catalogue: Catalogue) -> None:
    for entry in catalogue.entries():
        if entry.builtin:
            assert catalogue.verify(entry, ignored) == ()
            assert entry.parameters > 100_000


def test_removing_frees_the_bytes_and_the_default_falls_back(folder: Path, catalogue: Catalogue) -> None:
    entry = catalogue.import_folder(folder, ignored)
    taken = sum(path.stat().st_size for path in entry.folder.iterdir())
    catalogue.set_default(TASK, entry.name)
    assert catalogue.default(TASK) == entry
    assert catalogue.remove(entry) == taken
    assert not entry.folder.exists()
    assert catalogue.default(TASK).name == "vit-pictures"
    assert list((paths.user_data_path("models") / ".unfinished").glob("*my-vit*")) == [
        paths.user_data_path("models") / ".unfinished" / "my-vit.lock"
    ]
    with pytest.raises(CheckpointProblem, match="no files of it"):
        catalogue.remove(entry)


def test_removing_from_the_hub_cache_leaves_others_alone(cached: Path, catalogue: Catalogue) -> None:
    other = cached.parents[2] / "models--someone--else" / "snapshots" / ("b" * 40)
    other.mkdir(parents=True)
    (other / "config.json").write_text("{}")
    assert catalogue.remove(catalogue.named("vit-base-patch16-224")) > 10_000
    assert not cached.exists()
    assert (other / "config.json").is_file()
    assert not catalogue.named("vit-base-patch16-224").here


def test_what_came_with_the_application_stays(catalogue: Catalogue) -> None:
    with pytest.raises(CheckpointProblem, match="came with the application"):
        catalogue.remove(catalogue.named("vit-pictures"))
    assert catalogue.named("vit-pictures").here


def test_a_named_folder_is_not_the_librarys_to_remove(folder: Path, catalogue: Catalogue) -> None:
    with pytest.raises(CheckpointProblem, match="Delete the folder yourself"):
        catalogue.remove(catalogue.find(str(folder), TASK))
    assert folder.is_dir()


def test_what_is_being_downloaded_is_not_removed(folder: Path, catalogue: Catalogue) -> None:
    entry = catalogue.import_folder(folder, ignored)
    with checkpoint_store.held(entry.name, lambda: False), pytest.raises(CheckpointProblem, match="Pause"):
        catalogue.remove(entry)
    assert catalogue.verify(entry, ignored) == ()


def test_a_default_is_kept_and_must_be_here_and_of_the_task(folder: Path, catalogue: Catalogue) -> None:
    catalogue.import_folder(folder, ignored)
    catalogue.set_default(TASK, "my-vit")
    assert Catalogue().default(TASK).name == "my-vit"
    assert Catalogue().default("table-question-answering").name == "tapas-tables"
    for task, name, words in (
        (TASK, "tapas-tables", "not for image-classification"),
        (TASK, "vit-base-patch16-224", "not on this machine"),
        (TASK, "no-such-thing", "no checkpoint of this name"),
        ("juggling", "my-vit", "no such task"),
    ):
        with pytest.raises(CheckpointProblem, match=words):
            catalogue.set_default(task, name)
    assert catalogue.default(TASK).name == "my-vit"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"defaults": 3}', '{"defaults": {"image-classification": 3}}'])
def test_a_broken_file_of_choices_is_as_if_none_were_made(catalogue: Catalogue, content: str) -> None:
    paths.user_data_path("models.json").write_text(content)
    assert catalogue.default(TASK).name == "vit-pictures"
    choices.set_commit("a/b", "c" * 40)
    catalogue.set_default(TASK, "vit-pictures")
    assert (choices.commit("a/b"), choices.default(TASK)) == ("c" * 40, "vit-pictures")


def test_choices_are_written_whole_or_not_at_all(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue.set_default(TASK, "vit-pictures")
    before = paths.user_data_path("models.json").read_bytes()

    def fails(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="space"):
        choices.set_commit("a/b", "c" * 40)
    assert paths.user_data_path("models.json").read_bytes() == before


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"task": "x", "files": {"../evil": {"size": 1, "digest": ""}}}'])
def test_a_folder_with_a_broken_record_is_not_shown(folder: Path, catalogue: Catalogue, content: str) -> None:
    entry = catalogue.import_folder(folder, ignored)
    (entry.folder / "attendant.json").write_text(content)
    assert not [each for each in catalogue.entries() if each.name == "my-vit"]


@pytest.mark.parametrize("name", ["", "..", "../up", "a/b", ".hidden", "x" * 200])
def test_a_name_cannot_lead_out_of_the_library(name: str) -> None:
    with pytest.raises(CheckpointProblem, match="cannot be the name"):
        checkpoint_store.place(name)
