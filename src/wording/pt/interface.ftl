### What the page says, in Portuguese of Portugal, in words that are understood in Brazil.
###
### The visitor is spoken to in the third person, without a pronoun.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Já não há espaço neste navegador. Elimine os rascunhos de que já não precisa.
storage-denied = Este navegador não guarda nada para esta página. Permita que guarde dados do site ou guarde o PDF antes de sair.
storage-failed = Este navegador não conseguiu guardar o rascunho. Tente de novo ou guarde o PDF antes de sair.
storage-newer = Noutro separador, uma versão mais recente do Billet alterou este rascunho. Recarregue esta página.
draft-missing = Este rascunho já não existe.
draft-newer = Este rascunho foi feito com uma versão mais recente do Billet. Recarregue a página para a obter.
draft-unreadable = Não é possível ler este rascunho. Os dados continuam guardados: pode descarregá-los.


paper-cannot-start = Não é possível carregar a pré-visualização. Verifique a ligação e tente de novo.
paper-lacks-serif = Não foi possível carregar a letra com serifas. Verifique a ligação e tente de novo.
paper-lacks-texts = Não foi possível carregar os textos deste idioma. Verifique a ligação e tente de novo.
paper-crashed = A pré-visualização deixou de funcionar. Tente de novo.
paper-no-answer = A pré-visualização está a demorar demasiado. Tente de novo.

## The notice that Billet has stopped

crash-title = O Billet parou
crash-text = Algo correu mal e o Billet não pode continuar. Os seus rascunhos ainda estão neste navegador. Descarregue uma cópia e recarregue a página.
crash-download = Descarregar os rascunhos
crash-reload = Recarregar a página
crash-details = Detalhes para quem faz o Billet

## What was typed and can't be understood

number-not-a-number = «{ $typed }» não é um número.
number-empty = Escreva um número.
number-too-large = Este número é demasiado grande. São possíveis até 13 algarismos.
number-too-many-decimals = Demasiadas casas decimais. São possíveis até 6.
date-not-a-date = «{ $typed }» não é uma data. Escreva-a assim: 22 nov. 2026.
date-empty = Escreva uma data.
date-no-such-day = «{ $typed }» não existe no calendário. Verifique o dia e o mês.
date-ambiguous = «{ $typed }» pode ser dois dias diferentes. Escreva o mês por letras, assim: 22 nov. 2026.
date-year-missing = Falta o ano. Acrescente-o, assim: 22 nov. 2026.

number-not-days = «{ $typed }» não é um número de dias. Escreva um número inteiro, como 14.

number-not-positive = Escreva um número maior do que 0.

## The frame of the page

product = Billet
navigation = Documentos
views = Ver
view-form = Dados
view-paper = Vista
form = Dados da fatura
form-heading = Criar uma fatura
document-numbered = { $kind } { $number }
document-unnumbered = Nova fatura
# $time (text): the time alone, or day and time.
saved-at = Guardado: { $time }
not-saved = Não guardado: { $reason }
undo = Desfazer
undone = Desfeito.
notice-close = Fechar
go-to = Ir para «{ $field }»
add = Adicionar { $what }
fold = Pronto
edit = Editar

## The document

document = Fatura
kind = Tipo
kind-invoice = Fatura
kind-proforma = Fatura proforma
kind-quote = Orçamento
kind-order-confirmation = Confirmação de encomenda
kind-delivery-note = Guia de remessa
kind-advance-invoice = Fatura de adiantamento
kind-final-invoice = Fatura final
kind-credit-note = Nota de crédito
kind-debit-note = Nota de débito
kind-corrective-invoice = Documento retificativo
kind-receipt = Recibo
kind-self-billed-invoice = Fatura (autofaturação)
kind-statement = Extrato de conta
kind-reminder = Aviso de pagamento em atraso
kind-about = Quando se usa?
valid-until = Válido até
number = Número
    .example = 2026-0042
issue-date = Data
supply-date = Data da operação
    .add = data da operação
    .hint = Se não for a data da fatura.
order-reference = Número de encomenda
    .add = número de encomenda
    .hint = A encomenda ou a referência do cliente.
due-days = Pagar em
due-in = Vencimento em
due-date = Vencimento
due-day = Dia do mês seguinte
due-kind = Vencimento
due-kind-days = dias
due-kind-date = numa data
due-kind-receipt = após a receção
due-kind-business-days = dias úteis
due-kind-end-of-month-after-days = dias, depois fim do mês
due-kind-days-after-end-of-month = dias após o fim do mês
due-kind-day-of-following-month = do mês seguinte
due-on = Vence em { $date }
document-language = Língua do documento
currency = Moeda

## From whom, to whom

seller = Os seus dados
buyer = Cliente
seller-name = O seu nome ou empresa
    .example = Estúdio Rocha
buyer-name = Nome do cliente
    .example = Silva & Filhos
street = Rua
    .example = Rua do Porto, 12
post-code = Código postal
    .example = 1000-001
city = Localidade
    .example = Lisboa
country = País
    .example = Portugal
country-set = { $country }: definido conforme é habitual no país – { $what }.
country-set-terms = prazo de pagamento
country-set-reference = referência de pagamento
vat-number = NIF (IVA)
    .example = PT501964843
registration-number = Número de registo
    .add = número de registo
    .example = 27074358
email = E-mail
    .add = e-mail
    .example = ola@example.com
phone = Telefone
    .add = telefone
    .example = +351 912 345 678
contact = Pessoa de contacto
    .add = pessoa de contacto
    .example = Ana Silva
deliver-to = Entregar em
    .add = morada de entrega
deliver-to-name = Nome nesta morada
    .example = Armazém 2
part-extra = Campo adicional
    .add = campo adicional
part-extra-name = Campo
    .example = Contrato
part-extra-value = Conteúdo
    .example = C-2026/17
extra-names = Contrato, Projeto, Vossa referência, Centro de custo, Viatura, Concurso, Local da obra
party-extra-names = Número de cliente, Número de fornecedor, Departamento, Centro de custo, GLN, Conservatória
item-extra-names = Referência do artigo, Número de série, Lote, Tamanho, Cor, GTIN, Origem
look = Aspeto do documento
look-open = Modelo, cor, palavras
proposals = Já usados
proposals-found = Propostas: { $count }. Escolha com as setas.
filled-in = Preenchido: { $name }
book = Clientes e artigos
company = A sua empresa
company-new = Nova empresa
company-another = outra empresa sua
company-begun = A nova empresa começa vazia.
drawer-missing = Não foi possível carregar esta parte do Billet. Verifique a ligação e tente de novo.
logo = Logótipo
logo-add = Adicionar logótipo
logo-added = O logótipo foi adicionado.
logo-replace = Trocar o logótipo
logo-remove = Remover o logótipo

## Items

items = Artigos
items-hint = Enter adiciona um artigo, Alt com uma seta move-o. Pode colar linhas ou uma coluna copiadas de uma folha de cálculo.
item-numbered = Artigo { $number }
item-named = Artigo { $number }, «{ $name }»
item-undescribed = Novo artigo
description = Descrição
    .short = Descrição
    .example = Design do site
detail = Detalhes
    .example = O que foi feito, quando e onde
quantity = Quantidade
    .short = Qtd.
    .example = 1
unit = Unidade
    .short = Unidade
    .example = h
price = Preço
    .short = Preço
    .with-tax = Preço com imposto
line-discount = Desconto
value-example = { $percent } ou 15
line-charge = Encargo
price-base = Preço por
    .example = 1
row-heading = Título
    .add = título
    .example = Cozinha
row-text = Texto
    .add = texto
    .example = Conforme combinado por telefone
row-subtotal = Subtotal
    .add = subtotal
    .example = Subtotal
tax-rate = Imposto %
    .short = Imp. %
    .example = 23
line-total = Valor
    .short = Valor
    .with-tax = Com imposto
item-add = Adicionar artigo
item-more = { $number ->
    [0] Mais sobre esta linha
   *[other] Mais sobre o artigo { $number }
}
    .short = Mais
item-remove = { $number ->
    [0] Remover esta linha
   *[other] Remover o artigo { $number }
}
    .short = Remover
item-removed = Elemento removido: { $item }.
item-duplicate = { $number ->
    [0] Duplicar esta linha
   *[other] Duplicar o artigo { $number }
}
    .short = Duplicar
item-up = { $number ->
    [0] Subir esta linha
   *[other] Subir o artigo { $number }
}
    .short = Subir
item-down = { $number ->
    [0] Descer esta linha
   *[other] Descer o artigo { $number }
}
    .short = Descer
item-drag = Arraste para mover. Com o teclado: Alt e uma seta.
item-moved = Artigo { $position } de { $count }
items-pasted = { $count ->
    [one] Foi colado um artigo.
   *[other] Foram colados { $count } artigos.
}
column-pasted = Artigos preenchidos com a coluna colada: { $count }.
cells-not-understood = Não foi possível criar artigos com o que foi colado. Para o manter como texto, cole-o nos detalhes de um artigo.
cells-failed = Não foi possível ler o que foi colado. { $reason }
prices = Preços
prices-without-tax = Preços sem imposto
prices-with-tax = Preços com imposto

## On the whole document

discount = Desconto
discount-add = desconto
discount-reason = Motivo do desconto
    .example = Encomenda antecipada
discount-value = Valor do desconto
discount-remove = Remover o desconto
discount-removed = O desconto foi removido.
charge = Encargo
charge-add = envio ou outro encargo
charge-reason = Motivo do encargo
    .example = Envio
charge-value = Valor do encargo
charge-remove = Remover o encargo
charge-removed = O encargo foi removido.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Remover: { $part }
part-removed = Elemento removido: { $part }.
part-taxes = Imposto
    .add = outro imposto
part-own-tax = Imposto próprio
    .add = imposto próprio
part-adjustments = Desconto ou encargo
    .add = outro desconto ou encargo
part-adjustments-reason = Motivo do desconto ou encargo
    .example = Encomenda antecipada
part-adjustments-kind = É um
part-adjustments-kind-discount = desconto
part-adjustments-kind-charge = encargo
part-adjustments-value = Valor
part-taxes-scheme = Nome do imposto
    .example = IVA
part-taxes-rate = Taxa %
    .example = 23
part-taxes-kind = O que faz
part-taxes-kind-added = é somado
part-taxes-kind-retained = é retido pelo cliente
part-taxes-kind-surcharge = é somado como sobretaxa
part-taxes-kind-compound = é somado também sobre os outros impostos
part-taxes-kind-informative = é apenas indicado
part-taxes-category = O imposto
part-taxes-category-rate = aplica-se à taxa indicada
part-taxes-category-AE = é devido pelo cliente (autoliquidação)
part-taxes-category-E = está isento
part-taxes-category-K = é zero, venda dentro da UE
part-taxes-category-G = é zero, exportação
part-taxes-category-O = não se aplica (não sujeito)
part-taxes-category-L = é o das Canárias
part-taxes-category-M = é o de Ceuta e Melilha
part-taxes-exemption-reason = Motivo de não se aplicar
    .example = O motivo ou a lei que o prevê
part-taxes-exemption-code = Código do motivo
    .example = VATEX-EU-132
part-preceding = Documento citado
    .add = documento a que se refere
part-preceding-kind = Tipo
part-preceding-number = O seu número
part-preceding-date = A sua data
part-second-language = Segunda língua
    .add = segunda língua
part-second-language-none = nenhuma
part-place-to-sign = Espaço para assinar
    .add = espaço para assinar
part-place-to-sign-false = omitido
part-place-to-sign-true = para a assinatura do cliente
part-advances = Já pago
    .add = adiantamento já pago
part-advances-value = Valor pago
part-advances-date = Pago em
part-advances-reference = Pagamento
    .example = Fatura de adiantamento 2026-0040
part-retention-value = Retenção de garantia
    .add = retenção de garantia
part-retention-reason = Motivo da retenção
    .example = Até à aceitação da obra
part-retention-until = Retido até
part-cash-rounding = Arredondar a
    .add = arredondamento em numerário
    .example = 0,05
part-accounting-currency-rate = Taxa de câmbio
    .add = imposto noutra moeda
    .example = 25,12
    .hint = Quanto vale na outra moeda, segundo a lista oficial do dia.
part-accounting-currency-currency = Imposto indicado também em
part-accounting-currency-per = A taxa vale para
    .example = 1
part-accounting-currency-source = Fonte da taxa
    .example = Banco Central Europeu
part-accounting-currency-date = Data da taxa
part-amount-in-words = Valor por extenso
    .add = valor por extenso
part-amount-in-words-false = não indicado
part-amount-in-words-true = abaixo do total a pagar
part-business-days-shift = Vencimento em dia não útil
    .add = vencimentos em dias não úteis
part-business-days-shift-false = fica nesse dia
part-business-days-shift-true = passa para o dia útil seguinte
part-business-days-holidays = Feriado
    .add = feriado
instalments-rest = O resto é { $amount }.
instalments-rest-due = O resto é { $amount }, vence em { $date }.
part-instalments = Prestação
    .add = prestação
part-instalments-value = Prestação
part-early-payment = Desconto por pagamento antecipado
    .add = desconto por pagamento antecipado
part-early-payment-value = Desconto por pagamento antecipado
part-late-payment-interest-yearly = Juros de mora, % ao ano
    .add = juros de mora
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Taxa de referência UE %
    .add = juros de mora legais (UE)
    .example = 2,15
    .hint = A que o banco central publicou. A lei soma 8 pontos e 40 euros.
part-late-payment-interest-eu-statutory-later = Nova taxa de referência UE
    .add = nova taxa de referência
part-late-payment-interest-eu-statutory-later-from = A partir de
part-late-payment-interest-eu-statutory-later-rate = Taxa de referência UE %
    .example = 2,15
part-late-payment-day-count = O ano conta
part-late-payment-day-count-actual_365 = 365 dias
part-late-payment-day-count-actual_360 = 360 dias
part-late-payment-flat-fee = Valor fixo por atraso
    .add = valor fixo por atraso
    .example = 40

## Totals

totals = Totais
totals-sum = Soma dos artigos
totals-net = Total sem imposto
totals-tax = { $tax ->
    [VAT] IVA { $rate } sobre { $base }
   *[other] { $tax } { $rate } sobre { $base }
}
totals-gross = Total
totals-retained = Imposto retido pelo cliente
totals-retention = Retido por agora
totals-paid = Já pago
totals-rounding = Arredondamento
totals-due = A pagar
totals-unknown = –
totals-stale = { $count ->
    [one] Desatualizado: não se entende um campo. Estes são os valores de antes.
   *[other] Desatualizado: não se entendem { $count } campos. Estes são os valores de antes.
}
totals-too-many-digits = Desatualizado: um número é demasiado grande para um cálculo exato.
totals-repeated-tax = Desatualizado: o mesmo imposto aparece duas vezes num artigo.
totals-impossible-rate = Desatualizado: as taxas de imposto de um artigo somam menos 100 por cento ou ainda menos.
rounding = Arredondamento
rounding-line = Arredondar em cada linha
rounding-total = Arredondar no fim

## How to pay, notes

payment = Como pagar
iban = IBAN
    .example = PT50 0002 0123 1234 5678 9015 4
bic = BIC
    .example = CGDIPTPL
bank = Banco
    .add = banco
    .example = Banco do Cais
account = Número de conta
    .add = conta sem IBAN
    .example = 1234567890/0800
payment-reference = Referência a indicar
    .add = referência a indicar
    .example = 2026-0042
    .hint = Vazio: forma-se a partir do número.
part-payment-reference-scheme = Referência a partir do número
    .add = referência a partir do número
part-payment-reference-scheme-number = o próprio número
part-payment-reference-scheme-variable_symbol = símbolo variável (Chéquia, Eslováquia)
part-payment-reference-scheme-creditor_reference = referência RF (ISO 11649)
part-payment-reference-scheme-swiss = referência QR suíça, RF sem QR-IBAN
part-payment-reference-scheme-viite = viite finlandês
part-payment-reference-scheme-kid = KID, por acordo com o banco
part-payment-reference-scheme-ocr = OCR, por acordo com o banco
reference-made = O cliente indica { $reference }.
notes = Observações
note = Nota para o cliente
    .example = Obrigado pela sua encomenda.
phrases = Menções habituais para a nota
phrases-choose = Escolha uma menção a acrescentar
phrase-added = A menção foi acrescentada à nota.

## Before you send

problems = Antes de enviar
problems-mistake = A corrigir antes de enviar
problems-warning = A rever
problems-notice = Bom saber
problems-none = Não falta nada.
problems-waiting = A rever a fatura…
problems-unchecked = A fatura poderá ser revista quando a pré-visualização voltar a funcionar.
problem-not-understood = Não se entende «{ $typed }»: o documento mostra o valor de antes.
problems-more = { $count ->
    [one] e mais um.
   *[other] e mais { $count }.
}

## The paper

paper = Pré-visualização
paper-page = Página { $page } de { $pages }
paper-picture = { $document }. { $page }
paper-back = Página anterior
paper-on = Página seguinte
paper-larger = Ampliar a pré-visualização
paper-smaller = Reduzir a pré-visualização
paper-stale = { $count ->
    [one] Desatualizado: não se entende um campo.
   *[other] Desatualizado: não se entendem { $count } campos.
}
paper-impossible = Sem totais: não é possível calculá-los.
paper-retry = Tentar de novo
paper-print = Aqui só é impressa uma página. Para imprimir todas, prima Ctrl+P (⌘P) no Billet.
pdf-download = Guardar PDF
    .short = PDF
ways = Imprimir e mais
pdf-waiting = A preparar…
pdf-making = A criar o PDF…
pdf-saved = { $name } está nas suas transferências.
pdf-saved-but = { $saved } Verifique:
pdf-stale = { $count ->
    [one] { $field }: não se entende o valor, o PDF mostra o de antes.
   *[other] Não se entendem { $count } campos, o primeiro é { $field }: o PDF mostra os valores de antes.
}
pdf-impossible = Não tem totais, porque não é possível calculá-los.
pdf-not-taken = O navegador não aceitou o ficheiro. Tente de novo.
pdf-failed = Não foi possível criar o PDF: { $reason }

## Drafts

drafts = Rascunhos
drafts-hint = São guardados apenas neste navegador, neste dispositivo.
drafts-search = Procurar por número ou cliente
drafts-not-found = Nenhum rascunho tem este número ou cliente.
drafts-none = Ainda não há rascunhos. O que escreve fica guardado aqui automaticamente.
drafts-unreadable = { $count ->
    [one] Há mais um que esta versão não consegue ler. Fica guardado como está.
   *[other] Há mais { $count } que esta versão não consegue ler. Ficam guardados como estão.
}
file-open = Abrir um ficheiro
export = Guardar vários
draft-new = Nova fatura
    .short = Nova
draft-new-opened = Abriu-se uma fatura nova.
draft-unnumbered = Sem número
draft-without-buyer = Ainda sem cliente
draft-open = Abrir: { $number }
draft-duplicate = Duplicar: { $number }
draft-delete = Eliminar: { $number }
draft-deleted = O rascunho foi eliminado.
draft-numbered-deleted = O rascunho { $number } foi eliminado.
draft-kept-copy = Este rascunho também foi alterado noutro separador. Essa versão fica guardada como um rascunho à parte.
draft-changed = { $day }, { $time }

interface-language = Idioma da página
language-missing = Não foi possível carregar o idioma: { $language }. Verifique a ligação e tente novamente.
drop-file = Largue aqui um ficheiro PDF ou JSON para o abrir. Largue uma imagem no lugar do logótipo.

issue = Emissão
issue-place-hint = Quando estiver pronto: a emissão fixa o número, os valores e o PDF. Até lá, cada PDF que guardar é um rascunho.
issue-open = Emitir este documento…
issued-on = Emitido em { $date }
issued-hint = O número, os valores e o PDF ficam como estão. O que quiser alterar, altera-se com um documento que cite este.
issued-follow = Corrigir ou dar seguimento…
issued-take-back = Voltar a rascunho…
issued-elsewhere = Este documento foi emitido noutro separador. O que escreveu aqui continua num rascunho à parte.
storage-issued = Foi emitido entretanto e fica como está.

number-pattern = Formato do número…
number-set = O número é agora { $number }.
drafts-gaps = Nenhum documento aqui tem { $numbers }. Uma falha na numeração precisa de motivo.
