//! The identifiers that are known here, and the rule of each.

use super::{
    australia, austria, belgium, bic, brazil, bulgaria, canada, creditor_reference, croatia,
    czechia, denmark, finland, france, germany, greece, hungary, iban, india, italy, mexico,
    netherlands, norway, poland, portugal, problem::Verdict, romania, russia, serbia, slovakia,
    spain, sweden, switzerland, united_states, vat_number,
};

/// A kind of identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdentifierKind {
    /// A bank account (ISO 13616).
    Iban,
    /// A bank (ISO 9362).
    Bic,
    /// A payment reference (ISO 11649).
    CreditorReference,
    /// A VAT number of the European Union or the United Kingdom, with its country in front.
    VatNumber,
    /// Austria: UID-Nummer.
    AustrianUid,
    /// Australia: ABN.
    AustralianAbn,
    /// Belgium: ondernemingsnummer.
    BelgianEnterprise,
    /// Bulgaria: ЕИК.
    BulgarianEik,
    /// Brazil: CNPJ.
    BrazilianCnpj,
    /// Brazil: CPF.
    BrazilianCpf,
    /// Canada: business number.
    CanadianBusiness,
    /// Switzerland: UID.
    SwissUid,
    /// Czechia: DIČ.
    CzechDic,
    /// Czechia: IČO.
    CzechIco,
    /// Germany: Steuernummer.
    GermanSteuernummer,
    /// Denmark: CVR-nummer.
    DanishCvr,
    /// Spain: NIF.
    SpanishNif,
    /// Finland: Y-tunnus.
    FinnishBusinessId,
    /// France: SIREN.
    FrenchSiren,
    /// France: SIRET.
    FrenchSiret,
    /// Greece: ΑΦΜ.
    GreekAfm,
    /// Croatia: OIB.
    CroatianOib,
    /// Hungary: adószám.
    HungarianAdoszam,
    /// India: GSTIN.
    IndianGstin,
    /// Italy: codice fiscale.
    ItalianCodiceFiscale,
    /// Italy: partita IVA.
    ItalianPartitaIva,
    /// Mexico: RFC.
    MexicanRfc,
    /// The Netherlands: btw-id.
    DutchBtw,
    /// Norway: organisasjonsnummer.
    NorwegianOrganisation,
    /// Poland: NIP.
    PolishNip,
    /// Portugal: NIF.
    PortugueseNif,
    /// Romania: CUI.
    RomanianCui,
    /// Serbia: ПИБ.
    SerbianPib,
    /// Russia: ИНН.
    RussianInn,
    /// Russia: КПП.
    RussianKpp,
    /// Sweden: organisationsnummer.
    SwedishOrganisation,
    /// Slovakia: DIČ, with "SK" in front IČ DPH.
    SlovakDic,
    /// Slovakia: IČO.
    SlovakIco,
    /// The United States: EIN.
    AmericanEin,
}

/// How an identifier is taken apart, checked and written.
pub(super) struct Rule {
    /// The stable name.
    pub tag: &'static str,
    /// What may stand in front and does not belong to it.
    pub prefixes: &'static [&'static str],
    /// What may stand behind and does not belong to it.
    pub suffixes: &'static [&'static str],
    /// Checks the bare number.
    pub check: fn(&str) -> Verdict,
    /// How it is written, for each length that it can have: `#` stands for one of its characters.
    pub forms: &'static [&'static str],
}

impl Rule {
    const fn new(tag: &'static str, check: fn(&str) -> Verdict) -> Self {
        Self { tag, prefixes: &[], suffixes: &[], check, forms: &[] }
    }

    const fn prefixes(self, prefixes: &'static [&'static str]) -> Self {
        Self { prefixes, ..self }
    }

    const fn suffixes(self, suffixes: &'static [&'static str]) -> Self {
        Self { suffixes, ..self }
    }

    const fn forms(self, forms: &'static [&'static str]) -> Self {
        Self { forms, ..self }
    }
}

/// A number in groups of four.
const FOURS: [&str; 31] = {
    const LONGEST: &str = "#### #### #### #### #### #### #### #### ##";
    let mut forms = [""; 31];
    let mut length = 4;
    while length <= 34 {
        let (form, _) = LONGEST.split_at(length + (length - 1) / 4);
        #[expect(clippy::indexing_slicing, reason = "checked by the compiler: this is a constant")]
        {
            forms[length - 4] = form;
        }
        length += 1;
    }
    forms
};

impl IdentifierKind {
    /// All of them.
    pub const ALL: [Self; 39] = [
        Self::Iban,
        Self::Bic,
        Self::CreditorReference,
        Self::VatNumber,
        Self::AustrianUid,
        Self::AustralianAbn,
        Self::BelgianEnterprise,
        Self::BulgarianEik,
        Self::BrazilianCnpj,
        Self::BrazilianCpf,
        Self::CanadianBusiness,
        Self::SwissUid,
        Self::CzechDic,
        Self::CzechIco,
        Self::GermanSteuernummer,
        Self::DanishCvr,
        Self::SpanishNif,
        Self::FinnishBusinessId,
        Self::FrenchSiren,
        Self::FrenchSiret,
        Self::GreekAfm,
        Self::CroatianOib,
        Self::HungarianAdoszam,
        Self::IndianGstin,
        Self::ItalianCodiceFiscale,
        Self::ItalianPartitaIva,
        Self::MexicanRfc,
        Self::DutchBtw,
        Self::NorwegianOrganisation,
        Self::PolishNip,
        Self::PortugueseNif,
        Self::RomanianCui,
        Self::SerbianPib,
        Self::RussianInn,
        Self::RussianKpp,
        Self::SwedishOrganisation,
        Self::SlovakDic,
        Self::SlovakIco,
        Self::AmericanEin,
    ];

    /// A stable name, for programs and as the key of its texts.
    pub fn tag(self) -> &'static str {
        self.rule().tag
    }

    pub(super) fn rule(self) -> Rule {
        match self {
            Self::Iban => Rule::new("iban", iban::iban).prefixes(&["IBAN"]).forms(&FOURS),
            Self::Bic => Rule::new("bic", bic::bic),
            Self::CreditorReference => {
                Rule::new("creditor-reference", creditor_reference::creditor_reference)
                    .forms(&FOURS)
            }
            Self::VatNumber => Rule::new("vat-number", vat_number::vat_number),
            Self::AustrianUid => Rule::new("at-uid", austria::vat).prefixes(&["AT"]),
            Self::AustralianAbn => {
                Rule::new("au-abn", australia::abn).prefixes(&["ABN"]).forms(&["## ### ### ###"])
            }
            Self::BelgianEnterprise => {
                Rule::new("be-enterprise", belgium::vat).prefixes(&["BE"]).forms(&["####.###.###"])
            }
            Self::BulgarianEik => Rule::new("bg-eik", bulgaria::eik).prefixes(&["BG"]),
            Self::BrazilianCnpj => {
                Rule::new("br-cnpj", brazil::cnpj).forms(&["##.###.###/####-##"])
            }
            Self::BrazilianCpf => Rule::new("br-cpf", brazil::cpf).forms(&["###.###.###-##"]),
            Self::CanadianBusiness => Rule::new("ca-bn", canada::business_number)
                .forms(&["##### ####", "##### #### ## ####"]),
            Self::SwissUid => Rule::new("ch-uid", switzerland::uid)
                .prefixes(&["CHE"])
                .suffixes(&["MWST", "TVA", "IVA", "TPV", "VAT"])
                .forms(&["CHE-###.###.###"]),
            Self::CzechDic => Rule::new("cz-dic", czechia::dic).prefixes(&["CZ"]).forms(&[
                "CZ########",
                "CZ#########",
                "CZ##########",
            ]),
            Self::CzechIco => Rule::new("cz-ico", czechia::ico),
            Self::GermanSteuernummer => Rule::new("de-steuernummer", germany::steuernummer)
                .forms(&["##/###/#####", "###/###/#####"]),
            Self::DanishCvr => {
                Rule::new("dk-cvr", denmark::cvr).prefixes(&["DK"]).forms(&["## ## ## ##"])
            }
            Self::SpanishNif => Rule::new("es-nif", spain::nif).prefixes(&["ES"]),
            Self::FinnishBusinessId => Rule::new("fi-y-tunnus", finland::business_id)
                .prefixes(&["FI"])
                .forms(&["#######-#"]),
            Self::FrenchSiren => Rule::new("fr-siren", france::siren).forms(&["### ### ###"]),
            Self::FrenchSiret => Rule::new("fr-siret", france::siret).forms(&["### ### ### #####"]),
            Self::GreekAfm => Rule::new("gr-afm", greece::afm).prefixes(&["EL", "GR"]),
            Self::CroatianOib => Rule::new("hr-oib", croatia::oib).prefixes(&["HR"]),
            Self::HungarianAdoszam => {
                Rule::new("hu-adoszam", hungary::adoszam).forms(&["########-#-##"])
            }
            Self::IndianGstin => Rule::new("in-gstin", india::gstin),
            Self::ItalianCodiceFiscale => Rule::new("it-codice-fiscale", italy::codice_fiscale),
            Self::ItalianPartitaIva => {
                Rule::new("it-partita-iva", italy::partita_iva).prefixes(&["IT"])
            }
            Self::MexicanRfc => Rule::new("mx-rfc", mexico::rfc),
            Self::DutchBtw => {
                Rule::new("nl-btw", netherlands::vat).prefixes(&["NL"]).forms(&["NL############"])
            }
            Self::NorwegianOrganisation => {
                Rule::new("no-organisation", norway::organisation_number)
                    .prefixes(&["NO"])
                    .suffixes(&["MVA"])
                    .forms(&["### ### ###"])
            }
            Self::PolishNip => {
                Rule::new("pl-nip", poland::nip).prefixes(&["PL"]).forms(&["###-###-##-##"])
            }
            Self::PortugueseNif => {
                Rule::new("pt-nif", portugal::nif).prefixes(&["PT"]).forms(&["### ### ###"])
            }
            Self::RomanianCui => Rule::new("ro-cui", romania::cui).prefixes(&["RO"]),
            Self::SerbianPib => Rule::new("rs-pib", serbia::pib).prefixes(&["RS"]),
            Self::RussianInn => Rule::new("ru-inn", russia::inn),
            Self::RussianKpp => Rule::new("ru-kpp", russia::kpp),
            Self::SwedishOrganisation => {
                Rule::new("se-organisation", sweden::organisation_number).forms(&["######-####"])
            }
            Self::SlovakDic => Rule::new("sk-dic", slovakia::vat).prefixes(&["SK"]),
            Self::SlovakIco => Rule::new("sk-ico", czechia::ico),
            Self::AmericanEin => Rule::new("us-ein", united_states::ein).forms(&["##-#######"]),
        }
    }
}
