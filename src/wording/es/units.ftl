### What units are called in Spanish: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = hora
    .also = horas
H87 =
    { $count ->
        [one] ud.
       *[other] uds.
    }
    .name = pieza
    .also = piezas, pza., pzas., pz.
DAY =
    { $count ->
        [one] día
       *[other] días
    }
    .name = día
MON =
    { $count ->
        [one] mes
       *[other] meses
    }
    .name = mes
LS = a tanto alzado
    .name = tanto alzado
    .also = p. a., partida alzada, global, precio cerrado
MTK = m²
    .name = metro cuadrado
    .also = metros cuadrados
MTR = m
    .name = metro
    .also = metros
KGM = kg
    .name = kilogramo
    .also = kilogramos, kilo, kilos
KMT = km
    .name = kilómetro
    .also = kilómetros
LTR = l
    .name = litro
    .also = litros
SET =
    { $count ->
        [one] juego
       *[other] juegos
    }
    .name = juego
    .also = conjunto, set, kit
C62 = unid.
    .name = unidad
    .also = unidades, u.
MTQ = m³
    .name = metro cúbico
    .also = metros cúbicos
E48 =
    { $count ->
        [one] servicio
       *[other] servicios
    }
    .name = servicio
    .also = serv.
WEE =
    { $count ->
        [one] semana
       *[other] semanas
    }
    .name = semana
    .also = sem.
ANN =
    { $count ->
        [one] año
       *[other] años
    }
    .name = año
QAN =
    { $count ->
        [one] trimestre
       *[other] trimestres
    }
    .name = trimestre
    .also = trim.
MIN = min
    .name = minuto
    .also = minutos
E49 =
    { $count ->
        [one] jornada
       *[other] jornadas
    }
    .name = jornada de trabajo
    .also = día laborable, días laborables
IE =
    { $count ->
        [one] persona
       *[other] personas
    }
    .name = persona
    .also = pers., pax
ZP =
    { $count ->
        [one] pág.
       *[other] págs.
    }
    .name = página
    .also = páginas
D68 =
    { $count ->
        [one] palabra
       *[other] palabras
    }
    .name = palabra
    .also = pal.
KB = mil caracteres
    .name = mil caracteres
    .also = 1.000 caracteres
LM = m lin.
    .name = metro lineal
    .also = metros lineales
TNE = t
    .name = tonelada
    .also = toneladas
GRM = g
    .name = gramo
    .also = gramos
CMT = cm
    .name = centímetro
    .also = centímetros
MMT = mm
    .name = milímetro
    .also = milímetros
MLT = ml
    .name = mililitro
    .also = mililitros
KWH = kWh
    .name = kilovatio hora
    .also = kilovatios hora
MWH = MWh
    .name = megavatio hora
    .also = megavatios hora
PR =
    { $count ->
        [one] par
       *[other] pares
    }
    .name = par
DZN =
    { $count ->
        [one] docena
       *[other] docenas
    }
    .name = docena
    .also = doc.
XPK =
    { $count ->
        [one] paquete
       *[other] paquetes
    }
    .name = paquete
    .also = paq.
XBX =
    { $count ->
        [one] caja
       *[other] cajas
    }
    .name = caja
XCT =
    { $count ->
        [one] cartón
       *[other] cartones
    }
    .name = cartón
    .also = caja de cartón
XPX =
    { $count ->
        [one] palé
       *[other] palés
    }
    .name = palé
    .also = palet, pallet
XBO =
    { $count ->
        [one] botella
       *[other] botellas
    }
    .name = botella
    .also = bot.
XBG =
    { $count ->
        [one] bolsa
       *[other] bolsas
    }
    .name = bolsa
    .also = saco, sacos
XRO =
    { $count ->
        [one] rollo
       *[other] rollos
    }
    .name = rollo
PTN =
    { $count ->
        [one] ración
       *[other] raciones
    }
    .name = ración
    .also = porción, porciones
E54 =
    { $count ->
        [one] viaje
       *[other] viajes
    }
    .name = viaje
    .also = trayecto
E51 =
    { $count ->
        [one] trabajo
       *[other] trabajos
    }
    .name = trabajo
    .also = encargo
ACT =
    { $count ->
        [one] actividad
       *[other] actividades
    }
    .name = actividad
    .also = actuación
TKM = tkm
    .name = tonelada-kilómetro
    .also = toneladas-kilómetro
P1 = %
    .name = por ciento
    .also = porcentaje
FOT = ft
    .name = pie
    .also = pies
INH = in
    .name = pulgada
    .also = pulgadas
YRD = yd
    .name = yarda
    .also = yardas
SMI = mi
    .name = milla
    .also = millas
FTK = ft²
    .name = pie cuadrado
    .also = pies cuadrados
LBR = lb
    .name = libra
    .also = libras
ONZ = oz
    .name = onza
    .also = onzas
GLL = gal
    .name = galón
    .also = galones
