### What units are called in Norwegian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR =
    { $count ->
        [one] time
       *[other] timer
    }
    .name = time
    .also = tim.
H87 = stk.
    .name = stykk
    .also = stykker
DAY =
    { $count ->
        [one] dag
       *[other] dager
    }
    .name = dag
MON =
    { $count ->
        [one] måned
       *[other] måneder
    }
    .name = måned
    .also = mnd.
LS = rund sum
    .name = rund sum
    .also = RS, fast pris, fastpris
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
SET = sett
    .name = sett
C62 =
    { $count ->
        [one] enhet
       *[other] enheter
    }
    .name = enhet
    .also = enh.
MTQ = m³
    .name = kubikkmeter
    .also = kbm
E48 =
    { $count ->
        [one] tjeneste
       *[other] tjenester
    }
    .name = tjeneste
WEE =
    { $count ->
        [one] uke
       *[other] uker
    }
    .name = uke
ANN = år
    .name = år
QAN =
    { $count ->
        [one] kvartal
       *[other] kvartaler
    }
    .name = kvartal
    .also = kv.
MIN = min
    .name = minutt
    .also = minutter
E49 =
    { $count ->
        [one] arbeidsdag
       *[other] arbeidsdager
    }
    .name = arbeidsdag
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
KB = tusen tegn
    .name = tusen tegn
    .also = 1 000 tegn
LM = lm
    .name = løpemeter
    .also = løpende meter, lpm
TNE = tonn
    .name = tonn
GRM = g
    .name = gram
CMT = cm
    .name = centimeter
MMT = mm
    .name = millimeter
MLT = ml
    .name = milliliter
KWH = kWh
    .name = kilowattime
    .also = kilowattimer
MWH = MWh
    .name = megawattime
    .also = megawattimer
PR = par
    .name = par
DZN = dusin
    .name = dusin
XPK = pk.
    .name = pakke
    .also = pakker, pakning
XBX =
    { $count ->
        [one] eske
       *[other] esker
    }
    .name = eske
    .also = boks, kasse, kasser
XCT =
    { $count ->
        [one] kartong
       *[other] kartonger
    }
    .name = kartong
    .also = krt.
XPX =
    { $count ->
        [one] pall
       *[other] paller
    }
    .name = pall
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
        [one] sekk
       *[other] sekker
    }
    .name = sekk
    .also = pose, poser
XRO =
    { $count ->
        [one] rull
       *[other] ruller
    }
    .name = rull
    .also = rl.
PTN =
    { $count ->
        [one] porsjon
       *[other] porsjoner
    }
    .name = porsjon
E54 =
    { $count ->
        [one] tur
       *[other] turer
    }
    .name = tur
    .also = kjøring
E51 = oppdrag
    .name = oppdrag
    .also = jobb
ACT =
    { $count ->
        [one] aktivitet
       *[other] aktiviteter
    }
    .name = aktivitet
TKM = tkm
    .name = tonnkilometer
P1 = %
    .name = prosent
    .also = pst.
FOT = ft
    .name = fot
INH = in
    .name = tomme
    .also = tommer
YRD = yd
    .name = yard
SMI = mi
    .name = engelsk mil
FTK = ft²
    .name = kvadratfot
LBR = lb
    .name = pund (engelsk)
    .also = pund
ONZ = oz
    .name = unse
GLL = gal
    .name = gallon (USA)
    .also = gallon
