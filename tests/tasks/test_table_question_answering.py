"""Tables of any size are answered; those that fit in 512 tokens as transformers itself answers them."""

import random
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
from transformers import TapasConfig, TapasForQuestionAnswering, TapasTokenizer

from desktop_app.answers import Failure, TableAnswer
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, CheckpointProblem
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import ask
from desktop_app.tasks.tables import numerics
from desktop_app.tasks.tables.encoding import Encoder, Limits, Pieces, Window
from desktop_app.tasks.tables.grid import Grid

TEXT = (
    "what is the sum of average how many in chapter name page number paris oslo rome city price date start end "
    "first last most red green blue tall inter ##val ##ing ##s north east introduction summarization"
)
WORDS = TEXT.split()
LETTERS = list("abcdefghijklmnopqrstuvwxyz0123456789.,-()$%€?!/:_'é")


@pytest.fixture(scope="session")
def tapas_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A TAPAS of 2 layers with random weights and a vocabulary of some words and all letters."""
    folder = tmp_path_factory.mktemp("tapas")
    marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "[EMPTY]"]
    pieces = dict.fromkeys([*marks, *WORDS, *LETTERS, *(f"##{letter}" for letter in LETTERS)])
    (folder / "vocab.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    tokenizer = TapasTokenizer(str(folder / "vocab.txt"))
    tokenizer.save_pretrained(folder)
    save_model(folder, len(tokenizer.vocab))
    return folder


def save_model(folder: Path, vocabulary: int, **settings: Any) -> None:
    sizes = {"hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 96}
    labels = {0: "NONE", 1: "SUM", 2: "AVERAGE", 3: "COUNT"}
    common = {"num_aggregation_labels": 4, "aggregation_labels": labels, "no_aggregation_label_index": 0}
    settings = {"max_position_embeddings": 512} | settings
    # The same random weights in every run: with some others hardly any cell is selected, and a test would prove little.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = TapasForQuestionAnswering(TapasConfig(vocab_size=vocabulary, **(sizes | common | settings)))
        # Spread what random weights say, so that some cells are selected and some are not.
        model.output_weights.data.normal_(std=0.6)
        model.column_output_weights.data.normal_(std=0.6)
        model.aggregation_classifier.weight.data.normal_(std=0.6)
    model.save_pretrained(folder)


@pytest.fixture(scope="session")
def tokenizer(tapas_folder: Path) -> Any:
    return TapasTokenizer.from_pretrained(tapas_folder)


def cell(chance: random.Random) -> str:
    """A cell such as tables have: words, numbers, dates up to 2016, nothing, marks for nothing."""
    number = chance.choice([chance.randint(0, 30), chance.randint(0, 99_999), round(chance.uniform(-9, 99), 2)])
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1950, 2016)
    return chance.choice(
        [
            " ".join(chance.choices(WORDS, k=chance.randint(1, 4))).replace("##", ""),
            str(number),
            f"{chance.randint(1000, 99_999_999):,}",
            f"{year}-{month:02}-{day:02}",
            f"{day} March {year}",
            str(year),
            chance.choice(["", "n/a", "?", "nan", " ", "-", "3rd", "two", "may", "Élan", "50%", "[SEP]"]),
        ]
    )


def generated(seed: int) -> tuple[pd.DataFrame, str]:
    """A table in which columns mostly hold one kind of cell, and a question with numbers and dates."""
    chance = random.Random(seed)
    rows, columns = chance.randint(1, 9), chance.randint(1, 6)
    frame = {}
    for column in range(columns):
        kind = chance.choice(["mixed", "number", "year", "date", "word"])
        frame[f"{chance.choice(WORDS).replace('##', '')} {column}"] = [
            cell(chance)
            if kind == "mixed" or chance.random() < 0.1
            else {
                "number": str(chance.randint(0, 60)),
                "year": str(chance.randint(1990, 2016)),
                "date": f"{chance.randint(1990, 2016)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}",
                "word": chance.choice(WORDS).replace("##", ""),
            }[kind]
            for _ in range(rows)
        ]
    tail = chance.choice(
        ["", f"in {chance.randint(1990, 2016)}", f"more than {chance.randint(0, 60)}", "on 3 may 1999"]
    )
    return pd.DataFrame(frame), f"What is the {chance.choice(WORDS)} {tail}?"


def grid_of(frame: pd.DataFrame) -> Grid:
    return Grid.of_frames(Path("table.csv"), frame, frame)


@pytest.mark.parametrize("seed", range(60))
def test_a_table_that_fits_is_encoded_as_tapas_tokenizer_encodes_it(seed: int, tokenizer: Any) -> None:
    frame, question = generated(seed)
    theirs = tokenizer(frame, [question])
    encoder = Encoder(grid_of(frame), Pieces(tokenizer), mend=False)
    ours = encoder.encode(question, Window(tuple(range(len(frame))), tuple(range(frame.shape[1]))))
    assert ours.ids.tolist() == theirs["input_ids"][0]
    assert ours.types.tolist() == theirs["token_type_ids"][0]


def test_mending_changes_nothing_where_nothing_is_misread(tokenizer: Any) -> None:
    frame = pd.DataFrame({"city": ["Oslo", "Rome"], "price": ["1,200", "35.5"], "date": ["2011-03-04", "4 May 2009"]})
    window = Window((0, 1), (0, 1, 2))
    for question in ("What is the price in 2009?", "How many cities over 1,000?"):
        both = [Encoder(grid_of(frame), Pieces(tokenizer), mend).encode(question, window) for mend in (True, False)]
        assert np.array_equal(both[0].types, both[1].types)


def test_what_the_tokenizer_misreads_is_put_right() -> None:
    assert numerics.cell_values("2024-03-05", True) == ((2024.0, 3.0, 5.0),)
    assert numerics.cell_values("5 March 2024", True) == ((2024.0, 3.0, 5.0),)
    assert numerics.cell_values("12/25/2014", True) == ((2014.0, 12.0, 25.0),)
    assert numerics.cell_values("(500)", True) == (-500.0,)
    assert numerics.cell_values("1.5M", True) == (1_500_000.0,)
    assert numerics.cell_values("1.234,50", True) == (1234.5,)
    assert numerics.cell_values("2024", True) == (2024.0,)
    assert numerics.question_values("in 2024", True) == (2024.0, (2024.0, None, None))
    assert 2e6 in numerics.question_values("over 2 million", True)


def test_late_dates_rank_by_day_and_compare_with_the_year_asked_for(tokenizer: Any) -> None:
    frame = pd.DataFrame({"date": ["2025-01-02", "2024-12-31", "2024-02-01"]})
    types = Encoder(grid_of(frame), Pieces(tokenizer)).encode("Which in 2024?", Window((0, 1, 2), (0,))).types
    body = types[types[:, 2] > 0]
    firsts = [body[body[:, 2] == row][0].tolist() for row in (1, 2, 3)]
    assert [each[4] for each in firsts] == [3, 2, 1]
    assert [each[6] for each in firsts] == [2, 1, 1]


def write(folder: Path, frame: pd.DataFrame, name: str = "table.csv") -> Path:
    frame.to_csv(folder / name, index=False)
    return folder / name


@cache
def lender() -> Residency:
    """Checkpoints are loaded once for all tests."""
    return Residency()


def asked(path: Path, folder: Path, *texts: str, residency: Residency | None = None) -> list[Any]:
    question = TableQuestionAnswering(
        table=path, questions=texts, checkpoint=str(folder), device="cpu", precision="float32", rules=False
    )
    return [each for each in ask(question, residency or lender()) if each.final]


def test_answers_are_those_of_the_pipeline(tapas_folder: Path, tmp_path: Path) -> None:
    from transformers import pipeline

    theirs = pipeline("table-question-answering", model=str(tapas_folder), device="cpu", dtype="float32")
    chance, cells = random.Random(5), 0
    for number in range(6):
        rows = chance.randint(2, 9)
        frame = pd.DataFrame(
            {
                "city": chance.choices(["Paris", "Oslo", "Rome"], k=rows),
                "price": [str(chance.randint(1, 900)) for _ in range(rows)],
                "start date": [f"{chance.randint(1990, 2015)}-05-1{chance.randint(0, 9)}" for _ in range(rows)],
            }
        )
        path = write(tmp_path, frame, f"{number}.csv")
        texts = ("What is the price in Oslo?", "How many start after 2001?", "sum of price", "the last city")
        for ours, text in zip(asked(path, tapas_folder, *texts), texts, strict=True):
            expected = theirs(table=frame, query=text)
            assert list(ours.coordinates) == expected["coordinates"]
            assert list(ours.cells) == expected["cells"]
            assert ours.aggregator == expected["aggregator"]
            assert ours.rows_seen == ours.rows_total == rows
            cells += len(ours.cells)
    assert cells > 10


def test_a_checkpoint_without_a_column_head_is_run_by_hand(tapas_folder: Path, tmp_path: Path, tokenizer: Any) -> None:
    folder = tmp_path / "wikisql"
    tokenizer.save_pretrained(folder)
    save_model(folder, len(tokenizer.vocab), select_one_column=False)
    path = write(tmp_path, pd.DataFrame({"city": ["Oslo", "Rome"], "price": ["3", "4"]}))
    (found,) = asked(path, folder, "What is the price in Rome?")
    assert isinstance(found, TableAnswer)


def test_a_checkpoint_without_aggregation_only_selects(tmp_path: Path, tokenizer: Any) -> None:
    folder = tmp_path / "sqa"
    tokenizer.save_pretrained(folder)
    config = TapasConfig(vocab_size=len(tokenizer.vocab), hidden_size=48, num_hidden_layers=1, num_attention_heads=4)
    TapasForQuestionAnswering(config).save_pretrained(folder)
    (found,) = asked(write(tmp_path, pd.DataFrame({"city": ["Oslo"]})), folder, "Which city?")
    assert found.aggregator == "NONE"


def test_a_vocabulary_larger_than_the_weights_is_refused(tmp_path: Path, tokenizer: Any) -> None:
    folder = tmp_path / "mixed"
    tokenizer.save_pretrained(folder)
    save_model(folder, len(tokenizer.vocab) - 3)
    with pytest.raises(CheckpointProblem, match="vocabulary"):
        asked(write(tmp_path, pd.DataFrame({"city": ["Oslo"]})), folder, "Which city?")


SHAPES = [(600, 2), (1_500, 3), (3, 300), (40, 40), (1, 1), (64, 1), (300, 1), (2, 31), (2, 32)]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape[0]}x{shape[1]}")
def test_tables_of_every_shape_are_answered(shape: tuple[int, int], tapas_folder: Path, tmp_path: Path) -> None:
    rows, columns = shape
    chance = random.Random(rows)
    frame = pd.DataFrame({f"price {c}": [chance.randint(0, 999) for _ in range(rows)] for c in range(columns)})
    (found,) = asked(write(tmp_path, frame), tapas_folder, "What is the sum of city in 17?")
    assert isinstance(found, TableAnswer), found.reason
    assert found.rows_total == rows
    assert 0 < found.rows_seen <= rows
    assert sum(end - start for start, end in found.rows_read) == found.rows_seen
    for (row, column), text in zip(found.coordinates, found.cells, strict=True):
        assert str(frame.iat[row, column]) == text


def test_types_and_gaps_do_not_matter(tapas_folder: Path, tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {"a": [1, 2, 3], "b": [1.5, None, 2.5], "c": [True, False, None], "d": pd.to_datetime(["2024-01-01"] * 3)}
    )
    path = tmp_path / "typed.parquet"
    frame.iloc[[2, 0]].to_parquet(path)
    (found,) = asked(path, tapas_folder, "What is the sum of b?")
    assert isinstance(found, TableAnswer)


def test_a_long_cell_is_cut_and_the_rest_is_read(tapas_folder: Path, tmp_path: Path) -> None:
    frame = pd.DataFrame({"name": ["interval " * 3_000, "short", "x" * 90], "price": ["1", "2", "3"]})
    (found,) = asked(write(tmp_path, frame), tapas_folder, "What is the price?")
    assert isinstance(found, TableAnswer)
    assert found.rows_seen == 3


def test_a_table_without_filled_cells_says_so(tapas_folder: Path, tmp_path: Path) -> None:
    frame = pd.DataFrame({"a": [None, None], "b": [None, None]})
    path = tmp_path / "empty.parquet"
    frame.to_parquet(path)
    (found,) = asked(path, tapas_folder, "What is a?")
    assert found.value is None
    assert "no cell that is filled in" in found.sentence


@pytest.mark.parametrize("text", ["", "   ", "?!", "why " * 2_500, "w" * 10_000, "how many " * 5_000])
def test_a_question_that_cannot_be_asked_fails_alone(text: str, tapas_folder: Path, tmp_path: Path) -> None:
    path = write(tmp_path, pd.DataFrame({"city": ["Oslo", "Rome"], "price": ["3", "4"]}))
    bad, good = asked(path, tapas_folder, text, "What is the price?")
    assert isinstance(good, TableAnswer)
    if text != "w" * 10_000:  # one word of more than 100 letters is one piece
        assert isinstance(bad, Failure)
        assert bad.reason
        assert bad.advice


def test_no_question_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadQuestion):
        ask(TableQuestionAnswering(table=tmp_path / "x.csv", questions=()), Residency())


def test_a_table_that_cannot_be_read_fails_every_question(tapas_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "gone.csv").write_bytes(b"")
    failures = asked(tmp_path / "gone.csv", tapas_folder, "one?", "two?")
    assert [type(each) for each in failures] == [Failure, Failure]
    assert not any("Traceback" in each.reason for each in failures)


def test_length_is_that_of_the_questions_and_closing_stops(tapas_folder: Path, tmp_path: Path) -> None:
    frame = pd.DataFrame({"price": range(2_000), "city": ["Oslo"] * 2_000})
    path = write(tmp_path, frame)
    question = TableQuestionAnswering(
        table=path, questions=("sum of price", "the last city"), checkpoint=str(tapas_folder), rules=False
    )
    stream = ask(question, Residency())
    assert len(stream) == 2
    first = next(stream)
    assert not first.final
    assert first.rows_total == 2_000
    stream.close()
    with pytest.raises(StopIteration):
        next(stream)


def test_limits_come_from_the_embeddings(tokenizer: Any) -> None:
    config = TapasConfig(max_position_embeddings=300, type_vocab_sizes=[3, 20, 70, 2, 65, 66, 10])
    limits = Limits.of(config, tokenizer)
    assert (limits.tokens, limits.rows, limits.columns) == (300, 63, 19)


@pytest.fixture
def out_of_memory(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A device on which more than two windows at once do not fit; gives the batch sizes that were tried."""
    from desktop_app.tasks.tables.reading import Reader

    whole, tried = Reader.one_pass, []

    def small(self: Reader, encodings: Any) -> Any:
        tried.append(len(encodings))
        if len(encodings) > 2:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return whole(self, encodings)

    monkeypatch.setattr(Reader, "one_pass", small)
    return tried


def test_a_batch_that_does_not_fit_is_halved(tapas_folder: Path, tmp_path: Path, out_of_memory: list[int]) -> None:
    path = write(tmp_path, pd.DataFrame({"city": ["Oslo", "Rome"], "price": ["3", "4"]}))
    answers = asked(path, tapas_folder, *["What is the price?"] * 8, residency=Residency())
    assert [type(each) for each in answers] == [TableAnswer] * 8
    # The first pass of a new checkpoint is of one question; the other seven are tried at once.
    assert out_of_memory[:4] == [1, 7, 4, 2]
