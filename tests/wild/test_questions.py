"""Questions about tables in the wild: right or refused in words, never wrong without a word."""

from pathlib import Path

import pytest

from tests.wild.judging import Verdict
from tests.wild.running import outcomes

SEEDS = range(500, 516)
MOST_REFUSED = 0.2
"""Share of these questions; of 5,000 it is less, as amounts in several currencies are rarer."""


def test_no_answer_is_wrong_without_a_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    found = list(outcomes(SEEDS, tmp_path))
    assert len(found) > 5 * len(SEEDS)
    assert [str(each) for each in found if each.verdict is Verdict.WRONG] == []
    refused = [str(each) for each in found if each.verdict is Verdict.REFUSED]
    assert len(refused) <= MOST_REFUSED * len(found), refused
