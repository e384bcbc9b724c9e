"""Judges the order of text that runs both ways by ICU: tests/fixtures/bidi.json holds its answers.

    pip install -r tests/oracle/bidi.requirements.txt
    python3 tests/oracle/bidi.py            exit with 1 where the file is not what ICU says
    python3 tests/oracle/bidi.py --write    write it

Each entry has a text, whether its paragraph runs from right to left, and its characters from left
to right. tests/paper/direction.rs lays the same texts out.
"""

import json
import random
import sys
from pathlib import Path

try:
    import icu
except ImportError:
    if sys.platform == "linux" and (3, 10) <= sys.version_info < (3, 15):
        raise
    sys.exit(0)  # no wheel for this system

ROOT = Path(__file__).resolve().parents[2]
PATH = ROOT / "tests" / "fixtures" / "bidi.json"
SEED = 20261122
COUNT = 400

WORDS = (
    ["חשבון", "מס", "ארבע", "של"] * 2
    + ["شركة", "مدة", "سفر"] * 2
    + ["Net", "VAT", "a", "C++"] * 2
    + ["12", "2026-17", "1,234.50", "10%", "-5", "+3", "7:30", "1/2", "١٢٣", "٣.٥"]
    + ["(", ")", "[", "]", "«", "»", "<", ">", "{", "}", "-", ".", ",", ":", "!", "€", "/", "&", "·"]
    + ["\u200e", "\u200f", "\u2066", "\u2067", "\u2068", "\u2069", "\u2069", "\u202a", "\u202b", "\u202c"]
)
INVISIBLE = set("\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069")


def main():
    chance = random.Random(SEED)
    entries = {}
    while len(entries) < COUNT:
        words = [chance.choice(WORDS) for _ in range(chance.randint(2, 9))]
        text = "".join(word + chance.choice(["", " ", " "]) for word in words).strip()
        if any("\u0590" <= letter < "\u0900" for letter in text):
            entries[text] = answer(text)
    lines = [json.dumps(entry, ensure_ascii=False) for entry in entries.values()]
    result = "[\n" + ",\n".join(lines) + "\n]\n"
    if "--write" in sys.argv:
        PATH.write_text(result)
    elif PATH.read_text() != result:
        sys.exit(f"{PATH.relative_to(ROOT)} is not what ICU {icu.ICU_VERSION} says")
    print(f"{len(entries)} texts")


def answer(text):
    bidi = icu.Bidi()
    bidi.setPara(icu.UnicodeString(text), icu.Bidi.DEFAULT_LTR)  # the direction of the first letter, or left to right
    seen = "".join(text[index] for index in bidi.getVisualMap() if text[index] not in INVISIBLE)
    return {"text": text, "is_rtl": bidi.getParaLevel() % 2 == 1, "seen": seen.strip()}


if __name__ == "__main__":
    main()
