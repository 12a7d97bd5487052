"""Checkpoints of a few kilobytes for architectures that no built-in has, with the weights that chance gave them."""

from pathlib import Path

WORDS = "[PAD] [UNK] [CLS] [SEP] [MASK] [DEC] [ENC] how many are there ? yes no".split()


def checkpoints(parent: Path) -> list[Path]:
    """A ViLT and a BLIP for questions about pictures, each in a folder of its own in the standard layout."""
    made = [parent / "vilt", parent / "blip"]
    for folder in made:
        folder.mkdir(parents=True)
        (folder / "vocab.txt").write_text("\n".join(WORDS) + "\n", "utf-8")
    _vilt(made[0])
    _blip(made[1])
    return made


def _vilt(folder: Path) -> None:
    import torch
    from transformers import BertTokenizerFast, ViltConfig, ViltForQuestionAnswering, ViltProcessor
    from transformers.models.vilt.image_processing_pil_vilt import ViltImageProcessorPil

    config = ViltConfig(
        vocab_size=len(WORDS), hidden_size=48, num_hidden_layers=2, num_attention_heads=4, intermediate_size=96,
        image_size=64, patch_size=16, id2label=dict(enumerate(("one", "two", "three"))), initializer_range=0.2,
    )  # fmt: skip
    torch.manual_seed(1)
    ViltForQuestionAnswering(config).save_pretrained(folder)
    pictures = ViltImageProcessorPil(size={"shortest_edge": 64}, size_divisor=16)
    words = BertTokenizerFast(str(folder / "vocab.txt"), model_max_length=40)
    ViltProcessor(image_processor=pictures, tokenizer=words).save_pretrained(folder)


def _blip(folder: Path) -> None:
    import torch
    from transformers import (
        BertTokenizerFast,
        BlipConfig,
        BlipForQuestionAnswering,
        BlipImageProcessorPil,
        BlipProcessor,
    )

    part = {"hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 96}
    text = {"vocab_size": len(WORDS), "encoder_hidden_size": 48, "bos_token_id": 5, "eos_token_id": 3}
    config = BlipConfig(
        text_config=part | text | {"sep_token_id": 3, "pad_token_id": 0, "initializer_range": 0.3, "is_decoder": True},
        vision_config=part | {"image_size": 64, "patch_size": 16, "initializer_range": 0.3},
        projection_dim=32,
    )
    torch.manual_seed(2)
    BlipForQuestionAnswering(config).save_pretrained(folder)
    pictures = BlipImageProcessorPil(size={"height": 64, "width": 64})
    words = BertTokenizerFast(str(folder / "vocab.txt"), model_max_length=40)
    BlipProcessor(image_processor=pictures, tokenizer=words).save_pretrained(folder)
