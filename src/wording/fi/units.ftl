### What units are called in Finnish: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = tunti
    .also = tuntia, t, tunnit
H87 = kpl
    .name = kappale
    .also = kappaletta
DAY = pv
    .name = päivä
    .also = päivää, pvä
MON = kk
    .name = kuukausi
    .also = kuukautta
LS = kiinteä
    .name = kiinteä hinta
    .also = könttäsumma, erä
MTK = m²
    .name = neliömetri
    .also = neliömetriä, neliö
MTR = m
    .name = metri
    .also = metriä
KGM = kg
    .name = kilogramma
    .also = kilogrammaa, kilo, kiloa
KMT = km
    .name = kilometri
    .also = kilometriä
LTR = l
    .name = litra
    .also = litraa
SET =
    { $count ->
        [one] sarja
       *[other] sarjaa
    }
    .name = sarja
    .also = setti
C62 = yks.
    .name = yksikkö
    .also = yksikköä
MTQ = m³
    .name = kuutiometri
    .also = kuutiometriä, kuutio
E48 =
    { $count ->
        [one] palvelu
       *[other] palvelua
    }
    .name = palvelu
WEE = vk
    .name = viikko
    .also = viikkoa, vko
ANN = v
    .name = vuosi
    .also = vuotta
QAN = nelj.
    .name = neljännesvuosi
    .also = neljännesvuotta, kvartaali
MIN = min
    .name = minuutti
    .also = minuuttia
E49 = työpv
    .name = työpäivä
    .also = työpäivää
IE = hlö
    .name = henkilö
    .also = henkilöä
ZP =
    { $count ->
        [one] sivu
       *[other] sivua
    }
    .name = sivu
    .also = s.
D68 =
    { $count ->
        [one] sana
       *[other] sanaa
    }
    .name = sana
KB = tuhat merkkiä
    .name = tuhat merkkiä
    .also = 1 000 merkkiä
LM = jm
    .name = juoksumetri
    .also = juoksumetriä
TNE = tn
    .name = tonni
    .also = tonnia
GRM = g
    .name = gramma
    .also = grammaa
CMT = cm
    .name = senttimetri
    .also = senttimetriä
MMT = mm
    .name = millimetri
    .also = millimetriä
MLT = ml
    .name = millilitra
    .also = millilitraa
KWH = kWh
    .name = kilowattitunti
    .also = kilowattituntia
MWH = MWh
    .name = megawattitunti
    .also = megawattituntia
PR =
    { $count ->
        [one] pari
       *[other] paria
    }
    .name = pari
    .also = pr.
DZN =
    { $count ->
        [one] tusina
       *[other] tusinaa
    }
    .name = tusina
    .also = tus.
XPK = pkt
    .name = paketti
    .also = pakettia, pakkaus, pakkausta
XBX = ltk
    .name = laatikko
    .also = laatikkoa, rasia
XCT = krt
    .name = kartonki
    .also = kartonkia
XPX =
    { $count ->
        [one] lava
       *[other] lavaa
    }
    .name = lava
XBO = plo
    .name = pullo
    .also = pulloa
XBG =
    { $count ->
        [one] säkki
       *[other] säkkiä
    }
    .name = säkki
    .also = pussi, pussia, ps
XRO = rll
    .name = rulla
    .also = rullaa
PTN =
    { $count ->
        [one] annos
       *[other] annosta
    }
    .name = annos
E54 =
    { $count ->
        [one] matka
       *[other] matkaa
    }
    .name = matka
    .also = ajo, ajoa
E51 =
    { $count ->
        [one] työ
       *[other] työtä
    }
    .name = työ
    .also = keikka
ACT =
    { $count ->
        [one] toimenpide
       *[other] toimenpidettä
    }
    .name = toimenpide
    .also = tmp.
TKM = tkm
    .name = tonnikilometri
    .also = tonnikilometriä
P1 = %
    .name = prosentti
    .also = prosenttia
FOT = ft
    .name = jalka
    .also = jalkaa
INH = in
    .name = tuuma
    .also = tuumaa
YRD = yd
    .name = jaardi
    .also = jaardia
SMI = mi
    .name = maili
    .also = mailia
FTK = ft²
    .name = neliöjalka
    .also = neliöjalkaa
LBR = lb
    .name = pauna
    .also = paunaa, naula
ONZ = oz
    .name = unssi
    .also = unssia
GLL = gal
    .name = gallona (USA)
    .also = gallona
