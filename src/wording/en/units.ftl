### What units are called in English: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.
### The most usual come first, in the same order in every language. What the trade prints is short, where the
### trade has a short form; a form for each number only where a word is printed in full. What else it is called is
### recognised when it is typed, whatever the capitals, accents and full stops, and may be left out.

HUR =
    { $count ->
        [one] hour
       *[other] hours
    }
    .name = hour
    .also = h, hr, hrs
H87 =
    { $count ->
        [one] pc
       *[other] pcs
    }
    .name = piece
    .also = pieces
DAY =
    { $count ->
        [one] day
       *[other] days
    }
    .name = day
MON =
    { $count ->
        [one] month
       *[other] months
    }
    .name = month
    .also = mo
LS = lump sum
    .name = lump sum
    .also = flat rate, fixed price
MTK = m²
    .name = square metre
    .also = square metres, square meter, square meters, sqm
MTR = m
    .name = metre
    .also = metres, meter, meters
KGM = kg
    .name = kilogram
    .also = kilograms, kilo, kilos
KMT = km
    .name = kilometre
    .also = kilometres, kilometer, kilometers
LTR = l
    .name = litre
    .also = litres, liter, liters
SET =
    { $count ->
        [one] set
       *[other] sets
    }
    .name = set
C62 =
    { $count ->
        [one] unit
       *[other] units
    }
    .name = unit
MTQ = m³
    .name = cubic metre
    .also = cubic metres, cubic meter, cubic meters
E48 =
    { $count ->
        [one] service
       *[other] services
    }
    .name = service
    .also = service unit
WEE =
    { $count ->
        [one] week
       *[other] weeks
    }
    .name = week
    .also = wk
ANN =
    { $count ->
        [one] year
       *[other] years
    }
    .name = year
    .also = yr
QAN =
    { $count ->
        [one] quarter
       *[other] quarters
    }
    .name = quarter
MIN = min
    .name = minute
    .also = minutes, mins
E49 =
    { $count ->
        [one] working day
       *[other] working days
    }
    .name = working day
    .also = business day, business days
IE =
    { $count ->
        [one] person
       *[other] people
    }
    .name = person
    .also = persons
ZP =
    { $count ->
        [one] page
       *[other] pages
    }
    .name = page
D68 =
    { $count ->
        [one] word
       *[other] words
    }
    .name = word
KB = 1,000 characters
    .name = thousand characters
LM = lin. m
    .name = linear metre
    .also = linear metres, running metre
TNE = t
    .name = tonne
    .also = tonnes
GRM = g
    .name = gram
    .also = grams
CMT = cm
    .name = centimetre
    .also = centimetres, centimeter
MMT = mm
    .name = millimetre
    .also = millimetres, millimeter
MLT = ml
    .name = millilitre
    .also = millilitres, milliliter
KWH = kWh
    .name = kilowatt hour
    .also = kilowatt hours
MWH = MWh
    .name = megawatt hour
    .also = megawatt hours
PR =
    { $count ->
        [one] pair
       *[other] pairs
    }
    .name = pair
DZN = dozen
    .name = dozen
XPK =
    { $count ->
        [one] pack
       *[other] packs
    }
    .name = package
    .also = packages, packet, pkg
XBX =
    { $count ->
        [one] box
       *[other] boxes
    }
    .name = box
XCT =
    { $count ->
        [one] carton
       *[other] cartons
    }
    .name = carton
XPX =
    { $count ->
        [one] pallet
       *[other] pallets
    }
    .name = pallet
XBO =
    { $count ->
        [one] bottle
       *[other] bottles
    }
    .name = bottle
XBG =
    { $count ->
        [one] bag
       *[other] bags
    }
    .name = bag
XRO =
    { $count ->
        [one] roll
       *[other] rolls
    }
    .name = roll
PTN =
    { $count ->
        [one] portion
       *[other] portions
    }
    .name = portion
E54 =
    { $count ->
        [one] trip
       *[other] trips
    }
    .name = trip
E51 =
    { $count ->
        [one] job
       *[other] jobs
    }
    .name = job
ACT =
    { $count ->
        [one] activity
       *[other] activities
    }
    .name = activity
TKM = tkm
    .name = tonne-kilometre
    .also = tonne-kilometres
P1 = %
    .name = percent
    .also = per cent, pct
FOT = ft
    .name = foot
    .also = feet
INH = in
    .name = inch
    .also = inches
YRD = yd
    .name = yard
    .also = yards
SMI = mi
    .name = mile
    .also = miles
FTK = sq ft
    .name = square foot
    .also = square feet, ft²
LBR = lb
    .name = pound
    .also = pounds, lbs
ONZ = oz
    .name = ounce
    .also = ounces
GLL = gal
    .name = gallon
    .also = gallons
