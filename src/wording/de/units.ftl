### What units are called in German: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = Std.
    .name = Stunde
    .also = Stunden, h
H87 = Stk.
    .name = Stück
    .also = Stck.
DAY =
    { $count ->
        [one] Tag
       *[other] Tage
    }
    .name = Tag
MON =
    { $count ->
        [one] Monat
       *[other] Monate
    }
    .name = Monat
    .also = Mon.
LS = pauschal
    .name = Pauschale
    .also = psch., Pausch., Festpreis
MTK = m²
    .name = Quadratmeter
    .also = qm
MTR = m
    .name = Meter
KGM = kg
    .name = Kilogramm
    .also = Kilo
KMT = km
    .name = Kilometer
LTR = l
    .name = Liter
    .also = Ltr.
SET =
    { $count ->
        [one] Set
       *[other] Sets
    }
    .name = Set
    .also = Satz, Sätze, Garnitur
C62 =
    { $count ->
        [one] Einheit
       *[other] Einheiten
    }
    .name = Einheit
    .also = Einh., Eh.
MTQ = m³
    .name = Kubikmeter
    .also = cbm
E48 =
    { $count ->
        [one] Leistung
       *[other] Leistungen
    }
    .name = Leistung
    .also = Leistungseinheit, LE
WEE =
    { $count ->
        [one] Woche
       *[other] Wochen
    }
    .name = Woche
ANN =
    { $count ->
        [one] Jahr
       *[other] Jahre
    }
    .name = Jahr
QAN =
    { $count ->
        [one] Quartal
       *[other] Quartale
    }
    .name = Quartal
    .also = Vierteljahr, Vierteljahre
MIN = Min.
    .name = Minute
    .also = Minuten
E49 =
    { $count ->
        [one] Arbeitstag
       *[other] Arbeitstage
    }
    .name = Arbeitstag
    .also = AT, Werktag, Werktage
IE = Pers.
    .name = Person
    .also = Personen
ZP =
    { $count ->
        [one] Seite
       *[other] Seiten
    }
    .name = Seite
D68 =
    { $count ->
        [one] Wort
       *[other] Wörter
    }
    .name = Wort
    .also = Worte
KB = Tsd. Zeichen
    .name = tausend Zeichen
    .also = 1.000 Zeichen
LM = lfm
    .name = laufender Meter
    .also = laufende Meter, lfd. m, lfdm
TNE = t
    .name = Tonne
    .also = Tonnen, to
GRM = g
    .name = Gramm
CMT = cm
    .name = Zentimeter
MMT = mm
    .name = Millimeter
MLT = ml
    .name = Milliliter
KWH = kWh
    .name = Kilowattstunde
    .also = Kilowattstunden
MWH = MWh
    .name = Megawattstunde
    .also = Megawattstunden
PR = Paar
    .name = Paar
DZN = Dutzend
    .name = Dutzend
    .also = Dtzd.
XPK =
    { $count ->
        [one] Paket
       *[other] Pakete
    }
    .name = Paket
    .also = Packung, Packungen, Pack., Pckg.
XBX =
    { $count ->
        [one] Box
       *[other] Boxen
    }
    .name = Box
    .also = Kiste, Kisten, Schachtel
XCT =
    { $count ->
        [one] Karton
       *[other] Kartons
    }
    .name = Karton
    .also = Ktn.
XPX =
    { $count ->
        [one] Palette
       *[other] Paletten
    }
    .name = Palette
    .also = Pal.
XBO =
    { $count ->
        [one] Flasche
       *[other] Flaschen
    }
    .name = Flasche
    .also = Fl.
XBG = Beutel
    .name = Beutel
    .also = Sack, Säcke, Tüte, Tüten
XRO =
    { $count ->
        [one] Rolle
       *[other] Rollen
    }
    .name = Rolle
    .also = Rll.
PTN =
    { $count ->
        [one] Portion
       *[other] Portionen
    }
    .name = Portion
E54 =
    { $count ->
        [one] Fahrt
       *[other] Fahrten
    }
    .name = Fahrt
E51 =
    { $count ->
        [one] Auftrag
       *[other] Aufträge
    }
    .name = Auftrag
ACT =
    { $count ->
        [one] Tätigkeit
       *[other] Tätigkeiten
    }
    .name = Tätigkeit
TKM = tkm
    .name = Tonnenkilometer
P1 = %
    .name = Prozent
    .also = v. H.
FOT = ft
    .name = Fuß
INH = in
    .name = Zoll
    .also = Inch
YRD = yd
    .name = Yard
    .also = Yards
SMI = mi
    .name = Meile
    .also = Meilen
FTK = ft²
    .name = Quadratfuß
LBR = lb
    .name = Pfund (angloamerikanisch)
ONZ = oz
    .name = Unze
    .also = Unzen
GLL = gal
    .name = Gallone
    .also = Gallonen
