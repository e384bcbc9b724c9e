"""Scans the payment codes of Billet's PDFs, as a payer's bank does, and compares what they say.

    pip install -r tests/oracle/payment_codes.requirements.txt
    python3 tests/oracle/payment_codes.py

Documents are written by the command line and drawn by Poppler at 150 dots an inch, as they stand on paper. Two
decoders read every code: ZBar (zbarimg) and ZXing (zxing-cpp). What a code of SEPA says is made by segno, too;
PAY by square is unpacked by Python's own LZMA and checked by its CRC; the other codes are parsed by the rules of
their standards, and their fields held against the document and its totals. Nothing here is shared with Billet.
"""

import base64
import json
import lzma
import subprocess
import tempfile
import unittest
import zlib
from decimal import Decimal
from pathlib import Path

import zxingcpp
from PIL import Image
from segno import helpers

ROOT = Path(__file__).resolve().parents[2]
BILLET = ["cargo", "run", "--quiet", "--locked", "--bin", "billet", "--"]

ACCOUNTS = {
    "DE": "DE89370400440532013000",
    "BG": "BG80BNBG96611020345678",
    "GR": "GR1601101250000000012300695",
    "CZ": "CZ6508000000192000145399",
    "SK": "SK3112000000198742637541",
    "RS": "RS35260005601001611379",
    "PL": "PL61109010140000071219812874",
    "HU": "HU42117730161111101800000000",
}


def document(country, currency="EUR", price="1157.78", **more):
    """A document of a seller with an account there."""
    payment = {"iban": ACCOUNTS[country], **more.pop("payment", {})}
    return {
        "billet": 1,
        "currency": currency,
        "number": "2026-0147",
        "issue_date": "2026-11-18",
        "terms": {"within_days": 14},
        "seller": {"name": "Ателие Ωμέγα & Søn", "address": {"street": "Šumska 7", "post_code": "11000", "city": "Beograd"}},
        "buyer": {"name": "B"},
        "payment": payment,
        "lines": [{"description": "Work", "quantity": "1", "price": price}],
        **more,
    }


def scanned(written, folder):
    """What every code on the paper of a document says, by both decoders, in the order of the page."""
    source, pdf, picture = (folder / name for name in ("d.json", "d.pdf", "page"))
    source.write_text(json.dumps(written), encoding="utf-8")
    subprocess.run([*BILLET, "pdf", source, "-o", pdf], cwd=ROOT, check=True, capture_output=True)
    subprocess.run(["pdftoppm", "-r", "150", "-png", pdf, picture], check=True)
    found = []
    for page in sorted(folder.glob("page*.png")):
        with Image.open(page) as image:
            codes = zxingcpp.read_barcodes(image.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
        by_zxing = [(code.position.top_left.x, bytes(code.bytes)) for code in codes]
        by_zxing = [said for _, said in sorted(by_zxing)]
        by_zbar = []
        for index, said in enumerate(by_zxing):
            # ZBar parts several codes by nothing: each is cut out and read alone.
            code = sorted(codes, key=lambda code: code.position.top_left.x)[index]
            at, to = code.position.top_left, code.position.bottom_right
            cut = folder / "code.png"
            with Image.open(page) as image:
                image.crop((at.x - 20, at.y - 20, to.x + 20, to.y + 20)).save(cut)
            run = subprocess.run(
                ["zbarimg", "--quiet", "--raw", "--oneshot", "-Sbinary", cut], check=True, capture_output=True
            )
            by_zbar.append(run.stdout)
        assert by_zbar == by_zxing, (by_zbar, by_zxing)
        found += by_zxing
        page.unlink()
    return [said.decode("utf-8") for said in found]


class PaymentCodes(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def scan(self, written):
        return scanned(written, Path(self.folder.name))

    def only(self, written):
        said = self.scan(written)
        self.assertEqual(len(said), 1, said)
        return said[0]

    def test_sepa_says_what_segno_says(self):
        for country in ("DE", "BG", "GR"):
            for reference, kind in (("Invoice 7/2026", "text"), ("RF18539007547034", "reference")):
                payment = {"reference": reference, "bic": "COBADEFFXXX"}
                said = self.only(document(country, payment=payment))
                code = helpers.make_epc_qr(
                    name="Ателие Ωμέγα & Søn",
                    iban=ACCOUNTS[country],
                    amount=Decimal("1157.78"),
                    bic="COBADEFFXXX",
                    encoding="utf-8",
                    **{kind: reference},
                )
                payload = helpers._make_epc_qr_data(
                    name="Ателие Ωμέγα & Søn",
                    iban=ACCOUNTS[country],
                    amount=Decimal("1157.78"),
                    bic="COBADEFFXXX",
                    encoding="utf-8",
                    **{kind: reference},
                ).decode("utf-8")
                self.assertEqual(said.rstrip("\n"), payload.rstrip("\n"))
                # As large as segno's own: nothing is spent on another mode or version.
                self.assertLessEqual(int(code.version), 13)

    def test_instalments_and_early_payment_have_codes_of_their_own(self):
        written = document(
            "DE",
            price="1000",
            instalments=[{"value": {"percent": "30"}, "terms": "on_receipt"}],
            early_payment=[{"value": {"percent": "2"}, "terms": {"within_days": 7}}],
        )
        amounts = [said.split("\n")[7] for said in self.scan(written)]
        self.assertEqual(amounts, ["EUR300.00", "EUR700.00", "EUR980.00"])

    def test_the_czech_code_is_a_short_payment_descriptor(self):
        said = self.only(document("CZ", "CZK", payment={"reference": "20260118", "bic": "GIBACZPX"}))
        head, version, *attributes = said.split("*")
        self.assertEqual((head, version), ("SPD", "1.0"))
        read = dict(attribute.split(":", 1) for attribute in attributes)
        self.assertEqual(
            read,
            {
                "ACC": ACCOUNTS["CZ"] + "+GIBACZPX",
                "AM": "1157.78",
                "CC": "CZK",
                "DT": "20261202",
                "X-VS": "20260118",
                "MSG": "20260118",
                "RN": "& SON",
            },
        )

    def test_pay_by_square_is_unpacked_to_the_payment(self):
        said = self.only(document("SK", payment={"reference": "20260057", "bic": "TATRSKBX"}))
        packed = base64.b32hexdecode(said + "=" * (-len(said) % 8))
        self.assertEqual(packed[:2], b"\0\0")
        length = int.from_bytes(packed[2:4], "little")
        filters = [{"id": lzma.FILTER_LZMA1, "lc": 3, "lp": 0, "pb": 2, "dict_size": 1 << 17}]
        reader = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)
        checked = reader.decompress(packed[4:], max_length=length)
        self.assertEqual(len(checked), length)
        data = checked[4:]
        self.assertEqual(int.from_bytes(checked[:4], "little"), zlib.crc32(data))
        self.assertEqual(
            data.decode("utf-8").split("\t"),
            ["", "1", "1", "1157.78", "EUR", "20261202", "20260057", "", "", "", "20260057", "1", ACCOUNTS["SK"],
             "TATRSKBX", "0", "0", "Ателие Ωμέγα & Søn", "Šumska 7", "11000 Beograd"],
        )

    def test_the_serbian_code_has_its_tags(self):
        said = self.only(document("RS", "RSD", payment={"reference": "97 33-182026"}))
        read = dict(field.split(":", 1) for field in said.split("|"))
        self.assertEqual(
            read,
            {
                "K": "PR",
                "V": "01",
                "C": "1",
                "R": ACCOUNTS["RS"][4:],
                "N": "Ателие Ωμέγα & Søn\r\n11000 Beograd",
                "I": "RSD1157,78",
                "SF": "289",
                "S": "2026-0147",
                "RO": "9733182026",
            },
        )

    def test_the_polish_code_has_its_fields(self):
        said = self.only(document("PL", "PLN"))
        self.assertEqual(
            said.split("|"), ["", "PL", ACCOUNTS["PL"][2:], "115778", "Ателие Ωμέγα & Søn", "2026-0147", "", "", ""]
        )

    def test_the_hungarian_code_has_its_lines(self):
        said = self.only(document("HU", "HUF", "667565", payment={"bic": "OTPVHUHB"}))
        lines = said.split("\n")
        self.assertEqual(len(lines), 18)
        self.assertEqual(
            lines[:10],
            ["HCT", "001", "1", "OTPVHUHB", "Ателие Ωμέγα & Søn", ACCOUNTS["HU"], "HUF667565", "20271202235959+1", "",
             "2026-0147"],
        )
        self.assertEqual(lines[12], "2026-0147")

    def test_the_russian_code_has_its_names(self):
        payment = {
            "iban": "",
            "account": "40702810138250123017",
            "bank": "ПАО «Банк», г. Москва, к/с 30101810400000000225",
            "bic": "044525225",
            "reference": "Оплата по счёту № 118 от 18.11.2026",
        }
        said = self.only(document("DE", "RUB", payment=payment))
        head, *fields = said.split("|")
        self.assertEqual(head, "ST00012")
        self.assertEqual(
            dict(field.split("=", 1) for field in fields),
            {
                "Name": "Ателие Ωμέγα & Søn",
                "PersonalAcc": "40702810138250123017",
                "BankName": "ПАО «Банк», г. Москва",
                "BIC": "044525225",
                "CorrespAcc": "30101810400000000225",
                "Sum": "115778",
                "Purpose": "Оплата по счёту № 118 от 18.11.2026",
            },
        )

    def test_where_nothing_can_be_paid_there_is_no_code(self):
        for written in (
            document("DE", "USD"),
            document("DE", kind="credit_note"),
            document("DE", advances=[{"value": {"percent": "100"}}]),
            document("PL", "PLN", "10000"),
            document("DE", look={"hidden": {"payment-code": True}}),
        ):
            self.assertEqual(self.scan(written), [])

    def test_every_template_prints_a_code_that_is_read(self):
        for template in ("classic", "modern", "compact", "letter"):
            for size in ("a4", "us_letter"):
                written = document("DE", look={"template": template, "page_size": size})
                self.assertTrue(self.only(written).startswith("BCD\n002\n1\nSCT\n"), (template, size))


if __name__ == "__main__":
    unittest.main()
