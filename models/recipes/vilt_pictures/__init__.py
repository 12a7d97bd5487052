"""The recipe of vilt-pictures: a small ViLT that answers questions about drawn scenes.

    python -m models.recipes.vilt_pictures --out FOLDER --seconds 420 [--nlvr FOLDER]

Scenes are made up as numbers by worker processes (drawn.py, boxes.py), with questions whose answers follow from those
numbers (asking.py and placing.py, statements.py and towers.py), and drawn by the device that trains (drawing.py).
"""
