### What the paper says, in French. The comments for translators stand in the English file.
###
### "Autoliquidation" is the word that the law wants (Code général des impôts, annexe II, art. 242
### nonies A).

## The head

invoice = Facture
proforma = Facture pro forma
quote = Devis
order-confirmation = Confirmation de commande
delivery-note = Bon de livraison
advance-invoice = Facture d’acompte
final-invoice = Facture de solde
credit-note = Avoir
debit-note = Note de débit
corrective-invoice = Facture rectificative
receipt = Reçu
self-billed-invoice = Autofacture
statement = Relevé de compte
reminder = Lettre de relance
title-numbered = { $title } { $number }
title-dated = { $title } du { $date }
number = Numéro de facture
issue-date = Date de facture
supply-date = Date de livraison ou de prestation
due-date = Échéance
first-due-date = Première échéance
order-reference = Votre numéro de commande
valid-until = Valable jusqu’au
cites = { $kind ->
    [credit-note] Cet avoir rectifie : { $documents }.
    [debit-note] En complément de : { $documents }.
    [corrective-invoice] Cette facture remplace : { $documents }.
    [final-invoice] Cette facture solde : { $documents }.
    [receipt] Paiement reçu pour : { $documents }.
    [reminder] Restant à payer : { $documents }.
    [quote] Ce devis remplace : { $documents }.
   *[other] D’après : { $documents }.
}
replaces = Version { $version }, remplace : { $documents }.
self-billing = Autofacturation
proforma-note = Ce document n’est pas une facture au sens fiscal.

## From whom and to whom

seller = Émetteur
buyer = Client
vat-number = N° de TVA
registration-number = { $country ->
    [CH] IDE
    [FR] SIREN/SIRET
    [LU] RCS Luxembourg
   *[other] N° d’entreprise
}
tax-number = N° fiscal
deliver-to = Adresse de livraison
contact = Contact : { $name }
named-value = { $name } : { $value }
date = Date
sender = De
recipient = À

## The items

item = Désignation
quantity = Quantité
unit = Unité
unit-price = Prix unitaire
price-per = pour { $quantity }
amount = Montant
tax = Taxe
tax-name = { $scheme ->
    [VAT] TVA
   *[other] { $scheme }
}
discount = Remise
charge = Supplément
discount-or-charge = Remise / supplément
subtotal = Sous-total
carried-forward = À reporter
brought-forward = Report
adjustment-percent = { $name } { $percent }

## The totals

sum = Total des lignes
net = Total HT
tax-line = { $category ->
    [E] Exonéré de { $tax }
    [AE] { $tax } : autoliquidation
    [K] Livraison intracommunautaire exonérée de { $tax }
    [G] Exportation exonérée de { $tax }
    [O] Hors champ de la { $tax }
   *[other] { $tax } { $rate }
}
tax-on = sur { $base }
exempt-by-article = Exonéré en vertu de l’article { $article } de la directive 2006/112/CE
for-information = Pour information : { $line }
total = Total TTC
retention = Retenue de garantie
held-until = { $name } jusqu’au { $date }
advance = Déjà payé
advance-on = Payé le { $date }
cash-rounding = Arrondi
with-more = { $name } ({ $more })
due = Net à payer
credited = Montant de l’avoir
received = Montant reçu
balance = Solde
due-in-words = En toutes lettres : { $words }
prices-include-tax = Prix { $tax } comprise.
tax-in-currency = { $tax } en { $currency }
exchange-rate = Taux de change : { $from } = { $to }

## How to pay

payment = Comment payer
nothing-to-pay = Tout est payé. Il ne reste rien à régler.
credit-note-note = Ce montant est porté à votre crédit.
receipt-note = Payé. Merci de votre règlement.
account-holder = Titulaire du compte
bank = Banque
iban = IBAN
bic = BIC
account = Numéro de compte
payment-reference = Référence à indiquer
payment-code = Scannez pour payer
payment-code-alternative = Code de paiement : { $amount } à { $payee }

## When to pay

when-on-receipt = dès réception
when-by = au plus tard le { $date }
when-within-days = { $days ->
    [one] sous { $days } jour
   *[other] sous { $days } jours
}
when-within-business-days = { $days ->
    [one] sous { $days } jour ouvré
   *[other] sous { $days } jours ouvrés
}
when-end-of-month-after-days = { $days ->
    [one] sous { $days } jour, reporté à la fin du mois
   *[other] sous { $days } jours, reportés à la fin du mois
}
when-days-after-end-of-month = { $days ->
    [one] { $days } jour après la fin du mois de facturation
   *[other] { $days } jours après la fin du mois de facturation
}
when-end-of-month = à la fin du mois de facturation
when-day-of-following-month = { $day ->
    [1] le 1er du mois suivant
    [31] à la fin du mois suivant
   *[other] le { $day } du mois suivant
}
when-and-by = { $when }, soit au plus tard le { $date }
pay-when = Merci de payer { $when }.
we-pay-when = Nous paierons { $when }.
pay-in-parts = Merci de payer en plusieurs fois :
early-payment = Pour un paiement au plus tard le { $date }, nous accordons un escompte de { $discount } : vous payez { $amount }.
late-interest = En cas de retard, des intérêts de { $rate } par an sont dus, calculés par jour (année de { $days } jours).
late-statutory = En cas de retard, des intérêts sont dus selon la directive 2011/7/UE : { $rate } par an (taux de référence { $reference } plus { $points } points), calculés par jour (année de { $days } jours).
late-fee = En cas de retard, une indemnité forfaitaire de { $fee } est due.

## The foot

note = Remarques
thanks = Merci de votre confiance !
stamp = Cachet ou signature
accepted = Bon pour accord
goods-received = Reçu complet et en bon état
place-and-date = Lieu et date
signature = Signature
page-of = Page { $page } sur { $pages }

## Documents that are made from others

originally-agreed = Convenu à l’origine
additional-work = Travaux supplémentaires
advance-for = Acompte : { $document }
deducted = À déduire : { $document }
paid-for = Règlement : { $document }
