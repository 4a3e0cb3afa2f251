/** The order of the columns in the table below. */
const columns = ['pt', 'it', 'es', 'en'] as const

/**
 * Everyday things customers write about, by concept: the words for it in Portuguese, Italian, Spanish and English,
 * without accents, as `wordsOf` leaves them; a star stands for any ending. What one language's examples teach about a
 * concept then holds for words nobody gave as an example, in all four. Only words that usually mean this.
 */
const table = `
when | quando | quando | cuando | when eta
where | onde cade aonde | dove dov | donde | where wheres whereabouts
howmuch | quanto quantos quanta quantas | quanto quanti quanta quante | cuanto cuantos cuanta cuantas | much
cost | custa custam custo preco precos valor sai | costa costano costo prezzo prezzi viene | cuesta cuestan costo precio precios vale | cost costs price prices pricing
cheap | barat* descont* abatimento cupom cupon promoc* oferta* liquidac* | econom* scont* buono coupon promozion* offert* saldi | barat* rebaj* descuent* cupon promoc* ofert* | cheap* discount* voucher* coupon* promo* deal* offer*
soon | logo breve rapid* urgent* ja | presto subito rapid* veloc* urgent* gia | pronto rapid* urgent* ya | soon quick* fast urgent* already
late | atras* demor* lent* | ritard* tardi lent* | tard* retras* demor* lent* | late delay* slow* overdue
notyet | ainda nada | ancora niente nulla | todavia aun nada | yet still nothing
arrive | cheg* vem vira receb* apareceu aparece apareca veio | arriv* ricev* ricevut* | lleg* recib* viene cae vino | arriv* turn turned turns receive* received
travel | viaj* viagem ferias partida | viaggi* parto vacanz* ferie | viaj* viaje vacacion* | travel* trip holiday* vacation* flying
sent | envi* mand* despach* post* remess* | sped* invi* mand* spedit* | envi* mand* despach* remit* | send sent ship* dispatch* post posted mailed
parcel | pacote* encomenda* caixa* remessa* embrulho volume | pacco pacchett* scatol* scatolone collo | paquete* encomienda* caja* bulto | parcel* package* box boxes shipment*
order | pedido* compra* comprei encomendei compramos adquiri* kit | ordine ordini ordin* acquist* comprat* | pedido* compra* compre encarg* orden adquir* | order* purchase* bought
track | rastre* rastreio acompanh* andamento status | traccia* tracking stato | rastre* seguim* estado guia | track* status
carrier | correio* transportador* sedex jadlog loggi entregador* motoboy carteiro | corrier* poste brt bartolini gls sda fattorin* postino | correo* mensajer* paqueter* repartidor* estafeta dhl seur mrw cartero | courier* carrier* ups usps fedex dpd hermes evri dhl driver* postman
depot | centro unidade deposito distribuic* tratamento agencia triagem | centro smistamento deposito magazzin* filiale hub | centro distribuc* deposito almacen sucursal | depot hub centre center warehouse sorting facility
stuck | parad* pres* trav* empac* retid* | ferm* bloccat* trattenut* | parad* deten* trab* atascad* atorad* retenid* | stuck sitting held stopped stalled
transit | transito caminho rota estrada | transito viaggio strada cammino | transito camino ruta | transit way road route
delivery | entreg* | consegn* | entreg* domicilio reparto | deliver*
lost | sumi* perd* extravi* desaparec* | pers* smarrit* sparit* scompars* | perd* extravi* desaparec* | lost missing vanish* disappear*
lookup | verific* consult* olhar olhada ver checar confer* | verific* controll* guardare guardate vedere | verific* consult* revis* mirar ver checar | check* look verify
broken | quebr* rach* trinc* partid* lasc* estilhac* cacos pedacos estour* explod* despedac* | rott* rotta rompe* crepat* spezzat* scheggiat* frantumi pezzi esplos* scoppiat* incrinat* | rot* romp* quebr* raj* pedazos trizas estall* explot* astill* destroz* | broke* crack* smash* shatter* chip* snap* bits pieces explod* exploded burst
damaged | amass* danific* avari* rasg* riscad* estrag* torto torta tortos deform* derret* molhad* | ammaccat* danneggiat* strappat* graffiat* rovinat* stort* deform* sciolt* bagnat* schiacciat* | golpead* danad* rasgad* rayad* arruinad* estropead* torcid* chuec* deform* derreti* mojad* aplastad* | dent* damag* torn scratch* ruin* bent crooked wonky deform* melt* wet crush* squash*
dirty | suj* manch* imund* usad* | sporc* macchi* usat* | suci* manch* usad* mugr* | dirty filthy stain* used
leak | vaz* derram* escorr* | perdeva colat* versat* fuoriuscit* | derram* gote* escurr* | leak* spill* drip*
faulty | defeit* pifou falha falhou estrag* funciona | difett* guast* funziona | defect* fall* fallad* descompu* funciona averia | fault* defect* malfunction* working works
wrong | errad* trocad* trocaram engan* diferente | sbagliat* scambiat* divers* | equivoc* errone* cambiad* distint* mal | wrong incorrect different mistaken
lacking | falt* incomplet* metade vazia vazio | manc* incomplet* meta vuot* | falt* incomplet* mitad vaci* | lacking incomplete half empty short
refund | reembols* estorn* ressarc* | rimbors* | reembols* reintegr* | refund* reimburs*
charge | cobr* debit* fatura dobro duplicad* | addebit* doppio duplicat* | cobr* cargo cargaron duplicad* doble | charge* charged debit* billed overcharg* twice double
smell | cheir* fedor fedid* perfume* aroma* fragranc* odor | profum* puzz* odore fragranz* | olor* huele aroma* perfume* fragancia* apest* | smell* scent* stink* odour odor fragrance*
angry | absurd* vergonh* palhac* descas* raiva irritad* revoltad* indignad* pessim* horrivel horriveis decepc* chatead* desrespeit* insatisf* inaceit* enrol* cansad* fart* palhacada brincadeira engan* | vergogn* assurd* rabbia arrabbiat* furios* pessim* orribil* delus* insoddisf* inaccett* schifo stuf* scherz* ridicol* indecent* truff* | vergu* absurd* rabia enoj* furios* indignad* pesim* horribl* decepc* molest* insatisf* inacept* asco harto harta broma burla tomadura colmo | angry absurd disgrac* shame* furious awful terrible horrible appalling disappoint* upset unhappy dissatisf* unaccept* disgust* fed joke ridiculous rubbish useless
complain | reclam* queix* procon process* denunci* | reclam* lament* denunc* avvocat* segnal* | reclam* quej* denunci* demand* profeco | complain* complaint* report* sue court
ignored | ninguem responde respondem ignor* retorno | nessuno risponde rispondete ignor* riscontro | nadie responde responden contesta contestan ignor* | nobody ignore* reply replies unanswered
rude | gross* educad* maltrat* | scortes* maleducat* maltratt* | groser* maleducad* maltrat* | rude impolite
problem | problem* | problem* | problem* | problem* issue*
candle | vela* velinha* | candel* | vela* velita* | candle*
jar | pote* vidro copo frasco tampa | bicchier* vaso vasetto vetro barattol* coperchio | frasco vaso vidrio tarro tapa | jar jars glass lid pot
wick | pavio* | stoppino | mecha pabilo | wick*
burn | acend* aces* queim* arde chama fumaca | accend* acces* bruci* fiamma fumo | encend* prend* quem* llama humo | burn* light lit relight lighting flame smoke*
diffuser | difusor* | diffusor* | difusor* | diffuser*
visit | visit* passar passo passada pulinho conhecer aparecer aparec* | visit* passare passo venire salto trovarvi | visit* pasar vuelta conocer caer venir | visit* pop drop swing stop round
studio | atelie oficina curso workshop aula espaco | laboratori* studio corso workshop bottega lezione | taller* estudio curso workshop clase | studio* workshop* class course
makeown | fazer faco | fare facciamo | hacer hago hacemos | make making
booking | agend* marc* reserv* horario* encaix* vaga vagas | prenot* appuntament* orario fissare segna* agenda posto posti | agend* reserv* cita citas turno turnos hora cupo cupos apunt* | book* appointment* reserv* schedul* slot slots diary
rebook | remarc* desmarc* adi* antecip* transfer* troc* | spost* rimand* anticip* rinvi* disd* | reprogram* aplaz* adelant* posterg* cambi* | reschedul* rebook* postpon* move moved swap
cantcome | consigo conseguir poderei comparec* | riesco riusciamo potro | puedo podre alcanzo asistir | cant wont unable
cancel | cancel* desist* anul* | annull* cancell* rinunc* disdett* | cancel* anul* desist* | cancel*
ill | doente gripad* febre medico hospital passou | malat* febbre influenz* medico ospedale | enferm* gripe fiebre medico hospital | ill sick poorly unwell flu fever doctor hospital
day | amanha hoje segunda terca quarta quinta sexta sabado domingo semana feira | domani oggi lunedi martedi mercoledi giovedi venerdi sabato domenica settimana | manana hoy lunes martes miercoles jueves viernes sabado domingo semana | tomorrow today monday tuesday wednesday thursday friday saturday sunday week weekend
daytime | manha tarde noite tardinha almoco | mattina mattino pomeriggio sera pranzo mezzogiorno | tarde noche mediodia comida | morning afternoon evening noon lunch arvo
group | amig* turma grupo familia marido namorad* esposa somos filh* mae irma criancas | amic* gruppo famiglia marito ragazza ragazzo moglie siamo figli* mamma sorella bambini | amig* grupo familia marido esposo novia novio esposa somos hij* mama hermana ninos | friend* group family husband girlfriend boyfriend wife girls daughter son mum mom sister kids
notify | avis* notific* alert* inform* comunic* atualiz* novidade* noticia* | avvis* notific* inform* comunic* aggiorn* novita notizi* | avis* notific* alert* inform* comunic* actualiz* novedad* notici* | notif* alert* inform* update* updates news posted advise
tellme | diz dizer fala fale falem conta contem toque alo recado | dite ditemi fatemi sapere cenno scriv* squillo | dime digan digame cuent* escrib* toque | tell let know shout nudge ping text message
everystep | passo etapa etapas cada sempre tudo | passo fase ogni sempre via tappa | paso etapa etapas cada siempre | each every step stage stages always
auto | automatic* sozinho sozinhos | automatic* | automatic* | automatic* auto
person | pessoa* gente alguem human* atendente* funcionari* vendedor* gerente* responsavel supervisor* colaborador* | persona qualcuno uman* operator* addett* commess* dipendent* impiegat* responsabile direttore direttrice titolare direzione | persona alguien human* agente* asesor* emplead* vendedor* gerente* encargad* supervisor* dueno duena | person someone somebody human* agent* staff employee* manager* supervisor* representative* boss anyone
talk | falar conversar fala atend* tratar papo | parlare parlo conversare rispond* tratt* | hablar conversar platicar atiend* atend* tratar charlar | talk speak chat spoke
call | lig* telefon* ligacao | telefon* chiam* | llam* telefon* marcar marque marca | call phone ring telephone
transfer | transfer* passa passem passar encaminh* | trasfer* passami passate passatemi mett* | transfer* pasame pasenme paseme pongame comuni* | transfer* connect through pass
robot | robo* bot maquina* automat* computador programa inteligencia software sistema | robot bot macchin* computer programma intelligenz* software sistema | robot* bot maquin* computador* programa inteligencia software sistema | robot* bot machine* computer program software ai
data | dados informac* cadastro cpf numero telefone conversa mensagens | dati informazion* numero telefono conversazion* messagg* | datos informacion numero telefono celular conversacion mensajes | data information details number conversation messages
forget | apag* exclu* elimin* delet* remov* esquec* | cancell* elimin* rimuov* dimentic* | borr* elimin* elimina* quit* olvid* suprim* | delete* erase* remove* forget* wipe*
keepstore | guard* armazen* salv* ficam grav* registr* | tenete conserv* salv* registr* memorizz* | guard* almacen* grab* registr* conserv* quedan | keep keeps store stored save saved record* hold
privacy | privacidade lgpd sigilo proteg* protec* consentimento | privacy gdpr riservat* protez* protett* consenso | privacidad proteccion proteg* confiden* consentimiento | privacy gdpr protect* confiden* consent
openhours | abre abrem abert* fecha fecham fechad* funciona* expediente | apri* apert* chiud* chius* | abre abren abiert* cierr* cerrad* | open opens opening close closed closes shut
address | endereco* localizac* rua bairro metro onibus estacionamento | indirizzo posizione via quartiere metro autobus parchegg* fermata | direccion* ubicac* calle barrio metro autobus estacionamiento parada | address location street tube bus parking station
shop | loja* | negozi* | tienda* | shop* store*
pickup | retir* buscar busco pegar coletar | ritir* prendere prenderlo | recog* retir* buscar buscarlo | collect* pick pickup fetch
howlong | prazo dias uteis tempo | giorni lavorativi tempo tempi | plazo dias habiles tiempo tarda tardan | long days working
freight | frete envio postagem | spedizione spese | envio flete gastos | shipping postage freight
abroad | exterior internacional europa estrangeiro fora portugal espanha italia | estero internazional* europa fuori | extranjero exterior internacional europa | abroad overseas international europe
customs | alfandega imposto* taxa* | dogana dazi tass* | aduana impuesto* tasa* | customs duty duties tax taxes
return | devolv* devoluc* arrepend* | restitu* reso rendere ridare | devolv* devoluc* arrepent* | return* returns
exchange | trocar troca troco trocas | cambiare cambio cambiarla cambiarlo | cambiar cambiarla cambiarlo cambio | exchange* swap
pay | pagar pagamento paga pago cartao dinheiro boleto debito credito | pagare pagamento paga carta contanti bancomat | pagar pago pagos tarjeta efectivo debito credito | pay payment* card cash
paid | paguei pagou pagamos | pagato | pague pagamos | paid
installment | parcel* vezes juros | rata rate rateizz* | cuota* plazos meses intereses | instalment* installment* monthly
invoice | nota fiscal nf recibo cnpj | fattura scontrino ricevuta partita iva | factura recibo ticket rfc ruc | invoice* receipt* vat
gift | presente* aniversario embrulh* embal* laco surpres* | regal* compleanno pacco incart* fiocco sorpresa | regalo* cumple* envuelv* envoltura mono sorpresa | gift* present birthday wrap* bow
warranty | garantia | garanzia | garantia | warranty guarantee*
moved | mudei mudanca cep complemento | traslocat* cap interno civico | mude codigo departamento | moved postcode flat
animals | gato gata gatos gatas cachorro* bicho animais pet | gatto gatta gatti gatte cane cani animali | gato gata gatos gatas perro* mascota* animales | cat cats dog dogs pet pets animal*
baby | bebe* crianca gravid* recem neonat* | bambin* neonato incinta gravidanza | bebe* nino embarazada recien nacido | baby babies newborn child pregnant
health | alergi* asma rinite toxic* mal quimic* | allergi* asma rinite tossic* male chimic* | alergi* asma rinitis toxic* dano quimic* | allerg* asthma toxic harm* chemical*
ingredient | cera soja parafina vegan* natural naturais essenci* oleo ingredient* composicao | cera soia paraffina vegan* natural* essenzial* olio ingredient* composizione | cera soja parafina vegan* natural* esencial* aceite ingredient* composicion | wax soy paraffin vegan natural essential oil ingredient*
wholesale | atacado revend* revenda lembranc* personaliz* brinde* orcamento logo casamento noivos festa convidados | ingrosso rivend* bombonier* personalizz* preventivo logo matrimonio sposi comunione battesimo invitati | mayor mayoreo revend* recuerd* personaliz* presupuesto logo boda novios bautizo invitados fiesta | wholesale resell* favours favors personalis* personaliz* quote logo wedding christening guests bulk
scam | golpe fraude link falso suspeit* clon* virus | truffa frode link falso sospett* clon* virus | estafa fraude enlace falso sospech* clon* virus | scam fraud link fake suspicious cloned virus
catalog | catalogo produtos tamanho* cheiros modelos estoque vendem vende | catalogo prodotti misure modelli disponibil* vendete | catalogo productos tamano* modelos stock venden vende | catalogue catalog products sizes stock sell
thanks | obrigad* agradec* grat* valeu brigad* | grazie ringrazi* grat* | gracias agradec* | thank thanks grateful cheers
praise | parabens lind* amei ador* maravilh* perfeit* encant* arras* | compliment* bell* ador* meravig* perfett* stupend* brav* | felicit* felicidades lind* bonit* hermos* precios* encant* maravill* perfect* | congrat* lovely beautiful gorgeous love loved wonderful amazing perfect brilliant
hello | oi ola bom boa opa | ciao salve buongiorno buonasera | hola buenas buenos | hi hello hey good morning
bye | tchau xau abraco* beijo* | ciao arrivederci abbraccio baci presto | adios chao abrazo* beso* | bye goodbye hugs cya
question | duvida* pergunta* ajuda* | dubbio domand* aiut* | duda* pregunta* ayud* | question* help
money | dinheiro reais grana emprestimo investir renda ganhe | soldi euro prestito investire guadagn* | dinero plata pesos prestamo invertir gana ganar | money dollars loan invest earn
job | emprego curriculo contratando estagio desempregad* salario | lavoro curriculum assumete stage disoccupat* stipendio | empleo trabajo curriculum contratando practicas desempleado sueldo | job jobs cv resume hiring internship unemployed salary
sport | jogo futebol campeonato placar | partita calcio campionato squadra | partido futbol campeonato equipo | match game football league team score
repair | consert* arrum* | aggiust* ripar* | arregl* repar* | repair* fix
relative | mae pai tio tia avo vovo primo | mamma papa zio zia nonno nonna cugino | mama papa tio tia abuelo abuela abue primo | mum mom dad uncle auntie aunt grandma grandpa cousin
newnumber | novo nova troquei | nuovo nuova cambiato | nuevo nueva cambie | new changed
food | comida pizza restaurante almoco jantar receita bolo | cibo pizza ristorante cena pranzo ricetta torta | comida pizza restaurante cena almuerzo receta torta | food pizza restaurant dinner recipe cake
bank | banco saldo conta | banca saldo conto | banco saldo cuenta | bank balance account
doctor | medico dentista consulta remedio | dottore dentista ricetta medicina | doctor dentista consulta remedio | doctor dentist medicine
weather | chuva chover calor frio tempo clima | pioggia piove caldo freddo meteo | lluvia llover calor frio clima | rain weather hot cold
`

/** Below so many letters a star would take in too much. */
const shortestStem = 3

type Lexicon = { readonly whole: ReadonlyMap<string, number>; readonly stems: ReadonlyMap<string, number> }

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** The number of a concept stands for it everywhere, so its name is for readers only. */
function lexiconOf(column: number): Lexicon {
  const whole = new Map<string, number>()
  const stems = new Map<string, number>()
  rows.forEach((cells, concept) => {
    for (const word of (cells[column + 1] ?? '').split(/\s+/)) {
      const stem = word.endsWith('*')
      const kept = stem ? stems : whole
      const bare = stem ? word.slice(0, -1) : word
      if (bare !== '' && !kept.has(bare)) kept.set(bare, concept)
    }
  })
  return { whole, stems }
}

const lexicons = new Map<string, Lexicon>(columns.map((language, at) => [language, lexiconOf(at)]))

/** The concept a word of a language stands for; undefined for most words. */
export function conceptOf(word: string, language: string): number | undefined {
  const lexicon = lexicons.get(language)
  if (lexicon === undefined) return undefined
  const found = lexicon.whole.get(word)
  if (found !== undefined) return found
  for (let length = word.length; length >= shortestStem; length--) {
    const stem = lexicon.stems.get(word.slice(0, length))
    if (stem !== undefined) return stem
  }
  return undefined
}
