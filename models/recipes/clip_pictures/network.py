"""The network, from what a ViT knows or from a checkpoint made deeper; its tokenizer; its folder."""

import json
from collections import Counter
from functools import lru_cache
from pathlib import Path

import torch
from transformers import (
    CLIPConfig,
    CLIPImageProcessor,
    CLIPModel,
    CLIPProcessor,
    CLIPTokenizer,
    ViTForImageClassification,
)

from models.recipes.frame.bpe import learn_merges, write_vocabulary
from models.recipes.frame.growing import deeper
from models.recipes.pictures import emoji, words
from models.recipes.pictures.captions import every_word
from models.recipes.sums import keep_sums

FOLDER = Path(__file__).parents[2] / "builtin" / "clip-pictures"
CONTEXT = 77  # tokens a caption may have, as in the published CLIP; those of the training have at most 32
MERGES = 1600
NORM = "vision_model.pre_layrnorm"  # spelt so in transformers
DEEP, PLACES = 8, (0, 1, 2, 4, 5, 6)  # layers of the image tower as it ships, and where those of the first six are
_LAYERS, _ENDS = "vision_model.encoder.layers.", ("self_attn.out_proj", "mlp.fc2")


def train_tokenizer(folder: Path) -> CLIPTokenizer:
    """Learns merges from the captions, the names of emoji and common words, and writes the tokenizer."""
    counts: Counter[str] = Counter()
    for weight, texts in ((1, every_word()), (30, list(emoji.concepts())), (20, words.COMMON)):
        for text in texts:
            for word in "".join(c if c.isalpha() else " " for c in text.lower()).split():
                counts[word] += weight
    write_vocabulary(folder, learn_merges(counts, MERGES))
    return tokenizer(folder)


@lru_cache(maxsize=4)
def tokenizer(folder: Path = FOLDER) -> CLIPTokenizer:
    """The tokenizer of a checkpoint's folder."""
    return CLIPTokenizer(str(folder / "vocab.json"), str(folder / "merges.txt"), model_max_length=CONTEXT)


def new_model(spell: CLIPTokenizer, teacher: ViTForImageClassification) -> CLIPModel:
    """A CLIP whose image tower knows what a ViT knows, with a text tower of 4 layers and embeddings of 192 numbers."""
    text = {
        "vocab_size": len(spell), "hidden_size": 192, "intermediate_size": 768, "num_hidden_layers": 4,
        "num_attention_heads": 3, "max_position_embeddings": CONTEXT, "bos_token_id": spell.bos_token_id,
        "eos_token_id": spell.eos_token_id, "pad_token_id": spell.pad_token_id, "projection_dim": 192,
    }  # fmt: skip
    known = teacher.config
    vision = {
        "image_size": known.image_size, "patch_size": known.patch_size, "hidden_size": 192, "intermediate_size": 768,
        "num_hidden_layers": known.num_hidden_layers, "num_attention_heads": 3, "hidden_act": "gelu",
        "projection_dim": 192, "layer_norm_eps": known.layer_norm_eps,
    }  # fmt: skip
    model = CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=192))
    _take_over(model, teacher)
    return model


def _take_over(model: CLIPModel, teacher: ViTForImageClassification) -> None:
    """Puts the weights of a ViT into the image tower, layer by layer.

    CLIP has no bias on its patches (the ViT's goes into the position embeddings) and one layer norm more, which
    begins with the spread that the ViT's embeddings have.
    """
    old, side = teacher.state_dict(), teacher.config.image_size
    names: dict[str, str] = {}
    for layer in range(teacher.config.num_hidden_layers):
        new, was = f"{_LAYERS}{layer}.", f"vit.layers.{layer}."
        names |= {f"{new}self_attn.{k}_proj": f"{was}attention.{k}_proj" for k in "qkv"}
        names |= {f"{new}self_attn.out_proj": f"{was}attention.o_proj"}
        names |= {f"{new}layer_norm1": f"{was}layernorm_before", f"{new}layer_norm2": f"{was}layernorm_after"}
        names |= {f"{new}mlp.{fc}": f"{was}mlp.{fc}" for fc in ("fc1", "fc2")}
    names["vision_model.post_layernorm"] = "vit.layernorm"
    state = {f"{new}.{kind}": old[f"{was}.{kind}"] for new, was in names.items() for kind in ("weight", "bias")}
    places = old["vit.embeddings.position_embeddings"][0].clone()
    places[1:] += old["vit.embeddings.patch_embeddings.projection.bias"]
    state["vision_model.embeddings.position_embedding.weight"] = places
    state["vision_model.embeddings.class_embedding"] = old["vit.embeddings.cls_token"][0, 0]
    state["vision_model.embeddings.patch_embedding.weight"] = old["vit.embeddings.patch_embeddings.projection.weight"]
    with torch.no_grad():
        spread = teacher.vit.embeddings(torch.rand(8, 3, side, side) * 2 - 1).std()
    state[f"{NORM}.weight"] = torch.full((192,), float(spread))
    own = {name for name in model.state_dict() if name.startswith("vision_model.")} - {f"{NORM}.bias"}
    if own != set(state):
        raise ValueError(f"The ViT does not fit the image tower: {sorted(own ^ set(state))}")
    model.load_state_dict(state, strict=False)


def deepened(start: CLIPModel) -> CLIPModel:
    """A model of DEEP layers in its image tower that gives what `start` gives, if that has as many as PLACES."""
    described = start.config.to_dict()
    if described["vision_config"]["num_hidden_layers"] != len(PLACES):
        return start
    described["vision_config"] |= {"num_hidden_layers": DEEP}
    model = CLIPModel(CLIPConfig(**described))
    model.load_state_dict(deeper(start.state_dict(), _LAYERS, PLACES, DEEP, _ENDS))
    return model


def save(model: CLIPModel, spell: CLIPTokenizer, folder: Path) -> None:
    """Writes the checkpoint in half precision with its processor; pictures are squeezed to a square, so that nothing at
    the edge is lost."""
    model.half().save_pretrained(folder)
    spell.save_pretrained(folder)
    side = model.config.vision_config.image_size
    images = CLIPImageProcessor(
        size={"height": side, "width": side},
        do_center_crop=False,
        image_mean=[0.5] * 3,
        image_std=[0.5] * 3,
        resample=2,
    )
    CLIPProcessor(images, spell).save_pretrained(folder)
    description = images.to_dict() | {"image_processor_type": "CLIPImageProcessor", "processor_class": "CLIPProcessor"}
    (folder / "preprocessor_config.json").write_text(json.dumps(description, indent=2) + "\n", encoding="utf-8")
    # Twice as long with its usual indents, which would be all that lifts the built-ins over 60 MB together.
    spelling = folder / "tokenizer.json"
    found = json.loads(spelling.read_text(encoding="utf-8"))
    spelling.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    keep_sums(folder)
