"""A hub on loopback, the library that asks it, and the command line in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.catalogue import Catalogue, Download, Entry, hub
from tests.catalogue.hub_server import HubServer, Repository

NAME = "vit-base-patch16-224"
ID = f"google/{NAME}"
ROOT = Path(__file__).parent.parent.parent

_NEVER_SERVED_OUT = {
    "pytorch_model.bin": b"\x80\x02pickled" * 3000,
    "tf_model.h5": b"h5" * 9000,
    "flax_model.msgpack": b"flax" * 9000,
    "model.onnx": b"onnx" * 9000,
    "modeling.py": b"raise SystemExit('never run')\n",
    "README.md": b"---\nlicense: apache-2.0\n---\n# A model\n",
}
"""What published repositories also hold."""


@pytest.fixture(scope="session")
def large_vit_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ViT of some 5 MB, so that a download has a middle."""
    import torch
    from transformers import ViTConfig, ViTForImageClassification, ViTImageProcessor

    folder = tmp_path_factory.mktemp("large-vit")
    torch.manual_seed(2)
    config = ViTConfig(
        hidden_size=192, num_hidden_layers=3, num_attention_heads=4, intermediate_size=768, image_size=64, num_labels=5
    )
    ViTForImageClassification(config).save_pretrained(folder)
    ViTImageProcessor(size={"height": 64, "width": 64}).save_pretrained(folder)
    return folder


@pytest.fixture
def server(large_vit_folder: Path) -> Iterator[HubServer]:
    with HubServer() as served:
        served.repositories[ID] = Repository.of(large_vit_folder, **_NEVER_SERVED_OUT)
        yield served


@pytest.fixture
def here(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """The hub client of this very process asks the server, as it does in the window.

    huggingface_hub read its settings when it was imported, so they are set where it keeps them.
    HF_HUB_OFFLINE stays on, as loading a checkpoint leaves it.
    """
    from huggingface_hub import close_session, constants

    monkeypatch.setattr(hub, "WANTED_OFFLINE", False)
    monkeypatch.setattr(constants, "ENDPOINT", server.url)
    monkeypatch.setattr(
        constants, "HUGGINGFACE_CO_URL_TEMPLATE", server.url + "/{repo_id}/resolve/{revision}/{filename}"
    )
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", "/nowhere/token")
    close_session()
    yield server
    close_session()


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    """The shipped catalogue on a machine with an empty hub cache."""
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub-cache"))
    return Catalogue()


@pytest.fixture
def fetch(here: HubServer, catalogue: Catalogue) -> Callable[..., Entry | None]:
    """Download the ViT to the end, and give its entry."""

    def run(name: str = NAME, **options: str) -> Entry | None:
        download = Download(catalogue, catalogue.named(name), **options)
        return download.run(lambda progress: None, lambda: False)

    return run


@pytest.fixture
def environment(server: HubServer, home: Path, tmp_path: Path) -> dict[str, str]:
    """What a person's process has: no test's offline switch, the hub's address, a home of its own."""
    mine = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith("HF_") and "PROXY" not in key.upper() and key not in ("SSL_CERT_FILE", "SSL_CERT_DIR")
    }
    return mine | {
        "HF_ENDPOINT": server.url,
        "HF_HOME": str(tmp_path / "hf"),
        "ATTENDANT_HOME": str(home),
        "OMP_NUM_THREADS": "1",
    }


@pytest.fixture
def attendant(environment: dict[str, str]) -> Callable[..., "subprocess.Popen[str]"]:
    """Start `attendant models ...` in a process of its own."""

    def start(*arguments: str, **changed: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "desktop_app", "models", *arguments],
            cwd=ROOT,
            env=environment | changed,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return start


@pytest.fixture
def run_attendant(attendant: Callable[..., "subprocess.Popen[str]"]) -> Callable[..., tuple[int, str, str]]:
    """Run `attendant models ...` to its end: exit code, stdout, stderr."""

    def run(*arguments: str, **changed: str) -> tuple[int, str, str]:
        process = attendant(*arguments, **changed)
        printed, said = process.communicate(timeout=150)
        return process.returncode, printed, said

    return run
