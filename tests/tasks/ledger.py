"""A ledger of 300 invoices, made from a seed, and the same as pandas values for working out what is right."""

import random
from datetime import date, timedelta
from pathlib import Path

import pandas as pd

CUSTOMERS = (
    "Alder & Sons", "Birch Ltd", "Cedar Foods", "Dogwood", "Elm Street Cafe", "Fir Logistics", "Ginkgo Labs", "Hazel",
    "Ivy Hotels", "Juniper", "Katsura", "Larch Motors", "Maple Bank", "Nutmeg", "Oak Hill School", "Pine Press",
)  # fmt: skip
REGIONS = ("North", "South", "East", "West")


def ledger(seed: int = 7, rows: int = 300) -> pd.DataFrame:
    """Invoice, Date, Customer, Region, Amount, Quantity, Paid; in order of the date; amounts in cents as decimals."""
    chance = random.Random(seed)
    days = sorted(date(2024, 1, 1) + timedelta(days=chance.randrange(366)) for _ in range(rows))
    regions = {name: chance.choice(REGIONS) for name in CUSTOMERS}
    customers = [chance.choice(CUSTOMERS) for _ in range(rows)]
    return pd.DataFrame(
        {
            "Invoice": [f"R-{number:04}" for number in range(1, rows + 1)],
            "Date": pd.to_datetime(days),
            "Customer": customers,
            "Region": [regions[name] for name in customers],
            "Amount": [chance.randrange(500, 250_000) / 100 for _ in range(rows)],
            "Quantity": [chance.randint(1, 40) for _ in range(rows)],
            "Paid": [chance.choice(["yes", "yes", "no"]) for _ in range(rows)],
        }
    )


def written(frame: pd.DataFrame, path: Path) -> Path:
    """The ledger as a csv as people have it: amounts with a currency and thousands apart."""
    shown = frame.assign(
        Date=frame["Date"].dt.strftime("%Y-%m-%d"), Amount=frame["Amount"].map(lambda each: f"${each:,.2f}")
    )
    shown.to_csv(path, index=False)
    return path
