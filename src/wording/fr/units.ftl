### What units are called in French: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = heure
    .also = heures
H87 =
    { $count ->
        [one] pce
       *[other] pces
    }
    .name = pièce
    .also = pièces, pc, pcs
DAY =
    { $count ->
        [one] jour
       *[other] jours
    }
    .name = jour
    .also = j
MON = mois
    .name = mois
LS =
    { $count ->
        [one] forfait
       *[other] forfaits
    }
    .name = forfait
    .also = forfaitaire
MTK = m²
    .name = mètre carré
    .also = mètres carrés
MTR = m
    .name = mètre
    .also = mètres
KGM = kg
    .name = kilogramme
    .also = kilogrammes, kilo, kilos
KMT = km
    .name = kilomètre
    .also = kilomètres
LTR = l
    .name = litre
    .also = litres
SET =
    { $count ->
        [one] jeu
       *[other] jeux
    }
    .name = jeu
    .also = ensemble, ens., lot, kit
C62 = u.
    .name = unité
    .also = unités
MTQ = m³
    .name = mètre cube
    .also = mètres cubes
E48 =
    { $count ->
        [one] prestation
       *[other] prestations
    }
    .name = prestation
    .also = prest., service
WEE =
    { $count ->
        [one] semaine
       *[other] semaines
    }
    .name = semaine
    .also = sem.
ANN =
    { $count ->
        [one] an
       *[other] ans
    }
    .name = an
    .also = année, années
QAN =
    { $count ->
        [one] trimestre
       *[other] trimestres
    }
    .name = trimestre
    .also = trim.
MIN = min
    .name = minute
    .also = minutes
E49 =
    { $count ->
        [one] j. ouvré
       *[other] j. ouvrés
    }
    .name = jour ouvré
    .also = jours ouvrés
IE = pers.
    .name = personne
    .also = personnes
ZP =
    { $count ->
        [one] page
       *[other] pages
    }
    .name = page
D68 =
    { $count ->
        [one] mot
       *[other] mots
    }
    .name = mot
KB = mille signes
    .name = mille signes
    .also = 1 000 signes
LM = m lin.
    .name = mètre linéaire
    .also = mètres linéaires
TNE = t
    .name = tonne
    .also = tonnes
GRM = g
    .name = gramme
    .also = grammes
CMT = cm
    .name = centimètre
    .also = centimètres
MMT = mm
    .name = millimètre
    .also = millimètres
MLT = ml
    .name = millilitre
    .also = millilitres
KWH = kWh
    .name = kilowattheure
    .also = kilowattheures
MWH = MWh
    .name = mégawattheure
    .also = mégawattheures
PR =
    { $count ->
        [one] paire
       *[other] paires
    }
    .name = paire
DZN =
    { $count ->
        [one] douzaine
       *[other] douzaines
    }
    .name = douzaine
    .also = dz.
XPK =
    { $count ->
        [one] paquet
       *[other] paquets
    }
    .name = paquet
    .also = colis
XBX =
    { $count ->
        [one] boîte
       *[other] boîtes
    }
    .name = boîte
XCT =
    { $count ->
        [one] carton
       *[other] cartons
    }
    .name = carton
XPX =
    { $count ->
        [one] palette
       *[other] palettes
    }
    .name = palette
    .also = pal.
XBO =
    { $count ->
        [one] bouteille
       *[other] bouteilles
    }
    .name = bouteille
    .also = bout., btl.
XBG =
    { $count ->
        [one] sac
       *[other] sacs
    }
    .name = sac
    .also = sachet
XRO =
    { $count ->
        [one] rouleau
       *[other] rouleaux
    }
    .name = rouleau
PTN =
    { $count ->
        [one] portion
       *[other] portions
    }
    .name = portion
E54 =
    { $count ->
        [one] trajet
       *[other] trajets
    }
    .name = trajet
    .also = voyage, voyages
E51 =
    { $count ->
        [one] mission
       *[other] missions
    }
    .name = mission
    .also = commande
ACT =
    { $count ->
        [one] activité
       *[other] activités
    }
    .name = activité
    .also = acte, actes
TKM = tkm
    .name = tonne-kilomètre
    .also = tonnes-kilomètres
P1 = %
    .name = pour cent
    .also = pourcent
FOT = pi
    .name = pied
    .also = pieds, ft
INH = po
    .name = pouce
    .also = pouces
YRD = yd
    .name = yard
    .also = yards, verge
SMI = mi
    .name = mille (anglais)
    .also = mile, miles
FTK = pi²
    .name = pied carré
    .also = pieds carrés
LBR = lb
    .name = livre (anglaise)
    .also = livres, livre
ONZ = oz
    .name = once
    .also = onces
GLL = gal
    .name = gallon américain
    .also = gallon, gallons
