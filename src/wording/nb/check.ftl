### What is told before a document is sent, in Norwegian (Bokmål).

## Which item it is about

item-problem = Linje { $position }, «{ $description }»: { $sentence }
unnamed-item-problem = Linje { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Nummeret mangler. Gi det et, som 2026-0042.
problem-issue-date-missing = Datoen mangler. Skriv dagen du sender det.
problem-due-date-missing = Ingen forfallsdato: kunden vet ikke når det skal betales. Skriv inn dager eller en dato.
problem-number-used = Et annet dokument har dette nummeret. Gi dette sitt eget.
problem-number-out-of-order = Dokumenter med tidligere numre har senere datoer, eller senere numre tidligere datoer. Sjekk nummeret og datoen.
problem-issue-date-far = Utstedelsesdatoen er mer enn et år fra i dag. Sjekk året.
problem-issue-date-stale = Utstedelsesdatoen er mer enn en måned gammel. Er det fortsatt dagen du sender det?
problem-issue-date-ahead = Utstedelsesdatoen er mer enn en måned frem i tid. Er det dagen du sender det?
problem-supply-date-far = Leveringsdatoen er mer enn et år fra utstedelsesdatoen. Sjekk året.
problem-due-in-past = Forfallsdatoen er passert. Velg en dag som ikke har vært ennå.
problem-due-far = Forfallsdatoen er mer enn et år etter utstedelsesdatoen. Sjekk året.
problem-due-before-issue = Forfallsdatoen er før utstedelsesdatoen. Velg en senere dag.
problem-valid-until-missing = Det står ikke hvor lenge tilbudet gjelder. Skriv en dag.
problem-valid-until-before-issue = Tilbudet utløper før sin egen dato. Velg en senere dag.
problem-valid-until-in-past = Tilbudet gjelder ikke lenger. Velg en dag som ikke er passert.
problem-cited-missing = Det står ikke hvilken faktura det gjelder. Oppgi nummer og dato.
problem-cited-number-missing = Et dokument er nevnt uten nummer. Skriv nummeret.
problem-cited-date-missing = En faktura er nevnt uten dato. Skriv datoen.
problem-advance-not-cited = Ingen forskuddsfaktura er nevnt. Nevn dem som trekkes fra her.
problem-paid-not-cited = Det står ikke hva som er betalt eller gjenstår. Nevn fakturaen.
problem-order-reference-missing = De andre fakturaene dine til denne kunden har kundens ordrenummer. Spør etter det: uten det kan en faktura bli liggende ubetalt.
problem-seller-name-missing = Navnet ditt mangler. Skriv inn ditt eget eller firmaets navn.
problem-seller-address-missing = Adressen din mangler. Kunden trenger den til regnskapet.
problem-buyer-name-missing = Kundens navn mangler. Skriv inn hvem som skal betale.
problem-buyer-address-missing = Kundens adresse mangler. Skriv inn i det minste et sted.
problem-seller-vat-number-missing = Du krever avgift, men det vises ikke noe skattenummer. Skriv inn MVA-nummeret eller organisasjonsnummeret ditt.
problem-buyer-vat-number-missing = Her er det kunden som skal betale avgiften, men kundens MVA-nummer mangler. Spør etter det, og skriv det inn.
problem-exemption-reason-missing = Fritatt for avgift, men det står ikke hvorfor. Oppgi grunnen eller loven.
problem-tax-rate-of-untaxed = Denne typen avgift har ingen sats. Sett den til 0, eller velg en annen type.
problem-tax-rate-impossible = En avgiftssats er mellom 0 og 100 prosent. Sjekk satsen.
problem-tax-name-missing = En avgift har ikke noe navn: kunden kan ikke vite hva den er. Gi den et navn, for eksempel MVA eller IRPF.
problem-tax-missing = Ingen avgift, selv om andre linjer har det. Velg en avgift, eller skriv hvorfor det ikke er noen.
problem-tax-unexplained = Det kreves ingen avgift, og det står ikke hvorfor. Oppgi grunnen eller loven i meldingen.
problem-tax-again = Her står avgift som allerede står på fakturaen. Ta den bort fra linjene, eller lag dokumentet ut fra fakturaen.
problem-phrase-missing = Loven krever ordene «{ $phrase }» ({ $law }). Legg dem til i merknaden.
problem-phrase-unapt = I merknaden står det «{ $phrase }», men ingenting i dokumentet gir grunn til det. Fjern det, eller kontroller avgiften.
problem-tax-rate-until = { $country }: { $rate } var satsen til og med { $change }. For en leveranse { $day } er den { $right }.
problem-tax-rate-from = { $country }: { $rate } er satsen først fra { $change }. For en leveranse { $day } er den { $right }.
problem-tax-rate-unknown = { $country }: satsen { $rate } er ikke kjent for { $day }. Det finnes: { $right }. Kontroller satsen.
problem-no-lines = Det er ingenting å betale for ennå. Legg til en linje.
problem-description-missing = Ingen beskrivelse. Skriv hva det er.
problem-price-missing = Ingen pris. Skriv inn en, eller 0 hvis det er gratis.
problem-unit-code-malformed = «{ $code }» er ingen kode for en enhet: en slik kode har én til tre store bokstaver og sifre. Velg enheten på nytt, eller skriv den som tekst.
problem-quantity-zero = Antallet er 0: det kreves ingenting. Skriv inn hvor mye det er, eller fjern linjen.
problem-price-negative = Prisen er mindre enn null. Vil du ta noe tilbake, kan du gjøre antallet negativt.
problem-discount-too-large = Rabatten er større enn hele prisen. Gjør den mindre.
problem-discount-negative = En rabatt under null øker prisen. Skriv den inn som et tillegg.
problem-charge-negative = Et tillegg under null senker prisen. Skriv det inn som en rabatt.
problem-retention-impossible = Det kunden holder tilbake, kan ikke være mer enn totalbeløpet eller mindre enn null.
problem-advance-negative = En betaling som allerede er gjort, kan ikke være mindre enn null.
problem-advances-too-large = Det er allerede betalt mer enn det som skal betales. Vil du gi penger tilbake, kan du sende en kreditnota.
problem-payment-missing = Det står ikke hvordan det kan betales. Skriv inn IBAN eller kontonummeret ditt.
problem-payment-code-without-iban = Ingen betalingskode er mulig: den trenger et IBAN.
problem-payment-code-currency = Ingen betalingskode er mulig: bankene i kontoens land leser ingen i denne valutaen.
problem-payment-code-nothing-due = Det trengs ingen betalingskode: det er ikke noe mer å betale.
problem-payment-code-too-much = Ingen betalingskode er mulig: beløpet er større enn den rommer.
problem-payment-code-without-bic = Ingen betalingskode er mulig: den trenger bankens BIC.
problem-payment-code-without-correspondent = Ingen betalingskode er mulig: skriv korrespondentkontoen etter bankens navn.
problem-payment-code-not-whole = Ingen betalingskode er mulig: den rommer bare hele beløp.
problem-payment-code-reference-too-long = Ingen betalingskode er mulig: betalingsreferansen er for lang for den.
problem-email-shape = Dette er ikke en e-postadresse ennå. Den ser slik ut: navn@example.com.
problem-nothing-due = Totalbeløpet er null. Sjekk priser, antall og rabatter.
problem-credit-negative = Totalen er under null. På en kreditnota er beløpene positive.
problem-total-negative = Totalbeløpet er mindre enn null. Sjekk priser, antall og rabatter; vil du gi penger tilbake, kan du sende en kreditnota.
problem-jargon = Ikke alle kunder vet hva «{ $words }» betyr. Skriv hvilken dag det senest skal betales.
problem-instalments-more-than-due = Delbetalingene er til sammen mer enn beløpet å betale. Gjør en av dem mindre.
problem-instalments-too-many-digits = Delbetalingene er for store til å regnes ut nøyaktig. Skriv inn mindre beløp.
problem-early-payment-useless = En rabatt ved tidlig betaling trenger en dag før forfallsdatoen, og noe må være igjen å betale.
problem-too-many-digits = Tallet er for stort til å regnes ut nøyaktig. Skriv inn et mindre.
problem-repeated-tax = Den samme avgiften står to ganger her. Fjern en av dem.
problem-impossible-rate = Avgiftssatsene gir til sammen minus 100 prosent eller mindre. Sjekk dem.
problem-characters-missing = { $count ->
    [one] Ett tegn kan ikke skrives ut: { $characters }. Bytt det ut, utelat det, eller legg til en skrift som har det, under «Dokumentets utseende».
   *[other] { $count } tegn kan ikke skrives ut: { $characters }. Bytt dem ut, utelat dem, eller legg til en skrift som har dem, under «Dokumentets utseende».
}
problem-logo-unreadable = Logoen kan ikke leses. Velg et PNG- eller JPEG-bilde.
problem-stamp-unreadable = Stempelet eller underskriften kan ikke leses. Velg et PNG- eller JPEG-bilde.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: for kort eller for langt. Et tegn mangler, eller det er ett for mye.
problem-identifier-wrong-characters = { $name }: et tegn kan ikke stå der det står, for eksempel en bokstav i stedet for et siffer.
problem-identifier-wrong-check-digit = { $name }: kontrollsifrene stemmer ikke. Trolig er et siffer tastet feil, eller to har byttet plass.
problem-identifier-unknown-country = { $name }: de første bokstavene hører ikke til noe land som gir slike numre.
problem-identifier-impossible-part = { $name }: en del av det, for eksempel en dato eller en region, kan ikke stemme.
problem-reference-not-made = Det kan ikke lages en referanse av den valgte typen ut fra nummeret: det har ingen sifre eller for mange. Kunden oppgir selve nummeret.
problem-qr-reference-alone = Til en QR-IBAN betales det bare med en QR-referanse på 27 sifre, og den krever en QR-IBAN. Her passer de to ikke sammen.

## What the law of the seller's country asks for

problem-seller-address-partial = Adressen din er ikke fullstendig. Loven krever gateadresse og sted ({ $law }).
problem-buyer-address-partial = Kundens adresse er ikke fullstendig. Loven krever gateadresse og sted ({ $law }).
problem-seller-town-missing = Stedet i adressen din mangler. Loven krever det ({ $law }).
problem-buyer-town-missing = Stedet i kundens adresse mangler. Loven krever det ({ $law }).
problem-buyer-post-code-missing = Kundens postnummer mangler. Loven krever det ({ $law }).
problem-seller-tax-number-missing = Skattenummeret ditt mangler. Loven krever det ({ $law }).
problem-buyer-tax-number-missing = Kundens skattenummer mangler. Loven krever det når kunden er en bedrift ({ $law }).
problem-seller-registration-missing = Organisasjonsnummeret ditt mangler. Loven krever det ({ $law }).
problem-buyer-registration-missing = Kundens organisasjonsnummer mangler. Loven krever det når kunden er et foretak ({ $law }).
problem-seller-uid-unmarked = Etter UID-en din må betegnelsen for merverdiavgift stå: MWST, TVA eller IVA ({ $law }).
problem-supply-date-missing = Ingen leveringsdato. Loven krever den, også om det er fakturadatoen ({ $law }).
problem-unit-missing = Ingen enhet. Loven krever den: timer, stykker, kilogram ({ $law }).
problem-tax-currency-missing = Avgiften må også oppgis i valutaen i landet ditt ({ $law }).
problem-electronic-invoice = Mellom bedrifter i landet ditt gjelder bare den elektroniske fakturaen. Dette dokumentet følger med den ({ $law }).

## What kinds of numbers are called

number-of-seller = Nummeret ditt ({ $name })
number-of-buyer = Kundens nummer ({ $name })

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Betalingsreferanse
identifier-variable-symbol = Variabelt symbol
identifier-ch-qr-reference = QR-referanse
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = MVA-nummer
identifier-at-uid = østerriksk UID
identifier-au-abn = ABN
identifier-be-enterprise = belgisk foretaksnummer
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business Number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR-nummer
identifier-es-nif = NIF
identifier-fi-y-tunnus = Y-tunnus
identifier-fr-siren = SIREN
identifier-fr-siret = SIRET
identifier-gr-afm = ΑΦΜ
identifier-hr-oib = OIB
identifier-hu-adoszam = Adószám
identifier-in-gstin = GSTIN
identifier-it-codice-fiscale = Codice fiscale
identifier-it-partita-iva = Partita IVA
identifier-mx-rfc = RFC
identifier-nl-btw = Btw-id
identifier-no-organisation = organisasjonsnummer
identifier-pl-nip = NIP
identifier-pt-nif = NIF
identifier-ro-cui = CUI
identifier-rs-pib = ПИБ
identifier-ru-inn = ИНН
identifier-ru-kpp = КПП
identifier-se-organisation = Organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN
