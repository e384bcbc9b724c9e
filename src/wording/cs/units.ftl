### What units are called in Czech: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = hodina
    .also = hodiny, hodin, hod.
H87 = ks
    .name = kus
    .also = kusy, kusů
DAY =
    { $count ->
        [one] den
        [few] dny
        [many] dne
       *[other] dní
    }
    .name = den
MON =
    { $count ->
        [one] měsíc
        [few] měsíce
        [many] měsíce
       *[other] měsíců
    }
    .name = měsíc
    .also = měs.
LS = paušál
    .name = paušál
    .also = paušálně, kpl., soubor
MTK = m²
    .name = metr čtvereční
    .also = metrů čtverečních
MTR = m
    .name = metr
    .also = metry, metrů
KGM = kg
    .name = kilogram
    .also = kilogramy, kilogramů, kilo
KMT = km
    .name = kilometr
    .also = kilometry, kilometrů
LTR = l
    .name = litr
    .also = litry, litrů
SET =
    { $count ->
        [one] sada
        [few] sady
        [many] sady
       *[other] sad
    }
    .name = sada
    .also = souprava, komplet
C62 = jedn.
    .name = jednotka
    .also = jednotky, jednotek
MTQ = m³
    .name = metr krychlový
    .also = kubík
E48 =
    { $count ->
        [one] služba
        [few] služby
        [many] služby
       *[other] služeb
    }
    .name = služba
    .also = výkon
WEE =
    { $count ->
        [one] týden
        [few] týdny
        [many] týdne
       *[other] týdnů
    }
    .name = týden
    .also = týd.
ANN =
    { $count ->
        [one] rok
        [few] roky
        [many] roku
       *[other] let
    }
    .name = rok
QAN = čtvrtletí
    .name = čtvrtletí
    .also = kvartál
MIN = min
    .name = minuta
    .also = minuty, minut
E49 =
    { $count ->
        [one] prac. den
        [few] prac. dny
        [many] prac. dne
       *[other] prac. dní
    }
    .name = pracovní den
    .also = pracovní dny, pracovních dnů
IE = os.
    .name = osoba
    .also = osoby, osob
ZP = str.
    .name = strana
    .also = strany, stran, stránka
D68 =
    { $count ->
        [one] slovo
        [few] slova
        [many] slova
       *[other] slov
    }
    .name = slovo
KB = tis. znaků
    .name = tisíc znaků
    .also = 1000 znaků
LM = bm
    .name = běžný metr
    .also = běžných metrů, mb
TNE = t
    .name = tuna
    .also = tuny, tun
GRM = g
    .name = gram
    .also = gramy, gramů
CMT = cm
    .name = centimetr
    .also = centimetry, centimetrů
MMT = mm
    .name = milimetr
    .also = milimetry, milimetrů
MLT = ml
    .name = mililitr
    .also = mililitry, mililitrů
KWH = kWh
    .name = kilowatthodina
    .also = kilowatthodin
MWH = MWh
    .name = megawatthodina
    .also = megawatthodin
PR =
    { $count ->
        [one] pár
        [few] páry
        [many] páru
       *[other] párů
    }
    .name = pár
DZN =
    { $count ->
        [one] tucet
        [few] tucty
        [many] tuctu
       *[other] tuctů
    }
    .name = tucet
XPK = bal.
    .name = balení
    .also = balík, balíček
XBX =
    { $count ->
        [one] krabice
        [few] krabice
        [many] krabice
       *[other] krabic
    }
    .name = krabice
    .also = krab., box
XCT =
    { $count ->
        [one] karton
        [few] kartony
        [many] kartonu
       *[other] kartonů
    }
    .name = karton
    .also = kart.
XPX =
    { $count ->
        [one] paleta
        [few] palety
        [many] palety
       *[other] palet
    }
    .name = paleta
    .also = pal.
XBO =
    { $count ->
        [one] lahev
        [few] lahve
        [many] lahve
       *[other] lahví
    }
    .name = lahev
    .also = láhev, láhve
XBG =
    { $count ->
        [one] pytel
        [few] pytle
        [many] pytle
       *[other] pytlů
    }
    .name = pytel
    .also = sáček, taška
XRO =
    { $count ->
        [one] role
        [few] role
        [many] role
       *[other] rolí
    }
    .name = role
    .also = rolka
PTN =
    { $count ->
        [one] porce
        [few] porce
        [many] porce
       *[other] porcí
    }
    .name = porce
E54 =
    { $count ->
        [one] jízda
        [few] jízdy
        [many] jízdy
       *[other] jízd
    }
    .name = jízda
    .also = cesta
E51 =
    { $count ->
        [one] zakázka
        [few] zakázky
        [many] zakázky
       *[other] zakázek
    }
    .name = zakázka
    .also = práce
ACT =
    { $count ->
        [one] úkon
        [few] úkony
        [many] úkonu
       *[other] úkonů
    }
    .name = úkon
    .also = činnost
TKM = tkm
    .name = tunokilometr
    .also = tunokilometrů
P1 = %
    .name = procento
    .also = procent
FOT = ft
    .name = stopa
    .also = stopy, stop
INH = in
    .name = palec
    .also = palce, palců
YRD = yd
    .name = yard
    .also = yardy, yardů
SMI = mi
    .name = míle
    .also = mil
FTK = ft²
    .name = čtvereční stopa
    .also = čtverečních stop
LBR = lb
    .name = libra
    .also = libry, liber
ONZ = oz
    .name = unce
    .also = uncí
GLL = gal
    .name = galon
    .also = galony, galonů
