"""Builds what is installed: python packaging/build.py folder|icons|deb|archive|appimage|all|try

folder   PyInstaller's folder, on Linux, Windows and macOS: build/program/attendant
deb      dist/attendant_VERSION_ARCH.deb         (Linux, needs dpkg-deb)
archive  dist/attendant-VERSION-linux-ARCH.tar.gz, which runs wherever it is unpacked
appimage dist/attendant-VERSION-ARCH.AppImage, which is one file and runs as it is
try      installs, unpacks or mounts each, starts it headless, and takes it out again: samples have to be answered as
         by the checkout, and nothing may be left behind
all      everything of this, for Linux: `make package`
"""

import datetime
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import appimage
import contents
import elf
import icons
import icu
import media_types
import smoke

ROOT = contents.ROOT
BUILD, DIST = ROOT / "build", ROOT / "dist"
PROGRAM = BUILD / "program" / "attendant"
_LINUX = Path(__file__).resolve().parent / "linux"
_PLACE = "usr/lib/attendant"
"""Where a .deb puts the program."""

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


_BY_NAME = ("fonts-dejavu-core", "libportaudio2")
"""Debian packages that no library of ours names: a font for a machine without any, and what is opened at run time."""


def version() -> str:
    """Of the program, as pyproject.toml has it."""
    return str(contents.project()["project"]["version"])  # type: ignore[index]


def _run(*command: object, **more: object) -> str:
    done = subprocess.run([str(each) for each in command], check=True, text=True, stdout=subprocess.PIPE, **more)  # type: ignore[call-overload]  # noqa: S603 (tools of the system, our own arguments)
    return str(done.stdout)


def folder() -> None:
    """The program and all it needs, in one folder."""
    icons.for_windows(BUILD / "icons" / "attendant.ico")
    icons.for_mac(BUILD / "icons" / "attendant.icns")
    recipe = ROOT / "packaging" / "attendant.spec"
    where = ["--distpath", PROGRAM.parent, "--workpath", BUILD / "pyinstaller"]
    subprocess.run([sys.executable, "-m", "PyInstaller", "--noconfirm", *map(str, where), str(recipe)], check=True)  # noqa: S603
    if sys.platform == "linux":
        _lighten(PROGRAM / "_internal")
    print(f"{PROGRAM}: {_megabytes(PROGRAM):.0f} MB")
    for size, name in largest(PROGRAM):
        print(f"  {size:6.1f} MB  {name}")


def _lighten(program: Path) -> None:
    """Take out of the folder of libraries what nothing loads of them, and say what each step takes."""

    def told(what: str, before: float) -> float:
        after = _megabytes(program)
        print(f"{before - after:.1f} MB less: {what}", flush=True)
        return after

    size = _megabytes(program)
    for library in program.glob("PySide6/Qt/lib/libicudata.so.*"):
        icu.shrink(library)
    size = told("ICU's names", size)
    unneeded = elf.unneeded(program, contents.OPENED)
    for path in unneeded:
        path.unlink()
    size = told(f"needed by no file: {', '.join(sorted(path.name for path in unneeded))}", size)
    elf.compact(program)
    size = told("what is never loaded of libraries", size)
    elf.link_twins(program)
    told("twins that are links", size)


def largest(program: Path, count: int = 25) -> list[tuple[float, str]]:
    """The largest parts of the folder with their sizes in MB: packages with their libraries, then single files."""
    sizes: dict[str, float] = {}
    for path in program.rglob("*"):
        if not path.is_dir():
            inside = path.relative_to(program / "_internal") if "_internal" in path.parts else Path(path.name)
            name = inside.parts[0].removesuffix(".libs")
            sizes[name] = sizes.get(name, 0) + path.lstat().st_size / 1e6
    return sorted(((size, name) for name, size in sizes.items()), reverse=True)[:count]


def _megabytes(path: Path) -> float:
    """Size on disk in MB (10^6 bytes) of a file, or of the files in a folder, links counted as links."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if not each.is_dir()]
    return sum(each.lstat().st_size for each in files) / 1e6


def desktop_entry(command: str) -> str:
    """The desktop entry that starts this command with the files that are opened with it."""
    entry = (_LINUX / "attendant.desktop.in").read_text("utf-8")
    return entry.replace("@EXEC@", command).replace("@TYPES@", ";".join(media_types.types()) + ";")


def metainfo() -> str:
    """What software centres show (AppStream)."""
    listed = "\n".join(f"    <mediatype>{each}</mediatype>" for each in media_types.types())
    text = (_LINUX / "attendant.metainfo.xml.in").read_text("utf-8").replace("@MEDIATYPES@", listed)
    return text.replace("@VERSION@", version()).replace("@DATE@", datetime.date.today().isoformat())


def share(target: Path, command: str) -> None:
    """What a desktop reads of a program: entry, icons, media types, AppStream; target is a folder like /usr/share."""
    for name, text in {
        "applications/attendant.desktop": desktop_entry(command),
        "metainfo/attendant.metainfo.xml": metainfo(),
        "mime/packages/attendant.xml": (_LINUX / "attendant-mime.xml").read_text("utf-8"),
        "doc/attendant/copyright": (ROOT / "NOTICES.md").read_text("utf-8"),
    }.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    icons.theme(target / "icons")


def system_packages(program: Path) -> list[str]:
    """Debian packages that the libraries of the folder need and that are not in it, by what their files name."""
    libraries = [path for path in program.rglob("*") if path.is_file() and _is_elf(path)]
    inside = {path.name for path in program.rglob("*")}
    needed = {
        line.split("[", 1)[1].rstrip("]")
        for path in libraries
        for line in _run("readelf", "-d", path, stderr=subprocess.DEVNULL).splitlines()
        if "(NEEDED)" in line
    }
    found = set()
    for name in sorted(needed - inside):
        owners = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False).stdout  # noqa: S603, S607
        if owners:
            found.add(owners.splitlines()[0].split(":", 1)[0])
    return sorted(found - {"libc6"})


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def deb() -> Path:
    """The .deb. The program lies in /usr/lib/attendant, its command is /usr/bin/attendant."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    _copy(PROGRAM, tree / _PLACE)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/attendant").symlink_to(f"../../{_PLACE}/attendant")
    share(tree / "usr/share", "attendant")
    architecture = _ARCHITECTURES.get(platform.machine(), platform.machine())
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    libc = platform.libc_ver()[1]
    needs = [f"libc6 (>= {libc})", *_BY_NAME, *system_packages(tree / _PLACE)]
    lines = {
        "Package": "attendant", "Version": version(), "Architecture": architecture, "Section": "science",
        "Priority": "optional", "Maintainer": "The authors of Attendant <attendant@localhost>",
        "Installed-Size": round(_megabytes(tree) * 1e6 / 1024), "Depends": ", ".join(needs),
        "Description": f"{contents.project()['project']['description']}",  # type: ignore[index]
    }  # fmt: skip
    control.write_text("".join(f"{name}: {value}\n" for name, value in lines.items()), "utf-8")
    DIST.mkdir(exist_ok=True)
    made = DIST / f"attendant_{version()}_{architecture}.deb"
    # On the 345 MB of libtorch_cpu.so: zstd -3 takes 5 s for 94 MB, zstd -9 22 s for 84 MB, xz -1 83 s for 82 MB.
    _run("dpkg-deb", "--root-owner-group", "-Zzstd", "-z3", "--threads-max=1", "--build", tree, made)
    print(f"{made.name}: {_megabytes(made):.0f} MB, {_megabytes(tree):.0f} MB installed; needs {', '.join(needs)}")
    return made


def _copy(source: Path, target: Path) -> None:
    """A copy by hard links where the file system has them."""
    shutil.copytree(source, target, symlinks=True, copy_function=_link)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def archive() -> Path:
    """A tar.gz that runs wherever it is unpacked; install.sh in it adds the menu entry for this person."""
    name = f"attendant-{version()}-linux-{platform.machine()}"
    tree = BUILD / "archive" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    _copy(PROGRAM, tree)
    share(tree / "share", "attendant")
    installer = tree / "install.sh"
    shutil.copy2(_LINUX / "install.sh", installer)
    installer.chmod(0o755)
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{name}.tar.gz"
    _run("tar", "-C", tree.parent, "--owner=0", "--group=0", "-I", "gzip -4", "-cf", made, name)
    print(f"{made.name}: {_megabytes(made):.0f} MB")
    return made


def one_file() -> Path:
    """The AppImage, which holds what the .deb has in /usr."""
    tree = BUILD / "AppDir"
    shutil.rmtree(tree, ignore_errors=True)
    _copy(PROGRAM, tree / _PLACE)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/attendant").symlink_to(f"../../{_PLACE}/attendant")
    share(tree / "usr/share", "attendant")
    appimage.furnish(tree, f"{_PLACE}/attendant")
    head = appimage.runtime(BUILD / "appimage-runtime", version())
    DIST.mkdir(exist_ok=True)
    made = appimage.assembled(head, tree, DIST / f"attendant-{version()}-{platform.machine()}.AppImage")
    print(f"{made.name}: {_megabytes(made):.0f} MB, of which its runtime is {_megabytes(head):.1f}")
    return made


def try_out() -> int:
    """Install or unpack what lies in dist/, have each answer, take it out again; 0 when all do and nothing is left."""
    failed = 0
    kinds = ("*.deb", "*.tar.gz", "*.AppImage")
    for place, made in enumerate(path for kind in kinds for path in sorted(DIST.glob(f"attendant{kind}"))):
        with tempfile.TemporaryDirectory(prefix="attendant-package-", dir=BUILD) as folder:
            root = Path(folder)
            program = _IN_PLACE[made.suffix](made, root)
            print(f"{made.name}, {_megabytes(made):.0f} MB, {_megabytes(root):.0f} MB in place:", flush=True)
            # Each holds the same folder: it answers every question in one, and opens its window in each.
            started = made if made.suffix == ".AppImage" else program
            failed |= smoke.main(started, smoke.samples_of(program), brief=place > 0)
            problems = unwell(program)
            if made.suffix == ".AppImage":
                problems += _tried_unpacked(made, root)
            if made.suffix == ".deb" and (left := _purged(root)):
                problems.append(f"left behind by the package: {', '.join(left)}")
            for problem in problems:
                print(problem, file=sys.stderr)
                failed = 1
    return failed


def _tried_unpacked(made: Path, root: Path) -> list[str]:
    """Whether an AppImage unpacks as it was packed, and answers where it has to unpack itself first."""
    mounted = appimage.can_be_mounted(made)
    print(f"  it {'was mounted' if mounted else 'unpacked itself, as nothing can be mounted here,'} to run")
    found = root / "squashfs-root"
    problems = [f"not as it was packed: {each}" for each in appimage.differences(BUILD / "AppDir", found)[:20]]
    table = smoke.samples_of(found / "AppRun") / "chapters.csv"
    try:
        said = smoke.run(
            made, "--appimage-extract-and-run", "ask", str(table), smoke.TABLE_QUESTIONS[0], "--json", home=root
        )
    except smoke.Failed as failed:
        return [*problems, str(failed)]
    return problems if smoke.KNOWN["chapters.csv"] in said else [*problems, f"unpacked for one run it said {said}"]


_CHECKS = (
    ("desktop-file-validate", "share/applications/attendant.desktop"),
    # Attendant has no name on the internet that an identifier could begin with.
    ("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info",
     "share/metainfo/attendant.metainfo.xml"),
)  # fmt: skip


def unwell(program: Path) -> list[str]:
    """What the desktop's own checks say against the files beside a program that was installed or unpacked."""
    folder = program.parent.parent if program.parent.name == "bin" else program.parent
    said = []
    for command, *given, file in _CHECKS:
        if shutil.which(command):
            run = subprocess.run([command, *given, str(folder / file)], capture_output=True, text=True, check=False)  # noqa: S603
            if run.returncode:
                said.append(f"{command}: {run.stdout}{run.stderr}")
        else:
            print(f"  {command} is not installed: {file} is not checked")
    return said


def _unpacked(made: Path, root: Path) -> Path:
    _run("tar", "-C", root, "-xf", made)
    return next(root.iterdir()) / "attendant"


def _dpkg(root: Path) -> list[object]:
    """dpkg for a system of its own in a folder; the libraries the package needs are those of this machine."""
    return ["dpkg", f"--root={root}", "--force-not-root,depends,script-chrootless", f"--log={root}/dpkg.log"]


def _installed(made: Path, root: Path) -> Path:
    for name in ("updates", "info", "triggers"):
        (root / "var/lib/dpkg" / name).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    _run(*_dpkg(root), "--install", made)
    return root / "usr/bin/attendant"


def _purged(root: Path) -> list[str]:
    """Remove the package; the files, folders and links that are still there, but for the records of dpkg itself."""
    _run(*_dpkg(root), "--purge", "attendant")
    found = sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))
    return [each for each in found if not each.startswith("var") and each != "dpkg.log"]


def _unpacked_by_itself(made: Path, root: Path) -> Path:
    return appimage.unpacked(made, root) / "usr/bin/attendant"


_IN_PLACE = {".deb": _installed, ".gz": _unpacked, ".AppImage": _unpacked_by_itself}
"""How the program comes out of what was built, by its suffix."""


def main(what: str) -> int:
    """One of the words of the module's docstring."""
    if what in ("folder", "all"):
        folder()
    if what == "icons":
        icons.theme(BUILD / "icons")
    if what in ("deb", "all"):
        deb()
    if what in ("archive", "all"):
        archive()
    if what in ("appimage", "all"):
        one_file()
    if what in ("try", "all"):
        return try_out()
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("folder", "icons", "deb", "archive", "appimage", "try", "all"):
        raise SystemExit(__doc__)
    sys.exit(main(sys.argv[1]))
