"""Train on a pack: python -m models.recipes.wav2vec2_speech.on_device PACK OUTPUT SECONDS."""

import argparse
import time
from pathlib import Path

import torch

from .training import BATCH_SECONDS, train


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("seconds", type=float)
    parser.add_argument("--begun", type=float, default=time.time(), help="when the seconds began to count (Unix time)")
    parser.add_argument("--batch-seconds", type=float, default=BATCH_SECONDS)
    parser.add_argument("--every", type=int, default=1, help="read one in so many files (%(default)s)")
    parser.add_argument("--threads", type=int, default=3, help="processor threads (%(default)s)")
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    train(asked.pack, asked.output, asked.begun, asked.seconds, asked.batch_seconds, asked.every)


if __name__ == "__main__":
    main()
