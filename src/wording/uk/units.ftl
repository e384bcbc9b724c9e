### What units are called in Ukrainian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = год
    .name = година
    .also = години, годин, год.
H87 = шт.
    .name = штука
    .also = штуки, штук
DAY =
    { $count ->
        [one] день
        [few] дні
        [many] днів
       *[other] дня
    }
    .name = день
    .also = дн.
MON = міс.
    .name = місяць
    .also = місяці, місяців
LS = фікс. сума
    .name = фіксована сума
    .also = паушально, акордно
MTK = м²
    .name = квадратний метр
    .also = кв. м, кв. метр
MTR = м
    .name = метр
    .also = метри, метрів, метра
KGM = кг
    .name = кілограм
    .also = кілограми, кілограмів, кіло
KMT = км
    .name = кілометр
    .also = кілометри, кілометрів
LTR = л
    .name = літр
    .also = літри, літрів
SET = компл.
    .name = комплект
    .also = комплекти, комплектів, набір, к-т
C62 = од.
    .name = одиниця
    .also = одиниці, одиниць
MTQ = м³
    .name = кубічний метр
    .also = куб. м, куб
E48 =
    { $count ->
        [one] послуга
        [many] послуг
       *[other] послуги
    }
    .name = послуга
    .also = посл.
WEE = тиж.
    .name = тиждень
    .also = тижні, тижнів
ANN =
    { $count ->
        [one] рік
        [few] роки
        [many] років
       *[other] року
    }
    .name = рік
    .also = р.
QAN =
    { $count ->
        [one] квартал
        [few] квартали
        [many] кварталів
       *[other] кварталу
    }
    .name = квартал
    .also = кв-л
MIN = хв
    .name = хвилина
    .also = хвилини, хвилин, хв.
E49 =
    { $count ->
        [one] роб. день
        [few] роб. дні
        [many] роб. днів
       *[other] роб. дня
    }
    .name = робочий день
    .also = робочих днів
IE = ос.
    .name = особа
    .also = осіб, особи, чол.
ZP = стор.
    .name = сторінка
    .also = сторінки, сторінок, с.
D68 =
    { $count ->
        [one] слово
        [many] слів
       *[other] слова
    }
    .name = слово
KB = тис. знаків
    .name = тисяча знаків
    .also = 1000 знаків
LM = пог. м
    .name = погонний метр
    .also = погонних метрів, п. м
TNE = т
    .name = тонна
    .also = тонни, тонн
GRM = г
    .name = грам
    .also = грами, грамів, гр.
CMT = см
    .name = сантиметр
    .also = сантиметри, сантиметрів
MMT = мм
    .name = міліметр
    .also = міліметри, міліметрів
MLT = мл
    .name = мілілітр
    .also = мілілітри, мілілітрів
KWH = кВт·год
    .name = кіловат-година
    .also = кіловат-годин
MWH = МВт·год
    .name = мегават-година
    .also = мегават-годин
PR =
    { $count ->
        [one] пара
        [many] пар
       *[other] пари
    }
    .name = пара
DZN =
    { $count ->
        [one] дюжина
        [many] дюжин
       *[other] дюжини
    }
    .name = дюжина
    .also = дюж.
XPK = упак.
    .name = упаковка
    .also = упаковки, упаковок, пачка, уп.
XBX = кор.
    .name = коробка
    .also = коробки, коробок, ящик
XCT = карт. кор.
    .name = картонна коробка
    .also = картонних коробок
XPX = пал.
    .name = палета
    .also = палети, палет, піддон
XBO =
    { $count ->
        [one] пляшка
        [many] пляшок
       *[other] пляшки
    }
    .name = пляшка
    .also = пл.
XBG =
    { $count ->
        [one] мішок
        [few] мішки
        [many] мішків
       *[other] мішка
    }
    .name = мішок
    .also = пакет
XRO = рул.
    .name = рулон
    .also = рулони, рулонів
PTN = порц.
    .name = порція
    .also = порції, порцій
E54 =
    { $count ->
        [one] рейс
        [few] рейси
        [many] рейсів
       *[other] рейсу
    }
    .name = рейс
    .also = поїздка, поїздки, поїздок
E51 = замовл.
    .name = замовлення
    .also = робота
ACT =
    { $count ->
        [one] операція
        [many] операцій
       *[other] операції
    }
    .name = операція
    .also = дія
TKM = т·км
    .name = тонно-кілометр
    .also = тонно-кілометрів
P1 = %
    .name = відсоток
    .also = процент
FOT = фут
    .name = фут
    .also = фути, футів
INH = дюйм
    .name = дюйм
    .also = дюйми, дюймів
YRD = ярд
    .name = ярд
    .also = ярди, ярдів
SMI = миля
    .name = миля
    .also = милі, миль
FTK = кв. фут
    .name = квадратний фут
    .also = квадратних футів
LBR = фунт
    .name = фунт
    .also = фунти, фунтів
ONZ = унція
    .name = унція
    .also = унції, унцій
GLL = галон
    .name = галон (США)
    .also = галони, галонів
