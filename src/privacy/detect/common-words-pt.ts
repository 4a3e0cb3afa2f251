/** Everyday Portuguese, accents folded: the words of shops, orders, food, family and small talk. Written for this file. */
export const portugueseWords = `
a o as os um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para pra pro pras pros com sem sob sobre
entre ate apos ante desde durante contra e ou mas porem nem que se como quando onde quem qual quais quanto quanta quantos quantas
porque pois entao logo assim tambem so somente apenas ja ainda agora hoje ontem amanha sempre nunca jamais talvez sim nao mais
menos muito muita muitos muitas pouco pouca poucos poucas bem mal melhor pior aqui ali la ai ca acola cima baixo dentro fora perto
longe atras frente lado antes depois cedo tarde rapido devagar eu tu ele ela nos vos eles elas voce voces vc vcs me te lhe lhes
meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas este esta estes estas esse essa esses essas
aquele aquela aqueles aquelas isto isso aquilo algum alguma alguns algumas nenhum nenhuma todo toda todos todas tudo nada algo
alguem ninguem outro outra outros outras mesmo mesma mesmos mesmas cada qualquer quaisquer ser estar ter haver fazer ir vir poder
querer saber dar ver dizer falar ficar pedir comprar pagar receber enviar mandar chegar entregar trocar devolver cancelar marcar
agendar confirmar ajudar precisar gostar achar pensar esperar tentar conseguir deixar passar levar trazer pegar abrir fechar
comecar acabar terminar mudar voltar sair entrar ligar desligar perguntar responder atender resolver reclamar avisar informar
verificar consultar olhar ouvir ler escrever sou es e somos sao era eram fui foi fomos foram sera serao seria estou esta estamos
estao estava estavam esteve tenho tem temos tinha tinham tive teve tera vou vai vamos vao ia iria faco faz fazem fiz fez feito
quero quer queremos queria quis posso pode podemos podem podia poderia sei sabe sabem sabia dou deu da dao vejo viu vi veio vem
venho digo disse fala falo falei falou fico fica ficou peco pediu pedi comprei comprou compra compras paguei pagou paga recebi
recebeu recebe enviei enviou envia envio mandei mandou manda mande chegou chega chegaram cheguei entregou entregaram entregue
troca troco cancelei cancela marquei marca marcas marcado preciso precisa precisamos precisava gostaria gosto gostei gosta acho
achei acha penso espero espera esperando tento tentei tentando consegui consigo consegue deixa deixei deixou passa passou passei
leva levei levou traz trouxe pega peguei abre abri abriu abrir fecha fechou comeca acaba acabou terminou muda mudei mudou volta
voltou voltei saiu sai entra entrou entrei liga liguei ligou ligar ligaram pergunta responde respondeu resposta atende atendeu
resolve resolveu avisa avisar avise confirma confirmado verifica verifique olha olhe veja tarde noite dia dias manha madrugada
semana semanas mes meses ano anos hora horas minuto minutos segundo segunda terca quarta quinta sexta sabado domingo feira janeiro
fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro pedido pedidos entrega entregas encomenda produto
produtos loja lojas preco precos valor valores desconto descontos cupom frete prazo pagamento pagamentos boleto pix cartao credito
debito conta contas dinheiro reais real nota fiscal fatura parcela parcelas garantia defeito troca devolucao reembolso estorno
estoque tamanho cor cores modelo modelos numero numeros codigo codigos senha senhas login acesso cadastro site aplicativo app
sistema erro problema problemas ajuda suporte atendimento atendente atendentes humano pessoa pessoas gente cliente clientes
vendedor vendedora gerente motoboy entregador transportadora correio correios rastreio rastreamento caixa pacote embalagem
endereco rua avenida bairro cidade estado pais casa apartamento apto predio portaria porteiro bloco andar numero cep telefone
celular email mensagem mensagens audio foto fotos video documento documentos rg cpf cnpj nome nomes sobrenome nascimento data
idade sexo estado civil solteiro solteira casado casada mae pai filho filha filhos filhas irmao irma avo avos tio tia primo prima
marido esposa mulher homem menino menina crianca criancas bebe namorado namorada amigo amiga amigos amigas colega colegas vizinho
vizinha vizinhos chefe patrao senhor senhora senhores moco moca rapaz oi ola opa alo eai ei hey bom boa boas bons tchau ate logo
obrigado obrigada obg brigado brigada valeu vlw grato grata agradeco favor pfv pf desculpa desculpe perdao licenca parabens feliz
tudo blz beleza ok certo certa errado errada correto correta claro verdade mentira legal otimo otima excelente perfeito perfeita
maravilha maravilhoso lindo linda bonito bonita feio feia novo nova novos novas velho velha grande pequeno pequena alto alta baixo
baixa largo larga curto curta longo longa caro cara barato barata facil dificil quente frio fria gelado gelada doce salgado fresco
limpo sujo cheio vazio branco branca preto preta azul azuis verde verdes vermelho vermelha amarelo amarela roxo roxa cinza
marrom laranja bege dourado dourada prata prateado vinho creme agua cafe cha leite suco refrigerante guarana cerveja pao arroz
feijao carne frango peixe ovo queijo presunto salada pizza pizzas portuguesa margherita calabresa lanche hamburguer batata batatas
bolo sorvete chocolate fruta frutas banana maca uva manga limao morango abacaxi tomate cebola alho sal acucar oleo manteiga
geladeira fogao microondas maquina lavar televisao tv celular notebook computador tablet fone fones carregador cabo mesa cadeira
sofa cama colchao armario tapete cortina lampada ventilador camisa camiseta calca bermuda vestido saia blusa casaco jaqueta tenis
sapato sapatos sandalia bolsa mochila relogio oculos anel colar brinco perfume shampoo sabonete maquiagem remedio remedios farmacia
medico medica medicos doutor doutora dr dra consulta consultas exame exames hospital clinica paciente dentista enfermeira plano
saude dor febre gripe diabetico diabetica hipertenso hipertensa gravida alergia alergico alergica doente cirurgia receita
escola curso aula professor professora aluno aluna trabalho empresa emprego servico servicos reuniao contrato seguro banco agencia
carro carros moto placa onibus aviao viagem hotel reserva mesa passagem voo mala passaporte vida morte amor paz alegria esperanca
fe gracas deus jesus senhor nossa virgem santo santa sao santos anjo ceu inferno sol lua estrela mar praia rio campo serra montanha
flor flores jardim arvore animal cachorro gato gata passaro festa natal pascoa carnaval aniversario presente presentes surpresa
jogo jogos futebol time musica filme livro livros jornal revista noticia noticias radio internet wifi rede grupo grupos lista
opcao opcoes escolha duvida duvidas pergunta perguntas questao assunto motivo causa razao jeito forma modo vez vezes parte partes
lugar coisa coisas ponto pontos linha ordem tipo tipos exemplo fim inicio comeco meio metade resto final ultimo ultima primeiro
primeira terceiro terceira proximo proxima passado passada anterior seguinte atual antigo antiga urgente urgencia importante
necessario possivel impossivel disponivel indisponivel aberto aberta fechado fechada pronto pronta livre ocupado ocupada atrasado
atrasada cancelado cancelada pago paga aprovado aprovada recusado recusada pendente vencido vencida quebrado quebrada rasgado
zero dois duas tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze vinte trinta quarenta cinquenta sessenta
setenta oitenta noventa cem cento mil milhao meia duzia par pares kit kits unidade unidades litro litros metro metros quilo quilos
grama gramas atenciosamente att abs abraco abracos beijo beijos bjs saudacoes cordialmente sds titular responsavel beneficiario
destinatario remetente proprietario dono dona sindico morador inquilino usuario usuaria membro socio socia estudante aposentado
aposentada advogado advogada engenheiro engenheira motorista interessado interessada brasileiro brasileira italiano italiana
portugues ingles inglesa espanhol espanhola americano americana anda ande nesse nessa neste nesta nisso nele nela dele dela deles
delas disso disto daquele daquela desse dessa deste desta num numa dum duma ao aos cade kd tipo ne viu ta to tava tbm tb pq qdo
hj mto mt msg vdd blz flw ctz q d p c n s ss nn aff eita poxa puxa nossa caramba droga absurdo vergonha pessimo pessima horrivel
ruim triste chateado chateada bravo brava nervoso nervosa cansado cansada preocupado preocupada ansioso ansiosa segura seguro
certinho direitinho rapidinho favorzinho amorzinho querido querida lindeza flor vida anjo consul brastemp natura havaianas avon
estrela aurora bela palavra palavras letra letras cima descer subir andar correr dormir acordar comer beber cozinhar lavar limpar
quebrou parou funciona funcionando funcionou funcionar veio vieram errei erraram faltou faltando falta sobrou caiu carregou
aparece apareceu mostra mostrar consta constando segue seguem seguir aguardo aguardando aguarde retorno retornar obrigacao
central geral nacional internacional federal municipal estadual publico publica privado privada social pessoal comercial
residencial normal especial simples duplo dupla triplo completo completa parcial total gratis gratuito oferta ofertas promocao
promocoes liquidacao black friday combo brinde vale presente troco sacola sacolas garrafa lata copo prato talher panela fogo gas
luz energia boleta ligacao chamada protocolo reclamacao sugestao elogio ouvidoria procon direito direitos lei justica juiz delegacia
policia roubo roubado roubada perdido perdida perdi achado bloqueado bloqueada bloqueio desbloquear ativar ativo ativa inativo
renovar renovacao assinatura assinante mensal anual plano planos vencimento validade lote serie peso altura largura comprimento
viagem retirada retirar retira retiro buscar busca busco levar deixar portao recepcao garagem fundo fundos esquina perto proximo
referencia mercado padaria posto shopping centro norte sul leste oeste igreja parque hospital rodoviaria aeroporto metro ponte
quero quis fosse for forem tiver tivesse puder pudesse vier viesse souber houver houve haja seja sejam esteja tenha tenham venha
venham faca facam diga digam possa possam queira vamo bora partiu oque porq pois alias inclusive principalmente realmente
infelizmente felizmente imediatamente novamente urgentemente exatamente simplesmente justamente
rosa vitoria casas bahia magalu magazine luiza americanas renner riachuelo boticario havan samsung motorola xiaomi tim claro oi vivo
nubank itau bradesco santander caixa inter picpay ifood uber rappi shopee shein mercado livre netshoes centauro zara nike adidas
margarina nutella danone nestle sadia perdigao skol brahma heineken antarctica colgate dove nivea omo ype veja consultor consultora
desmarcar remarcar reagendar manter alterar modificar rastrear continuar detalhes detalhe prosseguir finalizar concluir
recusar aceitar repetir corrigir editar excluir apagar acompanhar localizar solicitar simular parcelar`
