### What the drawer says, in Portuguese.

## The look of the paper

look-template = Modelo
look-template-classic = Clássico
look-template-modern = Moderno
look-template-compact = Compacto
look-template-letter = Carta

look-accent = Cor
look-accent-ink = Tinta
look-accent-blue = Azul
look-accent-green = Verde
look-accent-wine = Vinho
look-accent-brick = Tijolo
look-accent-violet = Violeta
look-accent-bronze = Bronze
look-accent-black = Preto
look-accent-own = Outra cor

look-typeface = Letra
look-typeface-sans = Sem serifas
look-typeface-serif = Com serifas
look-page-size = Página
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logótipo
look-logo-place-left = Esquerda
look-logo-place-center = Centro
look-logo-place-right = Direita
look-logo-size = Tamanho do logótipo
look-logo-size-small = Pequeno
look-logo-size-medium = Médio
look-logo-size-large = Grande
look-logo-hint = Depois de escolher outro tamanho, adicione o logótipo de novo: é guardado com a nitidez que o tamanho pede.

look-carried-forward = Transportar a soma para a página seguinte
look-fold-marks = Mostrar as marcas de dobra da carta
look-stamp = Carimbo ou assinatura
look-stamp-add = Adicionar carimbo ou assinatura
look-stamp-remove = Remover o carimbo ou a assinatura

look-labels = Palavras e colunas
look-labels-hint = Escreva a sua palavra onde quiser outra. Desmarque o que não quer no documento.
look-show = Mostrar
look-bare-country = País
look-bare-email = Endereços de e-mail
look-bare-phone = Números de telefone

## A picture that is chosen

logo-empty = Este ficheiro está vazio. Escolha outro.
logo-file-too-large = Este ficheiro tem mais de 10 MB. Escolha um mais pequeno.
logo-too-many-pixels = Esta imagem tem demasiados píxeis. Escolha uma mais pequena.
logo-not-a-picture = Não é possível mostrar este ficheiro como imagem. Escolha um ficheiro PNG, JPEG ou SVG.
logo-too-much-detail = Esta imagem tem demasiado detalhe para um logótipo. Escolha uma mais simples.
logo-cannot-be-read = Não é possível abrir este ficheiro. Escolha-o de novo.

## Opening a file

ways-close = Fechar
file-open = Abrir um ficheiro
file-hint = Um PDF feito com o Billet ou o ficheiro JSON de um documento. Também o pode largar em qualquer parte da página. É lido aqui, no seu dispositivo.
file-choose = Escolher um ficheiro
file-reading = A ler o ficheiro…
file-not-opened = O ficheiro não foi aberto
file-found = Abrir { $number }
file-unnumbered = documento sem número
file-client = Cliente
file-day = Data
file-total = Total
file-edit = Editar
file-duplicate = Duplicar com um número novo
file-known-same = Já está entre os seus rascunhos, tal como no ficheiro.
file-known-other = Entre os seus rascunhos há outra versão deste documento, última alteração: { $moment }.
file-known-newer = Entre os seus rascunhos está este documento, guardado por uma versão mais recente do Billet. Esse fica como está.
file-keep-both = Manter os dois
file-replace = Substituir o rascunho
file-several = { $count ->
    [one] Abrir { $count } documento
   *[other] Abrir { $count } documentos
}
file-several-hint = Cada documento que escolher torna-se um rascunho. Os rascunhos que já tem ficam: um documento diferente é guardado ao lado.
file-several-open = { $count ->
    [one] Guardar como rascunho
   *[other] Guardar os { $count } como rascunhos
}
file-several-opened = { $count ->
    [one] O documento está entre os seus rascunhos.
   *[other] { $count } documentos estão entre os seus rascunhos.
}
file-not-kept = Não foi possível guardar o documento.
file-empty = Este ficheiro está vazio.
file-no-access = Não é possível ler este ficheiro. Foi movido? Escolha-o de novo.
file-unknown = Não é um PDF nem um documento do Billet. Escolha um PDF feito com o Billet.
file-damaged = Este PDF está danificado. Experimente outra cópia.
file-torn = O ficheiro não está inteiro: interrompe-se ou foi alterado. Experimente outra cópia.
file-encrypted = Este PDF está protegido por palavra-passe (senha). Guarde uma cópia sem ela e abra essa cópia.
file-too-large = Este ficheiro é maior do que o Billet consegue ler.
file-no-document = Este PDF não contém nenhum documento do Billet: foi feito por outro programa ou impresso para um ficheiro novo. Só um PDF guardado pelo Billet pode ser aberto de novo.
file-newer = Este documento foi feito com uma versão mais recente do Billet. Recarregue a página para a obter e abra o ficheiro de novo.
file-malformed = Este ficheiro não é um documento válido:
file-cannot-read = Não foi possível iniciar a parte do Billet que lê PDF. Verifique a ligação e tente de novo.

## What a document becomes besides its PDF

ways-menu = Imprimir e mais
ways-doubts = { $count ->
    [one] Não se entende um campo. O que obtiver aqui mostra o valor de antes.
   *[other] Não se entendem { $count } campos. O que obtiver aqui mostra os valores de antes.
}
ways-stop = Cancelar
ways-stopped = Cancelado. Nada foi guardado.
ways-drawing = A preparar as páginas…
ways-failed = Não foi possível. Tente de novo.
ways-saved = { $name } está nas suas transferências.
print = Imprimir
png-save = Guardar a página { $page } como imagem (PNG)
file-open-way = Abrir um ficheiro…

## Several at once

languages = Em várias línguas
languages-hint = Com a língua mudam as palavras do documento e a forma de escrever os números; o que escreveu fica como está.
export = Guardar vários
export-hint = Num só PDF, cada rascunho nas suas páginas e com a sua numeração; ou um PDF para cada um, todos num ficheiro zip.
ways-all = Tudo
ways-none = Escolha pelo menos um.
ways-one-pdf = { $count ->
    [one] Guardar num PDF
   *[other] Guardar os { $count } num PDF
}
ways-zip = { $count ->
    [one] Guardar um PDF num ficheiro zip
   *[other] Guardar { $count } PDF num ficheiro zip
}
batch-progress = { $count } de { $all }
batch-saved = { $count ->
    [one] Um PDF está em { $name }, nas suas transferências.
   *[other] { $count } PDF estão em { $name }, nas suas transferências.
}
batch-saved-pdf = { $count ->
    [one] { $name } está nas suas transferências.
   *[other] { $name }, com { $count } documentos, está nas suas transferências.
}
batch-joining = A juntar tudo num ficheiro…
batch-none = Não foi possível criar nenhum PDF.
batch-failed = { $count ->
    [one] Falta um:
   *[other] Faltam { $count }:
}

## Fonts of one’s own

fonts = As suas fontes
fonts-add = Adicionar uma fonte
fonts-remove = Remover { $name }
fonts-hint = Para letras que as fontes incluídas não têm: árabes, hebraicas, chinesas e outras. Uma fonte fica neste navegador, para todas as faturas, e no PDF de uma fatura entra só o que ela usa.
fonts-not-kept = Este navegador não consegue guardar a fonte: já não tem espaço ou não guarda nada para esta página.
fonts-cannot-be-read = Não é possível abrir este ficheiro. Escolha-o de novo.
font-too-large = { $file } tem mais de 40 MB. Escolha uma fonte mais pequena.
font-web = { $file } é uma fonte para páginas web (WOFF). Escolha o ficheiro TTF ou OTF da mesma fonte.
font-old = { $file } é uma fonte de um tipo antigo. Escolha um ficheiro TTF ou OTF.
font-unknown = { $file } não é uma fonte. Escolha um ficheiro TTF ou OTF.
font-damaged = { $file } está danificado. Obtenha a fonte de novo no sítio de onde veio.
font-restricted = Quem fez { $file } não permite incluí-lo em documentos. Escolha outra fonte.
font-no-outlines = { $file } não tem letras que se possam imprimir. Escolha outra fonte.
font-no-letters = { $file } não diz que letras tem. Escolha outra fonte.
fonts-too-many = O Billet usa no máximo { $count } fontes suas. Remova uma de que não precise e adicione esta.

## Kinds of document

about-invoice = Pede o pagamento do que foi fornecido. Os valores são positivos e nada precisa de ser citado.
about-proforma = Mostra o que dirá a fatura: para pagamento antecipado ou alfândega. Os valores são positivos. Não é um documento fiscal; a fatura segue.
about-quote = Diz quanto custaria e até quando é válido. Os valores são positivos e ainda não há nada a pagar.
about-order-confirmation = Diz ao cliente que aceita a encomenda e a que preço. Os valores são positivos. Cite o orçamento em que se baseia.
about-delivery-note = Acompanha os bens: o quê e quanto, sem preços. Cite a encomenda ou a fatura.
about-advance-invoice = Pede uma parte do preço antes da entrega. Os valores são positivos. A fatura final deduz essa parte por taxa de imposto.
about-final-invoice = Fatura o total e deduz os adiantamentos por taxa de imposto. Os valores são positivos. Cite cada fatura de adiantamento.
about-credit-note = Devolve uma fatura, no todo ou em parte. Os valores ficam positivos. Deve citar a fatura que retifica.
about-debit-note = Cobra mais por algo já faturado. Os valores são positivos. Deve citar essa fatura.
about-corrective-invoice = Toma o lugar de uma fatura errada: está tudo como deve ser. Os valores são positivos. Deve citar a errada.
about-receipt = Confirma que um pagamento chegou. Os valores são positivos e o imposto não se repete. Cite a fatura paga.
about-self-billed-invoice = É o cliente e emite a fatura pelo fornecedor. Em «Os seus dados» está o fornecedor, em «Cliente» está você. Os valores são positivos. Ambos devem tê-lo acordado.
about-statement = Enumera o que está em aberto entre si e o cliente. O que ele deve é positivo. Não substitui nenhuma fatura.
about-reminder = Lembra um pagamento em atraso. Os valores são positivos e o imposto não se repete. Cite a fatura.
make = Criar a partir deste
make-hint = Um novo rascunho que cita este documento.
book = Clientes e artigos
book-hint = Memorizados dos seus documentos, só neste navegador. São propostos enquanto escreve.
book-none = Ainda nada está memorizado. Os clientes e artigos ficam memorizados quando descarrega um PDF ou sai do documento.
book-clients = Clientes
book-items = Artigos
book-companies = As suas empresas
book-search = Procurar
book-edit = Editar { $name }
book-forget = Esquecer { $name }
book-forgotten = Esquecido: { $name }
book-undo = Desfazer
book-save = Guardar
book-back = Voltar
book-forget-all = Esquecer todos os clientes e artigos
book-all-forgotten = Todos os clientes e artigos foram esquecidos.

issue-title = Emitir { $document }?
issue-hint = A partir de agora, o número, os valores e o PDF ficam como estão e são guardados neste navegador. O que quiser alterar depois, altera-se com um documento que cite este.
issue-and-save = Emitir e guardar o PDF
issue-only = Emitir
issue-no-number = Primeiro precisa de um número.
issue-not-ready = O formulário ainda tem algo que não se entende ou não se pode calcular. Corrija isso primeiro: o formulário diz onde.
issue-taken = { $other }, emitido em { $date }, já tem o número de { $document }. Dois documentos com o mesmo número confundem-se e as Finanças podem contestá-los.
issue-change-number = Alterar o número
issue-anyway = Emitir mesmo assim com este número
issue-mistakes = Convém corrigir isto antes de emitir:
issue-mend = Voltar ao formulário
issue-nevertheless = Emitir assim mesmo
issue-done = Emitido: { $document }.
issue-not-kept = Emitido: { $document }. Este navegador não conseguiu guardar o PDF: guarde-o agora, um Billet posterior pode desenhá-lo de outra forma.
issued-redrawn = Este navegador já não tem o PDF tal como foi emitido. Foi desenhado de novo com os mesmos dados e não é igual byte a byte: esta versão do Billet desenha-o de forma um pouco diferente. Vale o que enviou.
take-back-title = Voltar { $document } a rascunho?
take-back-hint = Só enquanto mais ninguém o tiver. Pode voltar a ser alterado e o PDF emitido é eliminado aqui. Alguém já o tem? Então faça uma nota de crédito ou uma nova versão.
take-back-cited = É referido em { $documents }, já emitido. Se o alterar, deixam de coincidir.
take-back = Voltar a rascunho
delete-issued-title = Eliminar { $document }?
delete-issued-hint = Foi emitido em { $date }. A lei pode obrigar a conservá-lo durante anos. O PDF emitido é eliminado com ele.
delete-issued = Eliminar
file-issued = Foi emitido em { $date } e fica como está.
file-known-issued = Emitiu este documento noutro estado. Esse fica como está.
file-look = Ver
make-hint-correct = O que foi emitido não se altera: a lei fiscal exige um documento próprio que o cite. Uma nota de crédito anula tudo ou parte; um documento retificativo toma o seu lugar.
make-hint-version = O que foi emitido fica como está. Uma nova versão cita-o e toma o seu lugar.
make-revised = Nova versão

pattern-title = Números: { $kind }
pattern-label = Formato
pattern-hint = O que está entre chavetas é preenchido em cada documento. O resto do texto fica como está.
pattern-year = ano
pattern-year-short = ano, dois dígitos
pattern-month = mês
pattern-counter = contador, com tantos dígitos
pattern-client = primeira palavra do nome do cliente
pattern-reset = O contador recomeça
pattern-yearly = todos os anos
pattern-monthly = todos os meses
pattern-never = nunca
pattern-next = O próximo número: { $number }
pattern-needs = Para que nenhum número se repita, o formato precisa de { $token }.
pattern-unknown = { $token } não é conhecido.
pattern-brace = Uma chaveta está sozinha.
pattern-counters = Há mais de um contador.
pattern-digits = O contador tem mais de { $count } dígitos.
pattern-keep = Usar este formato
pattern-remove = Continuar sem formato
