#!/usr/bin/env python3
"""Judges docs/document.schema.json by another implementation of JSON Schema.

All golden examples and all documents of docs/document.md must be valid, and every fault that is put into
one must be found.

    pip install -r tests/oracle/document_schema.requirements.txt
    python3 tests/oracle/document_schema.py
"""

import copy
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parent.parent.parent

# A place in a document, and what must not stand there.
FAULTS = [
    (["billet"], 2),
    (["billet"], None),
    (["currency"], "euro"),
    (["kind"], "letter"),
    (["language"], "xx"),
    (["issue_date"], 20261122),
    (["terms"], {"within_days": -1}),
    (["terms"], {"some_day": 5}),
    (["prices"], "both"),
    (["rounding"], "up"),
    (["seller"], "Ada Rohr"),
    (["seller", "name"], 5),
    (["lines"], {}),
    (["lines", 0, "price"], 12.5),
    (["lines", 0, "price"], "12,50"),
    (["lines", 0, "price"], "99999999999999"),
    (["lines", 0, "quantity"], "1.0000001"),
    (["lines", 0, "taxes", 0, "rate"], "19 %"),
    (["lines", 0, "taxes", 0, "category"], "X"),
    (["lines", 0, "adjustments", 0, "value"], {"share": "5"}),
    (["lines", 0, "adjustments", 0, "kind"], "gift"),
    (["adjustments", 0, "value"], "5"),
    (["logo", "media_type"], "image/svg+xml"),
]


def documents():
    for path in sorted((ROOT / "tests" / "examples").rglob("*.json")):
        if not path.name.endswith(".totals.json"):
            yield path.relative_to(ROOT), json.loads(path.read_text("utf-8"))
    guide = (ROOT / "docs" / "document.md").read_text("utf-8")
    for number, block in enumerate(re.findall(r"```json document\n(.*?)```", guide, re.DOTALL), 1):
        yield f"docs/document.md, document {number}", json.loads(block)


def with_fault(document, place, value):
    faulty = copy.deepcopy(document)
    *path, last = place
    part = faulty
    for step in path:
        part = part[step]
    if value is None:
        del part[last]
    else:
        part[last] = value
    return faulty


def main():
    schema = json.loads((ROOT / "docs" / "document.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    wrong, compared = [], 0
    full = None
    for name, document in documents():
        compared += 1
        if "logo" in document:
            full = document
        wrong += [f"{name}: {error.json_path}: {error.message}" for error in validator.iter_errors(document)]
    for place, value in FAULTS:
        compared += 1
        if validator.is_valid(with_fault(full, place, value)):
            wrong.append(f"not found: {value!r} at {place}")
    for line in wrong:
        print(line)
    print(f"{compared} compared, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
