"""The head of the AppImage, with a small program behind it: mounts, unpacks, runs, and leaves nothing behind."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

_ROOT = Path(__file__).parent.parent.parent
_BUILDS = (
    sys.platform == "linux"
    and all(map(shutil.which, ("gcc", "mksquashfs")))
    and Path("/usr/include/squashfuse/ll.h").exists()
)
pytestmark = pytest.mark.skipif(not _BUILDS, reason="needs squashfuse, libfuse3, zstd, gcc, mksquashfs")

_PROGRAM = """#!/bin/sh
echo "$$ $ARGV0 $APPIMAGE $OWD $APPDIR"
cat "$APPDIR/usr/share/words"
for each in "$@"; do echo "[$each]"; done
[ "$1" = wait ] && exec sleep 60
exit 5
"""


@pytest.fixture(scope="module")
def appimage() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(_ROOT / "packaging"))
        import appimage

        yield appimage
        sys.modules.pop("appimage", None)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all that squashfs treats apart: blocks and fragments, an empty file, links, rights."""
    top = tmp_path_factory.mktemp("AppDir")
    top.chmod(0o755)
    words = top / "usr" / "share" / "words"
    words.parent.mkdir(parents=True)
    words.write_text("inside\n")
    (top / "AppRun").write_text(_PROGRAM)
    (top / "AppRun").chmod(0o755)
    (top / "usr" / "large").write_bytes(os.urandom(3_000_001))
    (top / "usr" / "none").touch()
    (top / "usr" / "words").symlink_to("share/words")
    return top


@pytest.fixture(scope="module")
def made(appimage: ModuleType, tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    return Path(appimage.assembled(appimage.runtime(folder / "runtime", "1.2"), tree, folder / "a program.AppImage"))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """TMPDIR; whatever was started has taken everything out of it again."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    yield folder
    _is_left_empty(folder)


def _is_left_empty(folder: Path) -> None:
    until = time.monotonic() + 20
    while any(folder.iterdir()) and time.monotonic() < until:
        time.sleep(0.02)
    assert list(folder.iterdir()) == []


def _run(made: Path, place: Path, *given: str, **more: object) -> "subprocess.CompletedProcess[str]":
    around = {"PATH": "/usr/bin:/bin", "TMPDIR": str(place), "LC_ALL": "C"}
    return subprocess.run([made, *given], env=around, cwd=place.parent, capture_output=True, text=True, **more)  # type: ignore[call-overload,no-any-return]


def _ran(run: "subprocess.CompletedProcess[str]", made: Path, place: Path) -> None:
    number, *others = run.stdout.splitlines()[0].split(" ")
    assert run.returncode == 5, run.stderr
    assert int(number) > 0
    assert f"{made} {made} {place.parent} {place}/.mount_" in " ".join(others)
    assert run.stdout.splitlines()[1:] == ["inside", "[one]", "[two words]", "[]"]


def test_the_program_runs_with_its_arguments_and_its_exit_code(made: Path, place: Path) -> None:
    _ran(_run(made, place, "one", "two words", ""), made, place)


def test_it_can_be_unpacked_for_one_run(made: Path, place: Path) -> None:
    run = _run(made, place, "--appimage-extract-and-run", "one", "two words", "")
    _ran(run, made, place)
    assert run.stderr == ""


@pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("fusermount3") is not None, reason="mounts for everybody, or no other account"
)
def test_without_fuse_it_unpacks_itself_and_says_so(made: Path) -> None:
    """As an account that may not open /dev/fuse, where no fusermount3 does it for others."""
    nobody: dict[str, object] = {"user": 65534, "group": 65534, "extra_groups": []}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "tmp"
        place.mkdir()
        place.chmod(0o777)
        place.parent.chmod(0o755)
        other = Path(shutil.copy2(made, folder))
        run = _run(other, place, "one", "two words", "", **nobody)
        _ran(run, other, place)
        assert "without FUSE" in run.stderr
        refused = _run(other, place, "--appimage-mount", **nobody)
        assert refused.returncode == 127
        assert "cannot be mounted" in refused.stderr
        _is_left_empty(place)


@pytest.mark.parametrize("how", [(), ("--appimage-extract-and-run",)])
def test_it_has_the_number_of_the_program_and_its_signals(made: Path, place: Path, how: tuple[str, ...]) -> None:
    around = {"PATH": "/usr/bin:/bin", "TMPDIR": str(place)}
    with subprocess.Popen([made, *how, "wait"], env=around, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert int(running.stdout.readline().split()[0]) == running.pid
        assert [each.name[:7] for each in place.iterdir()] == [".mount_"]
        running.terminate()
        assert running.wait(20) == -signal.SIGTERM


def test_mounted_alone_it_is_there_until_the_command_ends(
    appimage: ModuleType, made: Path, tree: Path, place: Path
) -> None:
    if not os.access("/dev/fuse", os.W_OK):
        pytest.skip("/dev/fuse is not for this account")
    around = {"PATH": "/usr/bin:/bin", "TMPDIR": str(place)}
    with subprocess.Popen(
        [made, "--appimage-mount"], env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        folder = running.stdout.readline().strip()
        if folder:
            assert appimage.differences(tree, Path(folder)) == []
            with pytest.raises(OSError, match="Read-only"):
                (Path(folder) / "new").touch()
            running.terminate()
    if not folder:
        pytest.skip("nothing can be mounted on this machine")


def test_unpacked_it_is_what_was_packed(
    appimage: ModuleType, made: Path, tree: Path, place: Path, tmp_path: Path
) -> None:
    run = _run(made, place, "--appimage-extract")
    assert run.stdout == "squashfs-root\n"
    found = tmp_path / "squashfs-root"
    assert appimage.differences(tree, found) == []
    # Once more over it, and what differs is seen.
    (found / "usr" / "none").write_text("something")
    (found / "AppRun").chmod(0o644)
    (found / "more").touch()
    assert appimage.differences(tree, found) == ["AppRun", "more", "usr/none"]
    (found / "more").unlink()
    assert _run(made, place, "--appimage-extract").returncode == 0
    assert appimage.differences(tree, found) == []


@pytest.mark.parametrize("pattern", ["usr/share", "*/words", "usr/share/words"])
def test_a_pattern_unpacks_what_it_matches(made: Path, place: Path, tmp_path: Path, pattern: str) -> None:
    assert _run(made, place, "--appimage-extract", pattern).returncode == 0
    found = {path.relative_to(tmp_path / "squashfs-root").as_posix() for path in tmp_path.glob("squashfs-root/**/*")}
    assert found - {"usr/words"} == {"usr", "usr/share", "usr/share/words"}


def test_a_damaged_file_is_told(made: Path, place: Path, tmp_path: Path) -> None:
    whole = made.read_bytes()
    head = int(_run(made, place, "--appimage-offset").stdout)
    assert whole[head : head + 4] == b"hsqs"
    for name, content in {
        "cut": whole[:-2_000_000],
        "empty": whole[:head],
        "broken": whole[:head] + b"x" * 500,
    }.items():
        damaged = tmp_path / name
        damaged.write_bytes(content)
        damaged.chmod(0o755)
        for given in ((), ("--appimage-extract",), ("--appimage-extract-and-run",)):
            run = _run(damaged, place, *given)
            assert run.returncode == 127, (name, given)
            assert str(damaged) in run.stderr, (name, given)


def test_it_says_what_it_is(made: Path, place: Path) -> None:
    assert made.read_bytes()[8:11] == b"AI\x02"
    assert _run(made, place, "--appimage-version").stdout == "Runtime of Attendant 1.2\n"
    assert "--appimage-extract-and-run" in _run(made, place, "--appimage-help").stdout
    unknown = _run(made, place, "--appimage-fly")
    assert (unknown.returncode, unknown.stdout) == (127, "")
    assert "--appimage-mount" in unknown.stderr


def test_a_folder_that_is_not_there_is_told(made: Path, place: Path) -> None:
    run = _run(made, place.parent / "absent", "one")
    assert run.returncode == 127
    assert "absent" in run.stderr
