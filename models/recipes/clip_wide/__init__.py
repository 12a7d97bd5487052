"""A wider school for clip-pictures: emoji of many sets, icons, clip art and photographs beside the drawn scenes.

    python -m models.recipes.clip_wide.collect --sets FOLDER --data FOLDER --out PACKS
    python -m models.recipes.clip_wide.train --packs PACKS --out CHECKPOINT

collect reads what a person has unpacked below --sets and makes arrays of it (about 1.5 GB):
- npm packages @iconify-json/NAME as x/NAME, with icons.json and chars.json (each set's licence is in its info.json;
  glyphs.py lists those used: Apache-2.0, MIT, ISC, CC0, CC BY 3.0 and 4.0, CC BY-SA 4.0);
- Debian packages wordnet-base (WordNet licence), unicode-cldr-core (Unicode licence), openclipart-png (public domain).
--data is the folder of captions-stamps (dev only) and images-caltech101 (CC BY 4.0; two photographs of each thing are
dev). OpenMoji is dev as a whole. It needs the Python package resvg-py, which draws the sets.

train starts from models/builtin/clip-pictures and is made for one thread of a processor: steps of 54 pictures, of
each of which it looks at a third of the patches or fewer, with 1,600 wrong captions as they were embedded before; two
layers of the image tower stay as they are. Captions are names, keywords and what WordNet says a thing is a kind of.
What it writes is a mean of the weights it began with and those it has learnt, for the drawn pictures are the first to
be forgotten.

Not shipped. A first version, for a GPU, which also had the pictures of GCompris and pySioGame and some groceries, has
had one run on an H200 shared by five trainings: 123 steps of 2,048 pictures. Right among 100 captions, of the weights
shipped, of the mean of both and of those of that run: OpenMoji 14.7, 20.0 and 17.0 % (of 300); stamps of Tux Paint
4.3, 7.3 and 7.7 % (of 300); photographs 1, 2 and 6 % (of 100); drawn pictures all together 92.0, 92.0 and 86.7 % (of
150); emoji among all names 70, 62 and 35 % (of 60). Aims are 75 % of emoji and 25 % of things. A trial of the way
train learns now, on one thread, had 124 steps from a mean of both (0.6 of that run) at a highest rate of 5e-4: its
weights moved several times as far as on the GPU, its loss did not fall, and it was right about 1.3 % of OpenMoji. The
rate was probably too high for batches so small; it is 5e-5 since, which is untried. train itself has run for single
steps, and collect has not yet been run to its end.
"""
