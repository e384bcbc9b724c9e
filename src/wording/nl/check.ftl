### What is told before a document is sent, in Dutch.

## Which item it is about

item-problem = Regel { $position }, “{ $description }”: { $sentence }
unnamed-item-problem = Regel { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Het nummer ontbreekt. Geef er een, zoals 2026-0042.
problem-issue-date-missing = De datum ontbreekt. Vul de dag van verzending in.
problem-due-date-missing = Geen vervaldatum: de klant weet niet wanneer er betaald moet zijn. Vul dagen of een datum in.
problem-number-used = Een ander document heeft dit nummer. Geef dit een eigen nummer.
problem-number-out-of-order = Documenten met eerdere nummers hebben latere datums, of latere nummers eerdere. Controleer het nummer en de datum.
problem-issue-date-far = De documentdatum ligt meer dan een jaar van vandaag. Controleer het jaar.
problem-issue-date-stale = De documentdatum is meer dan een maand geleden. Is het nog de dag waarop je het document verstuurt?
problem-issue-date-ahead = De documentdatum is pas over meer dan een maand. Is het de dag waarop je het document verstuurt?
problem-supply-date-far = De leverdatum ligt meer dan een jaar van de documentdatum. Controleer het jaar.
problem-due-in-past = De vervaldatum is al voorbij. Kies een dag die nog moet komen.
problem-due-far = De vervaldatum ligt meer dan een jaar na de documentdatum. Controleer het jaar.
problem-due-before-issue = De vervaldatum ligt voor de documentdatum. Kies een latere dag.
problem-valid-until-missing = Er staat niet tot wanneer de offerte geldt. Vul een dag in.
problem-valid-until-before-issue = De offerte verloopt vóór haar eigen datum. Kies een latere dag.
problem-valid-until-in-past = De offerte geldt niet meer. Kies een dag die nog komt.
problem-cited-missing = Er staat niet om welke factuur het gaat. Noem nummer en datum.
problem-cited-number-missing = Een document wordt zonder nummer genoemd. Vul het nummer in.
problem-cited-date-missing = Een factuur wordt zonder datum genoemd. Vul de datum in.
problem-advance-not-cited = Er wordt geen voorschotfactuur genoemd. Noem die hier in mindering komen.
problem-paid-not-cited = Er staat niet wat betaald is of nog betaald moet worden. Noem de factuur.
problem-order-reference-missing = Op je andere facturen aan deze klant staat een bestelnummer. Vraag ernaar: zonder dat nummer kan een factuur onbetaald blijven liggen.
problem-seller-name-missing = Je naam ontbreekt. Vul je eigen naam of die van je bedrijf in.
problem-seller-address-missing = Je adres ontbreekt. De klant heeft het nodig voor de boekhouding.
problem-buyer-name-missing = De naam van de klant ontbreekt. Vul in wie er betaalt.
problem-buyer-address-missing = Het adres van de klant ontbreekt. Vul minstens een plaats in.
problem-seller-vat-number-missing = Je berekent belasting, maar er staat geen belastingnummer bij. Vul je btw-nummer of KvK-nummer in.
problem-buyer-vat-number-missing = Hier is de klant de belasting verschuldigd, maar het btw-nummer van de klant ontbreekt. Vraag ernaar en vul het in.
problem-exemption-reason-missing = Vrijgesteld van belasting, maar er staat niet waarom. Noem de reden of de wet.
problem-tax-rate-of-untaxed = Deze soort belasting heeft geen tarief. Zet het op 0, of kies een andere soort.
problem-tax-rate-impossible = Een belastingtarief ligt tussen 0 en 100 procent. Controleer het tarief.
problem-tax-name-missing = Een belasting heeft geen naam: je klant kan niet weten wat het is. Geef die een naam, zoals btw of IRPF.
problem-tax-missing = Geen belasting, terwijl andere regels die wel hebben. Kies een belasting, of zeg waarom er geen is.
problem-tax-unexplained = Er wordt geen belasting berekend en er staat niet waarom. Noem de reden of de wet in de opmerking.
problem-tax-again = Hier staat btw die al op de factuur staat. Haal die uit de regels, of maak dit document vanuit de factuur.
problem-phrase-missing = De wet vraagt om de woorden ‘{ $phrase }’ ({ $law }). Voeg ze toe aan de opmerking.
problem-phrase-unapt = In de opmerking staat ‘{ $phrase }’, maar niets in dit document geeft daar reden toe. Verwijder het of controleer de btw.
problem-tax-rate-until = { $country }: { $rate } was het tarief tot en met { $change }. Voor een levering op { $day } is het { $right }.
problem-tax-rate-from = { $country }: { $rate } is het tarief pas vanaf { $change }. Voor een levering op { $day } is het { $right }.
problem-tax-rate-unknown = { $country }: een tarief van { $rate } is voor { $day } niet bekend. Er is: { $right }. Controleer het tarief.
problem-no-lines = Er is nog niets om te betalen. Voeg een regel toe.
problem-description-missing = Geen omschrijving. Vul in wat het is.
problem-price-missing = Geen prijs. Vul er een in, of 0 als het gratis is.
problem-unit-code-malformed = “{ $code }” is geen code van een eenheid: zo’n code heeft één tot drie hoofdletters en cijfers. Kies de eenheid opnieuw, of schrijf ze als tekst.
problem-quantity-zero = Het aantal is 0: er wordt niets berekend. Vul in hoeveel het is, of verwijder de regel.
problem-price-negative = De prijs is lager dan nul. Wil je iets terugnemen, maak dan het aantal negatief.
problem-discount-too-large = De korting is hoger dan de hele prijs. Maak die kleiner.
problem-discount-negative = Een korting van minder dan nul verhoogt de prijs. Vul die in als toeslag.
problem-charge-negative = Een toeslag van minder dan nul verlaagt de prijs. Vul die in als korting.
problem-retention-impossible = Wat de klant inhoudt, kan niet meer zijn dan het totaal en niet minder dan nul.
problem-advance-negative = Een betaling die al gedaan is, kan niet lager dan nul zijn.
problem-advances-too-large = Er is al meer betaald dan er te betalen is. Wil je geld teruggeven, stuur dan een creditfactuur.
problem-payment-missing = Er staat niet hoe er betaald kan worden. Vul je IBAN of rekeningnummer in.
problem-payment-code-without-iban = Geen betaalcode mogelijk: daarvoor is een IBAN nodig.
problem-payment-code-currency = Geen betaalcode mogelijk: banken in het land van deze rekening lezen er geen in deze valuta.
problem-payment-code-nothing-due = Geen betaalcode nodig: er is niets meer te betalen.
problem-payment-code-too-much = Geen betaalcode mogelijk: het bedrag is meer dan erin past.
problem-payment-code-without-bic = Geen betaalcode mogelijk: daarvoor is de BIC van de bank nodig.
problem-payment-code-without-correspondent = Geen betaalcode mogelijk: schrijf de correspondentrekening achter de naam van de bank.
problem-payment-code-not-whole = Geen betaalcode mogelijk: er passen alleen hele bedragen in.
problem-payment-code-reference-too-long = Geen betaalcode mogelijk: het betalingskenmerk is er te lang voor.
problem-email-shape = Dit is nog geen e-mailadres. Het ziet er zo uit: naam@example.com.
problem-nothing-due = Het totaal is nul. Controleer prijzen, aantallen en kortingen.
problem-credit-negative = Het totaal is minder dan nul. Op een creditfactuur zijn bedragen positief.
problem-total-negative = Het totaal is lager dan nul. Controleer prijzen, aantallen en kortingen; wil je geld teruggeven, stuur dan een creditfactuur.
problem-jargon = Niet elke klant weet wat “{ $words }” betekent. Schrijf op welke dag er uiterlijk betaald moet zijn.
problem-instalments-more-than-due = De termijnen zijn samen meer dan het te betalen bedrag. Maak er een kleiner.
problem-instalments-too-many-digits = De termijnen zijn te groot om precies te berekenen. Vul kleinere in.
problem-early-payment-useless = Een korting bij snel betalen vraagt om een eerdere dag dan de vervaldatum, en er moet iets te betalen overblijven.
problem-too-many-digits = Dit getal is te groot om precies te berekenen. Vul een kleiner getal in.
problem-repeated-tax = Dezelfde belasting staat hier twee keer. Verwijder er een.
problem-impossible-rate = De belastingtarieven zijn samen min 100 procent of minder. Controleer ze.
problem-characters-missing = { $count ->
    [one] Eén teken kan niet worden afgedrukt: { $characters }. Vervang het, laat het weg, of voeg onder “Uiterlijk van het document” een lettertype toe dat het heeft.
   *[other] { $count } tekens kunnen niet worden afgedrukt: { $characters }. Vervang ze, laat ze weg, of voeg onder “Uiterlijk van het document” een lettertype toe dat ze heeft.
}
problem-logo-unreadable = Het logo kan niet worden gelezen. Kies een PNG- of JPEG-afbeelding.
problem-stamp-unreadable = De stempel of handtekening kan niet worden gelezen. Kies een PNG- of JPEG-afbeelding.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: te kort of te lang. Er ontbreekt een teken, of er staat er een te veel.
problem-identifier-wrong-characters = { $name }: een teken kan niet op die plek staan, zoals een letter in plaats van een cijfer.
problem-identifier-wrong-check-digit = { $name }: de controlecijfers kloppen niet. Waarschijnlijk is er een cijfer verkeerd getypt, of zijn er twee verwisseld.
problem-identifier-unknown-country = { $name }: de eerste letters horen niet bij een land dat zulke nummers geeft.
problem-identifier-impossible-part = { $name }: een deel ervan, zoals een datum of een regio, kan niet kloppen.
problem-reference-not-made = Van dit nummer kan het gekozen kenmerk niet worden gemaakt: het heeft geen cijfers of te veel. Uw klant vermeldt het nummer zelf.
problem-qr-reference-alone = Op een QR-IBAN betaalt men alleen met een QR-referentie van 27 cijfers, en die vraagt een QR-IBAN. Hier past het een niet bij het ander.

## What the law of the seller's country asks for

problem-seller-address-partial = Je adres is niet volledig. De wet vraagt om straat en plaats ({ $law }).
problem-buyer-address-partial = Het adres van de klant is niet volledig. De wet vraagt om straat en plaats ({ $law }).
problem-seller-town-missing = Je plaats ontbreekt. De wet vraagt erom ({ $law }).
problem-buyer-town-missing = De plaats van de klant ontbreekt. De wet vraagt erom ({ $law }).
problem-buyer-post-code-missing = De postcode van de klant ontbreekt. De wet vraagt erom ({ $law }).
problem-seller-tax-number-missing = Je belastingnummer ontbreekt. De wet vraagt erom ({ $law }).
problem-buyer-tax-number-missing = Het belastingnummer van de klant ontbreekt. De wet vraagt erom als de klant een bedrijf is ({ $law }).
problem-seller-registration-missing = Uw registratienummer ontbreekt. De wet vraagt erom ({ $law }).
problem-buyer-registration-missing = Het registratienummer van de klant ontbreekt. De wet vraagt erom als de klant een onderneming is ({ $law }).
problem-seller-uid-unmarked = Achter je UID hoort de aanduiding voor de btw: MWST, TVA of IVA ({ $law }).
problem-supply-date-missing = Geen leverdatum. De wet vraagt erom, ook als die gelijk is aan de factuurdatum ({ $law }).
problem-unit-missing = Geen eenheid. De wet vraagt erom: uren, stuks, kilogrammen ({ $law }).
problem-tax-currency-missing = De belasting moet ook in de valuta van je land worden vermeld ({ $law }).
problem-electronic-invoice = Tussen bedrijven in je land telt alleen de elektronische factuur. Dit document hoort erbij ({ $law }).

## What kinds of numbers are called

number-of-seller = Je nummer ({ $name })
number-of-buyer = Nummer van de klant ({ $name })

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Betalingskenmerk
identifier-variable-symbol = Variabel symbool
identifier-ch-qr-reference = QR-referentie
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = btw-nummer
identifier-at-uid = Oostenrijkse UID
identifier-au-abn = ABN
identifier-be-enterprise = Belgisch ondernemingsnummer
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
