"""Files of a checkpoint: which ones are needed, what each must be, hashing and copying with progress."""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

WEIGHTS = "model.safetensors"
INDEX = "model.safetensors.index.json"
PICKLED = "pytorch_model.bin"
RECORD = "attendant.json"
"""Written beside the files of a checkpoint that was downloaded or imported: where they come from, their hashes."""

_SHARD = re.compile(r"model-\d{5}-of-\d{5}\.safetensors")
_SMALL = (
    "config.json",
    "preprocessor_config.json",
    "processor_config.json",
    "tokenizer_config.json",
    "tokenizer.json",
    "spiece.model",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "vocab.txt",
    "merges.txt",
    "alphabet.json",
    "language_model/attrs.json",
    "language_model/unigrams.txt",
    "README.md",
    "LICENSE",
    "LICENSE.txt",
)
"""Everything beside the weights that is read here; nothing else is fetched or copied, so never a program."""

LANGUAGE = "language_model"
"""The one folder inside a checkpoint: a language model as Wav2Vec2ProcessorWithLM keeps it."""

_INSIDE = re.compile(rf"({LANGUAGE}/)?(?!\.\.?$)[^/\\:]+")
_ARPA, _BINARY = (".arpa", ".arpa.gz"), (".bin", ".binary", ".klm", ".kenlm")

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Progress:
    """How far a download, an import or a check is: bytes over all files of the checkpoint.

    file: the one that is under way.
    """

    file: str
    done: int
    total: int


@dataclass(frozen=True)
class FileDigest:
    """What a file must be.

    size: bytes. digest: hexadecimal, as the hub writes it: 64 digits are the sha256 of the content (large
    files), 40 the sha1 of git's blob (small ones); empty where only the size is known.
    """

    size: int
    digest: str


def inside(name: str) -> bool:
    """Whether a name is of a file that may lie in a checkpoint: directly, or in its folder for a language model."""
    return _INSIDE.fullmatch(name) is not None


def names_in(folder: Path) -> tuple[str, ...]:
    """The names of all files that may lie in a checkpoint."""
    found = [*folder.iterdir(), *(folder / LANGUAGE).glob("*")]
    return tuple(each.relative_to(folder).as_posix() for each in found if each.is_file())


def language_model(names: Iterable[str]) -> str | None:
    """The file that holds the n-grams of a checkpoint: an ARPA file, else a binary of KenLM; None without any."""
    models = sorted(name for name in names if name.startswith(f"{LANGUAGE}/"))
    for endings in (_ARPA, _BINARY):
        if found := next((name for name in models if name.endswith(endings)), None):
            return found
    return None


def is_kenlm(name: str) -> bool:
    """Whether a file with n-grams is a binary of KenLM, which its own library alone reads."""
    return name.endswith(_BINARY)


def _language(there: set[str]) -> list[str]:
    """What to bring of a language model: a binary only where it can be read, for it may have gigabytes."""
    model = language_model(there)
    return [model] if model and (not is_kenlm(model) or find_spec("kenlm")) else []


def needed(names: Iterable[str]) -> tuple[str, ...]:
    """The files of a checkpoint that are read here, small ones first, weights last; empty without weights.

    safetensors come before a pickled .bin, which is named only where nothing else holds the weights.
    """
    there = set(names)
    small = [*(name for name in _SMALL if name in there), *_language(there)]
    shards = sorted(name for name in there if _SHARD.fullmatch(name))
    if WEIGHTS in there:
        return (*small, WEIGHTS)
    if INDEX in there and shards:
        return (*small, INDEX, *shards)
    if PICKLED in there:
        return (*small, PICKLED)
    return ()


def sha256(path: Path, seen: Callable[[int], None] = lambda count: None) -> str:
    """The sha256 of a file, in hexadecimal; seen() is called with the bytes of each part that was read."""
    return _digest(path, hashlib.sha256(), seen)


def git_sha1(path: Path, seen: Callable[[int], None] = lambda count: None) -> str:
    """The sha1 git gives a file: over "blob SIZE", a zero byte and the content (git-hash-object)."""
    header = f"blob {path.stat().st_size}\0".encode()
    return _digest(path, hashlib.sha1(header, usedforsecurity=False), seen)


def _digest(path: Path, state: "hashlib._Hash", seen: Callable[[int], None]) -> str:
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            state.update(part)
            seen(len(part))
    return state.hexdigest()


def fault(path: Path, expected: FileDigest, seen: Callable[[int], None] = lambda count: None) -> str:
    """What is wrong with a file, in words; empty where it is as it should be."""
    if not path.is_file():
        return "it is missing"
    size = path.stat().st_size
    if size != expected.size:
        return f"it has {size:,} bytes instead of {expected.size:,}"
    if not expected.digest:
        return ""
    found = (sha256 if len(expected.digest) == 64 else git_sha1)(path, seen)
    return "" if found == expected.digest else "its content is not what it should be (the hash differs)"


def copied(source: Path, target: Path, seen: Callable[[int], None] = lambda count: None) -> FileDigest:
    """Copy one file, hashing it on the way; links are followed. Returns what was written."""
    state = hashlib.sha256()
    size = 0
    with source.open("rb") as original, target.open("wb") as copy:
        while part := original.read(_CHUNK):
            copy.write(part)
            state.update(part)
            size += len(part)
            seen(len(part))
    return FileDigest(size, state.hexdigest())


def format_bytes(count: float) -> str:
    """Bytes as a person reads them, in powers of ten: "1.3 GB".

    humanize's naturalsize() writes the same with a decimal too many ("48.1 MB"), a dependency for this alone.
    """
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"
