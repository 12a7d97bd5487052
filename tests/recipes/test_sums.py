"""The hashes of the built-in checkpoints are those of their files, and every recipe that writes one keeps them so."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.catalogue import sums
from models.recipes.frame.cards import write_card
from models.recipes.sums import BUILTIN, keep_sums, write_sums

AGAIN = "python -m models.recipes.sums writes them anew"


def hashed(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.glob("*/**/*")
        if path.is_file()
    }


def test_the_sums_are_those_of_what_is_shipped() -> None:
    assert sums.read(BUILTIN) == hashed(BUILTIN), AGAIN


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="coreutils are not here")
def test_sha256sum_agrees() -> None:
    run = subprocess.run(["sha256sum", "--check", "--strict", sums.SUMS], cwd=BUILTIN, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    assert len(run.stdout.splitlines()) == len(hashed(BUILTIN)) > 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two checkpoints and their sums."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").write_text(f'{{"name": "{name}"}}')
    write_sums(tmp_path)
    return tmp_path


def test_what_is_written_is_kept_up_and_damage_elsewhere_is_not_blessed(folder: Path) -> None:
    before = sums.read(folder)
    assert before == hashed(folder)
    (folder / "one" / "config.json").unlink()
    (folder / "one" / "vocab.txt").write_text("[PAD]\n")
    (folder / "two" / "config.json").write_text("damaged")
    keep_sums(folder / "one")
    expected = {name: digest for name, digest in hashed(folder).items() if name == "one/vocab.txt"}
    assert sums.read(folder) == expected | {"two/config.json": before["two/config.json"]}
    write_sums(folder)
    assert sums.read(folder) == hashed(folder)


def test_a_folder_without_sums_gets_none(folder: Path) -> None:
    (folder / sums.SUMS).unlink()
    write_card(folder / "one", "# One\n")
    assert not (folder / sums.SUMS).exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"no line of sha256sum\n", b"0123  one/config.json\n"])
def test_what_sha256sum_did_not_write_says_nothing(folder: Path, content: bytes) -> None:
    (folder / sums.SUMS).write_bytes(content)
    assert sums.read(folder) == {}
    (folder / sums.SUMS).unlink()
    assert sums.read(folder) == {}


def save_pictures(folder: Path) -> None:
    from transformers import ViTConfig, ViTForImageClassification

    from models.recipes.vit_pictures import network

    network.save(ViTForImageClassification(ViTConfig(**_TINY)), folder)


def save_clip(folder: Path) -> None:
    from transformers import CLIPConfig, CLIPModel

    from models.recipes.clip_pictures import network

    model = CLIPModel(CLIPConfig(text_config=_TINY, vision_config=_TINY, projection_dim=4))
    network.save(model, network.tokenizer(), folder)


def save_tables(folder: Path) -> None:
    from transformers import TapasConfig, TapasForQuestionAnswering

    from models.recipes.tapas_tables import card

    vocabulary = BUILTIN / "tapas-tables" / "vocab.txt"
    card.export(TapasForQuestionAnswering(TapasConfig(vocab_size=30, **_TINY)), vocabulary, folder)


def save_speech(folder: Path) -> None:
    from transformers import Wav2Vec2Config, Wav2Vec2ForCTC

    from models.recipes.wav2vec2_speech import network

    sizes = {"num_conv_pos_embedding_groups": 2, "conv_dim": (4,), "conv_kernel": (10,), "conv_stride": (5,)}
    network.save(Wav2Vec2ForCTC(Wav2Vec2Config(vocab_size=32, **sizes, **_TINY)), folder)


def save_language(folder: Path) -> None:
    from models.recipes.wav2vec2_speech import language

    language.write(folder, 500)


_TINY = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 8}


@pytest.mark.parametrize(
    "save",
    [save_pictures, save_clip, save_tables, save_speech, save_language, lambda folder: write_card(folder, "# A\n")],
    ids=["vit", "clip", "tapas", "wav2vec2", "language", "card"],
)
def test_every_recipe_keeps_the_sums_of_what_it_writes(folder: Path, save: Callable[[Path], None]) -> None:
    save(folder / "one")
    assert len(hashed(folder)) > 2
    assert sums.read(folder) == hashed(folder)
