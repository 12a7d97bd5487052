"""The table recipe's parts, and the checkpoint it made as transformers itself loads and decodes it."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import pandas as pd
import pytest
import torch
from transformers import TapasTokenizer

from models.recipes.tapas_tables import (
    card,
    conditions,
    handwritten,
    phrases,
)
from models.recipes.tapas_tables.answers import AVERAGE, COUNT, NONE, SUM, Question, right, value_of
from models.recipes.tapas_tables.batches import Example, batched, encode_table, examples
from models.recipes.tapas_tables.encoding import encode, numbers_in
from models.recipes.tapas_tables.evaluation import AsTransformersDoes, answer, sample
from models.recipes.tapas_tables.growth import grown
from models.recipes.tapas_tables.model import HIDDEN, configuration, initialised
from models.recipes.tapas_tables.questions import KINDS, QuestionMaker
from models.recipes.tapas_tables.tables import Column, Table, TableMaker
from models.recipes.tapas_tables.training import Sizes, begin, groups, losses, plan_of, train
from models.recipes.tapas_tables.words import Domain, domains, split

CHECKPOINT = Path(__file__).parents[2] / "models" / "builtin" / "tapas-tables"


def drawn(seed: int, many: int, unseen: bool = False) -> list[tuple[Table, Question]]:
    rng = Random(seed)
    maker = TableMaker(rng, unseen=unseen)
    asker = QuestionMaker(rng, maker, held_out=unseen)

    def pairs() -> Iterator[tuple[Table, Question]]:
        while True:
            table = maker.table(rng.randint(1, 12), rng.randint(1, 7))
            question = asker.ask(table)
            if question is not None:
                yield table, question

    return list(islice(pairs(), many))


@pytest.fixture(scope="module")
def asked() -> AsTransformersDoes:
    return AsTransformersDoes(CHECKPOINT)


@pytest.fixture(scope="module")
def tokenizer() -> TapasTokenizer:
    return TapasTokenizer.from_pretrained(CHECKPOINT)


def small_table() -> Table:
    domain = Domain("chapter", "chapters", ("name",), "topic")
    names = ["Introduction", "Methods", "Results"]
    pages = ["1,200", "10", "36"]
    years = ["2019", "2021", "2018"]
    return Table([Column("name", names, list(names), ("name",), names_rows=True),
                  Column("pages", pages, [1200.0, 10.0, 36.0], ("pages",), counts="pages"),
                  Column("year", years, [2019.0, 2021.0, 2018.0], ("year",))], domain, 0)  # fmt: skip


class TestTables:
    def test_the_same_seed_gives_the_same_questions(self) -> None:
        first, second, other = drawn(5, 40), drawn(5, 40), drawn(6, 40)
        assert [(table.frame(), question) for table, question in first] == [
            (table.frame(), question) for table, question in second
        ]
        assert [question for _, question in first] != [question for _, question in other]

    def test_unseen_words_and_domains_are_not_trained_on(self) -> None:
        words = [f"word{number}" for number in range(20)]
        assert not set(split(words, True)) & set(split(words, False))
        assert not {one.singular for one in domains(True)} & {one.singular for one in domains(False)}

    def test_every_kind_of_question_is_drawn(self) -> None:
        assert {question.kind for _, question in drawn(1, 900)} == set(KINDS)

    def test_columns_are_of_one_length_and_headers_differ(self) -> None:
        for table, _ in drawn(2, 100):
            assert {len(column.cells) for column in table.columns} == {table.rows}
            assert len(table.frame()) == len(table.columns)


def template_lists() -> dict[str, tuple[str, ...]]:
    """Every list of templates that is split, by name."""
    files = ("LOOKUPS", "SUPERLATIVES", "SELECTIONS", "AGGREGATES", "CONDITIONS", "COUNTS_AND_DATES")
    found = {name: lines for file in files for name, lines in getattr(phrases, file).items()}
    assert len(found) == sum(len(getattr(phrases, file)) for file in files)
    # What rows are called, how conditions are joined and the words for most and least repeat to be drawn more often,
    # and are not split.
    repeat = {"row", "row_about", "row_numbered", "highest", "lowest", "and"}
    return {name: lines for name, lines in found.items() if name not in repeat}


class TestTemplates:
    def test_a_held_out_template_is_trained_on_nowhere_in_its_list(self) -> None:
        for name, templates in template_lists().items():
            held, trained = phrases.choose(templates, True), phrases.choose(templates, False)
            assert set(held) | set(trained) == set(templates), name
            assert len(templates) >= 5, name
            assert not set(held) & set(trained), name

    def test_templates_ask_in_many_ways(self) -> None:
        found = template_lists()
        for name in ("list", "count", "count_rows", "sum_under", "average_under", "most_row", "most_value", "lookup"):
            assert len(set(found[name])) >= 65, name

    def test_no_question_says_a_number_that_is_none(self) -> None:
        conditions_ = [text for name, texts in template_lists().items() if "_is" in name for text in texts]
        assert len(conditions_) > 300
        assert not [text for text in conditions_ if numbers_in(text.format(h="price", v="x", w="y"))]


class TestAnswers:
    def test_values_agree_with_pandas(self) -> None:
        for table, question in drawn(3, 400):
            frame = pd.DataFrame({place: pd.Series(column.values, dtype=object)
                                  for place, column in enumerate(table.columns)})  # fmt: skip
            for place in question.columns[:1]:
                rows = sorted(row for row, column in question.cells if column == place)
                cells = frozenset((row, place) for row in rows)
                found = value_of(table, cells, question.aggregator)
                picked = frame.loc[rows, place]
                if question.aggregator == COUNT:
                    assert found == len(picked)
                elif question.aggregator == SUM:
                    assert found == pytest.approx(picked.astype(float).sum(), rel=1e-9, abs=1e-5)
                elif question.aggregator == AVERAGE:
                    assert found == pytest.approx(picked.astype(float).mean(), rel=1e-9, abs=1e-5)
                else:
                    assert found == tuple(sorted(table.columns[place].cells[row] for row in rows))

    def test_superlatives_are_the_extremes_pandas_finds(self) -> None:
        table = small_table()
        asker = QuestionMaker(Random(0), TableMaker(Random(0)))
        seen = set()
        for _ in range(60):
            question = asker.ask(table, "superlative value")
            assert question is not None
            ((row, place),) = question.cells
            series = pd.Series(table.columns[place].values)
            assert row in (series.idxmax(), series.idxmin())
            seen.add((row, place))
        assert seen == {(0, 1), (1, 1), (1, 2), (2, 2)}

    def test_rows_are_named_by_either_of_two_columns_the_question_may_mean(self) -> None:
        table = small_table()
        table.columns.append(Column("Chapter", ["7", "8", "9"], [7.0, 8.0, 9.0], ("chapter",)))
        table.number = 3
        assert table.naming("which chapter has the most pages") == (0, 3)
        assert table.naming("which row has the most pages") == (0,)
        question = Question("which chapter has the most pages", "superlative row", NONE,
                            frozenset({(0, 0), (0, 3)}), (0, 3))  # fmt: skip
        found = {
            cells: right(table, question, frozenset(cells), NONE)
            for cells in (((0, 0),), ((0, 3),), ((0, 0), (0, 3)), ((1, 0),), ((0, 1),), ())
        }
        assert [cells for cells, fine in found.items() if fine] == [((0, 0),), ((0, 3),)]

    def test_conditions_hold_where_pandas_says(self) -> None:
        table = small_table()
        frame = pd.DataFrame({"pages": table.columns[1].values})
        signs = {"more than": ">", "fewer than": "<", "at least": ">=", "at most": "<=", "exactly": "=="}
        maker = conditions.ConditionMaker(Random(1), held_out=False)
        seen = set()
        for _ in range(1500):
            condition = maker.draw(table)
            found = condition and re.fullmatch(r"with (\D+) ([\d,.]+) pages", condition.text)
            if condition and found and found[1] in signs:
                wanted = frame.query(f"pages {signs[found[1]]} {found[2].replace(',', '')}")
                assert condition.rows == frozenset(int(row) for row in wanted.index)
                seen.add(found[1])
        assert seen == set(signs)

    def test_a_condition_the_numbers_do_not_show_is_not_decidable(self) -> None:
        pages = small_table().columns[1]
        assert conditions.decidable(pages, frozenset({0}), "with more than 36 pages")
        assert not conditions.decidable(pages, frozenset({0}), "with many pages")
        assert not conditions.decidable(pages, frozenset({0, 1}), "with more than 5 pages")

    def test_drawn_conditions_name_rows_of_the_table(self) -> None:
        maker = conditions.ConditionMaker(Random(4), held_out=False)
        found = [condition for _ in range(200) if (condition := maker.draw(small_table()))]
        assert len(found) > 100
        assert all(condition.rows <= {0, 1, 2} for condition in found)
        assert {condition.as_verb().split()[0] for condition in found} >= {"have", "are"}


class TestEncoding:
    @pytest.mark.parametrize("unseen", [False, True])
    def test_ids_are_those_of_transformers(self, tokenizer: TapasTokenizer, unseen: bool) -> None:
        pieces = card.pieces(CHECKPOINT)
        for table, question in drawn(7, 60, unseen):
            ours = encode(encode_table(table, pieces), question.text, pieces)
            theirs = tokenizer(table=pd.DataFrame(table.frame()), queries=[question.text], return_tensors="np")
            assert ours.ids.tolist() == theirs["input_ids"][0].tolist()
            np.testing.assert_array_equal(ours.types, theirs["token_type_ids"][0])

    def test_only_what_the_vocabulary_can_spell_is_written(self) -> None:
        pieces = card.pieces(CHECKPOINT)
        for table, question in drawn(8, 200, unseen=True):
            texts = [question.text, *(text for column in table.columns for text in (column.header, *column.cells))]
            assert pieces.ids["[UNK]"] not in {piece for text in texts for piece in pieces(text)}


class TestTraining:
    def group(self, many: int = 12) -> list[Example]:
        rng = Random(9)
        maker = TableMaker(rng)
        stream = examples(maker, QuestionMaker(rng, maker), card.pieces(CHECKPOINT), ambition=0.0)
        return list(islice(stream, many))

    def test_shuffled_ids_keep_the_targets_on_their_cells(self) -> None:
        group = self.group()
        plain, shuffled = batched(group), batched(group, np.random.default_rng(0))
        assert not torch.equal(plain.types, shuffled.types)
        for one, other in ((plain, shuffled),):
            torch.testing.assert_close(one.wanted.sum(1), other.wanted.sum(1))
            picked = [batch.wanted.gather(1, batch.cell) * batch.mask for batch in (one, other)]
            torch.testing.assert_close(*picked)

    def test_the_untrained_model_already_looks_at_its_row(self) -> None:
        config = configuration(len(card.pieces(CHECKPOINT).ids), layers=1)
        config._attn_implementation = "eager"
        model = initialised(config, seed=0)
        batch = batched(self.group(2))
        with torch.no_grad():
            out = model.tapas(batch.ids, attention_mask=batch.mask, token_type_ids=batch.types,
                              position_ids=batch.positions, output_attentions=True)  # fmt: skip
        assert out.last_hidden_state.shape[-1] == HIDDEN
        same_row = out.attentions[0][0, 3]
        rows = batch.types[0, :, 2]
        cells = (rows > 0).nonzero().flatten()
        within = torch.stack([same_row[cell, rows == rows[cell]].sum() for cell in cells])
        assert within.mean() > 0.9

    @pytest.mark.long_recipe
    def test_loss_falls(self, tmp_path: Path) -> None:
        vocabulary = list(card.pieces(CHECKPOINT).ids)
        model, training = begin(tmp_path, vocabulary, plan_of(100, 1e-3))
        group, shuffle, found = self.group(6), np.random.default_rng(0), []
        training.seconds = 5.0
        for _ in range(8):
            found.append(losses(model, group, shuffle).mean())
            training.step({"loss": found[-1]})
        assert found[-1] < found[0]

    @pytest.mark.long_recipe
    def test_a_training_from_the_shipped_weights_ends_and_goes_on(self, tmp_path: Path) -> None:
        vocabulary, sizes = list(card.pieces(CHECKPOINT).ids), Sizes(tokens=512)
        train(tmp_path, vocabulary, plan_of(2), sizes, grown(CHECKPOINT, vocabulary))
        _, training = begin(tmp_path, vocabulary, plan_of(1_000))
        assert training.steps > 0
        assert 2 <= training.seconds < 1_000
        assert training.done == pytest.approx(training.seconds / 1_000)

    def test_tables_grow_with_the_training(self) -> None:
        done = 0.0
        stream = groups(Random(1), card.pieces(CHECKPOINT), Sizes(), None, lambda: done)
        small = [next(stream) for _ in range(40)]
        done = 1.0
        large = [next(stream) for _ in range(100)][-40:]  # those drawn before are gone by then
        sizes = [np.mean([one.table.rows for group in some for one in group]) for some in (small, large)]
        assert sizes[1] > 1.5 * sizes[0]
        assert all(len(group) * max(len(one.encoded.ids) for one in group) <= Sizes.tokens for group in small)


class TestCheckpoint:
    def test_the_book_is_answered(self, asked: AsTransformersDoes) -> None:
        text, questions = handwritten.TABLES["book"]
        table = handwritten.table(text)
        found = [handwritten.value(table, *asked(table, question)) for question, _ in questions[:4]]
        assert found == ["Summarization", "138", "74", "3"]

    def test_aggregators_of_the_book(self, asked: AsTransformersDoes) -> None:
        text, questions = handwritten.TABLES["book"]
        table = handwritten.table(text)
        assert [asked(table, question)[1] for question, _ in questions[:4]] == [NONE, SUM, NONE, COUNT]
        assert asked.model.config.aggregation_labels == {0: "NONE", 1: "SUM", 2: "AVERAGE", 3: "COUNT"}

    def test_unseen_questions_are_answered_well_enough(self, asked: AsTransformersDoes) -> None:
        fresh = sample(card.pieces(CHECKPOINT), 60, seed=2026, unseen_words=True, unseen_templates=False)
        good, all_ = asked.score(fresh)["all"]
        assert all_ == 60
        assert good / all_ > 0.75

    def test_our_decoding_is_that_of_transformers(self, asked: AsTransformersDoes) -> None:
        fresh = sample(card.pieces(CHECKPOINT), 25, seed=11, unseen_words=True, unseen_templates=True)
        for example, cells, aggregator in answer(asked.model, fresh):
            assert asked(example.table.frame(), example.question.text) == (cells, aggregator)

    def test_the_card_tells_figures_and_failures(self) -> None:
        text = (CHECKPOINT / "README.md").read_text(encoding="utf-8")
        for part in ("Known failures", "evaluate --only transformers", *KINDS):
            assert part in text


def test_rows_may_be_named_alike_and_are_still_told_apart() -> None:
    maker = TableMaker(Random(3), crowded=1.0)
    alike = 0
    for _ in range(40):
        table = maker.table(8, 3)
        names = table.columns[table.name].cells
        assert len(set(names)) == len(names)
        alike += len({name.split()[0] for name in names}) <= 4
    assert alike > 30
