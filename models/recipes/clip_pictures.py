"""Recipe of models/builtin/clip-pictures: a small CLIP for colours, shapes, counts, places, kinds of picture, emoji.

    python -m models.recipes.clip_pictures             render, train, evaluate, write the card
    python -m models.recipes.clip_pictures --evaluate  only measure models/builtin/clip-pictures again

What ships went to a wider school afterwards, with emoji of many sets, icons, clip art and photographs (clip_wide).

The image tower starts from models/builtin/vit-pictures and is first asked for all that is drawn (clip_tower.py); then
the text tower learns from captions that are right, nearly right and wrong (clip_words.py). The evaluation shares no
font, palette, layout, background or shade of colour with the training.
"""

import argparse
import json
from collections import Counter
from functools import lru_cache
from pathlib import Path

import torch
from transformers import CLIPConfig, CLIPModel, CLIPTokenizer, ViTForImageClassification

from models.recipes import vit_pictures
from models.recipes.bpe import learn_merges, write_vocabulary
from models.recipes.cards import write_card
from models.recipes.clip_evaluation import card, evaluate, write_processor
from models.recipes.clip_sources import sources
from models.recipes.clip_tower import teach
from models.recipes.clip_words import align
from models.recipes.pictures import emoji, words
from models.recipes.pictures.captions import every_word
from models.recipes.sums import keep_sums
from models.recipes.training import Plan, best_dtype, choose_device
from models.recipes.vit_pictures import DEPTH, PATCH, SIDE

FOLDER = vit_pictures.FOLDER.parent / "clip-pictures"
CONTEXT = 77  # tokens a caption may have, as in the published CLIP; those of the training have at most 24
MERGES = 1600
NORM = "vision_model.pre_layrnorm"  # spelt so in transformers


def train_tokenizer() -> None:
    """Learns merges from the captions, the names of emoji and common words, and writes the tokenizer."""
    counts: Counter[str] = Counter()
    for weight, texts in ((1, every_word()), (30, list(emoji.concepts())), (20, words.COMMON)):
        for text in texts:
            for word in "".join(c if c.isalpha() else " " for c in text.lower()).split():
                counts[word] += weight
    write_vocabulary(FOLDER, learn_merges(counts, MERGES))


@lru_cache(maxsize=1)
def tokenizer() -> CLIPTokenizer:
    """The tokenizer of the checkpoint's folder."""
    return CLIPTokenizer(str(FOLDER / "vocab.json"), str(FOLDER / "merges.txt"), model_max_length=CONTEXT)


def new_model(side: int = SIDE, layers: int = DEPTH) -> CLIPModel:
    """An untrained CLIP: an image tower of so many layers over so many pixels a side, those of vit-pictures unless said
    otherwise, a text tower of 4 layers, embeddings of 192 numbers. What ships has 144 pixels and 8 layers: it began
    with an earlier vit-pictures of 6, to which clip_wide added two."""
    spell = tokenizer()
    text = {
        "vocab_size": len(spell), "hidden_size": 192, "intermediate_size": 768, "num_hidden_layers": 4,
        "num_attention_heads": 3, "max_position_embeddings": CONTEXT, "bos_token_id": spell.bos_token_id,
        "eos_token_id": spell.eos_token_id, "pad_token_id": spell.pad_token_id, "projection_dim": 192,
    }  # fmt: skip
    vision = {
        "image_size": side, "patch_size": PATCH, "hidden_size": 192, "intermediate_size": 768,
        "num_hidden_layers": layers, "num_attention_heads": 3, "hidden_act": "gelu", "projection_dim": 192,
        "layer_norm_eps": 1e-6,
    }  # fmt: skip
    config = CLIPConfig(text_config=text, vision_config=vision, projection_dim=192, attn_implementation="eager")
    return CLIPModel(config)


def take_over(model: CLIPModel, teacher: ViTForImageClassification) -> None:
    """Puts the weights of a ViT into the image tower, layer by layer.

    CLIP has no bias on its patches (the ViT's goes into the position embeddings) and one layer norm more, which
    begins with the spread that the ViT's embeddings have.
    """
    old = teacher.state_dict()
    names: dict[str, str] = {}
    for layer in range(teacher.config.num_hidden_layers):
        new, was = f"vision_model.encoder.layers.{layer}.", f"vit.layers.{layer}."
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
        spread = teacher.vit.embeddings(torch.rand(8, 3, SIDE, SIDE) * 2 - 1).std()
    state[f"{NORM}.weight"] = torch.full((192,), float(spread))
    own = {name for name in model.state_dict() if name.startswith("vision_model.")} - {f"{NORM}.bias"}
    if own != set(state):
        raise ValueError(f"The ViT does not fit the image tower: {sorted(own ^ set(state))}")
    model.load_state_dict(state, strict=False)


def fresh_model() -> CLIPModel:
    """A CLIP with a tokenizer made anew and an image tower that knows what vit-pictures knows."""
    train_tokenizer()
    model = new_model()
    if (vit_pictures.FOLDER / "model.safetensors").exists():
        take_over(model, ViTForImageClassification.from_pretrained(vit_pictures.FOLDER, dtype=torch.float32))
    return model


def shipped_model() -> CLIPModel:
    """The model of models/builtin/clip-pictures, to train on; its tokenizer stays, for it can spell any word."""
    return CLIPModel.from_pretrained(FOLDER, dtype=torch.float32, attn_implementation="eager")


def trained(arguments: argparse.Namespace) -> CLIPModel:
    """The model after both halves of the training."""
    torch.manual_seed(1)
    device = choose_device()
    dtype = best_dtype(device)
    print(f"training on {device} in {dtype}", flush=True)
    parts = sources(arguments.shapes, arguments.each_emoji, arguments.each_kind)
    model = (shipped_model() if arguments.from_shipped else fresh_model()).to(device)
    teach(model, parts, Plan(steps=arguments.tower_steps, batch=32, rate=arguments.tower_rate, seed=5), dtype)
    align(model, tokenizer(), parts, Plan(steps=arguments.steps, batch=64, rate=1e-3, seed=2), dtype)
    return model.cpu()


def save(model: CLIPModel, folder: Path) -> None:
    """Writes the checkpoint in half precision with its processor."""
    model.half().save_pretrained(folder)
    write_processor(folder, tokenizer(), model.config.vision_config.image_size)
    keep_sums(folder)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shapes", type=int, default=16000, help="training pictures of shapes")
    parser.add_argument("--each-emoji", type=int, default=16, help="training pictures of every emoji concept")
    parser.add_argument("--each-kind", type=int, default=1300, help="training pictures of every kind of picture")
    parser.add_argument("--tower-steps", type=int, default=11500, help="steps of the image tower, 32 pictures each")
    parser.add_argument("--tower-rate", type=float, default=9e-4, help="its highest learning rate")
    parser.add_argument("--steps", type=int, default=2500, help="steps of the text tower, 64 pictures each")
    parser.add_argument("--from-shipped", action="store_true", help="start from the weights of models/builtin")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--test", type=int, default=400, help="evaluation pictures of every group")
    parser.add_argument("--evaluate", action="store_true", help="only measure the saved checkpoint")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    if not arguments.evaluate:
        save(trained(arguments), FOLDER)
    figures = evaluate(FOLDER, arguments.test)
    print(json.dumps(figures, indent=1))
    write_card(FOLDER, card(figures, arguments.test))


if __name__ == "__main__":
    main()
