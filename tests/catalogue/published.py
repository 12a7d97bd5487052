"""The published checkpoints at their published sizes, with random weights: configurations, weights, processors.

The sizes are those of each checkpoint's config.json on the hub, written as differences from the transformers
class's own defaults. Nothing is downloaded; the vocabularies have the right length and invented words.
"""

import json
import string
from collections.abc import Callable
from itertools import islice, product
from pathlib import Path
from typing import Any

import torch

from tests import donut
from tests.checkpoints import write_gemma_tokenizer, write_siglip_tokenizer

LETTERS = ["<pad>", "<s>", "</s>", "<unk>", "|", *"ETAONIHSRDLUMWCFGYPBVK'XJQZ"]


def _vit(**sizes: Any) -> Any:
    from transformers import ViTConfig

    return ViTConfig(num_labels=1000, architectures=["ViTForImageClassification"], **sizes)


def _clip(projection: int, text: dict[str, int], vision: dict[str, int]) -> Any:
    from transformers import CLIPConfig

    return CLIPConfig(
        projection_dim=projection,
        text_config={"bos_token_id": 49406, "eos_token_id": 49407, "pad_token_id": 49407, **text},
        vision_config=vision,
        architectures=["CLIPModel"],
    )


def _siglip(**text: int) -> Any:
    from transformers import SiglipConfig

    ends = {"bos_token_id": None, "eos_token_id": 1, "pad_token_id": 0}
    return SiglipConfig(text_config=text | ends, architectures=["SiglipModel"])


def _tapas(hidden: int, layers: int, heads: int) -> Any:
    from transformers import TapasConfig

    return TapasConfig(
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        intermediate_size=4 * hidden,
        num_aggregation_labels=4,
        aggregation_labels={0: "NONE", 1: "SUM", 2: "AVERAGE", 3: "COUNT"},
        no_aggregation_label_index=0,
        architectures=["TapasForQuestionAnswering"],
    )


def _wav2vec2(**sizes: Any) -> Any:
    from transformers import Wav2Vec2Config

    return Wav2Vec2Config(vocab_size=len(LETTERS), architectures=["Wav2Vec2ForCTC"], **sizes)


def _vilt() -> Any:
    from transformers import ViltConfig

    return ViltConfig(num_labels=3129, architectures=["ViltForQuestionAnswering"])


def _blip() -> Any:
    from transformers import BlipConfig

    # The vocabulary has the two marks of BLIP beside BERT's words.
    return BlipConfig(
        text_config={"vocab_size": 30524, "encoder_hidden_size": 768, "num_attention_heads": 12},
        vision_config={"image_size": 384},
        architectures=["BlipForQuestionAnswering"],
    )


def _timesformer() -> Any:
    from transformers import TimesformerConfig

    return TimesformerConfig(num_labels=400, architectures=["TimesformerForVideoClassification"])


def _videomae() -> Any:
    from transformers import VideoMAEConfig

    return VideoMAEConfig(num_labels=400, architectures=["VideoMAEForVideoClassification"])


def _vivit() -> Any:
    from transformers import VivitConfig

    return VivitConfig(num_labels=400, architectures=["VivitForVideoClassification"])


def _layoutlm() -> Any:
    from transformers import LayoutLMConfig

    # RoBERTa's vocabulary and positions, as config.json of impira/layoutlm-document-qa has them.
    return LayoutLMConfig(
        vocab_size=50265, max_position_embeddings=514, type_vocab_size=1, architectures=["LayoutLMForQuestionAnswering"]
    )


def _donut() -> Any:
    from transformers import DonutSwinConfig, MBartConfig, VisionEncoderDecoderConfig

    sees = DonutSwinConfig(
        image_size=[2560, 1920], embed_dim=128, depths=[2, 2, 14, 2], num_heads=[4, 8, 16, 32], window_size=10
    )
    # The 57,522 pieces that Donut begins with, and ten tokens of its own (added_tokens.json).
    writes = MBartConfig(
        vocab_size=57532, decoder_layers=4, max_position_embeddings=128, is_decoder=True, is_encoder_decoder=False,
        add_cross_attention=True, scale_embedding=True, add_final_layer_norm=True,
    )  # fmt: skip
    made = VisionEncoderDecoderConfig.from_encoder_decoder_configs(sees, writes)
    made.architectures = ["VisionEncoderDecoderModel"]
    return made


_LARGE_CLIP = (
    768,
    {"hidden_size": 768, "intermediate_size": 3072, "num_attention_heads": 12},
    {
        "hidden_size": 1024,
        "intermediate_size": 4096,
        "num_hidden_layers": 24,
        "num_attention_heads": 16,
        "patch_size": 14,
    },
)
_LARGE = {"hidden_size": 1024, "num_hidden_layers": 24, "num_attention_heads": 16, "intermediate_size": 4096}

CONFIGURATIONS: dict[str, Callable[[], Any]] = {
    "vit-base-patch16-224": _vit,
    "vit-large-patch16-224": lambda: _vit(**_LARGE),
    "clip-vit-base-patch32": lambda: _clip(512, {}, {"patch_size": 32}),
    "clip-vit-base-patch16": lambda: _clip(512, {}, {"patch_size": 16}),
    "clip-vit-large-patch14": lambda: _clip(*_LARGE_CLIP),
    # Their config.json says no more than this: all else is the class's default.
    "siglip-base-patch16-224": _siglip,
    "siglip2-base-patch16-224": lambda: _siglip(vocab_size=256_000),
    "vilt-b32-finetuned-vqa": _vilt,
    "blip-vqa-base": _blip,
    "vivit-b-16x2-kinetics400": _vivit,
    "timesformer-base-finetuned-k400": _timesformer,
    "videomae-base-finetuned-kinetics": _videomae,
    "layoutlm-document-qa": _layoutlm,
    "layoutlm-invoices": _layoutlm,
    "donut-base-finetuned-docvqa": _donut,
    "tapas-mini-finetuned-wtq": lambda: _tapas(256, 4, 4),
    "tapas-small-finetuned-wtq": lambda: _tapas(512, 4, 8),
    "tapas-base-finetuned-wtq": lambda: _tapas(768, 12, 12),
    "tapas-large-finetuned-wtq": lambda: _tapas(1024, 24, 16),
    "wav2vec2-base-960h": _wav2vec2,
    "wav2vec2-large-960h-lv60-self": lambda: _wav2vec2(
        feat_extract_norm="layer", do_stable_layer_norm=True, conv_bias=True, **_LARGE
    ),
}

TOKENIZERS = {
    "siglip-base-patch16-224": 3_200_000,
    "siglip2-base-patch16-224": 34_400_000,
    "blip-vqa-base": 30524 * 768 * 4,
    "donut-base-finetuned-docvqa": 4_010_000,
}
"""Bytes of the files of a tokenizer where they are more than 3 MB, as the hub lists them; of BLIP, those of its
table of words, which its file holds twice."""

WORDS = {"siglip2-base-patch16-224": 256_000 * 768}
"""Parameters of a table of words so large that most of its rows never come from the disk into memory."""


PASSES = {"donut-base-finetuned-docvqa": 2_100_000_000}
"""Bytes that a pass takes at most, where they are more than 1.5 GB: a page of five million dots."""


def instantiate(name: str) -> Any:
    """The model of a configuration on the current default device."""
    import transformers

    config = CONFIGURATIONS[name]()
    return getattr(transformers, config.architectures[0])(config=config)


def parameters(name: str) -> int:
    """How many parameters a configuration has; nothing is allocated for them."""
    with torch.device("meta"):
        return sum(each.numel() for each in instantiate(name).parameters())


def write(name: str, folder: Path) -> None:
    """Save a checkpoint with random weights in the standard layout."""
    torch.manual_seed(1)
    instantiate(name).save_pretrained(folder)
    kind = name.partition("-")[0]
    _PROCESSORS[kind](folder)


def _write_vit(folder: Path) -> None:
    from transformers import ViTImageProcessor

    ViTImageProcessor().save_pretrained(folder)


def _write_clip(folder: Path) -> None:
    from transformers import CLIPImageProcessor, CLIPProcessor, CLIPTokenizer

    letters = [chr(code) for code in range(33, 127)]
    tokens = letters + [f"{letter}</w>" for letter in letters]
    tokens += [f"filler{index}" for index in range(49406 - len(tokens))] + ["<|startoftext|>", "<|endoftext|>"]
    (folder / "vocab.json").write_text(json.dumps({token: index for index, token in enumerate(tokens)}))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    CLIPProcessor(
        image_processor=CLIPImageProcessor(), tokenizer=CLIPTokenizer.from_pretrained(folder)
    ).save_pretrained(folder)


def _write_siglip(folder: Path) -> None:
    from transformers import SiglipImageProcessorPil

    SiglipImageProcessorPil().save_pretrained(folder)
    write_siglip_tokenizer(folder)


def _write_siglip2(folder: Path) -> None:
    """With a tokenizer as large as Gemma's, which takes its time and memory: 256,000 tokens, 580,000 merges."""
    from transformers import SiglipImageProcessorPil

    SiglipImageProcessorPil().save_pretrained(folder)
    write_gemma_tokenizer(folder)
    written = json.loads((folder / "tokenizer.json").read_text())
    vocabulary, merges = written["model"]["vocab"], written["model"]["merges"]
    words = ["".join(letters) for length in (1, 2, 3, 4) for letters in product(string.ascii_uppercase, repeat=length)]
    for word in words:
        if len(vocabulary) < 256_000:
            vocabulary.setdefault(word, len(vocabulary))
    splits = ([word[:cut], word[cut:]] for word in words if word in vocabulary for cut in range(1, len(word)))
    merges += islice(splits, 580_000)
    (folder / "tokenizer.json").write_text(json.dumps(written, indent=2))


def _write_tapas(folder: Path) -> None:
    pieces = [*"abcdefghijklmnopqrstuvwxyz0123456789?.,'"]
    tokens = ["[PAD]", "[EMPTY]", *(f"[unused{index}]" for index in range(98)), "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    tokens += pieces + [f"##{piece}" for piece in pieces]
    tokens += [f"filler{index}" for index in range(30522 - len(tokens))]
    (folder / "vocab.txt").write_text("\n".join(tokens) + "\n")
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": True, "model_max_length": 512}))


def _write_wav2vec2(folder: Path) -> None:
    from transformers import Wav2Vec2CTCTokenizer, Wav2Vec2FeatureExtractor, Wav2Vec2Processor

    (folder / "vocab.json").write_text(json.dumps({letter: index for index, letter in enumerate(LETTERS)}))
    layer = json.loads((folder / "config.json").read_text())["feat_extract_norm"] == "layer"
    Wav2Vec2Processor(
        feature_extractor=Wav2Vec2FeatureExtractor(return_attention_mask=layer),
        tokenizer=Wav2Vec2CTCTokenizer(str(folder / "vocab.json")),
    ).save_pretrained(folder)


def _write_frames(kind: str) -> Callable[[Path], None]:
    def write_processor(folder: Path) -> None:
        import transformers

        halves = {"image_mean": [0.5] * 3, "image_std": [0.5] * 3} if kind == "VivitImageProcessor" else {}
        getattr(transformers, kind)(
            size={"shortest_edge": 256 if halves else 224}, crop_size={"height": 224, "width": 224}, **halves
        ).save_pretrained(folder)

    return write_processor


def _write_donut(folder: Path) -> None:
    from transformers import DonutImageProcessorPil, DonutProcessor

    DonutProcessor(DonutImageProcessorPil(), donut.tokenizer(pieces=57_000)).save_pretrained(folder)


_PROCESSORS = {
    "vit": _write_vit,
    "clip": _write_clip,
    "siglip": _write_siglip,
    "siglip2": _write_siglip2,
    "tapas": _write_tapas,
    "wav2vec2": _write_wav2vec2,
    "timesformer": _write_frames("VideoMAEImageProcessor"),
    "videomae": _write_frames("VideoMAEImageProcessor"),
    "vivit": _write_frames("VivitImageProcessor"),
    "donut": _write_donut,
}
