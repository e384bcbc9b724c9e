### What the drawer says: the parts of the page that are fetched when they are opened, in Czech.

## The look of the paper

look-template = Šablona
look-template-classic = Klasická
look-template-modern = Moderní
look-template-compact = Kompaktní
look-template-letter = Dopisní

look-accent = Barva
look-accent-ink = Inkoustová
look-accent-blue = Modrá
look-accent-green = Zelená
look-accent-wine = Vínová
look-accent-brick = Cihlová
look-accent-violet = Fialová
look-accent-bronze = Bronzová
look-accent-black = Černá
look-accent-own = Jiná barva

look-typeface = Písmo
look-typeface-sans = Bezpatkové
look-typeface-serif = Patkové
look-page-size = Stránka
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Vlevo
look-logo-place-center = Uprostřed
look-logo-place-right = Vpravo
look-logo-size = Velikost loga
look-logo-size-small = Malé
look-logo-size-medium = Střední
look-logo-size-large = Velké
look-logo-hint = Po změně velikosti přidejte logo znovu: ukládá se tak ostré, jak jeho velikost vyžaduje.

look-carried-forward = Převádět součet na další stranu
look-fold-marks = Značky pro přeložení dopisu
look-stamp = Razítko nebo podpis
look-stamp-add = Přidat razítko nebo podpis
look-stamp-remove = Odebrat razítko nebo podpis

look-labels = Texty a sloupce
look-labels-hint = Kde chcete jiné slovo, napište vlastní. Zrušte zaškrtnutí u toho, co na dokladu nechcete.
look-show = Zobrazit
look-bare-country = Země
look-bare-email = E-mailové adresy
look-bare-phone = Telefonní čísla

## A picture that is chosen

logo-empty = Tento soubor je prázdný. Vyberte jiný.
logo-file-too-large = Tento soubor má více než 10 MB. Vyberte menší.
logo-too-many-pixels = Tento obrázek má příliš mnoho pixelů. Vyberte menší.
logo-not-a-picture = Tento soubor nejde zobrazit jako obrázek. Vyberte soubor PNG, JPEG nebo SVG.
logo-too-much-detail = Tento obrázek má na logo příliš mnoho detailů. Vyberte jednodušší.
logo-cannot-be-read = Tento soubor nejde otevřít. Vyberte ho znovu.

## Opening a file

ways-close = Zavřít
file-open = Otevřít soubor
file-hint = PDF vytvořené v Billetu nebo soubor JSON s dokladem. Můžete ho také přetáhnout kamkoli na stránku. Čte se jen zde, ve vašem zařízení.
file-choose = Vybrat soubor
file-reading = Soubor se čte…
file-not-opened = Tento soubor se neotevřel
file-found = Otevřít { $number }
file-unnumbered = doklad bez čísla
file-client = Zákazník
file-day = Datum
file-total = Celkem
file-edit = Upravit
file-duplicate = Duplikovat s novým číslem
file-known-same = Už je mezi vašimi koncepty, přesně takový jako v souboru.
file-known-other = Mezi vašimi koncepty je jiná podoba tohoto dokladu, změněná { $moment }.
file-known-newer = Mezi vašimi koncepty je tento doklad uložený novější verzí Billetu. Ten zůstane, jak je.
file-keep-both = Ponechat oba
file-replace = Nahradit koncept
file-several = { $count ->
    [one] Otevřít { $count } doklad
    [few] Otevřít { $count } doklady
   *[other] Otevřít { $count } dokladů
}
file-several-hint = Z každého, který vyberete, bude koncept. Co už mezi koncepty máte, zůstane: doklad, který se liší, se uloží vedle něj.
file-several-open = { $count ->
    [one] Uložit jako koncept
    [few] Uložit { $count } jako koncepty
   *[other] Uložit { $count } jako koncepty
}
file-several-opened = { $count ->
    [one] Doklad je mezi vašimi koncepty.
    [few] { $count } doklady jsou mezi vašimi koncepty.
   *[other] { $count } dokladů je mezi vašimi koncepty.
}
file-not-kept = Doklad se nepodařilo uložit.
file-empty = Tento soubor je prázdný.
file-no-access = Tento soubor nejde přečíst. Nepřesunul se jinam? Vyberte ho znovu.
file-unknown = Toto není PDF ani doklad z Billetu. Vyberte PDF vytvořené v Billetu.
file-damaged = Toto PDF je poškozené. Zkuste jinou kopii.
file-torn = Soubor není celý: je useknutý nebo změněný. Zkuste jinou kopii.
file-encrypted = Toto PDF je zamčené heslem. Uložte si kopii bez hesla a otevřete tu.
file-too-large = Tento soubor je větší, než kolik Billet přečte.
file-no-document = V tomto PDF není doklad z Billetu: vytvořil ho jiný program, nebo bylo vytištěno do nového souboru. Znovu otevřít jde jen PDF, které uložil Billet.
file-newer = Tento doklad vznikl v novější verzi Billetu. Získáte ji, když stránku načtete znovu. Pak soubor otevřete ještě jednou.
file-malformed = Tento soubor není v pořádku:
file-cannot-read = Část Billetu, která čte PDF, se nepodařilo spustit. Zkontrolujte připojení a zkuste to znovu.

## What a document becomes besides its PDF

ways-menu = Tisk a další
ways-doubts = { $count ->
    [one] Jedno pole nejde přečíst. Co odsud uložíte nebo vytisknete, ukazuje jeho předchozí hodnotu.
    [few] { $count } pole nejdou přečíst. Co odsud uložíte nebo vytisknete, ukazuje jejich předchozí hodnoty.
   *[other] { $count } polí nejde přečíst. Co odsud uložíte nebo vytisknete, ukazuje jejich předchozí hodnoty.
}
ways-stop = Zrušit
ways-stopped = Zrušeno. Nic se neuložilo.
ways-drawing = Strany se kreslí…
ways-failed = Nepodařilo se to. Zkuste to znovu.
ways-saved = { $name } najdete ve stažených souborech.
print = Tisk
png-save = Uložit stranu { $page } jako obrázek (PNG)
file-open-way = Otevřít soubor…

## Several at once

languages = Ve více jazycích
languages-hint = S jazykem se změní texty dokladu a zápis čísel; co jste napsali, zůstane beze změny.
export = Uložit více
export-hint = Jako jedno PDF, kde má každý koncept své strany i jejich číslování, nebo každý jako samostatné PDF, vše v jednom souboru ZIP.
ways-all = Vše
ways-none = Vyberte aspoň jeden.
ways-one-pdf = { $count ->
    [one] Uložit jako jedno PDF
    [few] Uložit { $count } jako jedno PDF
   *[other] Uložit { $count } jako jedno PDF
}
ways-zip = { $count ->
    [one] Uložit jedno PDF do souboru ZIP
    [few] Uložit { $count } PDF do souboru ZIP
   *[other] Uložit { $count } PDF do souboru ZIP
}
batch-progress = { $count } z { $all }
batch-saved = { $count ->
    [one] Jedno PDF je v souboru { $name } mezi staženými soubory.
    [few] { $count } PDF jsou v souboru { $name } mezi staženými soubory.
   *[other] { $count } PDF je v souboru { $name } mezi staženými soubory.
}
batch-saved-pdf = { $count ->
    [one] { $name } najdete ve stažených souborech.
    [few] { $name } (počet dokladů: { $count }) najdete ve stažených souborech.
   *[other] { $name } (počet dokladů: { $count }) najdete ve stažených souborech.
}
batch-joining = Soubor se sestavuje…
batch-none = Nepodařilo se vytvořit žádné PDF.
batch-failed = { $count ->
    [one] Tento chybí:
    [few] Tyto { $count } chybí:
   *[other] Těchto { $count } chybí:
}

## Fonts of one’s own

fonts = Vlastní písma
fonts-add = Přidat písmo
fonts-remove = Odebrat { $name }
fonts-hint = Pro znaky, které ve vestavěných písmech nejsou: arabské, hebrejské, čínské a další. Písmo zůstane v tomto prohlížeči pro všechny faktury a do PDF se uloží jen to, co faktura použije.
fonts-not-kept = Tento prohlížeč nemůže písmo uložit. Nemá už místo, nebo pro tuto stránku nic neukládá.
fonts-cannot-be-read = Tento soubor nejde otevřít. Vyberte ho znovu.
font-too-large = { $file } má více než 40 MB. Vyberte menší písmo.
font-web = { $file } je písmo pro webové stránky (WOFF). Vyberte soubor TTF nebo OTF téhož písma.
font-old = { $file } je písmo starého typu. Vyberte soubor TTF nebo OTF.
font-unknown = { $file } není písmo. Vyberte soubor TTF nebo OTF.
font-damaged = { $file } je poškozený soubor. Získejte písmo znovu tam, odkud ho máte.
font-restricted = Výrobce písma { $file } nedovoluje vkládat ho do dokumentů. Vyberte jiné.
font-no-outlines = { $file } nemá žádné znaky, které by šlo vytisknout. Vyberte jiné písmo.
font-no-letters = V souboru { $file } není uvedeno, které znaky písmo má. Vyberte jiné.
fonts-too-many = Počet vlastních písem, která Billet použije, je nejvýše { $count }. Odeberte některé, které nepotřebujete, a pak přidejte toto.

## Kinds of document

about-invoice = Žádá o zaplacení toho, co bylo dodáno. Částky jsou kladné a nic se neuvádí.
about-proforma = Ukazuje, co bude na faktuře: pro platbu předem nebo pro celnici. Částky jsou kladné. Není to daňový doklad, faktura teprve přijde.
about-quote = Říká, kolik by to stálo a do kdy to platí. Částky jsou kladné a zatím se nic neplatí.
about-order-confirmation = Potvrzuje zákazníkovi, že objednávku přijímáte a za jakou cenu. Částky jsou kladné. Uveďte nabídku, ze které vychází.
about-delivery-note = Jde se zbožím: co a kolik, bez cen. Uveďte objednávku nebo fakturu.
about-advance-invoice = Žádá o část ceny před dodáním. Částky jsou kladné. Vyúčtovací faktura ji odečte podle sazeb daně.
about-final-invoice = Vyúčtuje celek a odečte zálohy podle jejich sazeb daně. Částky jsou kladné. Uveďte každou zálohovou fakturu.
about-credit-note = Vrací fakturu celou nebo zčásti. Částky zůstávají kladné. Musí uvádět fakturu, kterou opravuje.
about-debit-note = Doúčtuje něco, co už bylo fakturováno. Částky jsou kladné. Musí uvádět tu fakturu.
about-corrective-invoice = Nahrazuje chybnou fakturu: vše je, jak má být. Částky jsou kladné. Musí uvádět tu chybnou.
about-receipt = Potvrzuje, že platba přišla. Částky jsou kladné a daň se znovu neuvádí. Uveďte zaplacenou fakturu.
about-self-billed-invoice = Jste zákazník a vystavujete fakturu za dodavatele. V „Dodavatel“ je dodavatel, v „Odběratel“ vy. Částky jsou kladné. Oba jste se na tom museli dohodnout.
about-statement = Vypisuje, co je mezi vámi a zákazníkem otevřené. Co dluží, je kladné. Nenahrazuje žádnou fakturu.
about-reminder = Upomíná platbu po splatnosti. Částky jsou kladné a daň se znovu neuvádí. Uveďte fakturu.
make = Vytvořit z tohoto dokladu
make-hint = Nový koncept, který tento doklad uvádí.
book = Zákazníci a položky
book-hint = Zapamatováno z vašich dokladů, jen v tomto prohlížeči. Nabídnou se při psaní.
book-none = Zatím tu nic není. Zákazníci a položky se zapamatují, jakmile stáhnete PDF nebo doklad opustíte.
book-clients = Zákazníci
book-items = Položky
book-companies = Vaše firmy
book-search = Hledat
book-edit = Upravit: { $name }
book-forget = Zapomenout: { $name }
book-forgotten = Zapomenuto: { $name }
book-undo = Vrátit
book-save = Uložit
book-back = Zpět
book-forget-all = Zapomenout všechny zákazníky a položky
book-all-forgotten = Všichni zákazníci a všechny položky jsou zapomenuty.

issue-title = Vystavit: { $document }?
issue-hint = Od této chvíle číslo, částky a PDF zůstanou, jak jsou, a uchovají se v tomto prohlížeči. Co budete chtít změnit, změníte dokladem, který tento uvádí.
issue-and-save = Vystavit a uložit PDF
issue-only = Vystavit
issue-no-number = Nejdřív potřebuje číslo.
issue-not-ready = Ve formuláři je něco, čemu nelze rozumět nebo co nelze spočítat. Nejdřív to opravte: formulář říká kde.
issue-taken = { $other }, vystaveno { $date }, už má číslo dokladu { $document }. Dva doklady se stejným číslem se špatně rozlišují a finanční úřad je může zpochybnit.
issue-change-number = Změnit číslo
issue-anyway = Přesto vystavit s tímto číslem
issue-mistakes = Toto je dobré před vystavením opravit:
issue-mend = Zpět k formuláři
issue-nevertheless = Přesto vystavit
issue-done = Vystaveno: { $document }.
issue-not-kept = Vystaveno: { $document }. Tento prohlížeč nemohl PDF uchovat: uložte si ho teď, pozdější Billet ho může vykreslit jinak.
issued-redrawn = Tento prohlížeč už nemá PDF tak, jak bylo vystaveno. Bylo vykresleno znovu ze stejných údajů a neshoduje se do posledního bajtu: tato verze Billetu ho kreslí trochu jinak. Platí to, co jste odeslali.
take-back-title = Vrátit mezi koncepty: { $document }?
take-back-hint = Jen dokud doklad nikdo jiný nemá. Pak ho půjde znovu měnit a vystavené PDF se zde smaže. Už ho někdo má? Vystavte raději dobropis nebo novou verzi.
take-back-cited = Odkazuje na něj { $documents }, už vystavený doklad. Když ho změníte, nebudou spolu souhlasit.
take-back = Vrátit mezi koncepty
delete-issued-title = Smazat: { $document }?
delete-issued-hint = Vystaveno { $date }. Zákon možná vyžaduje, abyste doklad uchovávali roky. Smaže se i vystavené PDF.
delete-issued = Smazat
file-issued = Byl vystaven { $date } a zůstane, jak je.
file-known-issued = Tento doklad jste vystavili v jiné podobě. Ta zůstane, jak je.
file-look = Prohlédnout
make-hint-correct = Vystavený doklad se nemění: daňové předpisy chtějí vlastní doklad, který ho uvádí. Dobropis vrací vše nebo část; opravná faktura ho nahradí.
make-hint-version = Vystavený doklad zůstane, jak je. Nová verze ho uvádí a nahradí.
make-revised = Nová verze

pattern-title = Čísla: { $kind }
pattern-label = Vzor
pattern-hint = Co je ve složených závorkách, se doplní u každého dokladu. Ostatní text zůstane, jak je.
pattern-year = rok
pattern-year-short = rok, dvě číslice
pattern-month = měsíc
pattern-counter = počítadlo s tolika číslicemi
pattern-client = první slovo názvu odběratele
pattern-reset = Počítadlo začíná znovu
pattern-yearly = každý rok
pattern-monthly = každý měsíc
pattern-never = nikdy
pattern-next = Další číslo: { $number }
pattern-needs = Aby se žádné číslo neopakovalo, vzor potřebuje { $token }.
pattern-unknown = { $token } není známo.
pattern-brace = Některá závorka nemá protějšek.
pattern-counters = Počítadel je víc než jedno.
pattern-digits = Počítadlo má více než { $count } číslic.
pattern-keep = Použít tento vzor
pattern-remove = Pokračovat bez vzoru
