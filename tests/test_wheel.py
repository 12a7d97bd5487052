"""The wheel carries the built-in checkpoints and the samples, and answers when installed in an empty environment."""

import hashlib
import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import openpyxl
import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_what_is_shipped(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    names_built_in = "vit-pictures clip-pictures tapas-tables wav2vec2-speech timesformer-films layoutlm-documents"
    for name in names_built_in.split():
        assert f"desktop_app/shipped/models/builtin/{name}/model.safetensors" in names
    assert "desktop_app/shipped/models/catalogue.toml" in names
    assert "desktop_app/shipped/resources/samples/chapters.csv" in names
    assert not [name for name in names if name.startswith(("tests/", "models/", "resources/", "packaging/"))]
    assert wheel.stat().st_size < 80_000_000


def test_the_sums_travel_with_the_checkpoints_they_are_of(wheel: Path) -> None:
    archive, folder = zipfile.ZipFile(wheel), "desktop_app/shipped/models/builtin/"
    lines = archive.read(folder + "SHA256SUMS").decode().splitlines()
    told = {name: digest for digest, name in (line.split(maxsplit=1) for line in lines)}
    carried = [name.removeprefix(folder) for name in archive.namelist() if name.startswith(folder)]
    found = {name: hashlib.sha256(archive.read(folder + name)).hexdigest() for name in carried if "/" in name}
    assert told == found


@pytest.mark.timeout(900)
def test_the_installed_wheel_answers(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install = [python, "-m", "pip", "install", "-q", "-c", ROOT / "packaging" / "constraints.txt", wheel]
    run = subprocess.run(install, capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    table = tmp_path / "fruit.csv"
    table.write_text("fruit,price\napple,3\npear,5\nplum,4\n")
    # -I: neither the checkout nor the user's own packages are seen
    ask = [python, "-I", "-m", "desktop_app", "ask", table, "What is the total price?", "--json"]
    run = subprocess.run(ask, capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    (answer,) = json.loads(run.stdout)
    assert answer["value"] == 12
    export = [python, "-I", "-m", "desktop_app", "ask", table, "What is the total price?", "-o", "out.xlsx"]
    run = subprocess.run(export, capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    assert openpyxl.load_workbook(tmp_path / "out.xlsx")["fruit"]["B4"].fill.fill_type == "solid"
    assert (python.parent / ("attendant.exe" if sys.platform == "win32" else "attendant")).is_file()
