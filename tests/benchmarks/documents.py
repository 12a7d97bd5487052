"""Questions about documents: pages a second, from files, against transformers' pipeline fed with the same words.

LayoutLM of the published size with random weights: time does not depend on them. The pipeline is given the words and
boxes that we read, so that only our side opens the file. Rounds of ours and theirs take turns.
"""

import statistics
import time
from pathlib import Path
from typing import Any

from PIL import Image

from desktop_app.answers import Failure
from desktop_app.inference.residency import Residency
from desktop_app.media.documents import kept, reading
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering import asking
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from tests.benchmarks import options, scratch, tell
from tests.benchmarks.throughput import rate
from tests.media.documents import INVOICE, drawn, written

QUESTIONS = ("what is the amount due?", "who is the seller?")


def layoutlm() -> tuple[Path, Any]:
    """A checkpoint of the shape of microsoft/layoutlm-base-uncased: its folder, and the pipeline of it."""
    from transformers import BertTokenizerFast, LayoutLMConfig, LayoutLMForQuestionAnswering, pipeline

    folder = scratch()
    letters = "abcdefghijklmnopqrstuvwxyz0123456789$.,:-?#"
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters)]
    (folder / "vocab.txt").write_text("\n".join(words) + "\n")
    model = LayoutLMForQuestionAnswering(LayoutLMConfig()).eval()
    tokenizer = BertTokenizerFast(str(folder / "vocab.txt"), model_max_length=512)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder, pipeline("document-question-answering", model=model, tokenizer=tokenizer)


def main() -> None:
    """Print pages a second of both, and what reading a page takes."""
    pages = 3 if options().quick else 12
    folder, theirs = layoutlm()
    path = written(folder / "pages.pdf", [INVOICE] * pages)
    drawn().save(folder / "scan.png")
    residency = Residency()
    question = DocumentQuestionAnswering(
        documents=(path,), questions=QUESTIONS, checkpoint=str(folder), precision="float32"
    )
    words = [
        [(word.text, asking.steps(word.box)) for word in reading.read(path, page).words] for page in range(1, pages + 1)
    ]

    def ours() -> int:
        kept.clear()
        failed = any(isinstance(answer, Failure) for answer in ask(question, residency))
        return 0 if failed else pages

    def its() -> int:
        for page in words:
            for text in QUESTIONS:
                theirs(image=Image.new("RGB", (8, 8)), question=text, word_boxes=page)
        return pages

    ours()
    mine, other, ratios = [], [], []
    for _ in range(1 if options().quick else 3):
        mine.append(rate(ours))
        other.append(rate(its))
        ratios.append(mine[-1] / other[-1])
    tell("LayoutLM base, two questions a page: ours", statistics.median(mine), "pages/s")
    tell("LayoutLM base, two questions a page: the pipeline", statistics.median(other), "pages/s")
    tell("ours against the pipeline", statistics.median(ratios), "times")
    for name, file in (("a page of text", path), ("a scanned page", folder / "scan.png")):
        begun = time.perf_counter()
        reading.read(file, 1)
        tell(f"reading {name}", (time.perf_counter() - begun) * 1000, "ms")


if __name__ == "__main__":
    main()
