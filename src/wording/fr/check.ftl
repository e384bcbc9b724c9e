### What is told before a document is sent, in French.

## Which item it is about

item-problem = Ligne { $position }, « { $description } » : { $sentence }
unnamed-item-problem = Ligne { $position } : { $sentence }

## What is wrong, and what to do

problem-number-missing = Il manque le numéro. Donnez-en un, comme 2026-0042.
problem-issue-date-missing = Il manque la date. Indiquez le jour de l’envoi.
problem-due-date-missing = L’échéance manque : le client ne saura pas quand payer. Saisissez un nombre de jours ou une date.
problem-number-used = Un autre document porte ce numéro. Donnez le sien à celui-ci.
problem-number-out-of-order = Des documents aux numéros antérieurs ont des dates postérieures, ou l’inverse. Vérifiez le numéro et la date.
problem-issue-date-far = La date d’émission est à plus d’un an d’aujourd’hui. Vérifiez l’année.
problem-issue-date-stale = La date d’émission remonte à plus d’un mois. Est-ce toujours le jour de l’envoi ?
problem-issue-date-ahead = La date d’émission est dans plus d’un mois. Est-ce bien le jour de l’envoi ?
problem-supply-date-far = La date de livraison ou de prestation est à plus d’un an de la date d’émission. Vérifiez l’année.
problem-due-in-past = L’échéance est passée. Choisissez un jour à venir.
problem-due-far = L’échéance est à plus d’un an de la date d’émission. Vérifiez l’année.
problem-due-before-issue = L’échéance précède la date d’émission. Choisissez un jour postérieur.
problem-valid-until-missing = Rien ne dit jusqu’à quand le devis est valable. Indiquez un jour.
problem-valid-until-before-issue = Le devis expire avant sa propre date. Choisissez un jour plus tardif.
problem-valid-until-in-past = Le devis n’est plus valable. Choisissez un jour à venir.
problem-cited-missing = Rien ne dit de quelle facture il s’agit. Indiquez son numéro et sa date.
problem-cited-number-missing = Un document est cité sans son numéro. Indiquez le numéro.
problem-cited-date-missing = Une facture est citée sans sa date. Indiquez la date.
problem-advance-not-cited = Aucune facture d’acompte n’est citée. Citez celles qui sont déduites ici.
problem-paid-not-cited = Rien ne dit ce qui a été payé ou reste à payer. Citez la facture.
problem-order-reference-missing = Vos autres factures à ce client portent son numéro de commande. Demandez-le : sans lui, une facture peut rester impayée.
problem-seller-name-missing = Votre nom manque. Saisissez le vôtre ou celui de votre entreprise.
problem-seller-address-missing = Votre adresse manque. Le client en a besoin pour sa comptabilité.
problem-buyer-name-missing = Le nom du client manque. Saisissez qui paiera.
problem-buyer-address-missing = L’adresse du client manque. Saisissez au moins la ville.
problem-seller-vat-number-missing = Vous facturez une taxe, mais aucun numéro fiscal n’est indiqué. Saisissez votre n° de TVA ou d’entreprise.
problem-buyer-vat-number-missing = Ici, le client doit la taxe, mais son n° de TVA manque. Demandez-le et saisissez-le.
problem-exemption-reason-missing = Exonéré de taxe, mais rien ne dit pourquoi. Indiquez le motif ou la loi.
problem-tax-rate-of-untaxed = Ce type de taxe n’a pas de taux. Mettez-le à 0, ou choisissez un autre type.
problem-tax-rate-impossible = Une taxe se situe entre 0 et 100 pour cent. Vérifiez le taux.
problem-tax-name-missing = Une taxe n’a pas de nom : votre client ne peut pas savoir ce que c’est. Nommez-la, comme TVA ou IRPF.
problem-tax-missing = Pas de taxe, alors que d’autres lignes en ont. Choisissez une taxe, ou dites pourquoi il n’y en a pas.
problem-tax-unexplained = Aucune taxe n’est facturée, et rien ne dit pourquoi. Indiquez le motif ou la loi dans la remarque.
problem-tax-again = Il montre une taxe qui figure déjà sur la facture. Retirez-la des lignes, ou créez ce document à partir de la facture.
problem-phrase-missing = La loi exige la mention « { $phrase } » ({ $law }). Ajoutez-la à la note.
problem-phrase-unapt = La note dit « { $phrase } », mais rien dans ce document ne le justifie. Retirez-le ou vérifiez la taxe.
problem-tax-rate-until = { $country } : { $rate } était le taux jusqu’au { $change }. Pour une opération du { $day }, c’est { $right }.
problem-tax-rate-from = { $country } : { $rate } n’est le taux qu’à partir du { $change }. Pour une opération du { $day }, c’est { $right }.
problem-tax-rate-unknown = { $country } : aucun taux de { $rate } n’est connu pour le { $day }. Il existe : { $right }. Vérifiez le taux.
problem-no-lines = Rien à payer pour l’instant. Ajoutez une ligne.
problem-description-missing = La désignation manque. Dites de quoi il s’agit.
problem-price-missing = Le prix manque. Saisissez-en un, ou 0 si c’est gratuit.
problem-unit-code-malformed = « { $code } » n’est pas un code d’unité : un tel code a une à trois lettres majuscules ou chiffres. Choisissez de nouveau l’unité, ou écrivez-la en toutes lettres.
problem-quantity-zero = La quantité est 0 : rien n’est facturé. Saisissez combien, ou supprimez la ligne.
problem-price-negative = Le prix est inférieur à zéro. Pour une reprise, rendez la quantité négative.
problem-discount-too-large = La remise dépasse le prix entier. Réduisez-la.
problem-discount-negative = Une remise inférieure à zéro augmente le prix. Saisissez-la comme supplément.
problem-charge-negative = Un supplément inférieur à zéro réduit le prix. Saisissez-le comme remise.
problem-retention-impossible = Ce que le client retient ne peut pas dépasser le total, ni être inférieur à zéro.
problem-advance-negative = Un paiement déjà fait ne peut pas être inférieur à zéro.
problem-advances-too-large = Le montant déjà payé dépasse le montant à payer. Pour rendre de l’argent, envoyez un avoir.
problem-payment-missing = Aucun moyen de payer. Saisissez votre IBAN ou votre numéro de compte.
problem-payment-code-without-iban = Pas de code de paiement possible : il faut un IBAN.
problem-payment-code-currency = Pas de code de paiement possible : dans le pays de ce compte, les banques n’en lisent pas dans cette devise.
problem-payment-code-nothing-due = Pas de code de paiement nécessaire : il ne reste rien à payer.
problem-payment-code-too-much = Pas de code de paiement possible : le montant dépasse ce qu’il peut contenir.
problem-payment-code-without-bic = Pas de code de paiement possible : il faut le BIC de la banque.
problem-payment-code-without-correspondent = Pas de code de paiement possible : écrivez le compte correspondant après le nom de la banque.
problem-payment-code-not-whole = Pas de code de paiement possible : il ne contient que des montants entiers.
problem-payment-code-reference-too-long = Pas de code de paiement possible : la référence de paiement est trop longue.
problem-email-shape = Ce n’est pas encore une adresse e-mail. Elle ressemble à nom@example.com.
problem-nothing-due = Le total est de zéro. Vérifiez les prix, les quantités et les remises.
problem-credit-negative = Le total est inférieur à zéro. Sur un avoir, les montants sont positifs.
problem-total-negative = Le total est inférieur à zéro. Vérifiez les prix, les quantités et les remises ; pour rendre de l’argent, envoyez un avoir.
problem-jargon = Tous les clients ne savent pas ce que « { $words } » veut dire. Écrivez le jour limite de paiement.
problem-instalments-more-than-due = Les versements dépassent le montant à payer. Réduisez l’un d’eux.
problem-instalments-too-many-digits = Les versements sont trop grands pour un calcul exact. Saisissez-en de plus petits.
problem-early-payment-useless = Un escompte pour paiement anticipé demande un jour avant l’échéance, et doit laisser quelque chose à payer.
problem-too-many-digits = Ce nombre est trop grand pour un calcul exact. Saisissez-en un plus petit.
problem-repeated-tax = La même taxe figure ici deux fois. Supprimez-en une.
problem-impossible-rate = Les taux de taxe donnent au total moins 100 pour cent, ou encore moins. Vérifiez-les.
problem-characters-missing = { $count ->
    [one] Un caractère ne peut pas être imprimé : { $characters }. Remplacez-le, retirez-le, ou ajoutez une police qui le contient sous « Aspect du document ».
   *[other] { $count } caractères ne peuvent pas être imprimés : { $characters }. Remplacez-les, retirez-les, ou ajoutez une police qui les contient sous « Aspect du document ».
}
problem-logo-unreadable = Le logo est illisible. Choisissez une image PNG ou JPEG.
problem-stamp-unreadable = Le cachet ou la signature est illisible. Choisissez une image PNG ou JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name } : longueur incorrecte. Il manque un caractère, ou il y en a un de trop.
problem-identifier-wrong-characters = { $name } : un caractère ne peut pas être à cette place, comme une lettre au lieu d’un chiffre.
problem-identifier-wrong-check-digit = { $name } : les chiffres de contrôle ne correspondent pas. Un chiffre est peut-être faux, ou deux sont inversés.
problem-identifier-unknown-country = { $name } : les premières lettres ne désignent aucun pays qui attribue ces numéros.
problem-identifier-impossible-part = { $name } : une partie, comme une date ou une région, ne peut pas exister.
problem-reference-not-made = Ce numéro ne donne pas de référence du type choisi : il n’a pas de chiffres, ou trop. Votre client indique le numéro lui-même.
problem-qr-reference-alone = Un QR-IBAN n’accepte que les paiements avec une référence QR de 27 chiffres, et celle-ci demande un QR-IBAN. Ici, l’un ne va pas avec l’autre.

## What the law of the seller's country asks for

problem-seller-address-partial = Votre adresse n’est pas complète. La loi demande la rue et la ville ({ $law }).
problem-buyer-address-partial = L’adresse du client n’est pas complète. La loi demande la rue et la ville ({ $law }).
problem-seller-town-missing = Votre ville manque. La loi la demande ({ $law }).
problem-buyer-town-missing = La ville du client manque. La loi la demande ({ $law }).
problem-buyer-post-code-missing = Le code postal du client manque. La loi le demande ({ $law }).
problem-seller-tax-number-missing = Votre numéro fiscal manque. La loi le demande ({ $law }).
problem-buyer-tax-number-missing = Le numéro fiscal du client manque. La loi le demande si le client est une entreprise ({ $law }).
problem-seller-registration-missing = Votre numéro d’identification manque. La loi l’exige ({ $law }).
problem-buyer-registration-missing = Le numéro d’identification du client manque. La loi l’exige si le client est une entreprise ({ $law }).
problem-seller-uid-unmarked = Votre numéro IDE doit être suivi de la mention de la TVA : MWST, TVA ou IVA ({ $law }).
problem-supply-date-missing = La date de livraison ou de prestation manque. La loi la demande, même si c’est la date de facture ({ $law }).
problem-unit-missing = L’unité manque. La loi la demande : heures, pièces, kilogrammes ({ $law }).
problem-tax-currency-missing = La taxe doit aussi être indiquée dans la monnaie de votre pays ({ $law }).
problem-electronic-invoice = Entre entreprises de votre pays, seule la facture électronique compte. Ce document l’accompagne ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } dans vos coordonnées
number-of-buyer = { $name } du client

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Référence de paiement
identifier-variable-symbol = Symbole variable
identifier-ch-qr-reference = Référence QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = N° de TVA
identifier-at-uid = UID autrichien
identifier-au-abn = ABN
identifier-be-enterprise = Numéro d’entreprise belge
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Numéro d’entreprise canadien
identifier-ch-uid = IDE
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Numéro CVR
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
