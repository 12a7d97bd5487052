"""Writes models/builtin/SHA256SUMS, from which Attendant and sha256sum tell whether a file is damaged.

    python -m models.recipes.sums    writes it anew for all that lies in models/builtin

A recipe that writes a checkpoint there calls keep_sums, so that the command is needed only after a change by hand.
"""

from pathlib import Path

from desktop_app.catalogue import files, sums

BUILTIN = Path(__file__).parents[1] / "builtin"


def keep_sums(checkpoint: Path) -> None:
    """Writes down what the files of a checkpoint are now, where sums are kept beside its folder.

    The lines of other checkpoints stay as they are: what is wrong with those shall still be found.
    """
    checkpoint = checkpoint.resolve()
    folder = checkpoint.parent
    if (folder / sums.SUMS).is_file():
        others = {name: digest for name, digest in sums.read(folder).items() if Path(name).parts[0] != checkpoint.name}
        _write(folder, others | _sums_of(checkpoint))


def write_sums(folder: Path = BUILTIN) -> None:
    """Writes down what all files of all checkpoints in a folder are now."""
    found: dict[str, str] = {}
    for checkpoint in folder.iterdir():
        if checkpoint.is_dir():
            found |= _sums_of(checkpoint)
    _write(folder, found)


def _sums_of(checkpoint: Path) -> dict[str, str]:
    return {f"{checkpoint.name}/{name}": files.sha256(checkpoint / name) for name in files.names_in(checkpoint)}


def _write(folder: Path, digests: dict[str, str]) -> None:
    lines = (f"{digest}  {name}\n" for name, digest in sorted(digests.items()))
    (folder / sums.SUMS).write_bytes("".join(lines).encode())


if __name__ == "__main__":
    write_sums()
    print(f"{len(sums.read(BUILTIN))} files in {BUILTIN / sums.SUMS}")
