### What is told before a document is sent, in Danish.

## Which item it is about

item-problem = Linje { $position }, ”{ $description }”: { $sentence }
unnamed-item-problem = Linje { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Der mangler et nummer. Giv det et, som 2026-0042.
problem-issue-date-missing = Der mangler en dato. Skriv den dag, du sender det.
problem-due-date-missing = Ingen forfaldsdato: kunden ved ikke hvornår der skal betales. Skriv dage eller en dato.
problem-number-used = Et andet dokument har dette nummer. Giv dette sit eget.
problem-number-out-of-order = Dokumenter med tidligere numre har senere datoer, eller senere numre tidligere datoer. Tjek nummeret og datoen.
problem-issue-date-far = Udstedelsesdatoen er mere end et år fra i dag. Tjek året.
problem-issue-date-stale = Udstedelsesdatoen er mere end en måned gammel. Er det stadig den dag du sender det?
problem-issue-date-ahead = Udstedelsesdatoen er mere end en måned ude i fremtiden. Er det den dag du sender det?
problem-supply-date-far = Leveringsdatoen er mere end et år fra udstedelsesdatoen. Tjek året.
problem-due-in-past = Forfaldsdatoen er passeret. Vælg en dag der ikke har været endnu.
problem-due-far = Forfaldsdatoen er mere end et år efter udstedelsesdatoen. Tjek året.
problem-due-before-issue = Forfaldsdatoen er før udstedelsesdatoen. Vælg en senere dag.
problem-valid-until-missing = Der står ikke, hvor længe tilbuddet gælder. Skriv en dag.
problem-valid-until-before-issue = Tilbuddet udløber før sin egen dato. Vælg en senere dag.
problem-valid-until-in-past = Tilbuddet gælder ikke længere. Vælg en dag, der ikke er gået.
problem-cited-missing = Der står ikke, hvilken faktura det handler om. Angiv dens nummer og dato.
problem-cited-number-missing = Et dokument er nævnt uden nummer. Skriv nummeret.
problem-cited-date-missing = En faktura er nævnt uden dato. Skriv datoen.
problem-advance-not-cited = Ingen acontofaktura er nævnt. Nævn dem, der trækkes fra her.
problem-paid-not-cited = Der står ikke, hvad der er betalt eller mangler at blive betalt. Nævn fakturaen.
problem-order-reference-missing = Dine andre fakturaer til denne kunde har kundens ordrenummer. Spørg efter det: uden det kan en faktura blive liggende.
problem-seller-name-missing = Dit navn mangler. Skriv dit eget eller dit firmas navn.
problem-seller-address-missing = Din adresse mangler. Kunden skal bruge den til sit regnskab.
problem-buyer-name-missing = Kundens navn mangler. Skriv hvem der skal betale.
problem-buyer-address-missing = Kundens adresse mangler. Skriv i det mindste en by.
problem-seller-vat-number-missing = Du opkræver skat, men der vises intet skattenummer. Skriv dit momsnummer eller CVR-nr.
problem-buyer-vat-number-missing = Her er det kunden der skal betale skatten, men kundens momsnummer mangler. Spørg efter det, og skriv det ind.
problem-exemption-reason-missing = Fritaget for skat, men der står ikke hvorfor. Skriv grunden eller loven.
problem-tax-rate-of-untaxed = Denne type skat har ingen sats. Sæt den til 0, eller vælg en anden type.
problem-tax-rate-impossible = En skattesats ligger mellem 0 og 100 procent. Tjek satsen.
problem-tax-name-missing = En skat har intet navn: din kunde kan ikke vide hvad den er. Giv den et navn, for eksempel moms eller IRPF.
problem-tax-missing = Ingen skat, selv om andre linjer har det. Vælg en skat, eller skriv hvorfor der ikke er nogen.
problem-tax-unexplained = Der opkræves ingen skat, og der står ikke hvorfor. Skriv grunden eller loven i beskeden.
problem-tax-again = Her står moms, som allerede står på fakturaen. Fjern den fra linjerne, eller lav dokumentet ud fra fakturaen.
problem-phrase-missing = Loven kræver ordene “{ $phrase }” ({ $law }). Føj dem til noten.
problem-phrase-unapt = I noten står der “{ $phrase }”, men intet i dokumentet giver grund til det. Fjern det, eller kontrollér momsen.
problem-tax-rate-until = { $country }: { $rate } var satsen til og med { $change }. For en levering den { $day } er den { $right }.
problem-tax-rate-from = { $country }: { $rate } er først satsen fra { $change }. For en levering den { $day } er den { $right }.
problem-tax-rate-unknown = { $country }: satsen { $rate } kendes ikke for { $day }. Der er: { $right }. Kontrollér satsen.
problem-no-lines = Der er ikke noget at betale endnu. Tilføj en linje.
problem-description-missing = Ingen beskrivelse. Skriv hvad det er.
problem-price-missing = Ingen pris. Skriv en, eller 0 hvis det er gratis.
problem-unit-code-malformed = ”{ $code }” er ikke en kode for en enhed: sådan en kode har et til tre store bogstaver og cifre. Vælg enheden igen, eller skriv den som tekst.
problem-quantity-zero = Antallet er 0: der opkræves ikke noget. Skriv hvor meget det er, eller fjern linjen.
problem-price-negative = Prisen er mindre end nul. Vil du tage noget tilbage, så gør antallet negativt.
problem-discount-too-large = Rabatten er større end hele prisen. Gør den mindre.
problem-discount-negative = En rabat under nul lægger til prisen. Skriv den som et tillæg.
problem-charge-negative = Et tillæg under nul sænker prisen. Skriv det som en rabat.
problem-retention-impossible = Det som kunden holder tilbage, kan ikke være mere end det samlede beløb eller mindre end nul.
problem-advance-negative = En betaling der allerede er sket, kan ikke være mindre end nul.
problem-advances-too-large = Der er allerede betalt mere end der skal betales. Vil du give penge tilbage, så send en kreditnota.
problem-payment-missing = Ingen måde at betale på. Skriv dit IBAN eller kontonummer.
problem-payment-code-without-iban = Ingen betalingskode er mulig: den kræver et IBAN.
problem-payment-code-currency = Ingen betalingskode er mulig: banker i kontoens land læser ingen i denne valuta.
problem-payment-code-nothing-due = Ingen betalingskode er nødvendig: der er ikke mere at betale.
problem-payment-code-too-much = Ingen betalingskode er mulig: beløbet er større, end den rummer.
problem-payment-code-without-bic = Ingen betalingskode er mulig: den kræver bankens BIC.
problem-payment-code-without-correspondent = Ingen betalingskode er mulig: skriv korrespondentkontoen efter bankens navn.
problem-payment-code-not-whole = Ingen betalingskode er mulig: den rummer kun hele beløb.
problem-payment-code-reference-too-long = Ingen betalingskode er mulig: betalingsreferencen er for lang til den.
problem-email-shape = Det er ikke en e-mailadresse endnu. Den ser sådan ud: navn@example.com.
problem-nothing-due = Det samlede beløb er nul. Tjek priser, antal og rabatter.
problem-credit-negative = Totalen er under nul. På en kreditnota er beløbene positive.
problem-total-negative = Det samlede beløb er mindre end nul. Tjek priser, antal og rabatter; vil du give penge tilbage, så send en kreditnota.
problem-jargon = Ikke alle kunder ved hvad ”{ $words }” betyder. Skriv den dag der senest skal betales.
problem-instalments-more-than-due = Raterne er tilsammen mere end beløbet at betale. Gør en af dem mindre.
problem-instalments-too-many-digits = Raterne er for store til at blive beregnet nøjagtigt. Skriv mindre beløb.
problem-early-payment-useless = En rabat ved tidlig betaling kræver en dag før forfaldsdatoen, og der skal være noget tilbage at betale.
problem-too-many-digits = Tallet er for stort til at blive beregnet nøjagtigt. Skriv et mindre.
problem-repeated-tax = Den samme skat står her to gange. Fjern en af dem.
problem-impossible-rate = Skattesatserne giver tilsammen minus 100 procent eller mindre. Tjek dem.
problem-characters-missing = { $count ->
    [one] Ét tegn kan ikke udskrives: { $characters }. Udskift det, udelad det, eller tilføj en skrifttype der har det, under ”Dokumentets udseende”.
   *[other] { $count } tegn kan ikke udskrives: { $characters }. Udskift dem, udelad dem, eller tilføj en skrifttype der har dem, under ”Dokumentets udseende”.
}
problem-logo-unreadable = Logoet kan ikke læses. Vælg et PNG- eller JPEG-billede.
problem-stamp-unreadable = Stemplet eller underskriften kan ikke læses. Vælg et PNG- eller JPEG-billede.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: for kort eller for langt. Der mangler et tegn, eller der er et for meget.
problem-identifier-wrong-characters = { $name }: et tegn kan ikke stå hvor det står, for eksempel et bogstav i stedet for et ciffer.
problem-identifier-wrong-check-digit = { $name }: kontrolcifrene passer ikke. Sandsynligvis er et ciffer tastet forkert, eller to har byttet plads.
problem-identifier-unknown-country = { $name }: de første bogstaver hører ikke til et land der giver sådanne numre.
problem-identifier-impossible-part = { $name }: en del af det, for eksempel en dato eller en region, kan ikke passe.
problem-reference-not-made = Der kan ikke laves en reference af den valgte slags ud fra nummeret: det har ingen cifre eller for mange. Kunden angiver selve nummeret.
problem-qr-reference-alone = Til en QR-IBAN betales kun med en QR-reference på 27 cifre, og den kræver en QR-IBAN. Her passer de to ikke sammen.

## What the law of the seller's country asks for

problem-seller-address-partial = Din adresse er ikke fuldstændig. Loven kræver gade og by ({ $law }).
problem-buyer-address-partial = Kundens adresse er ikke fuldstændig. Loven kræver gade og by ({ $law }).
problem-seller-town-missing = Din by mangler. Loven kræver den ({ $law }).
problem-buyer-town-missing = Kundens by mangler. Loven kræver den ({ $law }).
problem-buyer-post-code-missing = Kundens postnummer mangler. Loven kræver det ({ $law }).
problem-seller-tax-number-missing = Dit skattenummer mangler. Loven kræver det ({ $law }).
problem-buyer-tax-number-missing = Kundens skattenummer mangler. Loven kræver det når kunden er en virksomhed ({ $law }).
problem-seller-registration-missing = Dit virksomhedsnummer mangler. Loven kræver det ({ $law }).
problem-buyer-registration-missing = Kundens virksomhedsnummer mangler. Loven kræver det, når kunden er en virksomhed ({ $law }).
problem-seller-uid-unmarked = Efter dit UID skal betegnelsen for moms stå: MWST, TVA eller IVA ({ $law }).
problem-supply-date-missing = Ingen leveringsdato. Loven kræver den, også selv om det er fakturadatoen ({ $law }).
problem-unit-missing = Ingen enhed. Loven kræver den: timer, styk, kilogram ({ $law }).
problem-tax-currency-missing = Skatten skal også angives i dit lands valuta ({ $law }).
problem-electronic-invoice = Mellem virksomheder i dit land gælder kun den elektroniske faktura. Dette dokument følger med den ({ $law }).

## What kinds of numbers are called

number-of-seller = Dit nummer ({ $name })
number-of-buyer = Kundens nummer ({ $name })

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Betalingsreference
identifier-variable-symbol = Variabelt symbol
identifier-ch-qr-reference = QR-reference
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = momsnummer
identifier-at-uid = østrigsk UID
identifier-au-abn = ABN
identifier-be-enterprise = belgisk virksomhedsnummer
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
identifier-no-organisation = Organisasjonsnummer
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
