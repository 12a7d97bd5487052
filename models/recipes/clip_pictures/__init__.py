"""The recipe of models/builtin/clip-pictures: a small CLIP for colours, shapes, counts, places, kinds of picture, and
things: emoji of many sets, icons, clip art, symbols and photographs.

    python -m models.recipes.clip_pictures --collect SETS --data FOLDER --packs PACKS
    python -m models.recipes.clip_pictures --train OUT --packs PACKS --vit FOLDER --seconds N    from nothing
    python -m models.recipes.clip_pictures --train OUT --packs PACKS --from FOLDER --seconds N   from a checkpoint
    python -m models.recipes.clip_pictures --evaluate     measure models/builtin/clip-pictures again, write its card

--collect reads what a person has unpacked below SETS and keeps it small (packs.py; some 25 MB):
- x/NAME: npm packages @iconify-json/NAME with icons.json and chars.json (each set's licence is in its info.json;
  glyphs.py lists those used: Apache-2.0, MIT, ISC, CC0, CC BY 3.0 and 4.0, CC BY-SA 4.0);
  x/fluent-emoji-3d: npm package @lobehub/fluent-emoji-3d 1.1.0 (MIT);
- fonts: Symbola_hint.ttf of Debian's fonts-symbola, noto-emoji-*-400-normal.woff of @fontsource/noto-emoji (OFL 1.1);
- usr/share: Debian's wordnet-base (WordNet licence), unicode-cldr-core (Unicode licence), openclipart-png (public
  domain); art4apps: res/images/art4apps of Debian's pysiogame (GPL-3 or later);
- mulberry-symbols: GitHub mulberrysymbols/mulberry-symbols at 9cbab9f400c5 (CC BY-SA 4.0);
- bioicons: duerrsimon/bioicons at f3f18b861732 (CC0, CC BY 3.0 and 4.0, CC BY-SA, MIT, BSD by folder);
- GroceryStoreDataset: marcusklasson/GroceryStoreDataset at fc80ba90f803 (MIT);
- clothing-dataset-small: alexeygrigorev/clothing-dataset-small at 119615165124 (CC0).
--data is the folder of captions-stamps (GPL-2 or later; the first 130 in the order of `attendant bench real` are dev)
and images-caltech101 (CC BY 4.0; two photographs of each thing are dev). OpenMoji is dev as a whole.
The Python package resvg-py draws the sets, fonttools reads the fonts.

--train is made for a GPU: all pictures lie there, every step composes a batch anew (composing.py) and tells each
picture's caption from those of all others, from nearly right ones and from a thousand names more. Three processes draw
scenes, emoji and kinds of picture meanwhile (drawn.py), so that none of these comes twice. From nothing, the image
tower takes over what a first vit-pictures of 6 layers knows (--vit); from a checkpoint of 6 layers, it gets two more.
What is written is the mean of the last steps' weights, and a tenth of those of the checkpoint that it began with. With
--last 2 --rate 2.5e-4 the last two layers of the image tower learn alone, which a processor can do: one that keeps what
the first layers give of every picture need only compute them once. The runs that ship are told in card.md.
"""
