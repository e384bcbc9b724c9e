#!/usr/bin/env python3
"""Cuts the fonts of the paper out of Noto Sans and Noto Serif: fonts/NotoSans-Regular.ttf and so on.

What is kept: Latin (with Vietnamese), Greek (with polytonic), Cyrillic, punctuation, every currency
sign that Noto has, and the signs that invoices use. What a family itself lacks (the true minus,
arrows, some signs) is taken from sister families, or, for the minus, from its own plus sign.

The result depends on the source fonts and on fontTools alone: no clock, no random order.

    scripts/fonts/cut_fonts.py            write fonts/
    scripts/fonts/cut_fonts.py --check    exit with 1 where fonts/ is not what would be written
"""

import argparse
import io
import itertools
import os
import pathlib
import sys

# The date of the source package: head.modified must not be the day of the run.
os.environ["SOURCE_DATE_EPOCH"] = "1608854400"

from fontTools import subset  # noqa: E402
from fontTools.pens.recordingPen import DecomposingRecordingPen  # noqa: E402
from fontTools.pens.ttGlyphPen import TTGlyphPen  # noqa: E402
from fontTools.ttLib import TTFont  # noqa: E402
from fontTools.ttLib.tables.otBase import USE_HARFBUZZ_REPACKER  # noqa: E402

SOURCE = pathlib.Path("/usr/share/fonts/truetype/noto")
TARGET = pathlib.Path(__file__).resolve().parents[2] / "fonts"
FAMILIES = ("NotoSans", "NotoSerif")
WEIGHTS = ("Regular", "Bold")
VERSION = "Version 2.004; cut to Latin, Greek, Cyrillic and currency signs"

RANGES = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1 Supplement, Latin Extended-A and -B
    (0x0253, 0x0254),  # letters that Azerbaijani and languages of Africa write beyond those
    (0x0256, 0x0257),
    (0x0259, 0x0259),
    (0x025B, 0x025B),
    (0x0260, 0x0260),
    (0x0263, 0x0263),
    (0x0268, 0x0269),
    (0x0272, 0x0272),
    (0x0289, 0x0289),
    (0x028B, 0x028B),
    (0x0292, 0x0292),
    (0x02B9, 0x02DD),  # modifier letters and accents
    (0x0300, 0x0345),  # combining marks that these scripts use
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic and its supplement
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese
    (0x1F00, 0x1FFF),  # Greek Extended: polytonic
    (0x2000, 0x200D),  # spaces and joiners
    (0x2010, 0x2027),  # dashes, quotation marks, bullets
    (0x202F, 0x205F),  # per mille, primes, fraction slash
    (0x2060, 0x2060),  # word joiner
    (0x2070, 0x2094),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currency signs
    (0x2103, 0x2103),
    (0x2113, 0x2113),  # litre
    (0x2116, 0x2117),  # numero sign
    (0x2120, 0x2122),
    (0x2126, 0x2126),
    (0x212A, 0x212E),
    (0x2150, 0x215F),  # fractions
    (0xFB00, 0xFB06),  # ligatures
    (0xFFFD, 0xFFFD),
)

FEATURES = ("kern", "liga", "tnum", "locl", "ccmp", "mark", "mkmk")

# Signs that the families lack, and the family that has them. Where a family has no bold face the
# regular one serves both weights.
DONORS = (
    ("NotoSansSymbols", "\u2190\u2191\u2192\u2193\u2194"),
    ("NotoSansMath", "\u2208\u2211\u221a\u221e\u2248\u2260\u2264\u2265"),
    ("NotoSansSymbols2", "\u25a0\u25a1\u25cf\u2610\u2611\u260e\u2709\u2713\u2714"),
    ("NotoSansArmenian", "\u058f"),  # dram
    ("NotoSansBengali", "\u09f2\u09f3"),  # rupee mark, taka
    ("NotoSansGujarati", "\u0af1"),  # rupee
    ("NotoSansTamil", "\u0bf9"),  # rupee
    ("NotoSansThai", "\u0e3f"),  # baht
    ("NotoSansKhmer", "\u17db"),  # riel
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args().check
    stale = []
    for family, weight in itertools.product(FAMILIES, WEIGHTS):
        path = TARGET / f"{family}-{weight}.ttf"
        data = cut(family, weight)
        if check:
            if not path.is_file() or path.read_bytes() != data:
                stale.append(path.name)
        else:
            TARGET.mkdir(exist_ok=True)
            path.write_bytes(data)
            print(f"{path.name}: {len(data):,} bytes")
    if stale:
        sys.exit(f"not current: {', '.join(stale)}; run scripts/fonts/cut_fonts.py")


def cut(family, weight):
    font = open_source(family, weight)
    font = subset_of(font)
    add_minus(font)
    for source, characters in DONORS:
        donor = open_source(source, weight) or open_source(source, "Regular")
        for character in characters:
            add_glyph(font, donor, ord(character))
    for record in font["name"].names:
        if record.nameID == 5:
            record.string = VERSION
    out = io.BytesIO()
    # Packed by fontTools itself: where uharfbuzz is installed it would pack in another order.
    font.cfg[USE_HARFBUZZ_REPACKER] = False
    font.save(out, reorderTables=True)
    return out.getvalue()


def open_source(family, weight):
    path = SOURCE / f"{family}-{weight}.ttf"
    if path.is_file():
        return TTFont(path, recalcTimestamp=False, lazy=False)
    if family in FAMILIES:
        sys.exit(f"{path} is missing: install Debian's fonts-noto-core")
    return None


def subset_of(font):
    options = subset.Options()
    options.layout_features = list(FEATURES)
    options.layout_scripts = ["DFLT", "latn", "grek", "cyrl"]
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "gasp", "fpgm", "prep", "cvt "]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for low, high in RANGES for c in range(low, high + 1)])
    cutter.subset(font)
    return font


def add_minus(font):
    """The minus U+2212 is the bar of the plus sign, in the same width: sums line up."""
    plus = font.getBestCmap()[0x2B]
    outline = font["glyf"][plus]
    ys = sorted({y for _, y in outline.coordinates})
    bottom, top = ys[1], ys[2]
    left = min(x for x, _ in outline.coordinates)
    right = max(x for x, _ in outline.coordinates)
    pen = TTGlyphPen(None)
    pen.moveTo((left, bottom))
    pen.lineTo((left, top))
    pen.lineTo((right, top))
    pen.lineTo((right, bottom))
    pen.closePath()
    add(font, 0x2212, pen.glyph(), font["hmtx"][plus][0])


def add_glyph(font, donor, codepoint):
    if donor is None or codepoint in font.getBestCmap():
        return
    name = donor.getBestCmap().get(codepoint)
    if name is None:
        sys.exit(f"U+{codepoint:04X} is in none of the source fonts")
    glyphs = donor.getGlyphSet()
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(pen)
    add(font, codepoint, pen.glyph(), donor["hmtx"][name][0])


def add(font, codepoint, glyph, advance):
    name = f"uni{codepoint:04X}"
    order = font.getGlyphOrder() + [name]
    font["glyf"][name] = glyph
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin if glyph.numberOfContours else 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[codepoint] = name


if __name__ == "__main__":
    main()
