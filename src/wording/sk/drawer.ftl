### What the drawer says: the parts of the page that are fetched when they are opened, in Slovak.

## The look of the paper

look-template = Šablóna
look-template-classic = Klasická
look-template-modern = Moderná
look-template-compact = Kompaktná
look-template-letter = Listová

look-accent = Farba
look-accent-ink = Atramentová
look-accent-blue = Modrá
look-accent-green = Zelená
look-accent-wine = Vínová
look-accent-brick = Tehlová
look-accent-violet = Fialová
look-accent-bronze = Bronzová
look-accent-black = Čierna
look-accent-own = Iná farba

look-typeface = Písmo
look-typeface-sans = Bezpätkové
look-typeface-serif = Pätkové
look-page-size = Stránka
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Vľavo
look-logo-place-center = V strede
look-logo-place-right = Vpravo
look-logo-size = Veľkosť loga
look-logo-size-small = Malé
look-logo-size-medium = Stredné
look-logo-size-large = Veľké
look-logo-hint = Po zmene veľkosti pridajte logo znova: ukladá sa také ostré, ako si jeho veľkosť vyžaduje.

look-carried-forward = Prenášať súčet na ďalšiu stranu
look-fold-marks = Značky na preloženie listu
look-stamp = Pečiatka alebo podpis
look-stamp-add = Pridať pečiatku alebo podpis
look-stamp-remove = Odobrať pečiatku alebo podpis

look-labels = Texty a stĺpce
look-labels-hint = Kde chcete iné slovo, napíšte vlastné. Zrušte začiarknutie pri tom, čo na doklade nechcete.
look-show = Zobraziť
look-bare-country = Krajina
look-bare-email = E-mailové adresy
look-bare-phone = Telefónne čísla

## A picture that is chosen

logo-empty = Tento súbor je prázdny. Vyberte iný.
logo-file-too-large = Tento súbor má viac ako 10 MB. Vyberte menší.
logo-too-many-pixels = Tento obrázok má príliš veľa pixelov. Vyberte menší.
logo-not-a-picture = Tento súbor sa nedá zobraziť ako obrázok. Vyberte súbor PNG, JPEG alebo SVG.
logo-too-much-detail = Tento obrázok má na logo príliš veľa detailov. Vyberte jednoduchší.
logo-cannot-be-read = Tento súbor sa nedá otvoriť. Vyberte ho znova.

## Opening a file

ways-close = Zavrieť
file-open = Otvoriť súbor
file-hint = PDF vytvorené v Billete alebo súbor JSON s dokladom. Môžete ho aj presunúť myšou kamkoľvek na stránku. Číta sa iba tu, vo vašom zariadení.
file-choose = Vybrať súbor
file-reading = Súbor sa číta…
file-not-opened = Tento súbor sa neotvoril
file-found = Otvoriť { $number }
file-unnumbered = doklad bez čísla
file-client = Zákazník
file-day = Dátum
file-total = Celkom
file-edit = Upraviť
file-duplicate = Duplikovať s novým číslom
file-known-same = Tento doklad už je medzi vašimi konceptmi, presne taký ako v súbore.
file-known-other = Medzi vašimi konceptmi je iná podoba tohto dokladu, zmenená { $moment }.
file-known-newer = Medzi vašimi konceptmi je tento doklad uložený novšou verziou Billetu. Ten zostane taký, aký je.
file-keep-both = Ponechať oba
file-replace = Nahradiť koncept
file-several = { $count ->
    [one] Otvoriť { $count } doklad
    [few] Otvoriť { $count } doklady
   *[other] Otvoriť { $count } dokladov
}
file-several-hint = Z každého, ktorý vyberiete, bude koncept. Čo už medzi konceptmi máte, zostane: doklad, ktorý sa líši, sa uloží vedľa neho.
file-several-open = { $count ->
    [one] Uložiť ako koncept
    [few] Uložiť { $count } ako koncepty
   *[other] Uložiť { $count } ako koncepty
}
file-several-opened = { $count ->
    [one] Doklad je medzi vašimi konceptmi.
    [few] { $count } doklady sú medzi vašimi konceptmi.
   *[other] { $count } dokladov je medzi vašimi konceptmi.
}
file-not-kept = Doklad sa nepodarilo uložiť.
file-empty = Tento súbor je prázdny.
file-no-access = Tento súbor sa nedá prečítať. Nepresunul sa inam? Vyberte ho znova.
file-unknown = Toto nie je PDF ani doklad z Billetu. Vyberte PDF vytvorené v Billete.
file-damaged = Toto PDF je poškodené. Skúste inú kópiu.
file-torn = Súbor nie je celý: je odseknutý alebo zmenený. Skúste inú kópiu.
file-encrypted = Toto PDF je zamknuté heslom. Uložte si kópiu bez hesla a otvorte tú.
file-too-large = Tento súbor je väčší, než koľko Billet prečíta.
file-no-document = V tomto PDF nie je doklad z Billetu: vytvoril ho iný program alebo bolo vytlačené do nového súboru. Znova otvoriť sa dá iba PDF, ktoré uložil Billet.
file-newer = Tento doklad vznikol v novšej verzii Billetu. Získate ju, keď stránku načítate znova. Potom súbor otvorte ešte raz.
file-malformed = Tento súbor nie je v poriadku:
file-cannot-read = Časť Billetu, ktorá číta PDF, sa nepodarilo spustiť. Skontrolujte pripojenie a skúste to znova.

## What a document becomes besides its PDF

ways-menu = Tlač a ďalšie
ways-doubts = { $count ->
    [one] Jedno pole sa nedá prečítať. Čo odtiaľto uložíte alebo vytlačíte, ukazuje jeho predchádzajúcu hodnotu.
    [few] { $count } polia sa nedajú prečítať. Čo odtiaľto uložíte alebo vytlačíte, ukazuje ich predchádzajúce hodnoty.
   *[other] { $count } polí sa nedá prečítať. Čo odtiaľto uložíte alebo vytlačíte, ukazuje ich predchádzajúce hodnoty.
}
ways-stop = Zrušiť
ways-stopped = Zrušené. Nič sa neuložilo.
ways-drawing = Strany sa kreslia…
ways-failed = Nepodarilo sa to. Skúste to znova.
ways-saved = { $name } nájdete v stiahnutých súboroch.
print = Tlačiť
png-save = Uložiť stranu { $page } ako obrázok (PNG)
file-open-way = Otvoriť súbor…

## Several at once

languages = Vo viacerých jazykoch
languages-hint = S jazykom sa zmenia texty dokladu a zápis čísel; čo ste napísali, zostane bez zmeny.
export = Uložiť viac
export-hint = Ako jedno PDF, v ktorom má každý koncept svoje strany aj ich číslovanie, alebo každý ako samostatné PDF, všetko v jednom súbore ZIP.
ways-all = Všetko
ways-none = Vyberte aspoň jeden.
ways-one-pdf = { $count ->
    [one] Uložiť ako jedno PDF
    [few] Uložiť { $count } ako jedno PDF
   *[other] Uložiť { $count } ako jedno PDF
}
ways-zip = { $count ->
    [one] Uložiť jedno PDF do súboru ZIP
    [few] Uložiť { $count } PDF do súboru ZIP
   *[other] Uložiť { $count } PDF do súboru ZIP
}
batch-progress = { $count } z { $all }
batch-saved = { $count ->
    [one] Jedno PDF je v súbore { $name } medzi stiahnutými súbormi.
    [few] { $count } PDF sú v súbore { $name } medzi stiahnutými súbormi.
   *[other] { $count } PDF je v súbore { $name } medzi stiahnutými súbormi.
}
batch-saved-pdf = { $count ->
    [one] { $name } nájdete v stiahnutých súboroch.
    [few] { $name } (počet dokladov: { $count }) nájdete v stiahnutých súboroch.
   *[other] { $name } (počet dokladov: { $count }) nájdete v stiahnutých súboroch.
}
batch-joining = Súbor sa zostavuje…
batch-none = Nepodarilo sa vytvoriť žiadne PDF.
batch-failed = { $count ->
    [one] Tento chýba:
    [few] Tieto { $count } chýbajú:
   *[other] Týchto { $count } chýba:
}

## Fonts of one’s own

fonts = Vlastné písma
fonts-add = Pridať písmo
fonts-remove = Odobrať { $name }
fonts-hint = Pre znaky, ktoré vo vstavaných písmach nie sú: arabské, hebrejské, čínske a ďalšie. Písmo zostane v tomto prehliadači pre všetky faktúry a do PDF sa uloží iba to, čo faktúra použije.
fonts-not-kept = Tento prehliadač nemôže písmo uložiť. Nemá už miesto alebo pre túto stránku nič neukladá.
fonts-cannot-be-read = Tento súbor sa nedá otvoriť. Vyberte ho znova.
font-too-large = { $file } má viac ako 40 MB. Vyberte menšie písmo.
font-web = { $file } je písmo pre webové stránky (WOFF). Vyberte súbor TTF alebo OTF toho istého písma.
font-old = { $file } je písmo starého typu. Vyberte súbor TTF alebo OTF.
font-unknown = { $file } nie je písmo. Vyberte súbor TTF alebo OTF.
font-damaged = { $file } je poškodený súbor. Získajte písmo znova tam, odkiaľ ho máte.
font-restricted = Výrobca písma { $file } nedovoľuje vkladať ho do dokumentov. Vyberte iné.
font-no-outlines = { $file } nemá žiadne znaky, ktoré by sa dali vytlačiť. Vyberte iné písmo.
font-no-letters = V súbore { $file } nie je uvedené, ktoré znaky písmo má. Vyberte iné.
fonts-too-many = Počet vlastných písem, ktoré Billet použije, je najviac { $count }. Odoberte niektoré, ktoré nepotrebujete, a potom pridajte toto.

## Kinds of document

about-invoice = Žiada o zaplatenie toho, čo bolo dodané. Sumy sú kladné a nič sa neuvádza.
about-proforma = Ukazuje, čo bude na faktúre: na platbu vopred alebo pre colnicu. Sumy sú kladné. Nie je to daňový doklad, faktúra ešte len príde.
about-quote = Hovorí, koľko by to stálo a dokedy to platí. Sumy sú kladné a zatiaľ sa nič neplatí.
about-order-confirmation = Potvrdzuje zákazníkovi, že objednávku prijímate a za akú cenu. Sumy sú kladné. Uveďte ponuku, z ktorej vychádza.
about-delivery-note = Ide s tovarom: čo a koľko, bez cien. Uveďte objednávku alebo faktúru.
about-advance-invoice = Žiada o časť ceny pred dodaním. Sumy sú kladné. Vyúčtovacia faktúra ju odpočíta podľa sadzieb dane.
about-final-invoice = Vyúčtuje celok a odpočíta zálohy podľa ich sadzieb dane. Sumy sú kladné. Uveďte každú zálohovú faktúru.
about-credit-note = Vracia faktúru celú alebo sčasti. Sumy ostávajú kladné. Musí uvádzať faktúru, ktorú opravuje.
about-debit-note = Doúčtuje niečo, čo už bolo fakturované. Sumy sú kladné. Musí uvádzať tú faktúru.
about-corrective-invoice = Nahrádza chybnú faktúru: všetko je, ako má byť. Sumy sú kladné. Musí uvádzať tú chybnú.
about-receipt = Potvrdzuje, že platba prišla. Sumy sú kladné a daň sa znova neuvádza. Uveďte zaplatenú faktúru.
about-self-billed-invoice = Ste zákazník a vystavujete faktúru za dodávateľa. V „Dodávateľ“ je dodávateľ, v „Odberateľ“ vy. Sumy sú kladné. Obaja ste sa na tom museli dohodnúť.
about-statement = Vypisuje, čo je medzi vami a zákazníkom otvorené. Čo dlhuje, je kladné. Nenahrádza žiadnu faktúru.
about-reminder = Upomína platbu po splatnosti. Sumy sú kladné a daň sa znova neuvádza. Uveďte faktúru.
make = Vytvoriť z tohto dokladu
make-hint = Nový koncept, ktorý tento doklad uvádza.
book = Zákazníci a položky
book-hint = Zapamätané z vašich dokladov, len v tomto prehliadači. Ponúknu sa pri písaní.
book-none = Zatiaľ tu nič nie je. Zákazníci a položky sa zapamätajú, keď stiahnete PDF alebo doklad opustíte.
book-clients = Zákazníci
book-items = Položky
book-companies = Vaše firmy
book-search = Hľadať
book-edit = Upraviť: { $name }
book-forget = Zabudnúť: { $name }
book-forgotten = Zabudnuté: { $name }
book-undo = Vrátiť
book-save = Uložiť
book-back = Späť
book-forget-all = Zabudnúť všetkých zákazníkov a položky
book-all-forgotten = Všetci zákazníci a všetky položky sú zabudnuté.

issue-title = Vystaviť: { $document }?
issue-hint = Odteraz číslo, sumy a PDF zostanú, aké sú, a uchovajú sa v tomto prehliadači. Čo budete chcieť zmeniť, zmeníte dokladom, ktorý tento uvádza.
issue-and-save = Vystaviť a uložiť PDF
issue-only = Vystaviť
issue-no-number = Najprv potrebuje číslo.
issue-not-ready = Vo formulári je niečo, čomu sa nedá rozumieť alebo čo sa nedá spočítať. Najprv to opravte: formulár povie kde.
issue-taken = { $other }, vystavené { $date }, už má číslo dokladu { $document }. Dva doklady s rovnakým číslom sa ťažko rozlišujú a daňový úrad ich môže spochybniť.
issue-change-number = Zmeniť číslo
issue-anyway = Aj tak vystaviť s týmto číslom
issue-mistakes = Toto je dobré pred vystavením opraviť:
issue-mend = Späť na formulár
issue-nevertheless = Napriek tomu vystaviť
issue-done = Vystavené: { $document }.
issue-not-kept = Vystavené: { $document }. Tento prehliadač nemohol PDF uchovať: uložte si ho teraz, neskorší Billet ho môže vykresliť inak.
issued-redrawn = Tento prehliadač už nemá PDF tak, ako bolo vystavené. Bolo vykreslené znova z rovnakých údajov a nezhoduje sa do posledného bajtu: táto verzia Billetu ho kreslí trochu inak. Platí to, čo ste odoslali.
take-back-title = Vrátiť medzi koncepty: { $document }?
take-back-hint = Len kým doklad nemá nikto iný. Potom ho bude možné znova meniť a vystavené PDF sa tu zmaže. Už ho niekto má? Radšej vystavte dobropis alebo novú verziu.
take-back-cited = Odkazuje naň už vystavený doklad: { $documents }. Ak ho zmeníte, nebudú spolu súhlasiť.
take-back = Vrátiť medzi koncepty
delete-issued-title = Zmazať: { $document }?
delete-issued-hint = Vystavené { $date }. Zákon možno vyžaduje, aby ste doklad uchovávali roky. Zmaže sa aj vystavené PDF.
delete-issued = Zmazať
file-issued = Bol vystavený { $date } a zostane, aký je.
file-known-issued = Tento doklad ste vystavili v inej podobe. Tá zostane, aká je.
file-look = Pozrieť
make-hint-correct = Vystavený doklad sa nemení: daňové predpisy chcú vlastný doklad, ktorý ho uvádza. Dobropis vracia všetko alebo časť; opravná faktúra ho nahradí.
make-hint-version = Vystavený doklad zostane, aký je. Nová verzia ho uvádza a nahradí.
make-revised = Nová verzia

pattern-title = Čísla: { $kind }
pattern-label = Vzor
pattern-hint = Čo je v zložených zátvorkách, doplní sa pri každom doklade. Ostatný text zostane, aký je.
pattern-year = rok
pattern-year-short = rok, dve číslice
pattern-month = mesiac
pattern-counter = počítadlo s toľkými číslicami
pattern-client = prvé slovo názvu odberateľa
pattern-reset = Počítadlo začína znova
pattern-yearly = každý rok
pattern-monthly = každý mesiac
pattern-never = nikdy
pattern-next = Ďalšie číslo: { $number }
pattern-needs = Aby sa žiadne číslo neopakovalo, vzor potrebuje { $token }.
pattern-unknown = { $token } nie je známe.
pattern-brace = Niektorá zátvorka nemá protipól.
pattern-counters = Počítadiel je viac než jedno.
pattern-digits = Počítadlo má viac než { $count } číslic.
pattern-keep = Použiť tento vzor
pattern-remove = Pokračovať bez vzoru
