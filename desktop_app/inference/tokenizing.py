"""Texts to tokens, for tokenizers that take long to build: in a process of its own, so that the window stays alive.

Reading a tokenizer.json holds the interpreter lock: about a second for the 256,000 pieces of SigLIP 2, during which
nothing in this process moves. A process that is started for it also takes its few hundred megabytes with it again.

    python -m desktop_app.inference.tokenizing FOLDER    reads texts and options as JSON, writes token numbers as JSON
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.catalogue.entries import WHOLE_AGAIN
from desktop_app.problems import CheckpointProblem

LARGE = 4_000_000
"""Bytes of a tokenizer.json above which it is built elsewhere; a megabyte takes some 40 ms on two cores."""

_LONGEST = 120.0
"""Seconds after which a child that does not answer is given up."""


def is_large(folder: Path) -> bool:
    """Whether the tokenizer of a checkpoint's folder takes so long to build that a person would notice."""
    file = folder / "tokenizer.json"
    return file.is_file() and file.stat().st_size > LARGE


class SubprocessTokenizer:
    """Called like a tokenizer of transformers, and gives what it gives; each call starts and ends a process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, texts: Sequence[str], *, return_tensors: str, **options: Any) -> Any:
        """A BatchEncoding of int64 tensors [texts, tokens]; options are those of the tokenizer, plain values.

        Raises CheckpointProblem where the tokenizer cannot be built.
        """
        from transformers import BatchEncoding

        return BatchEncoding(self._from_child({"texts": list(texts)} | options), tensor_type=return_tensors)

    def _from_child(self, wanted: dict[str, Any]) -> dict[str, list[list[int]]]:
        command = [sys.executable, "-m", "desktop_app.inference.tokenizing", str(self._folder)]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            done = subprocess.run(  # noqa: S603 (our own interpreter and code)
                command, input=json.dumps(wanted).encode(), capture_output=True, timeout=_LONGEST, env=environment,
                creationflags=hidden, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise self._problem(f"it did not answer within {_LONGEST:.0f} seconds") from error
        if done.returncode != 0:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            raise self._problem(said[-1] if said else f"exit code {done.returncode}")
        answer: dict[str, list[list[int]]] = json.loads(done.stdout)
        return answer

    def _problem(self, said: str) -> CheckpointProblem:
        return CheckpointProblem(self._folder, f"its tokenizer cannot be used ({said})", WHOLE_AGAIN)


def _answer(folder: str) -> None:
    # Lists of numbers need no torch, whose import would be half of what the child takes: to transformers it is absent.
    sys.modules["torch"] = None  # type: ignore[assignment]
    from transformers import AutoTokenizer

    wanted = json.load(sys.stdin)
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    json.dump(dict(tokenizer(wanted.pop("texts"), **wanted)), sys.stdout)


if __name__ == "__main__":
    _answer(sys.argv[1])
