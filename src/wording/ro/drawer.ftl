### What the drawer says, in Romanian.

## The look of the paper

look-template = Model
look-template-classic = Clasic
look-template-modern = Modern
look-template-compact = Compact
look-template-letter = Scrisoare

look-accent = Culoare
look-accent-ink = Cerneală
look-accent-blue = Albastru
look-accent-green = Verde
look-accent-wine = Vișiniu
look-accent-brick = Cărămiziu
look-accent-violet = Violet
look-accent-bronze = Bronz
look-accent-black = Negru
look-accent-own = Altă culoare

look-typeface = Litere
look-typeface-sans = Fără serife
look-typeface-serif = Cu serife
look-page-size = Pagina
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Sigla
look-logo-place-left = Stânga
look-logo-place-center = Centru
look-logo-place-right = Dreapta
look-logo-size = Mărimea siglei
look-logo-size-small = Mică
look-logo-size-medium = Medie
look-logo-size-large = Mare
look-logo-hint = După ce alegi altă mărime, adaugă sigla din nou: este păstrată cu claritatea pe care o cere mărimea.

look-carried-forward = Reportează suma pe pagina următoare
look-fold-marks = Arată semnele de pliere ale scrisorii
look-stamp = Ștampilă sau semnătură
look-stamp-add = Adaugă ștampilă sau semnătură
look-stamp-remove = Elimină ștampila sau semnătura

look-labels = Cuvinte și coloane
look-labels-hint = Scrie cuvântul tău acolo unde vrei altul. Debifează ce nu vrei pe document.
look-show = Arată
look-bare-country = Țara
look-bare-email = Adrese de e-mail
look-bare-phone = Numere de telefon

## A picture that is chosen

logo-empty = Acest fișier este gol. Alege altul.
logo-file-too-large = Acest fișier depășește 10 MB. Alege unul mai mic.
logo-too-many-pixels = Această imagine are prea mulți pixeli. Alege una mai mică.
logo-not-a-picture = Acest fișier nu poate fi afișat ca imagine. Alege un fișier PNG, JPEG sau SVG.
logo-too-much-detail = Această imagine are prea multe detalii pentru o siglă. Alege una mai simplă.
logo-cannot-be-read = Acest fișier nu poate fi deschis. Alege-l din nou.

## Opening a file

ways-close = Închide
file-open = Deschide un fișier
file-hint = Un PDF făcut cu Billet sau fișierul JSON al unui document. Îl poți și trage oriunde pe pagină. Este citit aici, pe dispozitivul tău.
file-choose = Alege un fișier
file-reading = Se citește fișierul…
file-not-opened = Fișierul nu a fost deschis
file-found = Deschide { $number }
file-unnumbered = document fără număr
file-client = Client
file-day = Data
file-total = Total
file-edit = Editează
file-duplicate = Duplică-l cu un număr nou
file-known-same = Este deja printre ciornele tale, exact ca în fișier.
file-known-other = Printre ciornele tale este altă versiune a acestui document, ultima modificare: { $moment }.
file-known-newer = Printre ciornele tale este acest document, salvat de o versiune mai nouă de Billet. Acela rămâne așa cum este.
file-keep-both = Păstrează-le pe ambele
file-replace = Înlocuiește ciorna
file-several = { $count ->
    [one] Deschide { $count } document
    [few] Deschide { $count } documente
   *[other] Deschide { $count } de documente
}
file-several-hint = Fiecare document ales devine o ciornă. Ciornele pe care le ai rămân: un document diferit este păstrat alături.
file-several-open = { $count ->
    [one] Păstrează-l ca ciornă
    [few] Păstrează { $count } ciorne
   *[other] Păstrează { $count } de ciorne
}
file-several-opened = { $count ->
    [one] Documentul este printre ciornele tale.
    [few] { $count } documente sunt printre ciornele tale.
   *[other] { $count } de documente sunt printre ciornele tale.
}
file-not-kept = Documentul nu a putut fi păstrat.
file-empty = Acest fișier este gol.
file-no-access = Acest fișier nu poate fi citit. A fost mutat? Alege-l din nou.
file-unknown = Nu este nici PDF, nici document Billet. Alege un PDF făcut cu Billet.
file-damaged = Acest PDF este deteriorat. Încearcă altă copie.
file-torn = Fișierul nu este întreg: se întrerupe sau a fost modificat. Încearcă altă copie.
file-encrypted = Acest PDF este protejat cu parolă. Salvează o copie fără parolă și deschide copia.
file-too-large = Acest fișier este mai mare decât poate citi Billet.
file-no-document = Acest PDF nu conține un document Billet: a fost făcut de alt program sau tipărit într-un fișier nou. Numai un PDF salvat de Billet poate fi deschis din nou.
file-newer = Acest document a fost făcut cu o versiune mai nouă de Billet. Reîncarcă pagina ca să o primești, apoi deschide fișierul din nou.
file-malformed = Acest fișier nu este un document valid:
file-cannot-read = Partea din Billet care citește PDF-uri nu a putut fi pornită. Verifică conexiunea și încearcă din nou.

## What a document becomes besides its PDF

ways-menu = Tipărire și altele
ways-doubts = { $count ->
    [one] Un câmp nu poate fi înțeles. Ce obții de aici arată valoarea lui de dinainte.
    [few] { $count } câmpuri nu pot fi înțelese. Ce obții de aici arată valorile lor de dinainte.
   *[other] { $count } de câmpuri nu pot fi înțelese. Ce obții de aici arată valorile lor de dinainte.
}
ways-stop = Anulează
ways-stopped = Anulat. Nu s-a salvat nimic.
ways-drawing = Se pregătesc paginile…
ways-failed = Nu s-a putut. Încearcă din nou.
ways-saved = { $name } este în descărcările tale.
print = Tipărește
png-save = Salvează pagina { $page } ca imagine (PNG)
file-open-way = Deschide un fișier…

## Several at once

languages = În mai multe limbi
languages-hint = Cuvintele documentului și felul în care se scriu cifrele se schimbă odată cu limba; ce ai scris rămâne așa cum este.
export = Mai multe în PDF
export-hint = Într-un singur PDF, fiecare ciornă pe paginile ei și cu numerotarea ei; sau câte un PDF pentru fiecare, toate într-un fișier zip.
ways-all = Toate
ways-none = Alege cel puțin un element.
ways-one-pdf = { $count ->
    [one] Salvează într-un PDF
    [few] Salvează { $count } într-un PDF
   *[other] Salvează { $count } într-un PDF
}
ways-zip = { $count ->
    [one] Salvează un PDF într-un fișier zip
    [few] Salvează { $count } PDF-uri într-un fișier zip
   *[other] Salvează { $count } de PDF-uri într-un fișier zip
}
batch-progress = { $count } din { $all }
batch-saved = { $count ->
    [one] Un PDF este în { $name }, în descărcările tale.
    [few] { $count } PDF-uri sunt în { $name }, în descărcările tale.
   *[other] { $count } de PDF-uri sunt în { $name }, în descărcările tale.
}
batch-saved-pdf = { $count ->
    [one] { $name } este în descărcările tale.
    [few] { $name }, cu { $count } documente, este în descărcările tale.
   *[other] { $name }, cu { $count } de documente, este în descărcările tale.
}
batch-joining = Se alcătuiește fișierul…
batch-none = Nu s-a putut crea niciun PDF.
batch-failed = { $count ->
    [one] Lipsește unul:
    [few] Lipsesc { $count }:
   *[other] Lipsesc { $count }:
}

## Fonts of one’s own

fonts = Fonturile tale
fonts-add = Adaugă un font
fonts-remove = Elimină { $name }
fonts-hint = Pentru litere pe care fonturile incluse nu le au: arabe, ebraice, chinezești și altele. Un font rămâne în acest browser, pentru toate facturile, iar în PDF-ul unei facturi intră numai ce folosește ea.
fonts-not-kept = Acest browser nu poate păstra fontul: nu mai are loc sau nu păstrează nimic pentru această pagină.
fonts-cannot-be-read = Acest fișier nu poate fi deschis. Alege-l din nou.
font-too-large = { $file } depășește 40 MB. Alege un font mai mic.
font-web = { $file } este un font pentru pagini web (WOFF). Alege fișierul TTF sau OTF al aceluiași font.
font-old = { $file } este un font de tip vechi. Alege un fișier TTF sau OTF.
font-unknown = { $file } nu este un font. Alege un fișier TTF sau OTF.
font-damaged = { $file } este deteriorat. Ia fontul din nou de unde l-ai avut.
font-restricted = Producătorul lui { $file } nu permite includerea în documente. Alege alt font.
font-no-outlines = { $file } nu are litere care pot fi tipărite. Alege alt font.
font-no-letters = { $file } nu spune ce litere are. Alege alt font.
fonts-too-many = Numărul fonturilor tale din Billet poate fi cel mult { $count }. Elimină unul de care nu ai nevoie, apoi adaugă-l pe acesta.

## Kinds of document

about-invoice = Cere plata pentru ce s-a livrat. Sumele sunt pozitive și nu trebuie citat nimic.
about-proforma = Arată ce va scrie pe factură: pentru plata în avans sau vamă. Sumele sunt pozitive. Nu este document fiscal; factura urmează.
about-quote = Spune cât ar costa și până când e valabil. Sumele sunt pozitive și încă nu se plătește nimic.
about-order-confirmation = Îi spune clientului că acceptați comanda și la ce preț. Sumele sunt pozitive. Citați oferta pe care se bazează.
about-delivery-note = Însoțește marfa: ce și cât, fără prețuri. Citați comanda sau factura.
about-advance-invoice = Cere o parte din preț înainte de livrare. Sumele sunt pozitive. Factura finală o deduce pe cote de taxă.
about-final-invoice = Facturează totul și deduce avansurile pe cotele lor de taxă. Sumele sunt pozitive. Citați fiecare factură de avans.
about-credit-note = Dă înapoi o factură, integral sau parțial. Sumele rămân pozitive. Trebuie să citeze factura pe care o corectează.
about-debit-note = Cere mai mult pentru ceva deja facturat. Sumele sunt pozitive. Trebuie să citeze acea factură.
about-corrective-invoice = Ia locul unei facturi greșite: totul este cum trebuie. Sumele sunt pozitive. Trebuie să o citeze pe cea greșită.
about-receipt = Confirmă că a sosit o plată. Sumele sunt pozitive, iar taxa nu se menționează din nou. Citați factura plătită.
about-self-billed-invoice = Sunteți clientul și întocmiți factura pentru furnizor. La „Datele tale” stă furnizorul, la „Client” dumneavoastră. Sumele sunt pozitive. Trebuie să fi convenit amândoi.
about-statement = Enumeră ce este deschis între dumneavoastră și client. Ce datorează este pozitiv. Nu înlocuiește nicio factură.
about-reminder = Amintește de o plată întârziată. Sumele sunt pozitive, iar taxa nu se menționează din nou. Citați factura.
make = Creează din acesta
make-hint = O ciornă nouă care citează acest document.
book = Clienți și poziții
book-hint = Reținute din documentele dvs., doar în acest browser. Sunt propuse în timp ce scrieți.
book-none = Încă nu este reținut nimic. Clienții și pozițiile sunt reținute când descărcați un PDF sau părăsiți documentul.
book-clients = Clienți
book-items = Poziții
book-companies = Firmele dvs.
book-search = Caută
book-edit = Editează { $name }
book-forget = Uită { $name }
book-forgotten = Uitat: { $name }
book-undo = Anulează
book-save = Salvează
book-back = Înapoi
book-forget-all = Uită toți clienții și toate pozițiile
book-all-forgotten = Toți clienții și toate pozițiile au fost uitate.

issue-title = Emiți { $document }?
issue-hint = De acum numărul, sumele și PDF-ul rămân așa cum sunt și se păstrează în acest browser. Ce vrei să schimbi mai târziu se schimbă printr-un document care îl citează.
issue-and-save = Emite și salvează PDF-ul
issue-only = Emite
issue-no-number = Mai întâi are nevoie de un număr.
issue-not-ready = În formular este ceva ce nu poate fi înțeles sau calculat. Corectează mai întâi: formularul spune unde.
issue-taken = { $other }, emis la { $date }, are deja numărul documentului { $document }. Două documente cu același număr se confundă, iar fiscul le poate contesta.
issue-change-number = Schimbă numărul
issue-anyway = Emite totuși cu acest număr
issue-mistakes = De corectat înainte de emitere:
issue-mend = Înapoi la formular
issue-nevertheless = Emite așa cum este
issue-done = Emis: { $document }.
issue-not-kept = Emis: { $document }. Acest browser nu a putut păstra PDF-ul: salvează-l acum, un Billet mai nou l-ar putea desena altfel.
issued-redrawn = Acest browser nu mai are PDF-ul așa cum a fost emis. A fost desenat din nou din aceleași date și nu coincide până la ultimul octet: această versiune de Billet îl desenează puțin diferit. Contează cel pe care l-ai trimis.
take-back-title = Readuci la ciorne { $document }?
take-back-hint = Numai cât timp nu îl are nimeni altcineva. Va putea fi modificat din nou, iar PDF-ul emis se șterge aici. Îl are deja cineva? Atunci fă o factură de stornare sau o versiune nouă.
take-back-cited = Este citat în { $documents }, emis deja. Dacă îl schimbi, cele două nu se mai potrivesc.
take-back = Readu la ciorne
delete-issued-title = Ștergi { $document }?
delete-issued-hint = A fost emis la { $date }. Legea poate cere să îl păstrezi ani de zile. Odată cu el se șterge și PDF-ul emis.
delete-issued = Șterge
file-issued = A fost emis la { $date } și rămâne așa cum este.
file-known-issued = Ai emis acest document în altă formă. Aceea rămâne așa cum este.
file-look = Vezi-l
make-hint-correct = Ce s-a emis nu se modifică: legea fiscală cere un document separat care îl citează. O factură de stornare anulează totul sau o parte; o factură de corecție îi ia locul.
make-hint-version = Ce s-a emis rămâne așa cum este. O versiune nouă îl citează și îi ia locul.
make-revised = Versiune nouă

pattern-title = Numere: { $kind }
pattern-label = Model
pattern-hint = Ce stă între acolade se completează pentru fiecare document. Restul textului rămâne așa cum este.
pattern-year = anul
pattern-year-short = anul, două cifre
pattern-month = luna
pattern-counter = contorul, cu atâtea cifre
pattern-client = primul cuvânt din numele clientului
pattern-reset = Contorul reîncepe
pattern-yearly = în fiecare an
pattern-monthly = în fiecare lună
pattern-never = niciodată
pattern-next = Numărul următor: { $number }
pattern-needs = Ca niciun număr să nu se repete, modelul are nevoie de { $token }.
pattern-unknown = { $token } nu este cunoscut.
pattern-brace = O acoladă nu are pereche.
pattern-counters = Sunt mai multe contoare.
pattern-digits = Contorul are mai mult de { $count } cifre.
pattern-keep = Folosește acest model
pattern-remove = Continuă fără model
