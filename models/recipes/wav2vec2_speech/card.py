"""The model card: what the checkpoint knows, what it was made from, its figures and what it gets wrong."""

import json
from pathlib import Path
from typing import Any

from models.recipes import cards

from .network import configuration
from .sentences import all_words
from .training import HOURS
from .voices import ACCENTS, FESTIVAL_VOICES, FLITE_VOICES, UNSEEN_FLITE_VOICES, UNSEEN_VARIANTS, VARIANTS

_CARD = """---
license: apache-2.0
language: en
library_name: transformers
pipeline_tag: automatic-speech-recognition
---
# wav2vec2-speech: small, English, trained on synthetic voices alone

A Wav2Vec2ForCTC of {parameters:.1f} million parameters ({megabytes:.1f} MB in half precision) that writes English
speech at 16 kHz in the 32 letters of facebook/wav2vec2-base-960h. It was trained from scratch, in this project, on
speech that programs synthesised, and has never heard a person. It lets everything run on a machine that reaches no
hub. For the voices of people use a published checkpoint such as facebook/wav2vec2-base-960h.

## What it knows
Clear English at an ordinary pace from the synthesisers espeak-ng, flite and festival: everyday sentences, numbers,
dates, times, sums of money and names, {words:,} different words, most of them common. By itself it spells what it
hears. Beside the weights lie a lexicon of {lexicon:,} words and a word trigram, with which Attendant's beam search
finds the words that were probably meant; a word that is not in the lexicon stays possible, at a price.

## How it is built
Four convolutions of {channels} channels (kernels {kernels}, strides {strides}: one frame every 20 ms), the first of
which starts as a bank of mel filters; layer normalisation; {layers} transformer layers of width {hidden}. Layout,
tokenizer and processor are those of transformers, which loads it without any of our code:

    from transformers import pipeline
    pipeline("automatic-speech-recognition", "models/builtin/wav2vec2-speech")("speech.wav")

## What it was trained on
{utterances:,} different sentences ({speech_hours:.0f} hours), written by the recipe's grammar from its own word
lists and spoken by
- espeak-ng: {accents} accents of English x {variants} voice variants, many speeds and pitches (42 % of the sentences);
- flite: {flite} (30 %);
- festival: {festival} (28 %).

Behind these names are only a handful of speakers: espeak-ng is a formula with many settings, and the others are
four people's recordings (kal, ked, slt, awb). Many sentences were altered when they were presented: pitch
and formants moved together and apart, room, microphone, telephone band, noise, gain, silence. {presented:.0f} hours
were presented in all, so each sentence was heard about {times:.1f} times.

## Figures
On sound files that are not in the training, nor is any of their sentences. "Seen" means that the voice is in the
training, "unseen" that it is not: the espeak-ng variants {unseen_variants}, and the flite voice {unseen_flite},
a speaker who appears nowhere in the training. "Greedy" is the best letter of every frame and nothing else, as
transformers decodes; "as shipped" is what Attendant writes, with the lexicon and the trigram (CER: letters wrong,
WER: words wrong; insertions count, so either may exceed 100 %). How much the trigram weighs was chosen on sentences
that are neither in the figures nor counted by the trigram.

{figures}

    python -m models.recipes.wav2vec2_speech evaluate

repeats all of them (it synthesises the sound files the first time, which takes a minute; the Debian packages
espeak-ng, flite, festival, festvox-kallpc16k, festvox-kdlpc16k, festvox-us-slt-hts and alsa-utils must be installed).
The person is the one who says "Front Left", "Rear Center" and so on in the eight test sounds of alsa-utils: two words a
file and 16 words in all, so this figure is coarse. All these words are in the word lists.

Some transcripts, as they came:

{examples}

## What it gets wrong
- Much: {best:.0f} to {worst:.0f} words in a hundred are wrong even in voices it knows and with the lexicon, so read its
  text as a hint of what was said.
- Sentences unlike the recipe's grammar. Those of the figures come from the grammar whose other sentences the trigram
  counted, so it knows their manner. In a trial with everyday sentences of another manner, every third with a name that
  is in no list, about three times as many words were wrong.
- People. It has heard none; expect to recognise some words, seldom a sentence.
- Names and rare words. Greedily they come out as they sound; with the lexicon often as a known word that sounds
  alike.
- Long words spoken fast, and the last sound of a word before a pause.
- Numbers come as words ("TWENTY FOUR"), everything is in capitals, and there is no punctuation.
- Music, singing, several speakers at once and other languages give nonsense, not silence.

## How to make it again
    python -m models.recipes.wav2vec2_speech

synthesises, trains, measures and writes this card. It is seeded, goes on where it was interrupted, and uses a CUDA
device if there is one. One core of an AMD EPYC of 2025, left alone, trains on about 85 s of sound a second.
The weights here had {presented:.0f} hours, on a machine busy with other work; the recipe's own measure is {hours:.0f}.
Their run was interrupted many times, and batch sizes, lengths, strength of augmentation and which convolutions
learn (none after the 85th hour) were changed between, so the recipe as it stands gives a like checkpoint, not the
same one.
"""


def write_card(folder: Path, work: Path) -> None:
    """Write README.md into the checkpoint's folder from the figures and the history kept in ``work``.

    Raises FileNotFoundError where the steps "train" and "evaluate" have not been run.
    """
    figures: dict[str, Any] = json.loads((work / "figures.json").read_text())
    history: dict[str, Any] = json.loads((work / "history.json").read_text())
    size = (folder / "model.safetensors").stat().st_size
    config = configuration()
    known = [figure["shipped"]["word_error"] for group, figure in figures.items() if "seen voices" in group]
    card = _CARD.format(
        parameters=size / 2e6,
        megabytes=size / 1e6,
        words=len(all_words()),
        lexicon=len((folder / "language_model" / "unigrams.txt").read_text().split()),
        channels=config.conv_dim[0],
        kernels=", ".join(map(str, config.conv_kernel)),
        strides=", ".join(map(str, config.conv_stride)),
        layers=config.num_hidden_layers,
        hidden=config.hidden_size,
        utterances=history["utterances"],
        speech_hours=history["speech_hours"],
        presented=history["presented_hours"],
        hours=HOURS,
        times=history["presented_hours"] / history["speech_hours"],
        best=100 * min(known),
        worst=100 * max(known),
        accents=len(set(ACCENTS)),
        variants=len(VARIANTS),
        flite=", ".join(sorted(set(FLITE_VOICES))),
        festival=", ".join(sorted(set(FESTIVAL_VOICES))),
        unseen_variants=", ".join(UNSEEN_VARIANTS),
        unseen_flite=", ".join(UNSEEN_FLITE_VOICES),
        figures=figures_table(figures),
        examples=_examples(figures),
    )
    cards.write_card(folder, card)


def figures_table(figures: dict[str, Any]) -> str:
    """The figures of evaluation.summary() as a table in Markdown."""
    rows = [
        f"| {group} | {figure['files']} | {_percents(figure['greedy'])} | {_percents(figure['shipped'])} |"
        for group, figure in figures.items()
    ]
    head = "| sound | files | greedy: CER | WER | as shipped: CER | WER |"
    return "\n".join([head, "| --- | --- | --- | --- | --- | --- |", *rows])


def _percents(errors: dict[str, float]) -> str:
    return f"{errors['character_error']:.1%} | {errors['word_error']:.1%}"


def _examples(figures: dict[str, Any]) -> str:
    rows = [
        f"| {group} | {written['truth']} | {written['greedy']} | {written['shipped']} |"
        for group, figure in figures.items()
        for written in sorted(figure["examples"], key=lambda written: -len(written["truth"]))[:2]
    ]
    return "\n".join(["| sound | said | greedy | as shipped |", "| --- | --- | --- | --- |", *rows])
