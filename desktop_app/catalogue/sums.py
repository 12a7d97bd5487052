"""What the files of the built-in checkpoints must be: SHA256SUMS beside their folders, as sha256sum writes it.

`cd models/builtin && sha256sum -c SHA256SUMS` checks the same without any of our code.
"""

import re
from pathlib import Path

SUMS = "SHA256SUMS"

_LINE = re.compile(r"([0-9a-f]{64}) [ *]([^/]+/(?:[^/]+/)?[^/]+)")


def read(folder: Path) -> dict[str, str]:
    """The sha256 of each file, in hexadecimal, by its path in a folder of checkpoints ("vit-pictures/config.json").

    Lines that are none of sha256sum's are left out; empty where there is no such file.
    """
    try:
        lines = (folder / SUMS).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {found[2]: found[1] for line in lines if (found := _LINE.fullmatch(line))}


def of(checkpoint: Path) -> dict[str, str]:
    """The sha256 of each file of one checkpoint, by its name; empty where none is written down."""
    sums = read(checkpoint.parent)
    return {
        name.partition("/")[2]: digest for name, digest in sums.items() if name.partition("/")[0] == checkpoint.name
    }
