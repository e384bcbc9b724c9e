### What units are called in Swedish: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = tim
    .name = timme
    .also = timmar, h, tim.
H87 = st
    .name = styck
    .also = stycken, st.
DAY =
    { $count ->
        [one] dag
       *[other] dagar
    }
    .name = dag
MON =
    { $count ->
        [one] månad
       *[other] månader
    }
    .name = månad
    .also = mån.
LS = fast pris
    .name = fast pris
    .also = klumpsumma
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
    .also = lit.
SET = set
    .name = set
    .also = sats, satser
C62 =
    { $count ->
        [one] enhet
       *[other] enheter
    }
    .name = enhet
    .also = enh.
MTQ = m³
    .name = kubikmeter
    .also = kbm
E48 =
    { $count ->
        [one] tjänst
       *[other] tjänster
    }
    .name = tjänst
WEE =
    { $count ->
        [one] vecka
       *[other] veckor
    }
    .name = vecka
    .also = v.
ANN = år
    .name = år
QAN = kvartal
    .name = kvartal
MIN = min
    .name = minut
    .also = minuter
E49 =
    { $count ->
        [one] arbetsdag
       *[other] arbetsdagar
    }
    .name = arbetsdag
IE = pers.
    .name = person
    .also = personer
ZP =
    { $count ->
        [one] sida
       *[other] sidor
    }
    .name = sida
    .also = sid.
D68 = ord
    .name = ord
KB = tusen tecken
    .name = tusen tecken
    .also = 1 000 tecken
LM = lpm
    .name = löpmeter
    .also = löpm., lm
TNE = t
    .name = ton
GRM = g
    .name = gram
CMT = cm
    .name = centimeter
MMT = mm
    .name = millimeter
MLT = ml
    .name = milliliter
KWH = kWh
    .name = kilowattimme
    .also = kilowattimmar
MWH = MWh
    .name = megawattimme
    .also = megawattimmar
PR = par
    .name = par
DZN = dussin
    .name = dussin
    .also = duss.
XPK = förp.
    .name = förpackning
    .also = förpackningar, paket, pkt.
XBX =
    { $count ->
        [one] låda
       *[other] lådor
    }
    .name = låda
    .also = ask, box
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
       *[other] pallar
    }
    .name = pall
XBO =
    { $count ->
        [one] flaska
       *[other] flaskor
    }
    .name = flaska
    .also = fl.
XBG =
    { $count ->
        [one] säck
       *[other] säckar
    }
    .name = säck
    .also = påse, påsar
XRO =
    { $count ->
        [one] rulle
       *[other] rullar
    }
    .name = rulle
    .also = rl.
PTN =
    { $count ->
        [one] portion
       *[other] portioner
    }
    .name = portion
    .also = port.
E54 =
    { $count ->
        [one] resa
       *[other] resor
    }
    .name = resa
    .also = körning, körningar
E51 = uppdrag
    .name = uppdrag
    .also = jobb
ACT =
    { $count ->
        [one] aktivitet
       *[other] aktiviteter
    }
    .name = aktivitet
    .also = åtgärd, åtgärder
TKM = tkm
    .name = tonkilometer
P1 = %
    .name = procent
FOT = ft
    .name = fot
INH = in
    .name = tum
YRD = yd
    .name = yard
SMI = mi
    .name = engelsk mil
    .also = miles
FTK = ft²
    .name = kvadratfot
LBR = lb
    .name = skålpund (engelskt)
    .also = pund
ONZ = oz
    .name = uns
GLL = gal
    .name = gallon (USA)
    .also = gallon
