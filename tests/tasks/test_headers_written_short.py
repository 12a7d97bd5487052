"""Headers whose words are run together or written short: what questions in full words make of them, and what of it is
doubted."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables.asking.short_forms import CERTAIN, LIKELY, alike, in_pieces, is_skeleton_of
from tests.tasks.asked_tables import answered, ruling_of

STAFF = """id,gender,bdate,jobcat,salary,salbegin,prevexp
1,m,1952-02-03,Manager,57000,27000,144
2,f,1958-05-23,Clerical,40200,18750,36
3,f,1929-07-26,Clerical,21450,12000,381
4,m,1947-04-15,Custodial,30750,13500,190
5,f,1955-02-09,Clerical,21900,11000,20
6,f,1966-07-01,Clerical,28000,15500,12
"""
PAY = "Name,Team,Salary\nAnn,A,30000\nBob,B,42000\nCid,A,39000\n"
OPENED = "Account,Opening balance,Closing balance\nCash,100,90\nBank,500,650\n"
TRADE = "cntry,trnvr\nPeru,40\nChad,70\nFiji,20\n"


@pytest.mark.parametrize(
    ("own", "asked", "score"),
    [
        ("jobcat", ("job", "category"), CERTAIN),
        ("salbegin", ("begin", "salary"), CERTAIN),
        ("salbegin", ("start", "salary"), LIKELY),
        ("prevexp", ("previou", "experienc"), LIKELY),
        ("bdat", ("birth", "dat"), LIKELY),
        ("carpet", ("carpet", "price"), 0.0),
        ("county", ("count", "year"), 0.0),
        ("salary", ("start", "salary"), 0.0),
        ("jobcat", ("job",), 0.0),
    ],
)
def test_letters_are_words_put_together(own: str, asked: tuple[str, ...], score: float) -> None:
    assert in_pieces(own, asked) == score


def test_a_word_without_its_vowels_is_told_from_other_words() -> None:
    assert is_skeleton_of("cntry", "country")
    assert is_skeleton_of("dlvrd", "delivered")
    assert not is_skeleton_of("gpg", "group")
    assert not is_skeleton_of("cntry", "century name")
    assert not is_skeleton_of("rate", "rotate")


def test_words_that_say_the_same_of_a_noun() -> None:
    assert alike("start", "initial")
    assert not alike("start", "end")


def test_what_everybody_knows_to_be_short_is_sure_and_what_is_guessed_is_doubted(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, STAFF, "average salary by job category")
    assert ruling.certainty.sure
    figures = dict(answered(tmp_path, STAFF, "average salary by job category").result[1:])
    assert figures == {"Manager": 57000, "Custodial": 30750, "Clerical": 27887.5}
    found = answered(tmp_path, STAFF, "highest starting salary")
    assert found.value == 27000
    assert "“starting salary” is taken as salbegin." in found.doubts
    assert answered(tmp_path, STAFF, "average previous experience of managers").value == 144


def test_another_salary_is_not_the_starting_one(tmp_path: Path) -> None:
    found = answered(tmp_path, PAY, "highest starting salary")
    assert found.doubts == ("Nothing in the table is called “starting salary”: Salary was taken.",)
    assert not answered(tmp_path, PAY, "highest salary").doubts


def test_a_header_says_the_same_in_another_word(tmp_path: Path) -> None:
    assert answered(tmp_path, OPENED, "total starting balance").value == 600
    assert answered(tmp_path, OPENED, "what is the final balance of the bank").value == "650"


def test_headers_without_vowels(tmp_path: Path) -> None:
    assert answered(tmp_path, TRADE, "which country has the highest turnover").value == "Chad"


def test_nobody_is_called_by_their_sex(tmp_path: Path) -> None:
    assert answered(tmp_path, STAFF, "who has the highest salary").value == "1"
