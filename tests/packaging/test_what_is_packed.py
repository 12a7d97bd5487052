"""What is left out is not needed, and what is made smaller or started in another way does what it did."""

import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
import torch

from desktop_app.cli import main

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "resources" / "samples"
START = ROOT / "packaging" / "start.py"


def _ran(*command: object, **more: object) -> subprocess.CompletedProcess:
    given = [sys.executable, *map(str, command)]
    return subprocess.run(given, capture_output=True, text=True, timeout=150, cwd=ROOT, **more)


@pytest.mark.long
def test_no_module_that_the_tasks_load_is_left_out(recipes: ModuleType) -> None:
    contents = recipes.contents
    loaded = contents.loaded()
    assert {"torch.nn", "transformers.models.vit.modeling_vit", "scipy.optimize", "pyarrow.lib"} <= set(loaded)
    needed = [
        name for name in loaded for left in contents.LEFT_OUT_MODULES if name == left or name.startswith(f"{left}.")
    ]
    assert not needed
    assert {"vit", "clip", "tapas", "wav2vec2", "timesformer", "layoutlm", "vilt", "blip", "donut", "mbart"} <= set(
        contents.families()
    )


def test_modules_whose_source_torch_reads_are_packed_with_it(recipes: ModuleType) -> None:
    """Those that torch._config_module looks into when they are imported."""
    folder = Path(torch.__file__).parent
    readers = [
        path.relative_to(folder.parent).with_suffix("")
        for path in folder.rglob("*.py")
        if "install_config_module(" in path.read_text("utf-8") and "testing" not in path.parts
    ]
    assert {".".join(each.parts) for each in readers} <= set(recipes.contents.SOURCES)


def test_every_module_of_the_program_is_packed(recipes: ModuleType) -> None:
    named = recipes.contents.own_modules()
    assert {"desktop_app", "desktop_app.cli", "desktop_app.media.documents.pdf_reader"} <= set(named)
    assert len(named) == len(set(named)) == len(list((ROOT / "desktop_app").rglob("*.py")))


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_smaller_libraries_load_and_read_what_they_read(recipes: ModuleType, tmp_path: Path) -> None:
    """Wheels' own: of FFmpeg, Tesseract and Pillow, whose segments lie apart, in a fresh process."""
    import av

    wheels = Path(av.__file__).parent.parent
    for name in ("av", "av.libs", "tesserocr", "tesserocr.libs", "PIL", "pillow.libs"):
        shutil.copytree(wheels / name, tmp_path / name)
    before = sum(path.stat().st_size for path in tmp_path.rglob("*.so*"))
    gained = recipes.elf.compact(tmp_path)
    assert gained > 20_000_000
    assert sum(path.stat().st_size for path in tmp_path.rglob("*.so*")) == before - gained
    code = """
import sys, av, tesserocr
from PIL import Image
assert all(each.__file__.startswith(sys.argv[1]) for each in (av, tesserocr, Image))
print(sum(frame.samples for frame in av.open(sys.argv[2] + "/meeting.mp3").decode(audio=0)))
print(sum(frame.to_ndarray(format="rgb24").mean() for frame in av.open(sys.argv[2] + "/motions.webm").decode(video=0)))
print(Image.open(sys.argv[2] + "/landscape.webp").convert("RGB").resize((2, 2)).tobytes().hex())
with tesserocr.PyTessBaseAPI(path=sys.argv[3]) as api:
    api.SetImage(Image.open(sys.argv[2] + "/invoice.png").convert("RGB"))
    print(api.GetUTF8Text().split())
"""
    place = Path(sys.prefix) / "share" / "tessdata"
    seen = []
    for first in (tmp_path, wheels):
        run = _ran("-c", code, first, SAMPLES, place, env={"PYTHONPATH": str(first)})
        assert run.returncode == 0, run.stderr
        seen.append(run.stdout)
    assert seen[0] == seen[1]
    assert "INVOICE" in seen[0]


@pytest.mark.skipif(not shutil.which("icupkg") or not shutil.which("gcc"), reason="tools of make package")
def test_qt_sorts_and_decodes_with_less_of_icu(recipes: ModuleType, tmp_path: Path) -> None:
    """The order of words in four languages, cases, encodings and zones, as with all the data of the wheel."""
    import icu
    import PySide6

    (whole,) = Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*")
    small = tmp_path / whole.name
    shutil.copy2(whole, small)
    assert icu.shrink(small) > 20_000_000
    code = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone, QDateTime
for name in ("de_DE", "sv_SE", "cs_CZ", "zh_CN"):
    order = QCollator(QLocale(name))
    order.setNumericMode(True)
    words = ["zebra", "Äpfel", "apfel", "ord", "ö", "chléb", "cukr", "hora", "file 10", "file 9", "中", "文"]
    print(name, sorted(words, key=cmp_to_key(order.compare)))
print(QLocale("tr_TR").toUpper("istanbul"), QLocale("de_DE").toUpper("straße"))
print(QStringDecoder("Shift-JIS").isValid(), QStringDecoder.availableCodecs())
print(QTimeZone(b"Europe/Berlin").offsetFromUtc(QDateTime.fromString("2026-07-01T12:00:00Z", "yyyy-MM-ddTHH:mm:ssZ")))
print([line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0], file=__import__("sys").stderr)
"""
    seen = []
    for loaded in (whole, small):
        run = _ran("-c", code, env={"LD_PRELOAD": str(loaded), "LANG": "C.UTF-8"})
        assert run.returncode == 0, run.stderr
        assert run.stderr.strip() == str(loaded.resolve())
        seen.append(run.stdout)
    assert seen[0] == seen[1]
    assert "ISTANBUL" in seen[0].replace("İ", "I")
    assert "Shift_JIS" in seen[0]


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_libraries_that_came_with_what_was_left_out_go_too(recipes: ModuleType, tmp_path: Path) -> None:
    """A copy of Qt's: nobody names QML's, once the module that does is left out; its neighbours are wanted."""
    import PySide6

    package, program = Path(PySide6.__file__).parent, tmp_path / "program"
    libraries = program / "PySide6" / "Qt" / "lib"
    libraries.mkdir(parents=True)
    for name in ("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Qml.so.6", "libicui18n.so.73", "libicuuc.so.73"):
        shutil.copy2(package / "Qt" / "lib" / name, libraries)
    shutil.copy2(package / "QtGui.abi3.so", program / "PySide6")
    (program / "libQt6Qml.so.6").symlink_to("PySide6/Qt/lib/libQt6Qml.so.6")
    (program / "libportaudio.so.2").write_bytes(b"opened by its name")
    gone = recipes.elf.unneeded(program, recipes.contents.OPENED)
    assert sorted(path.relative_to(program).as_posix() for path in gone) == [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "libQt6Qml.so.6",
    ]
    shutil.copy2(package / "QtQml.abi3.so", program / "PySide6")
    assert not recipes.elf.unneeded(program, recipes.contents.OPENED)


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_twins_among_libraries_become_links(recipes: ModuleType, tmp_path: Path) -> None:
    for place, content in (
        ("a/libone.so.1", b"1"),
        ("b/libone.so.1", b"1"),
        ("b/libtwo.so.1", b"1"),
        ("c/libone.so", b"2"),
    ):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_bytes(content)
    recipes.elf.link_twins(tmp_path)
    links = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.so*") if path.is_symlink()]
    assert links == ["b/libone.so.1"]
    assert (tmp_path / "b/libone.so.1").read_bytes() == b"1"


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_the_folder_is_made_lighter_once_it_is_packed(
    recipes: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    """Instead of PyInstaller a script lays libraries of Qt's and Torch's where it would."""
    import PySide6

    packed, build = tmp_path / "packed", tmp_path / "build"
    inside = packed / "_internal"
    libraries = inside / "PySide6" / "Qt" / "lib"
    for folder in (libraries, inside / "torch", inside / "one.libs", inside / "other.libs"):
        folder.mkdir(parents=True)
    (packed / "attendant").write_bytes(b"the program")
    package = Path(PySide6.__file__).parent
    for name in ("libQt6Core.so.6", "libQt6Qml.so.6", "libicui18n.so.73", "libicuuc.so.73", "libicudata.so.73"):
        shutil.copy2(package / "Qt" / "lib" / name, libraries)
    shutil.copy2(package / "QtCore.abi3.so", inside / "PySide6")
    large = Path(torch.__file__).parent / "lib" / "libtorch_python.so"
    shutil.copy2(large, inside / "torch")
    for folder in ("one.libs", "other.libs"):
        (inside / folder / "libtwin.so.1").write_bytes(b"twin")
    pyinstaller = tmp_path / "python"
    pyinstaller.write_text(f'#!/bin/sh\nmkdir -p "$5" && cp -a "{packed}" "$5/attendant"\n', "utf-8")
    pyinstaller.chmod(0o755)
    shrunk: list[Path] = []
    monkeypatch.setattr(sys, "executable", str(pyinstaller))
    monkeypatch.setattr(recipes, "BUILD", build)
    monkeypatch.setattr(recipes, "PROGRAM", build / "program" / "attendant")
    monkeypatch.setattr(recipes.icu, "shrink", shrunk.append)
    recipes.folder()
    made = build / "program" / "attendant" / "_internal"
    assert shrunk == [made / "PySide6/Qt/lib/libicudata.so.73"]
    assert not (made / "PySide6/Qt/lib/libQt6Qml.so.6").exists()
    assert (made / "PySide6/Qt/lib/libQt6Core.so.6").is_file()
    assert (made / "torch" / large.name).stat().st_size < large.stat().st_size - recipes.elf.LEAST
    assert (made / "other.libs/libtwin.so.1").is_symlink()


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_a_smaller_library_has_the_segments_of_the_first(recipes: ModuleType) -> None:
    """Each segment with its bytes, and where a page of memory has to lie in a page of the file, it does."""
    elf = recipes.elf
    content = (Path(torch.__file__).parent / "lib" / "libtorch_python.so").read_bytes()
    smaller = elf.compacted(content)
    assert smaller is not None
    for old, new in zip(elf.segments(content), elf.segments(smaller), strict=True):
        assert (old.kind, old.flags, old.address, old.in_file, old.in_memory) == (
            new.kind, new.flags, new.address, new.in_file, new.in_memory
        )  # fmt: skip
        if old.kind == 1:
            assert new.offset % new.alignment == new.address % new.alignment
        if new.offset:  # the first begins with the headers, which tell the new places
            assert content[old.offset :][: old.in_file] == smaller[new.offset :][: new.in_file]
    assert elf.compacted(smaller) is None


def test_what_is_no_library_is_left_as_it_is(recipes: ModuleType, tmp_path: Path) -> None:
    elf = recipes.elf
    for content in (b"", b"\x7fELF", b"#!/bin/sh\n" * 20_000, b"\x7fELF\x02\x01" + bytes(200_000)):
        assert elf.compacted(content) is None
    (tmp_path / "notes.so").write_bytes(b"text" * 50_000)
    assert elf.compact(tmp_path) == 0
    assert (tmp_path / "notes.so").stat().st_size == 200_000


def test_the_packed_program_starts_its_own_children() -> None:
    """As sys.executable is the program itself there, which is given what an interpreter would be."""
    run = _ran(START, "-c", "import sys; print(__name__, sys.argv)", "a", "-m")
    assert (run.returncode, run.stdout.strip()) == (0, "__main__ ['-c', 'a', '-m']"), run.stderr
    run = _ran(START, "-m", "desktop_app.inference.tokenizing", SAMPLES, input="{}")
    assert "texts" in run.stderr or "KeyError" in run.stderr or "tokenizer" in run.stderr.lower()
    run = _ran(START, "-m", "json.tool")
    assert run.returncode == 1
    assert "json.tool is no module of this program" in run.stderr


def test_answers_are_compared_whole(recipes: ModuleType) -> None:
    same = recipes.smoke.differences
    assert not same([{"score": 0.5, "seconds": 1.0}], [{"score": 0.50001, "seconds": 9.0}])
    assert same([{"score": 0.5}], [{"score": 0.6}])
    assert same({"label": "a"}, {"label": "b"})
    assert same([1, 2], [1])
    assert same({"label": "a"}, {"label": "a", "score": 1.0})


@pytest.mark.long
def test_checkpoints_that_were_never_taught_are_run(
    recipes: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import untaught

    for folder in untaught.checkpoints(tmp_path):
        command = ("inquire", SAMPLES / "invoice.png", "--ask", "how many ?", "--model", folder, "--json")
        code, told = main(list(map(str, command))), capsys.readouterr()
        assert code == 0, told.err
        assert "invoice.png" in told.out
