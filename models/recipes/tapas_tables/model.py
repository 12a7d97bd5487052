"""The small TAPAS: its size, an initialisation that can already match rows, columns and words, and its losses.

The initialisation is what makes training from nothing possible in an hour. The hidden vector is cut into subspaces
(word, row, column, position, features); the embeddings write each into its own, and the first heads of every layer
start as matchers whose queries and keys read one subspace alone, so that "the same row" or "the same word" need not
be discovered. All that layers write goes, at first, into the features, which keeps the codes legible to the last
layer. Four dimensions say from the start what the question mentions.
"""

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from transformers import TapasConfig, TapasForQuestionAnswering

from .answers import AGGREGATORS

WORD, ROW, COLUMN, POSITION, FEATURE = slice(0, 96), slice(96, 136), slice(136, 160), slice(160, 192), slice(192, 252)
FEATURES = FEATURE.stop - FEATURE.start
# What the question mentions: this piece, this column's header, all of this cell, anything in this row.
PIECE_SAID, HEADER_SAID, CELL_SAID, ROW_SAID = range(252, 256)
HIDDEN, HEADS = 256, 8
MAX_ROWS, MAX_COLUMNS = 128, 32
_SHARPNESS = 1.45  # of the matching heads: squared, it multiplies their scores

_Module = Any
"""A module of transformers whose own parts are read: to a type checker each of these is a tensor or a module."""


def configuration(vocabulary: int, layers: int = 5) -> TapasConfig:
    """About 5 million parameters; cells are chosen in one column, aggregated as in the WTQ checkpoints."""
    return TapasConfig(
        vocab_size=vocabulary,
        hidden_size=HIDDEN,
        num_hidden_layers=layers,
        num_attention_heads=HEADS,
        intermediate_size=512,
        max_position_embeddings=512,
        type_vocab_sizes=[3, 256, 256, 2, 256, 256, 10],
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        layer_norm_eps=1e-6,
        num_aggregation_labels=len(AGGREGATORS),
        aggregation_labels=dict(enumerate(AGGREGATORS)),
        no_aggregation_label_index=0,
        select_one_column=True,
        allow_empty_column_selection=False,
        average_logits_per_cell=False,
        reset_position_index_per_cell=True,
        max_num_rows=MAX_ROWS,
        max_num_columns=MAX_COLUMNS,
        use_answer_as_supervision=False,
        tie_word_embeddings=False,
    )


@torch.no_grad()
def initialised(config: TapasConfig, seed: int) -> TapasForQuestionAnswering:
    """A model in fp32 with subspace embeddings and matching heads."""
    torch.manual_seed(seed)
    model = TapasForQuestionAnswering(config)
    embeddings = model.tapas.embeddings
    for table in (
        embeddings.word_embeddings,
        embeddings.position_embeddings,
        *(getattr(embeddings, f"token_type_embeddings_{kind}") for kind in range(7)),
    ):
        table.weight.zero_()
    embeddings.word_embeddings.weight[:, WORD].normal_()
    embeddings.word_embeddings.weight[:, FEATURE].normal_(std=0.3)
    _write_positions(embeddings.position_embeddings.weight)
    embeddings.token_type_embeddings_0.weight[:2, FEATURE] = torch.randn(2, FEATURES) * 0.7
    embeddings.token_type_embeddings_1.weight[:, COLUMN] = _codes(256, 24)
    embeddings.token_type_embeddings_2.weight[:, ROW] = _codes(256, 40)
    for kind in (4, 5):
        _write_ranks(getattr(embeddings, f"token_type_embeddings_{kind}").weight)
    bits = torch.randn(3, FEATURES) * 0.6
    for combination in range(8):
        chosen = torch.tensor([bool(combination >> bit & 1) for bit in range(3)])
        embeddings.token_type_embeddings_6.weight[combination, FEATURE] = bits[chosen].sum(0)
    segments = embeddings.token_type_embeddings_0.weight
    toward_question = torch.zeros(HIDDEN)
    toward_question[FEATURE] = (segments[0] - segments[1])[FEATURE]
    toward_header = embeddings.token_type_embeddings_2.weight[0].clone()
    for place, layer in enumerate(model.tapas.encoder.layer):
        _match(layer, place, toward_question, toward_header)
    model.output_weights.normal_(std=0.05)
    model.column_output_weights.normal_(std=0.05)
    model.output_bias.fill_(-1.5)
    model.column_output_bias.zero_()
    return model


def _codes(many: int, size: int) -> Tensor:
    return torch.randint(0, 2, (many, size)).float() * 2 - 1


def _write_positions(weight: Tensor) -> None:
    """Sines and cosines of frequencies over the whole range: sharp enough to tell neighbours apart."""
    at = torch.arange(len(weight)).float()[:, None]
    frequencies = torch.linspace(0.05, 0.95, 16)[None] * math.pi
    weight[:, POSITION] = torch.cat([torch.sin(at * frequencies), torch.cos(at * frequencies)], 1)


def _write_ranks(weight: Tensor) -> None:
    """First, second and third have codes of their own; all later ranks start alike."""
    later, nearly = torch.randn(FEATURES) * 0.4, torch.randn(2, FEATURES) * 0.3
    weight[1:, FEATURE] = later
    weight[1, FEATURE] = torch.randn(FEATURES) * 0.8
    weight[2:4, FEATURE] += nearly


def _match(layer: _Module, place: int, toward_question: Tensor, toward_header: Tensor) -> None:
    """Makes heads 0-4 of a layer match words (from cells to the question and back), cells, rows and columns.

    A cell whose word the question has attends there, any other to itself: the segment it reads is then a clean flag.
    """
    attention = layer.attention.self
    _match_codes(attention, place)
    _lift(attention, 0, toward_question, 5.0)
    _lift(attention, 1, -toward_question, 5.0)
    _lift(attention, 4, toward_header, 4.0)
    _lift(attention, 6, toward_question, 7.0)
    _lift(attention, 7, toward_question, 7.0)
    for linear in (layer.attention.output.dense, layer.output.dense):
        linear.weight.zero_()
        linear.weight[FEATURE].normal_(std=0.5 / math.sqrt(linear.in_features))
        linear.bias.zero_()
    layer.intermediate.dense.weight.normal_(std=1 / math.sqrt(HIDDEN))
    size = HIDDEN // HEADS
    if place < 2:
        _look_back(attention, 5 * size)
    if place == 0:
        layer.attention.output.dense.weight[:, 6 * size :] *= 3
    along = torch.eye(HIDDEN)
    if place == 0:
        _route(layer, 0, toward_question * 2 / float(toward_question.norm() ** 2), PIECE_SAID, 1.5)
    elif place == 1:
        _route(layer, 4, along[PIECE_SAID], HEADER_SAID, 1.2)
        _route(layer, 2, along[PIECE_SAID], CELL_SAID, 1.2)
    elif place == 2:
        _route(layer, 3, along[CELL_SAID], ROW_SAID, 2.5)


def _match_codes(attention: _Module, place: int) -> None:
    """Lets the heads of a layer compare two tokens in those dimensions that code their words and places."""
    size = HIDDEN // HEADS
    for linear in (attention.query, attention.key):
        linear.weight.normal_(std=0.04)
        linear.bias.zero_()
    attention.value.weight.normal_(std=1 / math.sqrt(HIDDEN))
    sharpness = _SHARPNESS * (
        1 + 0.1 * place + 0.15 * (place > 0)
    )  # normalisation shrinks the codes as the features grow
    read = {
        0: range(31),
        1: range(31, 62),
        2: (*range(116, 136), *range(148, 160)),
        3: range(96, 128),
        4: range(136, 160),
        6: range(0),
        7: range(0),
    }
    for head, dimensions in read.items():
        start = head * size
        attention.query.weight[start : start + size] = 0
        attention.key.weight[start : start + size] = 0
        for row, dimension in enumerate(dimensions):
            sharp = sharpness * (1.3 if head == 2 else 1.0)
            attention.query.weight[start + row, dimension] = sharp
            attention.key.weight[start + row, dimension] = sharp
        if head < 5:  # a matcher passes on what is known of its match, not its word
            attention.value.weight[start : start + size] = 0
            attention.value.weight[start : start + size, FEATURE].normal_(std=1 / math.sqrt(64))
        else:  # the question as a bag of words: an average of some twelve, so made louder
            attention.value.weight[start : start + size] *= 2.5


def _route(layer: _Module, head: int, source: Tensor, target: int, gain: float) -> None:
    """Lets the last value of a head carry what lies along `source` to the dimension `target`."""
    row = (head + 1) * (HIDDEN // HEADS) - 1
    layer.attention.self.value.weight[row] = source
    layer.attention.output.dense.weight[:, row] = 0
    layer.attention.output.dense.weight[target, row] = gain


def _lift(attention: _Module, head: int, direction: Tensor, by: float) -> None:
    """Raises the scores of a head's keys that lie toward `direction` by about `by` above those that do not."""
    size = HIDDEN // HEADS
    row = head * size + size - 1
    attention.query.bias[row] = by
    attention.key.weight[row] = direction * (math.sqrt(size) / float(direction.norm() ** 2))


def _look_back(attention: _Module, start: int) -> None:
    """Makes one head look at the piece before: the query is the position turned back by one."""
    frequencies = torch.linspace(0.05, 0.95, 16) * math.pi
    attention.query.weight[start : start + 32] = 0
    attention.key.weight[start : start + 32] = 0
    for pair, frequency in enumerate(frequencies.tolist()):
        sine, cosine = POSITION.start + pair, POSITION.start + 16 + pair
        turn = 1.6 * math.cos(frequency), 1.6 * math.sin(frequency)
        attention.query.weight[start + pair, sine], attention.query.weight[start + pair, cosine] = turn[0], -turn[1]
        attention.query.weight[start + 16 + pair, sine] = turn[1]
        attention.query.weight[start + 16 + pair, cosine] = turn[0]
        attention.key.weight[start + pair, sine] = attention.key.weight[start + 16 + pair, cosine] = 1.6


@dataclass
class Batch:
    """Padded inputs and targets; shapes (batch, length[, 7]), (batch, cells) and (batch,).

    `cell` numbers the cell of each token, row * MAX_COLUMNS + column, 0 for the question; `wanted` marks the answer's
    cells, `scored` those whose loss counts, and `columns` the columns (batch, MAX_COLUMNS) that may hold the answer.
    """

    ids: Tensor
    mask: Tensor
    types: Tensor
    positions: Tensor
    cell: Tensor
    aggregator: Tensor
    wanted: Tensor
    scored: Tensor
    columns: Tensor

    def to(self, device: torch.device) -> "Batch":
        """The same batch on another device."""
        return Batch(**{name: tensor.to(device) for name, tensor in vars(self).items()})


@dataclass
class Logits:
    """fp32 logits of cells (batch, MAX_ROWS * MAX_COLUMNS), columns (batch, MAX_COLUMNS) and aggregators (batch, 4)."""

    cells: Tensor
    columns: Tensor
    aggregator: Tensor
    present: Tensor


def _cell_means(values: Tensor, batch: Batch, count: Tensor) -> Tensor:
    total = torch.zeros(len(values), MAX_ROWS * MAX_COLUMNS, device=values.device)
    return total.scatter_add(1, batch.cell, values * batch.mask) / count.clamp(min=1)


def logits(model: TapasForQuestionAnswering, batch: Batch) -> Logits:
    """What TapasForQuestionAnswering computes before it picks a column: token logits averaged by cell and column."""
    out = model.tapas(batch.ids, attention_mask=batch.mask, token_type_ids=batch.types, position_ids=batch.positions)
    hidden = out.last_hidden_state
    tokens = (hidden @ model.output_weights + model.output_bias).float()
    by_column = (hidden @ model.column_output_weights + model.column_output_bias).float()
    mask = batch.mask.float()
    count = torch.zeros(len(mask), MAX_ROWS * MAX_COLUMNS, device=mask.device).scatter_add(1, batch.cell, mask)
    present = count > 0
    cells = _cell_means(tokens, batch, count)
    grid = _cell_means(by_column, batch, count).view(-1, MAX_ROWS, MAX_COLUMNS)
    there = present.view(-1, MAX_ROWS, MAX_COLUMNS)
    columns = (grid * there).sum(1) / there.sum(1).clamp(min=1)
    columns = columns.masked_fill(there.sum(1) == 0, -1e4)
    columns[:, 0] = -1e4
    return Logits(cells, columns, model.aggregation_classifier(out.pooler_output).float(), present)


def loss(found: Logits, batch: Batch) -> Tensor:
    """(batch,): cell cross-entropy in the columns that may hold the answer, and that of column and aggregator."""
    binary = nn.functional.binary_cross_entropy_with_logits(found.cells, batch.wanted, reduction="none")
    scored = batch.scored * found.present
    cells = (binary * scored).sum(1) / scored.sum(1).clamp(min=1).sqrt()
    likelihood = torch.log_softmax(found.columns, 1).masked_fill(batch.columns == 0, -1e4)
    column = torch.where(batch.columns.sum(1) > 0, -torch.logsumexp(likelihood, 1), 0.0)
    aggregator = nn.functional.cross_entropy(found.aggregator, batch.aggregator, reduction="none")
    return cells + column + aggregator


def predictions(found: Logits) -> list[tuple[frozenset[tuple[int, int]], int]]:
    """For each question the cells (row, column) chosen and the aggregator, as transformers' own decoding gives them."""
    best = found.columns.argmax(1)
    chosen = (found.cells > 0) & found.present
    chosen = chosen.view(-1, MAX_ROWS, MAX_COLUMNS)
    answers = []
    for at, column in enumerate(best.tolist()):
        rows = chosen[at, 1:, column].nonzero().flatten().tolist()
        answers.append((frozenset((row, column - 1) for row in rows), int(found.aggregator[at].argmax())))
    return answers
