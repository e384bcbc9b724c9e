#!/usr/bin/env python3
"""Identifiers that python-stdnum judges: the kinds of src/region/identifier, by their check digits.

The numbers are invented: random ones, with a fixed seed, that the oracle finds sound, and the same with
one slip of the hand. They are kept in identifiers.tsv, which src/region/identifier/oracle_test.rs
compares with what Billet says.

    pip install -r tests/oracle/identifiers.requirements.txt
    python3 tests/oracle/identifiers.py           # fails where the file is not what it would write
    python3 tests/oracle/identifiers.py --write   # writes identifiers.tsv
"""

import random
import re
import sys
from pathlib import Path

import stdnum
from stdnum import bic, iban, iso11649
from stdnum.at import uid as at_uid
from stdnum.au import abn
from stdnum.be import vat as be_vat
from stdnum.bg import vat as bg_vat
from stdnum.br import cnpj, cpf
from stdnum.ca import bn
from stdnum.ch import uid as ch_uid
from stdnum.cy import vat as cy_vat
from stdnum.cz import dic as cz_dic
from stdnum.de import stnr, vat as de_vat
from stdnum.dk import cvr
from stdnum.ee import kmkr
from stdnum.es import nif as es_nif
from stdnum.fi import alv
from stdnum.fr import siren, siret, tva as fr_tva
from stdnum.gb import vat as gb_vat
from stdnum.gr import vat as gr_vat
from stdnum.hr import oib
from stdnum.hu import anum
from stdnum.ie import vat as ie_vat
from stdnum.in_ import gstin
from stdnum.it import codicefiscale, iva
from stdnum.lt import pvm
from stdnum.lu import tva as lu_tva
from stdnum.lv import pvn
from stdnum.mt import vat as mt_vat
from stdnum.mx import rfc
from stdnum.nl import btw
from stdnum.no import orgnr as no_orgnr
from stdnum.pl import nip
from stdnum.pt import nif as pt_nif
from stdnum.ro import cui
from stdnum.rs import pib
from stdnum.ru import inn
from stdnum.se import orgnr as se_orgnr, vat as se_vat
from stdnum.si import ddv
from stdnum.sk import dph
from stdnum.us import ein

TOTAL = 5000
SEED = 20261122
FILE = Path(__file__).with_suffix(".tsv")

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# What a character of a template stands for; every other stands for itself.
CLASSES = {"9": DIGITS, "a": LETTERS, "x": DIGITS + LETTERS, "m": "ABCDEHLMPRST", "?": "LMNPQRSTUV"}


def is_sound_iban(number):
    """By the registry: the check digits inside are not the IBAN's."""
    return iban.is_valid(number, check_country=False)


def is_sound_company(number):
    """An IČO, Czech or Slovak: the company form of a DIČ, which alone forbids a 9 in front."""
    return len(number) == 8 and number.isdigit() and \
        cz_dic.calc_check_digit_legal(number[:7]) == number[7]


def is_sound_eik(number):
    """An ЕИК of nine digits: the company form of a Bulgarian VAT number."""
    return len(number) == 9 and bg_vat.is_valid(number)


def is_sound_rfc(number):
    """With the check digit, and never the person's form without its last three characters."""
    return len(number) in (12, 13) and _rfc(number)


def _rfc(number):
    try:
        rfc.validate(number, validate_check_digits=True)
        return True
    except stdnum.exceptions.ValidationError:
        return False


def is_sound_adoszam(number):
    """An adószám: its first eight digits are the VAT number."""
    return bool(re.fullmatch(r"\d{8}[1-5]\d\d", number)) and anum.is_valid(number[:8])


def is_sound_uid(number):
    """An UID without its CHE."""
    return ch_uid.is_valid("CHE" + number)


def iban_templates():
    """The form of every country of the registry that python-stdnum carries."""
    templates = []
    classes = {"n": "9", "a": "a", "c": "x"}
    for line in numdb_lines("iban"):
        found = re.match(r'([A-Z]{2}) .*bban="([^"]*)"', line)
        if found:
            parts = re.findall(r"(\d+)!([nac])", found.group(2))
            templates.append(found.group(1) + "99" + "".join(classes[c] * int(n) for n, c in parts))
    return templates


def numdb_lines(name):
    path = Path(stdnum.__file__).parent / f"{name}.dat"
    return path.read_text(encoding="utf-8").splitlines()


# Name of the kind, the oracle, what is written in front of every number, and its forms.
KINDS = [
    ("bic", bic.is_valid, "", ["aaaaDExx", "aaaaITxxxxx", "aaaaBGxx", "aaaaaaxx"]),
    ("creditor-reference", iso11649.is_valid, "", ["RF99xxxxx", "RF999", "RF99" + "x" * 21, "RF9999999999"]),
    ("at-uid", at_uid.is_valid, "", ["U99999999"]),
    ("au-abn", abn.is_valid, "", ["9" * 11]),
    ("be-enterprise", be_vat.is_valid, "", ["0999999999", "1999999999"]),
    ("bg-eik", is_sound_eik, "", ["9" * 9]),
    ("br-cnpj", cnpj.is_valid, "", ["9" * 14, "xxxxxxxx000199"]),
    ("br-cpf", cpf.is_valid, "", ["9" * 11]),
    ("ca-bn", bn.is_valid, "", ["9" * 9, "999999999RT0001", "999999999RC9999"]),
    ("ch-uid", is_sound_uid, "", ["9" * 9]),
    ("cz-dic", cz_dic.is_valid, "", ["99999999", "699999999", "9911299999", "9962159999", "9951019999", "530229999"]),
    ("cz-ico", is_sound_company, "", ["99999999"]),
    ("de-steuernummer", stnr.is_valid, "", ["9" * 10, "9" * 11, "2899099999999", "9999099999999", "4199099999999"]),
    ("dk-cvr", cvr.is_valid, "", ["99999999"]),
    ("es-nif", es_nif.is_valid, "", ["99999999a", "X9999999a", "Z9999999a", "M9999999a", "a99999999", "a9999999a"]),
    ("fi-y-tunnus", alv.is_valid, "", ["99999999"]),
    ("fr-siren", siren.is_valid, "", ["9" * 9]),
    ("fr-siret", siret.is_valid, "", ["9" * 14, "35600000099999"]),
    ("gr-afm", gr_vat.is_valid, "", ["9" * 9]),
    ("hr-oib", oib.is_valid, "", ["9" * 11]),
    ("hu-adoszam", is_sound_adoszam, "", ["99999999299"]),
    ("in-gstin", gstin.is_valid, "", ["27aaaCa9999a9Zx", "06aaaPa9999axZx", "99aaaaa9999axZx"]),
    ("it-codice-fiscale", codicefiscale.is_valid, "", ["aaaaaa99m15a999a", "aaaaaa99m54a99?a", "aaaaaa99m99a999a", "99999990159"]),
    ("it-partita-iva", iva.is_valid, "", ["99999990159", "9" * 11]),
    ("mx-rfc", is_sound_rfc, "", ["aaa990215xx9", "aaaa991123xx9", "aaa991231xxA", "aaa999999xx9"]),
    ("nl-btw", btw.is_valid, "", ["999999999B01", "999999999B99"]),
    ("no-organisation", no_orgnr.is_valid, "", ["9" * 9]),
    ("pl-nip", nip.is_valid, "", ["9" * 10]),
    ("pt-nif", pt_nif.is_valid, "", ["9" * 9]),
    ("ro-cui", cui.is_valid, "", ["9" * 10, "9" * 8, "99", "9999"]),
    ("rs-pib", pib.is_valid, "", ["9" * 9]),
    ("ru-inn", inn.is_valid, "", ["9" * 10, "9" * 12]),
    ("se-organisation", se_orgnr.is_valid, "", ["9" * 10]),
    ("sk-dic", dph.is_valid, "", ["9" * 10, "9962159999"]),
    ("sk-ico", is_sound_company, "", ["99999999"]),
    ("us-ein", ein.is_valid, "", ["9" * 9]),
    ("vat-number", at_uid.is_valid, "AT", ["U99999999"]),
    ("vat-number", be_vat.is_valid, "BE", ["0999999999"]),
    ("vat-number", bg_vat.is_valid, "BG", ["9" * 9, "9" * 10, "9941159999", "9912319999"]),
    ("vat-number", cy_vat.is_valid, "CY", ["99999999a"]),
    ("vat-number", cz_dic.is_valid, "CZ", ["99999999", "9911299999"]),
    ("vat-number", de_vat.is_valid, "DE", ["9" * 9]),
    ("vat-number", cvr.is_valid, "DK", ["99999999"]),
    ("vat-number", kmkr.is_valid, "EE", ["9" * 9]),
    ("vat-number", gr_vat.is_valid, "EL", ["9" * 9]),
    ("vat-number", es_nif.is_valid, "ES", ["99999999a", "a99999999"]),
    ("vat-number", alv.is_valid, "FI", ["99999999"]),
    ("vat-number", fr_tva.is_valid, "FR", ["9" * 11, "xx999999999", "99000999999"]),
    ("vat-number", gb_vat.is_valid, "GB", ["9" * 9, "9" * 12, "GD999", "HA999", "099999999"]),
    ("vat-number", gb_vat.is_valid, "XI", ["9" * 9]),
    ("vat-number", oib.is_valid, "HR", ["9" * 11]),
    ("vat-number", anum.is_valid, "HU", ["99999999"]),
    ("vat-number", ie_vat.is_valid, "IE", ["9999999a", "9999999aa", "9a99999a", "9+99999a"]),
    ("vat-number", iva.is_valid, "IT", ["99999990159"]),
    ("vat-number", pvm.is_valid, "LT", ["999999919", "999999999919"]),
    ("vat-number", lu_tva.is_valid, "LU", ["99999999"]),
    ("vat-number", pvn.is_valid, "LV", ["9" * 11, "32999999999", "15119919999"]),
    ("vat-number", mt_vat.is_valid, "MT", ["99999999"]),
    ("vat-number", btw.is_valid, "NL", ["999999999B01", "999999999B99"]),
    ("vat-number", nip.is_valid, "PL", ["9" * 10]),
    ("vat-number", pt_nif.is_valid, "PT", ["9" * 9]),
    ("vat-number", cui.is_valid, "RO", ["9" * 10, "9" * 7]),
    ("vat-number", se_vat.is_valid, "SE", ["999999999901"]),
    ("vat-number", ddv.is_valid, "SI", ["99999999"]),
    ("vat-number", dph.is_valid, "SK", ["9" * 10]),
    ("iban", is_sound_iban, "", None),
]


def invented(chance, template):
    return "".join(chance.choice(CLASSES.get(c, c)) for c in template)


def sound(chance, is_sound, template):
    """A number of that form that the oracle finds sound."""
    for _ in range(200_000):
        number = invented(chance, template)
        if is_sound(number):
            return number
    raise SystemExit(f"no sound number of the form {template}")


def slipped(chance, number):
    """The number with one slip of the hand."""
    place = chance.randrange(len(number))
    other = chance.choice(DIGITS if number[place].isdigit() else LETTERS)
    slips = [
        number[:place] + other + number[place + 1:],
        number[:place] + number[place:place + 2][::-1] + number[place + 2:],
        number[:place] + number[place + 1:],
        number[:place] + other + number[place:],
        number[:place] + chance.choice(DIGITS + LETTERS) + number[place + 1:],
    ]
    # A wrong character is the commonest slip.
    return chance.choice(slips[:2] + slips)


def rows():
    chance = random.Random(SEED)
    kinds = [(name, judge, front, forms or iban_templates()) for name, judge, front, forms in KINDS]
    written = []
    turn = 0
    while len(written) < TOTAL:
        name, is_sound, front, forms = kinds[turn % len(kinds)]
        # Every IBAN country has its turn: it takes three at a time.
        for _ in range(3 if name == "iban" else 1):
            number = sound(chance, is_sound, forms[(turn // len(kinds)) % len(forms)] if name != "iban"
                           else chance.choice(forms))
            written.append((name, front + number, "sound"))
            mutant = slipped(chance, number)
            written.append((name, front + mutant, "sound" if is_sound(mutant) else "wrong"))
        turn += 1
    return written[:TOTAL]


def main(arguments):
    head = f"# By tests/oracle/identifiers.py, judged by python-stdnum {stdnum.__version__}, seed {SEED}.\n"
    made = head + "".join("\t".join(row) + "\n" for row in rows())
    if arguments == ["--write"]:
        FILE.write_text(made, encoding="utf-8")
        return 0
    if FILE.read_text(encoding="utf-8") != made:
        print(f"{FILE.name} is not what the oracle says today: write it anew and look at the difference")
        return 1
    print(f"{TOTAL} identifiers: the oracle says the same")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
