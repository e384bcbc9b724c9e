### What units are called in Greek: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR =
    { $count ->
        [one] ώρα
       *[other] ώρες
    }
    .name = ώρα
    .also = ω.
H87 = τεμ.
    .name = τεμάχιο
    .also = τεμάχια, τμχ.
DAY =
    { $count ->
        [one] ημέρα
       *[other] ημέρες
    }
    .name = ημέρα
    .also = μέρα, μέρες, ημ.
MON =
    { $count ->
        [one] μήνας
       *[other] μήνες
    }
    .name = μήνας
    .also = μην.
LS = κατ’ αποκοπή
    .name = κατ’ αποκοπή τίμημα
    .also = κ.α., αποκοπή, εφάπαξ
MTK = m²
    .name = τετραγωνικό μέτρο
    .also = τετραγωνικά μέτρα, τ.μ.
MTR = m
    .name = μέτρο
    .also = μέτρα, μ.
KGM = kg
    .name = κιλό
    .also = κιλά, χιλιόγραμμο, χιλιόγραμμα, κιλ.
KMT = km
    .name = χιλιόμετρο
    .also = χιλιόμετρα, χλμ.
LTR = l
    .name = λίτρο
    .also = λίτρα, λτ.
SET = σετ
    .name = σετ
C62 =
    { $count ->
        [one] μονάδα
       *[other] μονάδες
    }
    .name = μονάδα
    .also = μον.
MTQ = m³
    .name = κυβικό μέτρο
    .also = κυβικά μέτρα, κ.μ.
E48 =
    { $count ->
        [one] υπηρεσία
       *[other] υπηρεσίες
    }
    .name = υπηρεσία
    .also = υπηρ.
WEE =
    { $count ->
        [one] εβδομάδα
       *[other] εβδομάδες
    }
    .name = εβδομάδα
    .also = εβδ.
ANN =
    { $count ->
        [one] έτος
       *[other] έτη
    }
    .name = έτος
    .also = χρόνος, χρόνια
QAN =
    { $count ->
        [one] τρίμηνο
       *[other] τρίμηνα
    }
    .name = τρίμηνο
MIN =
    { $count ->
        [one] λεπτό
       *[other] λεπτά
    }
    .name = λεπτό
    .also = λεπ.
E49 =
    { $count ->
        [one] εργ. ημέρα
       *[other] εργ. ημέρες
    }
    .name = εργάσιμη ημέρα
    .also = εργάσιμες ημέρες, ημερομίσθιο
IE =
    { $count ->
        [one] άτομο
       *[other] άτομα
    }
    .name = άτομο
    .also = ατ.
ZP = σελ.
    .name = σελίδα
    .also = σελίδες
D68 =
    { $count ->
        [one] λέξη
       *[other] λέξεις
    }
    .name = λέξη
KB = χιλ. χαρακτήρες
    .name = χίλιοι χαρακτήρες
    .also = 1.000 χαρακτήρες
LM = τρ. μ.
    .name = τρέχον μέτρο
    .also = τρέχοντα μέτρα, τρεχ. μέτρο
TNE = t
    .name = τόνος
    .also = τόνοι, τον.
GRM = g
    .name = γραμμάριο
    .also = γραμμάρια, γρ.
CMT = cm
    .name = εκατοστό
    .also = εκατοστά, εκ.
MMT = mm
    .name = χιλιοστό
    .also = χιλιοστά, χιλ.
MLT = ml
    .name = χιλιοστόλιτρο
    .also = χιλιοστόλιτρα
KWH = kWh
    .name = κιλοβατώρα
    .also = κιλοβατώρες
MWH = MWh
    .name = μεγαβατώρα
    .also = μεγαβατώρες
PR =
    { $count ->
        [one] ζεύγος
       *[other] ζεύγη
    }
    .name = ζεύγος
    .also = ζευγάρι, ζευγάρια
DZN =
    { $count ->
        [one] ντουζίνα
       *[other] ντουζίνες
    }
    .name = ντουζίνα
    .also = δωδεκάδα, δωδεκάδες
XPK =
    { $count ->
        [one] πακέτο
       *[other] πακέτα
    }
    .name = πακέτο
    .also = συσκευασία, πακ.
XBX =
    { $count ->
        [one] κουτί
       *[other] κουτιά
    }
    .name = κουτί
    .also = κουτ.
XCT = χαρτοκ.
    .name = χαρτοκιβώτιο
    .also = χαρτοκιβώτια, κιβώτιο, κιβώτια, κιβ.
XPX =
    { $count ->
        [one] παλέτα
       *[other] παλέτες
    }
    .name = παλέτα
    .also = παλ.
XBO =
    { $count ->
        [one] φιάλη
       *[other] φιάλες
    }
    .name = φιάλη
    .also = μπουκάλι, μπουκάλια
XBG =
    { $count ->
        [one] σακί
       *[other] σακιά
    }
    .name = σακί
    .also = σάκος, σακούλα, σακούλες
XRO =
    { $count ->
        [one] ρολό
       *[other] ρολά
    }
    .name = ρολό
PTN =
    { $count ->
        [one] μερίδα
       *[other] μερίδες
    }
    .name = μερίδα
    .also = μερ.
E54 =
    { $count ->
        [one] διαδρομή
       *[other] διαδρομές
    }
    .name = διαδρομή
    .also = δρομολόγιο
E51 =
    { $count ->
        [one] εργασία
       *[other] εργασίες
    }
    .name = εργασία
ACT =
    { $count ->
        [one] ενέργεια
       *[other] ενέργειες
    }
    .name = ενέργεια
    .also = δραστηριότητα
TKM = tkm
    .name = τονοχιλιόμετρο
    .also = τονοχιλιόμετρα
P1 = %
    .name = τοις εκατό
    .also = ποσοστό
FOT = ft
    .name = πόδι
    .also = πόδια
INH = in
    .name = ίντσα
    .also = ίντσες
YRD = yd
    .name = γιάρδα
    .also = γιάρδες
SMI = mi
    .name = μίλι
    .also = μίλια
FTK = ft²
    .name = τετραγωνικό πόδι
    .also = τετραγωνικά πόδια
LBR = lb
    .name = λίβρα
    .also = λίβρες
ONZ = oz
    .name = ουγγιά
    .also = ουγγιές
GLL = gal
    .name = γαλόνι
    .also = γαλόνια
