### What the drawer says, in Spanish.

## The look of the paper

look-template = Plantilla
look-template-classic = Clásica
look-template-modern = Moderna
look-template-compact = Compacta
look-template-letter = Carta

look-accent = Color
look-accent-ink = Tinta
look-accent-blue = Azul
look-accent-green = Verde
look-accent-wine = Vino
look-accent-brick = Ladrillo
look-accent-violet = Violeta
look-accent-bronze = Bronce
look-accent-black = Negro
look-accent-own = Otro color

look-typeface = Letra
look-typeface-sans = Sin serifas
look-typeface-serif = Con serifas
look-page-size = Página
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logotipo
look-logo-place-left = Izquierda
look-logo-place-center = Centro
look-logo-place-right = Derecha
look-logo-size = Tamaño del logotipo
look-logo-size-small = Pequeño
look-logo-size-medium = Mediano
look-logo-size-large = Grande
look-logo-hint = Después de elegir otro tamaño, añade el logotipo otra vez: se guarda con la nitidez que pide su tamaño.

look-carried-forward = Llevar la suma a la página siguiente
look-fold-marks = Mostrar las marcas de plegado de la carta
look-stamp = Sello o firma
look-stamp-add = Añadir sello o firma
look-stamp-remove = Quitar el sello o la firma

look-labels = Palabras y columnas
look-labels-hint = Escribe tu propia palabra donde quieras otra. Desmarca lo que no quieras en el documento.
look-show = Mostrar
look-bare-country = País
look-bare-email = Correos electrónicos
look-bare-phone = Números de teléfono

## A picture that is chosen

logo-empty = Este archivo está vacío. Elige otro.
logo-file-too-large = Este archivo pasa de 10 MB. Elige uno más pequeño.
logo-too-many-pixels = Esta imagen tiene demasiados píxeles. Elige una más pequeña.
logo-not-a-picture = Este archivo no se puede mostrar como imagen. Elige un archivo PNG, JPEG o SVG.
logo-too-much-detail = Esta imagen tiene demasiado detalle para un logotipo. Elige una más sencilla.
logo-cannot-be-read = Este archivo no se puede abrir. Elígelo otra vez.

## Opening a file

ways-close = Cerrar
file-open = Abrir un archivo
file-hint = Un PDF hecho con Billet o el archivo JSON de un documento. También puedes soltarlo en cualquier parte de la página. Se lee aquí, en tu dispositivo.
file-choose = Elegir un archivo
file-reading = Leyendo el archivo…
file-not-opened = El archivo no se ha abierto
file-found = Abrir { $number }
file-unnumbered = documento sin número
file-client = Cliente
file-day = Fecha
file-total = Total
file-edit = Editarlo
file-duplicate = Duplicarlo con otro número
file-known-same = Ya está entre tus borradores, tal como está en el archivo.
file-known-other = Entre tus borradores hay otra versión de este documento, último cambio: { $moment }.
file-known-newer = Entre tus borradores está este documento, guardado por una versión más reciente de Billet. Ese se queda como está.
file-keep-both = Conservar los dos
file-replace = Reemplazar el borrador
file-several = { $count ->
    [one] Abrir { $count } documento
   *[other] Abrir { $count } documentos
}
file-several-hint = Cada documento que elijas será un borrador. Los borradores que ya tienes se quedan: un documento distinto se guarda aparte.
file-several-open = { $count ->
    [one] Guardarlo como borrador
   *[other] Guardar los { $count } como borradores
}
file-several-opened = { $count ->
    [one] El documento está entre tus borradores.
   *[other] { $count } documentos están entre tus borradores.
}
file-not-kept = No se ha podido guardar el documento.
file-empty = Este archivo está vacío.
file-no-access = Este archivo no se puede leer. ¿Se ha movido? Elígelo otra vez.
file-unknown = No es un PDF ni un documento de Billet. Elige un PDF hecho con Billet.
file-damaged = Este PDF está dañado. Prueba con otra copia.
file-torn = El archivo no está completo: se corta o se ha modificado. Prueba con otra copia.
file-encrypted = Este PDF está protegido con contraseña. Guarda una copia sin contraseña y abre esa.
file-too-large = Este archivo es más grande de lo que Billet puede leer.
file-no-document = Este PDF no contiene ningún documento de Billet: lo hizo otro programa o se imprimió en un archivo nuevo. Solo se puede volver a abrir un PDF guardado por Billet.
file-newer = Este documento se hizo con una versión más reciente de Billet. Recarga la página para obtenerla y vuelve a abrir el archivo.
file-malformed = Este archivo no es un documento válido:
file-cannot-read = No se ha podido iniciar la parte de Billet que lee los PDF. Comprueba la conexión e inténtalo de nuevo.

## What a document becomes besides its PDF

ways-menu = Imprimir y más
ways-doubts = { $count ->
    [one] Un campo no se entiende. Lo que obtengas aquí muestra su valor de antes.
   *[other] { $count } campos no se entienden. Lo que obtengas aquí muestra sus valores de antes.
}
ways-stop = Cancelar
ways-stopped = Cancelado. No se ha guardado nada.
ways-drawing = Preparando las páginas…
ways-failed = No se ha podido hacer. Inténtalo de nuevo.
ways-saved = { $name } está en tus descargas.
print = Imprimir
png-save = Guardar la página { $page } como imagen (PNG)
file-open-way = Abrir un archivo…

## Several at once

languages = En varios idiomas
languages-hint = Con el idioma cambian las palabras del documento y la forma de escribir las cifras; lo que has escrito se queda como está.
export = Guardar varios
export-hint = En un solo PDF, cada borrador en sus páginas y con su propia numeración; o un PDF para cada uno, todos en un archivo zip.
ways-all = Todo
ways-none = Elige al menos uno.
ways-one-pdf = { $count ->
    [one] Guardar en un PDF
   *[other] Guardar los { $count } en un PDF
}
ways-zip = { $count ->
    [one] Guardar un PDF en un archivo zip
   *[other] Guardar { $count } PDF en un archivo zip
}
batch-progress = { $count } de { $all }
batch-saved = { $count ->
    [one] Un PDF está en { $name }, en tus descargas.
   *[other] { $count } PDF están en { $name }, en tus descargas.
}
batch-saved-pdf = { $count ->
    [one] { $name } está en tus descargas.
   *[other] { $name }, con { $count } documentos, está en tus descargas.
}
batch-joining = Uniendo todo en un archivo…
batch-none = No se ha podido crear ningún PDF.
batch-failed = { $count ->
    [one] Falta uno:
   *[other] Faltan { $count }:
}

## Fonts of one’s own

fonts = Tus fuentes
fonts-add = Añadir una fuente
fonts-remove = Quitar { $name }
fonts-hint = Para las letras que las fuentes incluidas no tienen: árabes, hebreas, chinas y otras. Una fuente se queda en este navegador, para todas las facturas, y en el PDF de una factura solo entra lo que usa.
fonts-not-kept = Este navegador no puede guardar la fuente: no le queda espacio o no guarda nada para esta página.
fonts-cannot-be-read = Este archivo no se puede abrir. Elígelo otra vez.
font-too-large = { $file } pasa de 40 MB. Elige una fuente más pequeña.
font-web = { $file } es una fuente para páginas web (WOFF). Elige el archivo TTF u OTF de la misma fuente.
font-old = { $file } es una fuente de un tipo antiguo. Elige un archivo TTF u OTF.
font-unknown = { $file } no es una fuente. Elige un archivo TTF u OTF.
font-damaged = { $file } está dañado. Vuelve a obtener la fuente de donde la tenías.
font-restricted = Quien hizo { $file } no permite incluirlo en documentos. Elige otra fuente.
font-no-outlines = { $file } no tiene letras que se puedan imprimir. Elige otra fuente.
font-no-letters = { $file } no dice qué letras tiene. Elige otra fuente.
fonts-too-many = Billet usa como máximo { $count } fuentes tuyas. Quita la que no necesites y añade esta.

## Kinds of document

about-invoice = Pide el pago de lo suministrado. Los importes son positivos y no hay que citar nada.
about-proforma = Muestra lo que dirá la factura: para pagar por adelantado o para la aduana. Los importes son positivos. No es un documento fiscal; la factura vendrá después.
about-quote = Dice cuánto costaría y hasta cuándo vale. Los importes son positivos y todavía no se paga nada.
about-order-confirmation = Dice al cliente que acepta el pedido y a qué precio. Los importes son positivos. Cite el presupuesto en que se basa.
about-delivery-note = Acompaña a la mercancía: qué y cuánto, sin precios. Cite el pedido o la factura.
about-advance-invoice = Pide una parte del precio antes de la entrega. Los importes son positivos. La factura final la deduce por tipos de impuesto.
about-final-invoice = Factura el total y deduce los anticipos por sus tipos de impuesto. Los importes son positivos. Cite todas las facturas de anticipo.
about-credit-note = Devuelve una factura, entera o en parte. Los importes siguen siendo positivos. Debe citar la factura que rectifica.
about-debit-note = Cobra algo más por lo que ya se facturó. Los importes son positivos. Debe citar esa factura.
about-corrective-invoice = Ocupa el lugar de una factura errónea: todo está como debe. Los importes son positivos. Debe citar la errónea.
about-receipt = Confirma que ha llegado un pago. Los importes son positivos y el impuesto no se repite. Cite la factura pagada.
about-self-billed-invoice = Usted es el cliente y expide la factura por su proveedor. En «Tus datos» va el proveedor, en «Cliente» usted. Los importes son positivos. Ambos deben haberlo acordado.
about-statement = Enumera lo pendiente entre usted y el cliente. Lo que debe es positivo. No sustituye a ninguna factura.
about-reminder = Recuerda un pago atrasado. Los importes son positivos y el impuesto no se repite. Cite la factura.
make = Crear a partir de este
make-hint = Un borrador nuevo que cita este documento.
book = Clientes y conceptos
book-hint = Recordados de sus documentos, solo en este navegador. Se proponen mientras escribe.
book-none = Aún no se recuerda nada. Los clientes y conceptos se recuerdan al descargar un PDF o salir del documento.
book-clients = Clientes
book-items = Conceptos
book-companies = Sus empresas
book-search = Buscar
book-edit = Editar { $name }
book-forget = Olvidar { $name }
book-forgotten = Olvidado: { $name }
book-undo = Deshacer
book-save = Guardar
book-back = Volver
book-forget-all = Olvidar todos los clientes y conceptos
book-all-forgotten = Se han olvidado todos los clientes y conceptos.

issue-title = ¿Emitir { $document }?
issue-hint = A partir de ahora el número, los importes y el PDF se quedan como están y se guardan en este navegador. Lo que quieras cambiar después se cambia con un documento que cite este.
issue-and-save = Emitir y guardar el PDF
issue-only = Emitir
issue-no-number = Primero necesita un número.
issue-not-ready = En el formulario queda algo que no se entiende o no se puede calcular. Corrígelo primero: el formulario dice dónde.
issue-taken = { $other }, emitido el { $date }, ya tiene el número de { $document }. Dos documentos con el mismo número se confunden y Hacienda puede rechazarlos.
issue-change-number = Cambiar el número
issue-anyway = Emitir con este número de todos modos
issue-mistakes = Conviene corregir esto antes de emitirlo:
issue-mend = Volver al formulario
issue-nevertheless = Emitirlo tal como está
issue-done = Emitido: { $document }.
issue-not-kept = Emitido: { $document }. Este navegador no ha podido guardar el PDF: guárdalo ahora, un Billet posterior podría dibujarlo de otro modo.
issued-redrawn = Este navegador ya no tiene el PDF tal como se emitió. Se ha vuelto a dibujar con los mismos datos y no coincide byte a byte: esta versión de Billet lo dibuja algo distinto. Vale el que enviaste.
take-back-title = ¿Volver a borrador { $document }?
take-back-hint = Solo mientras nadie más lo tenga. Se podrá cambiar y el PDF emitido se borra aquí. ¿Ya lo tiene alguien? Entonces haz una rectificativa o una versión nueva.
take-back-cited = Se cita en { $documents }, ya emitido. Si lo cambias, dejarán de coincidir.
take-back = Volver a borrador
delete-issued-title = ¿Eliminar { $document }?
delete-issued-hint = Se emitió el { $date }. Quizá la ley te obligue a conservarlo durante años. El PDF emitido se elimina también.
delete-issued = Eliminar
file-issued = Se emitió el { $date } y se queda como está.
file-known-issued = Has emitido este documento en otro estado. Aquel se queda como está.
file-look = Verlo
make-hint-correct = Lo emitido no se cambia: la ley exige un documento propio que lo cite. Un abono anula todo o una parte; una rectificativa por sustitución ocupa su lugar.
make-hint-version = Lo emitido se queda como está. Una versión nueva lo cita y ocupa su lugar.
make-revised = Versión nueva

pattern-title = Números: { $kind }
pattern-label = Formato
pattern-hint = Lo que va entre llaves se rellena en cada documento. El resto del texto queda igual.
pattern-year = año
pattern-year-short = año, dos cifras
pattern-month = mes
pattern-counter = contador con tantas cifras
pattern-client = primera palabra del nombre del cliente
pattern-reset = El contador vuelve a empezar
pattern-yearly = cada año
pattern-monthly = cada mes
pattern-never = nunca
pattern-next = El próximo número: { $number }
pattern-needs = Para que ningún número se repita, el formato necesita { $token }.
pattern-unknown = { $token } no se conoce.
pattern-brace = Una llave no tiene pareja.
pattern-counters = Hay más de un contador.
pattern-digits = El contador tiene más de { $count } cifras.
pattern-keep = Usar este formato
pattern-remove = Seguir sin formato
