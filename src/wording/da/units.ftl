### What units are called in Danish: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR =
    { $count ->
        [one] time
       *[other] timer
    }
    .name = time
    .also = t., tim.
H87 = stk.
    .name = styk
    .also = stykker
DAY =
    { $count ->
        [one] dag
       *[other] dage
    }
    .name = dag
MON =
    { $count ->
        [one] måned
       *[other] måneder
    }
    .name = måned
    .also = md., mdr.
LS = fast pris
    .name = fast pris
    .also = rund sum, samlet pris
MTK = m²
    .name = kvadratmeter
    .also = kvm
MTR = m
    .name = meter
KGM = kg
    .name = kilogram
    .also = kilo
KMT = km
    .name = kilometer
LTR = l
    .name = liter
    .also = ltr.
SET = sæt
    .name = sæt
C62 =
    { $count ->
        [one] enhed
       *[other] enheder
    }
    .name = enhed
    .also = enh.
MTQ = m³
    .name = kubikmeter
    .also = kbm
E48 =
    { $count ->
        [one] ydelse
       *[other] ydelser
    }
    .name = ydelse
    .also = tjeneste, tjenester
WEE =
    { $count ->
        [one] uge
       *[other] uger
    }
    .name = uge
ANN = år
    .name = år
QAN =
    { $count ->
        [one] kvartal
       *[other] kvartaler
    }
    .name = kvartal
    .also = kvt.
MIN = min.
    .name = minut
    .also = minutter
E49 =
    { $count ->
        [one] arbejdsdag
       *[other] arbejdsdage
    }
    .name = arbejdsdag
IE = pers.
    .name = person
    .also = personer
ZP =
    { $count ->
        [one] side
       *[other] sider
    }
    .name = side
D68 = ord
    .name = ord
KB = tusind tegn
    .name = tusind tegn
    .also = 1.000 tegn
LM = lbm.
    .name = løbende meter
    .also = lm, lb. m
TNE = ton
    .name = ton
    .also = tons
GRM = g
    .name = gram
CMT = cm
    .name = centimeter
MMT = mm
    .name = millimeter
MLT = ml
    .name = milliliter
KWH = kWh
    .name = kilowatttime
    .also = kilowatttimer
MWH = MWh
    .name = megawatttime
    .also = megawatttimer
PR = par
    .name = par
DZN = dusin
    .name = dusin
XPK = pk.
    .name = pakke
    .also = pakker, pakning, pakninger
XBX =
    { $count ->
        [one] æske
       *[other] æsker
    }
    .name = æske
    .also = boks, kasse, kasser
XCT =
    { $count ->
        [one] karton
       *[other] kartoner
    }
    .name = karton
    .also = krt.
XPX =
    { $count ->
        [one] palle
       *[other] paller
    }
    .name = palle
    .also = pl.
XBO =
    { $count ->
        [one] flaske
       *[other] flasker
    }
    .name = flaske
    .also = fl.
XBG =
    { $count ->
        [one] pose
       *[other] poser
    }
    .name = pose
    .also = sæk, sække
XRO =
    { $count ->
        [one] rulle
       *[other] ruller
    }
    .name = rulle
    .also = rl.
PTN =
    { $count ->
        [one] portion
       *[other] portioner
    }
    .name = portion
E54 =
    { $count ->
        [one] tur
       *[other] ture
    }
    .name = tur
    .also = kørsel
E51 =
    { $count ->
        [one] opgave
       *[other] opgaver
    }
    .name = opgave
    .also = job
ACT =
    { $count ->
        [one] aktivitet
       *[other] aktiviteter
    }
    .name = aktivitet
TKM = tkm
    .name = tonkilometer
P1 = %
    .name = procent
    .also = pct.
FOT = ft
    .name = fod
INH = in
    .name = tomme
    .also = tommer
YRD = yd
    .name = yard
SMI = mi
    .name = engelsk mil
    .also = mil
FTK = ft²
    .name = kvadratfod
LBR = lb
    .name = pund (engelsk)
    .also = pund
ONZ = oz
    .name = ounce
    .also = unse
GLL = gal
    .name = gallon (USA)
    .also = gallon
