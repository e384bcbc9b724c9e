### What the page says, in Swedish.
###
### The paper is called “dokumentet” where its content is meant and “förhandsvisningen” where the picture
### of it is.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Det finns ingen plats kvar i den här webbläsaren. Ta bort utkast som du inte längre behöver.
storage-denied = Den här webbläsaren sparar ingenting för den här sidan. Tillåt att webbplatsdata sparas, eller ladda ner PDF-filen innan du går.
storage-failed = Den här webbläsaren kunde inte spara utkastet. Försök igen, eller ladda ner PDF-filen innan du går.
storage-newer = En annan flik kör ett nyare Billet och har ändrat det här utkastet. Ladda om sidan.
draft-missing = Det här utkastet finns inte längre.
draft-newer = Det här utkastet gjordes med ett nyare Billet. Ladda om sidan för att få den versionen.
draft-unreadable = Det här utkastet kan inte läsas. Innehållet finns kvar: du kan ladda ner det.


paper-cannot-start = Förhandsvisningen kan inte laddas. Kontrollera din internetanslutning och försök igen.
paper-lacks-serif = Teckensnittet med seriffer kunde inte laddas. Kontrollera anslutningen och försök igen.
paper-lacks-texts = Texterna på det här språket kunde inte laddas. Kontrollera anslutningen och försök igen.
paper-crashed = Förhandsvisningen har slutat fungera. Försök igen.
paper-no-answer = Förhandsvisningen tar för lång tid. Försök igen.

## The notice that Billet has stopped

crash-title = Billet har stannat
crash-text = Något gick fel i Billet, och det går inte att fortsätta. Dina utkast finns kvar i den här webbläsaren. Ladda ner en kopia av dem och ladda sedan om sidan.
crash-download = Ladda ner mina utkast
crash-reload = Ladda om sidan
crash-details = Detaljer för dem som gör Billet

## What was typed and can't be understood

number-not-a-number = ”{ $typed }” är inte ett tal.
number-empty = Skriv ett tal.
number-too-large = Talet är för stort. Högst 13 siffror går bra.
number-too-many-decimals = För många decimaler. Högst 6 går bra.
date-not-a-date = ”{ $typed }” är inte ett datum. Skriv det så här: 2026-11-22.
date-empty = Skriv ett datum.
date-no-such-day = ”{ $typed }” finns inte i kalendern. Kontrollera dagen och månaden.
date-ambiguous = ”{ $typed }” kan betyda två olika dagar. Skriv månaden som ett ord: 22 nov 2026.
date-year-missing = Året saknas. Lägg till det: 2026-11-22.

number-not-days = ”{ $typed }” är inte ett antal dagar. Skriv ett heltal, till exempel 14.

number-not-positive = Skriv ett tal över 0.

## The frame of the page

product = Billet
navigation = Dokument
views = Vy
view-form = Fyll i
view-paper = Granska
form = Fakturaformulär
form-heading = Skapa en faktura
document-numbered = { $kind } { $number }
document-unnumbered = Ny faktura
saved-at = Sparat { $time }
not-saved = Inte sparat: { $reason }
undo = Ångra
undone = Ångrat.
notice-close = Stäng
go-to = Gå till ”{ $field }”
add = Lägg till { $what }
fold = Klar
edit = Redigera

## The document

document = Faktura
kind = Typ
kind-invoice = Faktura
kind-proforma = Proformafaktura
kind-quote = Offert
kind-order-confirmation = Orderbekräftelse
kind-delivery-note = Följesedel
kind-advance-invoice = Förskottsfaktura
kind-final-invoice = Slutfaktura
kind-credit-note = Kreditfaktura
kind-debit-note = Debetnota
kind-corrective-invoice = Ändringsfaktura
kind-receipt = Kvitto
kind-self-billed-invoice = Självfaktura
kind-statement = Kontoutdrag
kind-reminder = Betalningspåminnelse
kind-about = När används det?
valid-until = Gäller till och med
number = Nummer
    .example = 2026-0042
issue-date = Datum
supply-date = Leveransdatum
    .add = leveransdatum
    .hint = Om det inte är samma som fakturadatumet.
order-reference = Ordernummer
    .add = ordernummer
    .hint = Kundens eget ordernummer eller referens.
due-days = Betalas inom
due-in = Förfaller om
due-date = Förfallodatum
due-day = Dag i nästa månad
due-kind = Förfaller
due-kind-days = dagar
due-kind-date = ett visst datum
due-kind-receipt = vid mottagandet
due-kind-business-days = bankdagar
due-kind-end-of-month-after-days = dagar, sedan till månadens slut
due-kind-days-after-end-of-month = dagar efter månadens slut
due-kind-day-of-following-month = i nästa månad
due-on = Förfaller { $date }
document-language = Dokumentets språk
currency = Valuta

## From whom, to whom

seller = Från
buyer = Till
seller-name = Ditt namn eller företag
    .example = Studio Sommar
buyer-name = Kund
    .example = Kovář & Söner
street = Gatuadress
    .example = Hamngatan 12
post-code = Postnummer
    .example = 111 20
city = Ort
    .example = Stockholm
country = Land
    .example = Sverige
country-set = { $country }: inställt som brukligt där – { $what }.
country-set-terms = betalningsvillkor
country-set-reference = betalningsreferens
vat-number = Momsreg.nr
    .example = SE556188840401
registration-number = Organisationsnummer
    .add = organisationsnummer
    .example = 556188-8404
email = E-post
    .add = e-post
    .example = hej@example.com
phone = Telefon
    .add = telefon
    .example = +46 8 465 004 12
contact = Kontaktperson
    .add = kontaktperson
    .example = Anna Lind
deliver-to = Levereras till
    .add = leveransadress
deliver-to-name = Namn på denna adress
    .example = Lager 2
part-extra = Extra uppgift
    .add = extra uppgift
part-extra-name = Uppgift
    .example = Avtal
part-extra-value = Innehåll
    .example = A-2026/17
extra-names = Avtal, Projekt, Er referens, Kostnadsställe, Fordon, Upphandling, Arbetsplats
party-extra-names = Kundnummer, Leverantörsnummer, Avdelning, Kostnadsställe, GLN
item-extra-names = Artikelnummer, Serienummer, Batch, Storlek, Färg, GTIN, Ursprung
look = Dokumentets utseende
look-open = Mall, färg, ord
proposals = Använt tidigare
proposals-found = Förslag: { $count }. Välj med piltangenterna.
filled-in = Ifyllt: { $name }
book = Kunder och artiklar
company = Ditt företag
company-new = Nytt företag
company-another = ett företag till
company-begun = Ett nytt företag börjar tomt.
drawer-missing = Den här delen av Billet kunde inte laddas. Kontrollera din internetanslutning och försök igen.
logo = Logotyp
logo-add = Lägg till logotyp
logo-added = Logotypen är tillagd.
logo-replace = Byt logotyp
logo-remove = Ta bort logotypen

## Items

items = Rader
items-hint = Enter lägger till en rad, Alt med en piltangent flyttar den. Rader eller en kolumn från ett kalkylark kan klistras in.
item-numbered = Rad { $number }
item-named = Rad { $number }, ”{ $name }”
item-undescribed = Ny rad
description = Beskrivning
    .short = Beskrivning
    .example = Design av webbplats
detail = Detaljer
    .example = Vad som gjordes, när och var
quantity = Antal
    .short = Antal
    .example = 1
unit = Enhet
    .short = Enhet
    .example = tim
price = Pris
    .short = Pris
    .with-tax = Pris med skatt
line-discount = Rabatt
value-example = { $percent } eller 15
line-charge = Tillägg
price-base = Priset gäller
    .example = 1
row-heading = Rubrik
    .add = rubrik
    .example = Bottenvåningen
row-text = Text
    .add = text
    .example = Enligt överenskommelse på telefon
row-subtotal = Delsumma
    .add = delsumma
    .example = Delsumma
tax-rate = Skatt %
    .short = Skatt %
    .example = 25
line-total = Belopp
    .short = Belopp
    .with-tax = Med skatt
item-add = Lägg till rad
item-more = { $number ->
    [0] Mer om den här raden
   *[other] Mer om rad { $number }
}
    .short = Mer
item-remove = { $number ->
    [0] Ta bort den här raden
   *[other] Ta bort rad { $number }
}
    .short = Ta bort
item-removed = Borttaget: { $item }
item-duplicate = { $number ->
    [0] Duplicera den här raden
   *[other] Duplicera rad { $number }
}
    .short = Duplicera
item-up = { $number ->
    [0] Flytta upp den här raden
   *[other] Flytta upp rad { $number }
}
    .short = Upp
item-down = { $number ->
    [0] Flytta ner den här raden
   *[other] Flytta ner rad { $number }
}
    .short = Ner
item-drag = Dra för att flytta. Med tangentbordet: Alt och en piltangent.
item-moved = Rad { $position } av { $count }
items-pasted = { $count ->
    [one] En rad klistrades in.
   *[other] { $count } rader klistrades in.
}
column-pasted = Antal rader som fylldes i från den inklistrade kolumnen: { $count }.
cells-not-understood = Det gick inte att göra någon rad av det inklistrade. Om du vill behålla det som text kan du klistra in det i detaljerna på en rad.
cells-failed = Det inklistrade kunde inte läsas. { $reason }
prices = Priser
prices-without-tax = Priser utan skatt
prices-with-tax = Priser med skatt

## On the whole document

discount = Rabatt
discount-add = rabatt
discount-reason = Rabatt för
    .example = Tidig beställning
discount-value = Rabattens storlek
discount-remove = Ta bort rabatten
discount-removed = Rabatten togs bort.
charge = Tillägg
charge-add = frakt eller annat tillägg
charge-reason = Tillägg för
    .example = Frakt
charge-value = Tilläggets storlek
charge-remove = Ta bort tillägget
charge-removed = Tillägget togs bort.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Ta bort: { $part }
part-removed = Borttaget: { $part }
part-taxes = Skatt
    .add = en skatt till
part-own-tax = Egen skatt
    .add = egen skatt
part-adjustments = Rabatt eller tillägg
    .add = en rabatt eller ett tillägg till
part-adjustments-reason = Rabatt eller tillägg för
    .example = Tidig beställning
part-adjustments-kind = Vad det är
part-adjustments-kind-discount = rabatt
part-adjustments-kind-charge = tillägg
part-adjustments-value = Storlek
part-taxes-scheme = Skattens namn
    .example = moms
part-taxes-rate = Sats %
    .example = 25
part-taxes-kind = Vad den gör
part-taxes-kind-added = läggs till
part-taxes-kind-retained = hålls inne av kunden
part-taxes-kind-surcharge = läggs till som ett extra påslag
part-taxes-kind-compound = läggs ovanpå de andra skatterna
part-taxes-kind-informative = visas bara
part-taxes-category = Skatten är
part-taxes-category-rate = beräknad enligt satsen
part-taxes-category-AE = kundens att betala (omvänd betalningsskyldighet)
part-taxes-category-E = undantagen
part-taxes-category-K = noll, såld inom EU
part-taxes-category-G = noll, exporterad
part-taxes-category-O = inte aktuell här
part-taxes-category-L = Kanarieöarnas
part-taxes-category-M = Ceutas och Melillas
part-taxes-exemption-reason = Varför utan skatt
    .example = Skälet, eller lagen som säger det
part-taxes-exemption-code = Kod för skälet
    .example = VATEX-EU-132
part-preceding = Gäller dokument
    .add = dokument det gäller
part-preceding-kind = Typ
part-preceding-number = Dess nummer
part-preceding-date = Dess datum
part-second-language = Andra språk
    .add = ett andra språk
part-second-language-none = inget
part-place-to-sign = Plats för underskrift
    .add = plats för underskrift
part-place-to-sign-false = utelämnad
part-place-to-sign-true = för kundens underskrift
part-advances = Redan betalt
    .add = redan betalt belopp
part-advances-value = Betalt belopp
part-advances-date = Betalt den
part-advances-reference = Betalning
    .example = Förskottsfaktura 2026-0040
part-retention-value = Innehållet belopp
    .add = innehållet belopp
part-retention-reason = Varför det hålls inne
    .example = Tills arbetet är godkänt
part-retention-until = Hålls inne till
part-cash-rounding = Avrunda till
    .add = öresavrundning
    .example = 1
part-accounting-currency-rate = Växelkurs
    .add = skatt i en annan valuta
    .example = 11,25
    .hint = Hur mycket av den andra valutan, enligt dagens officiella lista.
part-accounting-currency-currency = Skatten anges också i
part-accounting-currency-per = Kursen gäller för
    .example = 1
part-accounting-currency-source = Kurs från
    .example = Europeiska centralbanken
part-accounting-currency-date = Kursens datum
part-amount-in-words = Belopp med bokstäver
    .add = belopp med bokstäver
part-amount-in-words-false = utelämnas
part-amount-in-words-true = under beloppet att betala
part-business-days-shift = Förfaller på en ledig dag
    .add = förfallodatum på lediga dagar
part-business-days-shift-false = ligger kvar på den dagen
part-business-days-shift-true = flyttas till nästa bankdag
part-business-days-holidays = Helgdag
    .add = helgdag
instalments-rest = Resten är { $amount }.
instalments-rest-due = Resten är { $amount }, förfaller { $date }.
part-instalments = Delbetalning
    .add = delbetalning
part-instalments-value = Delbetalning
part-early-payment = Rabatt vid tidig betalning
    .add = rabatt vid tidig betalning
part-early-payment-value = Rabatt vid tidig betalning
part-late-payment-interest-yearly = Dröjsmålsränta, % per år
    .add = dröjsmålsränta
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EU:s referensränta %
    .add = lagstadgad dröjsmålsränta (EU)
    .example = 2,15
    .hint = Så som centralbanken har publicerat den. Lagen lägger till 8 procentenheter och 40 euro.
part-late-payment-interest-eu-statutory-later = Ny referensränta från EU
    .add = ny referensränta
part-late-payment-interest-eu-statutory-later-from = Från
part-late-payment-interest-eu-statutory-later-rate = EU:s referensränta %
    .example = 2,15
part-late-payment-day-count = Ett år räknas som
part-late-payment-day-count-actual_365 = 365 dagar
part-late-payment-day-count-actual_360 = 360 dagar
part-late-payment-flat-fee = Avgift vid sen betalning
    .add = avgift vid sen betalning
    .example = 450

## Totals

totals = Summor
totals-sum = Summa rader
totals-net = Netto
totals-tax = { $tax ->
    [VAT] Moms { $rate } på { $base }
   *[other] { $tax } { $rate } på { $base }
}
totals-gross = Totalt
totals-retained = Skatt som kunden håller inne
totals-retention = Hålls inne tills vidare
totals-paid = Redan betalt
totals-rounding = Avrundning
totals-due = Att betala
totals-unknown = –
totals-stale = { $count ->
    [one] Inte aktuellt: ett fält går inte att förstå. Det här är siffrorna från tidigare.
   *[other] Inte aktuellt: { $count } fält går inte att förstå. Det här är siffrorna från tidigare.
}
totals-too-many-digits = Inte aktuellt: ett tal är för stort för att räknas exakt.
totals-repeated-tax = Inte aktuellt: samma skatt finns två gånger på en rad.
totals-impossible-rate = Inte aktuellt: skattesatserna på en rad blir tillsammans minus 100 procent eller mindre.
rounding = Avrundning
rounding-line = Avrundas på varje rad
rounding-total = Avrundas på slutet

## How to pay, notes

payment = Betalning
iban = IBAN
    .example = SE45 5000 0000 0583 9825 7466
bic = BIC
    .example = ESSESESS
bank = Bank
    .add = bank
    .example = Stockholms Hamnbank
account = Kontonummer
    .add = konto utan IBAN
    .example = 1234-56 789 01
payment-reference = Betalningsreferens
    .add = betalningsreferens
    .example = 2026-0042
    .hint = Tomt: den görs av numret.
part-payment-reference-scheme = Referens från numret
    .add = referens från numret
part-payment-reference-scheme-number = själva numret
part-payment-reference-scheme-variable_symbol = variabel symbol (Tjeckien, Slovakien)
part-payment-reference-scheme-creditor_reference = RF-referens (ISO 11649)
part-payment-reference-scheme-swiss = schweizisk QR-referens, RF utan QR-IBAN
part-payment-reference-scheme-viite = finskt viite
part-payment-reference-scheme-kid = KID, enligt avtal med banken
part-payment-reference-scheme-ocr = OCR, enligt avtal med banken
reference-made = Kunden anger { $reference }.
notes = Anmärkningar
note = Meddelande till kunden
    .example = Tack för beställningen.
phrases = Vanliga formuleringar till noteringen
phrases-choose = Välj en formulering att lägga till
phrase-added = Formuleringen har lagts till i noteringen.

## Before you send

problems = Innan du skickar
problems-mistake = Att rätta innan du skickar
problems-warning = Titta en gång till
problems-notice = Bra att veta
problems-none = Ingenting saknas.
problems-waiting = Går igenom fakturan…
problems-unchecked = Fakturan kan inte kontrolleras förrän förhandsvisningen fungerar igen.
problem-not-understood = ”{ $typed }” går inte att förstå: dokumentet visar det tidigare värdet.
problems-more = { $count ->
    [one] och en till.
   *[other] och { $count } till.
}

## The paper

paper = Förhandsvisning
paper-page = Sida { $page } av { $pages }
paper-picture = { $document }. { $page }
paper-back = Föregående sida
paper-on = Nästa sida
paper-larger = Förstora
paper-smaller = Förminska
paper-stale = { $count ->
    [one] Inte aktuellt: ett fält går inte att förstå.
   *[other] Inte aktuellt: { $count } fält går inte att förstå.
}
paper-impossible = Utan summor: de går inte att räkna ut.
paper-retry = Försök igen
paper-print = Här skrivs bara en sida ut. Tryck på Ctrl+P (⌘P) i Billet för att skriva ut alla sidor.
pdf-download = Ladda ner PDF
    .short = PDF
ways = Skriv ut med mera
pdf-waiting = Förbereder…
pdf-making = Skapar PDF…
pdf-saved = { $name } finns bland dina hämtade filer.
pdf-saved-but = { $saved } Kontrollera:
pdf-stale = { $count ->
    [one] { $field } går inte att förstå: PDF-filen visar det tidigare värdet.
   *[other] { $count } fält går inte att förstå, först { $field }: PDF-filen visar de tidigare värdena.
}
pdf-impossible = Den har inga summor, eftersom de inte går att räkna ut.
pdf-not-taken = Webbläsaren tog inte emot filen. Försök igen.
pdf-failed = PDF-filen kunde inte skapas: { $reason }

## Drafts

drafts = Utkast
drafts-hint = De finns bara i den här webbläsaren, på den här enheten.
drafts-search = Sök på nummer eller kund
drafts-not-found = Inget utkast har det numret eller den kunden.
drafts-none = Inga utkast än. Det du skriver sparas här av sig självt.
drafts-unreadable = { $count ->
    [one] Ett till kan inte läsas av den här versionen. Det sparas som det är.
   *[other] { $count } till kan inte läsas av den här versionen. De sparas som de är.
}
file-open = Öppna en fil
export = Spara flera
draft-new = Ny faktura
    .short = Ny
draft-new-opened = En ny faktura är öppen.
draft-unnumbered = Utan nummer
draft-without-buyer = Ingen kund än
draft-open = Öppna { $number }
draft-duplicate = Duplicera { $number }
draft-delete = Ta bort { $number }
draft-deleted = Utkastet togs bort.
draft-numbered-deleted = Utkastet { $number } togs bort.
draft-kept-copy = Det här utkastet ändrades också i en annan flik. Den versionen är sparad som ett eget utkast.
draft-changed = { $day }, { $time }

interface-language = Sidans språk
language-missing = { $language } kunde inte läsas in. Kontrollera anslutningen och försök igen.
drop-file = Släpp en PDF- eller JSON-fil här för att öppna den. Släpp en bild på logotypens plats.

issue = Utfärda
issue-place-hint = När allt är klart: när dokumentet utfärdas låses nummer, belopp och PDF. Till dess är varje sparad PDF ett utkast.
issue-open = Utfärda dokumentet…
issued-on = Utfärdat { $date }
issued-hint = Nummer, belopp och PDF förblir som de är. Det du vill ändra ändrar du med ett dokument som nämner det här.
issued-follow = Rätta eller gå vidare…
issued-take-back = Gör till utkast igen…
issued-elsewhere = Dokumentet utfärdades i en annan flik. Det du skrev här fortsätter som ett eget utkast.
storage-issued = Det har utfärdats under tiden och förblir som det är.

number-pattern = Nummermönster…
number-set = Numret är nu { $number }.
drafts-gaps = Inget dokument här har { $numbers }. En lucka i numren behöver ett skäl.
