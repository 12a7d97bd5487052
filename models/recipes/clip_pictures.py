"""Recipe of models/builtin/clip-pictures: a small CLIP for colours, shapes, counts, places, kinds of picture, emoji.

    python -m models.recipes.clip_pictures             render, train, evaluate, write the card
    python -m models.recipes.clip_pictures --evaluate  only measure models/builtin/clip-pictures again

The image tower starts from models/builtin/vit-pictures. Captions are generated with the pictures (captions.py); for
every picture the text tower also sees captions that are nearly right. The evaluation shares no font, palette, layout,
background or shade of colour with the training.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from transformers import CLIPConfig, CLIPModel, CLIPTokenizer, ViTForImageClassification

from models.recipes import vit_pictures
from models.recipes.bpe import learn_merges, write_vocabulary
from models.recipes.cards import write_card
from models.recipes.clip_evaluation import card, evaluate, write_processor
from models.recipes.pictures import emoji, words
from models.recipes.pictures.augment import augmented
from models.recipes.pictures.captions import (
    Facts,
    every_word,
    facts_of_emoji,
    facts_of_kind,
    facts_of_scene,
    sentence,
)
from models.recipes.pictures.kinds import KINDS
from models.recipes.pictures.shapes import Scene, draw_scene, held_out, nearby, scene
from models.recipes.pictures.store import rendered
from models.recipes.training import PatchDropout, Plan, best_dtype, cache_folder, choose_device, train
from models.recipes.vit_pictures import PATCH, SIDE, STORED_SIDE

FOLDER = vit_pictures.FOLDER.parent / "clip-pictures"
RENDERERS = 1  # counts up when shapes.py or emoji.py change, so that stored pictures are drawn again
CONTEXT = 77  # tokens a caption may have, as in the published CLIP; those of the training have at most 24
MERGES = 1600
NORM = "vision_model.pre_layrnorm"  # spelt so in transformers
NEAR = 3  # nearly right captions a picture
SHARES = (0.3, 0.46, 0.24)  # of kinds, shapes and emoji in a batch


def training_scene(index: int) -> Scene:
    """The scene of training picture `index`; combinations kept for the evaluation are passed over."""
    rng = np.random.default_rng([77, index])
    while True:
        drawn = scene(rng)
        if not drawn.count or not held_out(drawn.colour, drawn.shape):
            return drawn


@dataclass(frozen=True)
class Source:
    """Stored pictures of one sort with what may be said about each, and about one like it."""

    pictures: np.ndarray
    facts: Callable[[int], Facts]
    other_facts: Callable[[int, np.random.Generator], Facts]
    keep_colours: bool


def sources(shapes: int, each_emoji: int, each_kind: int) -> list[Source]:
    """Kinds, shapes and emoji, rendered or read from the cache."""
    folder, names = cache_folder("pictures"), list(emoji.concepts())
    if not names:
        raise FileNotFoundError("No colour emoji font. Install the Debian package fonts-noto-color-emoji.")
    scenes = rendered(
        folder / f"shapes-{STORED_SIDE}.v{RENDERERS}",
        shapes,
        STORED_SIDE,
        lambda i: draw_scene(training_scene(i), i, "train"),
    )
    glyphs = rendered(
        folder / f"emoji-{STORED_SIDE}.v{RENDERERS}", each_emoji * len(names), STORED_SIDE,
        lambda i: emoji.draw_emoji(names[i % len(names)], i // len(names), "train"),
    )  # fmt: skip
    return [
        Source(
            vit_pictures.training_pictures(each_kind),
            lambda i: facts_of_kind(i % len(KINDS)),
            lambda i, rng: facts_of_kind(int(rng.integers(len(KINDS)))),
            keep_colours=False,
        ),
        Source(
            scenes,
            lambda i: facts_of_scene(training_scene(i)),
            lambda i, rng: facts_of_scene(nearby(training_scene(i), rng)),
            keep_colours=True,
        ),
        Source(
            glyphs,
            lambda i: facts_of_emoji(names[i % len(names)]),
            lambda i, rng: facts_of_emoji(names[int(rng.integers(len(names)))]),
            keep_colours=True,
        ),
    ]


@dataclass(frozen=True)
class Batch:
    """Pictures, captions (the first ones their own, in order), and which captions are right for which pictures."""

    pictures: np.ndarray
    keep_colours: np.ndarray
    captions: list[str]
    right: np.ndarray


def draw_batch(parts: Sequence[Source], size: int, rng: np.random.Generator) -> Batch:
    """`size` pictures with 5 * size captions: their own, three nearly right ones each, and ones for other pictures."""
    chosen = [parts[index] for index in rng.choice(len(parts), size=size, p=SHARES)]
    places = [int(rng.integers(len(part.pictures))) for part in chosen]
    known = [part.facts(place) for part, place in zip(chosen, places, strict=True)]
    near = [part.other_facts(place, rng) for part, place in zip(chosen, places, strict=True) for _ in range(NEAR)]
    far = []
    for _ in range(size):
        part = parts[int(rng.integers(len(parts)))]
        far.append(part.facts(int(rng.integers(len(part.pictures)))))
    stated = [choose_fact(facts, {}, rng) for facts in (*known, *far)]
    misses = [choose_fact(facts, known[index // NEAR], rng) for index, facts in enumerate(near)]
    stated = [*stated[:size], *misses, *stated[size:]]
    captions = [
        sentence(facts[fact][int(rng.integers(len(facts[fact])))], rng)
        for fact, facts in zip(stated, (*known, *near, *far), strict=True)
    ]
    right = np.array([[fact in facts for fact in stated] for facts in known])
    pictures = np.stack([part.pictures[place] for part, place in zip(chosen, places, strict=True)])
    return Batch(pictures, np.array([part.keep_colours for part in chosen]), captions, right)


def contrast(similarity: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """The CLIP loss, picture to caption and caption to picture, of (pictures, captions) scaled similarities.

    Caption i belongs to picture i; other captions that are right for a picture as well are no counterexamples.
    """
    size = len(similarity)
    own = torch.arange(size, device=similarity.device)
    others = right.clone()
    others[own, own] = False
    masked = similarity.masked_fill(others, -1e4)
    forward = torch.nn.functional.cross_entropy(masked, own)
    backward = torch.nn.functional.cross_entropy(masked[:, :size].T, own)
    return (forward + backward) / 2


def choose_fact(facts: Facts, but: Facts, rng: np.random.Generator) -> str:
    """A fact to state, more often than not the one that says most; one that is not among `but`, if there is one."""
    free = [fact for fact in facts if fact not in but] or list(facts)
    if rng.random() < 0.6:
        return max(free, key=lambda fact: len(facts[fact][0]))
    return free[int(rng.integers(len(free)))]


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


def new_model() -> CLIPModel:
    """An untrained CLIP: the image tower of vit-pictures, a text tower of 4 layers, embeddings of 192 numbers."""
    spell = tokenizer()
    text = {
        "vocab_size": len(spell), "hidden_size": 192, "intermediate_size": 768, "num_hidden_layers": 4,
        "num_attention_heads": 3, "max_position_embeddings": CONTEXT, "bos_token_id": spell.bos_token_id,
        "eos_token_id": spell.eos_token_id, "pad_token_id": spell.pad_token_id, "projection_dim": 192,
    }  # fmt: skip
    vision = {
        "image_size": SIDE, "patch_size": PATCH, "hidden_size": 192, "intermediate_size": 768, "num_hidden_layers": 6,
        "num_attention_heads": 3, "hidden_act": "gelu", "projection_dim": 192, "layer_norm_eps": 1e-6,
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


def trained(arguments: argparse.Namespace) -> CLIPModel:
    """The model after training."""
    plan = Plan(steps=arguments.steps, batch=arguments.batch, rate=arguments.rate, seed=2)
    torch.manual_seed(plan.seed)
    device = choose_device()
    dtype = best_dtype(device)
    print(f"training on {device} in {dtype}", flush=True)
    parts = sources(arguments.shapes, arguments.each_emoji, arguments.each_kind)
    train_tokenizer()
    spell, model = tokenizer(), new_model()
    if (vit_pictures.FOLDER / "model.safetensors").exists():
        take_over(model, ViTForImageClassification.from_pretrained(vit_pictures.FOLDER, dtype=torch.float32))
    model = model.to(device=device, dtype=dtype)
    dropout = PatchDropout(model.vision_model.embeddings, keep=0.6, until=int(plan.steps * 0.85))

    def loss_of(step: int, rng: np.random.Generator) -> torch.Tensor:
        dropout.step = step
        batch = draw_batch(parts, plan.batch, rng)
        pixels = augmented(batch.pictures, SIDE, rng, device, batch.keep_colours).to(dtype)
        tokens = spell(batch.captions, padding=True, truncation=True, return_tensors="pt").to(device)
        output = model(pixel_values=pixels, **tokens)
        scale = model.logit_scale.float().clamp(max=4.6).exp()
        similarity = scale * output.image_embeds.float() @ output.text_embeds.float().T
        return contrast(similarity, torch.from_numpy(batch.right).to(device))

    train(model, plan, loss_of, cache_folder("clip-pictures") / "training.safetensors")
    with torch.no_grad():
        model.logit_scale.clamp_(max=4.6)
    return model.cpu()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shapes", type=int, default=24000, help="training pictures of shapes")
    parser.add_argument("--each-emoji", type=int, default=40, help="training pictures of every emoji concept")
    parser.add_argument("--each-kind", type=int, default=1300, help="training pictures of every kind of picture")
    parser.add_argument("--steps", type=int, default=12000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--test", type=int, default=400, help="evaluation pictures of every group")
    parser.add_argument("--evaluate", action="store_true", help="only measure the saved checkpoint")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    if not arguments.evaluate:
        model = trained(arguments)
        model.half().save_pretrained(FOLDER)
        write_processor(FOLDER, tokenizer(), SIDE)
    figures = evaluate(FOLDER, arguments.test)
    print(json.dumps(figures, indent=1))
    write_card(FOLDER, card(figures, arguments.test))


if __name__ == "__main__":
    main()
