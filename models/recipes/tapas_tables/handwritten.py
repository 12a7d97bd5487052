"""Questions written by hand on tables that no generator made: the nearest thing here to a person with a spreadsheet."""

from collections.abc import Callable
from random import Random

from .answers import AVERAGE, COUNT, NONE, SUM, Cell
from .evaluation import by_kind

Asked = Callable[[dict[str, list[str]], str], tuple[frozenset[Cell], int]]

TABLES: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "book": (
        """chapter|name|start_page|end_page|number_of_pages
0|Introduction|1|11|10
1|Text classification|12|48|36
2|Named Entity Recognition|49|73|24
3|Question Answering|74|120|46
4|Summarization|121|140|19
5|Conclusion|141|144|3""",
        (
            ("What's the topic in chapter 4?", "Summarization"),
            ("What is the total number of pages?", "138"),
            ("On which page does the chapter about question-answering start?", "74"),
            ("How many chapters have more than 20 pages?", "3"),
            ("What is chapter 3 about?", "Question Answering"),
            ("Which chapter has the most pages?", "Question Answering"),
            ("How many pages does the chapter on summarization have?", "19"),
            ("What is the average number of pages?", "23"),
            ("On which page does chapter 2 end?", "73"),
        ),
    ),
    "employees": (
        """Employee|Department|Age|Salary|City
Anna Weber|Sales|34|$48,000|Berlin
Tom Baker|Engineering|51|$72,500|London
Priya Nair|Engineering|29|$61,000|London
Luc Moreau|Marketing|42|$55,000|Paris
Sara Lind|Sales|26|$39,500|Stockholm""",
        (
            ("How old is Tom Baker?", "51"),
            ("Who is the youngest employee?", "Sara Lind"),
            ("What is the average age?", "36.4"),
            ("How many people work in Engineering?", "2"),
            ("What is the total salary of the employees in Sales?", "87500"),
            ("Where does Luc Moreau live?", "Paris"),
            ("Who is older than 40?", "Luc Moreau; Tom Baker"),
            ("How much does Priya earn?", "$61,000"),
            ("Which employees live in London?", "Priya Nair; Tom Baker"),
            ("How many employees are there?", "5"),
            ("What is the highest salary?", "$72,500"),
            ("What is Anna Weber's shoe size?", ""),
        ),
    ),
    "products": (
        """Product|Category|Price|In stock|Supplier
Desk lamp|Lighting|24.90|120|Brightco
Office chair|Furniture|189.00|15|Sitwell
Standing desk|Furniture|420.00|8|Sitwell
Notebook|Stationery|3.50|900|Paperworks
Floor lamp|Lighting|75.00|42|Brightco
Bookcase|Furniture|145.00|20|Holz AG""",
        (
            ("How much does the office chair cost?", "189.00"),
            ("What is the most expensive product?", "Standing desk"),
            ("What is the cheapest product?", "Notebook"),
            ("Which products cost less than 80?", "Desk lamp; Floor lamp; Notebook"),
            ("How many products are in the category Furniture?", "3"),
            ("What is the average price of furniture?", "251.333333"),
            ("Who supplies the bookcase?", "Holz AG"),
            ("How many products are more expensive than 100?", "3"),
            ("What is the total stock?", "1105"),
            ("List the products supplied by Sitwell", "Office chair; Standing desk"),
        ),
    ),
    "films": (
        """Title|Director|Year|Length (min)|Rating
The Long Harbour|Mira Costa|2019|142|7.9
Paper Moons|Jon Adler|2021|98|6.4
Northbound|Mira Costa|2023|121|8.3
Salt|Ewa Nowak|2018|87|7.1
The Quiet Hours|Jon Adler|2024|134|7.6""",
        (
            ("Who directed Northbound?", "Mira Costa"),
            ("Which film is the longest?", "The Long Harbour"),
            ("Which film has the best rating?", "Northbound"),
            ("When was Salt released?", "2018"),
            ("How many films did Mira Costa direct?", "2"),
            ("Which films came out after 2020?", "Northbound; Paper Moons; The Quiet Hours"),
            ("What is the latest film?", "The Quiet Hours"),
            ("How many films are longer than 120 minutes?", "3"),
            ("What is the average rating of the films by Jon Adler?", "7"),
            ("Which films by Mira Costa are longer than 130 minutes?", "The Long Harbour"),
        ),
    ),
    "mountains": (
        """Mountain|Country|Height (m)|First climbed
Aconcagua|Argentina|6,961|1897
Denali|United States|6,190|1913
Elbrus|Russia|5,642|1874
Kilimanjaro|Tanzania|5,895|1889
Mont Blanc|France|4,808|1786
Puncak Jaya|Indonesia|4,884|1962""",
        (
            ("How high is Elbrus?", "5,642"),
            ("What is the highest mountain?", "Aconcagua"),
            ("In which country is Denali?", "United States"),
            ("Which mountains are higher than 6000?", "Aconcagua; Denali"),
            ("How many mountains were first climbed before 1890?", "3"),
            ("What is the average height?", "5730"),
            ("Which mountain is in Tanzania?", "Kilimanjaro"),
        ),
    ),
}


def table(text: str) -> dict[str, list[str]]:
    """The columns of a table written with bars."""
    headers, *rows = (line.split("|") for line in text.splitlines())
    return {header: [row[place] for row in rows] for place, header in enumerate(headers)}


def value(columns: dict[str, list[str]], cells: frozenset[Cell], aggregator: int) -> str:
    """The answer as text: cells sorted and joined, or the number computed from them."""
    lists = list(columns.values())
    texts = sorted(lists[column][row] for row, column in cells)
    if aggregator == COUNT:
        return str(len(texts))
    if aggregator == NONE or not texts:
        return "; ".join(texts)
    try:
        numbers = [float(text.replace(",", "").strip("$€£% ")) for text in texts]
    except ValueError:
        return "; ".join(texts)
    total = sum(numbers)
    return f"{round(total if aggregator == SUM else total / len(numbers), 6):g}" if abs(total) < 1e5 else f"{total:.0f}"


def score(asked: Asked, show: bool = False) -> dict[str, tuple[int, int]]:
    """(right, asked) by table; with `show`, prints each wrong answer."""
    judged = []
    for name, (text, questions) in TABLES.items():
        columns = table(text)
        for question, wanted in questions:
            cells, aggregator = asked(columns, question)
            found = value(columns, cells, aggregator)
            fine = found == wanted or (aggregator in (SUM, AVERAGE) and _same(found, wanted))
            judged.append((name, fine))
            if show and not fine:
                print(f"  wrong: {question} -> {found!r} instead of {wanted!r}")
    return by_kind(judged)


def _same(found: str, wanted: str) -> bool:
    try:
        return abs(float(found) - float(wanted)) < 1e-3
    except ValueError:
        return False


def book_in_other_orders(asked: Asked, many: int, seed: int) -> dict[str, tuple[int, int]]:
    """The book's first four questions with its rows and columns shuffled `many` times; the values stay the same."""
    rng = Random(seed)
    text, questions = TABLES["book"]
    columns = table(text)
    judged = []
    for _ in range(many):
        rows = rng.sample(range(6), 6)
        headers = rng.sample(list(columns), 5)
        other = {header: [columns[header][row] for row in rows] for header in headers}
        judged += [(question, value(other, *asked(other, question)) == wanted) for question, wanted in questions[:4]]
    return by_kind(judged)
