//! What the codes say, and where there are none.

use proptest::prelude::*;

use super::*;
use crate::calendar::Date;
use crate::document::{read_document, totals};
use crate::money::Amount;

fn order() -> PaymentOrder {
    PaymentOrder {
        amount: "1157.78".parse().unwrap(),
        currency: "EUR".parse().unwrap(),
        until: Date::from_ymd_opt(2026, 12, 2),
        payee: "Malerbetrieb Krüger".to_owned(),
        street: "Lindenweg 9".to_owned(),
        place: "04317 Leipzig".to_owned(),
        payee_number: "DE136695976".to_owned(),
        iban: "DE89370400440532013000".to_owned(),
        has_sound_iban: true,
        bic: "COBADEFFXXX".to_owned(),
        account: String::new(),
        bank: String::new(),
        bank_code: "COBADEFFXXX".to_owned(),
        reference: "2026-0147".to_owned(),
        number: "2026-0147".to_owned(),
        issued: Date::from_ymd_opt(2026, 11, 18),
        payer_is_business: false,
    }
}

/// The same payment to an account of another country, in its money.
fn order_to(iban: &str, currency: &str) -> PaymentOrder {
    PaymentOrder { iban: iban.to_owned(), currency: currency.parse().unwrap(), ..order() }
}

fn czech() -> PaymentOrder {
    order_to("CZ6508000000192000145399", "CZK")
}

fn serbian() -> PaymentOrder {
    order_to("RS35260005601001611379", "RSD")
}

fn polish() -> PaymentOrder {
    order_to("PL61109010140000071219812874", "PLN")
}

fn hungarian() -> PaymentOrder {
    PaymentOrder {
        bic: "OTPVHUHB".to_owned(),
        amount: "667565.00".parse().unwrap(),
        ..order_to("HU42117730161111101800000000", "HUF")
    }
}

fn russian() -> PaymentOrder {
    PaymentOrder {
        account: "40702810138250123017".to_owned(),
        bank: "ПАО «Банк», г. Москва, к/с 30101810400000000225".to_owned(),
        bank_code: "044525225".to_owned(),
        bic: String::new(),
        has_sound_iban: false,
        payee_number: "7701234560".to_owned(),
        ..order_to("", "RUB")
    }
}

#[test]
fn the_scheme_is_that_of_the_account_and_the_money() {
    let of = |iban: &str, currency: &str| PaymentScheme::of(&order_to(iban, currency));
    assert_eq!(of("DE89370400440532013000", "EUR"), Some(PaymentScheme::Epc));
    assert_eq!(of("BG80BNBG96611020345678", "EUR"), Some(PaymentScheme::Epc));
    assert_eq!(of("SK3112000000198742637541", "EUR"), Some(PaymentScheme::PayBySquare));
    assert_eq!(of("CZ6508000000192000145399", "CZK"), Some(PaymentScheme::Spayd));
    assert_eq!(of("RS35260005601001611379", "RSD"), Some(PaymentScheme::NbsIps));
    assert_eq!(of("PL61109010140000071219812874", "PLN"), Some(PaymentScheme::Zbp));
    assert_eq!(of("HU42117730161111101800000000", "HUF"), Some(PaymentScheme::Hct));
    for (iban, currency) in [
        ("DE89370400440532013000", "USD"),
        ("RU0204452560040702810412345678901", "RUB"),
        ("TR330006100519786457841326", "EUR"),
        ("", "EUR"),
    ] {
        assert_eq!(of(iban, currency), None, "{iban} {currency}");
    }
}

#[test]
fn the_code_of_sepa_has_the_lines_of_epc069_12() {
    let said = PaymentScheme::Epc.payload(&order()).unwrap();
    assert_eq!(
        said,
        "BCD\n002\n1\nSCT\nCOBADEFFXXX\nMalerbetrieb Krüger\nDE89370400440532013000\nEUR1157.78\n\n\n2026-0147"
    );
    // A creditor reference stands where a bank's program reads it.
    let structured = PaymentOrder { reference: "RF18 5390 0754 7034".to_owned(), ..order() };
    let said = PaymentScheme::Epc.payload(&structured).unwrap();
    assert!(said.ends_with("\nEUR1157.78\n\nRF18539007547034"), "{said}");
}

#[test]
fn the_czech_code_has_the_attributes_of_spayd() {
    let order = PaymentOrder {
        payee: "Truhlářství Javor*".to_owned(),
        reference: "20260118".to_owned(),
        bic: String::new(),
        ..czech()
    };
    assert_eq!(
        PaymentScheme::Spayd.payload(&order).unwrap(),
        "SPD*1.0*ACC:CZ6508000000192000145399*AM:1157.78*CC:CZK*DT:20261202*X-VS:20260118*MSG:20260118*RN:TRUHLARSTVI JAVOR"
    );
}

#[test]
fn the_serbian_code_has_the_tags_of_the_national_bank() {
    let order = PaymentOrder {
        payee: "Штампарија Перо | д.о.о.".to_owned(),
        place: "11000 Београд".to_owned(),
        reference: "97 33-182026".to_owned(),
        number: "0118/2026".to_owned(),
        ..serbian()
    };
    assert_eq!(
        PaymentScheme::NbsIps.payload(&order).unwrap(),
        "K:PR|V:01|C:1|R:260005601001611379|N:Штампарија Перо   д.о.о.\r\n11000 Београд|I:RSD1157,78|SF:289|S:0118/2026|RO:9733182026"
    );
    let plain =
        PaymentOrder { reference: "0034-2026".to_owned(), payer_is_business: true, ..order };
    let said = PaymentScheme::NbsIps.payload(&plain).unwrap();
    assert!(said.contains("|SF:221|") && said.ends_with("|RO:0000342026"), "{said}");
}

#[test]
fn the_polish_code_has_the_fields_of_the_banks_recommendation() {
    let order = PaymentOrder {
        payee: "Serwis Komputerowy Zielińscy sp. z o.o.".to_owned(),
        payee_number: "PL5213456784".to_owned(),
        ..polish()
    };
    assert_eq!(
        PaymentScheme::Zbp.payload(&order).unwrap(),
        "5213456784|PL|61109010140000071219812874|115778|Serwis Komputerowy Z|2026-0147|||"
    );
    let small =
        PaymentOrder { amount: "0.07".parse().unwrap(), payee_number: "7".to_owned(), ..order };
    assert!(
        PaymentScheme::Zbp
            .payload(&small)
            .unwrap()
            .starts_with("|PL|61109010140000071219812874|000007|")
    );
}

#[test]
fn the_hungarian_code_has_seventeen_lines() {
    let said = PaymentScheme::Hct.payload(&hungarian()).unwrap();
    assert_eq!(said.matches('\n').count(), 17);
    assert!(
        said.starts_with(
            "HCT\n001\n1\nOTPVHUHB\nMalerbetrieb Krüger\nHU42117730161111101800000000\nHUF667565\n20271202235959+1\n\n2026-0147\n"
        ),
        "{said}"
    );
}

#[test]
fn the_russian_code_has_the_names_of_gost_r_56042() {
    let order = PaymentOrder {
        payee: "ООО «Три | кита»".to_owned(),
        number: "118".to_owned(),
        ..russian()
    };
    let said = |order: &PaymentOrder| PaymentScheme::St00012.payload(order);
    assert_eq!(
        said(&order).unwrap(),
        "ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ПАО «Банк», г. Москва|BIC=044525225\
         |CorrespAcc=30101810400000000225|Sum=115778|Purpose=2026-0147|PayeeINN=7701234560"
    );
    let unquoted = PaymentOrder { reference: "118".to_owned(), ..order.clone() };
    assert!(said(&unquoted).unwrap().contains("|Purpose=Оплата по счёту № 118|"));
    assert_eq!(PaymentScheme::of(&order), Some(PaymentScheme::St00012));

    let account = PaymentOrder { account: "40702810138250123071".to_owned(), ..order.clone() };
    assert_eq!(said(&account), Err(PaymentRefusal::Account));
    let bic = PaymentOrder { bank_code: "COBADEFF".to_owned(), ..order.clone() };
    assert_eq!(said(&bic), Err(PaymentRefusal::Bic));
    let bank = PaymentOrder { bank: "ПАО «Банк»".to_owned(), ..order.clone() };
    assert_eq!(said(&bank), Err(PaymentRefusal::CorrespondentAccount));
    let long = PaymentOrder { reference: "7".repeat(211), ..order };
    assert_eq!(said(&long), Err(PaymentRefusal::ReferenceTooLong));
}

#[test]
fn a_code_that_could_not_be_paid_is_refused_with_its_reason() {
    let refused = |scheme: PaymentScheme, order: PaymentOrder| scheme.payload(&order).unwrap_err();
    for (scheme, order) in [
        (PaymentScheme::Epc, order()),
        (PaymentScheme::Spayd, czech()),
        (PaymentScheme::PayBySquare, order_to("SK3112000000198742637541", "EUR")),
        (PaymentScheme::NbsIps, serbian()),
        (PaymentScheme::Zbp, polish()),
        (PaymentScheme::Hct, hungarian()),
    ] {
        assert!(scheme.payload(&order).is_ok(), "{scheme:?}");
        let unsound = PaymentOrder { has_sound_iban: false, ..order.clone() };
        assert_eq!(refused(scheme, unsound), PaymentRefusal::Account, "{scheme:?}");
        let long = PaymentOrder { reference: "7".repeat(141), ..order };
        assert_eq!(refused(scheme, long), PaymentRefusal::ReferenceTooLong, "{scheme:?}");
    }
    let much = |amount: &str, order: PaymentOrder| PaymentOrder {
        amount: amount.parse().unwrap(),
        ..order
    };
    let too_large = PaymentRefusal::AmountTooLarge;
    assert!(PaymentScheme::Epc.payload(&much("999999999.99", order())).is_ok());
    assert_eq!(refused(PaymentScheme::Epc, much("1000000000.00", order())), too_large);
    assert!(PaymentScheme::Spayd.payload(&much("9999999.99", czech())).is_ok());
    assert_eq!(refused(PaymentScheme::Spayd, much("10000000.00", czech())), too_large);
    assert!(PaymentScheme::Zbp.payload(&much("9999.99", polish())).is_ok());
    assert_eq!(refused(PaymentScheme::Zbp, much("10000.00", polish())), too_large);
    assert_eq!(
        refused(PaymentScheme::Hct, much("100.50", hungarian())),
        PaymentRefusal::AmountNotWhole
    );
    let without_bic = PaymentOrder { bic: String::new(), ..hungarian() };
    assert_eq!(refused(PaymentScheme::Hct, without_bic), PaymentRefusal::Bic);
    let nobody = PaymentOrder { payee: String::new(), ..order() };
    assert_eq!(refused(PaymentScheme::Epc, nobody), PaymentRefusal::Name);
}

#[test]
fn every_part_of_what_is_due_has_a_code_of_its_own_and_so_has_each_early_payment() {
    let of = |more: &str| {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","issue_date":"2026-11-02","terms":{{"within_days":30}},{more}
            "seller":{{"name":"A"}},"payment":{{"iban":"DE89370400440532013000"}},
            "lines":[{{"quantity":"1","price":"1000"}}]}}"#
        );
        let document = read_document(&json).unwrap();
        let asked = orders(&document, &totals(&document).unwrap());
        asked.iter().map(PaymentOrder::written_amount).collect::<Vec<_>>()
    };
    assert_eq!(of(""), ["1000.00"]);
    assert_eq!(of(r#""advances":[{"value":{"amount":"400"}}],"#), ["600.00"]);
    assert_eq!(
        of(r#""instalments":[{"value":{"percent":"30"},"terms":"on_receipt"}],"#),
        ["300.00", "700.00"]
    );
    assert_eq!(
        of(r#""early_payment":[{"value":{"percent":"2"},"terms":{"within_days":7}}],"#),
        ["1000.00", "980.00"]
    );
    assert_eq!(of(r#""advances":[{"value":{"amount":"1000"}}],"#), Vec::<String>::new());
    assert_eq!(of(r#""kind":"credit_note","#), Vec::<String>::new());
    assert_eq!(of(r#""kind":"self_billed_invoice","#), Vec::<String>::new());
}

/// A text as anybody may type it.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,90}", "[A-Za-z0-9 |*\t/-]{0,40}", "[А-Яа-яΑ-ω ěščřžýáíé]{0,80}"]
}

proptest! {
    /// Whatever is typed: a code is refused, or its fields are whole, within their lengths, and as many as
    /// its standard has.
    #[test]
    fn whatever_is_typed_a_payload_keeps_its_form(
        payee in any_text(),
        place in any_text(),
        reference in any_text(),
        cents in 1_i64..20_000_000_000,
    ) {
        for mut order in [order(), czech(), serbian(), polish(), hungarian(), russian()] {
            order.payee = fit::one_line(&payee);
            order.place = fit::one_line(&place);
            order.reference = fit::one_line(&reference);
            order.number.clone_from(&order.reference);
            order.amount = Amount::new(rust_decimal::Decimal::new(cents, 2));
            let scheme = PaymentScheme::of(&order).unwrap();
            let Ok(payload) = scheme.payload(&order) else { continue };
            let fields = match scheme {
                PaymentScheme::Epc => {
                    let lines: Vec<&str> = payload.split('\n').collect();
                    prop_assert!((8..=11).contains(&lines.len()), "{payload:?}");
                    prop_assert!(lines[5].chars().count() <= 70 && payload.len() <= 4 * 331);
                    prop_assert_eq!(lines[7], format!("EUR{}", order.written_amount()));
                    lines.len()
                }
                PaymentScheme::Spayd => {
                    prop_assert!(payload.is_ascii());
                    let keys: Vec<&str> =
                        payload.split('*').skip(2).map(|part| part.split(':').next().unwrap()).collect();
                    let known = ["ACC", "AM", "CC", "DT", "X-VS", "MSG", "RN"];
                    prop_assert!(keys.iter().all(|key| known.contains(key)), "{payload:?}");
                    keys.len()
                }
                PaymentScheme::NbsIps => payload.split('|').count(),
                PaymentScheme::Zbp => {
                    prop_assert_eq!(payload.split('|').count(), 9, "{:?}", payload);
                    9
                }
                PaymentScheme::Hct => {
                    prop_assert_eq!(payload.matches('\n').count(), 17, "{:?}", payload);
                    17
                }
                PaymentScheme::St00012 => {
                    let names: Vec<&str> = payload
                        .split('|')
                        .skip(1)
                        .map(|part| part.split('=').next().unwrap())
                        .collect();
                    prop_assert_eq!(
                        &names[..6],
                        ["Name", "PersonalAcc", "BankName", "BIC", "CorrespAcc", "Sum"]
                    );
                    names.len()
                }
                PaymentScheme::PayBySquare => 1,
            };
            prop_assert!(fields > 0);
        }
    }
}
