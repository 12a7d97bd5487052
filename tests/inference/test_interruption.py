"""A pass that nobody wants any longer ends between two layers, and leaves the checkpoint as it was."""

from pathlib import Path

import numpy as np
import pytest
import torch

from desktop_app import paths
from desktop_app.answers import AttentionMap, Failure, HeadTable
from desktop_app.catalogue import Catalogue
from desktop_app.inference import interruption
from desktop_app.inference.interruption import Interrupted, unless
from desktop_app.inference.loading import load
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    ABLATION,
    RELEVANCE,
    Attention,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
)
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import VideoClassification

SAMPLES = paths.shipped("resources", "samples")
INVOICE = (SAMPLES / "paper-invoice.pdf",)
QUESTIONS: list[Question] = [
    ImageClassification(images=(SAMPLES / "map.jpg",), device="cpu"),
    AutomaticSpeechRecognition(sounds=(SAMPLES / "meeting.wav",), device="cpu"),
    VideoClassification(films=(SAMPLES / "motions.webm",), device="cpu"),
    DocumentQuestionAnswering(documents=INVOICE, questions=("What is the total?",), device="cpu"),
]


class After:
    """Says no after so many looks; counts them."""

    def __init__(self, most: int) -> None:
        self.looks, self.most = 0, most

    def __call__(self) -> bool:
        self.looks += 1
        return self.looks > self.most


def layers_of(model: torch.nn.Module) -> list[torch.nn.Module]:
    return [each for stack in model.modules() if isinstance(stack, torch.nn.ModuleList) for each in stack]


@pytest.mark.parametrize("most", [0, 1, 3])
def test_a_pass_ends_before_its_next_layer_and_the_one_after_it_is_the_same(most: int) -> None:
    before = torch.get_num_threads()
    loaded = load(Catalogue().find("vit-pictures", "image-classification"), "cpu", "float32", 1)
    side = loaded.model.config.image_size
    pixels = torch.rand(2, 3, side, side, generator=torch.Generator().manual_seed(1))
    ran: list[torch.nn.Module] = []
    for layer in layers_of(loaded.model):
        layer.register_forward_hook(lambda module, _inputs, _output: ran.append(module))
    with torch.inference_mode():
        usual = loaded.model(pixel_values=pixels).logits
        assert len(ran) > most
        ran.clear()
        with unless(After(most)), pytest.raises(Interrupted):
            loaded.model(pixel_values=pixels)
        assert len(ran) == most
        assert torch.get_num_threads() == before
        assert loaded.watching is not None
        assert loaded.watching._depth == 0
        assert torch.equal(loaded.model(pixel_values=pixels).logits, usual)


def test_outside_of_the_block_nothing_ends() -> None:
    stack = torch.nn.ModuleList([torch.nn.Linear(2, 2)])
    assert interruption.watch(stack) == 1
    with unless(lambda: True):
        with unless(lambda: False):
            stack[0](torch.zeros(1, 2))
        with pytest.raises(Interrupted):
            stack[0](torch.zeros(1, 2))
    stack[0](torch.zeros(1, 2))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.task)
def test_a_task_that_was_interrupted_answers_the_same_the_next_time(question: Question, tmp_path: Path) -> None:
    """Whatever it keeps beside the checkpoint: maps, embeddings, caches, how many fit."""
    residency = Residency()
    usual = [each for each in ask(question, residency) if each.final]
    looks = After(10**9)
    with unless(looks):
        list(ask(question, residency))
    assert looks.looks > 2, "its passes look whether they are wanted"
    stream = ask(question, residency)
    with unless(After(looks.looks // 2)):
        try:
            ended = [each for each in stream if each.final]
        except Interrupted:
            ended = []
    stream.close()
    assert all(isinstance(each, Failure) for each in ended)
    again = [each for each in ask(question, residency) if each.final]
    assert [each.as_text() for each in again] == [each.as_text() for each in usual]
    for one, other in zip(again, usual, strict=True):
        if getattr(one, "attention", None) is not None:
            np.testing.assert_array_equal(one.attention, other.attention)


def changed_by_looking(model: torch.nn.Module) -> tuple[int, set[str], int, bool]:
    """Hooks, implementations of attention, parameters without gradients, and whether gradients are kept at all."""
    hooks = sum(len(each._forward_hooks) + len(each._forward_pre_hooks) for each in model.modules())
    names = {each.config._attn_implementation for each in model.modules() if hasattr(each, "config")}
    frozen = sum(not each.requires_grad for each in model.parameters())
    return hooks, names, frozen, torch.is_grad_enabled()


@pytest.mark.parametrize("method", [RELEVANCE, ABLATION])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_looking_into_attention_leaves_no_hook_behind_when_it_is_interrupted(method: str, share: float) -> None:
    question = Attention(about=QUESTIONS[0], method=method, device="cpu")
    residency = Residency()
    looks = After(10**9)
    with unless(looks):
        usual = list(ask(question, residency))[-1]
    (loaded,) = residency._loaded.values()
    before = changed_by_looking(loaded.model)
    stream = ask(question, residency)
    with unless(After(int(share * looks.looks))), pytest.raises(Interrupted):
        list(stream)
    stream.close()
    assert changed_by_looking(loaded.model) == before
    again = list(ask(question, residency))[-1]
    np.testing.assert_array_equal(numbers_of(again), numbers_of(usual))


def numbers_of(answer: object) -> np.ndarray:
    if isinstance(answer, HeadTable):
        return np.concatenate([values.ravel() for values in answer.figures.values()])
    assert isinstance(answer, AttentionMap)
    return answer.weights
