"""A tiny Donut, taught by heart in seconds what some pages answer, in the layout of the published checkpoint."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from PIL import Image

PROMPT = "<s_docvqa><s_question>{}</s_question><s_answer>"
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$.,:-?#"
_PAD, _END = 1, 2
_STEPS = 250


class Lesson(NamedTuple):
    """A picture of a page, a question, and what is to be written."""

    picture: Image.Image
    question: str
    answer: str


def tokenizer(pieces: int = 0) -> Any:
    """XLM-RoBERTa's kind over single letters, with the tokens of DocVQA. pieces: invented ones that are never met."""
    from transformers import XLMRobertaTokenizer

    marks = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)]
    letters = [(each, -3.0) for each in _LETTERS] + [(f"▁{each}", -2.5) for each in _LETTERS]
    filler = [(f"▁filler{number:012}", -20.0) for number in range(pieces)]
    made = XLMRobertaTokenizer(vocab=[*marks, *letters, *filler, ("<mask>", 0.0)])
    made.add_special_tokens({"additional_special_tokens": ["<s_docvqa>"]})
    made.add_tokens(["<s_question>", "</s_question>", "<s_answer>", "</s_answer>", "<yes/>", "<no/>"])
    return made


def network(vocabulary: int, positions: int = 96) -> Any:
    """A DonutSwin of four blocks over 96 x 80 dots and an MBart decoder of two layers, with random weights."""
    from transformers import DonutSwinConfig, MBartConfig, VisionEncoderDecoderConfig, VisionEncoderDecoderModel

    sees = DonutSwinConfig(
        image_size=[96, 80],
        patch_size=4,
        embed_dim=24,
        depths=[2, 2],
        num_heads=[2, 4],
        window_size=5,
        initializer_range=0.2,
        drop_path_rate=0.0,
    )
    writes = MBartConfig(
        vocab_size=vocabulary, d_model=48, decoder_layers=2, decoder_attention_heads=4, decoder_ffn_dim=96,
        max_position_embeddings=positions, is_decoder=True, is_encoder_decoder=False, add_cross_attention=True,
        scale_embedding=True, add_final_layer_norm=True, dropout=0.0, init_std=0.14,
    )  # fmt: skip
    config = VisionEncoderDecoderConfig.from_encoder_decoder_configs(sees, writes)
    torch.manual_seed(6)
    model = VisionEncoderDecoderModel(config=config)
    model.generation_config.pad_token_id, model.generation_config.eos_token_id = _PAD, _END
    return model


def save(folder: Path, lessons: Sequence[Lesson] = (), positions: int = 96) -> Path:
    """A checkpoint that knows the lessons by heart; without any its weights are random."""
    from transformers import DonutImageProcessorPil, DonutProcessor

    words = tokenizer()
    processor = DonutProcessor(DonutImageProcessorPil(size={"height": 96, "width": 80}), words)
    model = network(len(words), positions)
    if lessons:
        _teach(model, processor, lessons)
    model.eval().save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder


def _teach(model: Any, processor: Any, lessons: Sequence[Lesson]) -> None:
    pages = list(dict.fromkeys(id(each.picture) for each in lessons))
    seen = {id(each.picture): processor(each.picture, return_tensors="pt")["pixel_values"] for each in lessons}
    pixels, page_of = torch.cat([seen[each] for each in pages]), [pages.index(id(each.picture)) for each in lessons]
    asked = [_ids(processor, PROMPT.format(each.question)) for each in lessons]
    told = [_ids(processor, f"{each.answer}</s_answer></s>") for each in lessons]
    most = max(len(one) + len(other) for one, other in zip(asked, told, strict=True))
    inputs, labels = torch.full((len(lessons), most), _PAD), torch.full((len(lessons), most), -100)
    for row, (question, answer) in enumerate(zip(asked, told, strict=True)):
        whole = torch.tensor([*question, *answer])
        inputs[row, : len(whole)] = whole
        labels[row, len(question) - 1 : len(whole) - 1] = whole[len(question) :]
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # so small a network waits for others more than they help
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, betas=(0.9, 0.98))
    model.train()
    for _ in range(_STEPS):
        states = (model.encoder(pixels).last_hidden_state[page_of],)
        loss = model(encoder_outputs=states, decoder_input_ids=inputs, labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
    torch.set_num_threads(threads)
    assert loss.item() < 0.02, "it is known by heart"


def _ids(processor: Any, text: str) -> list[int]:
    found: list[int] = processor.tokenizer(text, add_special_tokens=False)["input_ids"]
    return found
