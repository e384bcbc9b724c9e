### What is told before a document is sent, in Italian.

## Which item it is about

item-problem = Voce { $position }, «{ $description }»: { $sentence }
unnamed-item-problem = Voce { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Manca il numero. Ne dia uno, come 2026-0042.
problem-issue-date-missing = Manca la data. Inserisca il giorno dell’invio.
problem-due-date-missing = Manca la scadenza: il cliente non saprà quando pagare. Inserisci i giorni o una data.
problem-number-used = Un altro documento ha questo numero. Dia a questo il suo.
problem-number-out-of-order = Ci sono documenti con numeri precedenti e date successive, o il contrario. Controlla il numero e la data.
problem-issue-date-far = La data di emissione è a più di un anno da oggi. Controlla l’anno.
problem-issue-date-stale = La data di emissione è di oltre un mese fa. È ancora il giorno in cui lo invii?
problem-issue-date-ahead = La data di emissione è tra più di un mese. È il giorno in cui lo invii?
problem-supply-date-far = La data dell’operazione è a più di un anno dalla data di emissione. Controlla l’anno.
problem-due-in-past = La scadenza è già passata. Scegli un giorno futuro.
problem-due-far = La scadenza è a più di un anno dalla data di emissione. Controlla l’anno.
problem-due-before-issue = La scadenza è prima della data di emissione. Scegli un giorno successivo.
problem-valid-until-missing = Non dice fino a quando vale il preventivo. Inserisca un giorno.
problem-valid-until-before-issue = Il preventivo scade prima della sua stessa data. Scelga un giorno successivo.
problem-valid-until-in-past = Il preventivo non vale più. Scelga un giorno futuro.
problem-cited-missing = Non dice a quale fattura si riferisce. Indichi numero e data.
problem-cited-number-missing = Un documento è citato senza numero. Inserisca il numero.
problem-cited-date-missing = Una fattura è citata senza data. Inserisca la data.
problem-advance-not-cited = Nessuna fattura di acconto è citata. Indichi quelle che qui si detraggono.
problem-paid-not-cited = Non dice che cosa è stato pagato o resta da pagare. Indichi la fattura.
problem-order-reference-missing = Le altre tue fatture a questo cliente riportano il suo numero d’ordine. Chiediglielo: senza, una fattura può restare non pagata.
problem-seller-name-missing = Manca il tuo nome. Inserisci il tuo o quello della tua azienda.
problem-seller-address-missing = Manca il tuo indirizzo. Serve al cliente per la sua contabilità.
problem-buyer-name-missing = Manca il nome del cliente. Inserisci chi pagherà.
problem-buyer-address-missing = Manca l’indirizzo del cliente. Inserisci almeno la città.
problem-seller-vat-number-missing = Applichi l’imposta, ma non c’è nessun numero fiscale. Inserisci la tua partita IVA o il codice fiscale.
problem-buyer-vat-number-missing = Qui l’imposta è dovuta dal cliente, ma manca il suo numero fiscale. Chiediglielo e inseriscilo.
problem-exemption-reason-missing = È esente da imposta, ma non si legge perché. Indica il motivo o la legge.
problem-tax-rate-of-untaxed = Questo tipo di imposta non ha aliquota. Mettila a 0 o scegli un altro tipo.
problem-tax-rate-impossible = Un’imposta va da 0 a 100 per cento. Controlla l’aliquota.
problem-tax-name-missing = Un’imposta non ha nome: il cliente non può sapere che cos’è. Dalle un nome, per esempio IVA o IRPF.
problem-tax-missing = Nessuna imposta, anche se altre voci ce l’hanno. Scegli un’imposta o indica perché non c’è.
problem-tax-unexplained = Non si applica nessuna imposta e non si legge perché. Indica il motivo o la legge nelle note.
problem-tax-again = Mostra un’imposta che la fattura riporta già. Toglila dalle voci, oppure crea questo documento dalla fattura.
problem-phrase-missing = La legge richiede la dicitura «{ $phrase }» ({ $law }). Aggiungila alle note.
problem-phrase-unapt = Nelle note si legge «{ $phrase }», ma nulla nel documento lo giustifica. Toglilo o controlla l’imposta.
problem-tax-rate-until = { $country }: { $rate } era l’aliquota fino al { $change }. Per un’operazione del { $day } è { $right }.
problem-tax-rate-from = { $country }: { $rate } è l’aliquota solo dal { $change }. Per un’operazione del { $day } è { $right }.
problem-tax-rate-unknown = { $country }: per il { $day } non risulta un’aliquota del { $rate }. Esistono: { $right }. Controlla l’aliquota.
problem-no-lines = Non c’è ancora nulla da pagare. Aggiungi una voce.
problem-description-missing = Manca la descrizione. Scrivi di che cosa si tratta.
problem-price-missing = Manca il prezzo. Inseriscilo, oppure 0 se è gratis.
problem-unit-code-malformed = «{ $code }» non è un codice di unità: un codice così ha da una a tre lettere maiuscole o cifre. Scegli di nuovo l’unità, oppure scrivila come testo.
problem-quantity-zero = La quantità è 0: non si addebita nulla. Inserisci quanto, oppure elimina la voce.
problem-price-negative = Il prezzo è minore di zero. Per un reso, rendi negativa la quantità.
problem-discount-too-large = Lo sconto supera il prezzo intero. Riducilo.
problem-discount-negative = Uno sconto minore di zero aumenta il prezzo. Inseriscilo come supplemento.
problem-charge-negative = Un supplemento minore di zero riduce il prezzo. Inseriscilo come sconto.
problem-retention-impossible = Ciò che il cliente trattiene non può superare il totale né essere minore di zero.
problem-advance-negative = Un pagamento già fatto non può essere minore di zero.
problem-advances-too-large = È già stato pagato più del dovuto. Per restituire denaro, invia una nota di credito.
problem-payment-missing = Non è indicato come pagare. Inserisci il tuo IBAN o il numero di conto.
problem-payment-code-without-iban = Il codice di pagamento non è possibile: serve un IBAN.
problem-payment-code-currency = Il codice di pagamento non è possibile: nel paese di questo conto le banche non ne leggono in questa valuta.
problem-payment-code-nothing-due = Il codice di pagamento non serve: non resta nulla da pagare.
problem-payment-code-too-much = Il codice di pagamento non è possibile: l’importo è più di quanto può contenere.
problem-payment-code-without-bic = Il codice di pagamento non è possibile: serve il BIC della banca.
problem-payment-code-without-correspondent = Il codice di pagamento non è possibile: scriva il conto corrispondente dopo il nome della banca.
problem-payment-code-not-whole = Il codice di pagamento non è possibile: contiene solo importi interi.
problem-payment-code-reference-too-long = Il codice di pagamento non è possibile: la causale è troppo lunga.
problem-email-shape = Questo non è ancora un indirizzo e-mail. Ha questa forma: nome@example.com.
problem-nothing-due = Il totale è zero. Controlla prezzi, quantità e sconti.
problem-credit-negative = Il totale è minore di zero. In una nota di credito gli importi sono positivi.
problem-total-negative = Il totale è minore di zero. Controlla prezzi, quantità e sconti; per restituire denaro, invia una nota di credito.
problem-jargon = Non tutti i clienti sanno che cosa significa «{ $words }». Scrivi il giorno entro cui pagare.
problem-instalments-more-than-due = Le rate superano l’importo da pagare. Riducine una.
problem-instalments-too-many-digits = Le rate sono troppo grandi per un calcolo esatto. Inserisci importi più piccoli.
problem-early-payment-useless = Lo sconto per pagamento anticipato richiede un giorno prima della scadenza e deve lasciare qualcosa da pagare.
problem-too-many-digits = Questo numero è troppo grande per un calcolo esatto. Inseriscine uno più piccolo.
problem-repeated-tax = Qui la stessa imposta compare due volte. Eliminane una.
problem-impossible-rate = Le aliquote danno in tutto meno 100 per cento o ancora meno. Controllale.
problem-characters-missing = { $count ->
    [one] Un carattere non è stampabile: { $characters }. Sostituiscilo, toglilo o aggiungi un font che lo contiene in «Aspetto del documento».
   *[other] { $count } caratteri non sono stampabili: { $characters }. Sostituiscili, toglili o aggiungi un font che li contiene in «Aspetto del documento».
}
problem-logo-unreadable = Non è possibile leggere il logo. Scegli un’immagine PNG o JPEG.
problem-stamp-unreadable = Non è possibile leggere il timbro o la firma. Scegli un’immagine PNG o JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: lunghezza sbagliata. Manca un carattere oppure ce n’è uno di troppo.
problem-identifier-wrong-characters = { $name }: un carattere non può stare dove si trova, per esempio una lettera al posto di una cifra.
problem-identifier-wrong-check-digit = { $name }: le cifre di controllo non tornano. Forse una cifra è sbagliata, o due sono invertite.
problem-identifier-unknown-country = { $name }: le prime lettere non indicano un paese che assegna questi numeri.
problem-identifier-impossible-part = { $name }: una parte, come una data o una regione, non può esistere.
problem-reference-not-made = Da questo numero non si ricava il riferimento scelto: non ha cifre, o ne ha troppe. Il cliente indica il numero stesso.
problem-qr-reference-alone = Su un QR-IBAN si paga solo con un riferimento QR di 27 cifre, e questo richiede un QR-IBAN. Qui l’uno non va con l’altro.

## What the law of the seller's country asks for

problem-seller-address-partial = Il tuo indirizzo non è completo. La legge richiede via e città ({ $law }).
problem-buyer-address-partial = L’indirizzo del cliente non è completo. La legge richiede via e città ({ $law }).
problem-seller-town-missing = Manca la tua città. La legge la richiede ({ $law }).
problem-buyer-town-missing = Manca la città del cliente. La legge la richiede ({ $law }).
problem-buyer-post-code-missing = Manca il CAP del cliente. La legge lo richiede ({ $law }).
problem-seller-tax-number-missing = Manca il tuo numero fiscale. La legge lo richiede ({ $law }).
problem-buyer-tax-number-missing = Manca il numero fiscale del cliente. La legge lo richiede se il cliente è un’impresa ({ $law }).
problem-seller-registration-missing = Manca il tuo numero di registro. La legge lo richiede ({ $law }).
problem-buyer-registration-missing = Manca il numero di registro del cliente. La legge lo richiede se il cliente è un’impresa ({ $law }).
problem-seller-uid-unmarked = Dopo il tuo IDI serve l’indicazione dell’IVA: MWST, TVA o IVA ({ $law }).
problem-supply-date-missing = Manca la data dell’operazione. La legge la richiede anche se è uguale a quella della fattura ({ $law }).
problem-unit-missing = Manca l’unità. La legge la richiede: ore, pezzi, chilogrammi ({ $law }).
problem-tax-currency-missing = L’imposta va indicata anche nella valuta del tuo paese ({ $law }).
problem-electronic-invoice = Tra imprese del tuo paese vale solo la fattura elettronica. Questo documento la accompagna ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } nei tuoi dati
number-of-buyer = { $name } del cliente

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Causale
identifier-variable-symbol = Simbolo variabile
identifier-ch-qr-reference = Riferimento QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = Partita IVA
identifier-at-uid = UID austriaco
identifier-au-abn = ABN
identifier-be-enterprise = Numero d’impresa belga
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business Number
identifier-ch-uid = IDI
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Numero CVR
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
