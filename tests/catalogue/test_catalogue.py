"""Checkpoints are found by name, hub id and folder, and refused with the reason when they cannot be run."""

import json
import shutil
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.catalogue import Catalogue
from desktop_app.catalogue.entries import architecture_of, hub_id, inspect, task_of
from desktop_app.inference.loading import load
from desktop_app.problems import CheckpointProblem

TASKS = (
    "image-classification",
    "zero-shot-image-classification",
    "table-question-answering",
    "automatic-speech-recognition",
    "video-classification",
    "visual-question-answering",
)


@pytest.fixture
def copy(vit_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(vit_folder, tmp_path / "copy"))


@pytest.mark.parametrize("task", TASKS)
def test_every_task_has_a_built_in_checkpoint(task: str) -> None:
    entry = Catalogue().default(task)
    assert entry.builtin
    inspect(entry.folder, task)
    assert (entry.folder / "README.md").is_file()


PAGES_FILMS_AND_QUESTIONS = {"layoutlm-documents", "timesformer-films", "vilt-pictures"}
"""Those of documents, films and questions about pictures, which have a measure of their own."""


def test_the_one_that_marks_words_is_smaller_still() -> None:
    folder = paths.shipped("models", "builtin", "bert-punctuation")
    assert 1_000_000 < sum(file.stat().st_size for file in folder.rglob("*")) < 4_000_000
    assert (folder / "README.md").is_file()


def test_the_built_ins_stay_small() -> None:
    sizes = {
        entry.name: sum(file.stat().st_size for file in entry.folder.rglob("*"))
        for entry in Catalogue().entries()
        if entry.builtin
    }
    later = sum(size for name, size in sizes.items() if name in PAGES_FILMS_AND_QUESTIONS)
    assert set(sizes) > PAGES_FILMS_AND_QUESTIONS
    assert 1_000_000 < sum(sizes.values()) - later < 60_000_000
    assert 1_000_000 < later < 20_000_000
    assert sum(sizes.values()) < 63_000_000


def test_a_folder_is_found_by_its_path(vit_folder: Path) -> None:
    entry = Catalogue().find(str(vit_folder), "image-classification")
    assert (entry.folder, entry.task) == (vit_folder, "image-classification")


def test_a_published_checkpoint_is_found_in_the_hub_cache(
    vit_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import snapshot_download

    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    repository = tmp_path / "models--google--vit-base-patch16-224"
    shutil.copytree(vit_folder, repository / "snapshots" / "abc123")
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text("abc123")
    by_hub = Catalogue().find("google/vit-base-patch16-224", "image-classification")
    by_name = Catalogue().find("vit-base-patch16-224", "image-classification")
    assert by_hub == by_name
    theirs = snapshot_download("google/vit-base-patch16-224", cache_dir=tmp_path, local_files_only=True)
    assert by_hub.folder == Path(theirs)


def test_a_published_checkpoint_that_is_not_here_says_so() -> None:
    with pytest.raises(CheckpointProblem, match="not on this machine"):
        Catalogue().find("google/vit-base-patch16-224", "image-classification")


def test_an_unknown_name_lists_what_there_is() -> None:
    with pytest.raises(CheckpointProblem, match="vit-pictures"):
        Catalogue().find("no-such-thing", "image-classification")


@pytest.mark.parametrize("part", ["config.json", "model.safetensors", "preprocessor_config.json"])
def test_a_missing_part_is_named(copy: Path, part: str) -> None:
    (copy / part).unlink()
    with pytest.raises(CheckpointProblem, match=part):
        load(Catalogue().find(str(copy), "image-classification"), "cpu", "float32")


def test_a_missing_shard_is_named(copy: Path) -> None:
    (copy / "model.safetensors").unlink()
    index = {"weight_map": {"classifier.weight": "model-00001-of-00002.safetensors"}}
    (copy / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(CheckpointProblem, match="model-00001-of-00002"):
        inspect(copy, "image-classification")


def test_a_shard_outside_the_folder_is_refused(copy: Path) -> None:
    (copy / "model.safetensors").unlink()
    index = {"weight_map": {"classifier.weight": "../elsewhere.safetensors"}}
    (copy / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(CheckpointProblem, match="outside"):
        inspect(copy, "image-classification")


def edit(folder: Path, **changes: object) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | changes))


def test_code_of_its_own_is_refused(copy: Path) -> None:
    edit(copy, auto_map={"AutoModel": "evil.Model"})
    with pytest.raises(CheckpointProblem, match="program code"):
        inspect(copy, "image-classification")


def test_another_architecture_is_refused(copy: Path) -> None:
    edit(copy, architectures=["LlamaForCausalLM"])
    with pytest.raises(CheckpointProblem, match="LlamaForCausalLM"):
        task_of(copy)


@pytest.mark.parametrize("architectures", [["Siglip2Model"], [], None, "Siglip2Model"])
def test_siglip_2_of_free_resolution_is_refused_by_name(
    siglip_folder: Path, tmp_path: Path, architectures: object
) -> None:
    """NaFlex checkpoints have the model type siglip2; like the others of their family they may name no class."""
    folder = Path(shutil.copytree(siglip_folder, tmp_path / "naflex"))
    edit(folder, architectures=architectures, model_type="siglip2")
    with pytest.raises(CheckpointProblem, match=r"it names (Siglip2Model|siglip2)\)") as refused:
        inspect(folder, "zero-shot-image-classification")
    assert "SiglipModel" in refused.value.advice


@pytest.mark.parametrize("architecture", ["SiglipForImageClassification", "SiglipVisionModel", "SiglipTextModel"])
def test_a_part_of_siglip_is_refused(siglip_folder: Path, tmp_path: Path, architecture: str) -> None:
    folder = Path(shutil.copytree(siglip_folder, tmp_path / "part"))
    edit(folder, architectures=[architecture])
    with pytest.raises(CheckpointProblem, match=architecture):
        task_of(folder)


def test_a_configuration_that_names_no_class_is_told_by_its_model_type(clip_folder: Path, tmp_path: Path) -> None:
    from transformers import AutoModel

    folder = Path(shutil.copytree(clip_folder, tmp_path / "nameless"))
    edit(folder, architectures=None)
    assert task_of(folder) == "zero-shot-image-classification"
    assert type(AutoModel.from_pretrained(folder)).__name__ == architecture_of(folder).name


def test_a_model_type_of_several_classes_does_not_tell_which(copy: Path) -> None:
    edit(copy, architectures=None)
    with pytest.raises(CheckpointProblem, match=r"it names vit\)"):
        task_of(copy)


@pytest.mark.parametrize("content", ["", "[]", "{", "[" * 100_000])
def test_a_broken_configuration_is_refused(copy: Path, content: str) -> None:
    (copy / "config.json").write_text(content)
    with pytest.raises(CheckpointProblem, match=r"config\.json"):
        task_of(copy)


def test_damaged_weights_are_refused(copy: Path) -> None:
    weights = copy / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[: weights.stat().st_size // 2])
    with pytest.raises(CheckpointProblem):
        load(Catalogue().find(str(copy), "image-classification"), "cpu", "float32")


def test_weights_that_lack_tensors_are_refused(copy: Path) -> None:
    from safetensors.torch import load_file, save_file

    tensors = load_file(copy / "model.safetensors")
    del tensors["classifier.weight"]
    save_file(tensors, copy / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(CheckpointProblem, match=r"classifier\.weight"):
        load(Catalogue().find(str(copy), "image-classification"), "cpu", "float32")


def test_a_pickle_that_runs_code_does_not_run(copy: Path, tmp_path: Path) -> None:
    import pickle

    class Evil:
        def __reduce__(self) -> tuple:
            return (Path.touch, (tmp_path / "ran",))

    (copy / "model.safetensors").unlink()
    (copy / "pytorch_model.bin").write_bytes(pickle.dumps({"classifier.weight": Evil()}))
    with pytest.raises(CheckpointProblem):
        load(Catalogue().find(str(copy), "image-classification"), "cpu", "float32")
    assert not (tmp_path / "ran").exists()


def test_a_bin_of_plain_tensors_is_read(copy: Path) -> None:
    import torch
    from safetensors.torch import load_file

    tensors = load_file(copy / "model.safetensors")
    (copy / "model.safetensors").unlink()
    torch.save(tensors, copy / "pytorch_model.bin")
    loaded = load(Catalogue().find(str(copy), "image-classification"), "cpu", "float32")
    assert torch.equal(loaded.model.classifier.weight, tensors["classifier.weight"])


@pytest.mark.parametrize(
    ("text", "hub"),
    [
        ("google/vit-base-patch16-224", "google/vit-base-patch16-224"),
        ("https://huggingface.co/google/vit-base-patch16-224", "google/vit-base-patch16-224"),
        (" https://hub.example/google/siglip2/blob/main/config.json ", "google/siglip2"),
        ("huggingface.co/openai/clip-vit-base-patch32/", "openai/clip-vit-base-patch32"),
        ("vit-base-patch16-224", ""),
        ("two words/theirs", ""),
        ("../theirs", ""),
        ("https://hub.example/", ""),
        ("", ""),
    ],
)
def test_a_repository_is_known_by_its_id_or_by_the_address_of_its_page(text: str, hub: str) -> None:
    assert hub_id(text) == hub
