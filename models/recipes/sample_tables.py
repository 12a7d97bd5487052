"""Writes the tables among the samples: a table of contents and a ledger of two sheets, with the same cells every time.

    python models/recipes/sample_tables.py [FOLDER]

All names and figures are invented. Needs openpyxl (the test group of pyproject.toml).
"""

import csv
import random
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
SEED = 2026

CHAPTERS = (
    ("chapter", "name", "start_page", "end_page", "number_of_pages"),
    (0, "Introduction", 1, 11, 10),
    (1, "Text classification", 12, 48, 36),
    (2, "Named Entity Recognition", 49, 73, 24),
    (3, "Question Answering", 74, 120, 46),
    (4, "Summarization", 121, 140, 19),
    (5, "Conclusion", 141, 144, 3),
)

SUPPLIERS = {
    "Harbour Paper": ("Office", "Hamburg"),
    "Nordlys Print": ("Office", "Oslo"),
    "Blue Kettle": ("Catering", "London"),
    "Trattoria Lume": ("Catering", "Rome"),
    "Swift Rail": ("Travel", "Paris"),
    "Polar Airways": ("Travel", "Oslo"),
    "Kiln Software": ("Software", "London"),
    "Openfield Hosting": ("Software", "Paris"),
    "Old Mill Energy": ("Utilities", "Hamburg"),
}
PRICES = {
    "Office": (8, 240),
    "Catering": (20, 400),
    "Travel": (35, 900),
    "Software": (15, 1200),
    "Utilities": (60, 700),
}
CURRENCIES = {"Hamburg": "EUR", "Oslo": "NOK", "London": "GBP", "Rome": "EUR", "Paris": "EUR"}
NAMES = "Ada Berg,Bruno Keller,Carla Rossi,Dev Patel,Elin Dahl,Femi Okoro,Greta Lang,Hugo Martin,Ines Duarte,Jonas Vik"
EXPENSES = 200
FIRST_DAY, LAST_DAY = date(2024, 1, 8), date(2026, 6, 30)


def expenses() -> list[tuple[object, ...]]:
    """The rows of the first sheet in order of time, under their header."""
    chance = random.Random(SEED)
    span = (LAST_DAY - FIRST_DAY).days
    days = sorted(FIRST_DAY + timedelta(days=chance.randrange(span)) for _ in range(EXPENSES))
    rows: list[tuple[object, ...]] = [("date", "supplier", "category", "city", "amount", "currency", "paid")]
    for day in days:
        supplier = chance.choice(list(SUPPLIERS))
        category, city = SUPPLIERS[supplier]
        amount = round(chance.uniform(*PRICES[category]), 2)
        paid = "yes" if chance.random() < 0.9 else "no"
        rows.append((day, supplier, category, city, amount, CURRENCIES[city], paid))
    return rows


def staff() -> list[tuple[object, ...]]:
    """The rows of the second sheet under their header."""
    chance = random.Random(SEED + 1)
    roles = ("Editor", "Designer", "Engineer", "Accountant")
    rows: list[tuple[object, ...]] = [("name", "role", "city", "joined", "days_off")]
    for name in NAMES.split(","):
        joined = date(2024, 1, 1) + timedelta(days=chance.randrange(800))
        rows.append((name, chance.choice(roles), chance.choice(list(CURRENCIES)), joined, chance.randint(4, 30)))
    return rows


def fill(sheet: Worksheet, rows: list[tuple[object, ...]]) -> None:
    """Puts rows into a sheet, the header in bold, dates as dates."""
    for row in rows:
        sheet.append(row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for column in sheet.columns:
        width = max(len(str(cell.value)) for cell in column)
        sheet.column_dimensions[column[0].column_letter].width = width + 2
    sheet.freeze_panes = "A2"


def main(folder: Path) -> None:
    """Writes chapters.csv and ledger.xlsx into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "chapters.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(CHAPTERS)
    book = Workbook()
    book.properties.created = book.properties.modified = datetime(2026, 7, 1)
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = "Expenses"
    fill(first, expenses())
    fill(book.create_sheet("Staff"), staff())
    book.save(folder / "ledger.xlsx")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
