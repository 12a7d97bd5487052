"""Which published checkpoints are offered on a machine."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.catalogue import Catalogue, Entry
from desktop_app.catalogue.recommended import recommended

GB = 1_000_000_000


def entry(name: str, task: str = "image-classification", memory: int = GB, licence: str = "MIT") -> Entry:
    """A published one that is not here."""
    return Entry(name=name, task=task, folder=None, hub=f"someone/{name}", memory=memory, licence=licence)


def names(entries: list[Entry], memory: int) -> list[str]:
    return [each.name for each in recommended(entries, memory)]


def test_the_first_of_a_task_that_fits_is_taken() -> None:
    small, large = entry("small", memory=GB), entry("large", memory=4 * GB)
    assert names([large, small], 32 * GB) == ["large"]
    assert names([large, small], 8 * GB) == ["small"]
    assert names([large, small], 2 * GB) == []


def test_each_task_has_one_in_the_order_of_the_catalogue() -> None:
    pictures, tables, more = entry("a"), entry("b", "table-question-answering"), entry("c")
    assert names([pictures, tables, more], 16 * GB) == ["a", "b"]


def test_what_forbids_use_in_a_company_is_never_offered() -> None:
    assert names([entry("a", licence="CC-BY-NC-4.0"), entry("b", licence="Apache-2.0")], 16 * GB) == ["b"]


def test_a_task_with_a_published_one_here_is_left_out_and_one_with_a_built_in_is_not() -> None:
    published = replace(entry("here"), folder=Path("here"))
    built_in = replace(entry("built-in"), folder=Path("here"), hub="", builtin=True)
    assert names([published, entry("other")], 16 * GB) == []
    assert names([built_in, entry("other")], 16 * GB) == ["other"]


@pytest.fixture
def nothing_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path))


@pytest.mark.usefixtures("nothing_here")
def test_the_shipped_catalogue_offers_one_for_each_task_with_published_ones() -> None:
    entries = Catalogue().entries()
    offered = recommended(entries, 16 * GB)
    assert {each.task for each in offered} >= {
        "image-classification", "zero-shot-image-classification", "table-question-answering",
        "automatic-speech-recognition", "video-classification",
    }  # fmt: skip
    # TimeSformer and VideoMAE may not be used for money: they are there to be chosen, and are offered to nobody.
    assert next(each.name for each in offered if each.task == "video-classification") == "vivit-b-16x2-kinetics400"
    forbidden = {each.name for each in entries if "NC" in each.licence.split("-")}
    assert {"timesformer-base-finetuned-k400", "videomae-base-finetuned-kinetics"} <= forbidden
    assert not forbidden & {each.name for each in offered}
    assert len({each.task for each in offered}) == len(offered)
    assert all(each.disk and each.licence and each.terms for each in offered)
