#!/usr/bin/env python3
"""Makes en16931.json from the official example invoices of EN 16931.

    python3 tests/vectors/en16931.py FOLDER > tests/vectors/en16931.json

FOLDER holds `ubl/*.xml` and `cii/*.xml` of https://github.com/ConnectingEurope/eInvoicing-EN16931, release
1.3.16 (EUPL-1.2). Only what the figures depend on is taken over, and the figures that stand there.
"""

import json
import sys
import xml.etree.ElementTree as ElementTree
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

UBL = {
    "b": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "a": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
}
CII = {
    "r": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
    "u": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
}


def reader(names):
    def text(part, path, default=None):
        found = part.find(path, names)
        return default if found is None else (found.text or "").strip()

    return text


def given(**fields):
    return {name: value for name, value in fields.items() if value not in (None, [], "")}


def plain(number):
    """ "64." is 64 there."""
    return number and number.rstrip(".")


def consistent(line, total):
    """The line, or one of its net amount where that is not quantity times price with its allowances and
    charges: some of the examples contradict themselves there (a returned item at a positive price, a base
    quantity that repeats the price)."""
    amount = Decimal(line.get("quantity", "1")) * Decimal(line["price"])
    amount /= Decimal(line.get("price_base_quantity", "1"))
    amount = amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
    for adjustment in line.get("adjustments", []):
        sign = 1 if adjustment["kind"] == "charge" else -1
        amount += sign * Decimal(adjustment["value"]["amount"])
    if amount == Decimal(total):
        return line
    return {"description": line["description"], "price": total, "taxes": line["taxes"]}


def tax(category, rate):
    return given(category=category, rate=rate or "0")


def ubl(root):
    text = reader(UBL)

    def adjustments(part, own_tax):
        found = []
        for adjustment in part.findall("a:AllowanceCharge", UBL):
            kind = "charge" if text(adjustment, "b:ChargeIndicator") in ("true", "1") else "discount"
            taxes = []
            if own_tax:
                category = adjustment.find("a:TaxCategory", UBL)
                taxes = [tax(text(category, "b:ID"), text(category, "b:Percent"))]
            found.append(given(kind=kind, value={"amount": text(adjustment, "b:Amount")}, taxes=taxes))
        return found

    lines, line_totals = [], []
    for line in root.findall("a:InvoiceLine", UBL) + root.findall("a:CreditNoteLine", UBL):
        category = line.find("a:Item/a:ClassifiedTaxCategory", UBL)
        lines.append(
            given(
                description=text(line, "a:Item/b:Name"),
                quantity=plain(text(line, "b:InvoicedQuantity") or text(line, "b:CreditedQuantity")),
                price=text(line, "a:Price/b:PriceAmount"),
                price_base_quantity=plain(text(line, "a:Price/b:BaseQuantity")),
                adjustments=adjustments(line, False),
                taxes=[tax(text(category, "b:ID"), text(category, "b:Percent"))],
            )
        )
        line_totals.append(text(line, "b:LineExtensionAmount"))
    sums = root.find("a:LegalMonetaryTotal", UBL)
    totals = [total for total in root.findall("a:TaxTotal", UBL) if total.find("a:TaxSubtotal", UBL) is not None]
    groups = [
        {
            "category": text(group, "a:TaxCategory/b:ID"),
            "rate": text(group, "a:TaxCategory/b:Percent", "0"),
            "base": text(group, "b:TaxableAmount"),
            "tax": text(group, "b:TaxAmount"),
        }
        for group in totals[0].findall("a:TaxSubtotal", UBL)
    ]
    return {
        "currency": text(root, "b:DocumentCurrencyCode"),
        "lines": [consistent(line, total) for line, total in zip(lines, line_totals)],
        "adjustments": adjustments(root, True),
        "expected": {
            "lines": line_totals,
            "sum": text(sums, "b:LineExtensionAmount"),
            "discount": text(sums, "b:AllowanceTotalAmount", "0"),
            "charge": text(sums, "b:ChargeTotalAmount", "0"),
            "net": text(sums, "b:TaxExclusiveAmount"),
            "tax": text(totals[0], "b:TaxAmount"),
            "gross": text(sums, "b:TaxInclusiveAmount"),
            "paid": text(sums, "b:PrepaidAmount", "0"),
            "rounding": text(sums, "b:PayableRoundingAmount", "0"),
            "due": text(sums, "b:PayableAmount"),
            "tax_groups": groups,
        },
    }


def cii(root):
    text = reader(CII)
    settlement = root.find(".//r:ApplicableHeaderTradeSettlement", CII)

    def adjustments(part, own_tax):
        found = []
        for adjustment in part.findall("r:SpecifiedTradeAllowanceCharge", CII):
            indicator = text(adjustment, "r:ChargeIndicator/u:Indicator")
            kind = "charge" if indicator in ("true", "1") else "discount"
            taxes = []
            if own_tax:
                category = adjustment.find("r:CategoryTradeTax", CII)
                taxes = [tax(text(category, "r:CategoryCode"), text(category, "r:RateApplicablePercent"))]
            found.append(given(kind=kind, value={"amount": text(adjustment, "r:ActualAmount")}, taxes=taxes))
        return found

    lines, line_totals = [], []
    for line in root.findall(".//r:IncludedSupplyChainTradeLineItem", CII):
        price = line.find("r:SpecifiedLineTradeAgreement/r:NetPriceProductTradePrice", CII)
        settled = line.find("r:SpecifiedLineTradeSettlement", CII)
        category = settled.find("r:ApplicableTradeTax", CII)
        lines.append(
            given(
                description=text(line, "r:SpecifiedTradeProduct/r:Name"),
                quantity=plain(text(line, "r:SpecifiedLineTradeDelivery/r:BilledQuantity")),
                price=text(price, "r:ChargeAmount"),
                price_base_quantity=plain(text(price, "r:BasisQuantity")),
                adjustments=adjustments(settled, False),
                taxes=[tax(text(category, "r:CategoryCode"), text(category, "r:RateApplicablePercent"))],
            )
        )
        line_totals.append(text(settled, "r:SpecifiedTradeSettlementLineMonetarySummation/r:LineTotalAmount"))
    sums = settlement.find("r:SpecifiedTradeSettlementHeaderMonetarySummation", CII)
    currency = text(settlement, "r:InvoiceCurrencyCode")
    in_currency = [t for t in sums.findall("r:TaxTotalAmount", CII) if t.get("currencyID") in (currency, None)]
    groups = [
        {
            "category": text(group, "r:CategoryCode"),
            "rate": text(group, "r:RateApplicablePercent", "0"),
            "base": text(group, "r:BasisAmount"),
            "tax": text(group, "r:CalculatedAmount"),
        }
        for group in settlement.findall("r:ApplicableTradeTax", CII)
    ]
    return {
        "currency": currency,
        "lines": [consistent(line, total) for line, total in zip(lines, line_totals)],
        "adjustments": adjustments(settlement, True),
        "expected": {
            "lines": line_totals,
            "sum": text(sums, "r:LineTotalAmount"),
            "discount": text(sums, "r:AllowanceTotalAmount", "0"),
            "charge": text(sums, "r:ChargeTotalAmount", "0"),
            "net": text(sums, "r:TaxBasisTotalAmount"),
            "tax": in_currency[0].text.strip() if in_currency else "0",
            "gross": text(sums, "r:GrandTotalAmount"),
            "paid": text(sums, "r:TotalPrepaidAmount", "0"),
            "rounding": text(sums, "r:RoundingAmount", "0"),
            "due": text(sums, "r:DuePayableAmount"),
            "tax_groups": groups,
        },
    }


def main():
    folder = Path(sys.argv[1])
    vectors = []
    for syntax, convert in (("ubl", ubl), ("cii", cii)):
        for path in sorted((folder / syntax).glob("*.xml")):
            vectors.append({"id": f"{syntax}/{path.stem}"} | convert(ElementTree.parse(path).getroot()))
    source = "Example invoices of ConnectingEurope/eInvoicing-EN16931, release 1.3.16 (EUPL-1.2): inputs and totals only."
    json.dump({"source": source, "vectors": vectors}, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
