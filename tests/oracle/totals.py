#!/usr/bin/env python3
"""An independent reckoning of a document's figures, to judge Billet's by.

Made from the words of docs/document.md, "The figures", and from nothing else; the numbers in brackets
below are its paragraphs. Python's own fractions do the arithmetic.

Reads a JSON array of documents on standard input, writes a JSON array of their figures: those of
`billet totals`, without the ids that it gives to parts that have none.

    echo '[{"billet": 1, "currency": "EUR"}]' | python3 tests/oracle/totals.py
"""

import json
import sys
from decimal import Decimal
from fractions import Fraction

# ISO 4217, the currencies of the tests.
DECIMALS = {"JPY": 0, "KRW": 0, "ISK": 0, "VND": 0, "KWD": 3, "BHD": 3, "TND": 3, "CLF": 4}
CATEGORIES = ["S", "Z", "E", "AE", "K", "G", "O", "L", "M"]


def exact(text):
    """The number that a decimal string says."""
    return Fraction(Decimal(text))


def round_to(number, decimals):
    """Half away from zero."""
    scaled = abs(number) * 10**decimals
    units = scaled.numerator // scaled.denominator
    if scaled - units >= Fraction(1, 2):
        units += 1
    return Fraction(units if number >= 0 else -units, 10**decimals)


def written(number, decimals):
    """A rounded number as a decimal string with exactly so many decimals."""
    units = number * 10**decimals
    assert units.denominator == 1, number
    units = int(units)
    sign = "-" if units < 0 else ""
    digits = str(abs(units)).rjust(decimals + 1, "0")
    if decimals == 0:
        return sign + digits
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"


def plain(number):
    """A percentage without trailing zeros."""
    text = format(Decimal(number.numerator) / Decimal(number.denominator), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def apportion(parts, total, decimals):
    """[8] Rounds the parts so that they add up to the total."""
    figures = [round_to(part, decimals) for part in parts]
    unit = Fraction(1, 10**decimals)
    missing = total - sum(figures)
    direction = 1 if missing > 0 else -1
    # How much rounding took (gave), the most first; Python's sort keeps the order of equals.
    order = sorted(range(len(parts)), key=lambda i: -direction * (parts[i] - figures[i]))
    for i in order[: int(abs(missing) / unit)]:
        figures[i] += direction * unit
    assert sum(figures) == total
    return figures


def tax_key(tax):
    """[5] What makes a tax that tax, so that it sorts as taxes are printed."""
    category = CATEGORIES.index(tax.get("category", "S"))
    return (tax.get("scheme", "VAT").encode(), category, -exact(tax.get("rate", "0")))


def basket_key(taxes):
    return tuple(sorted(tax_key(tax) for tax in taxes))


def value_of(value, whole):
    if "percent" in value:
        return whole * exact(value["percent"]) / 100
    return exact(value["amount"])


def sign_of(adjustment):
    return -1 if adjustment["kind"] == "discount" else 1


def totals(document):
    decimals = DECIMALS.get(document["currency"], 2)
    by_line = document.get("rounding", "line") == "line"
    with_tax = document.get("prices", "without_tax") == "with_tax"

    def rounded(number):
        return round_to(number, decimals)

    def step(number):
        return rounded(number) if by_line else number

    # [1] The lines, and [5] the baskets in which they lie.
    lines = []
    line_sums = {}
    total = Fraction(0)
    for line in document.get("lines", []):
        full = step(exact(line.get("quantity", "1")) * exact(line.get("price") or "0"))
        change = Fraction(0)
        for part in line.get("adjustments", []):
            change += sign_of(part) * step(value_of(part["value"], full))
        lines.append({"full": rounded(full), "adjustment": rounded(change), "total": rounded(full + change)})
        total += full + change
        key = basket_key(line.get("taxes", []))
        line_sums[key] = line_sums.get(key, Fraction(0)) + full + change

    # [3] Discounts and charges of the document, [6] added where they belong.
    adjustments = []
    baskets = dict(line_sums)
    for part in document.get("adjustments", []):
        amount = rounded(value_of(part["value"], total))
        adjustments.append({"kind": part["kind"], "amount": amount})
        change = sign_of(part) * amount
        if part.get("taxes") or not line_sums:
            key = basket_key(part.get("taxes", []))
            baskets[key] = baskets.get(key, Fraction(0)) + change
            continue
        keys = sorted(line_sums)
        weight = sum(line_sums.values())
        if weight:
            shares = [change * line_sums[key] / weight for key in keys]
        else:
            shares = [change] + [Fraction(0)] * (len(keys) - 1)
        if by_line:
            shares = apportion(shares, change, decimals)
        for key, share in zip(keys, shares):
            baskets[key] += share

    # [2], [3], [4]
    discount = sum((a["amount"] for a in adjustments if a["kind"] == "discount"), Fraction(0))
    charge = sum((a["amount"] for a in adjustments if a["kind"] == "charge"), Fraction(0))
    stated = rounded(total) - discount + charge

    # [7]
    keys = sorted(baskets)
    printed = dict(zip(keys, apportion([baskets[key] for key in keys], stated, decimals)))

    # [9], [10]
    bases, taxes = {}, {}
    if with_tax:
        for key in keys:
            whole = 1 + sum((-rate for _, _, rate in key), Fraction(0)) / 100
            assert whole > 0, "impossible rate"
            parts = {tax: rounded(baskets[key] * -tax[2] / 100 / whole) for tax in key}
            for tax, amount in parts.items():
                bases[tax] = bases.get(tax, Fraction(0)) + printed[key] - sum(parts.values())
                taxes[tax] = taxes.get(tax, Fraction(0)) + amount
    else:
        reckoned = {}
        for key in keys:
            for tax in key:
                bases[tax] = bases.get(tax, Fraction(0)) + printed[key]
                reckoned[tax] = reckoned.get(tax, Fraction(0)) + baskets[key]
        taxes = {tax: rounded(reckoned[tax] * -tax[2] / 100) for tax in reckoned}

    # [11]
    tax = sum(taxes.values(), Fraction(0))
    net, gross = (stated - tax, stated) if with_tax else (stated, stated + tax)

    def money(number):
        return written(number, decimals)

    return {
        "currency": document["currency"],
        "lines": [{name: money(figure) for name, figure in line.items()} for line in lines],
        "adjustments": [{"kind": a["kind"], "amount": money(a["amount"])} for a in adjustments],
        "sum": money(rounded(total)),
        "discount": money(discount),
        "charge": money(charge),
        "net": money(net),
        "tax_groups": [
            {
                "scheme": key[0].decode(),
                "category": CATEGORIES[key[1]],
                "rate": plain(-key[2]),
                "base": money(bases[key]),
                "tax": money(taxes[key]),
            }
            for key in sorted(bases)
        ],
        "tax": money(tax),
        "gross": money(gross),
        "due": money(gross),
    }


if __name__ == "__main__":
    documents = json.load(sys.stdin)
    json.dump([totals(document) for document in documents], sys.stdout, ensure_ascii=False)
