### What units are called in Bulgarian: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = ч.
    .name = час
    .also = часа, часове
H87 = бр.
    .name = брой
    .also = броя, броеве
DAY =
    { $count ->
        [one] ден
       *[other] дни
    }
    .name = ден
    .also = дена
MON =
    { $count ->
        [one] месец
       *[other] месеца
    }
    .name = месец
    .also = месеци, мес.
LS = твърда сума
    .name = твърда сума
    .also = паушал, общо, глобална сума
MTK = м²
    .name = квадратен метър
    .also = кв. м, кв. метър
MTR = м
    .name = метър
    .also = метра, метри
KGM = кг
    .name = килограм
    .also = килограма, кило
KMT = км
    .name = километър
    .also = километра, километри
LTR = л
    .name = литър
    .also = литра, литри
SET = к-т
    .name = комплект
    .also = комплекта, компл.
C62 = ед.
    .name = единица
    .also = единици
MTQ = м³
    .name = кубичен метър
    .also = куб. м, кубик
E48 =
    { $count ->
        [one] услуга
       *[other] услуги
    }
    .name = услуга
    .also = усл.
WEE =
    { $count ->
        [one] седмица
       *[other] седмици
    }
    .name = седмица
    .also = седм.
ANN =
    { $count ->
        [one] година
       *[other] години
    }
    .name = година
    .also = год.
QAN =
    { $count ->
        [one] тримесечие
       *[other] тримесечия
    }
    .name = тримесечие
    .also = тримес.
MIN = мин.
    .name = минута
    .also = минути
E49 =
    { $count ->
        [one] раб. ден
       *[other] раб. дни
    }
    .name = работен ден
    .also = работни дни
IE =
    { $count ->
        [one] лице
       *[other] лица
    }
    .name = лице
    .also = човек, души
ZP = стр.
    .name = страница
    .also = страници
D68 =
    { $count ->
        [one] дума
       *[other] думи
    }
    .name = дума
KB = хил. знака
    .name = хиляда знака
    .also = 1000 знака
LM = л. м
    .name = линеен метър
    .also = линейни метри, лин. м
TNE = т
    .name = тон
    .also = тона, тонове
GRM = г
    .name = грам
    .also = грама, грамове, гр.
CMT = см
    .name = сантиметър
    .also = сантиметра
MMT = мм
    .name = милиметър
    .also = милиметра
MLT = мл
    .name = милилитър
    .also = милилитра
KWH = kWh
    .name = киловатчас
    .also = киловатчаса, квтч
MWH = MWh
    .name = мегаватчас
    .also = мегаватчаса, мвтч
PR =
    { $count ->
        [one] чифт
       *[other] чифта
    }
    .name = чифт
    .also = чифтове
DZN =
    { $count ->
        [one] дузина
       *[other] дузини
    }
    .name = дузина
XPK =
    { $count ->
        [one] пакет
       *[other] пакета
    }
    .name = пакет
    .also = пакети, пак., опаковка, оп.
XBX =
    { $count ->
        [one] кутия
       *[other] кутии
    }
    .name = кутия
    .also = кут.
XCT =
    { $count ->
        [one] кашон
       *[other] кашона
    }
    .name = кашон
    .also = кашони, каш.
XPX =
    { $count ->
        [one] палет
       *[other] палета
    }
    .name = палет
    .also = палети, пале
XBO =
    { $count ->
        [one] бутилка
       *[other] бутилки
    }
    .name = бутилка
    .also = бут.
XBG =
    { $count ->
        [one] торба
       *[other] торби
    }
    .name = торба
    .also = чувал, плик
XRO =
    { $count ->
        [one] ролка
       *[other] ролки
    }
    .name = ролка
    .also = руло
PTN =
    { $count ->
        [one] порция
       *[other] порции
    }
    .name = порция
    .also = порц.
E54 =
    { $count ->
        [one] курс
       *[other] курса
    }
    .name = курс
    .also = курсове, пътуване
E51 =
    { $count ->
        [one] поръчка
       *[other] поръчки
    }
    .name = поръчка
    .also = задача
ACT =
    { $count ->
        [one] дейност
       *[other] дейности
    }
    .name = дейност
TKM = ткм
    .name = тонкилометър
    .also = тонкилометра
P1 = %
    .name = процент
    .also = на сто
FOT = ft
    .name = фут
    .also = фута
INH = in
    .name = инч
    .also = инча, цол
YRD = yd
    .name = ярд
    .also = ярда
SMI = mi
    .name = миля
    .also = мили
FTK = ft²
    .name = квадратен фут
    .also = кв. фут
LBR = lb
    .name = фунт
    .also = фунта
ONZ = oz
    .name = унция
    .also = унции
GLL = gal
    .name = галон
    .also = галона
