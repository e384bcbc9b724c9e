### What is told before a document is sent, in Spanish.

## Which item it is about

item-problem = Concepto { $position }, «{ $description }»: { $sentence }
unnamed-item-problem = Concepto { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Falta el número. Ponga uno, como 2026-0042.
problem-issue-date-missing = Falta la fecha. Ponga el día en que lo envía.
problem-due-date-missing = Falta el vencimiento: el cliente no sabrá cuándo pagar. Escribe los días o una fecha.
problem-number-used = Otro documento tiene este número. Dé a este el suyo.
problem-number-out-of-order = Hay documentos con números anteriores y fechas posteriores, o al revés. Comprueba el número y la fecha.
problem-issue-date-far = La fecha de emisión está a más de un año de hoy. Comprueba el año.
problem-issue-date-stale = La fecha de emisión es de hace más de un mes. ¿Sigue siendo el día en que lo envías?
problem-issue-date-ahead = Falta más de un mes para la fecha de emisión. ¿Es el día en que lo envías?
problem-supply-date-far = La fecha de la operación está a más de un año de la fecha de emisión. Comprueba el año.
problem-due-in-past = El vencimiento ya ha pasado. Elige un día que esté por llegar.
problem-due-far = El vencimiento está a más de un año de la fecha de emisión. Comprueba el año.
problem-due-before-issue = El vencimiento es anterior a la fecha de emisión. Elige un día posterior.
problem-valid-until-missing = No dice hasta cuándo vale el presupuesto. Ponga un día.
problem-valid-until-before-issue = El presupuesto vence antes de su propia fecha. Elija un día posterior.
problem-valid-until-in-past = El presupuesto ya no vale. Elija un día que aún no haya pasado.
problem-cited-missing = No dice a qué factura se refiere. Indique su número y su fecha.
problem-cited-number-missing = Se cita un documento sin su número. Ponga el número.
problem-cited-date-missing = Se cita una factura sin su fecha. Ponga la fecha.
problem-advance-not-cited = No se cita ninguna factura de anticipo. Indique las que aquí se deducen.
problem-paid-not-cited = No dice qué se pagó o queda por pagar. Indique la factura.
problem-order-reference-missing = Tus otras facturas a este cliente llevan su número de pedido. Pídeselo: sin él, una factura puede quedarse sin pagar.
problem-seller-name-missing = Falta tu nombre. Escribe el tuyo o el de tu empresa.
problem-seller-address-missing = Falta tu dirección. El cliente la necesita para su contabilidad.
problem-buyer-name-missing = Falta el nombre del cliente. Escribe quién va a pagar.
problem-buyer-address-missing = Falta la dirección del cliente. Escribe al menos la población.
problem-seller-vat-number-missing = Cobras un impuesto, pero no aparece ningún número fiscal. Escribe tu NIF-IVA o tu número de registro.
problem-buyer-vat-number-missing = Aquí el impuesto lo debe el cliente, pero falta su número fiscal. Pídeselo y escríbelo.
problem-exemption-reason-missing = Exento de impuesto, pero nada dice por qué. Indica el motivo o la ley.
problem-tax-rate-of-untaxed = Esta clase de impuesto no lleva tipo. Ponlo a 0 o elige otra clase.
problem-tax-rate-impossible = Un impuesto está entre 0 y 100 por ciento. Comprueba el tipo.
problem-tax-name-missing = Un impuesto no tiene nombre: tu cliente no puede saber qué es. Ponle uno, como IVA o IRPF.
problem-tax-missing = Sin impuesto, aunque otros conceptos lo llevan. Elige un impuesto o di por qué no hay.
problem-tax-unexplained = No se cobra ningún impuesto y nada dice por qué. Indica el motivo o la ley en la nota.
problem-tax-again = Aquí consta un impuesto que ya figura en la factura. Quítalo de los conceptos o crea este documento a partir de la factura.
problem-phrase-missing = La ley exige las palabras «{ $phrase }» ({ $law }). Añádelas a la nota.
problem-phrase-unapt = La nota dice «{ $phrase }», pero nada en el documento lo justifica. Quítalo o comprueba el impuesto.
problem-tax-rate-until = { $country }: { $rate } fue el tipo hasta el { $change }. Para una operación del { $day } es { $right }.
problem-tax-rate-from = { $country }: { $rate } es el tipo solo desde el { $change }. Para una operación del { $day } es { $right }.
problem-tax-rate-unknown = { $country }: no se conoce un tipo del { $rate } para el { $day }. Existen: { $right }. Comprueba el tipo.
problem-no-lines = Todavía no hay nada que pagar. Añade un concepto.
problem-description-missing = Falta la descripción. Di qué es.
problem-price-missing = Falta el precio. Escríbelo, o 0 si es gratis.
problem-unit-code-malformed = «{ $code }» no es un código de unidad: un código así tiene de una a tres letras mayúsculas o cifras. Elige de nuevo la unidad o escríbela como texto.
problem-quantity-zero = La cantidad es 0: no se cobra nada. Escribe cuánto o quita el concepto.
problem-price-negative = El precio es menor que cero. Para una devolución, pon la cantidad en negativo.
problem-discount-too-large = El descuento es mayor que todo el precio. Redúcelo.
problem-discount-negative = Un descuento menor que cero sube el precio. Escríbelo como recargo.
problem-charge-negative = Un recargo menor que cero baja el precio. Escríbelo como descuento.
problem-retention-impossible = Lo que retiene el cliente no puede ser mayor que el total ni menor que cero.
problem-advance-negative = Un pago ya hecho no puede ser menor que cero.
problem-advances-too-large = Ya se ha pagado más de lo que hay que pagar. Para devolver dinero, envía una factura rectificativa (nota de crédito).
problem-payment-missing = Falta cómo pagar. Escribe tu IBAN o tu número de cuenta.
problem-payment-code-without-iban = No puede haber código de pago: hace falta un IBAN.
problem-payment-code-currency = No puede haber código de pago: los bancos del país de esta cuenta no leen ninguno en esta moneda.
problem-payment-code-nothing-due = No hace falta código de pago: no queda nada por pagar.
problem-payment-code-too-much = No puede haber código de pago: el importe es mayor de lo que admite.
problem-payment-code-without-bic = No puede haber código de pago: hace falta el BIC del banco.
problem-payment-code-without-correspondent = No puede haber código de pago: escriba la cuenta corresponsal detrás del nombre del banco.
problem-payment-code-not-whole = No puede haber código de pago: solo admite importes enteros.
problem-payment-code-reference-too-long = No puede haber código de pago: el concepto del pago es demasiado largo.
problem-email-shape = Todavía no es una dirección de correo. Tiene esta forma: nombre@example.com.
problem-nothing-due = El total es cero. Comprueba precios, cantidades y descuentos.
problem-credit-negative = El total es menor que cero. En una factura rectificativa de abono los importes son positivos.
problem-total-negative = El total es menor que cero. Comprueba precios, cantidades y descuentos; para devolver dinero, envía una factura rectificativa (nota de crédito).
problem-jargon = No todos los clientes saben qué significa «{ $words }». Escribe el día límite de pago.
problem-instalments-more-than-due = Los plazos suman más que el total a pagar. Reduce uno de ellos.
problem-instalments-too-many-digits = Los plazos son demasiado grandes para calcularlos con exactitud. Escribe importes más pequeños.
problem-early-payment-useless = Un descuento por pronto pago necesita un día anterior al vencimiento y debe dejar algo por pagar.
problem-too-many-digits = Este número es demasiado grande para calcularlo con exactitud. Escribe uno más pequeño.
problem-repeated-tax = El mismo impuesto aparece aquí dos veces. Quita uno.
problem-impossible-rate = Los tipos de impuesto suman menos 100 por ciento o todavía menos. Compruébalos.
problem-characters-missing = { $count ->
    [one] Un carácter no se puede imprimir: { $characters }. Cámbialo, quítalo o añade una fuente que lo tenga en «Aspecto del documento».
   *[other] { $count } caracteres no se pueden imprimir: { $characters }. Cámbialos, quítalos o añade una fuente que los tenga en «Aspecto del documento».
}
problem-logo-unreadable = El logotipo no se puede leer. Elige una imagen PNG o JPEG.
problem-stamp-unreadable = El sello o la firma no se puede leer. Elige una imagen PNG o JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: longitud incorrecta. Falta un carácter o sobra uno.
problem-identifier-wrong-characters = { $name }: un carácter no puede estar donde está, como una letra en lugar de una cifra.
problem-identifier-wrong-check-digit = { $name }: las cifras de control no cuadran. Puede que una cifra esté mal o que dos estén cambiadas de sitio.
problem-identifier-unknown-country = { $name }: las primeras letras no son de ningún país que dé estos números.
problem-identifier-impossible-part = { $name }: una parte, como una fecha o una región, no puede existir.
problem-reference-not-made = De este número no sale una referencia del tipo elegido: no tiene cifras o tiene demasiadas. Su cliente indica el propio número.
problem-qr-reference-alone = A un QR-IBAN solo se paga con una referencia QR de 27 cifras, y esta necesita un QR-IBAN. Aquí uno no corresponde al otro.

## What the law of the seller's country asks for

problem-seller-address-partial = Tu dirección no está completa. La ley pide calle y población ({ $law }).
problem-buyer-address-partial = La dirección del cliente no está completa. La ley pide calle y población ({ $law }).
problem-seller-town-missing = Falta tu población. La ley la pide ({ $law }).
problem-buyer-town-missing = Falta la población del cliente. La ley la pide ({ $law }).
problem-buyer-post-code-missing = Falta el código postal del cliente. La ley lo pide ({ $law }).
problem-seller-tax-number-missing = Falta tu número fiscal. La ley lo pide ({ $law }).
problem-buyer-tax-number-missing = Falta el número fiscal del cliente. La ley lo pide si el cliente es una empresa ({ $law }).
problem-seller-registration-missing = Falta tu número de registro. La ley lo exige ({ $law }).
problem-buyer-registration-missing = Falta el número de registro del cliente. La ley lo exige si el cliente es una empresa ({ $law }).
problem-seller-uid-unmarked = Detrás de tu UID tiene que ir la marca del IVA: MWST, TVA o IVA ({ $law }).
problem-supply-date-missing = Falta la fecha de la operación. La ley la pide, aunque sea la fecha de la factura ({ $law }).
problem-unit-missing = Falta la unidad. La ley la pide: horas, unidades, kilogramos ({ $law }).
problem-tax-currency-missing = El impuesto debe indicarse también en la moneda de tu país ({ $law }).
problem-electronic-invoice = Entre empresas de tu país solo vale la factura electrónica. Este documento la acompaña ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } en tus datos
number-of-buyer = { $name } del cliente

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Concepto del pago
identifier-variable-symbol = Símbolo variable
identifier-ch-qr-reference = Referencia QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = NIF-IVA
identifier-at-uid = UID austriaco
identifier-au-abn = ABN
identifier-be-enterprise = Número de empresa belga
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business Number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Número CVR
identifier-es-nif = NIF
identifier-fi-y-tunnus = Y-tunnus
identifier-fr-siren = SIREN
identifier-fr-siret = SIRET
identifier-gr-afm = ΑΦΜ
identifier-hr-oib = OIB
identifier-hu-adoszam = Adószám
identifier-in-gstin = GSTIN
identifier-it-codice-fiscale = Codice fiscale
identifier-it-partita-iva = Partita IVA
identifier-mx-rfc = RFC
identifier-nl-btw = Btw-id
identifier-no-organisation = Organisasjonsnummer
identifier-pl-nip = NIP
identifier-pt-nif = NIF
identifier-ro-cui = CUI
identifier-rs-pib = ПИБ
identifier-ru-inn = ИНН
identifier-ru-kpp = КПП
identifier-se-organisation = Organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN
