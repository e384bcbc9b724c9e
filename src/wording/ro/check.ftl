### What is told before a document is sent, in Romanian.

## Which item it is about

item-problem = Poziția { $position }, „{ $description }”: { $sentence }
unnamed-item-problem = Poziția { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Lipsește numărul. Dați-i unul, ca 2026-0042.
problem-issue-date-missing = Lipsește data. Introduceți ziua în care îl trimiteți.
problem-due-date-missing = Lipsește scadența: clientul nu va ști când să plătească. Scrie numărul de zile sau o dată.
problem-number-used = Alt document are acest număr. Dați-i acestuia unul propriu.
problem-number-out-of-order = Există documente cu numere mai mici și date mai târzii, sau invers. Verifică numărul și data.
problem-issue-date-far = Data emiterii este la mai mult de un an de astăzi. Verifică anul.
problem-issue-date-stale = Data emiterii este de acum mai bine de o lună. Mai este ziua în care îl trimiți?
problem-issue-date-ahead = Până la data emiterii mai este peste o lună. Este ziua în care îl trimiți?
problem-supply-date-far = Data livrării este la mai mult de un an de data emiterii. Verifică anul.
problem-due-in-past = Scadența a trecut. Alege o zi care urmează.
problem-due-far = Scadența este la mai mult de un an de data emiterii. Verifică anul.
problem-due-before-issue = Scadența este înainte de data emiterii. Alege o zi mai târzie.
problem-valid-until-missing = Nu spune până când e valabilă oferta. Introduceți o zi.
problem-valid-until-before-issue = Oferta expiră înaintea propriei date. Alegeți o zi mai târzie.
problem-valid-until-in-past = Oferta nu mai este valabilă. Alegeți o zi care urmează.
problem-cited-missing = Nu spune la ce factură se referă. Indicați numărul și data ei.
problem-cited-number-missing = Un document este citat fără număr. Introduceți numărul.
problem-cited-date-missing = O factură este citată fără dată. Introduceți data.
problem-advance-not-cited = Nu este citată nicio factură de avans. Indicați-le pe cele care se deduc aici.
problem-paid-not-cited = Nu spune ce s-a plătit sau mai este de plătit. Indicați factura.
problem-order-reference-missing = Celelalte facturi către acest client au numărul comenzii lui. Cere-l: fără el, o factură poate rămâne neplătită.
problem-seller-name-missing = Lipsește numele tău. Scrie-l pe al tău sau pe al firmei.
problem-seller-address-missing = Lipsește adresa ta. Clientul are nevoie de ea pentru contabilitate.
problem-buyer-name-missing = Lipsește numele clientului. Scrie cine va plăti.
problem-buyer-address-missing = Lipsește adresa clientului. Scrie cel puțin localitatea.
problem-seller-vat-number-missing = Aplici o taxă, dar nu apare niciun cod fiscal. Scrie codul tău de TVA sau Nr. Reg. Com.
problem-buyer-vat-number-missing = Aici taxa o datorează clientul, dar lipsește codul lui fiscal. Cere-l și scrie-l.
problem-exemption-reason-missing = Scutit de taxă, dar nu scrie de ce. Spune motivul sau legea.
problem-tax-rate-of-untaxed = Acest fel de taxă nu are cotă. Pune 0 sau alege alt fel.
problem-tax-rate-impossible = O taxă este între 0 și 100 la sută. Verifică cota.
problem-tax-name-missing = O taxă nu are nume: clientul nu poate ști ce este. Dă-i unul, de exemplu TVA sau IRPF.
problem-tax-missing = Fără taxă, deși alte poziții o au. Alege o taxă sau spune de ce nu este.
problem-tax-unexplained = Nu se aplică nicio taxă și nu scrie de ce. Spune motivul sau legea în mențiuni.
problem-tax-again = Apare o taxă care stă deja pe factură. Scoate-o din poziții sau fă acest document din factură.
problem-phrase-missing = Legea cere cuvintele „{ $phrase }” ({ $law }). Adăugați-le la notă.
problem-phrase-unapt = Nota spune „{ $phrase }”, dar nimic din document nu o cere. Ștergeți-o sau verificați taxa.
problem-tax-rate-until = { $country }: { $rate } a fost cota până la { $change }. Pentru o livrare din { $day } cota este { $right }.
problem-tax-rate-from = { $country }: { $rate } este cota abia din { $change }. Pentru o livrare din { $day } cota este { $right }.
problem-tax-rate-unknown = { $country }: nu se cunoaște o cotă de { $rate } pentru { $day }. Există: { $right }. Verificați cota.
problem-no-lines = Încă nu este nimic de plătit. Adaugă o poziție.
problem-description-missing = Lipsește denumirea. Spune despre ce este vorba.
problem-price-missing = Lipsește prețul. Scrie unul, sau 0 dacă este gratuit.
problem-unit-code-malformed = „{ $code }” nu este codul unei unități: un astfel de cod are una până la trei litere mari și cifre. Alege din nou unitatea sau scrie-o ca text.
problem-quantity-zero = Cantitatea este 0: nu se facturează nimic. Scrie cât sau elimină poziția.
problem-price-negative = Prețul este mai mic decât zero. Pentru un retur, pune cantitatea cu minus.
problem-discount-too-large = Reducerea este mai mare decât tot prețul. Micșoreaz-o.
problem-discount-negative = O reducere mai mică decât zero mărește prețul. Scrie-o ca un cost suplimentar.
problem-charge-negative = Un cost suplimentar mai mic decât zero scade prețul. Scrie-l ca o reducere.
problem-retention-impossible = Ce reține clientul nu poate fi mai mult decât totalul și nici mai puțin decât zero.
problem-advance-negative = O plată deja făcută nu poate fi mai mică decât zero.
problem-advances-too-large = S-a plătit deja mai mult decât este de plată. Ca să dai bani înapoi, trimite o factură de stornare.
problem-payment-missing = Lipsește modul de plată. Scrie IBAN-ul sau numărul contului.
problem-payment-code-without-iban = Nu este posibil un cod de plată: are nevoie de un IBAN.
problem-payment-code-currency = Nu este posibil un cod de plată: băncile din țara acestui cont nu citesc niciunul în această monedă.
problem-payment-code-nothing-due = Nu este nevoie de un cod de plată: nu mai este nimic de plată.
problem-payment-code-too-much = Nu este posibil un cod de plată: suma este mai mare decât cuprinde.
problem-payment-code-without-bic = Nu este posibil un cod de plată: are nevoie de codul BIC al băncii.
problem-payment-code-without-correspondent = Nu este posibil un cod de plată: scrieți contul corespondent după numele băncii.
problem-payment-code-not-whole = Nu este posibil un cod de plată: cuprinde doar sume întregi.
problem-payment-code-reference-too-long = Nu este posibil un cod de plată: referința plății este prea lungă.
problem-email-shape = Încă nu este o adresă de e-mail. Arată așa: nume@example.com.
problem-nothing-due = Totalul este zero. Verifică prețurile, cantitățile și reducerile.
problem-credit-negative = Totalul este mai mic decât zero. Pe o factură de stornare sumele sunt pozitive.
problem-total-negative = Totalul este mai mic decât zero. Verifică prețurile, cantitățile și reducerile; ca să dai bani înapoi, trimite o factură de stornare.
problem-jargon = Nu toți clienții știu ce înseamnă „{ $words }”. Scrie ziua până la care trebuie plătit.
problem-instalments-more-than-due = Tranșele dau împreună mai mult decât totalul de plată. Micșorează una dintre ele.
problem-instalments-too-many-digits = Tranșele sunt prea mari pentru un calcul exact. Scrie sume mai mici.
problem-early-payment-useless = O reducere pentru plata anticipată are nevoie de o zi înainte de scadență și trebuie să lase ceva de plată.
problem-too-many-digits = Acest număr este prea mare pentru un calcul exact. Scrie unul mai mic.
problem-repeated-tax = Aceeași taxă apare aici de două ori. Elimină una.
problem-impossible-rate = Cotele de taxă dau împreună minus 100 la sută sau mai puțin. Verifică-le.
problem-characters-missing = { $count ->
    [one] Un caracter nu poate fi tipărit: { $characters }. Înlocuiește-l, renunță la el sau adaugă la „Aspectul documentului” un font care îl conține.
    [few] { $count } caractere nu pot fi tipărite: { $characters }. Înlocuiește-le, renunță la ele sau adaugă la „Aspectul documentului” un font care le conține.
   *[other] { $count } de caractere nu pot fi tipărite: { $characters }. Înlocuiește-le, renunță la ele sau adaugă la „Aspectul documentului” un font care le conține.
}
problem-logo-unreadable = Sigla nu poate fi citită. Alege o imagine PNG sau JPEG.
problem-stamp-unreadable = Ștampila sau semnătura nu poate fi citită. Alege o imagine PNG sau JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: lungime greșită. Lipsește un caracter sau este unul în plus.
problem-identifier-wrong-characters = { $name }: un caracter nu poate sta unde stă, de exemplu o literă în loc de o cifră.
problem-identifier-wrong-check-digit = { $name }: cifrele de control nu se potrivesc. Probabil o cifră este greșită sau două sunt inversate.
problem-identifier-unknown-country = { $name }: primele litere nu sunt ale unei țări care dă astfel de numere.
problem-identifier-impossible-part = { $name }: o parte, de exemplu o dată sau o regiune, nu poate exista.
problem-reference-not-made = Din acest număr nu se poate face referința aleasă: nu are cifre sau are prea multe. Clientul indică numărul însuși.
problem-qr-reference-alone = Într-un QR-IBAN se plătește numai cu o referință QR de 27 de cifre, iar aceasta cere un QR-IBAN. Aici una nu se potrivește cu cealaltă.

## What the law of the seller's country asks for

problem-seller-address-partial = Adresa ta nu este completă. Legea cere strada și localitatea ({ $law }).
problem-buyer-address-partial = Adresa clientului nu este completă. Legea cere strada și localitatea ({ $law }).
problem-seller-town-missing = Lipsește localitatea ta. Legea o cere ({ $law }).
problem-buyer-town-missing = Lipsește localitatea clientului. Legea o cere ({ $law }).
problem-buyer-post-code-missing = Lipsește codul poștal al clientului. Legea îl cere ({ $law }).
problem-seller-tax-number-missing = Lipsește codul tău fiscal. Legea îl cere ({ $law }).
problem-buyer-tax-number-missing = Lipsește codul fiscal al clientului. Legea îl cere dacă clientul este o firmă ({ $law }).
problem-seller-registration-missing = Lipsește numărul dumneavoastră de înregistrare. Legea îl cere ({ $law }).
problem-buyer-registration-missing = Lipsește numărul de înregistrare al clientului. Legea îl cere dacă clientul este o firmă ({ $law }).
problem-seller-uid-unmarked = După UID-ul tău trebuie să urmeze marca TVA: MWST, TVA sau IVA ({ $law }).
problem-supply-date-missing = Lipsește data livrării. Legea o cere, chiar dacă este data facturii ({ $law }).
problem-unit-missing = Lipsește unitatea de măsură. Legea o cere: ore, bucăți, kilograme ({ $law }).
problem-tax-currency-missing = Taxa trebuie arătată și în moneda țării tale ({ $law }).
problem-electronic-invoice = Între firmele din țara ta contează numai factura electronică. Acest document o însoțește ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } în datele tale
number-of-buyer = { $name } în datele clientului

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Referința plății
identifier-variable-symbol = Simbol variabil
identifier-ch-qr-reference = Referință QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = Cod TVA
identifier-at-uid = UID austriac
identifier-au-abn = ABN
identifier-be-enterprise = Număr de întreprindere belgian
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business Number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Număr CVR
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
