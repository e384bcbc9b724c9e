### What units are called in Dutch: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = uur
    .name = uur
    .also = uren, u
H87 =
    { $count ->
        [one] stuk
       *[other] stuks
    }
    .name = stuk
    .also = st.
DAY =
    { $count ->
        [one] dag
       *[other] dagen
    }
    .name = dag
MON =
    { $count ->
        [one] maand
       *[other] maanden
    }
    .name = maand
    .also = mnd.
LS = vaste prijs
    .name = vaste prijs
    .also = forfait, post, ls
MTK = m²
    .name = vierkante meter
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
SET =
    { $count ->
        [one] set
       *[other] sets
    }
    .name = set
    .also = stel
C62 =
    { $count ->
        [one] eenheid
       *[other] eenheden
    }
    .name = eenheid
    .also = eenh.
MTQ = m³
    .name = kubieke meter
    .also = kuub
E48 =
    { $count ->
        [one] dienst
       *[other] diensten
    }
    .name = dienst
    .also = dienstverlening
WEE =
    { $count ->
        [one] week
       *[other] weken
    }
    .name = week
ANN = jaar
    .name = jaar
    .also = jaren, jr.
QAN =
    { $count ->
        [one] kwartaal
       *[other] kwartalen
    }
    .name = kwartaal
    .also = kw.
MIN = min
    .name = minuut
    .also = minuten
E49 =
    { $count ->
        [one] werkdag
       *[other] werkdagen
    }
    .name = werkdag
IE = pers.
    .name = persoon
    .also = personen, p.p.
ZP = pag.
    .name = pagina
    .also = pagina’s, blz., bladzijde
D68 =
    { $count ->
        [one] woord
       *[other] woorden
    }
    .name = woord
KB = duizend tekens
    .name = duizend tekens
    .also = 1.000 tekens
LM = m¹
    .name = strekkende meter
    .also = m1, str. m, strm
TNE = t
    .name = ton
    .also = tonnen
GRM = g
    .name = gram
    .also = gr.
CMT = cm
    .name = centimeter
MMT = mm
    .name = millimeter
MLT = ml
    .name = milliliter
KWH = kWh
    .name = kilowattuur
MWH = MWh
    .name = megawattuur
PR = paar
    .name = paar
    .also = paren, pr.
DZN = dozijn
    .name = dozijn
    .also = dzn.
XPK =
    { $count ->
        [one] pak
       *[other] pakken
    }
    .name = pak
    .also = verpakking, verpakkingen, pakket
XBX =
    { $count ->
        [one] doos
       *[other] dozen
    }
    .name = doos
    .also = ds.
XCT =
    { $count ->
        [one] karton
       *[other] kartons
    }
    .name = karton
    .also = krt.
XPX =
    { $count ->
        [one] pallet
       *[other] pallets
    }
    .name = pallet
    .also = plt.
XBO =
    { $count ->
        [one] fles
       *[other] flessen
    }
    .name = fles
    .also = fl.
XBG =
    { $count ->
        [one] zak
       *[other] zakken
    }
    .name = zak
XRO =
    { $count ->
        [one] rol
       *[other] rollen
    }
    .name = rol
PTN =
    { $count ->
        [one] portie
       *[other] porties
    }
    .name = portie
E54 =
    { $count ->
        [one] rit
       *[other] ritten
    }
    .name = rit
E51 =
    { $count ->
        [one] opdracht
       *[other] opdrachten
    }
    .name = opdracht
    .also = klus, klussen
ACT =
    { $count ->
        [one] activiteit
       *[other] activiteiten
    }
    .name = activiteit
    .also = handeling, handelingen
TKM = tkm
    .name = tonkilometer
P1 = %
    .name = procent
FOT = ft
    .name = voet
INH = in
    .name = inch
    .also = duim
YRD = yd
    .name = yard
    .also = yards
SMI = mi
    .name = mijl (Engelse)
    .also = mijl
FTK = ft²
    .name = vierkante voet
LBR = lb
    .name = pond (Engels)
    .also = lbs
ONZ = oz
    .name = ounce
    .also = ons (Engels)
GLL = gal
    .name = gallon (VS)
    .also = gallon
