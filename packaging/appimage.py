"""The AppImage: one file that is the program, made of our own runtime (linux/appimage.c) and a squashfs behind it.

The runtime is compiled here and linked statically against what Debian has of squashfuse, libfuse3 and zstd, so that it
runs on systems with neither; mksquashfs writes the rest. Both are in packaging/apt-package.txt.
"""

import filecmp
import os
import shutil
import stat
import subprocess
from pathlib import Path

_SOURCE = Path(__file__).resolve().parent / "linux" / "appimage.c"
_MAGIC = b"AI\x02"
"""At byte 8 of the ELF: an AppImage of the second type."""

_COMPILED = "-Os -static -s -Wall -Wextra -Werror -ffunction-sections -fdata-sections -Wl,--gc-sections".split()
_LIBRARIES = "-lsquashfuse_ll -lfuse3 -lzstd".split()

# Of 962 MB, on one core: zstd -15 with blocks of 128 KiB; larger ones are smaller, and read more than is asked for
# wherever a library is paged in.
_SQUASHED = "-comp zstd -Xcompression-level 15 -b 128K -all-root -no-xattrs -noappend -no-progress -quiet".split()


def runtime(target: Path, version: str) -> Path:
    """The head of the file, compiled; it knows where it ends, which is where the squashfs has to begin.

    Raises subprocess.CalledProcessError with the compiler's words, and ValueError where a linker wrote something behind
    the table of sections.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    named = f'-DVERSION_OF_PROGRAM="{version}"'
    done = subprocess.run(  # noqa: S603 (the system's compiler, our own code)
        ["gcc", *_COMPILED, named, "-o", str(target), str(_SOURCE), *_LIBRARIES],  # noqa: S607
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    # libfuse opens modules by name, which none is here; the linker warns of that alone.
    others = [line for line in done.stderr.splitlines() if "dlopen" not in line and "fuse_get_module" not in line]
    if others:
        raise ValueError("\n".join(others))
    with target.open("r+b") as file:
        file.seek(8)
        file.write(_MAGIC)
    ends = int(_run(target, "--appimage-offset"))
    if ends != target.stat().st_size:
        raise ValueError(f"{target} ends at byte {target.stat().st_size}, and reads that it ends at {ends}")
    return target


def assembled(head: Path, tree: Path, target: Path) -> Path:
    """The AppImage of a runtime and a folder with AppRun, the desktop entry and the icon at its top."""
    files = target.with_suffix(".squashfs")
    _run("mksquashfs", tree, files, *_SQUASHED)
    with target.open("wb") as whole, head.open("rb") as first, files.open("rb") as second:
        shutil.copyfileobj(first, whole)
        shutil.copyfileobj(second, whole)
    files.unlink()
    target.chmod(0o755)
    return target


def furnish(tree: Path, command: str) -> None:
    """The top of an AppDir whose usr/ is there: what is run, and what a desktop shows of the file itself."""
    (tree / "AppRun").symlink_to(command)
    shutil.copy2(tree / "usr/share/applications/attendant.desktop", tree)
    # Copies, as not every file manager follows links in here; they are stored once.
    for name in ("attendant.png", ".DirIcon"):
        shutil.copy2(tree / "usr/share/icons/hicolor/256x256/apps/attendant.png", tree / name)


def unpacked(made: Path, folder: Path) -> Path:
    """Have it unpack itself there; the AppDir."""
    _run(made.resolve(), "--appimage-extract", cwd=folder)
    return folder / "squashfs-root"


def differences(tree: Path, found: Path) -> list[str]:
    """Files of an AppDir that are not the same in another: missing, added, other bytes, links or rights to run."""
    return sorted(
        place
        for place in _everything(tree) | _everything(found)
        if not (os.path.lexists(tree / place) and os.path.lexists(found / place))
        or _told(tree / place) != _told(found / place)
        or ((tree / place).is_file() and not filecmp.cmp(tree / place, found / place, shallow=False))
    )


def _everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _told(path: Path) -> tuple[int, bool, str]:
    """Kind, whether its owner may run it, and where it leads."""
    mode = path.lstat().st_mode
    link = path.is_symlink()
    return stat.S_IFMT(mode), not link and bool(mode & stat.S_IXUSR), os.readlink(path) if link else ""  # noqa: PTH115


def can_be_mounted(made: Path) -> bool:
    """Whether this machine lets it be mounted; where not, it unpacks itself to run."""
    process = subprocess.Popen([made, "--appimage-mount"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603
    assert process.stdout is not None
    with process.stdout as said:
        mounted = bool(said.readline())
    process.terminate()
    process.wait()
    return mounted


def _run(*command: object, cwd: Path | None = None) -> str:
    done = subprocess.run([str(each) for each in command], check=True, text=True, stdout=subprocess.PIPE, cwd=cwd)  # noqa: S603 (tools of the system, our own arguments)
    return str(done.stdout)
