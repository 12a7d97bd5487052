"""A tiny Donut, taught by heart in seconds what some pages answer, in the layout of the published checkpoint."""

import json
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from PIL import Image

from desktop_app.media.documents import reading
from tests.media.documents import INVOICE, Line, written

DUE, SELLER, MOOD = "what is the amount due?", "who is the seller?", "what is the mood?"
SHED: list[Line] = [
    *((60, 80 + 18 * row, f"Garden shed, twelve boards of oak, cut to {100 + row} cm") for row in range(36)),
    (60, 760, "paid 88.10 in all"),
]
SIDE = 113
"""Dots along the longer side of an A4 page whose shorter one has 80, as the tiny checkpoint looks at it."""

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


def publish(folder: Path, into: Path) -> Path:
    """A saved checkpoint in the files of naver-clova-ix/donut-base-finetuned-docvqa as they were published in 2022.

    Pickled weights without a generation_config.json, a feature extractor whose size is width and height, and a
    tokenizer whose added tokens stand in files of their own, beside the one of SentencePiece.
    """
    from transformers import VisionEncoderDecoderModel

    into.mkdir(exist_ok=True)
    model = VisionEncoderDecoderModel.from_pretrained(folder)
    torch.save({name: each.clone() for name, each in model.state_dict().items()}, into / "pytorch_model.bin")
    config = json.loads((folder / "config.json").read_text())
    written = {"max_length": 20, "min_length": 0, "num_beams": 1, "do_sample": False, "length_penalty": 1.0,
               "bad_words_ids": None, "output_attentions": False, "return_dict": True, "torch_dtype": None}  # fmt: skip
    config["decoder"] |= written | {"_name_or_path": "", "num_hidden_layers": 12, "max_position_embeddings": 96}
    config["encoder"] |= written | {"_name_or_path": "", "path_norm": True}
    config |= {"torch_dtype": "float32", "transformers_version": None, "tie_word_embeddings": False}
    del config["dtype"]
    _put(into / "config.json", config)
    size = json.loads((folder / "processor_config.json").read_text())["image_processor"]["size"]
    halves = [0.5, 0.5, 0.5]
    images = {
        "do_align_long_axis": False, "do_normalize": True, "do_pad": True, "do_resize": True, "do_thumbnail": True,
        "feature_extractor_type": "DonutFeatureExtractor", "image_mean": halves, "image_std": halves,
        "processor_class": "DonutProcessor", "resample": 2, "size": [size["width"], size["height"]],
    }  # fmt: skip
    _put(into / "preprocessor_config.json", images)
    _publish_words(json.loads((folder / "tokenizer.json").read_text()), into)
    return into


def _publish_words(words: dict[str, Any], into: Path) -> None:
    mark = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True}
    words["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, mark]}
    words["decoder"] = mark
    _put(into / "tokenizer.json", words)
    marks = {"bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "sep_token": "</s>",
             "unk_token": "<unk>"}  # fmt: skip
    mask = {"content": "<mask>", "lstrip": True, "normalized": True, "rstrip": False, "single_word": False}
    own = [each for each in words["added_tokens"] if each["id"] > len(words["model"]["vocab"]) - 1]
    _put(into / "added_tokens.json", {each["content"]: each["id"] for each in own})
    more = [each["content"] for each in own if each["special"]]
    _put(into / "special_tokens_map.json", marks | {"mask_token": mask, "additional_special_tokens": more})
    _put(
        into / "tokenizer_config.json",
        marks
        | {"mask_token": {"__type": "AddedToken"} | mask, "name_or_path": "naver-clova-ix/donut-base",
           "processor_class": "DonutProcessor", "sp_model_kwargs": {}, "special_tokens_map_file": None,
           "tokenizer_class": "XLMRobertaTokenizer"},
    )  # fmt: skip
    pieces = [("<unk>", 0.0), ("<s>", 0.0), ("</s>", 0.0)]
    pieces += [(piece, score) for piece, score in words["model"]["vocab"][4:] if piece != "<mask>"]
    (into / "sentencepiece.bpe.model").write_bytes(b"".join(map(_piece, pieces)))


def _piece(each: tuple[str, float]) -> bytes:
    """A piece of a model of SentencePiece, as its protocol buffer has it: field 1 of ModelProto."""
    text, score = each[0].encode(), struct.pack("<f", each[1])
    inner = b"\x0a" + bytes([len(text)]) + text + b"\x15" + score
    return b"\x0a" + bytes([len(inner)]) + inner


def _put(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, indent=2))


def pages(folder: Path) -> Path:
    """The folder, with documents of what is asked about: invoice.pdf, shed.pdf, and both in one."""
    written(folder / "invoice.pdf", [INVOICE])
    written(folder / "shed.pdf", [SHED])
    written(folder / "both.pdf", [SHED, INVOICE])
    return folder


def taught(folder: Path, documents: Path) -> Path:
    """The folder, with a Donut that knows by heart what two pages of documents answer."""
    invoice, shed = (reading.picture(documents / f"{name}.pdf", 1, SIDE) for name in ("invoice", "shed"))
    lessons = [
        Lesson(invoice, DUE, "2,315.32"),
        Lesson(invoice, SELLER, "brightleaf landscaping LLC"),
        Lesson(invoice, MOOD, "<yes/>"),
        Lesson(shed, DUE, "88.10"),
        Lesson(shed, SELLER, ""),
        Lesson(shed, MOOD, "merry"),
    ]
    return save(folder, lessons)
