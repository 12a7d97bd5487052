"""The recipe of vilt-pictures: a small ViLT that answers questions about drawn scenes.

    python -m models.recipes.vilt_pictures --out FOLDER --seconds 420 [--nlvr FOLDER] [--more FOLDER]

Scenes are made up as numbers by worker processes (scenes.py, boxes.py), with questions whose answers follow from those
numbers (asking.py and placing.py, statements.py and towers.py), kept on the device that trains (store.py), changed each
time they are taken (varying.py), and drawn there (drawing.py). What lies on a patch, what a word names and what a
question means is known, and asked for besides the answer (losses.py); a picture is seen once for all its questions
(parting.py).
"""
