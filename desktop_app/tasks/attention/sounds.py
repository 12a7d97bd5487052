"""Speech to be looked into: which stretches of a sound attend to which."""

from typing import Any

import torch

from desktop_app.answers import Part
from desktop_app.inference.loading import Loaded
from desktop_app.media import sounds
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention, AutomaticSpeechRecognition
from desktop_app.tasks.attention.subject import Reply, Subject, Target
from desktop_app.tasks.speech import RATE, frame_seconds, inputs_of, least_samples

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

    def target(logits: torch.Tensor, label: str) -> Target:
        best = logits[0].detach().float().argmax(dim=-1).tolist()
        frames = _frames(best, label, tokenizer)
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
        keys=tuple(f"{start + place * step:.2f} s" for place in range(count)),
        places=torch.arange(count)[:, None].float(),
        asked=tuple(range(count)),
        facts={"start": start, "step": step, "part": part},
    )


def _frames(best: list[int], label: str, tokenizer: Any) -> tuple[int, ...]:
    """The frames in which letters are heard: of one word, or of all."""
    blank, gap = tokenizer.pad_token_id, tokenizer.word_delimiter_token_id
    letters = [place for place, each in enumerate(best) if each not in (blank, gap)]
    if not letters:
        raise BadQuestion("sound", "no word was heard in this stretch", "Choose another one, or the raw weights.")
    if not label:
        return tuple(letters)
    words: list[list[int]] = [[]]
    for place, each in enumerate(best):
        if each == gap and words[-1]:
            words.append([])
        elif each not in (blank, gap):
            words[-1].append(place)
    spelled = {tuple(word): _spelled(best, word, tokenizer) for word in words if word}
    for word, text in spelled.items():
        if text.casefold() == label.strip().casefold():
            return word
    raise BadQuestion(label, "this word was not heard", f"Heard were: {', '.join(spelled.values())}.")


def _spelled(best: list[int], places: list[int], tokenizer: Any) -> str:
    """A word's letters; one that is held over frames next to each other counts once."""
    first = [
        place
        for at, place in enumerate(places)
        if not at or place != places[at - 1] + 1 or best[place] != best[place - 1]
    ]
    return "".join(tokenizer.convert_ids_to_tokens([best[place] for place in first]))


READERS: dict[str, Any] = {AutomaticSpeechRecognition.task: heard}
"""By task of the question that was answered."""
