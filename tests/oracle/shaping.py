"""Judges the shaping of text by HarfBuzz: tests/fixtures/fonts/shaping.json holds its glyphs.

    pip install -r tests/oracle/shaping.requirements.txt
    python3 tests/oracle/shaping.py            exit with 1 where the file is not what HarfBuzz says
    python3 tests/oracle/shaping.py --write    write it

Each word of tests/fixtures/fonts/texts.json is shaped with its font, its script and the language of
the document. tests/paper/shaping.rs lays the same words out and compares every glyph.
"""

import json
import sys
from pathlib import Path

import uharfbuzz as hb

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "fixtures" / "fonts"
BUILT_IN = ROOT / "fonts" / "NotoSans-Regular.ttf"

# The languages that a document may have: in another one it is set as in English.
LANGUAGES = "bg cs de el en it ru sr".split()


def main():
    texts = json.loads((FOLDER / "texts.json").read_text())
    lines = [json.dumps(entry, ensure_ascii=False) for text in texts for entry in shaped(text)]
    result = "[\n" + ",\n".join(lines) + "\n]\n"
    path = FOLDER / "shaping.json"
    if "--write" in sys.argv:
        path.write_text(result)
    elif path.read_text() != result:
        sys.exit(f"{path.relative_to(ROOT)} is not what HarfBuzz {hb.version_string()} says")
    print(f"{len(lines)} words in {len({text['script'] for text in texts})} scripts")


def shaped(text):
    path = FOLDER / text["font"] if text["font"] else BUILT_IN
    font = hb.Font(hb.Face(path.read_bytes()))
    language = text["language"] if text["language"] in LANGUAGES else "en"
    for word in text["text"].split():
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.language = language
        buffer.script = text["script"]
        buffer.direction = "rtl" if text["script"] in ("Hebr", "Arab") else "ltr"
        buffer.flags = (
            hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
        )
        hb.shape(font, buffer)
        glyphs = [
            [info.codepoint, position.x_advance, position.x_offset, position.y_offset]
            for info, position in zip(buffer.glyph_infos, buffer.glyph_positions)
        ]
        assert all(glyph for glyph, *_ in glyphs), f"{text['font']} lacks a letter of {word}"
        yield {"language": language, "font": text["font"], "word": word, "glyphs": glyphs}


if __name__ == "__main__":
    main()
