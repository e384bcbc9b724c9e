### What units are called in Serbian, in Latin letters: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR =
    { $count ->
        [one] sat
        [few] sata
       *[other] sati
    }
    .name = sat
    .also = h, č.
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
        [one] mesec
        [few] meseca
       *[other] meseci
    }
    .name = mesec
    .also = mes.
LS = paušal
    .name = paušal
    .also = paušalno
MTK = m²
    .name = kvadratni metar
    .also = metar kvadratni, m²
MTR = m
    .name = metar
    .also = metara, metra, m
KGM = kg
    .name = kilogram
    .also = kilograma, kg, kilo
KMT = km
    .name = kilometar
    .also = kilometara, kilometra, km
LTR = l
    .name = litar
    .also = litara, litra, l
SET = kompl.
    .name = komplet
    .also = kompleta, garnitura, set
C62 = jed.
    .name = jedinica
    .also = jedinice
MTQ = m³
    .name = kubni metar
    .also = metar kubni, m³
E48 =
    { $count ->
        [few] usluge
       *[other] usluga
    }
    .name = usluga
    .also = usl.
WEE =
    { $count ->
        [few] nedelje
       *[other] nedelja
    }
    .name = nedelja
    .also = ned., sedmica
ANN =
    { $count ->
        [few] godine
       *[other] godina
    }
    .name = godina
    .also = god.
QAN =
    { $count ->
        [one] kvartal
       *[other] kvartala
    }
    .name = kvartal
    .also = tromesečje
MIN = min.
    .name = minut
    .also = minuta, minuti
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
    .name = strana
    .also = strane, stranica
D68 =
    { $count ->
        [one] reč
       *[other] reči
    }
    .name = reč
KB = hilj. znakova
    .name = hiljadu znakova
    .also = 1.000 znakova, karaktera
LM = m¹
    .name = dužni metar
    .also = dužnih metara, m1
TNE = t
    .name = tona
    .also = tone, t
GRM = g
    .name = gram
    .also = grama, gr.
CMT = cm
    .name = centimetar
    .also = centimetara, cm
MMT = mm
    .name = milimetar
    .also = milimetara, mm
MLT = ml
    .name = mililitar
    .also = mililitara, ml
KWH = kWh
    .name = kilovat-čas
    .also = kilovat-časova
MWH = MWh
    .name = megavat-čas
    .also = megavat-časova
PR =
    { $count ->
        [one] par
        [few] para
       *[other] pari
    }
    .name = par
DZN =
    { $count ->
        [one] tuce
       *[other] tuceta
    }
    .name = tuce
XPK = pak.
    .name = pakovanje
    .also = pakovanja, paket, paketa
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
    .also = kar.
XPX =
    { $count ->
        [few] palete
       *[other] paleta
    }
    .name = paleta
    .also = pal.
XBO =
    { $count ->
        [few] flaše
       *[other] flaša
    }
    .name = flaša
    .also = boca, fl.
XBG =
    { $count ->
        [one] džak
        [few] džaka
       *[other] džakova
    }
    .name = džak
    .also = vreća, kesa
XRO =
    { $count ->
        [one] rolna
        [few] rolne
       *[other] rolni
    }
    .name = rolna
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
        [few] ture
       *[other] tura
    }
    .name = tura
    .also = vožnja, putovanje
E51 =
    { $count ->
        [one] posao
        [few] posla
       *[other] poslova
    }
    .name = posao
    .also = nalog
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
    .name = procenat
    .also = posto
FOT = ft
    .name = stopa
    .also = stope
INH = in
    .name = inč
    .also = inča, col
YRD = yd
    .name = jard
    .also = jardi
SMI = mi
    .name = milja
    .also = milje
FTK = ft²
    .name = kvadratna stopa
    .also = kvadratnih stopa
LBR = lb
    .name = funta
    .also = funti
ONZ = oz
    .name = unca
    .also = unce
GLL = gal
    .name = galon
    .also = galona
