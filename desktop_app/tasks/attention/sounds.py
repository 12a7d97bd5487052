"""Speech to be looked into: which stretches of a sound attend to which."""

from typing import Any

import torch

from desktop_app.answers import Part, Word, readable_words
from desktop_app.inference.loading import Loaded
from desktop_app.media import sounds
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention, AutomaticSpeechRecognition
from desktop_app.tasks.attention.subject import Reply, Subject, Target
from desktop_app.tasks.speech import RATE, decoder_for, frame_seconds, inputs_of, least_samples, words
from desktop_app.translation import worded

_MARKS = ".,;:!?"

LONGEST = 15.0
"""Seconds of sound that are looked at: 750 frames, whose weights take 27 MB for twelve heads."""


def heard(question: Attention, loaded: Loaded) -> Subject:
    """A stretch of a sound from question.start on."""
    about = question.about
    assert isinstance(about, AutomaticSpeechRecognition)
    path, start = about.sounds[0], max(0.0, question.start)
    channel = {"left": 1, "right": 2}.get(about.channels) or (
        int(about.channels) if about.channels.isdecimal() else None
    )
    part = Part(track=about.track, channel=channel)
    samples = sounds.read(path, RATE, start, start + LONGEST, part)
    if len(samples) < least_samples(loaded):
        raise BadQuestion(path, f"no sound is left from {start:g} s on", "Choose an earlier moment.")
    inputs = inputs_of(loaded, samples)
    step = frame_seconds(loaded)
    kernel = least_samples(loaded)
    count = (len(samples) - kernel) // round(step * RATE) + 1
    tokenizer = loaded.processor.tokenizer
    with torch.inference_mode():
        told = loaded.model(**inputs).logits[0].float().log_softmax(dim=-1).cpu()
    # As the transcript has them: the letters alone, before the language model, are no words a person knows.
    spoken = words(loaded, told, start, decoder_for(loaded, "auto"))

    def target(logits: torch.Tensor, label: str) -> Target:
        best = logits[0].detach().float().argmax(dim=-1).tolist()
        frames = _frames(best, tokenizer, _said(label, spoken, start, step))
        places = list(frames)
        letters = [best[each] for each in places]
        return Target(lambda out: out[0, places, letters].float().sum(), frames, label or "the words that were heard")

    def reply() -> Reply:
        logits = loaded.model(**inputs).logits[0].float().cpu()
        # Greedily: a beam with a language model would mend what the attention lost.
        return Reply(str(tokenizer.decode(logits.argmax(dim=-1))).strip(), logits)

    return Subject(
        loaded=loaded,
        tower=loaded.model.base_model,
        run=lambda: loaded.model(**inputs).logits,
        target=target,
        reply=reply,
        keys=tuple(worded("{seconds:.2f} s", seconds=start + place * step) for place in range(count)),
        places=torch.arange(count)[:, None].float(),
        asked=tuple(range(count)),
        facts={"start": start, "step": step, "part": part, "spoken": readable_words(spoken)},
    )


def _said(label: str, spoken: tuple[Word, ...], start: float, step: float) -> range | None:
    """The frames in which the words of a label are said, one after the other; None for no label, which means all."""
    wanted = [_plain(each) for each in label.split()]
    if not wanted:
        return None
    # A person names words as they are written to be read ("24"), or as they are spelled.
    for known in (spoken, readable_words(spoken)):
        texts = [_plain(word.text) for word in known]
        for first in range(len(texts) - len(wanted) + 1):
            if texts[first : first + len(wanted)] == wanted:
                begins, ends = known[first].start, known[first + len(wanted) - 1].end
                return range(round((begins - start) / step), max(1, round((ends - start) / step)))
    heard = ", ".join(word.text.strip(_MARKS) for word in readable_words(spoken)) or "none"
    raise BadQuestion(label, "this was not heard", f"Words that were heard: {heard}.")


def _plain(word: str) -> str:
    return word.casefold().strip(_MARKS)


def _frames(best: list[int], tokenizer: Any, within: range | None) -> tuple[int, ...]:
    """The frames in which letters are heard: of some words, or of all. Of words without a letter of their own, all."""
    blank, gap = tokenizer.pad_token_id, tokenizer.word_delimiter_token_id
    letters = [place for place, each in enumerate(best) if each not in (blank, gap)]
    if not letters:
        raise BadQuestion("sound", "no word was heard in this stretch", "Choose another one, or the raw weights.")
    if within is None:
        return tuple(letters)
    whole = tuple(place for place in within if place < len(best))
    return tuple(place for place in letters if place in within) or whole


READERS: dict[str, Any] = {AutomaticSpeechRecognition.task: heard}
"""By task of the question that was answered."""
