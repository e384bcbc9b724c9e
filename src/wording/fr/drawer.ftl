### What the drawer says, in French.

## The look of the paper

look-template = Modèle
look-template-classic = Classique
look-template-modern = Moderne
look-template-compact = Compact
look-template-letter = Lettre

look-accent = Couleur
look-accent-ink = Encre
look-accent-blue = Bleu
look-accent-green = Vert
look-accent-wine = Bordeaux
look-accent-brick = Brique
look-accent-violet = Violet
look-accent-bronze = Bronze
look-accent-black = Noir
look-accent-own = Autre couleur

look-typeface = Caractères
look-typeface-sans = Sans empattements
look-typeface-serif = Avec empattements
look-page-size = Page
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Gauche
look-logo-place-center = Centre
look-logo-place-right = Droite
look-logo-size = Taille du logo
look-logo-size-small = Petite
look-logo-size-medium = Moyenne
look-logo-size-large = Grande
look-logo-hint = Après avoir choisi une autre taille, ajoutez de nouveau le logo : il est conservé avec la netteté que sa taille demande.

look-carried-forward = Reporter le total sur la page suivante
look-fold-marks = Montrer les repères de pliage de la lettre
look-stamp = Cachet ou signature
look-stamp-add = Ajouter un cachet ou une signature
look-stamp-remove = Supprimer le cachet ou la signature

look-labels = Mots et colonnes
look-labels-hint = Écrivez votre propre mot là où vous en voulez un autre. Décochez ce que vous ne voulez pas sur le document.
look-show = Afficher
look-bare-country = Pays
look-bare-email = Adresses e-mail
look-bare-phone = Numéros de téléphone

## A picture that is chosen

logo-empty = Ce fichier est vide. Choisissez-en un autre.
logo-file-too-large = Ce fichier dépasse 10 Mo. Choisissez-en un plus petit.
logo-too-many-pixels = Cette image a trop de pixels. Choisissez-en une plus petite.
logo-not-a-picture = Ce fichier ne peut pas être affiché comme image. Choisissez un fichier PNG, JPEG ou SVG.
logo-too-much-detail = Cette image a trop de détails pour un logo. Choisissez-en une plus simple.
logo-cannot-be-read = Ce fichier ne peut pas être ouvert. Choisissez-le de nouveau.

## Opening a file

ways-close = Fermer
file-open = Ouvrir un fichier
file-hint = Un PDF créé avec Billet, ou le fichier JSON d’un document. Vous pouvez aussi le déposer n’importe où sur la page. Il est lu ici, sur votre appareil.
file-choose = Choisir un fichier
file-reading = Lecture du fichier…
file-not-opened = Ce fichier n’a pas été ouvert
file-found = Ouvrir { $number }
file-unnumbered = document sans numéro
file-client = Client
file-day = Date
file-total = Total
file-edit = Le modifier
file-duplicate = Le dupliquer avec un nouveau numéro
file-known-same = Il est déjà parmi vos brouillons, identique à celui du fichier.
file-known-other = Vos brouillons contiennent une autre version de ce document, dernière modification : { $moment }.
file-known-newer = Vos brouillons contiennent ce document, enregistré par une version plus récente de Billet. Celui-là reste tel quel.
file-keep-both = Garder les deux
file-replace = Remplacer le brouillon
file-several = { $count ->
    [one] Ouvrir { $count } document
   *[other] Ouvrir { $count } documents
}
file-several-hint = Chaque document choisi devient un brouillon. Vos brouillons actuels restent : un document différent est conservé à côté.
file-several-open = { $count ->
    [one] Garder comme brouillon
   *[other] Garder les { $count } comme brouillons
}
file-several-opened = { $count ->
    [one] Le document est parmi vos brouillons.
   *[other] { $count } documents sont parmi vos brouillons.
}
file-not-kept = Le document n’a pas pu être conservé.
file-empty = Ce fichier est vide.
file-no-access = Ce fichier ne peut pas être lu. A-t-il été déplacé ? Choisissez-le de nouveau.
file-unknown = Ce n’est ni un PDF ni un document de Billet. Choisissez un PDF créé avec Billet.
file-damaged = Ce PDF est endommagé. Essayez avec une autre copie.
file-torn = Ce fichier n’est pas entier : il est tronqué ou a été modifié. Essayez une autre copie.
file-encrypted = Ce PDF est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et ouvrez-la.
file-too-large = Ce fichier est trop grand pour que Billet le lise.
file-no-document = Ce PDF ne contient pas de document de Billet : il vient d’un autre programme, ou il a été imprimé dans un nouveau fichier. Seul un PDF enregistré par Billet peut être rouvert.
file-newer = Ce document a été créé avec une version plus récente de Billet. Rechargez la page pour l’obtenir, puis ouvrez de nouveau le fichier.
file-malformed = Ce fichier n’est pas un document valide :
file-cannot-read = La partie de Billet qui lit les PDF n’a pas pu démarrer. Vérifiez votre connexion et réessayez.

## What a document becomes besides its PDF

ways-menu = Imprimer et plus
ways-doubts = { $count ->
    [one] Un champ n’est pas compris. Ce que vous obtenez ici montre sa valeur d’avant.
   *[other] { $count } champs ne sont pas compris. Ce que vous obtenez ici montre leurs valeurs d’avant.
}
ways-stop = Annuler
ways-stopped = Annulé. Rien n’a été enregistré.
ways-drawing = Préparation des pages…
ways-failed = L’opération n’a pas abouti. Réessayez.
ways-saved = { $name } est dans vos téléchargements.
print = Imprimer
png-save = Enregistrer la page { $page } comme image (PNG)
file-open-way = Ouvrir un fichier…

## Several at once

languages = En plusieurs langues
languages-hint = Les mots du document et l’écriture des chiffres changent avec la langue, ce que vous avez saisi reste tel quel.
export = Plusieurs en PDF
export-hint = En un seul PDF, chaque brouillon sur ses propres pages et avec sa numérotation ; ou un PDF pour chacun, réunis dans un fichier zip.
ways-all = Tout
ways-none = Choisissez au moins un élément.
ways-one-pdf = { $count ->
    [one] Enregistrer en un PDF
   *[other] Enregistrer les { $count } en un PDF
}
ways-zip = { $count ->
    [one] Enregistrer un PDF dans un fichier zip
   *[other] Enregistrer { $count } PDF dans un fichier zip
}
batch-progress = { $count } sur { $all }
batch-saved = { $count ->
    [one] Un PDF est dans { $name }, dans vos téléchargements.
   *[other] { $count } PDF sont dans { $name }, dans vos téléchargements.
}
batch-saved-pdf = { $count ->
    [one] { $name } est dans vos téléchargements.
   *[other] { $name }, avec { $count } documents, est dans vos téléchargements.
}
batch-joining = Assemblage du fichier…
batch-none = Aucun PDF n’a pu être créé.
batch-failed = { $count ->
    [one] Il en manque un :
   *[other] Il en manque { $count } :
}

## Fonts of one’s own

fonts = Vos polices
fonts-add = Ajouter une police
fonts-remove = Supprimer { $name }
fonts-hint = Pour les caractères que les polices intégrées n’ont pas : arabes, hébreux, chinois et autres. Une police reste dans ce navigateur, pour toutes les factures, et seul ce qu’une facture utilise entre dans son PDF.
fonts-not-kept = Ce navigateur ne peut pas conserver la police : il n’a plus de place, ou ne conserve rien pour cette page.
fonts-cannot-be-read = Ce fichier ne peut pas être ouvert. Choisissez-le de nouveau.
font-too-large = { $file } dépasse 40 Mo. Choisissez une police plus petite.
font-web = { $file } est une police pour pages web (WOFF). Choisissez le fichier TTF ou OTF de la même police.
font-old = { $file } est une police d’un ancien type. Choisissez un fichier TTF ou OTF.
font-unknown = { $file } n’est pas une police. Choisissez un fichier TTF ou OTF.
font-damaged = { $file } est endommagé. Récupérez de nouveau la police là où vous l’aviez obtenue.
font-restricted = L’éditeur de { $file } interdit de l’intégrer dans des documents. Choisissez une autre police.
font-no-outlines = { $file } n’a pas de caractères imprimables. Choisissez une autre police.
font-no-letters = { $file } ne dit pas quels caractères il contient. Choisissez une autre police.
fonts-too-many = Billet utilise au maximum { $count } de vos polices. Supprimez celle dont vous n’avez pas besoin, puis ajoutez celle-ci.

## Kinds of document

about-invoice = Demande le paiement de ce qui a été fourni. Les montants sont positifs et rien n’est à citer.
about-proforma = Montre ce que dira la facture : pour un paiement d’avance ou la douane. Les montants sont positifs. Ce n’est pas une pièce fiscale ; la facture suit.
about-quote = Dit ce que cela coûterait et jusqu’à quand. Les montants sont positifs et rien n’est encore à payer.
about-order-confirmation = Dit au client que vous acceptez la commande et à quel prix. Les montants sont positifs. Citez le devis sur lequel elle se fonde.
about-delivery-note = Accompagne la marchandise : quoi et combien, sans prix. Citez la commande ou la facture.
about-advance-invoice = Demande une partie du prix avant la livraison. Les montants sont positifs. La facture de solde la déduit par taux de taxe.
about-final-invoice = Facture le tout et déduit les acomptes par taux de taxe. Les montants sont positifs. Citez chaque facture d’acompte.
about-credit-note = Annule une facture, en tout ou en partie. Les montants restent positifs. Il doit citer la facture qu’il rectifie.
about-debit-note = Facture un supplément pour ce qui l’a déjà été. Les montants sont positifs. Elle doit citer cette facture.
about-corrective-invoice = Remplace une facture erronée : tout y est comme il faut. Les montants sont positifs. Elle doit citer la facture erronée.
about-receipt = Confirme qu’un paiement est arrivé. Les montants sont positifs et la taxe n’est pas mentionnée de nouveau. Citez la facture payée.
about-self-billed-invoice = Vous êtes le client et établissez la facture pour votre fournisseur. Sous «Vos coordonnées» se trouve le fournisseur, sous «Client» vous-même. Les montants sont positifs. Vous devez en être convenus tous deux.
about-statement = Énumère ce qui reste ouvert entre vous et le client. Ce qu’il doit est positif. Il ne remplace aucune facture.
about-reminder = Rappelle un paiement en retard. Les montants sont positifs et la taxe n’est pas mentionnée de nouveau. Citez la facture.
make = Créer à partir de celui-ci
make-hint = Un nouveau brouillon qui cite ce document.
book = Clients et articles
book-hint = Retenus de vos documents, dans ce navigateur seulement. Ils sont proposés pendant la saisie.
book-none = Rien n’est encore retenu. Clients et articles le sont dès que vous téléchargez un PDF ou quittez le document.
book-clients = Clients
book-items = Articles
book-companies = Vos entreprises
book-search = Chercher
book-edit = Modifier { $name }
book-forget = Oublier { $name }
book-forgotten = Oublié : { $name }
book-undo = Annuler
book-save = Enregistrer
book-back = Retour
book-forget-all = Oublier tous les clients et articles
book-all-forgotten = Tous les clients et articles ont été oubliés.

issue-title = Émettre : { $document } ?
issue-hint = Désormais, le numéro, les montants et le PDF ne changent plus et sont conservés dans ce navigateur. Pour modifier quelque chose plus tard, vous établirez un document qui cite celui-ci.
issue-and-save = Émettre et enregistrer le PDF
issue-only = Émettre
issue-no-number = Il faut d’abord un numéro.
issue-not-ready = Le formulaire contient encore quelque chose d’incompris ou d’impossible à calculer. Corrigez-le d’abord : le formulaire indique où.
issue-taken = { $other }, émis le { $date }, porte déjà le numéro de : { $document }. Deux documents sous un même numéro se confondent, et l’administration fiscale peut les contester.
issue-change-number = Changer le numéro
issue-anyway = Émettre quand même sous ce numéro
issue-mistakes = À corriger avant de l’émettre :
issue-mend = Retour au formulaire
issue-nevertheless = Émettre tel quel
issue-done = Émis : { $document }.
issue-not-kept = Émis : { $document }. Ce navigateur n’a pas pu conserver le PDF : enregistrez-le maintenant, un Billet plus récent pourrait le dessiner autrement.
issued-redrawn = Ce navigateur ne détient plus le PDF tel qu’il a été émis. Il a été redessiné à partir des mêmes données, mais pas à l’octet près : cette version de Billet le dessine un peu différemment. C’est l’exemplaire envoyé qui fait foi.
take-back-title = Remettre en brouillon : { $document } ?
take-back-hint = Seulement si personne d’autre ne l’a. Il redevient modifiable et le PDF émis est supprimé ici. Quelqu’un l’a déjà ? Établissez plutôt un avoir ou une nouvelle version.
take-back-cited = Il est cité dans { $documents }, déjà émis. Si vous le modifiez, les deux ne concorderont plus.
take-back = Remettre en brouillon
delete-issued-title = Supprimer : { $document } ?
delete-issued-hint = Émis le { $date }. La loi vous oblige peut-être à le conserver des années. Le PDF émis disparaît avec lui.
delete-issued = Supprimer
file-issued = Il a été émis le { $date } et reste tel quel.
file-known-issued = Vous avez émis ce document dans un autre état. Celui-là reste tel quel.
file-look = Le consulter
make-hint-correct = Ce qui est émis ne se modifie pas : le droit fiscal exige un document distinct qui le cite. Un avoir en reprend tout ou partie ; une facture rectificative le remplace.
make-hint-version = Ce qui est émis reste tel quel. Une nouvelle version le cite et le remplace.
make-revised = Nouvelle version

pattern-title = Numéros : { $kind }
pattern-label = Modèle
pattern-hint = Ce qui est entre accolades est rempli pour chaque document. Le reste du texte ne change pas.
pattern-year = année
pattern-year-short = année, deux chiffres
pattern-month = mois
pattern-counter = compteur, avec autant de chiffres
pattern-client = premier mot du nom du client
pattern-reset = Le compteur repart
pattern-yearly = chaque année
pattern-monthly = chaque mois
pattern-never = jamais
pattern-next = Le prochain numéro : { $number }
pattern-needs = Pour qu’aucun numéro ne revienne, le modèle a besoin de { $token }.
pattern-unknown = { $token } est inconnu.
pattern-brace = Une accolade est seule.
pattern-counters = Il y a plus d’un compteur.
pattern-digits = Le compteur a plus de { $count } chiffres.
pattern-keep = Utiliser ce modèle
pattern-remove = Continuer sans modèle
