### What the page says, in Spanish.
###
### The visitor is "tú".

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = No queda espacio en este navegador. Elimina los borradores que ya no necesites.
storage-denied = Este navegador no guarda nada para esta página. Permite que guarde datos del sitio o descarga el PDF antes de salir.
storage-failed = Este navegador no ha podido guardar el borrador. Inténtalo de nuevo o descarga el PDF antes de salir.
storage-newer = En otra pestaña, una versión más reciente de Billet ha cambiado este borrador. Recarga esta página.
draft-missing = Este borrador ya no está.
draft-newer = Este borrador se hizo con una versión más reciente de Billet. Recarga la página para obtenerla.
draft-unreadable = Este borrador no se puede leer. Sus datos se conservan: puedes descargarlos.


paper-cannot-start = No se puede cargar la vista previa. Comprueba la conexión e inténtalo de nuevo.
paper-lacks-serif = No se pudo cargar la letra con serifas. Comprueba la conexión e inténtalo de nuevo.
paper-lacks-texts = No se pudieron cargar los textos de este idioma. Comprueba la conexión e inténtalo de nuevo.
paper-crashed = La vista previa ha dejado de funcionar. Inténtalo de nuevo.
paper-no-answer = La vista previa tarda demasiado. Inténtalo de nuevo.

## The notice that Billet has stopped

crash-title = Billet se ha detenido
crash-text = Algo ha ido mal y Billet no puede continuar. Tus borradores siguen en este navegador. Descarga una copia y recarga la página.
crash-download = Descargar mis borradores
crash-reload = Recargar la página
crash-details = Detalles para quienes hacen Billet

## What was typed and can't be understood

number-not-a-number = «{ $typed }» no es un número.
number-empty = Escribe un número.
number-too-large = Este número es demasiado grande. Se admiten hasta 13 cifras.
number-too-many-decimals = Demasiados decimales. Se admiten hasta 6.
date-not-a-date = «{ $typed }» no es una fecha. Escríbela así: 22 nov 2026.
date-empty = Escribe una fecha.
date-no-such-day = «{ $typed }» no está en el calendario. Comprueba el día y el mes.
date-ambiguous = «{ $typed }» puede ser dos días distintos. Escribe el mes con letras, así: 22 nov 2026.
date-year-missing = Falta el año. Añádelo, así: 22 nov 2026.

number-not-days = «{ $typed }» no es un número de días. Escribe un número entero, como 14.

number-not-positive = Escribe un número mayor que 0.

## The frame of the page

product = Billet
navigation = Documentos
views = Ver
view-form = Datos
view-paper = Vista
form = Datos de la factura
form-heading = Crea una factura
document-numbered = { $kind } { $number }
document-unnumbered = Nueva factura
# $time (text): the time alone, or day and time.
saved-at = Guardado: { $time }
not-saved = Sin guardar: { $reason }
undo = Deshacer
undone = Deshecho.
notice-close = Cerrar
go-to = Ir a «{ $field }»
add = Añadir { $what }
fold = Listo
edit = Editar

## The document

document = Factura
kind = Tipo
kind-invoice = Factura
kind-proforma = Factura proforma
kind-quote = Presupuesto
kind-order-confirmation = Confirmación de pedido
kind-delivery-note = Albarán
kind-advance-invoice = Factura de anticipo
kind-final-invoice = Factura final
kind-credit-note = Factura rectificativa (abono)
kind-debit-note = Nota de cargo
kind-corrective-invoice = Factura rectificativa (sustitución)
kind-receipt = Recibo
kind-self-billed-invoice = Factura expedida por el destinatario
kind-statement = Extracto de cuenta
kind-reminder = Recordatorio de pago
kind-about = ¿Cuándo se usa?
valid-until = Válido hasta
number = Número
    .example = 2026-0042
issue-date = Fecha
supply-date = Fecha de la operación
    .add = fecha de la operación
    .hint = Si no es la fecha de la factura.
order-reference = Número de pedido
    .add = número de pedido
    .hint = El pedido o la referencia del cliente.
due-days = Pagar en
due-in = Vencimiento en
due-date = Vencimiento
due-day = Día del mes siguiente
due-kind = Vencimiento
due-kind-days = días
due-kind-date = en una fecha
due-kind-receipt = al recibirla
due-kind-business-days = días hábiles
due-kind-end-of-month-after-days = días, luego fin de mes
due-kind-days-after-end-of-month = días tras fin de mes
due-kind-day-of-following-month = del mes siguiente
due-on = Vence el { $date }
document-language = Idioma del documento
currency = Moneda

## From whom, to whom

seller = Tus datos
buyer = Cliente
seller-name = Tu nombre o empresa
    .example = Estudio Rivera
buyer-name = Nombre del cliente
    .example = García e Hijos
street = Calle
    .example = Calle del Puerto, 12
post-code = Código postal
    .example = 28001
city = Población
    .example = Madrid
country = País
    .example = España
country-set = { $country }: ajustado según lo habitual allí: { $what }.
country-set-terms = plazo de pago
country-set-reference = referencia de pago
vat-number = NIF-IVA
    .example = ESA13585625
registration-number = Número de registro
    .add = número de registro
    .example = 27074358
email = Correo
    .add = correo electrónico
    .example = hola@example.com
phone = Teléfono
    .add = teléfono
    .example = +34 612 34 56 78
contact = Persona de contacto
    .add = persona de contacto
    .example = Ana García
deliver-to = Entregar en
    .add = dirección de entrega
deliver-to-name = Nombre en esta dirección
    .example = Almacén 2
part-extra = Campo adicional
    .add = campo adicional
part-extra-name = Campo
    .example = Contrato
part-extra-value = Contenido
    .example = C-2026/17
extra-names = Contrato, Proyecto, Su referencia, Centro de coste, Vehículo, Expediente, Lugar de la obra
party-extra-names = Número de cliente, Número de proveedor, Departamento, Centro de coste, GLN, Registro Mercantil
item-extra-names = Referencia, Número de serie, Lote, Talla, Color, GTIN, Origen
look = Aspecto del documento
look-open = Plantilla, color, palabras
proposals = Usados antes
proposals-found = Propuestas: { $count }. Elija con las flechas.
filled-in = Rellenado: { $name }
book = Clientes y conceptos
company = Su empresa
company-new = Nueva empresa
company-another = otra empresa suya
company-begun = La nueva empresa empieza vacía.
drawer-missing = No se ha podido cargar esta parte de Billet. Comprueba la conexión e inténtalo de nuevo.
logo = Logotipo
logo-add = Añadir logotipo
logo-added = El logotipo se ha añadido.
logo-replace = Cambiar el logotipo
logo-remove = Quitar el logotipo

## Items

items = Conceptos
items-hint = Intro añade un concepto, Alt con una flecha lo mueve. Puedes pegar filas o una columna copiadas de una hoja de cálculo.
item-numbered = Concepto { $number }
item-named = Concepto { $number }, «{ $name }»
item-undescribed = Nuevo concepto
description = Descripción
    .short = Descripción
    .example = Diseño de página web
detail = Detalles
    .example = Qué se hizo, cuándo y dónde
quantity = Cantidad
    .short = Cant.
    .example = 1
unit = Unidad
    .short = Unidad
    .example = h
price = Precio
    .short = Precio
    .with-tax = Precio con impuesto
line-discount = Descuento
value-example = { $percent } o 15
line-charge = Recargo
price-base = Precio por
    .example = 1
row-heading = Título
    .add = título
    .example = Planta baja
row-text = Texto
    .add = texto
    .example = Según lo acordado por teléfono
row-subtotal = Subtotal
    .add = subtotal
    .example = Subtotal
tax-rate = Impuesto %
    .short = Imp. %
    .example = 21
line-total = Importe
    .short = Importe
    .with-tax = Con impuesto
item-add = Añadir concepto
item-more = { $number ->
    [0] Más sobre esta línea
   *[other] Más sobre el concepto { $number }
}
    .short = Más
item-remove = { $number ->
    [0] Quitar esta línea
   *[other] Quitar el concepto { $number }
}
    .short = Quitar
item-removed = Elemento quitado: { $item }.
item-duplicate = { $number ->
    [0] Duplicar esta línea
   *[other] Duplicar el concepto { $number }
}
    .short = Duplicar
item-up = { $number ->
    [0] Subir esta línea
   *[other] Subir el concepto { $number }
}
    .short = Subir
item-down = { $number ->
    [0] Bajar esta línea
   *[other] Bajar el concepto { $number }
}
    .short = Bajar
item-drag = Arrastra para mover. Con el teclado: Alt y una flecha.
item-moved = Concepto { $position } de { $count }
items-pasted = { $count ->
    [one] Se ha pegado un concepto.
   *[other] Se han pegado { $count } conceptos.
}
column-pasted = Conceptos rellenados con la columna pegada: { $count }.
cells-not-understood = De lo pegado no ha salido ningún concepto. Para guardarlo como texto, pégalo en los detalles de un concepto.
cells-failed = No se ha podido leer lo pegado. { $reason }
prices = Precios
prices-without-tax = Precios sin impuesto
prices-with-tax = Precios con impuesto

## On the whole document

discount = Descuento
discount-add = descuento
discount-reason = Motivo del descuento
    .example = Pedido anticipado
discount-value = Valor del descuento
discount-remove = Quitar el descuento
discount-removed = El descuento se ha quitado.
charge = Recargo
charge-add = envío u otro recargo
charge-reason = Motivo del recargo
    .example = Envío
charge-value = Valor del recargo
charge-remove = Quitar el recargo
charge-removed = El recargo se ha quitado.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Quitar: { $part }
part-removed = Elemento quitado: { $part }.
part-taxes = Impuesto
    .add = otro impuesto
part-own-tax = Impuesto propio
    .add = impuesto propio
part-adjustments = Descuento o recargo
    .add = otro descuento o recargo
part-adjustments-reason = Motivo del descuento o recargo
    .example = Pedido anticipado
part-adjustments-kind = Es un
part-adjustments-kind-discount = descuento
part-adjustments-kind-charge = recargo
part-adjustments-value = Valor
part-taxes-scheme = Nombre del impuesto
    .example = IVA
part-taxes-rate = Tipo %
    .example = 21
part-taxes-kind = Qué hace
part-taxes-kind-added = se suma
part-taxes-kind-retained = lo retiene el cliente
part-taxes-kind-surcharge = se suma como recargo
part-taxes-kind-compound = se suma también sobre los otros impuestos
part-taxes-kind-informative = solo se indica
part-taxes-category = El impuesto
part-taxes-category-rate = se aplica según el tipo
part-taxes-category-AE = lo debe el cliente (inversión del sujeto pasivo)
part-taxes-category-E = está exento
part-taxes-category-K = es cero, entrega dentro de la UE
part-taxes-category-G = es cero, exportación
part-taxes-category-O = no corresponde (no sujeto)
part-taxes-category-L = es el de Canarias
part-taxes-category-M = es el de Ceuta y Melilla
part-taxes-exemption-reason = Por qué no se aplica
    .example = El motivo o la ley que lo dice
part-taxes-exemption-code = Código del motivo
    .example = VATEX-EU-132
part-preceding = Documento citado
    .add = documento al que se refiere
part-preceding-kind = Tipo
part-preceding-number = Su número
part-preceding-date = Su fecha
part-second-language = Segundo idioma
    .add = segundo idioma
part-second-language-none = ninguno
part-place-to-sign = Espacio para firmar
    .add = espacio para firmar
part-place-to-sign-false = se omite
part-place-to-sign-true = para la firma del cliente
part-advances = Ya pagado
    .add = anticipo ya pagado
part-advances-value = Importe pagado
part-advances-date = Pagado el
part-advances-reference = Pago
    .example = Factura de anticipo 2026-0040
part-retention-value = Retención en garantía
    .add = retención en garantía
part-retention-reason = Motivo de la retención
    .example = Hasta la recepción de la obra
part-retention-until = Retenido hasta el
part-cash-rounding = Redondear a
    .add = redondeo en efectivo
    .example = 0,05
part-accounting-currency-rate = Tipo de cambio
    .add = impuesto en otra moneda
    .example = 25,12
    .hint = Cuánto vale en la otra moneda, según la lista oficial del día.
part-accounting-currency-currency = Impuesto indicado también en
part-accounting-currency-per = El tipo vale para
    .example = 1
part-accounting-currency-source = Fuente del tipo
    .example = Banco Central Europeo
part-accounting-currency-date = Fecha del tipo
part-amount-in-words = Importe en letra
    .add = importe en letra
part-amount-in-words-false = no se indica
part-amount-in-words-true = debajo del total a pagar
part-business-days-shift = Vencimiento en día no hábil
    .add = vencimientos en días no hábiles
part-business-days-shift-false = se queda en ese día
part-business-days-shift-true = pasa al siguiente día hábil
part-business-days-holidays = Día festivo
    .add = día festivo
instalments-rest = El resto es { $amount }.
instalments-rest-due = El resto es { $amount }, vence el { $date }.
part-instalments = Plazo
    .add = plazo
part-instalments-value = Plazo
part-early-payment = Descuento por pronto pago
    .add = descuento por pronto pago
part-early-payment-value = Descuento por pronto pago
part-late-payment-interest-yearly = Interés de demora, % anual
    .add = interés de demora
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Tipo de referencia UE %
    .add = interés legal de demora (UE)
    .example = 2,15
    .hint = El que publica el banco central. La ley suma 8 puntos y 40 euros.
part-late-payment-interest-eu-statutory-later = Nuevo tipo de referencia UE
    .add = nuevo tipo de referencia
part-late-payment-interest-eu-statutory-later-from = Desde
part-late-payment-interest-eu-statutory-later-rate = Tipo de referencia UE %
    .example = 2,15
part-late-payment-day-count = El año cuenta
part-late-payment-day-count-actual_365 = 365 días
part-late-payment-day-count-actual_360 = 360 días
part-late-payment-flat-fee = Importe fijo por retraso
    .add = importe fijo por retraso
    .example = 40

## Totals

totals = Totales
totals-sum = Suma de los conceptos
totals-net = Base imponible
totals-tax = { $tax ->
    [VAT] IVA { $rate } sobre { $base }
   *[other] { $tax } { $rate } sobre { $base }
}
totals-gross = Total
totals-retained = Impuesto retenido por el cliente
totals-retention = Retenido por ahora
totals-paid = Ya pagado
totals-rounding = Redondeo
totals-due = A pagar
totals-unknown = –
totals-stale = { $count ->
    [one] Sin actualizar: un campo no se entiende. Estas son las cifras de antes.
   *[other] Sin actualizar: { $count } campos no se entienden. Estas son las cifras de antes.
}
totals-too-many-digits = Sin actualizar: un número es demasiado grande para calcularlo con exactitud.
totals-repeated-tax = Sin actualizar: el mismo impuesto aparece dos veces en un concepto.
totals-impossible-rate = Sin actualizar: los tipos de impuesto de un concepto suman menos 100 por ciento o todavía menos.
rounding = Redondeo
rounding-line = Redondeo en cada línea
rounding-total = Redondeo al final

## How to pay, notes

payment = Cómo pagar
iban = IBAN
    .example = ES91 2100 0418 4502 0005 1332
bic = BIC
    .example = CAIXESBB
bank = Banco
    .add = banco
    .example = Banco del Puerto
account = Número de cuenta
    .add = cuenta sin IBAN
    .example = 1234567890/0800
payment-reference = Concepto del pago
    .add = concepto del pago
    .example = 2026-0042
    .hint = Vacío: se forma a partir del número.
part-payment-reference-scheme = Referencia a partir del número
    .add = referencia a partir del número
part-payment-reference-scheme-number = el propio número
part-payment-reference-scheme-variable_symbol = símbolo variable (Chequia, Eslovaquia)
part-payment-reference-scheme-creditor_reference = referencia RF (ISO 11649)
part-payment-reference-scheme-swiss = referencia QR suiza, RF sin QR-IBAN
part-payment-reference-scheme-viite = viite finlandés
part-payment-reference-scheme-kid = KID, por acuerdo con el banco
part-payment-reference-scheme-ocr = OCR, por acuerdo con el banco
reference-made = Su cliente indica { $reference }.
notes = Observaciones
note = Nota para el cliente
    .example = Gracias por tu pedido.
phrases = Frases habituales para la nota
phrases-choose = Elige una frase para añadir
phrase-added = La frase se ha añadido a la nota.

## Before you send

problems = Antes de enviar
problems-mistake = Para corregir antes de enviar
problems-warning = Conviene revisarlo
problems-notice = Conviene saberlo
problems-none = No falta nada.
problems-waiting = Revisando la factura…
problems-unchecked = La factura se podrá revisar cuando la vista previa vuelva a funcionar.
problem-not-understood = «{ $typed }» no se entiende: el documento muestra el valor de antes.
problems-more = { $count ->
    [one] y uno más.
   *[other] y { $count } más.
}

## The paper

paper = Vista previa
paper-page = Página { $page } de { $pages }
paper-picture = { $document }. { $page }
paper-back = Página anterior
paper-on = Página siguiente
paper-larger = Ampliar la vista previa
paper-smaller = Reducir la vista previa
paper-stale = { $count ->
    [one] Sin actualizar: un campo no se entiende.
   *[other] Sin actualizar: { $count } campos no se entienden.
}
paper-impossible = Sin totales: no se pueden calcular.
paper-retry = Reintentar
paper-print = Aquí solo se imprime una página. Para imprimirlas todas, pulsa Ctrl+P (⌘P) en Billet.
pdf-download = Descargar PDF
    .short = PDF
ways = Imprimir y más
pdf-waiting = Preparando…
pdf-making = Creando el PDF…
pdf-saved = { $name } está en tus descargas.
pdf-saved-but = { $saved } Conviene revisar:
pdf-stale = { $count ->
    [one] { $field }: el valor no se entiende, el PDF muestra el de antes.
   *[other] { $count } campos no se entienden, el primero es { $field }: el PDF muestra sus valores de antes.
}
pdf-impossible = No tiene totales, porque no se pueden calcular.
pdf-not-taken = El navegador no ha aceptado el archivo. Inténtalo de nuevo.
pdf-failed = No se ha podido crear el PDF: { $reason }

## Drafts

drafts = Borradores
drafts-hint = Se guardan solo en este navegador, en este dispositivo.
drafts-search = Buscar por número o cliente
drafts-not-found = Ningún borrador tiene este número o cliente.
drafts-none = Todavía no hay borradores. Lo que escribes se guarda aquí solo.
drafts-unreadable = { $count ->
    [one] Hay otro que esta versión no puede leer. Se conserva tal como está.
   *[other] Hay otros { $count } que esta versión no puede leer. Se conservan tal como están.
}
file-open = Abrir un archivo
export = Guardar varios
draft-new = Nueva factura
    .short = Nueva
draft-new-opened = Se ha abierto una factura nueva.
draft-unnumbered = Sin número
draft-without-buyer = Todavía sin cliente
draft-open = Abrir: { $number }
draft-duplicate = Duplicar: { $number }
draft-delete = Eliminar: { $number }
draft-deleted = El borrador se ha eliminado.
draft-numbered-deleted = El borrador { $number } se ha eliminado.
draft-kept-copy = Este borrador también se ha cambiado en otra pestaña. Esa versión se guarda como un borrador aparte.
draft-changed = { $day }, { $time }

interface-language = Idioma de la página
language-missing = No se ha podido cargar el idioma: { $language }. Compruebe la conexión e inténtelo de nuevo.
drop-file = Suelta aquí un archivo PDF o JSON para abrirlo. Suelta una imagen en el lugar del logotipo.

issue = Emisión
issue-place-hint = Cuando esté terminado: al emitirlo se fijan el número, los importes y el PDF. Hasta entonces, cada PDF que guardes es un borrador.
issue-open = Emitir este documento…
issued-on = Emitido el { $date }
issued-hint = El número, los importes y el PDF se quedan como están. Lo que quieras cambiar se cambia con un documento que cite este.
issued-follow = Corregir o continuar…
issued-take-back = Volver a borrador…
issued-elsewhere = Este documento se ha emitido en otra pestaña. Lo que has escrito aquí sigue en un borrador aparte.
storage-issued = Se ha emitido entretanto y se queda como está.

number-pattern = Formato del número…
number-set = El número es ahora { $number }.
drafts-gaps = Ningún documento de aquí tiene { $numbers }. Un hueco en la numeración necesita un motivo.
