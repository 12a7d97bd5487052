"""Takes encoders out of the libraries that PyAV's wheel brings: x264 and x265, which are under the GPL, and SVT-AV1.

FFmpeg's own libraries in the wheel are under the LGPL, but libavcodec is linked against libx264 and libx265, which
encode H.264 and H.265. Attendant encodes nothing: both are replaced by libraries of the same name that export the same
names and do nothing, so that libavcodec loads and decodes as before, and refuses to encode. So is SVT-AV1, for 7 MB.
"""

import platform
import re
import shutil
import subprocess
from pathlib import Path

NAMES = re.compile(r"^(?:.*/)?(?P<lib>(?:lib)?(?:x26[45]|SvtAv1Enc)[^/]*)$")
"""The libraries, as the wheels of every system name them: libx264-d6533a8d.so.165, libx265.216.dylib, ..."""

_PREFIXES = {"x264": "x264_", "x265": "x265_", "SvtAv1Enc": "svt_"}
"""How the names begin that a library exports."""

_ALWAYS = ("x264_levels",)
"""Names of data rather than of functions."""


def is_encoder(place: str) -> bool:
    """Whether a file at this path inside the package is one of the libraries."""
    return NAMES.match(place.replace("\\", "/")) is not None


def wanted_of(library: Path) -> list[str]:
    """The names that a library (libavcodec) wants of the encoders."""
    reader = shutil.which("nm")
    if reader is None:
        raise SystemExit("nm is needed to see what libavcodec wants of x264 and x265: install binutils.")
    given = ["-D", "--undefined-only"] if platform.system() == "Linux" else ["-u"]
    shown = subprocess.run([reader, *given, str(library)], capture_output=True, text=True, check=True)  # noqa: S603
    return sorted({word.lstrip("_") for word in shown.stdout.split() if re.match(r"_?(x26[45]|svt)_", word)})


def source(names: list[str]) -> str:
    """C that defines these names: functions that return nothing or a failure, and tables without an entry."""
    lines = ["/* Stands in for an encoder that is not shipped. */"]
    for name in names:
        if name in _ALWAYS:
            lines.append(f"const char {name}[256] = {{0}};")
        elif name.startswith("svt_"):
            # Of its functions 0 is success; this is EB_ErrorInsufficientResources.
            lines.append(f"int {name}(void) {{ return (int)0x80001000; }}")
        else:
            lines.append(f"void *{name}(void) {{ return 0; }}")
    return "\n".join(lines) + "\n"


def stand_in(library: Path, wanted: list[str], folder: Path) -> Path:
    """A library of the same file name that does nothing, built into a folder with the system's C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise SystemExit(
            "A C compiler is needed once, to leave x264 and x265 (GPL) out of what is packed: install gcc or clang."
        )
    folder.mkdir(parents=True, exist_ok=True)
    prefix = next(start for part, start in _PREFIXES.items() if part in library.name)
    code, made = folder / f"{prefix}none.c", folder / library.name
    code.write_text(source([name for name in wanted if name.startswith(prefix)]))
    kind = ["-dynamiclib", "-install_name", f"@rpath/{library.name}"] if platform.system() == "Darwin" else ["-shared"]
    named = [f"-Wl,-soname,{library.name}"] if platform.system() == "Linux" else []
    command = [compiler, "-O1", "-fPIC", *kind, *named, "-o", str(made), str(code)]
    subprocess.run(command, check=True)  # noqa: S603 (the system's compiler, our own code)
    return made


def replaced(entries: list[tuple[str, str, str]], folder: Path) -> list[tuple[str, str, str]]:
    """PyInstaller's list (place, source, kind) with the encoders replaced; without PyAV it stays as it is."""
    encoders = [entry for entry in entries if is_encoder(entry[0]) and entry[2] != "SYMLINK"]
    if not encoders:
        return entries
    decoders = [
        Path(source) for place, source, _ in entries if "avcodec" in Path(place).name and Path(source).is_file()
    ]
    if platform.system() == "Windows":
        raise SystemExit(
            "On Windows the GPL encoders cannot be taken out of PyAV's wheel. Build PyAV against an FFmpeg without "
            "them, or leave PyAV out: ATTENDANT_WITHOUT_AV=1 (what only FFmpeg decodes is then not read)."
        )
    wanted = sorted({name for library in decoders for name in wanted_of(library)})
    if not wanted:
        raise SystemExit(f"No libavcodec that wants the encoders was found beside {encoders[0][0]}.")
    made = {source: str(stand_in(Path(source), wanted, folder)) for _, source, _ in encoders}
    return [(place, made.get(source, source), kind) for place, source, kind in entries]
