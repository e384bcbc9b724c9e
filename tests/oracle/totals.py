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
from typing import NamedTuple

# ISO 4217, the currencies of the tests.
DECIMALS = {"JPY": 0, "KRW": 0, "ISK": 0, "VND": 0, "KWD": 3, "BHD": 3, "TND": 3, "CLF": 4}
KINDS = ["added", "surcharge", "compound", "informative", "retained"]
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


class Tax(NamedTuple):
    """[5] What makes a tax that tax, in the order in which taxes are printed."""

    kind: int
    scheme: bytes
    category: int
    negative_rate: Fraction
    code: bytes
    reason: bytes

    @property
    def rate(self):
        return -self.negative_rate / 100

    def is_kind(self, *kinds):
        return KINDS[self.kind] in kinds


def basket_key(taxes):
    return tuple(
        sorted(
            Tax(
                KINDS.index(tax.get("kind", "added")),
                tax.get("scheme", "VAT").encode(),
                CATEGORIES.index(tax.get("category", "S")),
                -exact(tax.get("rate", "0")),
                tax.get("exemption_code", "").encode(),
                tax.get("exemption_reason", "").encode(),
            )
            for tax in taxes
        )
    )


def compound_factor(key):
    """[9] The price with the added taxes and surcharges, by the price without."""
    return 1 + sum((tax.rate for tax in key if tax.is_kind("added", "surcharge")), Fraction(0))


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
    section = Fraction(0)
    for line in document.get("lines", []):
        kind = line.get("kind", "item")
        if kind != "item":
            lines.append({"full": Fraction(0), "adjustment": Fraction(0), "total": Fraction(0)})
            if kind == "subtotal":
                lines[-1]["total"] = rounded(section)
            if kind != "text":
                section = Fraction(0)
            continue
        full = exact(line.get("quantity", "1")) * exact(line.get("price") or "0")
        full = step(full / exact(line.get("price_base_quantity", "1")))
        change = Fraction(0)
        for part in line.get("adjustments", []):
            change += sign_of(part) * step(value_of(part["value"], full))
        lines.append({"full": rounded(full), "adjustment": rounded(change), "total": rounded(full + change)})
        total += full + change
        section += full + change
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

    # [9], [10], [11]
    bases, taken, reckoned = {}, {}, {}

    def add(sums, tax, amount):
        sums[tax] = sums.get(tax, Fraction(0)) + amount

    for key in keys:
        factor = compound_factor(key)
        if not with_tax:
            for tax in key:
                by = factor if tax.is_kind("compound") else 1
                add(bases, tax, printed[key] * by)
                add(reckoned, tax, baskets[key] * by)
            continue
        whole = factor * (1 + sum((tax.rate for tax in key if tax.is_kind("compound")), Fraction(0)))
        assert whole > 0, "impossible rate"
        contained = {}
        for tax in key:
            if tax.is_kind("added", "surcharge", "compound"):
                by = factor if tax.is_kind("compound") else 1
                contained[tax] = rounded(baskets[key] * tax.rate * by / whole)
        net_of_basket = printed[key] - sum(contained.values())
        for tax in key:
            base = net_of_basket
            if tax.is_kind("compound"):
                base += sum(amount for other, amount in contained.items() if not other.is_kind("compound"))
            add(bases, tax, base)
            if tax in contained:
                add(taken, tax, contained[tax])
            else:
                add(reckoned, tax, baskets[key] / whole)
    bases = {tax: rounded(base) for tax, base in bases.items()}
    taxes = dict(taken)
    for tax, unrounded in reckoned.items():
        taxes[tax] = rounded(tax.rate * (bases[tax] if by_line else unrounded))

    # [12]
    tax = sum((taxes[t] for t in taxes if t.is_kind("added", "surcharge", "compound")), Fraction(0))
    retained = sum((taxes[t] for t in taxes if t.is_kind("retained")), Fraction(0))
    net, gross = (stated - tax, stated) if with_tax else (stated, stated + tax)

    # [13]
    payable = gross - retained
    retention = Fraction(0)
    if document.get("retention"):
        retention = rounded(value_of(document["retention"]["value"], gross))
    advances = [rounded(value_of(part["value"], payable)) for part in document.get("advances", [])]
    balance = payable - retention - sum(advances)
    due = balance
    if document.get("cash_rounding"):
        unit = exact(document["cash_rounding"])
        due = rounded(round_to(balance / unit, 0) * unit)

    def money(number):
        return written(number, decimals)

    def group(key):
        figures = {
            "kind": KINDS[key.kind],
            "scheme": key.scheme.decode(),
            "category": CATEGORIES[key.category],
            "rate": plain(-key.negative_rate),
            "base": money(bases[key]),
            "tax": money(taxes[key]),
        }
        texts = {"exemption_reason": key.reason.decode(), "exemption_code": key.code.decode()}
        return figures | {name: text for name, text in texts.items() if text}

    figures = {
        "currency": document["currency"],
        "lines": [{name: money(figure) for name, figure in line.items()} for line in lines],
        "adjustments": [{"kind": a["kind"], "amount": money(a["amount"])} for a in adjustments],
        "sum": money(rounded(total)),
        "discount": money(discount),
        "charge": money(charge),
        "net": money(net),
        "tax_groups": [group(key) for key in sorted(bases)],
        "tax": money(tax),
        "gross": money(gross),
        "retained": money(retained),
        "payable": money(payable),
        "retention": money(retention),
        "advances": [{"amount": money(amount)} for amount in advances],
        "paid": money(sum(advances, Fraction(0))),
        "rounding": money(due - balance),
        "due": money(due),
    }
    second = document.get("accounting_currency")
    if second:
        other = DECIMALS.get(second["currency"], 2)
        exchanged = tax * exact(second["rate"]) / exact(second.get("per", "1"))
        figures["accounting_tax"] = {
            "currency": second["currency"],
            "tax": written(round_to(exchanged, other), other),
        }
    return figures


if __name__ == "__main__":
    documents = json.load(sys.stdin)
    json.dump([totals(document) for document in documents], sys.stdout, ensure_ascii=False)
