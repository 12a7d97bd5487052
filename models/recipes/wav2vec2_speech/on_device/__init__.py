"""The training of the speech checkpoint on one GPU in minutes: a pack of sounds, all on the device, altered in batches.

`packing` makes a folder that holds all it needs; there ``python -m models.recipes.wav2vec2_speech.on_device`` trains.
"""
