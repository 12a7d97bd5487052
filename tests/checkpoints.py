"""Small checkpoints with random weights, saved by transformers itself in the standard layout.

They know nothing, but every number that comes out of them can be compared with transformers' own.
"""

import json
from pathlib import Path

import pytest
import torch


@pytest.fixture(scope="session")
def vit_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ViT of 2 layers over 64 x 64 pixels with 7 labels."""
    from transformers import ViTConfig, ViTForImageClassification, ViTImageProcessor

    folder = tmp_path_factory.mktemp("vit")
    names = ["cat", "dog", "tree", "house", "map", "chart", "text"]
    config = ViTConfig(
        hidden_size=48, num_hidden_layers=2, num_attention_heads=4, intermediate_size=96, image_size=64, patch_size=16
    )
    config.id2label = dict(enumerate(names))
    config.label2id = {name: index for index, name in enumerate(names)}
    torch.manual_seed(1)
    model = ViTForImageClassification(config)
    # Spread the logits, so that scores differ by more than rounding does.
    model.classifier.weight.data.mul_(40)
    model.save_pretrained(folder)
    ViTImageProcessor(size={"height": 64, "width": 64}).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def clip_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CLIP with two towers of 2 layers and a byte-pair vocabulary of single letters."""
    from transformers import CLIPConfig, CLIPImageProcessor, CLIPModel, CLIPProcessor, CLIPTokenizer

    folder = tmp_path_factory.mktemp("clip")
    letters = [chr(code) for code in range(33, 127)]
    tokens = letters + [f"{letter}</w>" for letter in letters] + ["<|startoftext|>", "<|endoftext|>"]
    (folder / "vocab.json").write_text(json.dumps({token: index for index, token in enumerate(tokens)}))
    (folder / "merges.txt").write_text("#version: 0.2\nc a\nca t</w>\n")
    vocabulary = {token: index for index, token in enumerate([*tokens, "ca", "cat</w>"])}
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    tower = {"hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 96}
    ends = {"bos_token_id": vocabulary["<|startoftext|>"], "eos_token_id": vocabulary["<|endoftext|>"]}
    config = CLIPConfig(
        text_config=tower | ends | {"vocab_size": len(vocabulary), "pad_token_id": ends["eos_token_id"]},
        vision_config=tower | {"image_size": 64, "patch_size": 16},
        projection_dim=32,
    )
    torch.manual_seed(1)
    CLIPModel(config).save_pretrained(folder)
    images = CLIPImageProcessor(size={"shortest_edge": 64}, crop_size={"height": 64, "width": 64})
    tokenizer = CLIPTokenizer.from_pretrained(folder)
    CLIPProcessor(image_processor=images, tokenizer=tokenizer).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session", params=["group", "layer"])
def wav2vec2_folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wav2vec 2.0 of 2 layers over the vocabulary of wav2vec2-base-960h, of either normalisation."""
    from transformers import (
        Wav2Vec2Config,
        Wav2Vec2CTCTokenizer,
        Wav2Vec2FeatureExtractor,
        Wav2Vec2ForCTC,
        Wav2Vec2Processor,
    )

    folder = tmp_path_factory.mktemp(f"wav2vec2-{request.param}")
    letters = ["<pad>", "<s>", "</s>", "<unk>", "|", *"ETAONIHSRDLUMWCFGYPBVK'XJQZ"]
    (folder / "vocab.json").write_text(json.dumps({letter: index for index, letter in enumerate(letters)}))
    config = Wav2Vec2Config(
        vocab_size=len(letters),
        hidden_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=96,
        conv_dim=(32,) * 7,
        feat_extract_norm=request.param,
        do_stable_layer_norm=request.param == "layer",
        num_conv_pos_embeddings=32,
        num_conv_pos_embedding_groups=4,
    )
    torch.manual_seed(5)
    model = Wav2Vec2ForCTC(config)
    model.lm_head.weight.data.mul_(30)
    model.save_pretrained(folder)
    extractor = Wav2Vec2FeatureExtractor(return_attention_mask=request.param == "layer")
    tokenizer = Wav2Vec2CTCTokenizer(str(folder / "vocab.json"))
    Wav2Vec2Processor(feature_extractor=extractor, tokenizer=tokenizer).save_pretrained(folder)
    return folder
