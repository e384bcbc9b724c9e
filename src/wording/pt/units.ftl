### What units are called in Portuguese: a code of UN/ECE Recommendation 20 (with X before it: 21), what is
### printed beside a quantity ($count), the whole word, and what else it is called, parted by commas.

HUR = h
    .name = hora
    .also = horas
H87 = un.
    .name = peça
    .also = peças, pç., pçs.
DAY =
    { $count ->
        [one] dia
       *[other] dias
    }
    .name = dia
MON =
    { $count ->
        [one] mês
       *[other] meses
    }
    .name = mês
LS = valor global
    .name = valor global
    .also = v. g., vg, preço fixo
MTK = m²
    .name = metro quadrado
    .also = metros quadrados
MTR = m
    .name = metro
    .also = metros
KGM = kg
    .name = quilograma
    .also = quilogramas, quilo, quilos
KMT = km
    .name = quilómetro
    .also = quilómetros, quilômetro, quilômetros
LTR = l
    .name = litro
    .also = litros
SET =
    { $count ->
        [one] conjunto
       *[other] conjuntos
    }
    .name = conjunto
    .also = conj., jogo, jogos, kit
C62 = unid.
    .name = unidade
    .also = unidades
MTQ = m³
    .name = metro cúbico
    .also = metros cúbicos
E48 =
    { $count ->
        [one] serviço
       *[other] serviços
    }
    .name = serviço
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
        [one] ano
       *[other] anos
    }
    .name = ano
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
        [one] dia útil
       *[other] dias úteis
    }
    .name = dia útil
    .also = dia de trabalho
IE =
    { $count ->
        [one] pessoa
       *[other] pessoas
    }
    .name = pessoa
    .also = pax
ZP =
    { $count ->
        [one] pág.
       *[other] págs.
    }
    .name = página
    .also = páginas
D68 =
    { $count ->
        [one] palavra
       *[other] palavras
    }
    .name = palavra
KB = mil carateres
    .name = mil carateres
    .also = mil caracteres, 1000 carateres
LM = m lin.
    .name = metro linear
    .also = metros lineares
TNE = t
    .name = tonelada
    .also = toneladas
GRM = g
    .name = grama
    .also = gramas
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
    .name = quilowatt-hora
    .also = quilowatts-hora
MWH = MWh
    .name = megawatt-hora
    .also = megawatts-hora
PR =
    { $count ->
        [one] par
       *[other] pares
    }
    .name = par
DZN =
    { $count ->
        [one] dúzia
       *[other] dúzias
    }
    .name = dúzia
    .also = dz.
XPK =
    { $count ->
        [one] embalagem
       *[other] embalagens
    }
    .name = embalagem
    .also = emb., pacote, pacotes
XBX =
    { $count ->
        [one] caixa
       *[other] caixas
    }
    .name = caixa
    .also = cx.
XCT =
    { $count ->
        [one] caixa de cartão
       *[other] caixas de cartão
    }
    .name = caixa de cartão
    .also = cx. cartão, caixa de papelão
XPX =
    { $count ->
        [one] palete
       *[other] paletes
    }
    .name = palete
    .also = pallet
XBO =
    { $count ->
        [one] garrafa
       *[other] garrafas
    }
    .name = garrafa
    .also = gf.
XBG =
    { $count ->
        [one] saco
       *[other] sacos
    }
    .name = saco
XRO =
    { $count ->
        [one] rolo
       *[other] rolos
    }
    .name = rolo
PTN =
    { $count ->
        [one] dose
       *[other] doses
    }
    .name = dose
    .also = porção, porções
E54 =
    { $count ->
        [one] viagem
       *[other] viagens
    }
    .name = viagem
E51 =
    { $count ->
        [one] trabalho
       *[other] trabalhos
    }
    .name = trabalho
ACT =
    { $count ->
        [one] atividade
       *[other] atividades
    }
    .name = atividade
TKM = tkm
    .name = tonelada-quilómetro
    .also = toneladas-quilómetro
P1 = %
    .name = por cento
    .also = percentagem
FOT = ft
    .name = pé
    .also = pés
INH = in
    .name = polegada
    .also = polegadas
YRD = yd
    .name = jarda
    .also = jardas
SMI = mi
    .name = milha
    .also = milhas
FTK = ft²
    .name = pé quadrado
    .also = pés quadrados
LBR = lb
    .name = libra
    .also = libras
ONZ = oz
    .name = onça
    .also = onças
GLL = gal
    .name = galão
    .also = galões
