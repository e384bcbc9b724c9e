### What the page says, in Romanian.
###
### The visitor is "tu", as in the invoice programs that small businesses use there.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Nu mai este loc în acest browser. Șterge ciornele de care nu mai ai nevoie.
storage-denied = Acest browser nu păstrează nimic pentru această pagină. Permite-i să salveze datele site-ului sau descarcă PDF-ul înainte de a ieși.
storage-failed = Acest browser nu a putut salva ciorna. Încearcă din nou sau descarcă PDF-ul înainte de a ieși.
storage-newer = În altă filă, o versiune mai nouă de Billet a modificat această ciornă. Reîncarcă pagina.
draft-missing = Această ciornă nu mai există.
draft-newer = Această ciornă a fost făcută cu o versiune mai nouă de Billet. Reîncarcă pagina ca să o primești.
draft-unreadable = Această ciornă nu poate fi citită. Datele ei sunt păstrate: le poți descărca.


paper-cannot-start = Previzualizarea nu poate fi încărcată. Verifică conexiunea și încearcă din nou.
paper-lacks-serif = Literele cu serife nu au putut fi încărcate. Verifică conexiunea și încearcă din nou.
paper-lacks-texts = Textele acestei limbi nu au putut fi încărcate. Verifică conexiunea și încearcă din nou.
paper-crashed = Previzualizarea nu mai funcționează. Încearcă din nou.
paper-no-answer = Previzualizarea durează prea mult. Încearcă din nou.

## The notice that Billet has stopped

crash-title = Billet s-a oprit
crash-text = Ceva nu a mers bine și Billet nu poate continua. Ciornele tale sunt în continuare în acest browser. Descarcă o copie a lor, apoi reîncarcă pagina.
crash-download = Descarcă ciornele mele
crash-reload = Reîncarcă pagina
crash-details = Detalii pentru cei care fac Billet

## What was typed and can't be understood

number-not-a-number = „{ $typed }” nu este un număr.
number-empty = Scrie un număr.
number-too-large = Acest număr este prea mare. Sunt posibile cel mult 13 cifre.
number-too-many-decimals = Prea multe zecimale. Sunt posibile cel mult 6.
date-not-a-date = „{ $typed }” nu este o dată. Scrie-o așa: 22 nov. 2026.
date-empty = Scrie o dată.
date-no-such-day = „{ $typed }” nu există în calendar. Verifică ziua și luna.
date-ambiguous = „{ $typed }” poate însemna două zile diferite. Scrie luna în litere, așa: 22 nov. 2026.
date-year-missing = Lipsește anul. Adaugă-l, așa: 22 nov. 2026.

number-not-days = „{ $typed }” nu este un număr de zile. Scrie un număr întreg, de exemplu 14.

number-not-positive = Scrie un număr mai mare decât 0.

## The frame of the page

product = Billet
navigation = Documente
views = Afișare
view-form = Date
view-paper = Foaie
form = Datele facturii
form-heading = Creează o factură
document-numbered = { $kind } nr. { $number }
document-unnumbered = Factură nouă
# $time (text): the time alone, or day and time.
saved-at = Salvat: { $time }
not-saved = Nesalvat: { $reason }
undo = Anulează
undone = Acțiune anulată.
notice-close = Închide
go-to = Mergi la „{ $field }”
add = Adaugă { $what }
fold = Gata
edit = Editează

## The document

document = Factură
kind = Tip
kind-invoice = Factură
kind-proforma = Factură proformă
kind-quote = Ofertă de preț
kind-order-confirmation = Confirmare de comandă
kind-delivery-note = Aviz de însoțire a mărfii
kind-advance-invoice = Factură de avans
kind-final-invoice = Factură finală
kind-credit-note = Factură de stornare
kind-debit-note = Notă de debit
kind-corrective-invoice = Factură de corecție
kind-receipt = Chitanță
kind-self-billed-invoice = Autofactură
kind-statement = Extras de cont
kind-reminder = Somație de plată
kind-about = Când se folosește?
valid-until = Valabilă până la
number = Număr
    .example = 2026-0042
issue-date = Data
supply-date = Data livrării
    .add = data livrării
    .hint = Dacă nu este data facturii.
order-reference = Numărul comenzii
    .add = numărul comenzii
    .hint = Comanda sau referința clientului.
due-days = De plătit în
due-in = Scadență la
due-date = Scadență
due-day = Ziua din luna următoare
due-kind = Scadență
due-kind-days = zile
due-kind-date = la o dată
due-kind-receipt = la primire
due-kind-business-days = zile lucrătoare
due-kind-end-of-month-after-days = zile, apoi sfârșit de lună
due-kind-days-after-end-of-month = zile după sfârșitul lunii
due-kind-day-of-following-month = din luna următoare
due-on = Scadență: { $date }
document-language = Limba documentului
currency = Moneda

## From whom, to whom

seller = Datele tale
buyer = Client
seller-name = Numele tău sau firma
    .example = Studio Popa
buyer-name = Numele clientului
    .example = Ionescu & Fiii
street = Strada
    .example = Str. Portului nr. 12
post-code = Cod poștal
    .example = 010011
city = Localitate
    .example = București
country = Țara
    .example = România
country-set = { $country }: setat după uzanța de acolo – { $what }.
country-set-terms = termen de plată
country-set-reference = referința plății
vat-number = Cod TVA
    .example = RO18547290
registration-number = Nr. Reg. Com.
    .add = nr. reg. com.
    .example = J40/1234/2020
email = E-mail
    .add = e-mail
    .example = salut@example.com
phone = Telefon
    .add = telefon
    .example = +40 712 345 678
contact = Persoană de contact
    .add = persoană de contact
    .example = Ana Popescu
deliver-to = Livrare la
    .add = adresă de livrare
deliver-to-name = Numele la această adresă
    .example = Depozit 2
part-extra = Câmp suplimentar
    .add = câmp suplimentar
part-extra-name = Câmp
    .example = Contract
part-extra-value = Conținut
    .example = C-2026/17
extra-names = Contract, Proiect, Referința dvs., Centru de cost, Autovehicul, Licitație, Locul lucrării
party-extra-names = Cod client, Cod furnizor, Departament, Centru de cost, GLN, Capital social
item-extra-names = Cod articol, Număr de serie, Lot, Mărime, Culoare, GTIN, Origine
look = Aspectul documentului
look-open = Model, culoare, cuvinte
proposals = Folosite anterior
proposals-found = Propuneri: { $count }. Alegeți cu săgețile.
filled-in = Completat: { $name }
book = Clienți și poziții
company = Firma dvs.
company-new = Firmă nouă
company-another = altă firmă a dvs.
company-begun = Firma nouă începe goală.
drawer-missing = Această parte din Billet nu a putut fi încărcată. Verifică conexiunea și încearcă din nou.
logo = Siglă
logo-add = Adaugă o siglă
logo-added = Sigla a fost adăugată.
logo-replace = Înlocuiește sigla
logo-remove = Elimină sigla

## Items

items = Poziții
items-hint = Enter adaugă o poziție, Alt cu o săgeată o mută. Poți lipi rânduri sau o coloană copiate dintr-o foaie de calcul.
item-numbered = Poziția { $number }
item-named = Poziția { $number }, „{ $name }”
item-undescribed = Poziție nouă
description = Denumire
    .short = Denumire
    .example = Design de site web
detail = Detalii
    .example = Ce s-a făcut, când și unde
quantity = Cantitate
    .short = Cant.
    .example = 1
unit = U.M.
    .short = U.M.
    .example = oră
price = Preț
    .short = Preț
    .with-tax = Preț cu taxă
line-discount = Reducere
value-example = { $percent } sau 15
line-charge = Cost suplimentar
price-base = Preț pentru
    .example = 1
row-heading = Titlu
    .add = titlu
    .example = Parter
row-text = Text
    .add = text
    .example = Conform discuției la telefon
row-subtotal = Subtotal
    .add = subtotal
    .example = Subtotal
tax-rate = Taxă %
    .short = Taxă %
    .example = 21
line-total = Valoare
    .short = Valoare
    .with-tax = Cu taxă
item-add = Adaugă poziție
item-more = { $number ->
    [0] Mai multe despre acest rând
   *[other] Mai multe despre poziția { $number }
}
    .short = Mai multe
item-remove = { $number ->
    [0] Elimină acest rând
   *[other] Elimină poziția { $number }
}
    .short = Elimină
item-removed = Eliminat: { $item }.
item-duplicate = { $number ->
    [0] Duplică acest rând
   *[other] Duplică poziția { $number }
}
    .short = Duplică
item-up = { $number ->
    [0] Mută mai sus acest rând
   *[other] Mută mai sus poziția { $number }
}
    .short = Sus
item-down = { $number ->
    [0] Mută mai jos acest rând
   *[other] Mută mai jos poziția { $number }
}
    .short = Jos
item-drag = Trage pentru a muta. Cu tastatura: Alt și o săgeată.
item-moved = Poziția { $position } din { $count }
items-pasted = { $count ->
    [one] A fost lipită o poziție.
    [few] Au fost lipite { $count } poziții.
   *[other] Au fost lipite { $count } de poziții.
}
column-pasted = Poziții completate din coloana lipită: { $count }.
cells-not-understood = Din ce ai lipit nu a ieșit nicio poziție. Ca să păstrezi textul, lipește-l în detaliile unei poziții.
cells-failed = Ce ai lipit nu a putut fi citit. { $reason }
prices = Prețuri
prices-without-tax = Prețuri fără taxă
prices-with-tax = Prețuri cu taxă

## On the whole document

discount = Reducere
discount-add = reducere
discount-reason = Motivul reducerii
    .example = Comandă în avans
discount-value = Valoarea reducerii
discount-remove = Elimină reducerea
discount-removed = Reducerea a fost eliminată.
charge = Cost suplimentar
charge-add = transport sau alt cost
charge-reason = Motivul costului
    .example = Transport
charge-value = Valoarea costului
charge-remove = Elimină costul
charge-removed = Costul a fost eliminat.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Elimină: { $part }
part-removed = Eliminat: { $part }.
part-taxes = Taxă
    .add = altă taxă
part-own-tax = Taxă proprie
    .add = taxă proprie
part-adjustments = Reducere sau cost suplimentar
    .add = altă reducere sau alt cost
part-adjustments-reason = Motivul reducerii sau al costului
    .example = Comandă în avans
part-adjustments-kind = Este
part-adjustments-kind-discount = o reducere
part-adjustments-kind-charge = un cost suplimentar
part-adjustments-value = Valoare
part-taxes-scheme = Numele taxei
    .example = TVA
part-taxes-rate = Cotă %
    .example = 21
part-taxes-kind = Ce face
part-taxes-kind-added = se adaugă
part-taxes-kind-retained = este reținută de client
part-taxes-kind-surcharge = se adaugă ca suprataxă
part-taxes-kind-compound = se adaugă și peste celelalte taxe
part-taxes-kind-informative = este doar afișată
part-taxes-category = Taxa
part-taxes-category-rate = se aplică după cotă
part-taxes-category-AE = o datorează clientul (taxare inversă)
part-taxes-category-E = este scutită
part-taxes-category-K = este zero, livrare în UE
part-taxes-category-G = este zero, export
part-taxes-category-O = nu se aplică (neimpozabil)
part-taxes-category-L = este cea din Insulele Canare
part-taxes-category-M = este cea din Ceuta și Melilla
part-taxes-exemption-reason = De ce nu se aplică
    .example = Motivul sau legea care spune asta
part-taxes-exemption-code = Codul motivului
    .example = VATEX-EU-132
part-preceding = Document citat
    .add = document la care se referă
part-preceding-kind = Tip
part-preceding-number = Numărul lui
part-preceding-date = Data lui
part-second-language = A doua limbă
    .add = a doua limbă
part-second-language-none = niciuna
part-place-to-sign = Loc de semnat
    .add = loc de semnat
part-place-to-sign-false = omis
part-place-to-sign-true = pentru semnătura clientului
part-advances = Deja plătit
    .add = avans deja plătit
part-advances-value = Suma plătită
part-advances-date = Plătit la
part-advances-reference = Plata
    .example = Factura de avans 2026-0040
part-retention-value = Garanție reținută
    .add = garanție reținută
part-retention-reason = Motivul reținerii
    .example = Până la recepția lucrării
part-retention-until = Reținută până la
part-cash-rounding = Rotunjire la
    .add = rotunjire la numerar
    .example = 0,05
part-accounting-currency-rate = Curs de schimb
    .add = taxa în altă monedă
    .example = 25,12
    .hint = Cât valorează în cealaltă monedă, după cursul oficial al zilei.
part-accounting-currency-currency = Taxa este arătată și în
part-accounting-currency-per = Cursul este pentru
    .example = 1
part-accounting-currency-source = Sursa cursului
    .example = Banca Centrală Europeană
part-accounting-currency-date = Data cursului
part-amount-in-words = Suma în litere
    .add = suma în litere
part-amount-in-words-false = nu se scrie
part-amount-in-words-true = sub totalul de plată
part-business-days-shift = Scadență într-o zi liberă
    .add = scadențe în zile libere
part-business-days-shift-false = rămâne în acea zi
part-business-days-shift-true = trece în următoarea zi lucrătoare
part-business-days-holidays = Sărbătoare legală
    .add = sărbătoare legală
instalments-rest = Restul este { $amount }.
instalments-rest-due = Restul este { $amount }, cu scadența la { $date }.
part-instalments = Tranșă
    .add = tranșă
part-instalments-value = Tranșă
part-early-payment = Reducere pentru plata anticipată
    .add = reducere pentru plata anticipată
part-early-payment-value = Reducere pentru plata anticipată
part-late-payment-interest-yearly = Dobândă de întârziere, % pe an
    .add = dobândă de întârziere
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Rata de referință UE %
    .add = dobândă legală de întârziere (UE)
    .example = 2,15
    .hint = Cea publicată de banca centrală. Legea adaugă 8 puncte și 40 de euro.
part-late-payment-interest-eu-statutory-later = Rată de referință UE nouă
    .add = rată de referință nouă
part-late-payment-interest-eu-statutory-later-from = De la
part-late-payment-interest-eu-statutory-later-rate = Rata de referință UE %
    .example = 2,15
part-late-payment-day-count = Anul are
part-late-payment-day-count-actual_365 = 365 de zile
part-late-payment-day-count-actual_360 = 360 de zile
part-late-payment-flat-fee = Sumă fixă pentru întârziere
    .add = sumă fixă pentru întârziere
    .example = 40

## Totals

totals = Totaluri
totals-sum = Suma pozițiilor
totals-net = Total fără taxă
totals-tax = { $tax ->
    [VAT] TVA { $rate } din { $base }
   *[other] { $tax } { $rate } din { $base }
}
totals-gross = Total
totals-retained = Taxă reținută de client
totals-retention = Reținut deocamdată
totals-paid = Deja plătit
totals-rounding = Rotunjire
totals-due = De plată
totals-unknown = –
totals-stale = { $count ->
    [one] Neactualizat: un câmp nu poate fi înțeles. Acestea sunt cifrele de dinainte.
    [few] Neactualizat: { $count } câmpuri nu pot fi înțelese. Acestea sunt cifrele de dinainte.
   *[other] Neactualizat: { $count } de câmpuri nu pot fi înțelese. Acestea sunt cifrele de dinainte.
}
totals-too-many-digits = Neactualizat: un număr este prea mare pentru un calcul exact.
totals-repeated-tax = Neactualizat: aceeași taxă apare de două ori la o poziție.
totals-impossible-rate = Neactualizat: cotele de taxă ale unei poziții dau împreună minus 100 la sută sau mai puțin.
rounding = Rotunjire
rounding-line = Rotunjit pe fiecare rând
rounding-total = Rotunjit la sfârșit

## How to pay, notes

payment = Modul de plată
iban = IBAN
    .example = RO49 AAAA 1B31 0075 9384 0000
bic = BIC
    .example = BTRLRO22
bank = Banca
    .add = banca
    .example = Banca Dunărea
account = Numărul contului
    .add = cont fără IBAN
    .example = 1234567890/0800
payment-reference = Referința plății
    .add = referința plății
    .example = 2026-0042
    .hint = Gol: se face din număr.
part-payment-reference-scheme = Referință din număr
    .add = referință din număr
part-payment-reference-scheme-number = numărul însuși
part-payment-reference-scheme-variable_symbol = simbol variabil (Cehia, Slovacia)
part-payment-reference-scheme-creditor_reference = referință RF (ISO 11649)
part-payment-reference-scheme-swiss = referință QR elvețiană, RF fără QR-IBAN
part-payment-reference-scheme-viite = viite finlandez
part-payment-reference-scheme-kid = KID, cu acordul băncii
part-payment-reference-scheme-ocr = OCR, cu acordul băncii
reference-made = Clientul indică { $reference }.
notes = Mențiuni
note = Mențiune pentru client
    .example = Mulțumim pentru comandă.
phrases = Mențiuni uzuale pentru notă
phrases-choose = Alegeți o mențiune de adăugat
phrase-added = Mențiunea a fost adăugată la notă.

## Before you send

problems = Înainte de a trimite
problems-mistake = De corectat înainte de a trimite
problems-warning = De verificat
problems-notice = Bine de știut
problems-none = Nu lipsește nimic.
problems-waiting = Se verifică factura…
problems-unchecked = Factura va putea fi verificată când previzualizarea va funcționa din nou.
problem-not-understood = „{ $typed }” nu poate fi înțeles: documentul arată valoarea de dinainte.
problems-more = { $count ->
    [one] și încă una.
    [few] și încă { $count }.
   *[other] și încă { $count }.
}

## The paper

paper = Previzualizare
paper-page = Pagina { $page } din { $pages }
paper-picture = { $document }. { $page }
paper-back = Pagina anterioară
paper-on = Pagina următoare
paper-larger = Mărește previzualizarea
paper-smaller = Micșorează previzualizarea
paper-stale = { $count ->
    [one] Neactualizat: un câmp nu poate fi înțeles.
    [few] Neactualizat: { $count } câmpuri nu pot fi înțelese.
   *[other] Neactualizat: { $count } de câmpuri nu pot fi înțelese.
}
paper-impossible = Fără totaluri: nu pot fi calculate.
paper-retry = Încearcă din nou
paper-print = Aici se tipărește o singură pagină. Ca să le tipărești pe toate, apasă Ctrl+P (⌘P) în Billet.
pdf-download = Descarcă PDF
    .short = PDF
ways = Tipărire și altele
pdf-waiting = Se pregătește…
pdf-making = Se creează PDF-ul…
pdf-saved = { $name } este în descărcările tale.
pdf-saved-but = { $saved } De verificat:
pdf-stale = { $count ->
    [one] { $field }: valoarea nu poate fi înțeleasă, PDF-ul o arată pe cea de dinainte.
    [few] { $count } câmpuri nu pot fi înțelese, primul este { $field }: PDF-ul arată valorile de dinainte.
   *[other] { $count } de câmpuri nu pot fi înțelese, primul este { $field }: PDF-ul arată valorile de dinainte.
}
pdf-impossible = Nu are totaluri, pentru că nu pot fi calculate.
pdf-not-taken = Browserul nu a acceptat fișierul. Încearcă din nou.
pdf-failed = PDF-ul nu a putut fi creat: { $reason }

## Drafts

drafts = Ciorne
drafts-hint = Sunt păstrate numai în acest browser, pe acest dispozitiv.
drafts-search = Caută după număr sau client
drafts-not-found = Nicio ciornă nu are acest număr sau client.
drafts-none = Încă nu există ciorne. Ce scrii se păstrează aici de la sine.
drafts-unreadable = { $count ->
    [one] Încă o ciornă nu poate fi citită de această versiune. Este păstrată așa cum este.
    [few] Încă { $count } ciorne nu pot fi citite de această versiune. Sunt păstrate așa cum sunt.
   *[other] Încă { $count } de ciorne nu pot fi citite de această versiune. Sunt păstrate așa cum sunt.
}
file-open = Deschide un fișier
export = Mai multe în PDF
draft-new = Factură nouă
    .short = Nouă
draft-new-opened = S-a deschis o factură nouă.
draft-unnumbered = Fără număr
draft-without-buyer = Încă fără client
draft-open = Deschide: { $number }
draft-duplicate = Duplică: { $number }
draft-delete = Șterge: { $number }
draft-deleted = Ciorna a fost ștearsă.
draft-numbered-deleted = Ciorna { $number } a fost ștearsă.
draft-kept-copy = Această ciornă a fost modificată și în altă filă. Acea versiune este păstrată ca o ciornă separată.
draft-changed = { $day }, { $time }

interface-language = Limba paginii
language-missing = Limba nu a putut fi încărcată: { $language }. Verificați conexiunea și încercați din nou.
drop-file = Lasă aici un fișier PDF sau JSON ca să se deschidă. Lasă o imagine pe locul siglei.

issue = Emitere
issue-place-hint = Când totul e gata: emiterea fixează numărul, sumele și PDF-ul. Până atunci, fiecare PDF salvat este o ciornă.
issue-open = Emite acest document…
issued-on = Emis la { $date }
issued-hint = Numărul, sumele și PDF-ul rămân așa cum sunt. Ce vrei să schimbi se schimbă printr-un document care îl citează.
issued-follow = Corectează sau continuă…
issued-take-back = Readu la ciorne…
issued-elsewhere = Acest document a fost emis în altă filă. Ce ai scris aici continuă ca o ciornă separată.
storage-issued = Între timp a fost emis și rămâne așa cum este.

number-pattern = Modelul numărului…
number-set = Numărul este acum { $number }.
drafts-gaps = Niciun document de aici nu are { $numbers }. O lipsă în numerotare cere un motiv.
