"""The network: a small Wav2Vec2ForCTC, its start as a bank of mel filters, and its folder in the standard layout."""

import json
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from transformers import (
    Wav2Vec2Config,
    Wav2Vec2CTCTokenizer,
    Wav2Vec2FeatureExtractor,
    Wav2Vec2ForCTC,
    Wav2Vec2Processor,
)

from models.recipes.frame.growing import deeper, depth_of, spread
from models.recipes.sums import keep_sums

from .vocabulary import BLANK, LETTERS, NUMBERS
from .voices import RATE

CHANNELS = 192
_LAYERS, _ENDS = "wav2vec2.encoder.layers.", ("attention.out_proj", "feed_forward.output_dense")


def configuration() -> Wav2Vec2Config:
    """7.0 million parameters; a frame every 320 samples (20 ms), which hears 960 samples (60 ms)."""
    return Wav2Vec2Config(
        vocab_size=len(LETTERS),
        hidden_size=256,
        num_hidden_layers=8,
        num_attention_heads=4,
        intermediate_size=1024,
        conv_dim=(CHANNELS,) * 4,
        conv_kernel=(320, 5, 3, 3),
        conv_stride=(80, 2, 2, 1),
        num_feat_extract_layers=4,
        conv_bias=True,
        feat_extract_norm="layer",
        feat_extract_activation="relu",
        hidden_act="relu",
        do_stable_layer_norm=True,
        num_conv_pos_embeddings=32,
        num_conv_pos_embedding_groups=16,
        hidden_dropout=0.0,
        activation_dropout=0.0,
        attention_dropout=0.0,
        feat_proj_dropout=0.0,
        final_dropout=0.0,
        layerdrop=0.0,
        mask_time_prob=0.05,
        mask_time_length=8,
        mask_time_min_masks=0,
        pad_token_id=BLANK,
        bos_token_id=NUMBERS["<s>"],
        eos_token_id=NUMBERS["</s>"],
        ctc_loss_reduction="mean",
        ctc_zero_infinity=True,
    )


def fresh_network(seed: int) -> Wav2Vec2ForCTC:
    """An untrained network whose first convolution is a mel filter bank, and stays one.

    Its gradient would take a tenth of each step's time.
    """
    torch.manual_seed(seed)
    network = Wav2Vec2ForCTC(configuration())
    with torch.no_grad():
        first = network.wav2vec2.feature_extractor.conv_layers[0].conv
        first.weight.copy_(torch.from_numpy(mel_gabor_filters(CHANNELS, first.kernel_size[0]))[:, None])
        first.bias.zero_()
        first.requires_grad_(False)
        network.lm_head.bias[BLANK] = -1.0
    return network


def mel_gabor_filters(count: int, width: int) -> np.ndarray:
    """``count`` / 2 mel-spaced frequencies from 60 to 7,600 Hz, each as cosine and sine under a Gaussian.

    Float32 of (count, width), each row of unit norm. The Gaussian is as wide as the band is narrow, as in Zeghidour
    et al., "Learning Filterbanks from Raw Speech for Phone Recognition" (2018).
    """
    low, high = (2595 * np.log10(1 + frequency / 700) for frequency in (60, 7600))
    edges = 700 * (10 ** (np.linspace(low, high, count // 2 + 2) / 2595) - 1)
    centre, band = edges[1:-1], np.maximum(edges[2:] - edges[:-2], 60)
    time = (np.arange(width) - (width - 1) / 2) / RATE
    # full width at half maximum of the frequency response equals the band
    spread = np.sqrt(2 * np.log(2)) / (np.pi * band)
    envelope = np.exp(-0.5 * np.square(time[None] / spread[:, None]))
    phase = 2 * np.pi * centre[:, None] * time[None]
    filters = np.concatenate([envelope * np.cos(phase), envelope * np.sin(phase)])
    return np.asarray(filters / np.linalg.norm(filters, axis=1, keepdims=True), dtype=np.float32)


def read(folder: Path, layers: int | None = None) -> Wav2Vec2ForCTC:
    """The network whose weights save() wrote, in float32, with so many layers: new ones add nothing yet."""
    weights = load_file(folder / "model.safetensors")
    begun = depth_of(weights, _LAYERS)
    if layers and layers > begun:
        weights = deeper(weights, _LAYERS, spread(begun, layers), layers, _ENDS)
    told = json.loads((folder / "config.json").read_text())
    told |= {"num_hidden_layers": depth_of(weights, _LAYERS), "dtype": "float32"}
    network = Wav2Vec2ForCTC(Wav2Vec2Config.from_dict(told)).float()
    network.load_state_dict(weights)
    return network


def save(network: Wav2Vec2ForCTC, folder: Path) -> None:
    """Write weights in half precision, configuration and processor, as transformers' own loaders expect them."""
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = folder / "vocab.json"
    vocabulary.write_text(json.dumps(NUMBERS))
    tokenizer = Wav2Vec2CTCTokenizer(str(vocabulary))  # its defaults are this vocabulary's special letters
    extractor = Wav2Vec2FeatureExtractor(
        feature_size=1, sampling_rate=RATE, padding_value=0.0, do_normalize=True, return_attention_mask=True
    )
    Wav2Vec2Processor(feature_extractor=extractor, tokenizer=tokenizer).save_pretrained(folder)
    extractor.save_pretrained(folder)
    special = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    (folder / "special_tokens_map.json").write_text(json.dumps(special, indent=2) + "\n")
    half = Wav2Vec2ForCTC(network.config)
    half.load_state_dict(network.state_dict())
    half.half().save_pretrained(folder)
    (folder / "model.safetensors").chmod(0o644)
    keep_sums(folder)
