### What units are called in Polish: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = godz.
    .name = godzina
    .also = godziny, godzin, h
H87 = szt.
    .name = sztuka
    .also = sztuki, sztuk
DAY =
    { $count ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dnia
    }
    .name = dzień
MON = mies.
    .name = miesiąc
    .also = miesiące, miesięcy, m-c
LS = ryczałt
    .name = ryczałt
    .also = ryczałtem, rycz.
MTK = m²
    .name = metr kwadratowy
    .also = metry kwadratowe, mkw
MTR = m
    .name = metr
    .also = metry, metrów
KGM = kg
    .name = kilogram
    .also = kilogramy, kilogramów, kilo
KMT = km
    .name = kilometr
    .also = kilometry, kilometrów
LTR = l
    .name = litr
    .also = litry, litrów
SET = kpl.
    .name = komplet
    .also = komplety, kompletów, zestaw, zest.
C62 = jedn.
    .name = jednostka
    .also = jednostki, jednostek
MTQ = m³
    .name = metr sześcienny
    .also = metry sześcienne, kubik
E48 = usł.
    .name = usługa
    .also = usługi, usług
WEE = tydz.
    .name = tydzień
    .also = tygodnie, tygodni
ANN =
    { $count ->
        [one] rok
        [few] lata
        [many] lat
       *[other] roku
    }
    .name = rok
QAN = kw.
    .name = kwartał
    .also = kwartały, kwartałów
MIN = min
    .name = minuta
    .also = minuty, minut
E49 =
    { $count ->
        [one] dzień rob.
        [few] dni rob.
        [many] dni rob.
       *[other] dnia rob.
    }
    .name = dzień roboczy
    .also = dni robocze, dniówka
IE = os.
    .name = osoba
    .also = osoby, osób
ZP = str.
    .name = strona
    .also = strony, stron
D68 =
    { $count ->
        [one] słowo
        [many] słów
       *[other] słowa
    }
    .name = słowo
KB = tys. znaków
    .name = tysiąc znaków
    .also = 1000 znaków
LM = mb
    .name = metr bieżący
    .also = metry bieżące, m.b.
TNE = t
    .name = tona
    .also = tony, ton
GRM = g
    .name = gram
    .also = gramy, gramów
CMT = cm
    .name = centymetr
    .also = centymetry, centymetrów
MMT = mm
    .name = milimetr
    .also = milimetry, milimetrów
MLT = ml
    .name = mililitr
    .also = mililitry, mililitrów
KWH = kWh
    .name = kilowatogodzina
    .also = kilowatogodzin
MWH = MWh
    .name = megawatogodzina
    .also = megawatogodzin
PR =
    { $count ->
        [one] para
        [many] par
       *[other] pary
    }
    .name = para
DZN =
    { $count ->
        [one] tuzin
        [few] tuziny
        [many] tuzinów
       *[other] tuzina
    }
    .name = tuzin
XPK = opak.
    .name = opakowanie
    .also = opakowania, opakowań, op., paczka
XBX =
    { $count ->
        [one] pudełko
        [many] pudełek
       *[other] pudełka
    }
    .name = pudełko
    .also = pud.
XCT =
    { $count ->
        [one] karton
        [few] kartony
        [many] kartonów
       *[other] kartonu
    }
    .name = karton
    .also = kart.
XPX =
    { $count ->
        [one] paleta
        [many] palet
       *[other] palety
    }
    .name = paleta
    .also = pal.
XBO = but.
    .name = butelka
    .also = butelki, butelek
XBG =
    { $count ->
        [one] worek
        [few] worki
        [many] worków
       *[other] worka
    }
    .name = worek
    .also = torba, wor.
XRO =
    { $count ->
        [one] rolka
        [many] rolek
       *[other] rolki
    }
    .name = rolka
    .also = rol.
PTN =
    { $count ->
        [one] porcja
        [few] porcje
       *[other] porcji
    }
    .name = porcja
    .also = porc.
E54 =
    { $count ->
        [one] kurs
        [few] kursy
        [many] kursów
       *[other] kursu
    }
    .name = kurs
    .also = przejazd, przejazdy
E51 =
    { $count ->
        [one] zlecenie
        [many] zleceń
       *[other] zlecenia
    }
    .name = zlecenie
    .also = zlec., praca
ACT =
    { $count ->
        [one] czynność
       *[other] czynności
    }
    .name = czynność
    .also = działanie
TKM = tkm
    .name = tonokilometr
    .also = tonokilometry
P1 = %
    .name = procent
    .also = proc.
FOT = ft
    .name = stopa
    .also = stopy, stóp
INH = cal
    .name = cal
    .also = cale, cali
YRD = yd
    .name = jard
    .also = jardy
SMI = mi
    .name = mila
    .also = mile, mil
FTK = ft²
    .name = stopa kwadratowa
    .also = stopy kwadratowe
LBR = lb
    .name = funt
    .also = funty
ONZ = oz
    .name = uncja
    .also = uncje
GLL = gal
    .name = galon
    .also = galony
