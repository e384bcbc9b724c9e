### What units are called in Russian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = ч
    .name = час
    .also = часа, часов
H87 = шт.
    .name = штука
    .also = штуки, штук
DAY =
    { $count ->
        [one] день
        [many] дней
       *[other] дня
    }
    .name = день
    .also = дн.
MON = мес.
    .name = месяц
    .also = месяца, месяцев
LS = фикс. сумма
    .name = фиксированная сумма
    .also = паушально, аккордно
MTK = м²
    .name = квадратный метр
    .also = кв. м, кв. метр
MTR = м
    .name = метр
    .also = метра, метров
KGM = кг
    .name = килограмм
    .also = килограмма, килограммов, кило
KMT = км
    .name = километр
    .also = километра, километров
LTR = л
    .name = литр
    .also = литра, литров
SET = компл.
    .name = комплект
    .also = комплекта, комплектов, набор, к-т
C62 = ед.
    .name = единица
    .also = единицы, единиц, усл. ед.
MTQ = м³
    .name = кубический метр
    .also = куб. м, куб
E48 =
    { $count ->
        [one] услуга
        [many] услуг
       *[other] услуги
    }
    .name = услуга
    .also = усл.
WEE = нед.
    .name = неделя
    .also = недели, недель
ANN =
    { $count ->
        [one] год
        [many] лет
       *[other] года
    }
    .name = год
QAN =
    { $count ->
        [one] квартал
        [many] кварталов
       *[other] квартала
    }
    .name = квартал
    .also = кв-л
MIN = мин
    .name = минута
    .also = минуты, минут
E49 =
    { $count ->
        [one] раб. день
        [many] раб. дней
       *[other] раб. дня
    }
    .name = рабочий день
    .also = рабочих дней
IE = чел.
    .name = человек
    .also = человека
ZP = стр.
    .name = страница
    .also = страницы, страниц
D68 =
    { $count ->
        [one] слово
        [many] слов
       *[other] слова
    }
    .name = слово
KB = тыс. знаков
    .name = тысяча знаков
    .also = 1000 знаков
LM = пог. м
    .name = погонный метр
    .also = погонных метров, п. м
TNE = т
    .name = тонна
    .also = тонны, тонн
GRM = г
    .name = грамм
    .also = грамма, граммов, гр.
CMT = см
    .name = сантиметр
    .also = сантиметра, сантиметров
MMT = мм
    .name = миллиметр
    .also = миллиметра, миллиметров
MLT = мл
    .name = миллилитр
    .also = миллилитра, миллилитров
KWH = кВт·ч
    .name = киловатт-час
    .also = киловатт-часа, киловатт-часов
MWH = МВт·ч
    .name = мегаватт-час
    .also = мегаватт-часа, мегаватт-часов
PR =
    { $count ->
        [one] пара
        [many] пар
       *[other] пары
    }
    .name = пара
DZN =
    { $count ->
        [one] дюжина
        [many] дюжин
       *[other] дюжины
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
    .name = картонная коробка
    .also = картонных коробок
XPX = пал.
    .name = паллета
    .also = паллеты, паллет, палета, поддон
XBO = бут.
    .name = бутылка
    .also = бутылки, бутылок
XBG = меш.
    .name = мешок
    .also = мешка, мешков, пакет
XRO = рул.
    .name = рулон
    .also = рулона, рулонов
PTN = порц.
    .name = порция
    .also = порции, порций
E54 =
    { $count ->
        [one] рейс
        [many] рейсов
       *[other] рейса
    }
    .name = рейс
    .also = поездка, поездки, поездок
E51 =
    { $count ->
        [one] заказ
        [many] заказов
       *[other] заказа
    }
    .name = заказ
    .also = работа
ACT =
    { $count ->
        [one] операция
        [many] операций
       *[other] операции
    }
    .name = операция
    .also = действие
TKM = т·км
    .name = тонно-километр
    .also = тонно-километров
P1 = %
    .name = процент
    .also = проц.
FOT = фут
    .name = фут
    .also = фута, футов
INH = дюйм
    .name = дюйм
    .also = дюйма, дюймов
YRD = ярд
    .name = ярд
    .also = ярда, ярдов
SMI = миля
    .name = миля
    .also = мили, миль
FTK = кв. фут
    .name = квадратный фут
    .also = квадратных футов
LBR = фунт
    .name = фунт
    .also = фунта, фунтов
ONZ = унция
    .name = унция
    .also = унции, унций
GLL = галлон
    .name = галлон (США)
    .also = галлона, галлонов
