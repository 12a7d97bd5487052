"""Rewrites the asserts of all test files once: each of the processes that share them would do it for itself, for 4 s.

python -m pytest --noconftest -p tests.rewritten, before they start.
"""

import multiprocessing
from pathlib import Path

import pytest
from _pytest.assertion import rewrite

_FOLDER = Path(__file__).parent
_PLUGINS = ("screen.py", "sound_server.py", "checkpoints.py")
"""Those of tests/conftest.py, which pytest rewrites like tests."""
_config: pytest.Config


def pytest_configure(config: pytest.Config) -> None:
    files = [*_FOLDER.rglob("test_*.py"), *_FOLDER.rglob("conftest.py"), *map(_FOLDER.joinpath, _PLUGINS)]
    with multiprocessing.get_context("fork").Pool(initializer=_know, initargs=(config,)) as pool:
        pool.map(_keep, files, chunksize=4)
    pytest.exit("asserts are rewritten", returncode=0)


def _know(config: pytest.Config) -> None:
    global _config
    _config = config


def _keep(file: Path) -> None:
    folder = rewrite.get_cache_dir(file)
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{file.stem}{rewrite.PYC_TAIL}"
    if rewrite._read_pyc(file, kept) is None:
        digest, code = rewrite._rewrite_test(file, _config)
        rewrite._write_pyc(_config.stash[rewrite.assertstate_key], code, digest, kept)
