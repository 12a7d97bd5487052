"""What happened to some rows, by a column that says what it was and is empty in all others."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

TRIPS = """Date,Vehicle,Driver,Damage
1 Mar 2026,Golf,Ann,
2 Mar 2026,Caddy,Ben,dent
3 Mar 2026,Golf,Ann,
4 Mar 2026,Caddy,Ann,
5 Mar 2026,Golf,Ben,scratch
6 Mar 2026,Caddy,Ben,scratch
7 Mar 2026,Golf,Ann,
"""
ORDERS = """Order,Customer,Complaint
1,Acme,none
2,Bolt,late
3,Acme,none
4,Acme,none
5,Bolt,wrong size
6,Acme,too small
7,Acme,none
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (TRIPS, "which car was damaged most often", "Caddy"),
        (TRIPS, "who damaged the cars most often", "Ben"),
        (TRIPS, "how often was the Golf damaged", 1),
        (TRIPS, "how many trips had damage", 3),
        (TRIPS, "how many trips were not damaged", 4),
        (TRIPS, "what was the damage on 2 March 2026", "dent"),
        (ORDERS, "how many orders had a complaint", 3),
        (ORDERS, "which customer complained most often", "Bolt"),
    ],
)
def test_only_the_rows_count_to_which_it_happened(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_each_group_counts_what_happened(tmp_path: Path) -> None:
    assert answered(tmp_path, TRIPS, "how often was each vehicle damaged").result[1:] == (("Caddy", 2), ("Golf", 1))
