#!/usr/bin/env python3
"""The numbers of the example documents, by python-stdnum: tax numbers, register numbers where they have check digits,
accounts with the check digits that their country puts within them, references.

    python3 tests/oracle/example_numbers.py
"""

import json
import pathlib
import re
import sys

import stdnum.at.uid
import stdnum.bg.vat
import stdnum.ch.vat
import stdnum.cz.dic
import stdnum.de.stnr
import stdnum.de.vat
import stdnum.dk.cvr
import stdnum.es.nif
import stdnum.fi.alv
import stdnum.fi.ytunnus
import stdnum.fr.siren
import stdnum.fr.tva
import stdnum.gb.vat
import stdnum.gr.vat
import stdnum.hr.oib
import stdnum.hu.anum
import stdnum.iban
import stdnum.it.codicefiscale
import stdnum.it.iva
import stdnum.nl.btw
import stdnum.no.orgnr
import stdnum.pl.nip
import stdnum.pl.regon
import stdnum.pt.nif
import stdnum.ro.cui
import stdnum.rs.pib
import stdnum.ru.inn
import stdnum.ru.ogrn
import stdnum.se.orgnr
import stdnum.se.vat
import stdnum.si.ddv
import stdnum.sk.dph
import stdnum.tr.vkn
import stdnum.ua.edrpou
import stdnum.us.ein

ROOT = pathlib.Path(__file__).resolve().parents[1] / "examples"

# Each number of the documents: the field, the form of those that are judged, and who judges. The country is in the form
# where the number says it, and otherwise in the name of the folder.
VAT_NUMBERS = [
    (r"ATU\d", stdnum.at.uid), (r"BG\d", stdnum.bg.vat), (r"CHE", stdnum.ch.vat), (r"CZ\d", stdnum.cz.dic),
    (r"DE\d", stdnum.de.vat), (r"FI\d", stdnum.fi.alv), (r"FR\w", stdnum.fr.tva), (r"GB\d", stdnum.gb.vat),
    (r"HR\d", stdnum.hr.oib), (r"IT\d", stdnum.it.iva), (r"NL\d", stdnum.nl.btw), (r"RO\d", stdnum.ro.cui),
    (r"SE\d", stdnum.se.vat), (r"SI\d", stdnum.si.ddv), (r"SK\d", stdnum.sk.dph),
]
VAT_NUMBERS_AT_HOME = {
    "es": stdnum.es.nif, "gr": stdnum.gr.vat, "hu": stdnum.hu.anum, "pl": stdnum.pl.nip, "pt": stdnum.pt.nif,
    "rs": stdnum.rs.pib, "ru": stdnum.ru.inn, "tr": stdnum.tr.vkn,
    "us": stdnum.us.ein,
}
REGISTRATION_NUMBERS = {
    # An IČO has the check digit of a company's DIČ, in Czechia and in Slovakia.
    "bg": stdnum.bg.vat, "cz": stdnum.cz.dic, "de": stdnum.de.stnr, "dk": stdnum.dk.cvr, "fi": stdnum.fi.ytunnus,
    "fr": stdnum.fr.siren, "hr": stdnum.hr.oib, "it": stdnum.it.codicefiscale, "no": stdnum.no.orgnr, "pl": stdnum.pl.regon,
    "ru": stdnum.ru.ogrn, "se": stdnum.se.orgnr, "sk": stdnum.cz.dic, "ua": stdnum.ua.edrpou,
}
# In these the register gives numbers without check digits, or there is none on the paper.
WITHOUT_CHECK_DIGITS = {"at", "ch", "es", "gb", "gr", "hu", "nl", "pt", "ro", "rs", "si", "tr", "us"}


def judge_of_vat_number(country, number):
    """Who judges a VAT number; nobody where it has no check digits."""
    for form, judge in VAT_NUMBERS:
        if re.match(form, number):
            return judge
    return VAT_NUMBERS_AT_HOME.get(country)


def checked(judge, number):
    """Whether a number is valid, without what is written around it."""
    bare = re.sub(r" ?\(.*\)$| MVA$", "", number)
    if judge is stdnum.hu.anum:
        # What follows says how the tax is owed, and where.
        bare = bare[:8]
    return judge.is_valid(bare)


def faults_of(path):
    """How many numbers of a document were judged, and those that are wrong."""
    country, document = path.parent.name, json.loads(path.read_text(encoding="utf-8"))
    judged, faults = 0, []
    for side in ("seller", "buyer"):
        party = document[side]
        number = party.get("vat_number", "")
        judge = judge_of_vat_number(country, number)
        if number and judge is None and country != "ua":
            faults.append(f"{side}: nobody judges {number}")
        if number and judge is not None:
            judged += 1
            if not checked(judge, number):
                faults.append(f"{side}: {number} by {judge.__name__}")
        number = party.get("registration_number", "")
        if number and country not in WITHOUT_CHECK_DIGITS:
            judged += 1
            if not checked(REGISTRATION_NUMBERS[country], number):
                faults.append(f"{side}: {number} by {REGISTRATION_NUMBERS[country].__name__}")
    iban = document["payment"].get("iban", "")
    if iban:
        judged += 1
        if not stdnum.iban.is_valid(iban):
            faults.append(f"payment: {iban}")
    return judged, faults


def main():
    """Judges every document that is read as a paper."""
    papers = [path.with_suffix(".json") for path in sorted(ROOT.glob("*/*.txt"))]
    assert len(papers) >= 31, len(papers)
    judged = 0
    wrong = []
    for path in papers:
        count, faults = faults_of(path)
        judged += count
        wrong += [f"{path.parent.name}/{path.stem}: {fault}" for fault in faults]
    print(f"{judged} numbers of {len(papers)} documents, {len(wrong)} wrong")
    for fault in wrong:
        print(fault)
    sys.exit(1 if wrong or judged < 100 else 0)


if __name__ == "__main__":
    main()
