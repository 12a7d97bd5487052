"""The recipe of the built-in speech checkpoint: sentences, synthesised speech, training, figures, card.

Run it from the repository root with ``python -m models.recipes.wav2vec2_speech --help``.
"""
