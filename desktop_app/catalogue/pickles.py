"""Reads which names a pickled pytorch_model.bin would import, without unpickling any of it.

torch's weights-only loader refuses the same files; looking first lets the library say so before anything
is loaded, in words.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

_MOST_PICKLE = 50_000_000
"""Bytes. The pickle of a checkpoint lists its tensors; the numbers themselves lie beside it."""

_PICKLES_OF_OLD_FILES = 5
"""Before torch 1.6 a file began with a magic number, a version, the system, the tensors and their keys."""

_PLAIN = {
    "collections OrderedDict",
    "torch._utils _rebuild_tensor_v2",
    "torch._utils _rebuild_tensor",
    "torch._utils _rebuild_parameter",
    "torch _utils",
    "torch.serialization _get_layout",
    "torch Size",
    "torch device",
}
_STORAGES = ("torch ", "torch.storage ")


class BrokenPickle(ValueError):
    """A file that is neither of the two forms torch.save writes."""


def foreign_names(path: Path) -> list[str]:
    """The names beyond plain tensors that loading the file would import; raises BrokenPickle."""
    found: set[str] = set()
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for member in archive.infolist():
                    if member.filename.endswith("data.pkl"):
                        if member.file_size > _MOST_PICKLE:
                            raise BrokenPickle("its list of tensors is far too large")
                        with archive.open(member) as file:
                            found.update(_imports(file))
        else:
            with path.open("rb") as file:
                for _ in range(_PICKLES_OF_OLD_FILES):
                    found.update(_imports(file))
    except BrokenPickle:
        raise
    except (ValueError, OSError, zipfile.BadZipFile, NotImplementedError, EOFError, RecursionError) as error:
        if not found:
            raise BrokenPickle("it is not a file of weights") from error
    return sorted(name for name in found if not _is_plain(name))


def _is_plain(name: str) -> bool:
    return name in _PLAIN or (name.startswith(_STORAGES) and name.endswith(("Storage", "float16", "float32")))


def _imports(file: IO[bytes]) -> Iterator[str]:
    import pickletools

    for opcode, argument, _ in pickletools.genops(file):
        if opcode.name in ("GLOBAL", "INST"):
            yield str(argument)
        elif opcode.name in ("STACK_GLOBAL", "EXT1", "EXT2", "EXT4"):
            # torch.save writes protocol 2, which has no need of these: whoever uses them hides a name.
            yield f"a name hidden by {opcode.name}"
