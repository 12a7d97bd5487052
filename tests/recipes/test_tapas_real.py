"""What the table recipe makes of questions people asked: the sets, ways to an answer, windows, losses, calibration."""

import hashlib
import math
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch
from transformers import TapasForQuestionAnswering, TapasTokenizer

from desktop_app.tasks.tables.encoding import Pieces
from desktop_app.tasks.tables.reading import Calibration
from models.recipes.frame.calibration import calibration_error
from models.recipes.frame.published import MissingData, Published
from models.recipes.tapas_tables import calibration, real, real_batches, supervision
from models.recipes.tapas_tables.answers import AVERAGE, COUNT, NONE, SUM
from models.recipes.tapas_tables.growth import grow, words
from models.recipes.tapas_tables.model import WORD, configuration, initialised, logits
from models.recipes.tapas_tables.real import Asked, RealTable
from models.recipes.tapas_tables.supervision import Way

CHECKPOINT = Path(__file__).parents[2] / "models" / "builtin" / "tapas-tables"

MEDALS = RealTable(
    "200_1",
    Path("200_1.csv"),
    ("Nation", "Gold", "Host"),
    (
        ("Norway", "11", "yes"),
        ("Finland", "4", "no"),
        ("Sweden", "4", "no"),
        ("Japan", "1", "yes"),
    ),
)


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces(TapasTokenizer.from_pretrained(CHECKPOINT))


def asked(text: str, *expected: str, table: RealTable = MEDALS) -> Asked:
    return Asked("nt-0", text, table, expected)


def test_a_set_that_is_not_there_or_another_is_refused_with_its_source(tmp_path: Path) -> None:
    one = Published("set", "A set", "example.org/set", "CC0", "list.tsv", hashlib.sha256(b"a\n").hexdigest())
    with pytest.raises(MissingData, match=r"not there.*example\.org/set \(CC0\)"):
        one.within(tmp_path)
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "list.tsv").write_bytes(b"b\n")
    with pytest.raises(MissingData, match="not the list"):
        one.within(tmp_path)
    (tmp_path / "set" / "list.tsv").write_bytes(b"a\n")
    assert one.within(tmp_path) == tmp_path / "set"


def test_tables_of_both_sets_are_read_and_known_by_one_key(tmp_path: Path) -> None:
    escaped, doubled = tmp_path / "204-csv" / "7.csv", tmp_path / "table_csv" / "204_7.csv"
    for path, quote in ((escaped, '\\"'), (doubled, '""')):
        path.parent.mkdir()
        path.write_text(f'"Title","Year"\n"{quote}Heavy{quote}","1999"\n"Short"\n', encoding="utf-8")
    tables = [RealTable.read(path) for path in (escaped, doubled)]
    assert {table.key for table in tables} == {"204_7"}
    assert {table.rows for table in tables} == {(('"Heavy"', "1999"), ("Short", ""))}


@pytest.fixture
def sets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Both sets: a table of its own in each, and one that WTQ holds out and SQA has under another name."""
    numbers = range(200)
    held = next(number for number in numbers if real.held_out(f"200_{number}"))
    kept, other = [number for number in numbers if not real.held_out(f"200_{number}")][:2]
    table = "Nation,Gold\nNorway,{}\nJapan,1\n"
    for path, gold in (
        (f"wtq/csv/200-csv/{held}.csv", 9),
        (f"wtq/csv/200-csv/{kept}.csv", 8),
        (f"sqa/table_csv/200_{other}.csv", 9),
        (f"sqa/table_csv/200_{kept}.csv", 8),
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(table.format(gold), encoding="utf-8")
    (tmp_path / "wtq" / "questions.tsv").write_text(
        "id\tutterance\tcontext\ttargetValue\n"
        f"nt-0\twho has 9?\tcsv/200-csv/{held}.csv\tNorway\nnt-1\tboth?\tcsv/200-csv/{kept}.csv\tNorway|Japan\n",
        encoding="utf-8",
    )
    head = "id\tannotator\tposition\tquestion\ttable_file\tanswer_coordinates\tanswer_text\n"
    lines = [
        ("nt-1", 0, 0, "who are they?", f"table_csv/200_{kept}.csv", "['(0, 0)', '(1, 0)']", "[]"),
        ("nt-1", 0, 1, "which nation has 8?", f"table_csv/200_{kept}.csv", "['(0, 0)']", "[]"),
        ("nt-1", 0, 2, "which nation is that?", f"table_csv/200_{kept}.csv", "['(0, 0)']", "[]"),
        ("nt-2", 0, 0, "how many for norway?", f"table_csv/200_{other}.csv", "['(0, 1)']", "[]"),
    ]
    text = head + "".join("\t".join(map(str, line)) + "\n" for line in lines)
    (tmp_path / "sqa" / "questions.tsv").write_text(text, encoding="utf-8")
    for name in ("WTQ", "SQA"):
        known = getattr(real, name)
        sha = hashlib.sha256((tmp_path / known.folder / "questions.tsv").read_bytes()).hexdigest()
        own = Published(known.folder, known.title, known.source, known.licence, known.manifest, sha)
        monkeypatch.setattr(real, name, own)
    return tmp_path


def test_no_copy_of_a_table_held_out_is_learnt_from(sets: Path) -> None:
    learnt, dev = real.parts(sets)
    assert {one.text for one in dev} == {"who has 9?", "how many for norway?"}
    # The third of a row of questions leans on the second and is left out.
    assert {one.text for one in learnt} == {"both?", "who are they?", "which nation has 8?"}
    assert next(one for one in learnt if one.text == "both?").expected == ("Norway", "Japan")


def test_cells_that_spell_the_answer_are_ways_to_it_and_the_row_asked_about_comes_first() -> None:
    found = supervision.ways(asked("how is sweden's gold count written?", "4"))
    spelled = [way for way in found if way.aggregator == NONE]
    assert [way.cells for way in spelled] == [frozenset([(2, 1)]), frozenset([(1, 1)])]
    both = supervision.ways(asked("which nations hosted?", "Japan", "Norway"))
    assert both == [Way(NONE, frozenset([(0, 0), (3, 0)]), (0,))]


@pytest.mark.parametrize(
    ("text", "expected", "aggregator", "rows"),
    [
        ("how many nations were host: yes?", "2", COUNT, {0, 3}),
        ("how many nations have at least 4 gold?", "3", COUNT, {0, 1, 2}),
        ("how many gold altogether?", "20", SUM, {0, 1, 2, 3}),
        ("what is the average of gold?", "5", AVERAGE, {0, 1, 2, 3}),
    ],
)
def test_what_no_cell_spells_is_computed(text: str, expected: str, aggregator: int, rows: set[int]) -> None:
    found = supervision.ways(asked(text, expected))
    assert (aggregator, rows) in [(way.aggregator, {row for row, _ in way.cells}) for way in found]


def test_an_answer_that_nothing_leads_to_has_no_way() -> None:
    assert supervision.ways(asked("how many more gold has norway than japan?", "10")) == []


def test_a_long_table_is_cut_around_the_answer_and_its_ends(pieces: Pieces) -> None:
    rows = tuple((f"Town {number}", str(number * 37 % 1000)) for number in range(60))
    table = RealTable("200_2", Path("200_2.csv"), ("Town", "People"), rows)
    prepared = real_batches.Prepared(asked("how many people has town 41?", rows[41][1], table=table))
    made = real_batches.example(prepared, pieces, 120, Random(0))
    assert made is not None
    kept = made.window.rows
    assert {0, 41, 59} <= set(kept)
    assert list(kept) == sorted(kept)
    assert len(made.encoded.ids) <= 120
    for way in made.ways:
        assert {rows[kept[row]][column] for row, column in way.cells} == {rows[41][1]}


def test_positions_are_those_the_model_works_out(pieces: Pieces) -> None:
    made = real_batches.example(
        real_batches.Prepared(asked("which nation has 11 gold?", "Norway")), pieces, 300, Random(0)
    )
    assert made is not None
    model = initialised(configuration(len(pieces.tokenizer.vocab), layers=1), seed=0).eval()
    batch = real_batches.batched([made])
    with torch.no_grad():
        given = model.tapas(batch.inputs.ids, token_type_ids=batch.inputs.types, position_ids=batch.inputs.positions)
        own = model.tapas(batch.inputs.ids, token_type_ids=batch.inputs.types)
    torch.testing.assert_close(given.last_hidden_state, own.last_hidden_state)


def test_an_answer_costs_what_its_ways_together_leave_unlikely(pieces: Pieces) -> None:
    """With two ways the likelihood is the sum of those of each alone."""
    one, other = Way(NONE, frozenset([(1, 1)]), (1,)), Way(COUNT, frozenset([(0, 0), (1, 0)]), (0,))
    made = real_batches.example(real_batches.Prepared(asked("gold of finland?", "4")), pieces, 300, Random(0))
    assert made is not None
    model = initialised(configuration(len(pieces.tokenizer.vocab), layers=1), seed=0).eval()
    costs = []
    for ways in ([one], [other], [one, other]):
        made.ways = ways
        batch = real_batches.batched([made])
        with torch.no_grad():
            costs.append(float(real_batches.likeliest(logits(model, batch.inputs), batch)))
    assert costs[2] == pytest.approx(-math.log(math.exp(-costs[0]) + math.exp(-costs[1])), abs=1e-4)


def test_new_pieces_begin_as_their_old_ones_and_change_nothing_else(pieces: Pieces) -> None:
    tokenizer = pieces.tokenizer
    model = TapasForQuestionAnswering.from_pretrained(CHECKPOINT, dtype=torch.float32).eval()
    made = real_batches.example(
        real_batches.Prepared(asked("which nation has 11 gold?", "Norway")), pieces, 300, Random(0)
    )
    assert made is not None
    batch = real_batches.batched([made]).inputs
    with torch.no_grad():
        before = logits(model, batch).cells
        grow(model, [list(tokenizer.convert_tokens_to_ids(["the", "of"]))])
        after = logits(model, batch).cells
    assert torch.equal(before, after)
    weight = model.tapas.embeddings.word_embeddings.weight
    assert len(weight) == model.config.vocab_size == len(tokenizer.vocab) + 1
    old = weight[tokenizer.convert_tokens_to_ids(["the", "of"])]
    torch.testing.assert_close(weight[-1, WORD.stop :], old.mean(0)[WORD.stop :])
    assert weight[-1, WORD].norm().item() == pytest.approx(old[:, WORD].norm(dim=1).mean().item(), rel=1e-4)


def test_words_worth_a_piece_are_frequent_and_no_plurals_of_pieces() -> None:
    tokenizer = TapasTokenizer.from_pretrained(CHECKPOINT)
    some = [asked("which qwertzy of the zorbles and zorble has chapters?", "x")] * 9
    found = words(tokenizer, some)
    assert {"qwertzy", "zorble"} <= set(found)
    assert not {"zorbles", "chapters", "the"} & set(found)


def test_calibration_finds_the_logistic_curve_it_was_drawn_from() -> None:
    rng = np.random.default_rng(0)
    scores = rng.uniform(0.02, 0.98, 20_000)
    chances = 1 / (1 + np.exp(-(0.7 * np.log(scores / (1 - scores)) - 1.2)))
    fine = rng.uniform(size=len(scores)) < chances
    slope, offset = calibration.fitted(scores.tolist(), fine.tolist())
    assert (slope, offset) == pytest.approx((0.7, -1.2), abs=0.06)
    known = Calibration(slope=slope, offset=offset)
    confidences = torch.tensor([known.confidence(score) for score in scores.tolist()])
    assert calibration_error(confidences, torch.from_numpy(fine)) < 0.02
    assert calibration_error(torch.from_numpy(scores), torch.from_numpy(fine)) > 0.15


def test_the_margin_leaves_most_hopeless_questions_without_an_answer() -> None:
    bests = [number / 100 for number in range(41)] + [0.9] * 5
    chosen = calibration.margin(bests)
    assert sum(best <= chosen for best in bests if best <= 0.5) == pytest.approx(calibration.KEPT_EMPTY * 41, abs=1)
    assert calibration.margin([0.9]) == 0.5
