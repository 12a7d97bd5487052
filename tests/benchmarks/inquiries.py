"""Questions about pictures: answers a second, from files, against transformers fed by hand at its best batch size.

Several questions are asked of each picture. ViLT of the published size with random weights: time does not
depend on them. transformers has no pipeline for this any more, so its side is the loop that its documentation gives,
with every picture decoded once. Rounds of ours and theirs take turns.
"""

import statistics
from pathlib import Path
from typing import Any

from PIL import Image

from desktop_app.answers import Failure
from desktop_app.inference.residency import Residency
from desktop_app.questions import VisualQuestionAnswering
from desktop_app.tasks import ask
from tests.benchmarks import options, photographs, scratch, tell
from tests.benchmarks.throughput import rate

QUESTIONS = ("how many people are there?", "is there a logo?", "what colour is the car?", "is it day or night?")
_BATCHES = (1, 4, 8)


def vilt() -> tuple[Path, Any, Any]:
    """A checkpoint of the shape of dandelin/vilt-b32-finetuned-vqa: its folder, the model and the processor."""
    from transformers import BertTokenizerFast, ViltConfig, ViltForQuestionAnswering, ViltProcessor
    from transformers.models.vilt.image_processing_pil_vilt import ViltImageProcessorPil

    folder = scratch()
    words = sorted({word for text in QUESTIONS for word in (*text.rstrip("?").split(), "?")})
    (folder / "vocab.txt").write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *words]) + "\n")
    model = ViltForQuestionAnswering(ViltConfig(num_labels=3129)).eval()
    tokenizer = BertTokenizerFast(str(folder / "vocab.txt"), model_max_length=40)
    images = ViltImageProcessorPil(size={"shortest_edge": 384}, size_divisor=32)
    processor = ViltProcessor(image_processor=images, tokenizer=tokenizer)
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder, model, processor


def by_hand(model: Any, processor: Any, pictures: list[Path], size: int) -> int:
    """Every question of every picture through transformers, in batches of so many pairs; how many were answered."""
    import torch

    pairs = []
    for path in pictures:
        with Image.open(path) as opened:
            picture = opened.convert("RGB")
        pairs += [(picture, text) for text in QUESTIONS]
    for start in range(0, len(pairs), size):
        images, texts = zip(*pairs[start : start + size], strict=True)
        with torch.inference_mode():
            scores = model(**processor(list(images), list(texts), padding=True, return_tensors="pt")).logits.sigmoid()
            [model.config.id2label[place] for place in scores.argmax(dim=-1).tolist()]
    return len(pairs)


def main() -> None:
    quick = options().quick
    pictures = photographs(4 if quick else 16)
    folder, model, processor = vilt()
    residency = Residency()
    question = VisualQuestionAnswering(
        images=tuple(pictures), questions=QUESTIONS, checkpoint=str(folder), precision="float32"
    )

    def ours() -> int:
        return sum(not isinstance(answer, Failure) for answer in ask(question, residency))

    ours()
    best = max(_BATCHES, key=lambda size: rate(lambda: by_hand(model, processor, pictures, size)))
    mine, its, ratios = [], [], []
    for _ in range(1 if quick else 3):
        mine.append(rate(ours))
        its.append(rate(lambda: by_hand(model, processor, pictures, best)))
        ratios.append(mine[-1] / its[-1])
    tell("ViLT-B/32 size: ours", statistics.median(mine), "answers/s")
    tell(f"ViLT-B/32 size: by hand, {best} pairs at once", statistics.median(its), "answers/s")
    tell("ViLT-B/32 size: ours over by hand", statistics.median(ratios), "ratio")


if __name__ == "__main__":
    main()
