### What units are called in Romanian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR =
    { $count ->
        [one] oră
       *[other] ore
    }
    .name = oră
    .also = h
H87 = buc.
    .name = bucată
    .also = bucăți
DAY =
    { $count ->
        [one] zi
       *[other] zile
    }
    .name = zi
MON =
    { $count ->
        [one] lună
       *[other] luni
    }
    .name = lună
LS = forfetar
    .name = sumă forfetară
    .also = sumă globală, preț fix
MTK = m²
    .name = metru pătrat
    .also = metri pătrați, mp
MTR = m
    .name = metru
    .also = metri
KGM = kg
    .name = kilogram
    .also = kilograme, kil
KMT = km
    .name = kilometru
    .also = kilometri
LTR = l
    .name = litru
    .also = litri
SET =
    { $count ->
        [one] set
       *[other] seturi
    }
    .name = set
    .also = trusă, kit
C62 = unit.
    .name = unitate
    .also = unități
MTQ = m³
    .name = metru cub
    .also = metri cubi, mc
E48 =
    { $count ->
        [one] serviciu
       *[other] servicii
    }
    .name = serviciu
    .also = serv.
WEE =
    { $count ->
        [one] săptămână
       *[other] săptămâni
    }
    .name = săptămână
    .also = săpt.
ANN =
    { $count ->
        [one] an
       *[other] ani
    }
    .name = an
QAN =
    { $count ->
        [one] trimestru
       *[other] trimestre
    }
    .name = trimestru
    .also = trim.
MIN = min.
    .name = minut
    .also = minute
E49 =
    { $count ->
        [one] zi lucr.
       *[other] zile lucr.
    }
    .name = zi lucrătoare
    .also = zile lucrătoare
IE = pers.
    .name = persoană
    .also = persoane
ZP = pag.
    .name = pagină
    .also = pagini
D68 =
    { $count ->
        [one] cuvânt
       *[other] cuvinte
    }
    .name = cuvânt
KB =
    { $count ->
        [one] mie car.
       *[other] mii car.
    }
    .name = o mie de caractere
    .also = mii de caractere, 1.000 de caractere
LM = m lin.
    .name = metru liniar
    .also = metri liniari
TNE = t
    .name = tonă
    .also = tone, to
GRM = g
    .name = gram
    .also = grame, gr.
CMT = cm
    .name = centimetru
    .also = centimetri
MMT = mm
    .name = milimetru
    .also = milimetri
MLT = ml
    .name = mililitru
    .also = mililitri
KWH = kWh
    .name = kilowatt-oră
    .also = kilowați-oră
MWH = MWh
    .name = megawatt-oră
    .also = megawați-oră
PR =
    { $count ->
        [one] pereche
       *[other] perechi
    }
    .name = pereche
    .also = per.
DZN =
    { $count ->
        [one] duzină
       *[other] duzini
    }
    .name = duzină
XPK =
    { $count ->
        [one] pachet
       *[other] pachete
    }
    .name = pachet
    .also = pach., ambalaj
XBX =
    { $count ->
        [one] cutie
       *[other] cutii
    }
    .name = cutie
    .also = cut.
XCT =
    { $count ->
        [one] carton
       *[other] cartoane
    }
    .name = carton
    .also = cart., bax
XPX =
    { $count ->
        [one] palet
       *[other] paleți
    }
    .name = palet
    .also = pal.
XBO =
    { $count ->
        [one] sticlă
       *[other] sticle
    }
    .name = sticlă
    .also = st.
XBG =
    { $count ->
        [one] sac
       *[other] saci
    }
    .name = sac
    .also = pungă, pungi
XRO =
    { $count ->
        [one] rolă
       *[other] role
    }
    .name = rolă
    .also = sul, rulou
PTN =
    { $count ->
        [one] porție
       *[other] porții
    }
    .name = porție
    .also = porț.
E54 =
    { $count ->
        [one] cursă
       *[other] curse
    }
    .name = cursă
    .also = călătorie, drum
E51 =
    { $count ->
        [one] lucrare
       *[other] lucrări
    }
    .name = lucrare
    .also = comandă
ACT =
    { $count ->
        [one] activitate
       *[other] activități
    }
    .name = activitate
TKM = tkm
    .name = tonă-kilometru
    .also = tone-kilometru
P1 = %
    .name = procent
    .also = la sută
FOT = ft
    .name = picior
    .also = picioare
INH = in
    .name = țol
    .also = inch
YRD = yd
    .name = yard
    .also = iard
SMI = mi
    .name = milă
    .also = mile
FTK = ft²
    .name = picior pătrat
    .also = picioare pătrate
LBR = lb
    .name = livră
    .also = livre, pound
ONZ = oz
    .name = uncie
    .also = uncii
GLL = gal
    .name = galon
    .also = galoane
