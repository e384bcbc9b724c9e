#!/usr/bin/env python3
"""Cuts the fonts that stand for a visitor's own in the tests: tests/fixtures/fonts/.

Each is a Noto font cut to the letters of the texts in tests/fixtures/fonts/texts.json (of Hebrew and
Arabic all letters), with all of its layout rules. Sources: Debian's fonts-noto-core and fonts-noto-cjk.

    scripts/fonts/cut_fixtures.py [FOLDER]    where the .ttc files of fonts-noto-cjk are
"""

import json
import os
import pathlib
import sys

os.environ["SOURCE_DATE_EPOCH"] = "1608854400"

from fontTools import subset  # noqa: E402
from fontTools.fontBuilder import FontBuilder  # noqa: E402
from fontTools.pens.t2CharStringPen import T2CharStringPen  # noqa: E402
from fontTools.ttLib import TTCollection, TTFont  # noqa: E402

NOTO = pathlib.Path("/usr/share/fonts/truetype/noto")
CJK = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/noto")
TARGET = pathlib.Path(__file__).resolve().parents[2] / "tests" / "fixtures" / "fonts"
TEXTS = json.loads((TARGET / "texts.json").read_text())

HEBREW = [0x20, 0x2D, 0x2E, *range(0x5B0, 0x5C8), *range(0x5D0, 0x5EB), 0x5F3, 0x5F4, 0x20AA]
ARABIC = [0x20, 0x2E, 0x60C, 0x61B, 0x61F, *range(0x621, 0x63B), *range(0x640, 0x653), *range(0x660, 0x66D)]
ARABIC += [0x670, 0x679, 0x67E, 0x686, 0x688, 0x691, 0x698, 0x6A9, 0x6AF, 0x6BA, 0x6BE, 0x6C1, 0x6CC, 0x6D2]
ARABIC += range(0x6F0, 0x6FA)
HAN = "の本国請求書領収書合計消費税株式会社東京都千代田区円様御中翻訳料金振込先銀行支店口座番号年月日開発、。・（）「」"
HAN += "发票服务咨询公司北京市金额税率合计人民币感谢惠顾開発費一二三四五六七八九十百千万こんにちはありがとうございますソフトウェアー청구서서울특별시합계"


def main():
    fonts = {
        "hebrew.ttf": ("NotoSansHebrew-Regular", HEBREW),
        "hebrew-bold.ttf": ("NotoSansHebrew-Bold", HEBREW),
        "arabic.ttf": ("NotoSansArabic-Regular", ARABIC),
        "devanagari.ttf": ("NotoSansDevanagari-Regular", []),
        "bengali.ttf": ("NotoSansBengali-Regular", []),
        "tamil.ttf": ("NotoSansTamil-Regular", []),
        "telugu.ttf": ("NotoSansTelugu-Regular", []),
        "sinhala.ttf": ("NotoSansSinhala-Regular", []),
        "thai.ttf": ("NotoSansThai-Regular", [0xE32, 0xE4D]),
        "khmer.ttf": ("NotoSansKhmer-Regular", []),
        "georgian.ttf": ("NotoSansGeorgian-Regular", []),
        "armenian.ttf": ("NotoSansArmenian-Regular", []),
        "ethiopic.ttf": ("NotoSansEthiopic-Regular", []),
    }
    for name, (source, extra) in fonts.items():
        font = TTFont(NOTO / f"{source}.ttf", recalcTimestamp=False, lazy=False)
        save(cut(font, {*extra, *letters(name)}), name)
    font = TTCollection(CJK / "NotoSansCJK-Regular.ttc").fonts[0]
    save(cut(font, {*map(ord, HAN), *letters("han.otf")}), "han.otf")
    figures()
    outlines_of_postscript()
    collection = TTCollection()
    collection.fonts = [TTFont(TARGET / name, recalcTimestamp=False) for name in ("hebrew.ttf", "armenian.ttf")]
    collection.save(TARGET / "collection.ttc")


def letters(name):
    return {ord(letter) for text in TEXTS if text["font"] == name for letter in text["text"]}


def cut(font, unicodes, features=("*",)):
    options = subset.Options()
    options.layout_features = list(features)
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "gasp", "fpgm", "prep", "cvt ", "BASE", "VORG", "vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=unicodes)
    cutter.subset(font)
    return font


def figures():
    """A font whose figures differ in width: one that has others for tables, and one without."""
    for name, features in (("figures-tnum.ttf", ("kern", "tnum")), ("figures.ttf", ("kern",))):
        font = TTFont(NOTO / "NotoSans-Regular.ttf", recalcTimestamp=False, lazy=False)
        proportional = alternates(font, "pnum")
        for table in font["cmap"].tables:
            for digit in range(0x30, 0x3A):
                if digit in table.cmap:
                    usual = table.cmap[digit]
                    table.cmap[digit] = proportional.get(usual, usual)
        for record in font["name"].names:
            if record.nameID in (1, 4, 6, 16):
                record.string = name.removesuffix(".ttf").title().replace("-", "")
        save(cut(font, set(range(0x20, 0x7F)), features), name)


def alternates(font, tag):
    table = font["GSUB"].table
    pairs = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == tag:
            for index in record.Feature.LookupListIndex:
                for lookup in table.LookupList.Lookup[index].SubTable:
                    pairs.update(getattr(lookup, "ExtSubTable", lookup).mapping)
    return pairs


def outlines_of_postscript():
    """A font with outlines of PostScript that names its glyphs, as most OTF files do."""
    source = TTFont(NOTO / "NotoSerif-Regular.ttf")
    glyphs, cmap = source.getGlyphSet(), source.getBestCmap()
    wanted = {code: cmap[code] for code in [*range(0x20, 0x7F), *range(0x2C60, 0x2C64)]}
    names = [".notdef", *dict.fromkeys(wanted.values())]
    builder = FontBuilder(source["head"].unitsPerEm, isTTF=False)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(wanted)
    strings = {}
    for name in names:
        pen = T2CharStringPen(glyphs[name].width, glyphs)
        glyphs[name].draw(pen)
        strings[name] = pen.getCharString()
    builder.setupCFF("PostScriptTest", {"FullName": "PostScript Test"}, strings, {})
    builder.setupHorizontalMetrics({name: (glyphs[name].width, 0) for name in names})
    builder.setupHorizontalHeader(ascent=1069, descent=-293)
    builder.setupNameTable({"familyName": "PostScript Test", "styleName": "Regular", "psName": "PostScriptTest"})
    builder.setupOS2(usWeightClass=400)
    builder.setupPost()
    builder.font["head"].modified = builder.font["head"].created = 0
    save(builder.font, "postscript.otf")


def save(font, name):
    font.save(TARGET / name, reorderTables=True)
    print(f"{name}: {(TARGET / name).stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
