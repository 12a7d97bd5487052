"""What was published of scaling laws: constants, tables and figures, each with its source."""

from dataclasses import dataclass
from typing import Any

from desktop_app.tasks.scaling_laws.values import PF_DAY, JointLaw
from desktop_app.translation import worded


@dataclass(frozen=True)
class Published:
    """A table that is shipped in resources/scaling under its name. title, source: as a person reads them."""

    title: str
    source: str


TABLES = {
    "cerebras-gpt": Published(
        worded("Cerebras-GPT, 111M to 13B"),
        worded(
            "Loss on the Pile's test set, as the paper on Cerebras-GPT gives it (Dey et al. 2023, arXiv 2304.03208)."
        ),
    ),
    "pythia": Published(
        worded("Pythia, 70M to 12B"),
        worded(
            "Loss on the Pile's test set of models trained on 300 billion tokens, as the paper on Cerebras-GPT gives "
            "it (Dey et al. 2023, arXiv 2304.03208)."
        ),
    ),
    "cerebras-and-pythia": Published(
        worded("Cerebras-GPT and Pythia"),
        worded(
            "Both families, from Dey et al. 2023 (arXiv 2304.03208). They split text into different tokens, so their "
            "losses a token are not quite the same measure: constants fitted to both are a rough guide."
        ),
    ),
}

JOINT = {
    "Hoffmann et al. 2022": JointLaw(E=1.69, A=406.4, B=410.7, alpha=0.34, beta=0.28),
    "Besiroglu et al. 2024": JointLaw(E=1.8172, A=482.01, B=2085.43, alpha=0.3478, beta=0.3658),
}
"""L(N, D): arXiv 2203.15556, equation 10, as rounded there; arXiv 2404.10102, from the runs read off its figure."""


@dataclass(frozen=True)
class Power:
    """L(X) = floor + (scale / X)^exponent, in nats a token."""

    scale: float
    exponent: float
    floor: float = 0.0

    def loss(self, amount: Any) -> Any:
        """At so many parameters, tokens or floating-point operations: floats or numpy arrays."""
        return self.floor + (self.scale / amount) ** self.exponent


KAPLAN = {
    "parameters": Power(8.8e13, 0.076),
    "tokens": Power(5.4e13, 0.095),
    "compute": Power(3.1e8 * PF_DAY, 0.050),
}
"""Kaplan et al. 2020 (arXiv 2001.08361), section 1.2: L(N), L(D) and L(C_min); N without embeddings."""

KAPLAN_RANGE = {
    "parameters": (1e3, 1.5e9),
    "tokens": (2e7, 2.3e10),
    "compute": (1e-8 * PF_DAY, 1e1 * PF_DAY),
}
"""About what their figure 1 shows."""


def _henighan(floor: float, scale: float, exponent: float) -> Power:
    return Power(scale * PF_DAY, exponent, floor)


HENIGHAN = {
    "Language": _henighan(0.0, 3.47e8, 0.048),
    "Image 8×8": _henighan(3.13, 1.8e-8, 0.19),
    "Image 16×16": _henighan(2.64, 1.6e-8, 0.16),
    "Image 32×32": _henighan(2.21, 3.6e-9, 0.1),
    "Image VQ 16×16": _henighan(4.09, 6.1e-7, 0.11),
    "Image VQ 32×32": _henighan(3.17, 2.6e-6, 0.12),
    "Text to image": _henighan(1.93, 1.5e-6, 0.15),
    "Image to text": _henighan(1.97, 1.5e-6, 0.16),
    "Video VQ": _henighan(0.95, 2.2e-5, 0.14),
    "Mathematics": _henighan(0.14, 1.4e-5, 0.17),
}
"""L(C) by modality: Henighan et al. 2020 (arXiv 2010.14701), table 1, C in PF-days there."""

MODALITIES = {
    "Language": worded("Language"),
    "Image 8×8": worded("Image 8×8"),
    "Image 16×16": worded("Image 16×16"),
    "Image 32×32": worded("Image 32×32"),
    "Image VQ 16×16": worded("Image VQ 16×16"),
    "Image VQ 32×32": worded("Image VQ 32×32"),
    "Text to image": worded("Text to image"),
    "Image to text": worded("Image to text"),
    "Video VQ": worded("Video VQ"),
    "Mathematics": worded("Mathematics"),
}
"""What a modality is called."""

PARAMETER_COUNTS = (
    ("Transformer (big)", 2017, 213e6, "Vaswani et al., arXiv 1706.03762"),
    ("GPT", 2018, 117e6, "Radford et al."),
    ("BERT-large", 2018, 340e6, "Devlin et al., arXiv 1810.04805"),
    ("GPT-2", 2019, 1.5e9, "Radford et al."),
    ("Megatron-LM", 2019, 8.3e9, "Shoeybi et al., arXiv 1909.08053"),
    ("T5", 2019, 11e9, "Raffel et al., arXiv 1910.10683"),
    ("Turing-NLG", 2020, 17e9, "Microsoft Research"),
    ("GPT-3", 2020, 175e9, "Brown et al., arXiv 2005.14165"),
    ("GShard", 2020, 600e9, "Lepikhin et al., arXiv 2006.16668"),
    ("Switch", 2021, 1.6e12, "Fedus et al., arXiv 2101.03961"),
    ("MT-NLG", 2021, 530e9, "Smith et al., arXiv 2201.11990"),
    ("Chinchilla", 2022, 70e9, "Hoffmann et al., arXiv 2203.15556"),
    ("PaLM", 2022, 540e9, "Chowdhery et al., arXiv 2204.02311"),
)
"""Model, year of its publication, parameters and source. GShard and Switch use a part of theirs for each token."""

GPUS = {
    "V100": 125e12,
    "A100": 312e12,
    "H100": 989e12,
    "H200": 989e12,
    "RTX 4090": 165e12,
}
"""Peak of dense 16-bit matrix products with 32-bit sums, FLOP/s, without sparsity; SXM where there is one.

V100: developer.nvidia.com/programming-tensor-cores-cuda-9-0. A100, H100 and H200: NVIDIA's data sheets, as
glennklockwood.com/garden/processors lists them. RTX 4090: 512 tensor cores at 2.52 GHz (165.2 TFLOP/s).
"""

HENIGHAN_RANGE = (1e-9 * PF_DAY, 1e3 * PF_DAY)
"""About what their figure 1 shows."""


def kaplan_optimum(compute: Any) -> Any:
    """N of least loss: 1.3e9 times C in PF-days to the 0.73 (Kaplan et al. 2020, table 6): floats or numpy arrays."""
    return 1.3e9 * (compute / PF_DAY) ** 0.73


def henighan(modality: str) -> str:
    """What the law of a modality is called among others: "Henighan: Language"."""
    return worded("Henighan: {modality}", modality=MODALITIES[modality])
