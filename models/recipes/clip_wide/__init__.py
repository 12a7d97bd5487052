"""A wider school for clip-pictures: emoji of many sets, icons, clip art and photographs beside the drawn scenes.

    python -m models.recipes.clip_wide.collect --sets FOLDER --data FOLDER --out PACKS
    python -m models.recipes.clip_wide.train --packs PACKS --out CHECKPOINT --seconds 420

collect reads what a person has unpacked below --sets and makes mosaics of it (about 20 MB):
- npm packages @iconify-json/NAME as x/NAME, with icons.json and chars.json (each set's licence is in its info.json;
  glyphs.py lists those used: Apache-2.0, MIT, ISC, CC0, CC BY 3.0 and 4.0, CC BY-SA 4.0);
- Debian packages wordnet-base (WordNet licence), unicode-cldr-core (Unicode licence), openclipart-png (public domain).
--data is the folder of captions-stamps (dev only) and images-caltech101 (CC BY 4.0; two photographs of each thing are
dev). OpenMoji is dev as a whole. It needs the Python package resvg-py, which draws the sets.

train starts from models/builtin/clip-pictures. Pictures lie on the device and are composed there on grounds, turned,
bent, outlined and recoloured; captions are names, keywords and what WordNet says a thing is a kind of.

Not shipped. A first version of this code, which also had the pictures of GCompris and pySioGame and some groceries, has
had one run on an H200 shared by five trainings: 123 steps of 2,048 pictures, each taking up to six seconds. It raised
dev figures among 100 captions from 16.1 to 18.2 % (OpenMoji), 5.0 to 8.7 % (stamps of Tux Paint) and 3.0 to 7.0 %
(photographs), and lowered those of drawn pictures: all together among 100 from 92.0 to 86.7 %, emoji among all names
from 64.0 to 33.3 %, which is why it is not shipped. Steps took 0.4 s once the others had ended, and the loss was still
falling; aims are 75 % of emoji and 25 % of things. This version has been tried on a CPU alone, for single steps, and
collect has not yet been run to its end.
"""
