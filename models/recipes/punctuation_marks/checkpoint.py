"""The checkpoint in the standard layout: BertForTokenClassification, its words, and a tokenizer for small letters."""

import copy
import json
from pathlib import Path

import torch
from tokenizers import BertWordPieceTokenizer
from transformers import BertForTokenClassification

from .spelling import Spelling


def save(model: BertForTokenClassification, spelling: Spelling, folder: Path) -> None:
    """Writes config.json, model.safetensors in half precision, vocab.txt and tokenizer_config.json."""
    folder.mkdir(parents=True, exist_ok=True)
    copy.deepcopy(model).half().save_pretrained(folder)
    spelling.pieces.save_model(str(folder))
    places = int(model.config.max_position_embeddings)
    tokenizer = {"tokenizer_class": "BertTokenizer", "do_lower_case": True, "model_max_length": places}
    (folder / "tokenizer_config.json").write_text(json.dumps(tokenizer, indent=2) + "\n", "utf-8")


def restored(folder: Path) -> tuple[BertForTokenClassification, Spelling]:
    """The network in float32, to be asked, and its words."""
    model = BertForTokenClassification.from_pretrained(folder, dtype=torch.float32).eval()
    return model, Spelling(BertWordPieceTokenizer(str(folder / "vocab.txt"), lowercase=True))
