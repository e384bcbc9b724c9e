### What units are called in Serbian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR =
    { $count ->
        [one] сат
        [few] сата
       *[other] сати
    }
    .name = сат
    .also = h, ч.
H87 = ком.
    .name = комад
    .also = комада, комади
DAY =
    { $count ->
        [one] дан
       *[other] дана
    }
    .name = дан
    .also = дани
MON =
    { $count ->
        [one] месец
        [few] месеца
       *[other] месеци
    }
    .name = месец
    .also = мес.
LS = паушал
    .name = паушал
    .also = паушално
MTK = m²
    .name = квадратни метар
    .also = метар квадратни, м²
MTR = m
    .name = метар
    .also = метара, метра, м
KGM = kg
    .name = килограм
    .also = килограма, кг, кило
KMT = km
    .name = километар
    .also = километара, километра, км
LTR = l
    .name = литар
    .also = литара, литра, л
SET = компл.
    .name = комплет
    .also = комплета, гарнитура, сет
C62 = јед.
    .name = јединица
    .also = јединице
MTQ = m³
    .name = кубни метар
    .also = метар кубни, м³
E48 =
    { $count ->
        [few] услуге
       *[other] услуга
    }
    .name = услуга
    .also = усл.
WEE =
    { $count ->
        [few] недеље
       *[other] недеља
    }
    .name = недеља
    .also = нед., седмица
ANN =
    { $count ->
        [few] године
       *[other] година
    }
    .name = година
    .also = год.
QAN =
    { $count ->
        [one] квартал
       *[other] квартала
    }
    .name = квартал
    .also = тромесечје
MIN = мин.
    .name = минут
    .also = минута, минути
E49 =
    { $count ->
        [one] радни дан
        [few] радна дана
       *[other] радних дана
    }
    .name = радни дан
IE =
    { $count ->
        [few] особе
       *[other] особа
    }
    .name = особа
    .also = ос.
ZP = стр.
    .name = страна
    .also = стране, страница
D68 =
    { $count ->
        [one] реч
       *[other] речи
    }
    .name = реч
KB = хиљ. знакова
    .name = хиљаду знакова
    .also = 1.000 знакова, карактера
LM = m¹
    .name = дужни метар
    .also = дужних метара, м1
TNE = t
    .name = тона
    .also = тоне, т
GRM = g
    .name = грам
    .also = грама, гр.
CMT = cm
    .name = центиметар
    .also = центиметара, цм
MMT = mm
    .name = милиметар
    .also = милиметара, мм
MLT = ml
    .name = милилитар
    .also = милилитара, мл
KWH = kWh
    .name = киловат-час
    .also = киловат-часова
MWH = MWh
    .name = мегават-час
    .also = мегават-часова
PR =
    { $count ->
        [one] пар
        [few] пара
       *[other] пари
    }
    .name = пар
DZN =
    { $count ->
        [one] туце
       *[other] туцета
    }
    .name = туце
XPK = пак.
    .name = паковање
    .also = паковања, пакет, пакета
XBX =
    { $count ->
        [few] кутије
       *[other] кутија
    }
    .name = кутија
    .also = кут.
XCT =
    { $count ->
        [one] картон
       *[other] картона
    }
    .name = картон
    .also = кар.
XPX =
    { $count ->
        [few] палете
       *[other] палета
    }
    .name = палета
    .also = пал.
XBO =
    { $count ->
        [few] флаше
       *[other] флаша
    }
    .name = флаша
    .also = боца, фл.
XBG =
    { $count ->
        [one] џак
        [few] џака
       *[other] џакова
    }
    .name = џак
    .also = врећа, кеса
XRO =
    { $count ->
        [one] ролна
        [few] ролне
       *[other] ролни
    }
    .name = ролна
    .also = рол.
PTN =
    { $count ->
        [few] порције
       *[other] порција
    }
    .name = порција
    .also = порц.
E54 =
    { $count ->
        [few] туре
       *[other] тура
    }
    .name = тура
    .also = вожња, путовање
E51 =
    { $count ->
        [one] посао
        [few] посла
       *[other] послова
    }
    .name = посао
    .also = налог
ACT =
    { $count ->
        [one] активност
       *[other] активности
    }
    .name = активност
    .also = радња
TKM = tkm
    .name = тонски километар
    .also = тонских километара
P1 = %
    .name = проценат
    .also = посто
FOT = ft
    .name = стопа
    .also = стопе
INH = in
    .name = инч
    .also = инча, цол
YRD = yd
    .name = јард
    .also = јарди
SMI = mi
    .name = миља
    .also = миље
FTK = ft²
    .name = квадратна стопа
    .also = квадратних стопа
LBR = lb
    .name = фунта
    .also = фунти
ONZ = oz
    .name = унца
    .also = унце
GLL = gal
    .name = галон
    .also = галона
