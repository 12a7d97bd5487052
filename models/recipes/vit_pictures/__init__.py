"""The recipe of models/builtin/vit-pictures: a small ViT that says what kind of picture it is shown.

    python -m models.recipes.vit_pictures --collect --data FOLDER --pack PACK   real pictures, packed small
    python -m models.recipes.vit_pictures --train OUT --pack PACK --seconds N   from nothing: 6 layers, 144 pixels
    ... --from FOLDER                             from a checkpoint, which is grown to 9 layers and 168 pixels
    python -m models.recipes.vit_pictures --compose PACK --pack MADE            pictures put together of others
    python -m models.recipes.vit_pictures --head OUT --packs PACK MADE --views N N --things FOLDER --from FOLDER
    python -m models.recipes.vit_pictures --settle OUT --pack PACK --things FOLDER
    python -m models.recipes.vit_pictures --evaluate [--data FOLDER] [--into FOLDER]

FOLDER of --data has the sets of pictures/real_sets.toml. While the device learns, processes draw beside it: all kinds
by models/recipes/pictures, charts and maps by Matplotlib if it is there (pictures/tool_more.py); the latest of them and
the real ones lie on the device (pool.py), where every batch is altered anew (altering.py). --head needs no such device:
the last layer learns anew by itself (head.py), from --compose's pictures too (composing.py). --settle sets the last
layer: how it leans and how sure it is, by sets held apart. --evaluate measures models/builtin/vit-pictures, or the
checkpoint of --into, and writes its card; the drawn pictures of the evaluation share no font family, palette or layout
with the training.
"""
