"""Makes ICU's data smaller: 32 MB in Qt's wheel for Linux, most of it names of places and currencies in 200 languages.

QtCore calls ICU for four things only: the order of words, upper and lower case, other encodings of text, and zones of
time (nm -D libQt6Core.so.6 names the functions). Their data stay, but for the names of zones, which nothing here shows.
Qt has locales of its own.
"""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

_LEFT_OUT = re.compile(r"(curr|lang|region|unit|rbnf|zone|translit|brkitr)/|(?!root\.)[a-z]{2,3}(_\w+)?\.res$")
"""Names of currencies, languages, regions, units, numbers and zones; transliteration, ends of lines; locales."""
_COMMON = b"CmnD"
"""The kind of data that a package of ICU's is (uprops.h, ucmndata.h)."""


def shrink(library: Path) -> int:
    """Write libicudata.so.VERSION anew with the data that Qt uses; the bytes gained. Raises SystemExit."""
    packer, compiler = shutil.which("icupkg"), shutil.which("cc") or shutil.which("gcc")
    if packer is None or compiler is None:
        raise SystemExit(
            "icupkg and a C compiler are needed to leave out most of ICU's data: install icu-devtools, gcc."
        )
    content = library.read_bytes()
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory(prefix="attendant-icu-") as folder:
        # The header is the first that says what kind of data it is, 12 bytes in.
        whole, small = Path(folder) / f"icudt{version}l.dat", Path(folder) / "small" / f"icudt{version}l.dat"
        whole.write_bytes(content[content.index(_COMMON) - 12 :])
        small.parent.mkdir()
        listed = subprocess.run([packer, "-l", whole], check=True, capture_output=True, text=True).stdout.split()  # noqa: S603
        names = whole.with_name("left-out.txt")
        names.write_text("\n".join(each for each in listed if _LEFT_OUT.match(each)) + "\n", "utf-8")
        subprocess.run([packer, "-r", names, whole, small], check=True)  # noqa: S603
        code, made = whole.with_name("data.S"), whole.with_name(library.name)
        code.write_text(_assembly(f"icudt{version}_dat", small), "utf-8")
        named = f"-Wl,-soname,{library.name}"
        subprocess.run([compiler, "-shared", "-nostdlib", "-fPIC", named, "-o", made, code], check=True)  # noqa: S603
        library.unlink()
        shutil.copy2(made, library)
    return len(content) - library.stat().st_size


def _assembly(symbol: str, data: Path) -> str:
    return f""".section .rodata
.balign 16
.globl {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{data}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack,"",%progbits
"""
