"""The wheel carries the built-in checkpoints and the samples, and answers when installed in an empty environment."""

import hashlib
import json
import os
import subprocess
import sys
import venv
import zipfile
from functools import cache
from importlib import metadata
from pathlib import Path

import openpyxl
import pytest
from filelock import FileLock
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built once however many processes share the tests."""
    shared = tmp_path_factory.getbasetemp()
    folder = (shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared) / "wheel"
    with FileLock(f"{folder}.lock"):
        if not list(folder.glob("*.whl")):
            command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
            run = subprocess.run(command, capture_output=True, text=True)
            assert run.returncode == 0, run.stdout + run.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_what_is_shipped(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    names_built_in = "vit-pictures clip-pictures tapas-tables wav2vec2-speech timesformer-films layoutlm-documents"
    for name in (*names_built_in.split(), "vilt-pictures"):
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


@pytest.mark.long
def test_the_installed_wheel_answers(wheel: Path, tmp_path: Path) -> None:
    """Beside it lies what it says that it needs, and nothing else."""
    python = empty_environment(tmp_path / "environment", with_pip=False)
    packages = Path(output_of(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    output_of(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-compile", wheel)
    (carried,) = metadata.distributions(name="attendant", path=[str(packages)])
    for distribution in needed_by(carried).values():
        lay(distribution, packages)
    answers(python, tmp_path)


@pytest.mark.full_size
@pytest.mark.timeout(900)
def test_the_wheel_answers_where_pip_fetched_what_it_needs(wheel: Path, tmp_path: Path) -> None:
    python = empty_environment(tmp_path / "environment", with_pip=True)
    output_of(python, "-m", "pip", "install", "-q", "-c", ROOT / "packaging" / "constraints.txt", wheel)
    answers(python, tmp_path)


def answers(python: Path, folder: Path) -> None:
    """Asserts that the program beside an interpreter answers a question and writes the answer."""
    table = folder / "fruit.csv"
    table.write_text("fruit,price\napple,3\npear,5\nplum,4\n")
    # -I: neither the checkout nor the user's own packages are seen
    ask = [python, "-I", "-m", "desktop_app", "ask", table, "What is the total price?"]
    (answer,) = json.loads(output_of(*ask, "--json", cwd=folder))
    assert answer["value"] == 12
    output_of(*ask, "-o", "out.xlsx", cwd=folder)
    assert openpyxl.load_workbook(folder / "out.xlsx")["fruit"]["B4"].fill.fill_type == "solid"
    assert (python.parent / ("attendant.exe" if sys.platform == "win32" else "attendant")).is_file()


def empty_environment(folder: Path, with_pip: bool) -> Path:
    """Makes a virtual environment; gives its interpreter."""
    venv.create(folder, with_pip=with_pip)
    return folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"


def output_of(*command: str | Path, cwd: Path | None = None) -> str:
    """What a command printed; it has to end well."""
    run = subprocess.run(command, capture_output=True, text=True, cwd=cwd)
    assert run.returncode == 0, run.stderr
    return run.stdout


def needed_by(first: metadata.Distribution) -> dict[str, metadata.Distribution]:
    """What a distribution requires here, and what that requires in turn, without its extras; by name."""
    found: dict[tuple[str, str], metadata.Distribution] = {}
    ahead = [(first, "")]
    while ahead:
        one, extra = ahead.pop()
        for requirement in map(Requirement, one.requires or []):
            if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
                continue
            other, name = metadata.distribution(requirement.name), canonicalize_name(requirement.name)
            assert requirement.specifier.contains(other.version, prereleases=True), f"{requirement}: {other.version}"
            fresh = [each for each in ("", *requirement.extras) if (name, each) not in found]
            ahead += [(other, each) for each in fresh]
            found |= {(name, each): other for each in fresh}
    return {name: distribution for (name, _), distribution in found.items()}


def lay(distribution: metadata.Distribution, packages: Path) -> None:
    """Links a distribution's packages into another environment; a folder that several share (google) is made anew."""
    source, laid = Path(distribution.locate_file("")), set()
    for file in distribution.files or []:
        if ".." in file.parts or file.is_absolute():
            continue  # a script, or a data file outside of the packages
        depth = 1
        while depth < len(file.parts) and is_shared(source.joinpath(*file.parts[:depth])):
            depth += 1
        if (parts := file.parts[:depth]) in laid:
            continue  # of torch alone there are ten thousand more
        laid.add(parts)
        target = packages.joinpath(*parts)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(source.joinpath(*parts))


@cache
def is_shared(folder: Path) -> bool:
    """Whether a folder is nobody's own: a namespace, which has no __init__.py."""
    return folder.is_dir() and folder.suffix != ".dist-info" and not (folder / "__init__.py").exists()
