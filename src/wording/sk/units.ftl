### What units are called in Slovak: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = hodina
    .also = hodiny, hodín, hod.
H87 = ks
    .name = kus
    .also = kusy, kusov
DAY =
    { $count ->
        [one] deň
        [few] dni
        [many] dňa
       *[other] dní
    }
    .name = deň
MON =
    { $count ->
        [one] mesiac
        [few] mesiace
        [many] mesiaca
       *[other] mesiacov
    }
    .name = mesiac
    .also = mes.
LS = paušál
    .name = paušál
    .also = paušálne, kpl., súbor
MTK = m²
    .name = meter štvorcový
    .also = metrov štvorcových, štvorcový meter
MTR = m
    .name = meter
    .also = metre, metrov
KGM = kg
    .name = kilogram
    .also = kilogramy, kilogramov, kilo
KMT = km
    .name = kilometer
    .also = kilometre, kilometrov
LTR = l
    .name = liter
    .also = litre, litrov
SET =
    { $count ->
        [one] sada
        [few] sady
        [many] sady
       *[other] sád
    }
    .name = sada
    .also = súprava, komplet
C62 = jedn.
    .name = jednotka
    .also = jednotky, jednotiek
MTQ = m³
    .name = meter kubický
    .also = kubík, kubický meter
E48 =
    { $count ->
        [one] služba
        [few] služby
        [many] služby
       *[other] služieb
    }
    .name = služba
    .also = výkon
WEE =
    { $count ->
        [one] týždeň
        [few] týždne
        [many] týždňa
       *[other] týždňov
    }
    .name = týždeň
    .also = týž.
ANN =
    { $count ->
        [one] rok
        [few] roky
        [many] roka
       *[other] rokov
    }
    .name = rok
QAN =
    { $count ->
        [one] štvrťrok
        [few] štvrťroky
        [many] štvrťroka
       *[other] štvrťrokov
    }
    .name = štvrťrok
    .also = kvartál
MIN = min
    .name = minúta
    .also = minúty, minút
E49 =
    { $count ->
        [one] prac. deň
        [few] prac. dni
        [many] prac. dňa
       *[other] prac. dní
    }
    .name = pracovný deň
    .also = pracovné dni, pracovných dní
IE = os.
    .name = osoba
    .also = osoby, osôb
ZP = str.
    .name = strana
    .also = strany, strán, stránka
D68 =
    { $count ->
        [one] slovo
        [few] slová
        [many] slova
       *[other] slov
    }
    .name = slovo
KB = tis. znakov
    .name = tisíc znakov
    .also = 1000 znakov
LM = bm
    .name = bežný meter
    .also = bežných metrov, mb
TNE = t
    .name = tona
    .also = tony, ton
GRM = g
    .name = gram
    .also = gramy, gramov
CMT = cm
    .name = centimeter
    .also = centimetre, centimetrov
MMT = mm
    .name = milimeter
    .also = milimetre, milimetrov
MLT = ml
    .name = mililiter
    .also = mililitre, mililitrov
KWH = kWh
    .name = kilowatthodina
    .also = kilowatthodín
MWH = MWh
    .name = megawatthodina
    .also = megawatthodín
PR =
    { $count ->
        [one] pár
        [few] páry
        [many] páru
       *[other] párov
    }
    .name = pár
DZN =
    { $count ->
        [one] tucet
        [few] tucty
        [many] tucta
       *[other] tuctov
    }
    .name = tucet
XPK = bal.
    .name = balenie
    .also = balík, balíček
XBX =
    { $count ->
        [one] škatuľa
        [few] škatule
        [many] škatule
       *[other] škatúľ
    }
    .name = škatuľa
    .also = krabica, škat., box
XCT =
    { $count ->
        [one] kartón
        [few] kartóny
        [many] kartónu
       *[other] kartónov
    }
    .name = kartón
    .also = kart.
XPX =
    { $count ->
        [one] paleta
        [few] palety
        [many] palety
       *[other] paliet
    }
    .name = paleta
    .also = pal.
XBO =
    { $count ->
        [one] fľaša
        [few] fľaše
        [many] fľaše
       *[other] fliaš
    }
    .name = fľaša
    .also = fľ.
XBG =
    { $count ->
        [one] vrece
        [few] vrecia
        [many] vreca
       *[other] vriec
    }
    .name = vrece
    .also = vrecko, taška
XRO =
    { $count ->
        [one] rolka
        [few] rolky
        [many] rolky
       *[other] roliek
    }
    .name = rolka
    .also = rola
PTN =
    { $count ->
        [one] porcia
        [few] porcie
        [many] porcie
       *[other] porcií
    }
    .name = porcia
E54 =
    { $count ->
        [one] jazda
        [few] jazdy
        [many] jazdy
       *[other] jázd
    }
    .name = jazda
    .also = cesta
E51 =
    { $count ->
        [one] zákazka
        [few] zákazky
        [many] zákazky
       *[other] zákaziek
    }
    .name = zákazka
    .also = práca
ACT =
    { $count ->
        [one] úkon
        [few] úkony
        [many] úkonu
       *[other] úkonov
    }
    .name = úkon
    .also = činnosť
TKM = tkm
    .name = tonokilometer
    .also = tonokilometrov
P1 = %
    .name = percento
    .also = percent
FOT = ft
    .name = stopa
    .also = stopy, stôp
INH = in
    .name = palec
    .also = palce, palcov
YRD = yd
    .name = yard
    .also = yardy, yardov
SMI = mi
    .name = míľa
    .also = míle, míľ
FTK = ft²
    .name = štvorcová stopa
    .also = štvorcových stôp
LBR = lb
    .name = libra
    .also = libry, libier
ONZ = oz
    .name = unca
    .also = unce, uncí
GLL = gal
    .name = galón
    .also = galóny, galónov
