"""Words of shops and stores: what is in stock, orders per region, the first of numbered products, order totals."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

_STOCK = "Product No,Inventory,Price,Supplier\n1,33,206,Cog\n2,68,908,Borg\n3,7,463,Cog\n4,82,686,Dill\n5,9,401,Borg\n"
_ORDERS = "Order date,Region,Total\n2024-01-02,North,5\n2024-01-02,South,6\n2024-01-03,North,7\n2024-01-04,North,8\n"
_HOURS = (
    "Date,In,Out,Hour\n2024-04-16,2024-04-16 10:24,2024-04-16 15:41,5.3\n"
    "2024-04-17,2024-04-17 09:49,2024-04-17 17:51,8.5\n2024-04-18,2024-04-18 09:59,2024-04-18 18:53,8.9\n"
)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_STOCK, "total stock per supplier", "Dill: 82; Borg: 77; Cog: 40"),
        (_STOCK, "which product has the lowest stock?", "3"),
        (_STOCK, "how many products have less than 10 in stock", 2),
        (_STOCK, "most expensive product per supplier", "Borg · 2, Dill · 4, Cog · 3"),
        (_ORDERS, "orders per region", "North: 3; South: 1"),
        (_HOURS, "how many days with more than 8 hours", 2),
        (_HOURS, "on how many days did I work more than 8 hours", 2),
    ],
)
def test_words_of_shops_and_stores(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_an_order_total_is_the_column_called_so(tmp_path: Path) -> None:
    text = "Name,Status,Subtotal,Total\n#1,paid,10,12\n#2,paid,20,22\n#3,open,30,35\n"
    assert answered(tmp_path, text, "average order total").value == 23
