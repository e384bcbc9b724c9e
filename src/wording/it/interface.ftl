### What the page says, in Italian.
###
### The visitor is "tu", as on most Italian sites for small businesses; no article before names and dates.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Non c’è più spazio in questo browser. Elimina le bozze che non ti servono più.
storage-denied = Questo browser non conserva nulla per questa pagina. Consenti di salvare i dati del sito oppure scarica il PDF prima di uscire.
storage-failed = Questo browser non è riuscito a salvare la bozza. Riprova oppure scarica il PDF prima di uscire.
storage-newer = In un’altra scheda una versione più recente di Billet ha modificato questa bozza. Ricarica la pagina.
draft-missing = Questa bozza non c’è più.
draft-newer = Questa bozza è stata creata con una versione più recente di Billet. Ricarica la pagina per averla.
draft-unreadable = Non è possibile leggere questa bozza. I suoi dati restano salvati: puoi scaricarli.


paper-cannot-start = Non è possibile caricare l’anteprima. Controlla la connessione e riprova.
paper-lacks-serif = Non è stato possibile caricare il carattere con grazie. Controlla la connessione e riprova.
paper-lacks-texts = Non è stato possibile caricare i testi di questa lingua. Controlla la connessione e riprova.
paper-crashed = L’anteprima ha smesso di funzionare. Riprova.
paper-no-answer = L’anteprima impiega troppo tempo. Riprova.

## The notice that Billet has stopped

crash-title = Billet si è fermato
crash-text = Qualcosa è andato storto e Billet non può continuare. Le tue bozze sono ancora in questo browser. Scaricane una copia, poi ricarica la pagina.
crash-download = Scarica le mie bozze
crash-reload = Ricarica la pagina
crash-details = Dettagli per chi sviluppa Billet

## What was typed and can't be understood

number-not-a-number = «{ $typed }» non è un numero.
number-empty = Inserisci un numero.
number-too-large = Questo numero è troppo grande. Sono possibili al massimo 13 cifre.
number-too-many-decimals = Troppi decimali. Sono possibili al massimo 6.
date-not-a-date = «{ $typed }» non è una data. Scrivila così: 22 nov 2026.
date-empty = Inserisci una data.
date-no-such-day = «{ $typed }» non esiste nel calendario. Controlla il giorno e il mese.
date-ambiguous = «{ $typed }» può indicare due giorni diversi. Scrivi il mese in lettere, così: 22 nov 2026.
date-year-missing = Manca l’anno. Aggiungilo, così: 22 nov 2026.

number-not-days = «{ $typed }» non è un numero di giorni. Inserisci un numero intero, per esempio 14.

number-not-positive = Inserisci un numero maggiore di 0.

## The frame of the page

product = Billet
navigation = Documenti
views = Vista
view-form = Dati
view-paper = Foglio
form = Dati della fattura
form-heading = Crea una fattura
document-numbered = { $kind } { $number }
document-unnumbered = Nuova fattura
# $time (text): the time alone, or day and time.
saved-at = Salvato: { $time }
not-saved = Non salvato: { $reason }
undo = Annulla
undone = Operazione annullata.
notice-close = Chiudi
go-to = Vai a «{ $field }»
add = Aggiungi { $what }
fold = Fatto
edit = Modifica

## The document

document = Fattura
kind = Tipo
kind-invoice = Fattura
kind-proforma = Fattura proforma
kind-quote = Preventivo
kind-order-confirmation = Conferma d’ordine
kind-delivery-note = Documento di trasporto
kind-advance-invoice = Fattura di acconto
kind-final-invoice = Fattura a saldo
kind-credit-note = Nota di credito
kind-debit-note = Nota di debito
kind-corrective-invoice = Fattura rettificativa
kind-receipt = Ricevuta
kind-self-billed-invoice = Autofattura
kind-statement = Estratto conto
kind-reminder = Sollecito di pagamento
kind-about = Quando si usa?
valid-until = Valido fino al
number = Numero
    .example = 2026-0042
issue-date = Data
supply-date = Data dell’operazione
    .add = data dell’operazione
    .hint = Se è diversa dalla data della fattura.
order-reference = Numero d’ordine
    .add = numero d’ordine
    .hint = L’ordine o il riferimento del cliente.
due-days = Pagare entro
due-in = Scadenza a
due-date = Scadenza
due-day = Giorno del mese successivo
due-kind = Scadenza
due-kind-days = giorni
due-kind-date = in una data
due-kind-receipt = al ricevimento
due-kind-business-days = giorni lavorativi
due-kind-end-of-month-after-days = giorni, poi fine mese
due-kind-days-after-end-of-month = giorni dopo fine mese
due-kind-day-of-following-month = del mese successivo
due-on = Scadenza: { $date }
document-language = Lingua del documento
currency = Valuta

## From whom, to whom

seller = I tuoi dati
buyer = Cliente
seller-name = Il tuo nome o la tua azienda
    .example = Studio Rossi
buyer-name = Nome del cliente
    .example = Bianchi & Figli
street = Via
    .example = Via del Porto 12
post-code = CAP
    .example = 20121
city = Città
    .example = Milano
country = Paese
    .example = Italia
country-set = { $country }: impostato come d’uso nel Paese – { $what }.
country-set-terms = termini di pagamento
country-set-reference = riferimento di pagamento
vat-number = Partita IVA
    .example = IT00743110157
registration-number = Codice fiscale
    .add = codice fiscale
    .example = RSSMRA85T10A562S
email = E-mail
    .add = e-mail
    .example = ciao@example.com
phone = Telefono
    .add = telefono
    .example = +39 02 1234 5678
contact = Referente
    .add = referente
    .example = Anna Rossi
deliver-to = Consegna a
    .add = indirizzo di consegna
deliver-to-name = Nome a questo indirizzo
    .example = Magazzino 2
part-extra = Altro dato
    .add = altro dato
part-extra-name = Dato
    .example = Contratto
part-extra-value = Contenuto
    .example = C-2026/17
extra-names = Contratto, Progetto, Vostro riferimento, Centro di costo, Veicolo, CIG, CUP, Luogo dei lavori
party-extra-names = Codice cliente, Codice fornitore, Reparto, Centro di costo, GLN, Codice destinatario, REA
item-extra-names = Codice articolo, Numero di serie, Lotto, Taglia, Colore, GTIN, Origine
look = Aspetto del documento
look-open = Modello, colore, parole
proposals = Già usati
proposals-found = Proposte: { $count }. Scegli con le frecce.
filled-in = Compilato: { $name }
book = Clienti e voci
company = La tua azienda
company-new = Nuova azienda
company-another = un’altra tua azienda
company-begun = La nuova azienda parte vuota.
drawer-missing = Non è stato possibile caricare questa parte di Billet. Controlla la connessione e riprova.
logo = Logo
logo-add = Aggiungi un logo
logo-added = Il logo è stato aggiunto.
logo-replace = Sostituisci il logo
logo-remove = Elimina il logo

## Items

items = Voci
items-hint = Invio aggiunge una voce, Alt con una freccia la sposta. Puoi incollare righe o una colonna copiate da un foglio di calcolo.
item-numbered = Voce { $number }
item-named = Voce { $number }, «{ $name }»
item-undescribed = Nuova voce
description = Descrizione
    .short = Descrizione
    .example = Progetto del sito web
detail = Dettagli
    .example = Che cosa è stato fatto, quando e dove
quantity = Quantità
    .short = Q.tà
    .example = 1
unit = Unità
    .short = Unità
    .example = h
price = Prezzo
    .short = Prezzo
    .with-tax = Prezzo con imposta
line-discount = Sconto
value-example = { $percent } o 15
line-charge = Supplemento
price-base = Prezzo per
    .example = 1
row-heading = Titolo
    .add = titolo
    .example = Piano terra
row-text = Testo
    .add = testo
    .example = Come concordato al telefono
row-subtotal = Subtotale
    .add = subtotale
    .example = Subtotale
tax-rate = Imposta %
    .short = Imp. %
    .example = 22
line-total = Importo
    .short = Importo
    .with-tax = Con imposta
item-add = Aggiungi voce
item-more = { $number ->
    [0] Altro su questa riga
   *[other] Altro sulla voce { $number }
}
    .short = Altro
item-remove = { $number ->
    [0] Elimina questa riga
   *[other] Elimina la voce { $number }
}
    .short = Elimina
item-removed = Elemento eliminato: { $item }.
item-duplicate = { $number ->
    [0] Duplica questa riga
   *[other] Duplica la voce { $number }
}
    .short = Duplica
item-up = { $number ->
    [0] Sposta su questa riga
   *[other] Sposta su la voce { $number }
}
    .short = Su
item-down = { $number ->
    [0] Sposta giù questa riga
   *[other] Sposta giù la voce { $number }
}
    .short = Giù
item-drag = Trascina per spostare. Con la tastiera: Alt e una freccia.
item-moved = Voce { $position } di { $count }
items-pasted = { $count ->
    [one] Una voce è stata incollata.
   *[other] { $count } voci sono state incollate.
}
column-pasted = Voci compilate dalla colonna incollata: { $count }.
cells-not-understood = Da ciò che è stato incollato non si ricava nessuna voce. Per tenerlo come testo, incollalo nei dettagli di una voce.
cells-failed = Non è stato possibile leggere ciò che è stato incollato. { $reason }
prices = Prezzi
prices-without-tax = Prezzi senza imposta
prices-with-tax = Prezzi con imposta

## On the whole document

discount = Sconto
discount-add = sconto
discount-reason = Motivo dello sconto
    .example = Ordine anticipato
discount-value = Valore dello sconto
discount-remove = Elimina lo sconto
discount-removed = Lo sconto è stato eliminato.
charge = Supplemento
charge-add = spedizione o altro supplemento
charge-reason = Motivo del supplemento
    .example = Spedizione
charge-value = Valore del supplemento
charge-remove = Elimina il supplemento
charge-removed = Il supplemento è stato eliminato.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Elimina: { $part }
part-removed = Elemento eliminato: { $part }.
part-taxes = Imposta
    .add = altra imposta
part-own-tax = Imposta propria
    .add = imposta propria
part-adjustments = Sconto o supplemento
    .add = altro sconto o supplemento
part-adjustments-reason = Motivo dello sconto o supplemento
    .example = Ordine anticipato
part-adjustments-kind = Si tratta di
part-adjustments-kind-discount = uno sconto
part-adjustments-kind-charge = un supplemento
part-adjustments-value = Valore
part-taxes-scheme = Nome dell’imposta
    .example = IVA
part-taxes-rate = Aliquota %
    .example = 22
part-taxes-kind = Che cosa fa
part-taxes-kind-added = si aggiunge
part-taxes-kind-retained = è trattenuta dal cliente
part-taxes-kind-surcharge = si aggiunge come maggiorazione
part-taxes-kind-compound = si aggiunge anche sulle altre imposte
part-taxes-kind-informative = è solo indicata
part-taxes-category = L’imposta è
part-taxes-category-rate = applicata con l’aliquota
part-taxes-category-AE = dovuta dal cliente (inversione contabile)
part-taxes-category-E = esente
part-taxes-category-K = zero, cessione nell’UE
part-taxes-category-G = zero, esportazione
part-taxes-category-O = fuori campo
part-taxes-category-L = quella delle Canarie
part-taxes-category-M = quella di Ceuta e Melilla
part-taxes-exemption-reason = Perché non si applica
    .example = Il motivo o la legge che lo prevede
part-taxes-exemption-code = Codice del motivo
    .example = VATEX-EU-132
part-preceding = Documento di riferimento
    .add = documento di riferimento
part-preceding-kind = Tipo
part-preceding-number = Il suo numero
part-preceding-date = La sua data
part-second-language = Seconda lingua
    .add = seconda lingua
part-second-language-none = nessuna
part-place-to-sign = Spazio per la firma
    .add = spazio per la firma
part-place-to-sign-false = omesso
part-place-to-sign-true = per la firma del cliente
part-advances = Già pagato
    .add = acconto già pagato
part-advances-value = Importo pagato
part-advances-date = Data del pagamento
part-advances-reference = Pagamento
    .example = Fattura di acconto 2026-0040
part-retention-value = Ritenuta a garanzia
    .add = ritenuta a garanzia
part-retention-reason = Motivo della ritenuta
    .example = Fino al collaudo dei lavori
part-retention-until = Trattenuta fino al
part-cash-rounding = Arrotonda a
    .add = arrotondamento per i contanti
    .example = 0,05
part-accounting-currency-rate = Cambio
    .add = imposta in un’altra valuta
    .example = 25,12
    .hint = Quanto vale nell’altra valuta, secondo il listino ufficiale del giorno.
part-accounting-currency-currency = Imposta indicata anche in
part-accounting-currency-per = Il cambio vale per
    .example = 1
part-accounting-currency-source = Fonte del cambio
    .example = Banca centrale europea
part-accounting-currency-date = Data del cambio
part-amount-in-words = Importo in lettere
    .add = importo in lettere
part-amount-in-words-false = non indicato
part-amount-in-words-true = sotto l’importo da pagare
part-business-days-shift = Scadenza in un giorno festivo
    .add = scadenze nei giorni festivi
part-business-days-shift-false = resta in quel giorno
part-business-days-shift-true = passa al primo giorno lavorativo
part-business-days-holidays = Giorno festivo
    .add = giorno festivo
instalments-rest = Restano { $amount }.
instalments-rest-due = Restano { $amount }, scadenza: { $date }.
part-instalments = Rata
    .add = rata
part-instalments-value = Rata
part-early-payment = Sconto per pagamento anticipato
    .add = sconto per pagamento anticipato
part-early-payment-value = Sconto per pagamento anticipato
part-late-payment-interest-yearly = Interessi di mora, % annua
    .add = interessi di mora
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Tasso di riferimento UE %
    .add = interessi legali di mora (UE)
    .example = 2,15
    .hint = Quello pubblicato dalla banca centrale. La legge aggiunge 8 punti e 40 euro.
part-late-payment-interest-eu-statutory-later = Nuovo tasso di riferimento UE
    .add = nuovo tasso di riferimento
part-late-payment-interest-eu-statutory-later-from = Dal
part-late-payment-interest-eu-statutory-later-rate = Tasso di riferimento UE %
    .example = 2,15
part-late-payment-day-count = L’anno conta
part-late-payment-day-count-actual_365 = 365 giorni
part-late-payment-day-count-actual_360 = 360 giorni
part-late-payment-flat-fee = Importo fisso per ritardo
    .add = importo fisso per ritardo
    .example = 40

## Totals

totals = Totali
totals-sum = Somma delle voci
totals-net = Imponibile
totals-tax = { $tax ->
    [VAT] IVA { $rate } su { $base }
   *[other] { $tax } { $rate } su { $base }
}
totals-gross = Totale
totals-retained = Imposta trattenuta dal cliente
totals-retention = Trattenuto per ora
totals-paid = Già pagato
totals-rounding = Arrotondamento
totals-due = Da pagare
totals-unknown = –
totals-stale = { $count ->
    [one] Non aggiornato: un campo non è comprensibile. Queste sono le cifre di prima.
   *[other] Non aggiornato: { $count } campi non sono comprensibili. Queste sono le cifre di prima.
}
totals-too-many-digits = Non aggiornato: un numero è troppo grande per un calcolo esatto.
totals-repeated-tax = Non aggiornato: la stessa imposta compare due volte in una voce.
totals-impossible-rate = Non aggiornato: le aliquote di una voce danno in tutto meno 100 per cento o ancora meno.
rounding = Arrotondamento
rounding-line = Arrotondato a ogni riga
rounding-total = Arrotondato alla fine

## How to pay, notes

payment = Come pagare
iban = IBAN
    .example = IT60 X054 2811 1010 0000 0123 456
bic = BIC
    .example = BCITITMM
bank = Banca
    .add = banca
    .example = Banca di Milano
account = Numero di conto
    .add = conto senza IBAN
    .example = 1234567890/0800
payment-reference = Causale
    .add = causale
    .example = 2026-0042
    .hint = Se vuoto, si ricava dal numero.
part-payment-reference-scheme = Riferimento dal numero
    .add = riferimento dal numero
part-payment-reference-scheme-number = il numero stesso
part-payment-reference-scheme-variable_symbol = simbolo variabile (Cechia, Slovacchia)
part-payment-reference-scheme-creditor_reference = riferimento RF (ISO 11649)
part-payment-reference-scheme-swiss = riferimento QR svizzero, RF senza QR-IBAN
part-payment-reference-scheme-viite = viite finlandese
part-payment-reference-scheme-kid = KID, previo accordo con la banca
part-payment-reference-scheme-ocr = OCR, previo accordo con la banca
reference-made = Il cliente indica { $reference }.
notes = Note
note = Nota per il cliente
    .example = Grazie per il tuo ordine.
phrases = Diciture d’uso per le note
phrases-choose = Scegli una dicitura da aggiungere
phrase-added = La dicitura è stata aggiunta alle note.

## Before you send

problems = Prima dell’invio
problems-mistake = Da correggere prima dell’invio
problems-warning = Da ricontrollare
problems-notice = Buono a sapersi
problems-none = Non manca nulla.
problems-waiting = Controllo della fattura in corso…
problems-unchecked = Il controllo della fattura sarà possibile quando l’anteprima funzionerà di nuovo.
problem-not-understood = «{ $typed }» non è comprensibile: il documento mostra il valore di prima.
problems-more = { $count ->
    [one] e un altro.
   *[other] e altri { $count }.
}

## The paper

paper = Anteprima
paper-page = Pagina { $page } di { $pages }
paper-picture = { $document }. { $page }
paper-back = Pagina precedente
paper-on = Pagina successiva
paper-larger = Ingrandisci l’anteprima
paper-smaller = Riduci l’anteprima
paper-stale = { $count ->
    [one] Non aggiornato: un campo non è comprensibile.
   *[other] Non aggiornato: { $count } campi non sono comprensibili.
}
paper-impossible = Senza totali: non è possibile calcolarli.
paper-retry = Riprova
paper-print = Qui si stampa una sola pagina. Per stamparle tutte, premi Ctrl+P (⌘P) in Billet.
pdf-download = Scarica PDF
    .short = PDF
ways = Stampa e altro
pdf-waiting = Preparazione…
pdf-making = Creazione del PDF…
pdf-saved = { $name } è tra i tuoi download.
pdf-saved-but = { $saved } Da controllare:
pdf-stale = { $count ->
    [one] { $field }: il valore non è comprensibile, il PDF mostra quello di prima.
   *[other] { $count } campi non sono comprensibili, il primo è { $field }: il PDF mostra i valori di prima.
}
pdf-impossible = Non ci sono totali, perché non è possibile calcolarli.
pdf-not-taken = Il browser non ha accettato il file. Riprova.
pdf-failed = Non è stato possibile creare il PDF: { $reason }

## Drafts

drafts = Bozze
drafts-hint = Sono conservate solo in questo browser, su questo dispositivo.
drafts-search = Cerca per numero o cliente
drafts-not-found = Nessuna bozza ha questo numero o questo cliente.
drafts-none = Ancora nessuna bozza. Ciò che scrivi si salva qui da solo.
drafts-unreadable = { $count ->
    [one] Un’altra bozza non è leggibile con questa versione. Resta salvata così com’è.
   *[other] Altre { $count } bozze non sono leggibili con questa versione. Restano salvate così come sono.
}
file-open = Apri un file
export = Salva più PDF
draft-new = Nuova fattura
    .short = Nuova
draft-new-opened = È aperta una nuova fattura.
draft-unnumbered = Senza numero
draft-without-buyer = Ancora nessun cliente
draft-open = Apri: { $number }
draft-duplicate = Duplica: { $number }
draft-delete = Elimina: { $number }
draft-deleted = La bozza è stata eliminata.
draft-numbered-deleted = La bozza { $number } è stata eliminata.
draft-kept-copy = Questa bozza è stata modificata anche in un’altra scheda. Quella versione è salvata come bozza a parte.
draft-changed = { $day }, { $time }

interface-language = Lingua della pagina
language-missing = Non è stato possibile caricare la lingua: { $language }. Controlli la connessione e riprovi.
drop-file = Trascina qui un file PDF o JSON per aprirlo. Trascina un’immagine al posto del logo.

issue = Emissione
issue-place-hint = Quando è tutto pronto: l’emissione blocca numero, importi e PDF. Fino ad allora ogni PDF che salvi è una bozza.
issue-open = Emetti questo documento…
issued-on = Emesso il { $date }
issued-hint = Numero, importi e PDF restano come sono. Ciò che vuoi cambiare si cambia con un documento che cita questo.
issued-follow = Correggi o prosegui…
issued-take-back = Riporta a bozza…
issued-elsewhere = Questo documento è stato emesso in un’altra scheda. Ciò che hai scritto qui continua in una bozza a parte.
storage-issued = Nel frattempo è stato emesso e resta com’è.

number-pattern = Schema del numero…
number-set = Il numero ora è { $number }.
drafts-gaps = Nessun documento qui ha { $numbers }. Un salto nella numerazione va motivato.
