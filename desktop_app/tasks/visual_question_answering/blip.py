"""BLIP (Li, Li, Xiong and Hoi, ICML 2022, arXiv 2201.12086): a picture is encoded once, and the answer written."""

from collections.abc import Sequence

import torch

from desktop_app.answers import Label
from desktop_app.inference.loading import Loaded

_MOST_TOKENS = 20
"""Of an answer: those to VQA questions are a word or two."""


def encoded(loaded: Loaded, pixels: torch.Tensor) -> torch.Tensor:
    """Pictures [pictures, 3, height, width] as the states of BLIP's vision encoder, [pictures, 1 + patches, width]."""
    states: torch.Tensor = loaded.model.vision_model(pixel_values=pixels).last_hidden_state
    return states


def answered(
    loaded: Loaded,
    pictures: Sequence[torch.Tensor],
    tokens: dict[str, torch.Tensor],
    left_out: Sequence[Sequence[int]],
    top_k: int,
) -> list[tuple[Label, ...]]:
    """The one answer to each pair that greedy decoding writes, with the probability of all its tokens together.

    As BlipForQuestionAnswering.generate(). Its decoder attends to the padding of shorter questions too, whatever mask
    it is given, so that an answer would depend on the questions beside it: those of one length run together here.
    left_out and top_k have no meaning.
    """
    lengths = tokens["attention_mask"].sum(dim=1).tolist()
    found: dict[int, tuple[Label, ...]] = {}
    for length in dict.fromkeys(lengths):
        rows = [row for row, each in enumerate(lengths) if each == length]
        asked = tokens["input_ids"][rows, :length]
        answers = _written(loaded, torch.stack([pictures[row] for row in rows]), asked)
        found |= dict(zip(rows, answers, strict=True))
    return [found[row] for row in range(len(lengths))]


def _written(loaded: Loaded, states: torch.Tensor, asked: torch.Tensor) -> list[tuple[Label, ...]]:
    """The answers to questions of one length, [pairs, length], about pictures' states [pairs, 1 + patches, width]."""
    model = loaded.model
    texts = model.config.text_config
    whole = torch.ones_like(asked)
    read = model.text_encoder(
        input_ids=asked,
        attention_mask=whole,
        encoder_hidden_states=states,
        encoder_attention_mask=torch.ones(states.shape[:2], dtype=torch.long, device=states.device),
    ).last_hidden_state
    written = model.text_decoder.generate(
        input_ids=torch.full((len(asked), 1), model.decoder_start_token_id, device=states.device),
        eos_token_id=texts.sep_token_id,
        pad_token_id=texts.pad_token_id,
        encoder_hidden_states=read,
        encoder_attention_mask=whole,
        max_new_tokens=_MOST_TOKENS,
        do_sample=False,
        num_beams=1,
        output_logits=True,
        return_dict_in_generate=True,
    )
    sure = torch.stack(written.logits, dim=1).float().log_softmax(dim=-1)
    chosen = written.sequences[:, 1:]
    # Behind the end of an answer there is padding, which says nothing of how sure it is.
    ended = (chosen == texts.sep_token_id).cumsum(dim=1)
    over = (ended - (chosen == texts.sep_token_id).long()) > 0
    each = sure.gather(2, chosen[..., None])[..., 0].masked_fill(over, 0.0)
    words = [_words(loaded, row) for row in chosen.tolist()]
    return [(Label(text, score),) for text, score in zip(words, each.sum(dim=1).exp().tolist(), strict=True)]


def _words(loaded: Loaded, row: list[int]) -> str:
    said: str = loaded.processor.tokenizer.decode(row, skip_special_tokens=True)
    return said.strip()
