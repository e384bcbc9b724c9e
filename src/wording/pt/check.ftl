### What is told before a document is sent, in Portuguese.

## Which item it is about

item-problem = Artigo { $position }, «{ $description }»: { $sentence }
unnamed-item-problem = Artigo { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Falta o número. Dê-lhe um, como 2026-0042.
problem-issue-date-missing = Falta a data. Indique o dia do envio.
problem-due-date-missing = Falta o vencimento: o cliente não saberá quando pagar. Escreva os dias ou uma data.
problem-number-used = Outro documento tem este número. Dê a este o seu.
problem-number-out-of-order = Há documentos com números anteriores e datas posteriores, ou o contrário. Verifique o número e a data.
problem-issue-date-far = A data de emissão está a mais de um ano de hoje. Verifique o ano.
problem-issue-date-stale = A data de emissão é de há mais de um mês. Ainda é o dia em que o envia?
problem-issue-date-ahead = Falta mais de um mês para a data de emissão. É o dia em que o envia?
problem-supply-date-far = A data da operação está a mais de um ano da data de emissão. Verifique o ano.
problem-due-in-past = O vencimento já passou. Escolha um dia que ainda esteja para vir.
problem-due-far = O vencimento está a mais de um ano da data de emissão. Verifique o ano.
problem-due-before-issue = O vencimento é anterior à data de emissão. Escolha um dia posterior.
problem-valid-until-missing = Não diz até quando vale o orçamento. Indique um dia.
problem-valid-until-before-issue = O orçamento termina antes da sua própria data. Escolha um dia posterior.
problem-valid-until-in-past = O orçamento já não é válido. Escolha um dia que ainda venha.
problem-cited-missing = Não diz a que fatura se refere. Indique o número e a data.
problem-cited-number-missing = Um documento é citado sem o número. Indique o número.
problem-cited-date-missing = Uma fatura é citada sem a data. Indique a data.
problem-advance-not-cited = Nenhuma fatura de adiantamento é citada. Indique as que aqui se deduzem.
problem-paid-not-cited = Não diz o que foi pago ou está por pagar. Indique a fatura.
problem-order-reference-missing = As suas outras faturas a este cliente indicam o número de encomenda dele. Peça-o: sem ele, uma fatura pode ficar por pagar.
problem-seller-name-missing = Falta o seu nome. Escreva o seu ou o da sua empresa.
problem-seller-address-missing = Falta o seu endereço. O cliente precisa dele para a contabilidade.
problem-buyer-name-missing = Falta o nome do cliente. Escreva quem vai pagar.
problem-buyer-address-missing = Falta o endereço do cliente. Escreva pelo menos a localidade.
problem-seller-vat-number-missing = Cobra imposto, mas não aparece nenhum número fiscal. Escreva o seu NIF ou o número de registo.
problem-buyer-vat-number-missing = Aqui o imposto é devido pelo cliente, mas falta o NIF dele. Peça-o e escreva-o.
problem-exemption-reason-missing = Isento de imposto, mas sem explicação. Indique o motivo ou a lei.
problem-tax-rate-of-untaxed = Este tipo de imposto não tem taxa. Ponha-a a 0 ou escolha outro tipo.
problem-tax-rate-impossible = Um imposto fica entre 0 e 100 por cento. Verifique a taxa.
problem-tax-name-missing = Um imposto não tem nome: o cliente não pode saber o que é. Dê-lhe um nome, como IVA ou IRS.
problem-tax-missing = Sem imposto, embora outros artigos o tenham. Escolha um imposto ou diga o motivo de não haver.
problem-tax-unexplained = Não é cobrado imposto e falta a explicação. Indique o motivo ou a lei na nota.
problem-tax-again = Mostra um imposto que já consta da fatura. Retire-o dos artigos ou crie este documento a partir da fatura.
problem-phrase-missing = A lei exige as palavras «{ $phrase }» ({ $law }). Acrescente-as à nota.
problem-phrase-unapt = A nota diz «{ $phrase }», mas nada no documento o justifica. Retire-o ou verifique o imposto.
problem-tax-rate-until = { $country }: { $rate } foi a taxa até { $change }. Para uma operação de { $day } é { $right }.
problem-tax-rate-from = { $country }: { $rate } só é a taxa a partir de { $change }. Para uma operação de { $day } é { $right }.
problem-tax-rate-unknown = { $country }: não se conhece uma taxa de { $rate } para { $day }. Existem: { $right }. Verifique a taxa.
problem-no-lines = Ainda não há nada a pagar. Adicione um artigo.
problem-description-missing = Falta a descrição. Diga do que se trata.
problem-price-missing = Falta o preço. Escreva um, ou 0 se for gratuito.
problem-unit-code-malformed = «{ $code }» não é um código de unidade: um código destes tem de uma a três letras maiúsculas ou algarismos. Escolha de novo a unidade ou escreva-a como texto.
problem-quantity-zero = A quantidade é 0: nada é cobrado. Escreva quanto ou remova o artigo.
problem-price-negative = O preço é menor do que zero. Para uma devolução, ponha a quantidade negativa.
problem-discount-too-large = O desconto é maior do que todo o preço. Reduza-o.
problem-discount-negative = Um desconto menor do que zero aumenta o preço. Escreva-o como encargo.
problem-charge-negative = Um encargo menor do que zero baixa o preço. Escreva-o como desconto.
problem-retention-impossible = O que o cliente retém não pode ser mais do que o total, nem menos do que zero.
problem-advance-negative = Um pagamento já feito não pode ser menor do que zero.
problem-advances-too-large = Já foi pago mais do que há a pagar. Para devolver dinheiro, envie uma nota de crédito.
problem-payment-missing = Falta a forma de pagar. Escreva o seu IBAN ou número de conta.
problem-payment-code-without-iban = Não é possível um código de pagamento: precisa de um IBAN.
problem-payment-code-currency = Não é possível um código de pagamento: os bancos do país desta conta não leem nenhum nesta moeda.
problem-payment-code-nothing-due = Não é preciso um código de pagamento: não falta pagar nada.
problem-payment-code-too-much = Não é possível um código de pagamento: o valor é maior do que admite.
problem-payment-code-without-bic = Não é possível um código de pagamento: precisa do BIC do banco.
problem-payment-code-without-correspondent = Não é possível um código de pagamento: escreva a conta correspondente a seguir ao nome do banco.
problem-payment-code-not-whole = Não é possível um código de pagamento: só admite valores inteiros.
problem-payment-code-reference-too-long = Não é possível um código de pagamento: a referência do pagamento é demasiado longa.
problem-email-shape = Ainda não é um endereço de e-mail. Tem esta forma: nome@example.com.
problem-nothing-due = O total é zero. Verifique preços, quantidades e descontos.
problem-credit-negative = O total é inferior a zero. Numa nota de crédito os valores são positivos.
problem-total-negative = O total é menor do que zero. Verifique preços, quantidades e descontos; para devolver dinheiro, envie uma nota de crédito.
problem-jargon = Nem todos os clientes sabem o que significa «{ $words }». Escreva o dia até ao qual se deve pagar.
problem-instalments-more-than-due = As prestações somam mais do que o total a pagar. Reduza uma delas.
problem-instalments-too-many-digits = As prestações são demasiado grandes para um cálculo exato. Escreva valores mais pequenos.
problem-early-payment-useless = Um desconto por pagamento antecipado precisa de um dia anterior ao vencimento e tem de deixar algo a pagar.
problem-too-many-digits = Este número é demasiado grande para um cálculo exato. Escreva um mais pequeno.
problem-repeated-tax = O mesmo imposto aparece aqui duas vezes. Remova um deles.
problem-impossible-rate = As taxas de imposto somam menos 100 por cento ou ainda menos. Verifique-as.
problem-characters-missing = { $count ->
    [one] Não é possível imprimir um carácter: { $characters }. Substitua-o, retire-o ou adicione uma fonte que o tenha em «Aspeto do documento».
   *[other] Não é possível imprimir { $count } caracteres: { $characters }. Substitua-os, retire-os ou adicione uma fonte que os tenha em «Aspeto do documento».
}
problem-logo-unreadable = Não é possível ler o logótipo. Escolha uma imagem PNG ou JPEG.
problem-stamp-unreadable = Não é possível ler o carimbo ou a assinatura. Escolha uma imagem PNG ou JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: comprimento incorreto. Falta um carácter ou há um a mais.
problem-identifier-wrong-characters = { $name }: um carácter não pode estar onde está, como uma letra em vez de um algarismo.
problem-identifier-wrong-check-digit = { $name }: os dígitos de controlo não conferem. Talvez um algarismo esteja errado ou dois estejam trocados.
problem-identifier-unknown-country = { $name }: as primeiras letras não são de nenhum país que dê estes números.
problem-identifier-impossible-part = { $name }: uma parte, como uma data ou uma região, não pode existir.
problem-reference-not-made = Deste número não se faz a referência escolhida: não tem dígitos ou tem demasiados. O cliente indica o próprio número.
problem-qr-reference-alone = Para um QR-IBAN só se paga com uma referência QR de 27 dígitos, e esta exige um QR-IBAN. Aqui um não corresponde ao outro.

## What the law of the seller's country asks for

problem-seller-address-partial = O seu endereço não está completo. A lei pede rua e localidade ({ $law }).
problem-buyer-address-partial = O endereço do cliente não está completo. A lei pede rua e localidade ({ $law }).
problem-seller-town-missing = Falta a sua localidade. A lei pede-a ({ $law }).
problem-buyer-town-missing = Falta a localidade do cliente. A lei pede-a ({ $law }).
problem-buyer-post-code-missing = Falta o código postal do cliente. A lei pede-o ({ $law }).
problem-seller-tax-number-missing = Falta o seu número fiscal. A lei pede-o ({ $law }).
problem-buyer-tax-number-missing = Falta o número fiscal do cliente. A lei pede-o quando o cliente é uma empresa ({ $law }).
problem-seller-registration-missing = Falta o seu número de registo. A lei exige-o ({ $law }).
problem-buyer-registration-missing = Falta o número de registo do cliente. A lei exige-o se o cliente for uma empresa ({ $law }).
problem-seller-uid-unmarked = Depois do seu UID tem de vir a indicação do IVA: MWST, TVA ou IVA ({ $law }).
problem-supply-date-missing = Falta a data da operação. A lei pede-a, mesmo que seja a data da fatura ({ $law }).
problem-unit-missing = Falta a unidade. A lei pede-a: horas, unidades, quilogramas ({ $law }).
problem-tax-currency-missing = O imposto tem de ser indicado também na moeda do seu país ({ $law }).
problem-electronic-invoice = Entre empresas do seu país, só vale a fatura eletrónica. Este documento acompanha-a ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } nos seus dados
number-of-buyer = { $name } do cliente

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Referência de pagamento
identifier-variable-symbol = Símbolo variável
identifier-ch-qr-reference = Referência QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = NIF (IVA)
identifier-at-uid = UID austríaco
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
