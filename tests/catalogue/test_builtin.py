"""Built-in checkpoints are compared with the hashes that came with them, and damage is said with the way out."""

import os
import re
import shutil
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.catalogue import Catalogue, Finding, Progress
from desktop_app.cli import main
from desktop_app.problems import CheckpointProblem

LISTING = paths.shipped("models", "catalogue.toml")
NAME = "tapas-tables"


@pytest.fixture
def builtin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is shipped, one checkpoint as a copy that a test may damage; gives its folder.

    Of the others every file is a link, which a test may take away, and not write to.
    """
    shipped = paths.shipped("models", "builtin")

    def link_or_copy(source: str, target: str) -> None:
        damaged = {NAME, "SHA256SUMS"} & set(Path(source).relative_to(shipped).parts)
        (shutil.copy2 if damaged else os.symlink)(source, target)

    shutil.copytree(shipped, tmp_path / "models" / "builtin", copy_function=link_or_copy)
    shutil.copy(LISTING, tmp_path / "models")
    monkeypatch.setattr(paths, "shipped", lambda *parts: tmp_path.joinpath(*parts))
    return tmp_path / "models" / "builtin" / NAME


def verified() -> tuple[Finding, ...]:
    seen: list[Progress] = []
    catalogue = Catalogue()
    findings = catalogue.verify(catalogue.named(NAME), seen.append)
    assert all(each.done <= each.total for each in seen)
    return findings


@pytest.mark.parametrize("name", ["model.safetensors", "vocab.txt", "config.json", "README.md"])
def test_a_single_changed_byte_of_any_file_is_found(builtin: Path, name: str) -> None:
    assert verified() == ()
    content = bytearray((builtin / name).read_bytes())
    content[len(content) // 2] ^= 1
    (builtin / name).write_bytes(content)
    (finding,) = verified()
    assert finding.file == name
    assert "hash differs" in finding.what


@pytest.mark.parametrize("name", ["model.safetensors", "config.json", "README.md"])
def test_a_missing_file_is_found(builtin: Path, name: str) -> None:
    (builtin / name).unlink()
    assert verified() == (Finding(name, "it is missing"),)


@pytest.mark.parametrize("content", [None, "", "nothing of sha256sum's\n"])
def test_without_its_sums_nothing_is_called_whole(builtin: Path, content: str | None) -> None:
    listed = builtin.parent / "SHA256SUMS"
    listed.unlink()
    if content is not None:
        listed.write_text(content)
    (finding,) = verified()
    assert finding.file == "SHA256SUMS"


def test_the_command_names_the_file_and_the_way_out(builtin: Path, capsys: pytest.CaptureFixture) -> None:
    (builtin / "vocab.txt").write_text("[PAD]\n")
    (builtin.parent / "vit-pictures" / "config.json").unlink()
    assert main(["models", "verify", "--quiet"]) == 1
    said = capsys.readouterr().err
    assert "tapas-tables: vocab.txt: its content is not what it should be" in said
    assert "tapas-tables: it came with the application: install Attendant again" in said
    assert "vit-pictures: config.json: it is missing" in said
    assert "vit-pictures: it came with the application: install Attendant again" in said
    assert "clip-pictures: every file is as it should be" in said


def test_one_that_has_gone_is_not_said_to_be_downloadable(builtin: Path) -> None:
    shutil.rmtree(builtin)
    with pytest.raises(CheckpointProblem, match="its files are gone") as raised:
        Catalogue().find(NAME, "table-question-answering")
    assert raised.value.advice == "Install Attendant again."


def test_how_often_the_checkpoint_for_documents_is_wrong_is_what_its_card_says() -> None:
    card = paths.shipped("models", "builtin", "layoutlm-documents", "README.md").read_text("utf-8")
    depth = Catalogue().named("layoutlm-documents").depth
    assert depth is not None
    said = {"clean pages": "15 documents", "receipts": "receipts of ICDAR", "faxed forms": "forms of FUNSD"}
    counts = {"twenty": 20, "ten": 10, "nine": 9, "eight": 8, "seven": 7, "six": 6, "five": 5, "four": 4}
    for kind, examined in said.items():
        row = next(line for line in card.splitlines() if line.startswith("|") and examined in line)
        right = float(row.split("|")[5].strip(" %"))
        (number,) = re.findall(rf"of (\w+) on {kind}", depth.words)
        assert 1 / counts[number] == pytest.approx(1 - right / 100, abs=0.02), kind
