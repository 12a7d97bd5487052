"""Small checkpoints with random weights, saved by transformers itself in the standard layout.

They know nothing, but every number that comes out of them can be compared with transformers' own.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# torch is imported by what needs it: the process that shares tests among others, and many a test by itself, do not.
if TYPE_CHECKING:
    from desktop_app.inference.curves import Curve
    from desktop_app.inference.loading import Loaded

_curves: "dict[tuple[str, str, str], Curve | None]" = {}


@pytest.fixture(autouse=True)
def curves_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a checkpoint takes is predicted once a process, and not again in every test.

    The program does so once a home, and a test has a home of its own; tests/inference/test_foreseen.py goes without.
    """
    if "desktop_app.inference.residency" not in sys.modules:
        return
    from desktop_app.inference import probes, residency

    predict = residency._foreseen

    def predicted(loaded: "Loaded") -> "Curve | None":
        folder = loaded.entry.folder
        assert folder is not None, "it was loaded"
        key = (probes.digest(folder), loaded.device, loaded.precision)
        if key not in _curves:
            _curves[key] = predict(loaded)
        elif (known := _curves[key]) is not None:
            probes.keep_curve(folder, loaded.device, loaded.precision, known)
        return _curves[key]

    monkeypatch.setattr(residency, "_foreseen", predicted)


@pytest.fixture(scope="session")
def vit_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ViT of 2 layers over 64 x 64 pixels with 7 labels."""
    import torch
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
    import torch
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


SENTENCES = (
    "this is a photo of a cat",
    "a photo of a red house and a dog",
    "a drawing of nothing at all",
    "a map of the town with the old harbour",
    "two people on a bicycle in the rain",
)


@pytest.fixture(scope="session", params=["gemma", "sentencepiece"])
def siglip_folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SigLIP with two towers of 2 layers, in the layout of its published checkpoints.

    gemma: that of SigLIP 2 (google/siglip2-base-patch16-224), whose config.json names no class and whose
    tokenizer is Gemma's. sentencepiece: that of SigLIP (google/siglip-base-patch16-224).
    """
    import torch
    from transformers import SiglipConfig, SiglipImageProcessorPil, SiglipModel

    folder = tmp_path_factory.mktemp(f"siglip-{request.param}")
    {"gemma": write_gemma_tokenizer, "sentencepiece": write_siglip_tokenizer}[request.param](folder)
    tower = {"hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 96}
    config = SiglipConfig(
        text_config=tower | {"vocab_size": 600}, vision_config=tower | {"image_size": 64, "patch_size": 16}
    )
    torch.manual_seed(2)
    model = SiglipModel(config)
    # The values training starts from (Zhai et al. 2023), with a bias that leaves scores in the middle: they differ.
    model.logit_scale.data.fill_(2.3)
    model.logit_bias.data.fill_(-1.5)
    model.save_pretrained(folder)
    if request.param == "gemma":
        written = json.loads((folder / "config.json").read_text())
        del written["architectures"]
        (folder / "config.json").write_text(json.dumps(written))
    SiglipImageProcessorPil(size={"height": 64, "width": 64}).save_pretrained(folder)
    processor = json.loads((folder / "preprocessor_config.json").read_text())
    named = {"image_processor_type": "SiglipImageProcessor", "processor_class": "SiglipProcessor"}
    (folder / "preprocessor_config.json").write_text(json.dumps(processor | named))
    return folder


def write_gemma_tokenizer(folder: Path) -> None:
    """A tokenizer.json of Gemma's kind: byte-pair encoding with byte fallback, and an end after every text."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

    special = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>", *(f"<0x{byte:02X}>" for byte in range(256))]
    tokenizer = Tokenizer(models.BPE(fuse_unk=True, unk_token="<unk>", byte_fallback=True))
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    tokenizer.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.train_from_iterator(SENTENCES, trainers.BpeTrainer(vocab_size=500, special_tokens=special))
    tokenizer.add_special_tokens([AddedToken(each, normalized=False, special=True) for each in special[:5]])
    tokenizer.post_processor = processors.TemplateProcessing(single="$A <eos>", special_tokens=[("<eos>", 1)])
    written = json.loads(tokenizer.to_str())
    # Bytes stand for what has no token; they are not special.
    written["added_tokens"] = written["added_tokens"][:5]
    (folder / "tokenizer.json").write_text(json.dumps(written))
    facts = {"tokenizer_class": "GemmaTokenizer", "padding_side": "right", "model_input_names": ["input_ids"]}
    facts |= {"add_bos_token": False, "add_eos_token": True, "processor_class": "SiglipProcessor"}
    names = {f"{name}_token": f"<{name}>" for name in ("pad", "eos", "bos", "unk")}
    (folder / "tokenizer_config.json").write_text(json.dumps(facts | names))


def write_siglip_tokenizer(folder: Path) -> None:
    """A spiece.model of SigLIP's kind: padding is 0, the end 1, the unknown 2, and there is no beginning."""
    import sentencepiece

    with (folder / "spiece.model").open("wb") as written:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(SENTENCES),
            model_writer=written,
            vocab_size=90,
            hard_vocab_limit=False,
            pad_id=0,
            eos_id=1,
            unk_id=2,
            bos_id=-1,
            add_dummy_prefix=False,
            minloglevel=2,
        )
    facts = {"tokenizer_class": "SiglipTokenizer", "model_max_length": 64, "model_input_names": ["input_ids"]}
    facts |= {"do_lower_case": True, "processor_class": "SiglipProcessor"}
    facts |= {"eos_token": "</s>", "pad_token": "</s>", "unk_token": "<unk>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(facts))


@pytest.fixture(scope="session", params=["group", "layer"])
def wav2vec2_folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wav2vec 2.0 of 2 layers over the vocabulary of wav2vec2-base-960h, of either normalisation."""
    import torch
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
