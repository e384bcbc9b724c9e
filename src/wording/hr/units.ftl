### What units are called in Croatian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR =
    { $count ->
        [one] sat
        [few] sata
       *[other] sati
    }
    .name = sat
    .also = h
H87 = kom.
    .name = komad
    .also = komada, komadi
DAY =
    { $count ->
        [one] dan
       *[other] dana
    }
    .name = dan
    .also = dani
MON =
    { $count ->
        [one] mjesec
        [few] mjeseca
       *[other] mjeseci
    }
    .name = mjesec
    .also = mj.
LS = paušal
    .name = paušal
    .also = paušalno, komplet cijena
MTK = m²
    .name = četvorni metar
    .also = kvadratni metar
MTR = m
    .name = metar
    .also = metara, metra
KGM = kg
    .name = kilogram
    .also = kilograma, kila
KMT = km
    .name = kilometar
    .also = kilometara, kilometra
LTR = l
    .name = litra
    .also = litara, litre
SET = kompl.
    .name = komplet
    .also = kompleta, set, garnitura
C62 = jed.
    .name = jedinica
    .also = jedinice
MTQ = m³
    .name = kubni metar
    .also = kubik
E48 =
    { $count ->
        [few] usluge
       *[other] usluga
    }
    .name = usluga
    .also = usl.
WEE =
    { $count ->
        [one] tjedan
        [few] tjedna
       *[other] tjedana
    }
    .name = tjedan
    .also = tj.
ANN =
    { $count ->
        [few] godine
       *[other] godina
    }
    .name = godina
    .also = god.
QAN =
    { $count ->
        [one] tromjesečje
       *[other] tromjesečja
    }
    .name = tromjesečje
    .also = kvartal
MIN = min
    .name = minuta
    .also = minute
E49 =
    { $count ->
        [one] radni dan
        [few] radna dana
       *[other] radnih dana
    }
    .name = radni dan
IE =
    { $count ->
        [few] osobe
       *[other] osoba
    }
    .name = osoba
    .also = os.
ZP = str.
    .name = stranica
    .also = stranice
D68 =
    { $count ->
        [one] riječ
       *[other] riječi
    }
    .name = riječ
KB = tis. znakova
    .name = tisuću znakova
    .also = 1.000 znakova
LM = m¹
    .name = dužni metar
    .also = dužnih metara, m1
TNE = t
    .name = tona
    .also = tone
GRM = g
    .name = gram
    .also = grama
CMT = cm
    .name = centimetar
    .also = centimetara
MMT = mm
    .name = milimetar
    .also = milimetara
MLT = ml
    .name = mililitar
    .also = mililitara
KWH = kWh
    .name = kilovatsat
    .also = kilovatsati
MWH = MWh
    .name = megavatsat
    .also = megavatsati
PR =
    { $count ->
        [one] par
        [few] para
       *[other] pari
    }
    .name = par
DZN =
    { $count ->
        [one] tucet
       *[other] tuceta
    }
    .name = tucet
XPK = pak.
    .name = pakiranje
    .also = pakiranja, paket, paketa
XBX =
    { $count ->
        [few] kutije
       *[other] kutija
    }
    .name = kutija
    .also = kut.
XCT =
    { $count ->
        [one] karton
       *[other] kartona
    }
    .name = karton
    .also = kart.
XPX =
    { $count ->
        [few] palete
       *[other] paleta
    }
    .name = paleta
    .also = pal.
XBO =
    { $count ->
        [few] boce
       *[other] boca
    }
    .name = boca
    .also = flaša
XBG =
    { $count ->
        [few] vreće
       *[other] vreća
    }
    .name = vreća
    .also = vrećica
XRO =
    { $count ->
        [few] role
       *[other] rola
    }
    .name = rola
    .also = rol.
PTN =
    { $count ->
        [few] porcije
       *[other] porcija
    }
    .name = porcija
    .also = porc.
E54 =
    { $count ->
        [one] vožnja
        [few] vožnje
       *[other] vožnji
    }
    .name = vožnja
    .also = tura, putovanje
E51 =
    { $count ->
        [one] nalog
       *[other] naloga
    }
    .name = nalog
    .also = posao
ACT =
    { $count ->
        [one] aktivnost
       *[other] aktivnosti
    }
    .name = aktivnost
    .also = radnja
TKM = tkm
    .name = tonski kilometar
    .also = tonskih kilometara
P1 = %
    .name = posto
    .also = postotak
FOT = ft
    .name = stopa
    .also = stope
INH = in
    .name = inč
    .also = palac
YRD = yd
    .name = jard
    .also = jardi
SMI = mi
    .name = milja
    .also = milje
FTK = ft²
    .name = četvorna stopa
    .also = kvadratna stopa
LBR = lb
    .name = funta
    .also = funte
ONZ = oz
    .name = unca
    .also = unce
GLL = gal
    .name = galon
    .also = galona
