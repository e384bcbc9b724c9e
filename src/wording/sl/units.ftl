### What units are called in Slovenian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = ura
    .also = ure, ur
H87 = kos
    .name = kos
    .also = kosa, kosi, kosov, kom.
DAY =
    { $count ->
        [one] dan
        [two] dneva
        [few] dnevi
       *[other] dni
    }
    .name = dan
MON =
    { $count ->
        [one] mesec
        [two] meseca
        [few] meseci
       *[other] mesecev
    }
    .name = mesec
    .also = mes.
LS = pavšal
    .name = pavšal
    .also = pavšalno
MTK = m²
    .name = kvadratni meter
    .also = kvadratnih metrov
MTR = m
    .name = meter
    .also = metra, metri, metrov
KGM = kg
    .name = kilogram
    .also = kilogramov, kila
KMT = km
    .name = kilometer
    .also = kilometrov
LTR = l
    .name = liter
    .also = litra, litri, litrov
SET = kpl.
    .name = komplet
    .also = kompletov, garnitura, set
C62 =
    { $count ->
        [one] enota
        [two] enoti
        [few] enote
       *[other] enot
    }
    .name = enota
MTQ = m³
    .name = kubični meter
    .also = kubik
E48 =
    { $count ->
        [two] storitvi
        [few] storitve
       *[other] storitev
    }
    .name = storitev
    .also = stor.
WEE =
    { $count ->
        [one] teden
        [two] tedna
        [few] tedni
       *[other] tednov
    }
    .name = teden
    .also = ted.
ANN =
    { $count ->
        [one] leto
        [two] leti
        [few] leta
       *[other] let
    }
    .name = leto
QAN =
    { $count ->
        [one] četrtletje
        [two] četrtletji
        [few] četrtletja
       *[other] četrtletij
    }
    .name = četrtletje
    .also = kvartal
MIN = min
    .name = minuta
    .also = minute, minut
E49 =
    { $count ->
        [one] del. dan
        [two] del. dneva
        [few] del. dnevi
       *[other] del. dni
    }
    .name = delovni dan
    .also = delovnih dni
IE =
    { $count ->
        [one] oseba
        [two] osebi
        [few] osebe
       *[other] oseb
    }
    .name = oseba
    .also = os.
ZP =
    { $count ->
        [one] stran
       *[other] strani
    }
    .name = stran
    .also = str.
D68 =
    { $count ->
        [one] beseda
        [two] besedi
        [few] besede
       *[other] besed
    }
    .name = beseda
KB = tis. znakov
    .name = tisoč znakov
    .also = 1.000 znakov
LM = tm
    .name = tekoči meter
    .also = tekočih metrov
TNE = t
    .name = tona
    .also = tone, ton
GRM = g
    .name = gram
    .also = gramov
CMT = cm
    .name = centimeter
    .also = centimetrov
MMT = mm
    .name = milimeter
    .also = milimetrov
MLT = ml
    .name = mililiter
    .also = mililitrov
KWH = kWh
    .name = kilovatna ura
    .also = kilovatnih ur
MWH = MWh
    .name = megavatna ura
    .also = megavatnih ur
PR =
    { $count ->
        [one] par
        [two] para
        [few] pari
       *[other] parov
    }
    .name = par
DZN =
    { $count ->
        [one] ducat
        [two] ducata
        [few] ducati
       *[other] ducatov
    }
    .name = ducat
XPK =
    { $count ->
        [one] paket
        [two] paketa
        [few] paketi
       *[other] paketov
    }
    .name = paket
    .also = pak., zavoj, pakiranje
XBX =
    { $count ->
        [one] škatla
        [two] škatli
        [few] škatle
       *[other] škatel
    }
    .name = škatla
    .also = škat.
XCT =
    { $count ->
        [one] karton
        [two] kartona
        [few] kartoni
       *[other] kartonov
    }
    .name = karton
    .also = kart.
XPX =
    { $count ->
        [one] paleta
        [two] paleti
        [few] palete
       *[other] palet
    }
    .name = paleta
    .also = pal.
XBO =
    { $count ->
        [one] steklenica
        [two] steklenici
        [few] steklenice
       *[other] steklenic
    }
    .name = steklenica
    .also = stekl., stek.
XBG =
    { $count ->
        [one] vreča
        [two] vreči
        [few] vreče
       *[other] vreč
    }
    .name = vreča
    .also = vrečka
XRO =
    { $count ->
        [one] rola
        [two] roli
        [few] role
       *[other] rol
    }
    .name = rola
    .also = zvitek
PTN =
    { $count ->
        [one] porcija
        [two] porciji
        [few] porcije
       *[other] porcij
    }
    .name = porcija
    .also = obrok
E54 =
    { $count ->
        [one] vožnja
        [two] vožnji
        [few] vožnje
       *[other] voženj
    }
    .name = vožnja
    .also = tura, pot
E51 =
    { $count ->
        [one] naročilo
        [two] naročili
        [few] naročila
       *[other] naročil
    }
    .name = naročilo
    .also = delo
ACT =
    { $count ->
        [one] opravilo
        [two] opravili
        [few] opravila
       *[other] opravil
    }
    .name = opravilo
    .also = aktivnost
TKM = tkm
    .name = tonski kilometer
    .also = tonskih kilometrov
P1 = %
    .name = odstotek
    .also = procent
FOT = ft
    .name = čevelj
    .also = čevljev
INH = in
    .name = palec
    .also = cola
YRD = yd
    .name = jard
    .also = jardov
SMI = mi
    .name = milja
    .also = milj
FTK = ft²
    .name = kvadratni čevelj
    .also = kvadratnih čevljev
LBR = lb
    .name = funt
    .also = funtov
ONZ = oz
    .name = unča
    .also = unč
GLL = gal
    .name = galona
    .also = galon
