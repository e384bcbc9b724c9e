### What units are called in Italian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = ora
    .also = ore
H87 = pz.
    .name = pezzo
    .also = pezzi
DAY =
    { $count ->
        [one] giorno
       *[other] giorni
    }
    .name = giorno
    .also = gg., g.g.
MON =
    { $count ->
        [one] mese
       *[other] mesi
    }
    .name = mese
LS = a corpo
    .name = importo a corpo
    .also = forfait, forfettario, a forfait
MTK = m²
    .name = metro quadrato
    .also = metri quadrati, mq
MTR = m
    .name = metro
    .also = metri, mt
KGM = kg
    .name = chilogrammo
    .also = chilogrammi, chilo, chili
KMT = km
    .name = chilometro
    .also = chilometri
LTR = l
    .name = litro
    .also = litri, lt
SET = set
    .name = set
    .also = kit, serie
C62 = unità
    .name = unità
    .also = un.
MTQ = m³
    .name = metro cubo
    .also = metri cubi, mc
E48 =
    { $count ->
        [one] prestazione
       *[other] prestazioni
    }
    .name = prestazione
    .also = servizio, servizi, prest.
WEE =
    { $count ->
        [one] settimana
       *[other] settimane
    }
    .name = settimana
    .also = sett.
ANN =
    { $count ->
        [one] anno
       *[other] anni
    }
    .name = anno
QAN =
    { $count ->
        [one] trimestre
       *[other] trimestri
    }
    .name = trimestre
    .also = trim.
MIN = min
    .name = minuto
    .also = minuti
E49 =
    { $count ->
        [one] giornata
       *[other] giornate
    }
    .name = giornata di lavoro
    .also = giorno lavorativo, giorni lavorativi
IE =
    { $count ->
        [one] persona
       *[other] persone
    }
    .name = persona
    .also = pers.
ZP =
    { $count ->
        [one] pag.
       *[other] pagg.
    }
    .name = pagina
    .also = pagine
D68 =
    { $count ->
        [one] parola
       *[other] parole
    }
    .name = parola
KB = mille caratteri
    .name = mille caratteri
    .also = 1.000 caratteri
LM = m lin.
    .name = metro lineare
    .also = metri lineari
TNE = t
    .name = tonnellata
    .also = tonnellate, ton
GRM = g
    .name = grammo
    .also = grammi, gr
CMT = cm
    .name = centimetro
    .also = centimetri
MMT = mm
    .name = millimetro
    .also = millimetri
MLT = ml
    .name = millilitro
    .also = millilitri
KWH = kWh
    .name = chilowattora
    .also = kilowattora
MWH = MWh
    .name = megawattora
PR =
    { $count ->
        [one] paio
       *[other] paia
    }
    .name = paio
DZN =
    { $count ->
        [one] dozzina
       *[other] dozzine
    }
    .name = dozzina
    .also = dz.
XPK =
    { $count ->
        [one] confezione
       *[other] confezioni
    }
    .name = confezione
    .also = conf., pacco, pacchi
XBX =
    { $count ->
        [one] scatola
       *[other] scatole
    }
    .name = scatola
    .also = scat.
XCT =
    { $count ->
        [one] cartone
       *[other] cartoni
    }
    .name = cartone
    .also = ct.
XPX = pallet
    .name = pallet
    .also = bancale, bancali
XBO =
    { $count ->
        [one] bottiglia
       *[other] bottiglie
    }
    .name = bottiglia
    .also = bott., bt.
XBG =
    { $count ->
        [one] sacco
       *[other] sacchi
    }
    .name = sacco
    .also = sacchetto, sacchetti
XRO =
    { $count ->
        [one] rotolo
       *[other] rotoli
    }
    .name = rotolo
PTN =
    { $count ->
        [one] porzione
       *[other] porzioni
    }
    .name = porzione
E54 =
    { $count ->
        [one] viaggio
       *[other] viaggi
    }
    .name = viaggio
E51 =
    { $count ->
        [one] lavoro
       *[other] lavori
    }
    .name = lavoro
    .also = incarico, incarichi
ACT = attività
    .name = attività
TKM = tkm
    .name = tonnellata-chilometro
    .also = tonnellate-chilometro
P1 = %
    .name = percento
    .also = per cento
FOT = ft
    .name = piede
    .also = piedi
INH = in
    .name = pollice
    .also = pollici
YRD = yd
    .name = iarda
    .also = iarde
SMI = mi
    .name = miglio
    .also = miglia
FTK = ft²
    .name = piede quadrato
    .also = piedi quadrati
LBR = lb
    .name = libbra
    .also = libbre
ONZ = oz
    .name = oncia
    .also = once
GLL = gal
    .name = gallone
    .also = galloni
