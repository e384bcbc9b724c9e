### What the page says, in French.
###
### A no-break space before : » % and after «, a narrow one before ; ! ?

problem-at = { $place } : { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Il n’y a plus de place dans ce navigateur. Supprimez les brouillons dont vous n’avez plus besoin.
storage-denied = Ce navigateur ne conserve rien pour cette page. Autorisez-la à enregistrer des données, ou créez le PDF avant de partir.
storage-failed = Ce navigateur n’a pas pu enregistrer le brouillon. Réessayez, ou créez le PDF avant de partir.
storage-newer = Un autre onglet, avec une version plus récente de Billet, a modifié ce brouillon. Rechargez la page.
draft-missing = Ce brouillon n’existe plus.
draft-newer = Ce brouillon a été créé avec une version plus récente de Billet. Rechargez la page pour l’obtenir.
draft-unreadable = Ce brouillon est illisible. Ses données sont conservées : vous pouvez les télécharger.


paper-cannot-start = Impossible de charger l’aperçu. Vérifiez votre connexion et réessayez.
paper-lacks-serif = La police avec empattements n’a pas pu être chargée. Vérifiez la connexion et réessayez.
paper-lacks-texts = Les textes de cette langue n’ont pas pu être chargés. Vérifiez la connexion et réessayez.
paper-crashed = L’aperçu ne fonctionne plus. Réessayez.
paper-no-answer = L’aperçu met trop de temps. Réessayez.

## The notice that Billet has stopped

crash-title = Billet s’est arrêté
crash-text = Un problème est survenu et Billet ne peut pas continuer. Vos brouillons sont toujours dans ce navigateur. Téléchargez-en une copie, puis rechargez la page.
crash-download = Télécharger mes brouillons
crash-reload = Recharger la page
crash-details = Détails pour l’équipe de Billet

## What was typed and can't be understood

number-not-a-number = « { $typed } » n’est pas un nombre.
number-empty = Saisissez un nombre.
number-too-large = Ce nombre est trop grand. 13 chiffres au maximum sont possibles.
number-too-many-decimals = Trop de décimales. 6 au maximum sont possibles.
date-not-a-date = « { $typed } » n’est pas une date. Écrivez-la ainsi : 22 nov. 2026.
date-empty = Saisissez une date.
date-no-such-day = « { $typed } » n’existe pas dans le calendrier. Vérifiez le jour et le mois.
date-ambiguous = « { $typed } » peut désigner deux jours différents. Écrivez le mois en lettres : 22 nov. 2026.
date-year-missing = L’année manque. Ajoutez-la : 22 nov. 2026.

number-not-days = « { $typed } » n’est pas un nombre de jours. Saisissez un nombre entier, comme 14.

number-not-positive = Saisissez un nombre supérieur à 0.

## The frame of the page

product = Billet
navigation = Documents
views = Affichage
view-form = Saisie
view-paper = Aperçu
form = Saisie de la facture
form-heading = Créer une facture
document-numbered = { $kind } { $number }
document-unnumbered = Nouvelle facture
# $time (text): the time alone, or day and time.
saved-at = Enregistré : { $time }
not-saved = Non enregistré : { $reason }
undo = Annuler
undone = Action annulée.
notice-close = Fermer
go-to = Aller à « { $field } »
add = Ajouter { $what }
fold = Terminé
edit = Modifier

## The document

document = Facture
kind = Type
kind-invoice = Facture
kind-proforma = Facture pro forma
kind-quote = Devis
kind-order-confirmation = Confirmation de commande
kind-delivery-note = Bon de livraison
kind-advance-invoice = Facture d’acompte
kind-final-invoice = Facture de solde
kind-credit-note = Avoir
kind-debit-note = Note de débit
kind-corrective-invoice = Facture rectificative
kind-receipt = Reçu
kind-self-billed-invoice = Autofacture
kind-statement = Relevé de compte
kind-reminder = Lettre de relance
kind-about = Quand l’utiliser ?
valid-until = Valable jusqu’au
number = Numéro
    .example = 2026-0042
issue-date = Date
supply-date = Date de livraison ou de prestation
    .add = date de livraison ou de prestation
    .hint = Si elle diffère de la date de facture.
order-reference = Numéro de commande
    .add = numéro de commande
    .hint = La commande ou la référence du client.
due-days = À payer sous
due-in = Échéance à
due-date = Échéance
due-day = Jour du mois suivant
due-kind = Échéance
due-kind-days = jours
due-kind-date = à une date
due-kind-receipt = dès réception
due-kind-business-days = jours ouvrés
due-kind-end-of-month-after-days = jours, puis fin de mois
due-kind-days-after-end-of-month = jours après la fin du mois
due-kind-day-of-following-month = du mois suivant
due-on = Échéance : { $date }
document-language = Langue du document
currency = Devise

## From whom, to whom

seller = Vos coordonnées
buyer = Client
seller-name = Votre nom ou entreprise
    .example = Atelier Dubois
buyer-name = Nom du client
    .example = Martin & Fils
street = Rue
    .example = 12 rue du Port
post-code = Code postal
    .example = 75001
city = Ville
    .example = Paris
country = Pays
    .example = France
country-set = { $country } : réglé selon l’usage du pays – { $what }.
country-set-terms = délai de paiement
country-set-reference = référence de paiement
vat-number = N° de TVA
    .example = FR40303265045
registration-number = N° d’entreprise
    .add = n° d’entreprise
    .example = 303265045
email = E-mail
    .add = e-mail
    .example = bonjour@example.com
phone = Téléphone
    .add = téléphone
    .example = +33 6 12 34 56 78
contact = Interlocuteur
    .add = interlocuteur
    .example = Anne Martin
deliver-to = Livraison à
    .add = adresse de livraison
deliver-to-name = Nom à cette adresse
    .example = Entrepôt 2
part-extra = Champ supplémentaire
    .add = champ supplémentaire
part-extra-name = Champ
    .example = Contrat
part-extra-value = Contenu
    .example = C-2026/17
extra-names = Contrat, Projet, Votre référence, Centre de coûts, Véhicule, Marché, Lieu d’exécution
party-extra-names = Numéro client, Numéro fournisseur, Service, Centre de coûts, GLN, Code APE
item-extra-names = Référence article, Numéro de série, Lot, Taille, Couleur, GTIN, Origine
look = Aspect du document
look-open = Modèle, couleur, mots
proposals = Déjà utilisés
proposals-found = Propositions : { $count }. Choisissez avec les flèches.
filled-in = Rempli : { $name }
book = Clients et articles
company = Votre entreprise
company-new = Nouvelle entreprise
company-another = une autre de vos entreprises
company-begun = Une nouvelle entreprise commence vide.
drawer-missing = Cette partie de Billet n’a pas pu être chargée. Vérifiez votre connexion et réessayez.
logo = Logo
logo-add = Ajouter un logo
logo-added = Le logo a été ajouté.
logo-replace = Remplacer le logo
logo-remove = Supprimer le logo

## Items

items = Lignes
items-hint = Entrée ajoute une ligne, Alt avec une flèche la déplace. Vous pouvez coller des lignes ou une colonne copiées d’un tableur.
item-numbered = Ligne { $number }
item-named = Ligne { $number }, « { $name } »
item-undescribed = Nouvelle ligne
description = Désignation
    .short = Désignation
    .example = Création de site web
detail = Détails
    .example = Ce qui a été fait, quand et où
quantity = Quantité
    .short = Qté
    .example = 1
unit = Unité
    .short = Unité
    .example = h
price = Prix
    .short = Prix
    .with-tax = Prix TTC
line-discount = Remise
value-example = { $percent } ou 15
line-charge = Supplément
price-base = Prix pour
    .example = 1
row-heading = Titre
    .add = titre
    .example = Rez-de-chaussée
row-text = Texte
    .add = texte
    .example = Comme convenu au téléphone
row-subtotal = Sous-total
    .add = sous-total
    .example = Sous-total
tax-rate = Taxe %
    .short = Taxe %
    .example = 20
line-total = Montant
    .short = Montant
    .with-tax = Montant TTC
item-add = Ajouter une ligne
item-more = { $number ->
    [0] Plus d’options pour cette ligne
   *[other] Plus d’options pour la ligne { $number }
}
    .short = Plus
item-remove = { $number ->
    [0] Supprimer cette ligne
   *[other] Supprimer la ligne { $number }
}
    .short = Supprimer
item-removed = Élément supprimé : { $item }.
item-duplicate = { $number ->
    [0] Dupliquer cette ligne
   *[other] Dupliquer la ligne { $number }
}
    .short = Dupliquer
item-up = { $number ->
    [0] Déplacer vers le haut cette ligne
   *[other] Déplacer vers le haut la ligne { $number }
}
    .short = Haut
item-down = { $number ->
    [0] Déplacer vers le bas cette ligne
   *[other] Déplacer vers le bas la ligne { $number }
}
    .short = Bas
item-drag = Faites glisser pour déplacer. Au clavier : Alt et une flèche.
item-moved = Ligne { $position } sur { $count }
items-pasted = { $count ->
    [one] Une ligne a été collée.
   *[other] { $count } lignes ont été collées.
}
column-pasted = Lignes remplies avec la colonne collée : { $count }.
cells-not-understood = Aucune ligne n’a pu être tirée de ce qui a été collé. Pour le garder comme texte, collez-le dans les détails d’une ligne.
cells-failed = Ce qui a été collé n’a pas pu être lu. { $reason }
prices = Prix
prices-without-tax = Prix HT
prices-with-tax = Prix TTC

## On the whole document

discount = Remise
discount-add = remise
discount-reason = Motif de la remise
    .example = Commande anticipée
discount-value = Valeur de la remise
discount-remove = Supprimer la remise
discount-removed = La remise a été supprimée.
charge = Supplément
charge-add = frais de port ou autre supplément
charge-reason = Motif du supplément
    .example = Frais de port
charge-value = Valeur du supplément
charge-remove = Supprimer le supplément
charge-removed = Le supplément a été supprimé.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Supprimer : { $part }
part-removed = Élément supprimé : { $part }.
part-taxes = Taxe
    .add = autre taxe
part-own-tax = Taxe à part
    .add = taxe à part
part-adjustments = Remise ou supplément
    .add = autre remise ou supplément
part-adjustments-reason = Motif de la remise ou du supplément
    .example = Commande anticipée
part-adjustments-kind = Il s’agit
part-adjustments-kind-discount = d’une remise
part-adjustments-kind-charge = d’un supplément
part-adjustments-value = Valeur
part-taxes-scheme = Nom de la taxe
    .example = TVA
part-taxes-rate = Taux %
    .example = 20
part-taxes-kind = Effet
part-taxes-kind-added = s’ajoute
part-taxes-kind-retained = est retenue par le client
part-taxes-kind-surcharge = s’ajoute comme surtaxe
part-taxes-kind-compound = s’ajoute aussi sur les autres taxes
part-taxes-kind-informative = est seulement indiquée
part-taxes-category = La taxe est
part-taxes-category-rate = appliquée au taux indiqué
part-taxes-category-AE = due par le client (autoliquidation)
part-taxes-category-E = exonérée
part-taxes-category-K = nulle, livraison dans l’UE
part-taxes-category-G = nulle, exportation
part-taxes-category-O = hors champ
part-taxes-category-L = celle des Canaries
part-taxes-category-M = celle de Ceuta et Melilla
part-taxes-exemption-reason = Pourquoi elle n’est pas appliquée
    .example = Le motif, ou la loi qui le prévoit
part-taxes-exemption-code = Code du motif
    .example = VATEX-EU-132
part-preceding = Document concerné
    .add = document concerné
part-preceding-kind = Type
part-preceding-number = Son numéro
part-preceding-date = Sa date
part-second-language = Deuxième langue
    .add = deuxième langue
part-second-language-none = aucune
part-place-to-sign = Place pour signer
    .add = place pour signer
part-place-to-sign-false = omise
part-place-to-sign-true = pour la signature du client
part-advances = Déjà payé
    .add = acompte déjà payé
part-advances-value = Montant payé
part-advances-date = Payé le
part-advances-reference = Paiement
    .example = Facture d’acompte 2026-0040
part-retention-value = Retenue de garantie
    .add = retenue de garantie
part-retention-reason = Motif de la retenue
    .example = Jusqu’à la réception des travaux
part-retention-until = Retenue jusqu’au
part-cash-rounding = Arrondir à
    .add = arrondi en espèces
    .example = 0,05
part-accounting-currency-rate = Taux de change
    .add = taxe dans une autre devise
    .example = 25,12
    .hint = Combien dans l’autre devise, selon le cours officiel du jour.
part-accounting-currency-currency = Taxe indiquée aussi en
part-accounting-currency-per = Le taux vaut pour
    .example = 1
part-accounting-currency-source = Source du taux
    .example = Banque centrale européenne
part-accounting-currency-date = Taux du
part-amount-in-words = Montant en lettres
    .add = montant en lettres
part-amount-in-words-false = non indiqué
part-amount-in-words-true = sous le montant à payer
part-business-days-shift = Échéance un jour chômé
    .add = échéances les jours chômés
part-business-days-shift-false = reste à ce jour
part-business-days-shift-true = passe au jour ouvré suivant
part-business-days-holidays = Jour férié
    .add = jour férié
instalments-rest = Reste : { $amount }.
instalments-rest-due = Reste : { $amount }, échéance : { $date }.
part-instalments = Versement
    .add = versement échelonné
part-instalments-value = Versement
part-early-payment = Escompte pour paiement anticipé
    .add = escompte pour paiement anticipé
part-early-payment-value = Escompte pour paiement anticipé
part-late-payment-interest-yearly = Intérêts de retard, % par an
    .add = intérêts de retard
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Taux de référence UE %
    .add = intérêts légaux de retard (UE)
    .example = 2,15
    .hint = Celui que publie la banque centrale. La loi ajoute 8 points, et 40 euros.
part-late-payment-interest-eu-statutory-later = Nouveau taux de référence UE
    .add = nouveau taux de référence
part-late-payment-interest-eu-statutory-later-from = À partir du
part-late-payment-interest-eu-statutory-later-rate = Taux de référence UE %
    .example = 2,15
part-late-payment-day-count = L’année compte
part-late-payment-day-count-actual_365 = 365 jours
part-late-payment-day-count-actual_360 = 360 jours
part-late-payment-flat-fee = Indemnité de retard
    .add = indemnité de retard
    .example = 40

## Totals

totals = Totaux
totals-sum = Total des lignes
totals-net = Total HT
totals-tax = { $tax ->
    [VAT] TVA { $rate } sur { $base }
   *[other] { $tax } { $rate } sur { $base }
}
totals-gross = Total TTC
totals-retained = Taxe retenue par le client
totals-retention = Retenu pour l’instant
totals-paid = Déjà payé
totals-rounding = Arrondi
totals-due = À payer
totals-unknown = –
totals-stale = { $count ->
    [one] Pas à jour : un champ n’est pas compris. Ce sont les chiffres d’avant.
   *[other] Pas à jour : { $count } champs ne sont pas compris. Ce sont les chiffres d’avant.
}
totals-too-many-digits = Pas à jour : un nombre est trop grand pour un calcul exact.
totals-repeated-tax = Pas à jour : la même taxe figure deux fois sur une ligne.
totals-impossible-rate = Pas à jour : les taux de taxe d’une ligne donnent au total moins 100 pour cent, ou encore moins.
rounding = Arrondi
rounding-line = Arrondi à chaque ligne
rounding-total = Arrondi à la fin

## How to pay, notes

payment = Comment payer
iban = IBAN
    .example = FR14 2004 1010 0505 0001 3M02 606
bic = BIC
    .example = PSSTFRPP
bank = Banque
    .add = banque
    .example = Banque du Port
account = Numéro de compte
    .add = compte sans IBAN
    .example = 1234567890/0800
payment-reference = Référence à indiquer
    .add = référence à indiquer
    .example = 2026-0042
    .hint = Vide : elle est tirée du numéro.
part-payment-reference-scheme = Référence tirée du numéro
    .add = référence tirée du numéro
part-payment-reference-scheme-number = le numéro lui-même
part-payment-reference-scheme-variable_symbol = symbole variable (Tchéquie, Slovaquie)
part-payment-reference-scheme-creditor_reference = référence RF (ISO 11649)
part-payment-reference-scheme-swiss = référence QR suisse, RF sans QR-IBAN
part-payment-reference-scheme-viite = viite finlandais
part-payment-reference-scheme-kid = KID, en accord avec la banque
part-payment-reference-scheme-ocr = OCR, en accord avec la banque
reference-made = Votre client indique { $reference }.
notes = Remarques
note = Remarque pour le client
    .example = Merci de votre commande.
phrases = Mentions usuelles pour la note
phrases-choose = Choisir une mention à ajouter
phrase-added = La mention a été ajoutée à la note.

## Before you send

problems = Avant l’envoi
problems-mistake = À corriger avant l’envoi
problems-warning = À vérifier
problems-notice = Bon à savoir
problems-none = Il ne manque rien.
problems-waiting = Vérification de la facture…
problems-unchecked = La facture pourra être vérifiée quand l’aperçu fonctionnera de nouveau.
problem-not-understood = « { $typed } » n’est pas compris : le document montre la valeur d’avant.
problems-more = { $count ->
    [one] et un autre point.
   *[other] et { $count } autres points.
}

## The paper

paper = Aperçu
paper-page = Page { $page } sur { $pages }
paper-picture = { $document }. { $page }
paper-back = Page précédente
paper-on = Page suivante
paper-larger = Agrandir l’aperçu
paper-smaller = Réduire l’aperçu
paper-stale = { $count ->
    [one] Pas à jour : un champ n’est pas compris.
   *[other] Pas à jour : { $count } champs ne sont pas compris.
}
paper-impossible = Sans totaux : ils ne peuvent pas être calculés.
paper-retry = Réessayer
paper-print = Une seule page est imprimée ici. Pour les imprimer toutes, appuyez sur Ctrl+P (⌘P) dans Billet.
pdf-download = Créer le PDF
    .short = PDF
ways = Imprimer et plus
pdf-waiting = Préparation…
pdf-making = Création du PDF…
pdf-saved = { $name } est dans vos téléchargements.
pdf-saved-but = { $saved } À vérifier :
pdf-stale = { $count ->
    [one] { $field } : la valeur n’est pas comprise, le PDF montre celle d’avant.
   *[other] { $count } champs ne sont pas compris, le premier est { $field } : le PDF montre les valeurs d’avant.
}
pdf-impossible = Il n’a pas de totaux, car ils ne peuvent pas être calculés.
pdf-not-taken = Le navigateur n’a pas accepté le fichier. Réessayez.
pdf-failed = Le PDF n’a pas pu être créé : { $reason }

## Drafts

drafts = Brouillons
drafts-hint = Ils sont conservés uniquement dans ce navigateur, sur cet appareil.
drafts-search = Chercher par numéro ou client
drafts-not-found = Aucun brouillon n’a ce numéro ou ce client.
drafts-none = Pas encore de brouillon. Ce que vous saisissez est conservé ici automatiquement.
drafts-unreadable = { $count ->
    [one] Un autre brouillon est illisible avec cette version. Il est conservé tel quel.
   *[other] { $count } autres brouillons sont illisibles avec cette version. Ils sont conservés tels quels.
}
file-open = Ouvrir un fichier
export = Plusieurs en PDF
draft-new = Nouvelle facture
    .short = Nouvelle
draft-new-opened = Une nouvelle facture est ouverte.
draft-unnumbered = Sans numéro
draft-without-buyer = Pas encore de client
draft-open = Ouvrir : { $number }
draft-duplicate = Dupliquer : { $number }
draft-delete = Supprimer : { $number }
draft-deleted = Le brouillon a été supprimé.
draft-numbered-deleted = Le brouillon { $number } a été supprimé.
draft-kept-copy = Ce brouillon a aussi été modifié dans un autre onglet. Cette autre version est conservée comme brouillon à part.
draft-changed = { $day }, { $time }

interface-language = Langue de la page
language-missing = La langue n’a pas pu être chargée : { $language }. Vérifiez la connexion et réessayez.
drop-file = Déposez ici un fichier PDF ou JSON pour l’ouvrir. Déposez une image à la place du logo.

issue = Émission
issue-place-hint = Une fois tout terminé : l’émission fige le numéro, les montants et le PDF. Jusque-là, chaque PDF enregistré est un brouillon.
issue-open = Émettre ce document…
issued-on = Émis le { $date }
issued-hint = Le numéro, les montants et le PDF ne changent plus. Pour modifier quelque chose, établissez un document qui cite celui-ci.
issued-follow = Corriger ou donner suite…
issued-take-back = Remettre en brouillon…
issued-elsewhere = Ce document a été émis dans un autre onglet. Votre saisie continue ici dans un brouillon à part.
storage-issued = Il a été émis entre-temps et reste tel quel.

number-pattern = Modèle de numéro…
number-set = Le numéro est maintenant { $number }.
drafts-gaps = Aucun document ici ne porte { $numbers }. Un trou dans la numérotation doit se justifier.
