### What the drawer says, in Italian.

## The look of the paper

look-template = Modello
look-template-classic = Classico
look-template-modern = Moderno
look-template-compact = Compatto
look-template-letter = Lettera

look-accent = Colore
look-accent-ink = Inchiostro
look-accent-blue = Blu
look-accent-green = Verde
look-accent-wine = Vino
look-accent-brick = Mattone
look-accent-violet = Viola
look-accent-bronze = Bronzo
look-accent-black = Nero
look-accent-own = Altro colore

look-typeface = Caratteri
look-typeface-sans = Senza grazie
look-typeface-serif = Con grazie
look-page-size = Pagina
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Sinistra
look-logo-place-center = Centro
look-logo-place-right = Destra
look-logo-size = Dimensione del logo
look-logo-size-small = Piccolo
look-logo-size-medium = Medio
look-logo-size-large = Grande
look-logo-hint = Se scegli un’altra dimensione, aggiungi di nuovo il logo: viene salvato con la nitidezza che la dimensione richiede.

look-carried-forward = Riporta la somma alla pagina successiva
look-fold-marks = Mostra i segni di piega della lettera
look-stamp = Timbro o firma
look-stamp-add = Aggiungi timbro o firma
look-stamp-remove = Elimina timbro o firma

look-labels = Parole e colonne
look-labels-hint = Scrivi la tua parola dove ne vuoi un’altra. Togli la spunta a ciò che non vuoi sul documento.
look-show = Mostra
look-bare-country = Paese
look-bare-email = Indirizzi e-mail
look-bare-phone = Numeri di telefono

## A picture that is chosen

logo-empty = Questo file è vuoto. Scegline un altro.
logo-file-too-large = Questo file supera i 10 MB. Scegline uno più piccolo.
logo-too-many-pixels = Questa immagine ha troppi pixel. Scegline una più piccola.
logo-not-a-picture = Questo file non può essere mostrato come immagine. Scegli un file PNG, JPEG o SVG.
logo-too-much-detail = Questa immagine ha troppi dettagli per un logo. Scegline una più semplice.
logo-cannot-be-read = Non è possibile aprire questo file. Sceglilo di nuovo.

## Opening a file

ways-close = Chiudi
file-open = Apri un file
file-hint = Un PDF creato con Billet o il file JSON di un documento. Puoi anche trascinarlo in qualsiasi punto della pagina. Viene letto qui, sul tuo dispositivo.
file-choose = Scegli un file
file-reading = Lettura del file…
file-not-opened = Il file non è stato aperto
file-found = Apri { $number }
file-unnumbered = documento senza numero
file-client = Cliente
file-day = Data
file-total = Totale
file-edit = Modifica
file-duplicate = Duplica con un nuovo numero
file-known-same = È già tra le tue bozze, uguale a come si trova nel file.
file-known-other = Tra le tue bozze c’è un’altra versione di questo documento, ultima modifica: { $moment }.
file-known-newer = Tra le tue bozze questo documento c’è già, salvato da una versione più recente di Billet. Quello resta com’è.
file-keep-both = Tieni entrambi
file-replace = Sostituisci la bozza
file-several = { $count ->
    [one] Apri { $count } documento
   *[other] Apri { $count } documenti
}
file-several-hint = Ogni documento scelto diventa una bozza. Quelle che hai già restano: un documento diverso viene salvato accanto.
file-several-open = { $count ->
    [one] Salva come bozza
   *[other] Salva { $count } bozze
}
file-several-opened = { $count ->
    [one] Il documento è tra le tue bozze.
   *[other] { $count } documenti sono tra le tue bozze.
}
file-not-kept = Non è stato possibile salvare il documento.
file-empty = Questo file è vuoto.
file-no-access = Non è possibile leggere questo file. Forse è stato spostato: sceglilo di nuovo.
file-unknown = Questo non è né un PDF né un documento di Billet. Scegli un PDF creato con Billet.
file-damaged = Questo PDF è danneggiato. Prova con un’altra copia.
file-torn = Il file non è intero: si interrompe o è stato modificato. Prova un’altra copia.
file-encrypted = Questo PDF è protetto da una password. Salvane una copia senza password e apri quella.
file-too-large = Questo file è più grande di quelli che Billet può leggere.
file-no-document = Questo PDF non contiene un documento di Billet: è stato creato con un altro programma o stampato in un nuovo file. Si può riaprire solo un PDF salvato da Billet.
file-newer = Questo documento è stato creato con una versione più recente di Billet. Ricarica la pagina per averla, poi apri di nuovo il file.
file-malformed = Questo file non è un documento valido:
file-cannot-read = Non è stato possibile avviare la parte di Billet che legge i PDF. Controlla la connessione e riprova.

## What a document becomes besides its PDF

ways-menu = Stampa e altro
ways-doubts = { $count ->
    [one] Un campo non è comprensibile. Ciò che ottieni da qui mostra il suo valore di prima.
   *[other] { $count } campi non sono comprensibili. Ciò che ottieni da qui mostra i loro valori di prima.
}
ways-stop = Annulla
ways-stopped = Annullato. Non è stato salvato nulla.
ways-drawing = Preparazione delle pagine…
ways-failed = Non è stato possibile. Riprova.
ways-saved = { $name } è tra i tuoi download.
print = Stampa
png-save = Salva la pagina { $page } come immagine (PNG)
file-open-way = Apri un file…

## Several at once

languages = In più lingue
languages-hint = Con la lingua cambiano le parole del documento e il modo di scrivere le cifre; ciò che hai scritto resta com’è.
export = Salva più PDF
export-hint = In un solo PDF, ogni bozza su pagine sue con numerazione propria; oppure un PDF per ciascuna, tutti in un file zip.
ways-all = Tutto
ways-none = Scegli almeno un elemento.
ways-one-pdf = { $count ->
    [one] Salva in un PDF
   *[other] Salva { $count } in un solo PDF
}
ways-zip = { $count ->
    [one] Salva un PDF in un file zip
   *[other] Salva { $count } PDF in un file zip
}
batch-progress = { $count } di { $all }
batch-saved = { $count ->
    [one] Un PDF è in { $name }, tra i tuoi download.
   *[other] { $count } PDF sono in { $name }, tra i tuoi download.
}
batch-saved-pdf = { $count ->
    [one] { $name } è tra i tuoi download.
   *[other] { $name }, con { $count } documenti, è tra i tuoi download.
}
batch-joining = Unione in un solo file…
batch-none = Non è stato possibile creare nessun PDF.
batch-failed = { $count ->
    [one] Ne manca uno:
   *[other] Ne mancano { $count }:
}

## Fonts of one’s own

fonts = I tuoi font
fonts-add = Aggiungi un font
fonts-remove = Elimina { $name }
fonts-hint = Per i caratteri che i font inclusi non hanno: arabi, ebraici, cinesi e altri. Un font resta in questo browser, per tutte le fatture, e nel PDF di una fattura entra solo ciò che serve.
fonts-not-kept = Questo browser non può conservare il font: lo spazio è finito oppure non conserva nulla per questa pagina.
fonts-cannot-be-read = Non è possibile aprire questo file. Sceglilo di nuovo.
font-too-large = { $file } supera i 40 MB. Scegli un font più piccolo.
font-web = { $file } è un font per pagine web (WOFF). Scegli il file TTF o OTF dello stesso font.
font-old = { $file } è un font di tipo superato. Scegli un file TTF o OTF.
font-unknown = { $file } non è un font. Scegli un file TTF o OTF.
font-damaged = { $file } è danneggiato. Scarica di nuovo il font da dove l’avevi preso.
font-restricted = Il produttore di { $file } non permette di inserirlo nei documenti. Scegli un altro font.
font-no-outlines = { $file } non ha caratteri stampabili. Scegli un altro font.
font-no-letters = { $file } non dice quali caratteri contiene. Scegli un altro font.
fonts-too-many = Billet usa al massimo { $count } font tuoi. Elimina quello che non ti serve, poi aggiungi questo.

## Kinds of document

about-invoice = Chiede il pagamento di ciò che è stato fornito. Gli importi sono positivi e non c’è nulla da citare.
about-proforma = Mostra che cosa dirà la fattura: per il pagamento anticipato o la dogana. Gli importi sono positivi. Non è un documento fiscale; la fattura segue.
about-quote = Dice quanto costerebbe e fino a quando vale. Gli importi sono positivi e non c’è ancora nulla da pagare.
about-order-confirmation = Dice al cliente che accetta l’ordine e a quale prezzo. Gli importi sono positivi. Citi il preventivo su cui si basa.
about-delivery-note = Accompagna la merce: che cosa e quanto, senza prezzi. Citi l’ordine o la fattura.
about-advance-invoice = Chiede una parte del prezzo prima della fornitura. Gli importi sono positivi. La fattura a saldo la detrae per aliquota.
about-final-invoice = Fattura il tutto e detrae gli acconti per aliquota. Gli importi sono positivi. Citi ogni fattura di acconto.
about-credit-note = Storna una fattura, in tutto o in parte. Gli importi restano positivi. Deve citare la fattura che rettifica.
about-debit-note = Addebita qualcosa in più per ciò che è già fatturato. Gli importi sono positivi. Deve citare quella fattura.
about-corrective-invoice = Prende il posto di una fattura sbagliata: tutto è come deve essere. Gli importi sono positivi. Deve citare quella sbagliata.
about-receipt = Conferma che un pagamento è arrivato. Gli importi sono positivi e l’imposta non si ripete. Citi la fattura pagata.
about-self-billed-invoice = Lei è il cliente e fa la fattura per il fornitore. In «I tuoi dati» c’è il fornitore, in «Cliente» Lei. Gli importi sono positivi. Dovete averlo concordato entrambi.
about-statement = Elenca ciò che è aperto tra Lei e il cliente. Ciò che deve è positivo. Non sostituisce alcuna fattura.
about-reminder = Ricorda un pagamento in ritardo. Gli importi sono positivi e l’imposta non si ripete. Citi la fattura.
make = Crea da questo
make-hint = Una nuova bozza che cita questo documento.
book = Clienti e voci
book-hint = Ricordati dai tuoi documenti, solo in questo browser. Vengono proposti mentre scrivi.
book-none = Non è ancora ricordato nulla. Clienti e voci lo sono quando scarichi un PDF o lasci il documento.
book-clients = Clienti
book-items = Voci
book-companies = Le tue aziende
book-search = Cerca
book-edit = Modifica { $name }
book-forget = Dimentica { $name }
book-forgotten = Dimenticato: { $name }
book-undo = Annulla
book-save = Salva
book-back = Indietro
book-forget-all = Dimentica tutti i clienti e le voci
book-all-forgotten = Tutti i clienti e le voci sono stati dimenticati.

issue-title = Emettere { $document }?
issue-hint = Da ora numero, importi e PDF restano come sono e vengono conservati in questo browser. Ciò che vorrai cambiare si cambierà con un documento che cita questo.
issue-and-save = Emetti e salva il PDF
issue-only = Emetti
issue-no-number = Prima serve un numero.
issue-not-ready = Nel modulo c’è ancora qualcosa che non si capisce o non si può calcolare. Correggilo prima: il modulo dice dove.
issue-taken = { $other }, emesso il { $date }, ha già il numero di { $document }. Due documenti con lo stesso numero si confondono e il fisco può contestarli.
issue-change-number = Cambia il numero
issue-anyway = Emetti comunque con questo numero
issue-mistakes = Da correggere prima di emetterlo:
issue-mend = Torna al modulo
issue-nevertheless = Emetti così com’è
issue-done = Emesso: { $document }.
issue-not-kept = Emesso: { $document }. Questo browser non ha potuto conservare il PDF: salvalo adesso, un Billet futuro potrebbe disegnarlo diversamente.
issued-redrawn = Questo browser non ha più il PDF com’è stato emesso. È stato ridisegnato dagli stessi dati e non è identico byte per byte: questa versione di Billet lo disegna un po’ diversamente. Fa fede quello che hai inviato.
take-back-title = Riportare a bozza { $document }?
take-back-hint = Solo finché nessun altro lo ha. Si potrà modificare di nuovo e il PDF emesso viene eliminato da qui. Qualcuno lo ha già? Allora fai una nota di credito o una nuova versione.
take-back-cited = È citato in { $documents }, già emesso. Se lo cambi, i due non corrispondono più.
take-back = Riporta a bozza
delete-issued-title = Eliminare { $document }?
delete-issued-hint = È stato emesso il { $date }. La legge può chiederti di conservarlo per anni. Il PDF emesso viene eliminato con lui.
delete-issued = Elimina
file-issued = È stato emesso il { $date } e resta com’è.
file-known-issued = Hai emesso questo documento in un altro stato. Quello resta com’è.
file-look = Guardalo
make-hint-correct = Ciò che è emesso non si modifica: la legge vuole un documento a parte che lo citi. Una nota di credito lo storna in tutto o in parte; una fattura rettificativa lo sostituisce.
make-hint-version = Ciò che è emesso resta com’è. Una nuova versione lo cita e lo sostituisce.
make-revised = Nuova versione

pattern-title = Numeri: { $kind }
pattern-label = Schema
pattern-hint = Ciò che sta tra graffe viene compilato per ogni documento. Il resto del testo rimane com’è.
pattern-year = anno
pattern-year-short = anno, due cifre
pattern-month = mese
pattern-counter = contatore, con tante cifre
pattern-client = prima parola del nome del cliente
pattern-reset = Il contatore riparte
pattern-yearly = ogni anno
pattern-monthly = ogni mese
pattern-never = mai
pattern-next = Il prossimo numero: { $number }
pattern-needs = Perché nessun numero si ripeta, lo schema ha bisogno di { $token }.
pattern-unknown = { $token } non è noto.
pattern-brace = Una graffa è senza compagna.
pattern-counters = C’è più di un contatore.
pattern-digits = Il contatore ha più di { $count } cifre.
pattern-keep = Usa questo schema
pattern-remove = Continua senza schema
