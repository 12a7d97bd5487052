"""Donut (Kim et al., ECCV 2022, arXiv 2111.15664): a page's picture is encoded once, and each answer written from it.

A DonutSwin encoder looks at the page, and an MBart decoder writes the answer behind the question, token by token and
each time the likeliest one, as the pipeline of transformers has it. No words are read beforehand, and no place is
said: where the words of an answer were read on the page (text layer, OCR), they tell it, and of several such places
the decoder's attention to the page tells the one.
"""

import re
from collections import OrderedDict
from collections.abc import Callable, Generator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import torch

from desktop_app.catalogue.entries import WHOLE_AGAIN
from desktop_app.inference.faults import is_out_of_memory
from desktop_app.inference.loading import Loaded
from desktop_app.media.documents import reading
from desktop_app.media.documents.pages import PageReading, around
from desktop_app.media.sources import stamp_of
from desktop_app.problems import CheckpointProblem, DeviceProblem
from desktop_app.tasks.document_question_answering.asked import BY_LOOK, BY_WORDS, NOWHERE, Mention
from desktop_app.tasks.document_question_answering.asking import Found
from desktop_app.tasks.document_question_answering.looked import Looked, part_of
from desktop_app.tasks.document_question_answering.placed import standing

LONGEST_QUESTION = 64
"""Pieces of a question at most; fewer where the decoder has no more than twice as many positions."""

LONGEST_ANSWER = 256
"""Tokens of an answer at most, as in the pipeline; fewer where the decoder's positions end."""

_BEGINS, _ENDS_QUESTION, _ENDS = "<s_docvqa><s_question>", "</s_question><s_answer>", "</s_answer>"
_MARKS = re.compile(r"</?s_\w+>")
"""What stands between the parts of a prompt: in a question it would end it."""

_CATEGORY = re.compile(r"<(\w+)/>")
"""An answer that is a token of its own, "<yes/>", which Donut's own reader gives without the signs."""

_MOST_PAGES = 4
"""Pages whose states are kept: 20 MB each for the published checkpoint in float32."""

_MOST_RATIO = 4
"""How many times longer than wide a page is drawn at most."""

_ENOUGH = 2
"""Times the dots that are looked at in which a picture is decoded: beyond them it is made smaller first."""


Result = TypeVar("Result")


class Pause(NamedTuple):
    """Between two steps, when work may be cancelled: the place of the question under way, and what is written of its
    answer so far, "" while the page is looked at."""

    question: int
    said: str


class Encoded(NamedTuple):
    """A page as the decoder takes it: states float32 [1, patches, width], of so many rows and columns of patches."""

    states: torch.Tensor
    rows: int
    columns: int


@dataclass(frozen=True)
class Written:
    """What was written behind a question.

    answer: its text; "" for none. score: the probability that exactly this is written, its end included: the product
    of those of its tokens, each given what stands before it (the pipeline gives no score). A long answer has a lower
    one than a short one of as sure tokens. absent: how likely it is that nothing is written at all.
    ended: whether the answer came to its end before the tokens did. looked: where on the page, meanwhile. tokens: that
    were written, without the end.
    """

    answer: str
    score: float
    absent: float
    ended: bool
    looked: Looked
    tokens: tuple[int, ...] = ()


def is_donut(loaded: Loaded) -> bool:
    """Whether a checkpoint writes its answers from a page's picture."""
    return bool(loaded.model.config.model_type == "vision-encoder-decoder")


def asked(
    loaded: Loaded, questions: Sequence[str], path: Path, page: PageReading
) -> Generator[Pause, None, list[Found]]:
    """What a page answers to each question, one mention at most.

    Raises CheckpointProblem for a tokenizer that does not fit; DeviceProblem where its memory is full; Unreadable.
    """
    prompts = [prompt_of(loaded, text)[0] for text in questions]
    if not prompts:
        return []
    from transformers import DynamicCache

    looks = yield from seen(loaded, path, page)
    part = part_of(loaded.processor.image_processor, page.width, page.height)
    kept = DynamicCache()
    found = []
    for place, prompt in enumerate(prompts):
        steps = written(loaded, looks, prompt, kept, Looked(part, looks.rows, looks.columns))
        while True:
            try:
                said = next(steps)
            except StopIteration as end:
                found.append(found_of(end.value, page))
                break
            yield Pause(place, said)
    return found


def ended(steps: Generator[object, None, Result]) -> Result:
    """What some steps come to, where nobody cancels them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


def prompt_of(loaded: Loaded, question: str) -> tuple[list[int], str]:
    """The tokens of a question as the decoder takes it; a note where they are those of its first words alone.

    Raises CheckpointProblem for a tokenizer that does not fit the network.
    """
    tokenizer, decoder = loaded.processor.tokenizer, loaded.model.config.decoder
    most = min(LONGEST_QUESTION, int(decoder.max_position_embeddings) // 2)
    words, marks = _MARKS.sub(" ", question).split(), _marks(loaded)
    ids = _ids(tokenizer, words)
    if tokenizer.unk_token_id in marks or max(*ids, *marks) >= int(decoder.vocab_size):
        raise CheckpointProblem(_folder(loaded), "its tokenizer and its network do not fit each other", WHOLE_AGAIN)
    if len(ids) <= most:
        return ids, ""
    while len(ids) > most and len(words) > 1:
        words.pop()
        ids = _ids(tokenizer, words)
    close = len(_ids(tokenizer, [])) - 2
    note = f"The checkpoint reads only the first {most} pieces of a question; the rest was cut off."
    return (ids if len(ids) <= most else [*ids[: most - close], *ids[-close:]]), note


def _ids(tokenizer: Any, words: Sequence[str]) -> list[int]:
    prompt = f"{_BEGINS}{' '.join(words)}{_ENDS_QUESTION}"
    found: list[int] = tokenizer(prompt, add_special_tokens=False)["input_ids"]
    return found


def _marks(loaded: Loaded) -> list[int]:
    named = re.findall(r"<[^>]+>", _BEGINS + _ENDS_QUESTION + _ENDS)
    return [int(each) for each in loaded.processor.tokenizer.convert_tokens_to_ids(named)]


def _folder(loaded: Loaded) -> Path:
    assert loaded.entry.folder is not None, "it was loaded"
    return loaded.entry.folder


def pixels_of(loaded: Loaded, path: Path, page: PageReading) -> torch.Tensor:
    """A page, upright, as the checkpoint's own processor prepares it: float32 [1, 3, height, width]. Raises Unreadable.

    A page of a PDF is drawn with as many dots as the processor would resize it to.
    """
    images = loaded.processor.image_processor
    sides = [int(images.size["height"]), int(images.size["width"])]
    long, short = max(page.width, page.height), min(page.width, page.height)
    if reading.is_pdf(path):
        side = round(min(sides) * min(_MOST_RATIO, long / short)) if short else max(sides)
    else:
        side = _ENOUGH * max(sides)
    picture = reading.picture(path, page.page, side, page.turned)
    values: torch.Tensor = images(images=picture, return_tensors="pt")["pixel_values"]
    return values


def seen(loaded: Loaded, path: Path, page: PageReading) -> Generator[Pause, None, Encoded]:
    """A page as encoded() gives it; the last pages stay at hand, for further questions. Raises Unreadable."""
    known: OrderedDict[object, Encoded] = loaded.kept.setdefault(Encoded, OrderedDict())
    key = (path, stamp_of(path), page.page, page.turned)
    if key not in known:
        known[key] = yield from encoded(loaded, pixels_of(loaded, path, page))
        while len(known) > _MOST_PAGES:
            known.popitem(last=False)
    known.move_to_end(key)
    return known[key]


def encoded(loaded: Loaded, pixels: torch.Tensor) -> Generator[Pause, None, Encoded]:
    """A page as the decoder takes it, a block of the encoder a step.

    pixels: [1, 3, height, width]. The same as calling the encoder, which on a processor takes half a minute; as one
    pass it is told what it takes.
    """
    tower = loaded.model.encoder
    watching = loaded.watching
    steps = watching.in_steps(_patches_of(loaded, pixels), pixel_values=pixels) if watching is not None else None
    held = 0

    def run(part: Callable[..., Any], *inputs: Any) -> Any:
        nonlocal held
        with steps.step(held) if steps is not None else nullcontext():
            made = _step(loaded, part, *inputs)
        states = made[0] if isinstance(made, tuple) else made
        held = states.nelement() * states.element_size()
        return made

    states, size = run(tower.embeddings, pixels.to(loaded.model.device, loaded.dtype))
    for stage in tower.encoder.layers:
        for block in stage.blocks:
            yield Pause(0, "")
            states = run(block, states, size)[0]
        if stage.downsample is not None:
            states = run(stage.downsample, states, size)
            size = ((size[0] + 1) // 2, (size[1] + 1) // 2)
    if hasattr(loaded.model, "enc_to_dec_proj"):
        states = run(loaded.model.enc_to_dec_proj, states)
    if steps is not None:
        steps.end()
    return Encoded(states, *size)


def _patches_of(loaded: Loaded, pixels: torch.Tensor) -> int:
    """Patches that the first blocks of the encoder see."""
    patch = loaded.model.config.encoder.patch_size
    down, across = (patch, patch) if isinstance(patch, int) else map(int, patch)
    return -(-int(pixels.shape[2]) // down) * -(-int(pixels.shape[3]) // across)


def written(
    loaded: Loaded, page: Encoded, prompt: Sequence[int], kept: Any, looked: Looked
) -> Generator[str, None, Written]:
    """The answer behind a prompt, a token a step; what is written so far is told between them.

    kept: a DynamicCache with what the decoder's attention takes of the page, empty for its first question and kept for
    the next. looked: an empty one, which takes up where the answer's tokens looked.
    """
    from transformers import DynamicCache, EncoderDecoderCache

    tokenizer, decoder = loaded.processor.tokenizer, loaded.model.config.decoder
    end, over = tokenizer.convert_tokens_to_ids(_ENDS), tokenizer.eos_token_id
    cache = EncoderDecoderCache(DynamicCache(), kept)
    most = min(LONGEST_ANSWER, int(decoder.max_position_embeddings) - len(prompt))
    sure, absent, ids, chosen = 0.0, 0.0, list(prompt), list[int]()
    for _ in range(most):
        inputs = torch.tensor([ids], device=loaded.device)
        logits, attended = _step(loaded, next_logits, loaded, inputs, page.states, cache)
        shares = logits.float().log_softmax(dim=-1)
        if not chosen:
            absent = float(shares[end].exp())
        ids = [int(shares.argmax())]
        sure += float(shares[ids[0]])
        if ids[0] in (end, over):
            # Ended without the mark of an answer's end, it is none, as in the pipeline.
            text = _text(tokenizer, chosen) if ids[0] == end else ""
            return Written(text, exp(sure), absent, True, looked, tuple(chosen))
        looked.add(attended)
        chosen += ids
        yield _text(tokenizer, chosen)
    return Written("", 0.0, absent, False, looked, tuple(chosen))


def next_logits(
    loaded: Loaded, ids: torch.Tensor, states: torch.Tensor, cache: Any
) -> tuple[torch.Tensor, tuple[torch.Tensor, ...]]:
    """The logits [vocabulary] of what stands behind some tokens [1, count], and what these attend to in the page: of
    each layer [1, heads, count, patches]. What stood before them is in the cache.

    The parts of the decoder are called, not it: passes of single tokens are nothing to be told of its memory.
    """
    writer = loaded.model.decoder
    read = writer.model.decoder(
        input_ids=ids, encoder_hidden_states=states, past_key_values=cache, use_cache=True, output_attentions=True
    )
    return writer.lm_head(read.last_hidden_state[0, -1]), read.cross_attentions


def _step(loaded: Loaded, run: Callable[..., Any], *inputs: Any) -> Any:
    """Some work without gradients: nothing of that is held across a pause, where it would be the mode of others."""
    try:
        with torch.inference_mode():
            return run(*inputs)
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        advice = "Choose a LayoutLM checkpoint, which takes less, or run on cpu."
        if loaded.device == "cpu":
            advice = "Close other programs, or choose a LayoutLM checkpoint, which takes less."
        raise DeviceProblem(loaded.device, "its memory is full", advice) from error


def _text(tokenizer: Any, ids: Sequence[int]) -> str:
    said: str = tokenizer.decode(list(ids))
    return _CATEGORY.sub(r"\1", said.strip())


def found_of(made: Written, page: PageReading) -> Found:
    """What was written as a mention, with the place where the page has its words."""
    if not made.answer:
        return Found((), made.absent, () if made.ended else (page.page,))
    place = standing(made.answer, page, made.looked.density if made.looked.page is not None else None)
    if place is None:
        mention = Mention(made.answer, made.score, page.page, None, (), None, None, page.turned, NOWHERE)
        return Found((mention,), made.absent)
    words = page.words[place.start : place.end + 1]
    boxes = tuple(word.box for word in words)
    by = BY_LOOK if place.times > 1 and made.looked.page is not None else BY_WORDS
    mention = Mention(
        made.answer, made.score, page.page, around(boxes), boxes, place.start, place.end, page.turned, by,
        tuple(word.text for word in words), place.times,
    )  # fmt: skip
    return Found((mention,), made.absent)
