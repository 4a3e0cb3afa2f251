/**
 * Names of persons that the public says of things: houses of fashion, food, drinks, places, characters, and persons all know. Phrases of two or more
 * words, folded, every mark between them one blank ("ben jerry s"), in groups of one kind. None is also a usual full name of a private person.
 */
export const publicPhrases = `acca kappa|ace gentile|acqua di gio|acqua di gio profumo|acqua di giorgio|acqua di parma|acqua di selva|adidas samba|adidas stan smith|
adidas stella mccartney|adidas yeezy|agent provocateur|air jordan 1|akubra hat|alannah hill|alberta ferretti|aldo shoes|alexander mcqueen|alexander wang|
alfaparf milano|all star chuck taylor|alviero martini|amazing grace|anastasia beverly hills|andrew collinge|ann summers|anna sui|annick goutal|
antonio marras|arnold clark|arnold palmer golf|bath and body works|ben e jerry|ben jerry|ben jerry s|ben sherman|ben y jerry|betsey johnson|betta electrical|
bill blass|billabong andy irons|bing lee|bob mackie|bobbi brown|borotalco roberts|bottega veneta|brooks brothers|brunello cucinelli|bruno banani|burt s bees|
burts bees|camilla and marc|carhartt hoodie|carlo pignatelli|carpisa borse|cath kidston|cesare paciotti|chantal thomass|chantelle bra|charles tyrwhitt|
charles worthington|charlie 1 horse|charlie hustle|charlotte olympia|charlotte tilbury|chilly gel|christian louboutin|christopher kane|chuck taylor all star|
church s shoes|cif crema|cole haan|collette dinnigan|collistar lady|converse chuck|crew clothing|dan murphy s|dan murphys|dash lavatrice|davines oi|
deborah milano|dessange paris|diadora maradona|diane von furstenberg|dick smith|dickies eisenhower|diego dalla palma|domayne furniture|don limpio|
donatella versace|donna karan|dorothy perkins|dr barbara sturm|dr brandt|dr bronner|dr bronner s|dr bronners|dr dennis gross|dr hauschka|dr jart|dr scholl|
dr scholl s|dr teal s|dr teals|drew barrymore|driza bone|dune london|eddie bauer|eddie bauer jacket|edward green shoes|elf cosmetics|elie saab|
elisabetta franchi|elizabeth arden|ellesse jacket|emanuel ungaro|enrico coveri|erdem moralioglu|ermenegildo zegna|estee lauder|etnies ryan sheckler|
felce azzurra|fenty beauty|fila grant hill|flower beauty|framesi milano|francesco biasia|francis kurkdjian|franck provost|fratelli rossetti|fred perry polo|
frederic malle|frederick s of hollywood|fredericks of hollywood|frye boots|furla metropolis|geoffrey beene|gerbe paris|gianfranco ferre|gianni chiarini|
gianni versace|gianvito rossi|gieves hawkes|giorgio beverly hills|giuseppe zanotti|grenson fred|guy laroche|hackett london|halston heritage|harris scarfe|
hart schaffner marx|harvey norman|helan genova|helena rubinstein|helly hansen|helmut lang|henri lloyd|huda beauty|hunter boots|infasil intimo|issey miyake|
j crew|j jill|jack and jones|jack jones|jack wills|jack wolfskin|jacques dessange|jacqui e|jb hi fi|jean claude biguine|jean louis david|jean louis scherrer|
jean patou|jeffree star|jen atkin|jenny packham|jeremy scott|jessica simpson|jil sander|jimmy brings|jo loves|jo malone|john frieda|john galliano|john lobb|
john smedley|john varvatos|johnny was|johnston murphy|jones bootmaker|jordan 1|jordan 11|jordan 4|jordan retro|jos a bank|joseph abboud|joules clothing|
joyce mayne|just cavalli|justin boots|jw anderson|k swiss gary vee|kanye west|kappa robe di kappa|karen millen|karl lagerfeld|kat von d|kate moss|
kate somerville|katies clothing|kayser roth|kelly slater board|kenneth cole|kenzo takada|kerastase elixir|kiko milano|kim kardashian|krizia uomo|kurt geiger|
kylie cosmetics|kylie jenner|l erbolario|l oreal|lacoste rene|lady mitchum|lady speed stick|lane bryant|laura ashley|laura biagiotti|laura mercier|
le coq sportif|lebron james|lee jeans|lee riders|levi s|levi strauss|lisap milano|loake shoes|loro piana|lotto baggio|lovable reggiseno|lucchese boots|
luisa spagnoli|lulu guinness|lyle and scott|lyle scott|maestro limpio|maison francis kurkdjian|manolo valdes|marie jo|marie meili|mario badescu|
marks e spencer|marks spencer|mary quant|mastro lindo|matthew williamson|mavala stop|max factor|meister proper|millers clothing|miss selfridge|mister muscle|
mister proper|mitchum deodorant|monsieur propre|moss bros|mr clean|mr muscle|mr proper|murad serum|nanette lepore|nero giardini|neutro roberts|
new balance 574|nicholas kirkwood|nicola trussardi|nike blazer|nike cortez|nike janoski|nike jordan|nike kd|nike kobe|nike lebron|nina ricci|noni b|
nonna pia|officina profumo farmaceutica di santa maria novella|orla kiely|oscar de la renta|paglieri felce azzurra|pat mcgrath|patrizia pepe|paula s choice|
paulas choice|perry ellis|peter millar|peter storm|peter thomas roth|philip treacy|philipp plein|philippe matignon|phillip lim|philosophy amazing grace|
piero guidi|pierre cardin|pierre hardy|pink victoria|portmans dress|prima classe alviero martini|proenza schouler|puma roma|puma suede clyde|pupa milano|
r m williams|ralph rucci|ray ban|rebecca minkoff|reebok shaq|rei kawakubo|rene caovilla|rene lacoste|rihanna fenty|rip curl mick fanning|rivers clothing|
rm williams|robe di kappa|roberto cavalli|roberts acqua alle rose|roger gallet|roger vivier|roksanda ilincic|roland mouret|romeo gigli|rose inc|rosie jane|
rupert sanderson|russell and bromley|russell bromley|sally beauty|sally hansen|salvatore ferragamo|sam edelman|san pellegrino calze|santa maria novella|
saugella rosa|scanlan theodore|scarpe jordan|scholl sandals|serge lutens|sergio tacchini|simone perele|simone rocha|spuma di sciampagna|stefan janoski|
stella mccartney|stephen jones millinery|steve madden|stuart weitzman|sunday riley|superdry jack|sussan clothes|suzanne grae|tata harper|tenis jordan|
thierry mugler|thomas pink|tm lewin|tom ford|tommy bahama|toni and guy|toni e guy|toni guy|tony hawk|tony lama boots|tory burch|trevor sorbie|triumph sloggi|
trussardi jeans|turnbull asser|vans half cab|vera wang|victoria s secret|victoria secrets|victorias secret|vidal sassoon|vince camuto|vivienne westwood|
wella koleston|white stuff|witchery shoes|wolfgang joop|wolford fatal|wycon cosmetics|yohji yamamoto|zapatillas jordan|zimmermann dress|
a r rahman|abel pintos|achille lauro|adele tickets|adriana calcanhotto|adriano celentano|aishwarya rai|aitana concierto|al bano|al bano e romina|al pacino|
albano e romina|alberto sordi|alceu valenca|aldo giovanni|alejandro sanz|alessandra amoroso|alice cooper|alice in chains|aline barros|almir sater|alok dj|
amadeus sanremo|amaia montero|amalia rodrigues|amici di maria|amitabh bachchan|amy winehouse|ana carolina cantora|ana hickmann|ana mena|ana paula valadao|
ana rosa quintana|ana tijoux|anderson freire|andre rieu|andrea bocelli|andres calamaro|andreu buenafuente|angelina jolie|angelina mango|annalisa concerto|
annie lennox|ant and dec|antonella clerici|antonello venditti|antonio banderas|antonio carlos jobim|antonio variacoes|antonio vivaldi|ar rahman|
aretha franklin|armin van buuren|arnold schwarzenegger|astor piazzolla|atahualpa yupanqui|audrey hepburn|bad bunny|banda ms|barbara d urso|belen esteban|
bell marques|belo pagode|beth carvalho|biagio antonacci|biglietti vasco|billie eilish|billie holiday|bob dylan|bob marley|bob sinclar|bon jovi|boy george|
brad pitt|bruce lee|bruce springsteen|bruno e marrone|bruno marrone|bruno mars|bruno vespa|bud spencer|burna boy|c tangana|caetano veloso|calvin harris|
camaron de la isla|camilo sesto|capital inicial|carin leon|carlinhos brown|carlo verdone|carlos gardel|carlos vives|carmen consoli|casimiro cazetv|
cassia eller|cate blanchett|celia cruz|cesar menotti|cesar menotti e fabiano|cesare cremonini|charles aznavour|charlie brown jr|charly garcia|chavela vargas|
checco zalone|chet baker|chiara ferragni|chico buarque|chitaozinho e xororo|chris hemsworth|chris stapleton|christian nodal|chuck norris|clara schumann|
claudia leitte|claudia winkleman|claudio baglioni|claudio monteverdi|conan o brien|concerto di vasco|concerto vasco|concierto de luis miguel|daddy yankee|
daniela mercury|danilo gentili|david attenborough|david bisbal|david bowie|david broncano|david guetta|david letterman|deepika padukone|diana ross|
diljit dosanjh|dj snake|djavan show|dolly parton|don francisco|don jazzy|don omar|dr dre|dr oz|dr phil|dua lipa|duke ellington|dulce pontes|ed sheeran|
eddie van halen|edith piaf|edson e hudson|elba ramalho|eliana sbt|elis regina|ella fitzgerald|ellen degeneres|elodie concerto|elton john|elvis presley|
emilia mernes|ennio morricone|enrico caruso|enrique iglesias|eric clapton|eros ramazzotti|espinoza paz|eva ayllon|fabio fazio|fabio porchat|fabri fibra|
fabrizio de andre|fatboy slim|fausto silva|federico fellini|fela kuti|felipe camiroaga|felix mendelssohn|fernanda montenegro|fernando e sorocaba|
ferrugem pagode|fito paez|florence and the machine|francesco de gregori|franco battiato|franco de vita|frank ocean|frank sinatra|franz ferdinand|
franz schubert|fred again|freddie mercury|frederic chopin|gaetano donizetti|gal costa|garth brooks|gary barlow|george clooney|george ezra|geraldo azevedo|
gerry scotti|giacomo puccini|gian e giovani|gian marco|gianna nannini|gianni morandi|gigi d alessio|gilberto gil|gilberto santa rosa|gioachino rossini|
gisela valcarcel|giuseppe verdi|giusy ferreri|gloria groove|graham norton|gugu liberato|guilherme e benuto|gustavo cerati|gusttavo lima|hall and oates|
hans zimmer|harry styles|hebe camargo|hector lavoe|herman jose|holly willoughby|hootie and the blowfish|howard stern|hozier tickets|hugh jackman|ibai llanos|
il volo|iron maiden|isabel pantoja|israel e rodolffo|ivete sangalo|iza cantora|j balvin|jack nicholson|jackie chan|jacques brel|james blunt|james dean|
janet jackson|janis joplin|jao tour|javier bardem|javier solis|jay leno|jay z|jenni rivera|jeremy clarkson|jerry springer|jet li|jethro tull|jim morrison|
jimi hendrix|jimmy fallon|jimmy kimmel|jo soares|joan baez|joan manuel serrat|joao bosco e vinicius|joao gilberto|joao gomes show|joaquin sabina|joe rogan|
joelma calypso|johann sebastian bach|johann strauss|john coltrane|john farnham|john lennon|johnny cash|johnny depp|jon bon jovi|jorge ben jor|jorge javier|
jorge javier vazquez|jorge negrete|juan luis guerra|judas priest|judge judy|julia roberts|julio iglesias|julion alvarez|junior h|justin timberlake|karol g|
kate bush|keanu reeves|keith richards|keith urban|kendrick lamar|kool and the gang|kurt cobain|kylie minogue|la oreja de van gogh|lali esposito|lana del rey|
lata mangeshkar|late late toy show|laura bozzo|laura pausini|leandro e leonardo|legiao urbana|leon gieco|leonardo dicaprio|lewis capaldi|liam gallagher|
ligabue concerto|lola beltran|lola indigo|loredana berte|los angeles azules|los hermanos|los jaivas|louis armstrong|luan santana|luciano huck|
luciano ligabue|luciano pavarotti|lucio battisti|lucio corsi|lucio dalla|ludmilla show|ludovico einaudi|luis alberto spinetta|luis fonsi|luis r conriquez|
luisa sonza|luiz gonzaga|lupillo rivera|luz casal|lynyrd skynyrd|magaly medina|maiara e maraisa|maiara maraisa|malu concierto|manuel luis goucha|mara venier|
marc anthony|marcello mastroianni|marcelo tinelli|marco mengoni|marcos mion|margot robbie|maria bethania|maria callas|maria de fatima novela|
maria de filippi|maria de filippi amici|maria gadu|maria joao pires|maria rita cantora|mariah carey|marilia mendonca|marilyn manson|marilyn monroe|
marina and the diamonds|marisa monte|mariza fado|mark knopfler|marlon brando|martin garrix|martinho da vila|massimo ranieri|matheus e kauan|max pezzali|
mc daniel|mc hariel|mc kevin|mc livinho|mc ryan|mc ryan sp|mercedes sosa|meryl streep|mia martini|michael jackson|mick jagger|mickael carreira|miguel bose|
mike bongiorno|miles davis|miley cyrus|milionario e jose rico|milly carlucci|milton nascimento|mirtha legrand|mon laferte|montserrat caballe|morgan wallen|
mr beast|mumford and sons|murilo huff|nat king cole|natanael cano|nek francesco|ney matogrosso|niall horan|niccolo paganini|nick cave|nicki minaj|
nicki nicole|nicole kidman|nina pastori|nina simone|nino d angelo|noel gallagher|olivia rodrigo|oprah winfrey|oreja de van gogh|ornella vanoni|oscar d leon|
ozzy osbourne|pabllo vittar|pablo alboran|pablo motos|paco de lucia|padre fabio de melo|padre marcelo rossi|pandoro ferragni|paola e chiara|paola turci|
paolo bonolis|paquita la del barrio|paul mccartney|paulo londra|pearl jam|pedro abrunhosa|pedro almodovar|pedro infante|pedro suarez vertiz|penelope cruz|
pericles pagode|peso pluma|phil collins|piers morgan|pino daniele|pippo baudo|placido domingo|post malone|prince royce|priyanka chopra|
programa silvio santos|quim barreiros|raffa moreira|raffaella carra|raphael concierto|raul seixas|rauw alejandro|renato russo|renato zero|
ricardo araujo pereira|ricardo arjona|ricardo montaner|ricchi e poveri|richard strauss|richard wagner|richie campbell|rick e renner|ricky martin|ringo starr|
rino gaetano|rita lee|robbie williams|robert de niro|roberto benigni|roberto carlos show|rocco hunt|rocio banquells|rocio durcal|rocio jurado|rod stewart|
romeo santos|rosalia motomami|rose villain|ruben blades|rui veloso|russell crowe|ryan gosling|ryan tubridy|sabado gigante|sabrina carpenter|
salman khan movie|salvador sobral|sam fender|sam smith tour|sammy davis|scarlett johansson|selton mello|sergio reis berrante|seu jorge|sfera ebbasta|
shah rukh khan|shania twain|shreya ghoshal|sidhu moose wala|silvio santos|simon and garfunkel|simone e simaria|sinead o connor|snoop dogg|soda stereo|
sofia loren|soledad pastorutti|sophia loren|sorriso maroto|spice girls|steve irwin|stevie wonder|susana baca|susana gimenez|sylvester stallone|
tardezinha thiaguinho|taylor swift|terence hill|tess daly|tiago iorc|tiao carreiro|tiao carreiro e pardinho|tigres del norte|tim maia|tina turner|
tini stoessel|tiwa savage|tiziano ferro|tom cruise|tom grennan|tom hanks|tom jobim|tonico e tinoco|tony carreira|tony effe|toto e peppino|travis scott|
troye sivan|turma do pagode|umberto tozzi|van halen|van morrison|vanessa da mata|vasco rossi|victor e leo|vincenzo bellini|vinicio capossela|
vinicius de moraes|violeta parra|wagner moura|wanda nara|wesley safadao|whindersson nunes|whitney houston|willie colon|wolfgang amadeus mozart|xand aviao|
xutos e pontapes|xuxa meneghel|yemi alade|ze neto cristiano|ze neto e cristiano|ze ramalho|ze vaqueiro|zeca afonso|zeca baleiro|zeca pagodinho|
zeze di camargo|zeze di camargo e luciano|
aaron judge|aaron rodgers|aitana bonmati|alain prost|alan shearer|alberto contador|alberto tomba|alessandro del piero|alexia putellas|alexis mac allister|
alianza lima|allen iverson|almirante brown|andre agassi|andrea pirlo|andres iniesta|andy roddick|angel di maria|anthony joshua|antoine griezmann|
antonio cassano|antonio felix da costa|argentinos juniors|arnold palmer|ash barty|aston villa|atletico tucuman|ayrton senna|babe ruth|bebe vio|bjorn borg|
blue demon|bobby charlton|bologna fc|bradley wiggins|brian o driscoll|bukayo saka|camisa do messi|camisa do neymar|camisa do santos|camisa do vasco|
camiseta de messi|camiseta messi|canelo alvarez|carlitos tevez|carlo ancelotti|carlos a mannucci|carlos alcaraz|carlos sainz|carlos tevez|carlos valderrama|
carlton blues|casa pia|cathy freeman|celta de vigo|central cordoba|cesar cielo|charles leclerc|checo perez|chicharito hernandez|ciro immobile|
claudio pizarro|club america|colo colo|conor mcgregor|cr 7|cristiano ronaldo|crystal palace|cuauhtemoc blanco|daiane dos santos|dani olmo|dani pedrosa|
daniel ricciardo|david beckham|declan rice|del piero|del potro|dennis rodman|deportivo cali|deportivo moron|deportivo pereira|derek jeter|di maria|
dibu martinez|diego armando maradona|diego forlan|diego maradona|dino zoff|diogo jota|don bradman|edinson cavani|egan bernal|emanuel ginobili|
emerson fittipaldi|emma raducanu|enzo francescoli|erling haaland|estrela da amadora|everton vina|fabio fognini|falcao garcia|fausto coppi|fede valverde|
federica brignone|federica pellegrini|federico valverde|felice gimondi|felipe massa|flavia pennetta|floyd mayweather|francesco bagnaia|francesco totti|
franco baresi|franco colapinto|frank lampard|gabriel batistuta|gabriela sabatini|gary lineker|george foreman|george foreman grill|gerard pique|
giacomo agostini|gianluca lapadula|gianluigi buffon|gianmarco tamberi|gigi buffon|gigi riva|gigio donnarumma|gil vicente fc|gimnasia y esgrima|gino bartali|
giorgio chiellini|godoy cruz|guga kuerten|guillermo brown|guillermo vilas|gustavo kuerten|harry kane|hawthorn hawks|hugo calderano|hulk hogan|ian thorpe|
iker casillas|independiente santa fe|ivan zamorano|jack nicklaus|jake paul|jannik sinner|jasmine paolini|jasprit bumrah|jay jay okocha|jefferson farfan|
jenson button|jesse owens|joao almeida ciclista|joe dimaggio|joe frazier|joe montana|jogo do santos|jogo do vasco|john cena|john mcenroe|jorge wilstermann|
jose mourinho|juan aurich|juan manuel fangio|juan martin del potro|juan pablo montoya|juan roman riquelme|jude bellingham|jurgen klopp|kapil dev|
karim benzema|katie taylor|kevin de bruyne|kevin durant|khvicha kvaratskhelia|kimi antonelli|kobe bryant|kun aguero|kylian mbappe|lamine yamal|lando norris|
larry bird|leigh leopards|leo messi|leon fc|leonardo bonucci|lewis hamilton|lionel messi|logan paul|lorenzo musetti|luis diaz liverpool|luis figo|
luka doncic|luka modric|mac allister|magic johnson|maglia di messi|maglia dybala|maglia messi|maglia ronaldo|maglia totti|manny pacquiao|manu ginobili|
marc gasol|marc marquez|marcell jacobs|marco pantani|marco simoncelli|marco tardelli|marcus rashford|margaret court|mariana pajon|mario balotelli|mary kom|
matteo berrettini|max biaggi|max verstappen|melbourne victory|memo ochoa|messi jersey|messi shirt|michael jordan|michael phelps|michael schumacher|
miguel indurain|miguel oliveira motogp|mike trout|mike tyson|mireia belmonte|mo farah|mo salah|mohamed salah|ms dhoni|muhammad ali|nairo quintana|
neeraj chopra|nelson piquet|newcastle jets|newell s old boys|newells old boys|neymar jr|nick kyrgios|nicolo barella|niki lauda|novak djokovic|nwankwo kanu|
o higgins|once caldas|oscar piastri|oscar schmidt|padraig harrington|paola egonu|paolo maldini|paolo rossi mundial|pat cummins|patrick mahomes|pau gasol|
paul gascoigne|paulo dybala|pecco bagnaia|pedri barcelona|pep guardiola|pete sampras|peyton manning|phil foden|phil mickelson|philippe coutinho|
pibe valderrama|pv sindhu|queen of the south|radamel falcao|rafa nadal|rafael leao|rafael nadal|rayo vallecano|rayssa leal|real madrid|real sociedad|
rebeca andrade|rey mysterio|richmond tigers|ricky ponting|rigoberto uran|rio ave|robert lewandowski|roberto baggio|roberto carlos|roberto firmino|
rocky marciano|rod laver|rod laver arena|roger federer|rohit sharma jersey|romelu lukaku|ronaldinho gaucho|ronaldo fenomeno|ronaldo jersey|ronaldo nazareno|
ronaldo shirt|ronnie o sullivan|rory mcilroy|rosa mota|rubens barrichello|rui costa milan|sachin tendulkar|sadio mane|saina nehwal|san lorenzo|
san lorenzo de almagro|san luis potosi|san martin de san juan|san martin de tucuman|san telmo|santa clara acores|santiago morning|santiago wanderers|
santos fc|santos laguna|sao paulo fc|sarmiento de junin|saul canelo|sebastian vettel|serena williams|sergio aguero|sergio ramos camiseta|shane warne|
shaquille o neal|sheffield wednesday|shohei ohtani|sidney crosby|simone biles|sir alex ferguson|socrates corinthians|sofia goggia|son heung min|
sporting de braga|st helens|st johnstone|st kilda|st mirren|st patrick s athletic|st pats|steph curry|stephen curry|steve smith test|steven gerrard|
stone cold steve austin|sunil gavaskar|telma monteiro|teofilo cubillas|tiger woods|tom brady|tom daley|travis kelce|tyson fury|usain bolt|valentino rossi|
vanessa fernandes|vasco da gama|velez sarsfield|venus williams|victor osimhen|viktor gyokeres|vincenzo nibali|vini jr|vini junior|vinicius junior|
virat kohli|wayne gretzky|wayne rooney|zinedine zidane|
adolfo bioy casares|agatha christie|alberto moravia|aldous huxley|alessandro baricco|alessandro manzoni|alfonsina storni|almeida garrett|almudena grandes|
aluisio azevedo|alvares de azevedo|amado nervo|antonio lobo antunes|ariano suassuna|arthur conan doyle|arturo perez reverte|arundhati roy|augusto cury|
banjo paterson|beatrix potter|bianca pitzorno|blue jeans autor|bram stoker|c s lewis|calderon de la barca|camilo castelo branco|camilo jose cela|
carlo collodi|carlos drummond de andrade|carlos ruiz zafon|carmen laforet|carmen martin gaite|carmen mola|carolina maria de jesus|casimiro de abreu|
castro alves|cecilia meireles|cesar vallejo|cesare pavese|charles dickens|charlotte bronte|chetan bhagat|chimamanda adichie|chimamanda ngozi adichie|
chinua achebe|clarice lispector|colleen hoover|conan doyle|conceicao evaristo|cs lewis|dacia maraini|dan brown|danielle steel|dante alighieri|david walliams|
djamila ribeiro|dolores redondo|donato carrisi|dr seuss|drummond de andrade|eca de queiros|eca de queiroz|eduardo galeano|elena ferrante|elena poniatowska|
elisabet benavent|elsa morante|emily bronte|enid blyton|eric carle|erico verissimo|ernesto sabato|euclides da cunha|eugenio montale|fabio volo|
federico garcia lorca|felicia kingsley|fernando pessoa|florbela espanca|francesco petrarca|francisco de quevedo|gabriel garcia marquez|gabriela mistral|
gabriele d annunzio|garcia lorca|garcia marquez|george orwell|giacomo leopardi|gianni rodari|gianrico carofiglio|gil vicente|giosue carducci|
giovanni boccaccio|giovanni pascoli|giovanni verga|giuseppe ungaretti|goncalves dias|graciliano ramos|grazia deledda|guimaraes rosa|gustavo adolfo becquer|
harlan coben|ian fleming|isabel allende|italo calvino|italo svevo|itamar vieira junior|j k rowling|j r r tolkien|jack reacher|jaime bayly|jaime sabines|
james joyce|jane austen|javier marias|jk rowling|joao guimaraes rosa|john grisham|john le carre|jorge amado|jorge isaacs|jorge luis borges|jose de alencar|
jose maria arguedas|jose marti|jose saramago|jrr tolkien|juan ramon jimenez|juan rulfo|julia donaldson|julio cortazar|ken follet|ken follett|lewis carroll|
liane moriarty|lima barreto|lobo antunes|lope de vega|luigi pirandello|luis de camoes|luis de gongora|luis fernando verissimo|luiz vaz de camoes|
lygia fagundes telles|machado de assis|maeve binchy|manoel de barros|marian keyes|mariana enriquez|mario de andrade|mario vargas llosa|mary shelley|
mauricio de sousa|maurizio de giovanni|megan maxwell|miguel de cervantes|miguel de unamuno|miguel torga|monteiro lobato|natalia ginzburg|octavio paz|
olavo bilac|oscar wilde|oswald de andrade|pablo neruda|padre antonio vieira|paulo coelho|pedro paramo|perez reverte|pio baroja|primo levi|
rabindranath tagore|rachel de queiroz|ramon del valle inclan|raquel de queiroz|rk narayan|roald dahl|roberto bolano|roberto saviano|ruben dario|ruiz zafon|
ruskin bond|sally rooney|salvatore quasimodo|samuel beckett|seamus heaney|silvina ocampo|sophia de mello breyner|sor juana|sor juana ines|
sor juana ines de la cruz|stephen king|sudha murty|tim winton|tom clancy|ugo foscolo|umberto eco|valle inclan|vargas llosa|virginia woolf|wb yeats|
william shakespeare|wole soyinka|
adolfo dominguez|air jordan|air max|alfa romeo|ben and jerry|ben and jerrys|ben jerrys|bimba y lola|birra moretti|biscoito maria|black and decker|
burger king|calvin klein|captain morgan|carl s|carolina herrera|casas bahia|charles schwab|christian dior|chuck taylor|corte ingles|de cecco|dell anno|
dolce e gabbana|dolce gabbana|dom perignon|don julio|dona benta|dr consulta|dr martens|dr oetker|dr pepper|el corte ingles|emporio armani|fernet branca|
fred perry|frida kahlo|galletas maria|giorgio armani|giovanni rana|goldman sachs|harley davidson|harry potter|hello kitty|ho mobile|hugo boss|jack daniels|
jean paul gaultier|jim beam|jimmy choo|john deere|john lewis|johnnie walker|johnny walker|johnson and johnson|johnson e johnson|jose cuervo|jp morgan|
juan valdez|kate spade|leche pascual|lee cooper|leroy merlin|little caesars|lojas americanas|louis vuitton|magazine luiza|manolo blahnik|marc jacobs|
maria brizard|marks and spencer|marques de caceres|marques de riscal|mary kay|massimo dutti|max mara|media markt|mercedes benz|michael kors|
mondo convenienza|morgan stanley|nastro azzurro|new balance|paco rabanne|pague menos|papa john|papa johns|patrulha canina|paul smith|paw patrol|
pedro del hierro|pedro doce|peppa pig|ponto frio|purificacion garcia|ralph lauren|ricardo eletro|roberto verino|russell hobbs|saint laurent|sam s club|
san benedetto|san carlo|san pellegrino|santa clara|santa lucia|sao braz|stan smith|super mario|ted baker|tim hortons|tio joao|tom tom|tommy hilfiger|
trader joe|trader joes|tre marie|tres coracoes|uncle ben|under armour|victoria beckham|victoria secret|wells fargo|wind tre|yves saint laurent|
a mercedes|alamo rent a car|alfa giulia|alfa giulietta|alfa mito|alfa romeo giulia|alfa romeo giulietta|allis chalmers|andre citroen|ape piaggio|
aprilia scarabeo|armand peugeot|aston martin|aston martin vantage|austin healey|austin martin|austin mini|avis rent a car|bajaj auto|bajaj pulsar|
bateria moura|baterias moura|benelli leoncino|benelli tornado|bentley bentayga|bentley continental|bentley mulsanne|beverly 300|beverly 350|bianchi bici|
bianchi bicycle|bianchi oltre|bianchi via nirone|bibendum michelin|bici bianchi|bici cinelli|bicicleta monark|bicicleta orbea|bicicletta bianchi|bmw gs|
bmx haro|bosch battery|briggs and stratton|briggs stratton|brooks england|brooks saddle|buick enclave|buick encore|buick lesabre|buick regal|c3 picasso|
c4 picasso|cadillac deville|cadillac escalade|caloi 10|caloi ceci|caloi elite|caloi explorer|caloi vulcan|carrera 911|case ih|castrol edge|caterham seven|
ceci caloi|charles goodyear|chevrolet bel air|chevrolet camaro|chevrolet celta|chevrolet corsa|chevrolet cruze|chevrolet malibu|chevrolet montana|
chevrolet monza|chevrolet onix|chevrolet spin|chevrolet tracker|chrysler 300|chrysler pacifica|chrysler sebring|citroen ami|citroen berlingo|
citroen c4 picasso|citroen picasso|citroen picasso c3|clase a mercedes|claud butler|clio williams|cupra formentor|cupra leon|cutlass supreme|dacia duster|
dacia jogger|dacia lodgy|dacia logan|dacia sandero|dacia spring|david brown tractor|dawes galaxy|de rosa bike|dino ferrari|django 125|dodge caravan|
dodge challenger|dodge charger|dodge dart|dodge journey|dodge ram|ds automobiles|dunlop tyres|elon musk|enzo ferrari|evans halshaw|fabia combi|
ferdinand porsche|ferrari dino|ferrari enzo|ferrari portofino|ferrari roma|ferrari testarossa|ferruccio lamborghini|ferry porsche|fiat 500|fiat argo|
fiat barchetta|fiat bravo|fiat cronos|fiat doblo|fiat fastback|fiat idea|fiat linea|fiat marea|fiat mobi|fiat multipla|fiat palio|fiat panda|fiat pulse|
fiat punto|fiat siena|fiat strada|fiat tempra|fiat tipo|fiat topolino|fiat toro|fiat uno|ford bronco|ford ecosport|ford edsel|ford escort|ford fiesta|
ford focus|ford ka|ford lincoln|ford maverick|ford mondeo|ford mustang|ford new holland|ford orion|ford ranger|ford sierra|fox racing|giant defy|
giant trance|giulia quadrifoglio|giulietta alfa|gmc denali|gmc sierra|harley davidson sportster|harley fat boy|harley sportster|haro bikes|
harvey bridgestone|harvey firestone|hendy ford|henry ford|hero honda|hero splendor|hillman hunter|hillman imp|honda biz|honda bros|honda city|honda civic|
honda fit|honda jazz|honda pop|honda rebecca|honda sh|honda shadow|honda valkyrie|hudson hornet|hyundai accent|hyundai creta|hyundai elantra|hyundai i10|
hyundai kona|hyundai santa fe|hyundai sonata|hyundai tucson|hyundai venue|indian scout|italjet dragster|jaguar xj|jcb digger|jeep cherokee|jeep commander|
jeep compass|jeep renegade|jeep willys|jeep wrangler|jensen interceptor|jiffy lube|john cooper works|john deere tractor|kia carens|kia cerato|kia picanto|
kia rio|kia seltos|kia sorento|kia soul|kia sportage|kia stonic|kwik fit|kymco agility|kymco like|la mercedes|lamborghini diablo|lamborghini huracan|
lancia delta|lancia lybra|lancia musa|lancia thema|lancia ypsilon|land rover|land rover defender|land rover freelander|leon cupra|leon st|
lincoln continental|lincoln navigator|liv avail|localiza hertz|lotus elan|lotus elise|lotus evora|louis chevrolet|mack truck|mack trucks|magneti marelli|
mahindra bolero|mahindra scorpio|mahindra thar|manny moe and jack|maruti alto|maruti brezza|maruti ertiga|maruti suzuki|maruti swift|maserati ghibli|
maserati grecale|maserati levante|massey ferguson|mercedes a class|mercedes a180|mercedes a200|mercedes a250|mercedes amg|mercedes benz classe c|
mercedes c class|mercedes c180|mercedes c200|mercedes c220|mercedes citan|mercedes cla|mercedes clase a|mercedes classe a|mercedes e|mercedes gla|
mercedes glc|mercedes gle|mercedes maybach|mercedes slk|mercedes sprinter|mercedes vito|mercury cougar|mercury sable|mg rover|mi mercedes|michelin pilot|
michelin primacy|midas muffler|minha mercedes|mini clubman|mini cooper|mini cooper s|mini john cooper works|mio mercedes|morgan plus four|morgan roadster|
morris garages|morris minor|morris oxford|moto guzzi|moto guzzi griso|moto morini|moura bateria|mv agusta|my mercedes|nash rambler|new holland|nikola tesla|
nissan frontier|nissan juke|nissan kicks|nissan leaf|nissan march|nissan micra|nissan sentra|nissan tiida|noble m600|octavia combi|octavia rs|
oldsmobile cutlass|opel adam|opel astra|opel corsa|opel insignia|opel karl|opel meriva|opel mokka|opel vectra|opel zafira|orbea alma|pep boys|peter vardy|
peugeot 208|peugeot django|peugeot kisbee|peugeot partner|peugeot rifter|piaggio ape|piaggio beverly|piaggio liberty|piaggio medley|piaggio zip|
pinarello dogma|pirelli angel|pirelli cinturato|pirelli diablo|pirelli scorpion|pontiac grand am|pontiac vibe|porsche carrera|porsche cayenne|porsche macan|
porsche taycan|raleigh bike|raleigh burner|raleigh chopper|range rover|range rover evoque|reliant robin|renault captur|renault clio|renault duster|
renault kwid|renault logan|renault megane|renault sandero|renault twingo|renault zoe|robert bosch|robin reliant|rolls royce|rolls royce phantom|
royal enfield|royal enfield bullet|san marco saddle|seat alhambra|seat arona|seat cordoba|seat ibiza|seat leon|seat malaga|seat marbella|seat mii|seat ronda|
seat toledo|selle italia|selle san marco|shell helix|singer gazelle|skoda fabia|skoda felicia|skoda kamiq|skoda karoq|skoda octavia|smart forfour|
smart fortwo|soichiro honda|studebaker lark|sunbeam alpine|suzuki alto|suzuki celerio|suzuki ignis|suzuki jimny|suzuki samurai|suzuki swift|suzuki vitara|
sym symphony|tata consultancy|tata harrier|tata indica|tata motors|tata nano|tata nexon|tata punch|tata sky|tata steel|tata tiago|tesla model 3|
tesla model y|tesla roadster|tiago ev|toyota camry|toyota corolla|toyota etios|toyota hilux|toyota yaris|trek domane|trek emonda|trek fuel|trek madone|
trek marlin|triumph bonneville|triumph herald|tvs jupiter|uma mercedes|un mercedes|una mercedes|vauxhall adam|vauxhall astra|vauxhall carlton|vauxhall corsa|
vauxhall meriva|vauxhall viva|vespa gts|vespa piaggio|vespa primavera|via nirone|volkswagen polo|volkswagen santana|volkswagen saveiro|volkswagen virtus|
vw gol|vw jetta|vw lupo|vw polo|vw santana|vw sharan|vw tera|vw tiguan|vw vento|wilier triestina|william harley|willys jeep|xsara picasso|yamaha fazer|
yamaha lander|yamaha virago|yamaha xmax|
ace ventura|adelita cancion|adriana lecouvreur|africa toto|aida telecinco|ain t too proud|alan ford|alan partridge|alan wake|alberto caeiro|albus dumbledore|
alice in wonderland|alice nel paese delle meraviglie|alice no pais das maravilhas|alicia en el pais de las maravillas|ally mcbeal|alvaro de campos|
american girl addy|american girl doll|amici miei|ana de las tejas verdes|ana dos cabelos ruivos|ana karenina|ana ng|anakin skywalker|andrea chenier|
angelina harry belafonte|angie rolling stones|anna bolena|anna dai capelli rossi|anna frozen|anna karenina|annabelle comes home|anne boleyn|anne of cleves|
anne of green gables|anne with an e|annie get your gun|annie hall|annie musical|apollo creed|archie andrews|archie bunker|ariel pequena sereia|
ariel sirenetta|as aventuras de poliana|ash ketchum|augustus gloop|aurelio casillas|aurora bela adormecida|austin powers|auto da compadecida|ave maria|
ave maria schubert|avenida brasil|ay carmela|baby alive|baby annabel|baby annabell|baby born|baby yoda|bal giselle|balletto giselle|baltasar e blimunda|
bambola annabelle|bambola camilla|barbara ann|barbie and ken|barbie chelsea|barbie e ken|barbie ken|barbie skipper|barbie y ken|barbiere di siviglia|
barney rubble|bart simpson|basil fawlty|bebe anabel|beetlejuice lydia|belle beauty and the beast|ben 10|ben and holly|ben y holly|benjamin bunny|
bentinho e capitu|bette davis eyes|better call saul|betty a feia|betty boop|betty la fea|bilbo baggins|billie jean|billy budd|billy elliot|
billy elliot musical|billy the kid|blair waldorf|bloody mary tudor|bob aggiustatutto|bob cratchit|bob el constructor|bob esponja|bob o construtor|
bob the builder|bojack horseman|bombeiro sam|boneca annabelle|boneca baby alive|boneca bebe reborn|boneca emilia|boneca laura|boneca lol|boneca monica|
boneca polly|boneca susi|boneco chucky|boneco ken|bonnie and clyde|bonnie clyde|bonnie e clyde|bonnie y clyde|bop it|braccio di ferro|bras cubas|
breath of the wild|bridget jones|bridget jones diary|bruce wayne|bruxa do 71|bugs bunny|butch cassidy|buzz lightyear|cabbage patch|cafe con aroma|
calisto y melibea|candy candy|capitaes da areia|capitan alatriste|capitan garfio|capitan uncino|capitao gancho|captain ahab|captain hook|
captain jack sparrow|captain tsubasa|carinha de anjo|carita de angel|carl johnson gta|carlos da maia|carmen bizet|carmen de bizet|caroline neil diamond|
carrie bradshaw|carrie stephen king|carrossel maria joaquina|cars mcqueen|castelo ra tim bum|catherine of aragon|catherine parr|chandler bing|
chapolin colorado|chapulin colorado|charlie and lola|charlie and the chocolate factory|charlie brown|charlie e lola|charlie wonka|chaves chiquinha|
chaves e chapolin|chavo del ocho|chelsea barbie|chica da silva|chica vampiro|chicco artsana|chico bento|chico e joao grilo|chico xavier|chou chou|
chris redfield|christopher robin|chucky doll|chun li|cj gta|clark kent|cloud strife|cluedo colonel mustard|colonel mustard|come on eileen|
commissario montalbano|corto maltese|cosi fan tutte|crash bandicoot|cuentame alcantara|cyrano de bergerac|daddy pig|daffy duck|daisy duck|danny phantom|
darth vader|david copperfield|dear evan hansen|dear maria count me in|del boy|delilah tom jones|derek shepherd|dharma and greg|diabolik eva kant|
diana prince|diario de bridget jones|dick dastardly|dick tracy|diddy kong|diego go|dirty diana|disfraz de elsa|disfraz elsa|doc brown|doc martin|
doc mcstuffins|doctor dolittle|doctor house|doctor jekyll|doctor strange|doctor who|doctor zhivago|doctora juguetes|dom casmurro|dom quixote|don abbondio|
don camillo|don camillo e peppone|don carlo verdi|don chisciotte|don corleone|don diego de la vega|don giovanni|don giovanni mozart|don juan tenorio|
don quijote|don quixote|don ramon chavo|don vito|dona beija|dona clotilde|dona flor|dona flor e seus dois maridos|dona florinda|dona tremebunda|dona xepa|
donald duck|donde esta wally|donkey kong|dora aventureira|dora exploradora|dora l esploratrice|dora la exploradora|dora the explorer|dorian gray|dorian grey|
dottoressa peluche|doutor dolittle|doutora brinquedos|dr dolittle|dr evil|dr house|dr jekyll|dr jekyll and mr hyde|dr mario|dr no|dr strange|dr strangelove|
dr who|dr zhivago|draco malfoy|driving miss daisy|dulce maria carinha|dumb and dumber|dylan dog|ebenezer scrooge|editrice giochi|eduardo manostijeras|
edward mani di forbice|edward maos de tesoura|edward scissorhands|el chapo|el joven sheldon|el rey jose alfredo|el senor de los cielos|eleanor rigby|
elektra strauss|elena de avalor|elena of avalor|elizabeth bennet|elsa and anna|elsa costume|elsa doll|elsa dress|elsa e anna|elsa frozen|emilia do sitio|
emilia sitio|emily in paris|emma bovary|eric cartman|erin brockovich|eva kant|eva maria se fue|eva peron|evan hansen|everybody hates chris|
everybody loves raymond|evita musical|evita peron|ezio auditore|fantasia da elsa|fantasia de elsa|fantasia elsa|fantozzi ugo|father ted|fawlty towers|
felix the cat|ferris bueller|figaro barbiere|fireman sam|fisher price|forrest gump|fred flintstone|freddy krueger|friar tuck|frodo baggins|frozen ana|
frozen anna|frozen elsa|gabriela cravo e canela|galinha pintadinha|garfield odie|gato felix|gatto felix|gatto silvestro|george jetson|george pig|
georgie cartone|geronimo stilton|gian burrasca|gianni schicchi|gilmore girls|ginny weasley|giochi preziosi|giselle ballet|giulio coniglio|gloria patti smith|
gloria umberto tozzi|go diego go|gossip girl|grace and frankie|grande sertao veredas|gregory house|grey s anatomy|greys anatomy|guess who|gwen stacy|
hamilton musical|han solo|hannah and her sisters|hannah montana|hannibal lecter|hansel and gretel|hansel e gretel|hansel gretel|hansel y gretel|
hanzel e gretel|hardy boys|harley quinn|heidi cartone|heidi clara|heidi e clara|heidi y pedro|hello dolly|hercule poirot|hermione granger|hey joe|hey jude|
hey there delilah|hey ya|holly e benji|homer simpson|huck finn|huckleberry finn|i love lucy|indiana jones|ines de castro|inodoro pereyra|inspector gadget|
inspector morse|inspetor bugiganga|iracema jose de alencar|ispettore coliandro|ispettore gadget|jack and the beanstalk|jack skellington|jack sparrow|
jack straws|jackie brown|jake and the never land pirates|james bond|jane eyre|jane seymour|jasmine aladdin|jason bourne|jason voorhees|jean valjean|
jeca tatu|jekyll and hyde|jekyll e hyde|jemima puddle duck|jerry maguire|jersey boys|jesse pinkman|jessica fletcher|jessie s girl|jessies girl|
jesus christ superstar|jill valentine|jim and pam|jimmy neutron|joao e maria|joao e o pe|joao e o pe de feijao|joao semana|joey tribbiani|john rambo|
john watson sherlock|john wick|johnny b goode|johnny bravo|johnny e sabrina|johnny test|jolene dolly parton|jovem sheldon|juana la cubana|juanito alimana|
julio cesar shakespeare|julius caesar|ken da barbie|ken doll|kiki s delivery service|kikis delivery service|kiko chaves|kim possible|king arthur|king lear|
kiss me kate|kiss me licia|kylo ren|la adelita|la bamba ritchie valens|la bella addormentata|la casa de papel|la celestina|la familia burron|la flaca jarabe|
la llorona|la pimpa|la reina del sur|la traviata violetta|lady di|lady diana|lady macbeth|lady oscar|lampiao e maria bonita|lara croft|lay lady lay|
layla eric clapton|lazarillo de tormes|le nozze di figaro|legend of zelda|lego friends emma|lego friends mia|lego friends olivia|lego harry potter|
lego ninjago kai|leon kennedy|lex luthor|lightning mcqueen|lisa simpson|little john robin hood|little miss sunshine|little red riding hood|little wing|
littlest pet shop|lizzie mcguire|lois lane|lola flores|lord voldemort|luccas neto|lucia di lammermoor|lucy in the sky|lucy in the sky with diamonds|
luigi s mansion|luigis mansion|luke cage|luke skywalker|luna lovegood|lupin iii|lupo alberto|lupo alberto e marta|mad hatter|madam butterfly|
madama butterfly|madame bovary|madame butterfly|madame web|mafalda quino|mafalda y manolito|maggie may|maggie simpson|magnum pi|maid marian|mamma mia|
manolito gafotas|manon lescaut|marco de los apeninos|margarida donald|marge simpson|maria bonita|maria bonita e lampiao|maria cervantes|maria clara e jp|
maria do bairro|maria la del barrio|maria la o|maria maria milton|maria maria santana|maria rita e joao|maria stuarda|mario 64|mario and luigi|mario bros|
mario e luigi|mario galaxy|mario kart|mario luigi|mario maker|mario odyssey|mario party|mario rabbids|mario tennis|mario wonder|mario y luigi|
marriage of figaro|martin fierro|martin mystere|marty mcfly|mary jane watson|mary poppins|mary queen of scots|mary tyler moore|masha and the bear|
masha e o urso|masha e orso|masha y el oso|mastro ciliegia|mastro geppetto|matilda musical|matilda the musical|max and ruby|max payne|max steel|
maxwell s silver hammer|mcqueen carros|melissa and doug|melissa doug|melissa e doug|memin pinguin|memorias postumas de bras cubas|menino maluquinho|
meredith grey|mi agita|michael corleone|michael myers halloween|michael scott the office|michelle beatles|mickey and minnie|mickey e minnie|mickey minnie|
mickey mouse|mickey y minnie|midsomer murders|mike and molly|mila e shiro|miles morales|miley stewart|mimi e la nazionale|minnie mouse|miss bean|miss daisy|
miss marple|miss scarlett|mister darcy|moby dick|moe szyslak|mondo marco|monica e cebolinha|monica geller|mortadelo y filemon|morte e vida severina|mr bean|
mr big|mr burns|mr darcy|mr hyde|mr incredible|mr magoo|mr men little miss|mr potato head|mr robot|mr t|mrs brown s boys|mrs doubtfire|mrs peacock|mummy pig|
mundo bita|muneca lulu|muneca nancy|munecas nancy|muneco chucky|muneco ken|murphy brown|mustang sally|nacho libre|nancy drew|nancy famosa|nanny mcphee|
napoleon dynamite|naruto uzumaki|natasha romanoff|nathan never|nazare tedesco|ned flanders|neville longbottom|nino castelo|norman bates|nozze di figaro|
o crime do padre amaro|o primo basilio|o show da luna|obi wan|obi wan kenobi|odete roitman|odorico paraguacu|old maid|olive oyl|oliver tsubasa|oliver twist|
oliver y benji|olivia palito|onde esta o wally|onde esta wally|orso yoghi|os maias|oso paddington|oso yogi|othello desdemona|pablo escobar|paddington bear|
padre amaro|palavra cantada|papa pig|paper mario|paperino e paperina|paquita salas|pasion de gavilanes|patito feo|pato donald|pedrinho sitio|pedro e o lobo|
pedro malasartes|pedro navaja|pedro y el lobo|peggy sue|penelope charmosa|penelope pitstop|penny lane|pequena sereia|perry mason|peter and the wolf|
peter griffin|peter pan|peter parker|peter rabbit|phineas and ferb|phineas e ferb|phineas y ferb|phoebe buffay|pierino e il lupo|pinocchio geppetto|
piolin y silvestre|pippi calzelunghe|pippi langstrumpf|pippi longstocking|pippi meialonga|pippo topolino|pizza romeu e julieta|playmobil heidi|poliana moca|
policarpo quaresma|polly pocket|popeye olivia|porgy and bess|postman pat|primo basilio|princesa ariel|princesa aurora|princesa bela|princesa diana|
princesa elsa|princesa jasmine|princesa leia|princesa merida|princesa peach|princesa sofia|princesa tiana|princesa zelda|princesinha sofia|princess anna|
princess ariel|princess aurora|princess belle|princess daisy|princess diana|princess diaries|princess elsa|princess jasmine|princess leia|princess merida|
princess mononoke|princess peach|princess sofia|princess tiana|princess zelda|principessa diana|principessa elsa|profesor jirafales|professor girafales|
professor plum|proud mary|quasimodo esmeralda|queen elsa|quico chaves|quijote de la mancha|quincas borba|rachel green friends|rag fantozzi|raggedy andy|
raggedy ann|rainha elsa|raquel e maria de fatima|rat man|rayo mcqueen|re artu|red dead|regina elsa|rei artur|reina elsa|relampago mcqueen|remington steele|
resident evil|rey arturo|rezende evil|rick and morty|rick e morty|rick sanchez|rick y morty|robin hood|robinson crusoe|rocky balboa|rocky horror|
romeo and juliet|romeo e giulietta|romeo e julieta|romeo juliet|romeo prokofiev|romeo y julieta|romeu e julieta|romeu julieta|ron weasley|roque santeiro|
rosa salvaje|rosalita bruce springsteen|rosanna toto|rosario tijeras|rose tyler|rosemary s baby|rosemarys baby|rosie thomas|ross and rachel|ross e rachel|
roxanne police|rubeus hagrid|rubi novela|ruby tuesday|ruby tuesdays|rupert bear|sabrina aprendiz de feiticeira|sabrina the teenage witch|
sabrina vita da strega|saci perere|saetta mcqueen|sailor moon|salome strauss|salvo montalbano|sam el bombero|sam il pompiere|samus aran|sancho panca|
sancho panza|santa maria gracie|santos vega|sasuke uchiha|saul goodman|scooby doo|scrooge mcduck|senhora aurelia|senor barriga|serena van der woodsen|
sergeant pepper|seu barriga|seu madruga|severus snape|sex and the city|sexta feira 13 jason|sgt pepper|sheldon cooper|sherlock holmes|show da luna|
signora in giallo|silvestro e titti|simon boccanegra|simon dice|simon says|sinhozinho malta|sir lancelot|sirenita ariel|sirius black|
sitio do picapau amarelo|six the musical|skipper barbie|snoopy charlie brown|snow white|sofia la principessa|sofia the first|solid snake|sonic e tails|
sorvete romeu e julieta|sou luna|south park|soy luna|stacy s mom|stacys mom|steffi love|stephen strange|stewie griffin|street fighter ryu|super mario bros|
sweeney todd|sweet caroline|sweet home alabama|sylvanian families|tea stilton|tekken jin|tex willer|the last of us|thelma and louise|thelma e louise|
thelma y louise|thomas and friends|thomas e seus amigos|thomas magnum|thomas the tank|thomas the tank engine|thomas wooden railway|thomas y sus amigos|
tia anastacia|tia nastacia|tieta do agreste|tifa lockhart|tina turner musical|tinker bell|tiny tim|tio gilito|tio patinhas|todo mundo odeia o chris|
tokyo casa de papel|tom and jerry|tom e jerry|tom jerry|tom kitten|tom sawyer|tom y jerry|tommy vercetti|tony montana|tony soprano|tony stark|topo gigio|
tow mater|toy story|trenino thomas|tristan and isolde|tristan e isolda|tristano e isotta|triste fim de policarpo quaresma|turma da monica|
turma da monica jovem|two and a half men|ugly betty|ugo fantozzi|uncle scrooge|urso paddington|vale tudo|valerie amy winehouse|vera stanhope|veruca salt|
vestido da elsa|vestido de elsa|vestido elsa|vestito di elsa|vestito elsa|vicky cristina barcelona|vidas secas|vincent vega|violetta disney|
violetta martina stoessel|visconde de sabugosa|vito corleone|viuva porcina|wendy darling|what ever happened to baby jane|where s waldo|where s wally|
wheres waldo|wheres wally|will and grace|will turner|willy wonka|wilma flintstone|winnie pooh|winnie the pooh|winny pooh|woody and buzz|woody e buzz|
xica da silva|yo soy betty la fea|yogi bear|young sheldon|zack and cody|zack e cody|zanna bianca|ze carioca|ze colmeia|ze gotinha|ze povinho|zio paperone|
zipi y zape|zorro don diego|
abe froman|agua de valencia|alexander cocktail|amaretto sour|americano cocktail|bellini cocktail|bellini de pessego|bloody caesar|bloody maria|bloody mary|
bloody marys|bobby burns|bottomless mimosas|brandy alexander|brandy alexanders|buck s fizz|bucks fizz|cadillac margarita|camillo negroni|cardinale cocktail|
charlie chaplin|charro negro|clover club|cocktail bellini|coctel alexander|coctel chilcano|coctel margarita|coctel san francisco|conte negroni|
corpse reviver|cynar julep|daiquiri hemingway|dark n stormy|don cangrejo|douglas fairbanks|drink garibaldi|el presidente|ernest hemingway|felix kir|
fernet con coca|fred astaire|french 75|frozen margarita|gancia batido|garibaldi cocktail|gibson martini|gin gibson|ginger rogers|hanky panky|
harvey wallbanger|harvey wallbangers|hemingway daiquiri|hugo st germain|jack rose|jager bomb|james bond martini|jarra de margarita|jasmine cocktail|
jean harlow|jim jack and jose|jolly rancher|jose jack and jim|kir royal|kir royale|long island iced tea|mamie gilroy|mamie taylor|mango margarita|
margarita azul|margarita de fresa|margarita frozen|margarita mix|maria mole|martinez cocktail|mary pickford|mimosa brunch|monaco cocktail|negroni bianco|
negroni sbagliato|oaxaca old fashioned|paloma cocktail|paloma coctel|papa doble|peach bellini|pitcher of margaritas|presidente cocktail|
prince of wales cocktail|puccini cocktail|queen charlotte|queen elizabeth cocktail|queens park swizzle|rabo de galo|ramos fizz|ramos gin fizz|rob roy|
robert burns|rosita cocktail|rossini cocktail|rossini spritz|san francisco cocktail|san martin cocktail|shot de margarita|skinny margarita|spicy margarita|
strawberry margarita|strawberry margaritas|tequila margarita|tequila sunrise|three wise men shot|tinto de verano|tiziano cocktail|tom collins|
tommy s margarita|tommys margarita|un bellini|un garibaldi|un negroni|un rossini|una paloma|vesper lynd|vesper martini|vieux carre|virgin margarita|
vodka collins|ward eight|
abbott freestyle|abbott lab|addison s|addison s disease|addisons disease|agua rabelo|alexander fleming|alka seltzer|alzheimer disease|alzheimer s|ames test|
amsler grid|andrews liver salts|andrews salts|apgar score|apollo hospital|apollo pharmacy|araujo drogaria|arterite di horton|asperger s|asperger syndrome|
aspirina bayer|baby johnson|bach flower remedies|bach flowers|baker s cyst|bakers cyst|band aid johnson|baron munchausen|barone di munchausen|
barrett s esophagus|barretts esophagus|bartholin s cyst|basedow graves|baxter nerve|bayer aspirina|bd ultra fine|becton dickinson|beecham s|beechams powders|
behcet s|bell s palsy|bells palsy|benavides farmacia|biotonico fontoura|boehringer ingelheim|boots pharmacy|bowen s disease|bowens disease|boxer s fracture|
braxton hicks|bristol myers|bristol myers squibb|burkitt lymphoma|bypass de roux|carlo erba|carter s little pills|cateter de foley|cateter de swan ganz|
catetere foley|cefalea di horton|cha de lucia lima|chagas disease|charcot marie|charcot marie tooth|chemist warehouse|christmas disease|cirurgia de mohs|
cisti di baker|cisti di bartholin|cisto de baker|cisto de bartholin|colirio moura brasil|colles fracture|contracciones de braxton hicks|
contracoes de braxton hicks|contrazioni di braxton hicks|coombs direto|coombs indirecto|coombs indireto|coombs indiretto|coombs test|corea di huntington|
crohn s|crohn s disease|cushing s|cushing s disease|cushings syndrome|de quervain|doctor simi|doenca de addison|doenca de alzheimer|doenca de behcet|
doenca de chagas|doenca de crohn|doenca de dupuytren|doenca de fabry|doenca de gaucher|doenca de graves|doenca de hansen|doenca de huntington|
doenca de kawasaki|doenca de lyme|doenca de meniere|doenca de paget|doenca de parkinson|doenca de peyronie|doenca de scheuermann|doenca de still|
doenca de von willebrand|doenca de wilson|doppler ultrasound|doppler venoso|dottor giorgini|down s syndrome|down syndrome|dr bach|dr giorgini|dr lal|
dr lal path labs|dr lal pathlabs|dr organic|dr peyronie|dr reddy s|dr reddys|dr simi|dr theiss|droga raia|drogaria araujo|drogaria moderna|drogaria nissei|
drogaria pacheco|drogaria rosario|drogaria santa marta|drogaria sao paulo|drogaria venancio|drogarias pacheco|duane reade|dupuytren s contracture|
eco doppler|ecocolor doppler|edward jenner|edwards syndrome|effervescente brioschi|ehlers danlos|ejercicios de kegel|eletrocardiograma holter|eli lilly|
elixir paregorico|emulsao de scott|emulsao scott|emulsion de scott|emulsion scott|enfermedad de alzheimer|enfermedad de chagas|enfermedad de crohn|
enfermedad de parkinson|epley maneuver|epley manoeuvre|erba di san giovanni|erba luisa|erva de santa maria|erva de sao joao|erva luisa|escore de gleason|
esercizi di kegel|esi erboristeria|esofago barrett|esofago de barrett|esofago di barrett|ewing sarcoma|exame papanicolau|exercicios de kegel|fabry disease|
farmacia benavides|farmacia cruz verde|farmacia do trabalhador|farmacia guadalajara|farmacia nissei|farmacia pague menos|farmacia permanente|
farmacia san jorge|farmacia san pablo|farmacia santa marta|farmacia sao joao|farmacia yza|farmacias ahumada|farmacias benavides|farmacias del dr simi|
farmacias guadalajara|farmacias san pablo|farmacias sao joao|farmacias similares|fenomeno de raynaud|fenomeno di raynaud|fio de kirschner|fiori di bach|
fisherman s friend|fishermans friend|florais de bach|floral de bach|flores de bach|foley catheter|gaucher disease|gilbert s syndrome|gilbert syndrome|
gilberts syndrome|glandula de bartolino|glaxo smith kline|gleason score|gram stain|graves disease|graves s disease|griglia di amsler|guillain barre|
guthrie test|hansen s disease|hansens disease|hashimoto s|hashimoto thyroiditis|heimlich maneuver|heimlich manoeuvre|henoch schonlein|hierba de san juan|
hierba de santa maria|hierba luisa|hierba maria|hodgkin lymphoma|hodgkin s|hodgkin s lymphoma|hodgkins lymphoma|hoffmann la roche|holland and barrett|
holland and barretts|holland barrett|holter 24h|holter cardiaco|holter monitor|holter pressorio|horner syndrome|horton s headache|huntington s|
huntington s disease|huntingtons disease|indice de apgar|indice di apgar|insulina lilly|ishihara test|janssen cilag|jarabe broncolin|jean coutu|
johnson and johnson vaccine|johnson e johnson cotonete|johnson johnson|johnson s baby powder|jones fracture|kawasaki disease|kawasaki s disease|
kegel exercises|kirschner wire|klinefelter syndrome|l angelica|la peyronie|la roche|la roche posay|lacri lube|laroche posay|le fort|legg calve perthes|
legionnaires disease|leite de colonia|leite de magnesia de phillips|leite de magnesia phillips|leite de rosas|lilly insulina|linfoma de burkitt|
linfoma de hodgkin|linfoma di hodgkin|lloyds pharmacy|lou gehrig s|lou gehrig s disease|lou gehrigs|louis pasteur|lyme disease|magnesia phillips|
magnesia s pellegrino|magnesia san pellegrino|mal de alzheimer|mal de chagas|mal de hansen|mal de parkinson|malattia di lyme|maniobra de heimlich|
manobra de epley|manobra de heimlich|manobra de valsalva|manovra di epley|manovra di heimlich|manovra di valsalva|marfan syndrome|maria luisa infusion|
mary jane weed|max healthcare|meniere s|merck sharp|metropolis lab|milk of magnesia|mohs surgery|morbo di addison|morbo di alzheimer|morbo di basedow|
morbo di crohn|morbo di dupuytren|morbo di paget|morbo di parkinson|morbo di wilson|morton s neuroma|mortons neuroma|moura brasil|nao hodgkin|
neuroma de morton|neuroma di morton|nissen fundoplication|non hodgkin|noonan syndrome|osgood schlatter|pacheco drogaria|paget s disease|pagets disease|
pap smear|pap test|paralisi di bell|paralisia de bell|paralisis de bell|parke davis|parkinson s|parkinson s disease|pasta di hoffman|pasta fissan|
patau syndrome|perthes disease|peter pan syndrome|peyronie s disease|phillips milk of magnesia|polvilho granado|pomada de calendula|pomada de la campana|
pomada minancora|pott s disease|prader willi|preparation h|prodeco pharma|punteggio di apgar|quiste de baker|ramsay hunt|raynaud s|rennie tablets|
rescue remedy bach|rett syndrome|reye s syndrome|rite aid|roche diagnostics|rorschach test|roux en y|sabin vaccine|saint john s wort|sais de schussler|
sal andrews|sal de andrews|sal de epsom|sal de fruta eno|sal de uvas picot|sali di schussler|salter harris|sarcoma de ewing|sarcoma de kaposi|
sarcoma di ewing|schilling test|schirmer test|schussler salts|scott emulsion|sella farmaceutici|seven up|sever s disease|sinal de babinski|sinal de romberg|
sindrome de angelman|sindrome de asperger|sindrome de brugada|sindrome de cushing|sindrome de diogenes|sindrome de down|sindrome de edwards|
sindrome de gilbert|sindrome de guillain barre|sindrome de horner|sindrome de klinefelter|sindrome de marfan|sindrome de meniere|sindrome de patau|
sindrome de peter pan|sindrome de ramsay hunt|sindrome de raynaud|sindrome de rett|sindrome de sjogren|sindrome de stendhal|sindrome de stevens johnson|
sindrome de tietze|sindrome de tourette|sindrome de turner|sindrome de williams|sindrome di asperger|sindrome di brugada|sindrome di cushing|
sindrome di diogene|sindrome di down|sindrome di gilbert|sindrome di kawasaki|sindrome di meniere|sindrome di peter pan|sindrome di rett|sindrome di sjogren|
sindrome di stendhal|sindrome di stoccolma|sindrome di tourette|sindrome di williams|sjogren s|smith and nephew|smith kline|smith nephew|snellen chart|
sonda de foley|sonda foley|sonda vesical de foley|st john s wort|st johns wort|stendhal syndrome|stevens johnson|stevens johnson syndrome|still s disease|
swan ganz|tabela de snellen|tay sachs|te de hierba luisa|tenossinovite de de quervain|terry white|terry white chemist|test de papanicolaou|test di coombs|
test di guthrie|test pap|teste de coombs|teste de ishihara|teste de rorschach|teste do pezinho|tireoidite de hashimoto|tiroidite di hashimoto|
tiroiditis de hashimoto|tourette s|tourette syndrome|tucks pads|tumor de wilms|turner syndrome|ultrafarma sidney oliveira|unguento 666|uvas picot|
vaccino janssen|vaccino johnson|vaccino johnson e johnson|vacina da janssen|vacina janssen|vacina sabin|vacina salk|vacuna janssen|vacuna sabin|vacuna salk|
vick pyrena|vick vaporub|vicks vaporub|von recklinghausen|von willebrand|wegener s|weil s disease|wernicke korsakoff|whipple surgery|williams syndrome|
wilms tumor|wilson s disease|wilsons disease|wolf parkinson white|wolff parkinson white|y de roux|
a reuben|abacate hass|abacate margarida|abate fetel|abuelita chocolate|acaraje da cira|acaraje da dinha|aceite canuelas|aceite carbonell|aceite cocinero|
aceite coosur|aceite gallo|aceite la espanola|aceite natura|aceite primor|aceite ybarra|aguacate hass|ajiaco santafereno|alfajor blanco y negro|
alfajor cachafaz|alfajor fulbito|alfajor guaymallen|alfajor havanna|alfajor jorgelin|alfajor jorgito|alfajor terrabusi|alfajores juana la loca|alfredo sauce|
alla norma|alphonso mango|alphonso mangoes|ameijoas a bulhao pato|ameixa rainha claudia|anjou pears|anna potatoes|antiu xixona|antonio mattei|anzac biscuits|
apple brown betty|apple charlotte|arroz a grega|arroz a piamontese|arroz blue ville|arroz brillante|arroz cacarola|arroz camil|arroz carolino|arroz cigala|
arroz con leche|arroz costeno|arroz diana|arroz dos hermanos|arroz ernesto morgado|arroz florhuila|arroz gallo|arroz molinos ala|arroz namorado|
arroz prato fino|arroz roa|arroz san jorge|arroz sos|arroz tio joao|arroz verde valle|asparagi alla bismarck|atun campomar|atun florida|avocado hass|
azeite andorinha|azeite borges|azeite carbonell|azeite da maria|azeite gallo|azeite gallo reserva|azeite herdade do esporao|azeite maria|
azeite oliveira da serra|baba de camelo|bacalhau a braga|bacalhau a bras|bacalhau a gomes de sa|bacalhau a lagareiro|bacalhau a margarida da praca|
bacalhau a ze do pipo|bacalhau espiritual|bacalhau gomes de sa|baci di alassio|baci di dama|bag of clementines|bagna cauda|baiao de dois|bakewell tart|
bala chita|bala juquinha|bala soft|balcarce postre|banana da terra|banana maca|banana nanica|banana prata|bananas foster|bandeja paisa|barriga de freira|
barros jarpa|barros luco|bartlett pear|bartlett pears|battenberg cake|beef stroganoff|beef wellington|bellini blini|bife a marrare|bife a oswaldo aranha|
bife de chorizo|bigne di san giuseppe|bigne san giuseppe|bimbo pan|bing cherries|biscoito aymore|biscoito bauducco|biscoito fortaleza|biscoito maizena|
biscoito marilan|biscoito negresco|biscoito passatempo|biscoito richester|biscoito sao luiz|biscoito trakinas|biscoito triunfo|biscoito vitarella|
biscoito zabet|bismarck herring|bistecca alla bismarck|bocadillo serranito|bolacha piraque|bolo de rolo|bolo dona benta|bolo luis felipe|bolo marta rocha|
bolo rei|bolo souza leao|bombom garoto|bombom serenata|bombon bon o bon|bon o bon|borges azeite|bosc pear|bramley apple|bramley apples|bramley seedling|
brazo de gitano|brazo de reina|brisas do lis|brown betty|brutti ma buoni|bulhao pato|caesar dressing|caesar salad|caesar wrap|cafe don pedro|
caixa de bombom garoto|caixa garoto|caldo gallina blanca|caldo knorr|caldo maggi|caldo verde|calzones rotos|camarones a la diabla|cantucci mattei|
cantucci prato|carlos quinto chocolate|carlos v|carlota de limon|carlota de mango|carolina gold|carolina reaper|carolina rice|carpaccio cipriani|
catsup del monte|causa limena|charlotte potatoes|charlotte royale|charlotte russe|cherries jubilee|chicharron de|chicken alfredo|chicken caesar|
chicken francese|chicken kiev|chicken maryland|chicken parm|chiles herdez|chiles la costena|chips con valentina|chiquilin artiach|chocolate abuelita|
chocolate alpino|chocolate arcor|chocolate carlos v|chocolate corona|chocolate diamante negro|chocolate don gustavo|chocolate garoto|chocolate ibarra|
chocolate jet|chocolate la iberica|chocolate lacta|chocolate laka|chocolate luker|chocolate prestigio|chocolate princesa|chocolate sao luis|
chocolate sensacao|chocolate sol|chocolate sublime|chocolate suchard|chocolate valor|chocolates valor|ciliegie ferrovia|ciruela claudia|ciruelas claudias|
clementine calabria|clementine oranges|cobb salad|colomba pasquale|colonel sanders|concord grapes|copa melba|coronel sanders|cox apple|cox s orange pippin|
coxs apples|crema lyncott|crepe susette|crepe suzette|crepes suzette|crudo san daniele|d onofrio|dasheri mango|del monte|desiree potatoes|diamante negro|
dick pudding|dobos torte|dom rodrigo|dom rodrigo doce|dom rodrigos|don pedro postre|dona maria mole|dona pepa|dona tota|donofrio helado|due margherite|
dulce de leche la serenisima|dulce de leche san ignacio|dulce de leche sancor|earl of sandwich|eccles cake|egg benedict|eggs benedict|eggs florentine|
emperador gamesa|enchiladas suizas|ensalada caesar|ensalada cesar|ensalada waldorf|esterhazy torte|estrogonofe de frango|fagioli san marco|farina barilla|
farinha de trigo dona benta|farinha dona benta|fat rascal|feijao carioca|feijao jalo|feijao maria|feijao rosinha|felipe ii|fettuccine alfredo|
fetuccine alfredo|file a oswaldo aranha|file oswaldo aranha|filete san jacobo|filetto rossini|flan royal|frango a kiev|frijol flor de mayo|
frittelle di san giuseppe|galletas artiach|galletas birba|galletas casino|galletas costa|galletas cuetara|galletas diana|galletas ducales|galletas emperador|
galletas festival|galletas fontaneda|galletas gamesa|galletas gullon|galletas lola|galletas lorenz|galletas margarita|galletas margaritas|
galletas marias gamesa|galletas mckay|galletas noel|galletas oreo|galletas rio|galletas saltin|galletas san jorge|galletas terrabusi|galletas traviata|
galletas victoria|galletitas bagley|galletitas criollitas|galletitas lincoln|galletitas manon|galletitas melba|galletitas opera|galletitas rumba|
galletitas sonrisas|galletitas traviata|gansito marinela|garibaldi biscuit|garibaldi biscuits|garoto bombom|gelatina dr oetker|gelatina royal|general tso|
general tso chicken|general tso s chicken|general tsos chicken|gloria leche|gnocchi alla sorrentina|gomes de sa|gorditas dona tota|granny smith|
granny smith apple|granny smiths|hachis parmentier|harry s bar|harrys bar|hass avocado|hass avocados|heinz beans|heinz ketchup|helado d onofrio|
helado holanda|helado santa clara|helados d onofrio|helados holanda|helados santa clara|hellmann s|hellmanns mayo|henry heinz|herdade do esporao|
huesos de san expedito|huesos de santo|huevos benedict|huevos benedictinos|iced vovo|insalata caesar|insalata russa|jacket potato|jamon cinco jotas|
jamon joselito|jonathan apple|jonathan apples|juana la loca|kfc colonel|king edward|king edward potatoes|king edwards|kung pao|la costena|lady baltimore|
lady finger masala|lady fingers|laranja bahia|laranja lima|laranja pera|laranja seleta|leche alpina|leche alpura|leche carranza|leche colanta|leche gloria|
leche laive|leche lala|leche santa clara|leonidas da silva|limao siciliano|lincoln galletitas|lobster newburg|lobster thermidor|lomo saltado|
luis felipe bolo|maca eva|maca fuji|maca gala|maca granny smith|macarrao adria|macarrao dona benta|macarrao galo|madeira cake|manga haden|manga palmer|
manga rosa|manga tommy|manga tommy atkins|mango alphonso|mango ataulfo|mango haden|mango keitt|mango kent|mango manila|mango tommy|manjar branco|
manon galletitas|mantecados felipe ii|manzana granny smith|margarida da praca|margherita con bufala|margherita e|margherita pizza|margherita senza glutine|
marias fontaneda|marinela gansito|maris piper|marta rocha|martha rocha|mayonesa hellmanns|mayonesa natura|mayonesa ybarra|mcintosh apple|mcintosh apples|
mela annurca|mela granny smith|mela pink lady|melba galletitas|melba toast|mele pink lady|mexerica rio|meyer lemon|meyer lemons|milanesa maryland|
milanesa napolitana|minna di sant agata|minne di sant agata|mole dona maria|molho alfredo|molho caesar|molho carolina reaper|mozart kugel|norma con ricotta|
olho de sogra|oliveira da serra|oswaldo aranha|ouro branco|ovos benedict|oysters rockefeller|palta hass|pan bimbo|pan de muerto|pan de san antonio|
pan garibaldi|pane di san giuseppe|paneton bimbo|paneton buon natale|paneton d onofrio|paneton donofrio|paneton gloria|paneton motta|paneton todinno|
paneton winters|panetone bauducco|panettone bauducco|panettone santa edwiges|panettone village|panettone visconti|pao de lo|papa rellena|papas con valentina|
paris brest|pasta alfredo|pasta alla nerano|pasta alla norma|pasta gallo|pastas gallo|pasteis de santa clara|pastel de choclo|pastel de santa clara|
pastel selva negra|peach melba|pera abate|pera conference|pera d anjou|pera kaiser|pera portuguesa|pera rocha|pera william|pera williams|peras rocha|
peras williams|pere abate|pere decana|pere williams|persian lime|pesca melba|pessego melba|pink lady apple|pink lady apples|pionono santa fe|pizza bismarck|
pizza california|pizza dona benta|pizza giulietta|pizza margarita|pizza margherita|pizza margherita dop|pizza marguerita|pizza marinara|pizza portuguesa|
platano dominico|polvorones la estepena|pommes anna|postre balcarce|postre don pedro|postre martin fierro|postre vigilante|potage parmentier|potatoes anna|
presunto san daniele|prosciutto di san daniele|prosciutto san daniele|prugne regina claudia|queen anne cherries|queen victoria|queijadas de sintra|
queso mendicrim|queso san simon|queso tetilla|rainha claudia|rainier cherries|red delicious|reina claudia|reine claude|reuben on rye|reuben sandwich|
revuelto gramajo|ropa vieja|rosca de anis|rosca de reyes|roscon de reyes|rossini burger|russet burbank|sacher torte|saint honore|salada caesar|salada cesar|
salada waldorf|salisbury steak|sally lunn|sally lunns|salsa alfredo|salsa bufalo|salsa cesar|salsa cholula|salsa herdez|salsa la costena|salsa la valentina|
salsa tapatio|salsa valentina|salsa valentina negra|san daniele|san ignacio|san jacobo|san jacobos|san marzano sauce|san simon|sanduiche bauru|
santa clara leche|santa clara pastel|sarde a beccafico|sauce bechamel|scotch bonnet|scotch egg|serenata de amor|sfince di san giuseppe|shrimp alfredo|
singing hinnies|sloppy giuseppe|sloppy guiseppe|sonho de valsa|sopa maruchan|sopa teresa|souza leao|spaghetti alla norma|spotted dick|sriracha huy fong|
st honore|steak diana|steak diane|suprema maryland|suspiro a la limena|taco arabe|tacos don carlos|tacos gobernador|tangerina ponkan|tarta de santiago|
tarta rogel|tarta sacher|tarte tatin|tempero da ana maria|tempero sazon|thompson seedless|tia rosa|tim tam|tim tams|tim tamz|toad in the hole|
tocino de cielo|tommy atkins|torta ahogada|torta balcarce|torta barozzi|torta caprese|torta cubana|torta de santiago|torta della nonna|torta marta rocha|
torta martha rocha|torta mimosa|torta nonna|torta paradiso|torta rogel|torta sacher|torta saint honore|torta santiago|torta setteveli|torta st honore|
torta tenerina|tortilla betanzos|toucinho do ceu|tournedos rossini|travesseiros de sintra|traviata bagley|tres leches|turron 1880|turron antiu xixona|
turron de dona pepa|turron de jijona|turron delaviuda|turron dona pepa|turron el almendro|turron el lobo|turron pico|turron suchard|turron vicens|
tutu a mineira|una margherita|uncle bens rice|uova alla benedict|uova benedict|uva benitaka|uva fragola|uva isabel|uva isabella|uva italia|uva niagara|
uva red globe|uva regina|uva rubi|uva thompson|uva vitoria|valentina etiqueta negra|valentina hot sauce|valentina salsa|valentina sauce|veal oscar|
victoria plum|victoria plums|victoria sandwich|victoria sponge|victoria sponge cake|virado a paulista|vitello tonnato|waldorf salad|williams pear|
williams pears|yemas de san leandro|yemas de santa teresa|yogurt gloria|ze do pipo|zeppola san giuseppe|zeppole di san giuseppe|zuppa inglese|
19 crimes|a w root beer|abadia retuerta|abuelo anejo|admiral nelson|adolph coors|adriano ramos pinto|agua benedictino|agua bezoya|agua bonafont|
agua bonafonte|agua brisa|agua cachantun|agua ciel|agua cielo|agua crystal|agua das pedras|agua do luso|agua eco de los andes|agua font vella|agua glaciar|
agua lanjaron|agua lindoya|agua luso|agua manantial|agua minalba|agua monchique|agua mondariz|agua penacova|agua penafiel|agua prata|agua san luis|
agua san mateo|agua san pellegrino|agua santa maria|agua sao lourenco|agua ser|agua serra da estrela|agua solan de cabras|agua villavicencio|agua vital|
aguardente macieira|aguardiente antioqueno|aguardiente nectar|albarino martin codax|alomo bitters|alto del carmen|amanda yerba|amendoa amarga|angry orchard|
anheuser busch|anis del mono|anis la castellana|anisio santiago|anna codorniu|anna de codorniu|appleton estate|arizona tea|arnold palmers|arthur guinness|
baden baden|baileys irish cream|ballantine s|barefoot moscato|baron de rothschild|baron philippe de rothschild|barq s|basil hayden|basil hayden s|
bell s whisky|bells whisky|ben shaws|betty s tea room|bettys harrogate|bettys tea room|bigi cola|billecart salmon|blandy s|boag s|bodegas muga|
bodegas torres|bombay sapphire|brahma duplo malte|brandy carlos i|brandy soberano|brown brothers|buchanan s|buchanans 12|bud light|buffalo trace|bulmer s|
cachaca 51|cachaca anisio santiago|cachaca maria izabel|cachaca salinas|cachaca santo grau|cachaca seleta|cafe aguila roja|cafe altomayo|cafe baggio|
cafe bom jesus|cafe bonka|cafe brasileiro|cafe bustelo|cafe caboclo|cafe cabrales|cafe camelo|cafe damasco|cafe delta|cafe do ponto|cafe evolutto|cafe haiti|
cafe iguacu|cafe juan valdez|cafe la llave|cafe la virginia|cafe marata|cafe marcilla|cafe martinez|cafe matiz|cafe melitta|cafe nicola|cafe odebrecht|
cafe oma|cafe orfeu|cafe pele|cafe pilao|cafe saimaza|cafe santa clara|cafe sao braz|cafe sello rojo|cafe sical|cafe tres coracoes|caffe nero|
campari laranja|campo viejo|camus cognac|canada dry|cantina da serra|captain morgan spiced|captain morgans|cardenal mendoza|caribou coffee|
carlo rossi sangria|carlos primero|carlton draught|carmelo rodero|carmen gran reserva|carmen margaux|carmen vina|carta blanca|carta nevada|casa donoso|
casa ferreirinha|casa lapostolle|casa noble|casa perini|casa valduga|casal garcia|casillero del diablo|castillo de molina|catuaba selvagem|cava anna|
cerveja amstel|cerveja antarctica|cerveja bohemia|cerveja colorado|cerveja corona|cerveja crystal|cerveja devassa|cerveja eisenbahn|cerveja heineken|
cerveja imperio|cerveja itaipava|cerveja original|cerveja petra|cerveja proibida|cerveja sagres|cerveja sol|cerveja spaten|cerveja stella|
cerveja therezopolis|cerveza aguila|cerveza alhambra|cerveza andes|cerveza andina|cerveza bohemia|cerveza brahma|cerveza carta blanca|cerveza cordoba|
cerveza corona|cerveza costena|cerveza cristal|cerveza cruzcampo|cerveza cusquena|cerveza estrella galicia|cerveza imperial|cerveza indio|cerveza isenbeck|
cerveza leon|cerveza leon negra|cerveza mahou|cerveza miller|cerveza modelo|cerveza montejo|cerveza pacifico|cerveza patagonia|cerveza pilsen callao|
cerveza poker|cerveza quilmes|cerveza salta|cerveza san miguel|cerveza santa fe|cerveza sol|cerveza tecate|cerveza victoria|cha leao|cha mate leao|
chapman drink|charles heidsieck|charles shaw|chateau margaux|chateau petrus|chateau ste michelle|chateauneuf du pape|chivas regal|chock full o nuts|
cien anos|clase azul|clos apalta|cloudy bay|club colombia|concha y toro|conde de los andes|conde de valdemar|conhaque domecq|conhaque dreher|
conhaque presidente|conhaque sao joao da barra|cooperativa garibaldi|coopers pale ale|coopers sparkling|coors light|cordon negro|corona cerveza|corona extra|
corona familiar|costa coffee|cousino macul|cristal cerveza|cristal roederer|croft original|cuarenta y tres|cuba libre|cuervo especial|d arenberg|dado bier|
dal pizzol|dama bier|de bortoli|delta cafes|dewar s|dewars white label|dobel diamante|dolly cola|dolly guarana|dom bosco|don benigno|don guerino|
don julio 1942|don julio 70|don julio blanco|don julio reposado|don maximiano|don melchor|don papa|don q|dona antonia|dona ermelinda|dona maria vinho|
dr pepper cherry|dr pepper zero|dunkin donuts|duque de alba|e and j|e j gallo|earl gray|earl grey|edinburgh gin|elijah craig|emu export|english breakfast|
ernest and julio gallo|espirito de minas|espumante garibaldi|espumante salton|estrella damm|estrella galicia|eva water|famous grouse|faustino i|faustino v|
faustino vii|fernando de castilla|fever tree|finca resalso|fortnum and mason|fortnum mason|fra angelico|francis coppola|francis ford coppola|
fuller s london pride|fullers london pride|gallo wine|gato negro|george dickel|georges duboeuf|gh mumm|gin gordon s|gin hendricks|gin larios|gin malfy|
gin mare|gin martin miller|gin nordes|gin seagrams|ginja sem rival|ginjinha espinheira|gloria jean s|gloria jean s coffees|gloria jeans|gonzalez byass|
gordon s gin|gordons gin|gordons pink|graham s port|gran centenario|gran duque de alba|gran tarapaca|grand marnier|grant s whisky|grants whisky|greene king|
grey goose|guarana antarctica|guarana dolly|guarana jesus|guarana kuat|hahn super dry|hansen s|harp lager|havana anisio santiago|havana club|havana club 7|
hendrick s|hendricks gin|hennessy vs|henriques e henriques|henry mckenna|henry westons|henschke hill of grace|hero lager|hill of grace|inca kola|irn bru|
j and b|j b|jack and coke|jack daniel|jack daniel s|jack daniels honey|jacob s creek|jacques cider|jacques selosse|james boag|james boags|james e pepper|
james squire|jb rare|jefferson s reserve|jerez tio pepe|jesus guarana|joao pato duck|john jameson|john smith s bitter|john smiths bitter|
johnnie walker black|johnnie walker blue|johnnie walker red|johnny walker red label|jones soda|jose cuervo especial|jose maria da fonseca|jose pariente|
joseph drouhin|joseph perrier|josh cabernet|josh cellars|juan valdez cafe|jug of pimms|jurubeba leao do norte|juve camps|juve y camps|kendall jackson|
ketel one|kingfisher beer|knob creek|krug grande cuvee|la gitana|lady gray|lady grey|laurent perrier|leblon cachaca|leon de tarapaca|licor 43|licor beirao|
licor tia maria|lidio carraro|lindeman s|lone star|lopez de heredia|los vascos|louis jadot|louis roederer|luis felipe edwards|luiz argenta|madeira wine|
maestro dobel|maker s mark|makers mark|manzanilla la gitana|marie brizard|marques de arienzo|marques de borba|marques de casa concha|marques de grinon|
marques de murrieta|marques de riscal verdejo|marques de vargas|marques de vizhoja|marston s pedigree|martha s vineyard|marthas vineyard|martin codax|
martin millers|martinelli s|mate leao|mateus rose|matte leao|max reserva|maxwell house|mcdowell s|mcdowells no 1|mcwilliam s|mello yello|mezcal 400 conejos|
mezcal amores|mezcal union|michel rolland|michel s patisserie|michels patisserie|miguel torres chile|mike s hard lemonade|mikes hard|mikes hard lemonade|
miller genuine draft|miller high life|miller lite|milo tin|miolo selecao|mistral 35|modelo especial|moet and chandon|moet chandon|moet et chandon|monkey 47|
monkey shoulder|montes alpha|mott s|mott s apple juice|motts apple juice|mount gay|mouton cadet|mr pibb|mumm cordon rouge|murphy s irish stout|
murphy s stout|myers rum|myers s|negra modelo|nicolas feuillatte|ocean spray|officer s choice|officers choice|ojo de tigre|old forester|old grand dad|
old monk|old parr|old peculier|old rosie|pacharan zoco|paco y lola|paddy whiskey|pago de carraovejas|pappy van winkle|passport scotch|patron silver|
patron tequila|pazo de senorans|pedro ximenez|peet s|peet s coffee|peets coffee|penfolds grange|pera manca|pernod ricard|perrier jouet|peter lehmann|
petra puro malte|pg tips|pimm s|pimm s cup|pimms cup|pint of murphys|pint of stella|pints of stella|piotr smirnov|piper heidsieck|pisco alto del carmen|
pisco capel|pisco control|pisco mistral|pisco porton|pisco queirolo|pisco sour|pisco tabernero|plymouth gin|pol roger|ponche caballero|porto barros|
porto burmester|porto calem|porto cruz|porto dona antonia|porto ferreira|porto graham s|porto kopke|porto niepoort|porto offley|porto ramos pinto|
porto sandeman|pouilly fume|powers gold label|prince of wales tea|proper twelve|puerto de indias|pusser s|quinta da bacalhoa|quinta do morgado|
quinta do noval|ramon bilbao|ramon roqueta|ramos pinto|raventos i blanc|redbreast 12|refrigerante dolly|refrigerante jesus|remy martin|reserva de la familia|
rio sol|robert mondavi|roger goulart|ron abuelo|ron bacardi|ron barcelo|ron brugal|ron cacique|ron diplomatico|ron don papa|ron matusalem|ron medellin|
ron pampero|ron santa teresa|ron viejo de caldas|ron zacapa|rose mateus|roy rogers|roy rogers drink|sailor jerry|saint emilion|saint estephe|saint germain|
saint joseph|saint julien|salton intenso|sam adams boston lager|samuel adams|samuel smith brewery|san mateo|san matias|san miguel|san pedro|
san pellegrino limonata|san pellegrino water|san valentin torres|sangre de toro|sangria don simon|sangue de boi|santa carolina|santa ema|santa emiliana|
santa fe|santa felicidade|santa helena|santa helena reservado|santa rita|santa rita 120|santa rita medalla real|santa teresa|santa teresa 1796|
santiago queirolo|santo grau|sao joao da barra|sao lourenco|seagram s|seaman s schnapps|seamans schnapps|segura viudas|sharp s doom bar|sheridan s|
shiner bock|shirley temple|shirley temples|signature whisky|smirnoff ice|smithwick s|snoop dogg wine|st germain|stags leap|star lager|ste michelle|
stella artois|stella long neck|suco aurora|sumo compal|super bock|sutter home|swan draught|tanqueray 10|taylor s port|taylors of harrogate|taylors port|
te la virginia|te mcgregor|te supremo|teacher s|teachers highland cream|tequila don ramon|tequila herradura|tequila patron|tequila san matias|terras gauda|
thatchers gold|theakston s|tia maria|timothy taylor landlord|timothy taylors|tio pepe|tito s|tito s handmade|tito s vodka|titos handmade|titos vodka|
toro osborne|torres 10|trophy lager|tullamore dew|tyrrell s|una stella|van gogh vodka|van winkle|vat 69|vega sicilia|velho barreiro|verde casal garcia|
verdejo jose pariente|veterano osborne|veuve clicquot|victoria bitter|victoria cerveza|villa maria|vina ardanza|vina carmen|vina esmeralda|vina montes|
vina real|vina san pedro|vina santa ema|vina santa helena|vina santa rita|vina sol|vina tondonia|vinas del vero|vinho aurora|vinho cancao|vinho casal garcia|
vinho chapinha|vinho dom bosco|vinho dona maria|vinho joao pires|vinho mateus|vinho miolo|vinho papa figos|vinho periquita|vinho perola|vinho sangue de boi|
vinho santa helena|vino de misa|vino don simon|vino ramon bilbao|virgin mary|vodka wyborowa|warner s rhubarb|welch s|whitley neill|whyte and mackay|
william larue weller|william lawson s|william lawsons|wl weller|wolf blass|wray and nephew|writers tears|yerba amanda|yerba cbse|yerba nobleza gaucha|
yerba playadito|yerba rosamonte|yerba taragui|yerba union|yorkshire tea|
a bagnomaria|adam and eve|adamo e eva|adamo ed eva|adan y eva|adao e eva|al bano maria|aldo giovanni e giacomo|and bob s your uncle|apple jacks|arca de noe|
arca di noe|arroz maria isabel|ave cesar|average joe|baby jesus|bacio di giuda|bagno maria|baldassarre gaspare e melchiorre|bambino gesu|banho maria|
bano maria|be a karen|be frank|beijo de judas|being a karen|being frank|bella ciao|beso de judas|biscotti maria|blas punto redondo|bob s your uncle|
bobs your uncle|bolacha maria|bolachas maria|bolo de bolacha maria|burning bush|caim e abel|cain and abel|cain y abel|caino e abele|calamity jane|
cama montessori|casa da mae joana|colby jack|come san tommaso|como pedro por su casa|costume adamitico|cotton eyed joe|cracker jack|cracker jacks|cup of joe|
dar uma de joao sem braco|davi e golias|david and goliath|david y goliat|davide e golia|dear john|dear john letter|debbie downer|don nadie|dona encrenca|
dona maria cachaca|donde va vicente|donde va vicente donde va la gente|doubting thomas|el sastre de campillo|em banho maria|entrada franca|escola montessori|
escuela montessori|essere franco|even steven|even stevens|every tom dick and harry|fare il giuda|fare il portoghese|felipe y letizia|figaro qua figaro la|
for pete s sake|for petes sake|for the love of mike|fra martino|fra martino campanaro|frank discussion|frere jacques|fulano beltrano e sicrano|fulano de tal|
fulano mengano y zutano|fulano y mengano|g i joe|galleta maria|galletas marias|gaspar melchor y baltasar|gesu bambino|gesu cristo|gesu giuseppe e maria|
gesu giuseppe maria|gi joe|giacomino giacomino|giacomo giacomo|gigi d agostino|gigi marzullo|giovanna d arco|giovannin senza paura|gordon bennett|
grab a benjamin|guglielmo tell|guilherme tell|guillermo tell|hail mary|hail mary pass|happy as larry|hobson s choice|hobsons choice|huevo de colon|
jack and jill|jack be nimble|jack frost|jack in the box|jack knife|jack o lantern|jack o lanterns|jack of all trades|jack russell|jack sprat|jack the lad|
jack the ripper|jacks or better|jane doe|jesus christ|jesus cristo|jesus maria e jose|jesus maria jose|jesus maria y jose|jesus mary and joseph|jimmy rig|
joan of arc|joana d arc|joao bobo|joao de barro|joao ninguem|joao sem braco|joao sem medo|job s patience|joe bloggs|joe public|john doe|john dory|
john q public|john the baptist|johnny cakes|johnny come lately|jolly roger|juan de los palotes|juan lanas|juan palomo|juan perez ejemplo|juan sin miedo|
juan sin tierra|juana de arco|judas iscariot|judas iscariote|karen meme|keeping up with the joneses|king david|king solomon|la hostia en verso|
lavarse las manos como pilatos|lazaro levantate|legge di murphy|lei de murphy|let me be frank|letto montessori|ley de murphy|life of riley|lo dijo blas|
lo dijo blas punto redondo|long john silver|long john silver s|long john silvers|long johns|mae joana|malhar o judas|mane garrincha|mannaggia a marta|
maria ausiliatrice|maria auxiliadora|maria chiquinha|maria chuteira|maria fumaca|maria gasolina|maria inmaculada|maria isabel prato|maria kondo|maria louca|
maria madalena santa|maria maddalena|maria magdalena santa|maria montessori|maria padilha|maria sem vergonha|maria vai com as outras|marias chiquinhas|
marie biscuit|marie biscuits|marie kondo|mario rossi esempio|martim pescador|martin pescador|martin pescatore|mary and joseph|mary jane|mary jane heels|
mary jane shoes|mary janes shoes|mary magdalene|mas feo que picio|mas listo que lepe|mas tonto que abundio|melchior gaspar baltasar|
melchor gaspar y baltasar|menino jesus|metodo montessori|monterey jack|montessori bed|moore s law|moses basket|moses baskets|murphy s law|murphys law|
negative nancy|nervous nelly|ni que fuera rockefeller|nino dios|nino jesus|noah s ark|noahs ark|nosy parker|o ricardao|occam s razor|ovo de colombo|
paciencia de jo|paciencia de job|paganini non ripete|para ser franco|parkinson s law|pazienza di giobbe|pedro por su casa|peeping tom|pepper jack|
pepper jack cheese|per essere franco|perfectly frank|perico de los palotes|perico el de los palotes|perico por su casa|perle di saggezza|pete s sake|
peter pays paul|peter principle|pico della mirandola|pilatos lavo|pinco pallino|pinco pallo|plain jane|poncio pilatos|pontius pilate|ponzio pilato|
por los clavos de cristo|porca eva|porto franco|pra ser franco|prodotto in franco|quarto montessoriano|que lo haga rita|queen of sheba|quema de judas|
quite frank|real mccoy|rei davi|rei salomao|rey salomon|rich tea|rita la cantaora|rita rita lo que se da no se quita|rob peter to pay paul|
robbing peter to pay paul|robert s rules|roger dodger|roger rabbit|roger that|rosie the riveter|samson and delilah|san giovanni battista|san jose obrero|
san juan bautista|san tommaso se non vede|sansao e dalila|sanson y dalila|sansone e dalila|santa maria|santa pazienza|santa polenta|santa rita rita|
santo cielo|santo tomas ver para creer|sao joao batista|sao tome ver para crer|scuola montessori|sea franco|seja franco|sejamos francos|
sendo franco|ser franco|siendo franco|sloppy joe|sloppy joes|smart alec|smart aleck|such a karen|tal dei tali|the real mccoy|three wise men|
tiempos de maricastana|tizio caio e sempronio|tizio caio sempronio|tizio e caio|to be frank|tom dick and harry|tom kha|tom kha gai|tom thumb|tom yam|tom yum|
tommy gun|typhoid mary|uncle sam|uncle tom|uncle tom s cabin|uovo di colombo|vergine maria|vicente donde va la gente|virgem maria|virgen maria|
virgin mary statue|william tell|ze da esquina|ze mane|ze ninguem|ze pelintra|ze povo|zona franca|
3 musketeers|a1 steak sauce|aceto giusti|aceto ponti|acqua eva|acqua ferrarelle|acqua fiuggi|acqua guizza|acqua lauretana|acqua lete|acqua norda|acqua panna|
acqua recoaro|acqua rocchetta|acqua san benedetto|acqua san bernardo|acqua san martino|acqua san pellegrino|acqua sant anna|acqua santa|acqua santa croce|
acqua santanna|acqua smeraldina|acqua uliveto|acqua vera|alberto chicote|aldo conterno|almond joy|alois lageder|alton brown|amaretti di saronno|
amaretti lazzaroni|amaretto disaronno|amaro averna|amaro branca|amaro braulio|amaro del capo|amaro giuliani|amaro lucano|amaro montenegro|amaro nonino|
amaro ramazzotti|amaro unicum|ambrosia custard|amica chip|amica chips|amy s kitchen|amys kitchen|ana maria braga|andes mints|angelo gaja|angelo poretti|
ann taylor loft|annie s homegrown|annie s mac and cheese|annies mac and cheese|anthony bourdain|antica formula carpano|antica gelateria del corso|
antonino cannavacciuolo|antonio carluccio|aperol spritz|aranciata lurisia|aranciata san pellegrino|as do mar|asti cinzano|asti gancia|aunt bessie s|
aunt bessies|aunt jemima|baby ray s|baby ruth|baci perugina|bacio perugina|baladin isaac|ball park franks|ballymaloe relish|barbera d alba|barbera d asti|
barbera d asti superiore|barbera del monferrato|barone ricasoli|barry s tea|barrys tea|bartolo mascarello|bassetts liquorice|batida de coco|bel paese|
ben rye|benedetta parodi|berlucchi 61|bertie bassett|bertie botts|berto spritz|betty crocker|bewley s|bigham s|biondi santi|bird s custard|birds custard|
birds eye|birra baladin|birra castello|birra forst|birra ichnusa|birra menabrea|birra messina|birra pedavena|birra peroni|birra poretti|birra raffo|
birra san biagio|birra theresianer|birrificio angelo poretti|biscotti doria|biscotti gentilini|bobby flay|bonne maman|box of roses|brachetto d acqui|
branca menta|branston pickle|brennan s bread|brennans bread|bruno paillard|bucaneve doria|buondi motta|ca del bosco|cadbury roses|cadburys roses|
caffe barbera|caffe borbone|caffe carbonelli|caffe corsini|caffe diemme|caffe hausbrandt|caffe kimbo|caffe lavazza|caffe mauro|caffe molinari|caffe motta|
caffe pascucci|caffe pellini|caffe trombetta|caffe vergnano|camomilla bonomelli|camomilla filtrofiore|campari soda|campari spritz|cannonau sella e mosca|
cap n crunch|capitan findus|capitan pescanova|captain birds eye|captain birdseye|captain crunch|caramelle ambrosoli|caramelle golia|caramelle leone|
caramelle rossana|caramelle sperlari|caramello koala|carlo cracco|carpano classico|carpene malvolti|carr s water biscuits|castello banfi|cedrata tassoni|
certosa galbani|charbonnel et walker|charleston chew|charlie bigham s|charlie bighams|chef boyardee|chinotto lurisia|chinotto neri|chips ahoy|cinzano bianco|
cinzano rosso|cioccolato novi|cioccolato venchi|claude troisgros|cocktail hugo|col d orcia|colin caterpillar|colin the caterpillar|colman s mustard|
colmans mustard|confettura santa rosa|contadi castaldi|coppa del nonno|coppa rica|cornetto algida|corvo duca di salaparuta|count chocula|crostini san carlo|
curly wurly|cuthbert the caterpillar|dal forno romano|delia smith|denny sausages|di martino|dolce e gabbana fiasconaro|dolcetto d alba|dolli irigoyen|
dona petrona|donato de santis|donnafugata ben rye|doria bucaneve|dorset cereals|dottor scotti|dry martini|duca di salaparuta|duerr s|duncan hines|
elah dufour|elena walch|elio altare|emeril lagasse|enrique olvera|erick jacquin|ernst knam|espresso martini|est est est|famous amos|fannie may|fanny farmer|
fattorie osella|ferran adria|ferrari brut|ferrari maximum|ferrari trento|ferrero rocher|feudi di san gregorio|fiano di avellino|fiat majani|fiesta ferrero|
fig newton|fig newtons|filippo berio|flahavan s|florio marsala|fox s biscuits|franciacorta berlucchi|francis mallmann|frank cooper s|frank coopers marmalade|
frank s hot sauce|frank s red hot|franks hot sauce|franks red hot|fratelli carli|freddo frog|fry chocolate cream|fry s chocolate cream|fry s turkish delight|
frys turkish delight|gaja barbaresco|galatine sperlari|galletti mulino bianco|galtee rashers|gancia americano|gaston acurio|gazzosa lurisia|gelateria grom|
gelato antica gelateria|gelato giolitti|gelato sammontana|ghirardelli square|giacomo conterno|giada de laurentiis|gianduiotti pernigotti|gino d acampo|
gino e toto sorbillo|gino sorbillo|giorgio locatelli|girella motta|giulio ferrari|giuseppe quintarelli|golia bianca|gordon ramsay|gorgonzola gim|
gragnano di martino|graham cracker|graham crackers|gran cereale|gran ragu star|gran turchese|grappa berta|grappa bocchino|grappa candolini|grappa julia|
grappa libarna|grappa marzadro|grappa nardini|grappa nonino|grappa poli|grappa sassicaia|greco di tufo|green and black s|gregg s|greggs sausage roll|
grignolino d asti|grisbi vicenzi|gualtiero marchesi|guido berlucchi|guy fieri|hartley s jam|hartleys jelly|haywards pickled onions|hebrew national|
henrique fogaca|hershey bar|hershey kisses|hershey s|hershey s kisses|hersheys kisses|heston blumenthal|hob nobs|hotel chocolat|hp sauce|hugo spritz|
iginio massari|ina garten|jack link s|jack links|jacob s crackers|jacob s cream crackers|jacobs crackers|jacobs creek|jameson irish whiskey|jamie oliver|
jamie olivers|jamie s italian|jammie dodgers|jelly babies|jimmy dean|jimmy dean sausage|jimmy deans|joe bastianich|john west tuna|johnsonville brats|
johnston mooney|johnston mooney o brien|jordans cereal|jordans crunchy nut|josko gravner|julia child|junior mints|karlos arguinano|kellogg s|
kelloggs corn flakes|kettle chips|kinder brioss|kinder bueno|kinder delice|kinder maxi|kinder pingui|la molisana|la spinetta|lacrima christi|
lacrima di morro|lacrima di morro d alba|lacryma christi|lawry s|lea and perrins|lea perrins|lee kum kee|leone pastiglie|levi roots|limoncello di capri|
limoncello pallini|liquirizia amarelli|liquore galliano|liquore strega|little debbie|livio felluga|lorna doone|loyd grossman|lyons tea|maggi masala|
marchesi antinori|marchesi di barolo|marchesi frescobaldi|marco pierre white|marie callender|marie callender s|marie callenders|mario schiopetto|
marsala florio|martha stewart|martin berasategui|martini bianco|martini cocktail|martini dry|martini rosato|martini rosso|mary berry|mary jane candy|
mary janes|masi amarone|massimo bottura|matilde vicenzi|maxibon motta|maynards bassetts|mccoy s|mccoys crisps|mcvitie s|mcvities digestives|mike and ike|
mike ike|millefoglie d italia|mon cheri|monte rossa|morellino di scansano|moretti baffo d oro|mozzarella santa lucia|mr kipling|mr kiplings|mr peanut|
mr tayto|mrs balls chutney|mrs butterworth|mrs butterworth s|mrs dash|mrs fields|mrs smith s|mrs t s pierogies|mulino bianco|narda lepes|nathan s famous|
nathans famous|nero d avola|newman s own|newmans own|nigella lawson|nilla wafers|nobile di montepulciano|nonna papera|nonno nanni|nutter butter|
o brien s sandwich|oh henry|old bay|olio bertolli|olio carli|olio dante|olio de cecco|olio farchioni|olio monini|olio sasso|olio zucchi|oro saiwa|
orvieto classico|orville redenbacher|orville redenbacher s|oscar mayer|osvego gentilini|palmirinha onofre|pan di stelle|pandoro balocco|pandoro bauli|
pandoro melegatti|pandoro paluani|panettone albertengo|panettone alemagna|panettone balocco|panettone bauli|panettone bindi|panettone cova|
panettone fiasconaro|panettone flamigni|panettone galup|panettone iginio massari|panettone loison|panettone maina|panettone motta|panettone tommasi|
panettone tre marie|panettone vergani|paola carosella|passata cirio|passata mutti|passata petti|pasta agnesi|pasta de cecco|pasta divella|pasta felicetti|
pasta garofalo|pasta la molisana|pasta rana|pasta rummo|pasta voiello|pastiglie leone|pat the baker|patak s|patatine san carlo|paul hollywood|
paul mitchell shampoo|paul newman|paula deen|pellegrino marsala|peppermint patties|peppermint patty|percy pig|percy pigs|pesto rana|pesto tigullio|
peter pan peanut butter|petrona c de gandulfo|petrus boonekamp|pinot grigio santa margherita|piu gusto san carlo|planters mr peanut|pocket coffee|
polpa mutti|pomodori petti|pomodori san marzano|pomodoro petti|pomodoro san marzano|primitivo di manduria|princes tuna|prosecco carpene malvolti|
prosecco mionetto|prosecco valdo|prosecco villa sandi|prosecco zonin|punt e mes|rachael ray|raffaello cocco|raffaello ferrero|ramsay street|ravioli rana|
reese s|reese s cups|reese s pieces|reeses peanut butter|reeses pieces|reggae reggae sauce|richmond irish sausages|richmond sausages|rick stein|
ricotta santa lucia|rigoni di asiago|ringo pavesi|rio mare|riso flora|riso gallo|riso scotti|ritz bits|robertson s jam|robertsons marmalade|
robinson s squash|robinsons barley water|robiola osella|rodolfo langostino|roses chocolates|rossana caramelle|rossana perugina|rosso di montalcino|
rowntree s|rowntrees fruit pastilles|russell stover|russell stovers|sambuca molinari|sambuca ramazzotti|san bernardo|san bitter|san carlo patatine|
san crispino|san gimignano|san gregorio|san leonardo|san marzano|san marzano dop|san michele appiano|san patrignano|sanjeev kapoor|sant anna|santa cristina|
santa lucia mozzarella|santa margherita|santa rosa|santa vittoria|sara lee|sarson s|sarsons vinegar|seabrook crisps|see s candies|sees candies|select spritz|
sella e mosca|sella mosca|sharwood s|silvio jermann|slim jim|slim jims|spritz hugo|spumante ferrari|star tigullio|stouffer s|stracchino nonno nanni|
stravecchio branca|strega alberti|stubb s bbq|sweet baby ray s|sweet baby rays|tasca d almerita|tayto crisps|te twinings|teddy grahams|
terry s chocolate orange|terrys chocolate orange|thornton s|thorntons toffee|three musketeers|tonno angelo parodi|tonno callipo|tonno consorcio|
tony chachere|tony chachere s|tony s chocolonely|tony the tiger|tonys chocolonely|torrone condorelli|torrone pernigotti|torrone sperlari|torrone vergani|
tortellini rana|toucan sam|tunnock s|tunnocks teacakes|un hugo|uncle ben s|uncle bens|uncle toby s|uncle tobys|vecchia romagna|vecchio amaro del capo|
vernaccia di san gimignano|vikas khanna|villa antinori|villa sandi|vino nobile di montepulciano|vino san crispino|walker s crisps|walkers crisps|
walkers shortbread|wall s ice cream|walls sausages|werther s|werther s original|werthers original|whitman s sampler|wilkin and sons|wolfgang puck|
york patties|york peppermint patty|yotam ottolenghi|
aaron s beard|aarons rod|abeto douglas|aceite de rosa mosqueta|acer griseum|acer palmatum|adam s needle|adan costilla|african daisy|african violet|
african violets|agapornis fischer|agapornis roseicollis|airedale terrier|albero di giuda|albertine rose|alegria de la casa|alegria del hogar|
alexandrine parakeet|american pillar|amor de hombre|annabelle hydrangea|arbol de judas|arroz jasmim|arroz jasmin|arroz jasmine|arvore de judas|
barba de sao jose|barba di giove|basil pesto|basil plant|basket of gold|bay laurel|bearded collie|bearded iris|begonia maculata|begonia rex|beijo pintado|
bella di notte|bella donna|bella sombra|bernese mountain|bichon frise|bishop of llandaff|black eyed susan|black eyed susans|bleeding heart|bloody dock|
bobbie james|bola de neve|border collie|boscobel rose|boston ivy|boston terrier|bouncing bet|bourke parakeet|bowl of beauty|brinco de princesa|
brittany spaniel|buque de margaridas|busy lizzie|busy lizzies|calla de adao|calla lilies|calla lily|camelia japonica|camellia japonica|camellia sasanqua|
cavalier king|cavalier king charles|cavalier king charles cane|cavalier king charles spaniel|cavallo di przewalski|cha de jasmim|charles darwin rose|
cherry laurel|chesapeake bay|chrysler imperial|cipo de sao joao|cipres leylandii|clematis montana|clematis nelly moser|clumber spaniel|cocker spaniel|
collie lassie|comigo ninguem pode|corkscrew hazel|coroa de cristo|corona de cristo|corona de laurel|costela de adao|costelas de adao|costilla de adan|
creeping charlie|creeping jenny|dahlia cafe au lait|daisy chain|dama da noite|dama de noche|dama de noite|dandie dinmont|david viburnum|diamante de gould|
diamante di gould|diamante gould|diamante mandarim|doberman pinscher|dogo argentino|don diego de dia|don diego de noche|douglas fir|dutch iris|eden rose|
english ivy|erba cristallina|erba di san pietro|erba di santa maria|erba san pietro|espada de san jorge|espada de santa barbara|espada de sao jorge|
fila brasileiro|filete de reineta|fiore di maria|fischer lovebird|flor de lis|flor de maio|flor de santa rita|flor de sao joao|flor margarida|flor margarita|
flor violeta|folha de louro|fresh basil|fresh ginger|gallo pedro|gato angora|gato maine coon|gato persa|gatto certosino|gatto maine coon|gerbera daisies|
gerbera daisy|german shepherd|gertrude jekyll|ginger ale|ginger beer|ginger biscuits|ginger nut|ginger nuts|ginger root|ginger snaps|ginger tea|
good king henry|gordon setter|gouldian finch|graham thomas rose|grevy s zebra|hazel tree|heather plant|heather plants|hebe veronica|herb robert|
hermann s tortoise|hermann tortoise|hermanns tortoise|hierba de san roberto|hoja de laurel|hojas de laurel|hojas de laurel seco|holly bush|holly bushes|
holly tree|holly wreath|holy basil|hortensia annabelle|hortensia azul|hortensia planta|hortensias azules|hydrangea annabelle|ingrid bergman rose|iris bulbs|
irish yew|ivy plant|jack by the hedge|jack dempsey|jack dempsey fish|jack in the pulpit|jack russel|jack russel terrier|jack russell terrier|jacob s ladder|
jacobs ladder|james galway rose|jasmim do cabo|jasmim dos poetas|jasmim manga|jasmin de cabo|jasmin de leche|jasmin del cabo|jasmine plant|jasmine rice|
jasmine tea|joao bobo brinquedo|joe pye weed|johnny canales|johnny jump up|johnny jump ups|joshua tree|judas tree|kerry blue|kerry blue terrier|king charles|
king charles spaniel|lady emma hamilton|lady of shalott|lady s mantle|ladys mantle|lagrima de cristo|lagrimas de cristo|lanca de sao jorge|lassie collie|
laurel de flor|laurel hedge|laurel hedging|lavender hidcote|lawson cypress|leyland cypress|lily of the nile|lily of the valley|lingua di suocera|
louis dobermann|madame alfred carriere|magnolia grandiflora|magnolia stellata|magnolia susan|magnolia tree|maine coon|malva rosa|margarita flor|
margaritas flores|margherite fiori|marguerite daisy|maria faceira|maria farinha|maria luisa pez|maria sem vergonha flor|mariquita planta|mazzo di margherite|
michaelmas daisies|michaelmas daisy|mister lincoln|mister lincoln rose|mme alfred carriere|mountain laurel|mr lincoln rose|munstead wood|nelly moser|
new dawn rose|norfolk pine|norfolk terrier|old english|oleo de rosa mosqueta|olio di rosa mosqueta|olive tree|olive trees|olivia rose austin|opium poppy|
orquidea dendrobium|ortensia annabelle|oscar fish|palla di neve|palma de santa rita|palmas de santa rita|papa meilland|parma violets|parsley sage rosemary|
parson russell|parson russell terrier|peace lilies|peace lily|peace rose|peixe betta|peixe maria mole|peixe oscar|peixe sao pedro|peony sarah bernhardt|
pere david deer|pere david s deer|pescado san pedro|pesce san pietro|pez gallo pedro|pez oscar|pez san pedro|pianta di giada|pica pau|pierre de ronsard|
planta hortensia|planta santa rita|poison ivy|poppy appeal|poppy seed|poppy seeds|poppy wreath|portuguese laurel|princess alexandra of kent|przewalski horse|
queen anne s lace|queen annes lace|queen elizabeth rose|queen of sweden|rambling rector|ramo de hortensias|ramo de margaritas|rhodesian ridgeback|
robinia frisia|rosa amarela|rosa amarilla|rosa antico|rosa banksiae|rosa bebe|rosa bianca|rosa blanca|rosa branca|rosa canina|rosa cha|rosa chicle|
rosa chinensis|rosa choque|rosa cipria|rosa claro|rosa damascena|rosa david austin|rosa de jerico|rosa de saron|rosa de sharon|rosa del deserto|
rosa del desierto|rosa do deserto|rosa fucsia|rosa inglesa|rosa inglese|rosa laurel|rosa mexicano|rosa mister lincoln|rosa mme meilland|rosa mosqueta|
rosa palo|rosa papa meilland|rosa pastel|rosa pierre de ronsard|rosa quartzo|rosa queen elizabeth|rosa rampicante|rosa roja|rosa rossa|rosa rugosa|
rosa trepadeira|rosa trepadora|rosa vermelha|rosas david austin|rose david austin|rose of sharon|rose pierre de ronsard|rosemary and thyme|rosemary bush|
rosemary focaccia|rosemary oil|rosemary plant|rosemary potatoes|russian blue|san pietro|santa rita bordo|santa rita enredadera|santa rita planta|
sarah bernhardt|sarah bernhardt peony|scottish fold|sello de salomon|shasta daisy|siamese cat|sigillo di salomone|siri maria farinha|solomon s seal|
solomons seal|souvenir de la malmaison|spotted laurel|st bernard dog|st john s lily|staffordshire bull|star of bethlehem|stella di natale|stelle di natale|
steller sea lion|stem ginger|swedish ivy|sweet alison|sweet alyssum|sweet basil|sweet william|sweet williams|tartaruga di hermann|tartaruga hermann|
te al gelsomino|te de jasmin|testudo hermanni|thai basil|thomson s gazelle|tiger lily|truta salmonada|una stella di natale|vara de san jose|
varita de san jose|vaso de margarida|vaso de violeta|vaso de violetas|veronica plant|veronica spicata|viburnum davidii|violet plant|violeta africana|
violeta de genciana|violeta genciana|violetas africanas|wandering dude|wandering jew|william shakespeare rose|witch hazel|woody woodpecker|yorkshire terrier|
ze da mata|zephirine drouhin|
1 million paco rabanne|212 vip|abelha rainha|acqua di gioia|acqua di sale|adolfo dominguez agua fresca|agatha ruiz de la prada|agua de colonia alvarez gomez|
agua fresca de rosas|agua lavanda puig|alien mugler|allure homme|alma de flores|alvarez gomez|amarige givenchy|amber prada|anais anais|anais anais cacharel|
ange ou demon|angel demon|angel mugler|angel schlesser|antaeus chanel|antonio puig|arbo boticario|ari ariana grande|ariana grande|armani acqua di gioia|
armani code|armani si|avon attraction|avon attraction sensation|avon eve|avon far away|avon imari|avon little black dress|avon luiza brunet|avon musk|
avon renew|avon segno|baby rose jeans|banderas blue seduction|because it s you|beckham instinct|belcorp lbel|bella nina ricci|berenice maquiagem|
bitter peach|black opium|black xs|bleu de chanel|blue jeans versace|blue seduction|boss alive|boss bottled|boss femme|britney spears|bruno acampora|
bvlgari aqva|bvlgari omnia|byredo bal d afrique|byredo gypsy water|cacharel amor amor|calvin klein one|can can paris hilton|candy prada|carolina herrera 212|
catch me cacharel|celine dion|ch carolina herrera|ch men|chanel chance|chanel gabrielle|chanel n 5|chanel no 5|chloe by chloe|chloe eau de parfum|
chloe love story|chloe nomade|christina aguilera|ck be|ck in2u|ck one|classique gaultier|cloud ariana grande|coco chanel|coco mademoiselle|coco noir|
coffee man|creed aventus|creed santal|crystal noir|curious britney|custo barcelona|daisy eau so fresh|daisy love|daisy marc jacobs|dance shakira|dior homme|
diptyque philosykos|dkny be delicious|dolce and gabbana|dolce gabbana the one|donna karan cashmere mist|duende jesus del pozo|dylan blue|dylan purple|
dylan turquoise|eau sauvage|ebel paris|egeo bomb|egeo dolce|egoiste platinum|elizabeth arden 5th avenue|elizabeth taylor|elysee boticario|
emporio armani diamonds|eros versace|escape calvin klein|esika magnat|esika vibranza|eternity calvin klein|eudora aurien|eudora eudora|eudora kiss me|
eudora lyra|eudora siage|euphoria calvin klein|fame paco rabanne|fantasy britney|fantasy britney spears|flora by gucci|flora gucci|floratta rose|
flower by kenzo|fuller cosmetics|gabrielle chanel|gentleman givenchy|givenchy gentleman|givenchy irresistible|glamour boticario|gloria cacharel|glow jlo|
good girl carolina herrera|granado pharmacias|granado phebo|gucci bloom|gucci envy me|gucci flora|gucci guilty|gucci rush|halloween del pozo|
halloween jesus del pozo|heiress paris hilton|heno de pravia|her secret|hinode empire|hinode grace|honey marc jacobs|hugo boss bottled|hugo deep red|
hugo energise|hugo man|hypnotic poison|i want choo|ilia natura|infusion d iris|j adore|j adore dior|jafra royal|james bond 007|jean paul gaultier le male|
jennifer lopez|jequiti celso portiolli|jequiti claudia leitte|jequiti eliana|jequiti fabio junior|jequiti ivete|jequiti larissa manoela|jequiti portinari|
jesus del pozo|jimmy choo fever|jimmy choo man|jlo glow|jo malone peony|johnson baby|johnson s|johnson s baby|johnsons baby|jpg scandal|juliette binoche|
juliette has a gun|jungle kenzo|justin bieber|justin bieber girlfriend|k by dolce gabbana|katy perry purr|kenzo flower|king of seduction|l air du temps|
l extase nina ricci|la femme prada|la nuit tresor|la vie est belle|lady gaga|lady gaga fame|lady million|lady vengeance|lancome idole|larissa manoela|
lauren by ralph lauren|lauren ralph lauren|lavanda johnson|lbel mithyka|le beau|le labo santal|leau kenzo|libre yves saint laurent|lily boticario|
lily essence|lily lumiere|lily o boticario|liz taylor|lola marc jacobs|lolita lempicka|lorenzo villoresi|lou lou|loulou cacharel|love chloe|
lovely sarah jessica parker|luiza brunet|luna natura|luna nina ricci|luna rossa|lyra eudora|ma vie|mahogany make me fever|maja myrurgia|malbec boticario|
malbec o boticario|marc jacobs daisy|marc jacobs dot|massimo dutti in black|michael kors wonderlust|midnight rose|miss charming|miss dior|miss dior cherie|
mon paloma|mon paris|nasomatto duro|nativa spa|natura chronos|natura ekos|natura essencial|natura homem|natura humor|natura ilia|natura kaiak|natura luna|
natura mamae e bebe|natura tododia|natura una|nenuco colonia|neroli portofino|nina l eau|nina nina ricci|nina rouge|noa cacharel|noa perfume|o boticario|
obsession calvin klein|olivia dream|olympea legend|omnia bvlgari|organza givenchy|paco rabanne invictus|paloma picasso|paris hilton|penhaligon s juliet|
perfume chanel gabrielle|perfume chloe|perfume eudora|perfume floratta|perfume ilia|perfume lily|perfume luna|perfume nina|phantom paco rabanne|
phebo odor de rosas|polo ralph lauren|polo red|prada candy|prada luna rossa|prada paradoxe|quasar boticario|quem disse berenice|racco cosmeticos|
ralph lauren ralph|ralph lauren romance|ramon monegal|red door|ricci ricci|rive gauche|roberto cavalli paradiso|rosa de amor|rose goldea|rosendo mateu|
roses de chloe|ruiz de la prada|santa eulalia barcelona|sarah jessica parker|sauvage dior|scandal jean paul gaultier|scarlett cacharel|see by chloe|
see chloe|selena gomez|sexy ruby|shakira dance|shampoo johnson|shampoo johnson s|si armani|si lolita|siage eudora|stash sarah jessica parker|still jlo|
stronger with you|styletto boticario|sweet like candy|taylor swift wonderstruck|thank u next|tiziana terenzi|tom ford black orchid|tom ford noir|tommy girl|
tommy hilfiger tommy|tommy now|tous kids|tresor midnight rose|una natura|uomini boticario|versace dylan|versace dylan blue|versace eros|versace man|
very irresistible|victoria beckham intimately|victorio lucchino|victorio y lucchino|vvv verino|white diamonds elizabeth taylor|xerjoff erba pura|yanbal ohm|
zaad boticario|
abdul kalam|abraham lincoln|adeola odeku|adolf hitler|adolfo ibanez|adolfo lopez mateos|adolfo lutz|adolfo suarez|adolfo suarez barajas|
aeroparque jorge newbery|aeroporto afonso pena|aeroporto caravaggio|aeroporto castro pinto|aeroporto charles de gaulle|aeroporto eduardo gomes|
aeroporto gilberto freyre|aeroporto hercilio luz|aeroporto humberto delgado|aeroporto leonardo da vinci|aeroporto marco polo|aeroporto pinto martins|
aeroporto raffaello sanzio|aeroporto sa carneiro|aeroporto salgado filho|aeroporto santos dumont|aeroporto tancredo neves|aeroporto tom jobim|
aeroporto vespucci|aeroporto zumbi dos palmares|aeropuerto adolfo suarez|aeropuerto benito juarez|aeropuerto ernesto cortissoz|aeropuerto felipe angeles|
aeropuerto jorge chavez|aeropuerto jose maria cordova|aeropuerto rafael nunez|afonso henriques|afonso pena|agostino gemelli|agustin de iturbide|ahmadu bello|
ahmadu bello way|alan turing|albert dock|albert einstein|albert hall|albert square|alberto fernandez presidente|alberto fujimori|alberto santos dumont|
alcaldia benito juarez|alcaldia miguel hidalgo|alcide de gasperi|aldo moro|alessandro volta|alexander graham bell|alexander hamilton|alfonso bonilla aragon|
alfonso ugarte|alfonso x|alfonso x el sabio|alfonso xiii|allen avenue|allen avenue ikeja|almirante grau|almirante reis|alonso cano|alonso martinez metro|
altice arena|alvarado metro|alvares cabral|alvaro cunhal|alvaro obregon|alvaro uribe|ambedkar nagar|amedeo di savoia|amelia earhart|americo vespucio|
amerigo vespucci|aminu kano|aminu kano crescent|amorim lima|ana frank|andres avelino caceres|andres bello|andres manuel lopez obrador|andrew carnegie|
andy warhol|angela merkel|anhembi morumbi|anisio teixeira|anita garibaldi|anna frank|anne frank|antoni gaudi|antonio cardarelli|antonio carlos magalhaes|
antonio gaudi|antonio gramsci|antonio jose de sucre|antonio lopez de santa anna|antonio narino|antonio narino universidad|antonio oliveira salazar|
apj abdul kalam|arena castelao|armando alvares penteado|artemio franchi|artur bernardes|arturo alessandri|arturo merino benitez|arturo prat|arzobispo loayza|
atal bihari vajpayee|augusto pinochet|avelino caceres|avenida alfonso ugarte|avenida almirante reis|avenida alvear|avenida americo vespucio|
avenida andres bello|avenida arequipa|avenida arturo prat|avenida belgrano|avenida benavides|avenida bolognesi|avenida callao|avenida cordoba|
avenida da liberdade|avenida fernao de magalhaes|avenida general paz|avenida grau|avenida javier prado|avenida jose pardo|avenida juan b justo|avenida larco|
avenida nicolas de pierola|avenida o higgins|avenida pedro de valdivia|avenida rivadavia|avenida salaverry|avenida san martin|avenida santa fe|
avenida tomas marsano|avenida vasconcelos|avenida vicuna mackenna|aviacion avenida|avila camacho|awolowo road|bambino gesu ospedale|barack obama|
barao de maua|barao do rio branco|barata ribeiro|bartolome mitre|beira rio estadio|benavides avenida|benito juarez|benito villamarin|benjamin constant|
benjamin franklin|benjamin vicuna mackenna|bento goncalves|bernardino rivadavia|bernardo o higgins|bhagat singh marg|bhim rao ambedkar|bill clinton|
bola ahmed tinubu|bola tinubu|borges de medeiros|boris johnson|br ambedkar|bravo murillo|brigadeiro faria lima|brigadeiro luis antonio|burle marx|
bush intercontinental|buzz aldrin|cafe filho|calle goya|calle san martin|calle serrano|calle velazquez|calzada zaragoza|camillo benso|
camillo benso di cavour|campos sales|candido mendes|candido portinari|captain cook|captain james cook|caravaggio aeroporto|cardeal arcoverde|carl jung|
carl sagan|carlo alberto dalla chiesa|carlo besta|carlo felice|carlos chagas|carlos gomes teatro|carlos iii|carlos lacerda|carlos menem|carlos pellegrini|
carlos tartiere|carlos tercero|carnegie hall|carnegie mellon|casa batllo|casa de anne frank|casimiro ulloa|castelo branco|castelo branco universidade|
castro alves teatro|cayetano heredia|cedars sinai|centro comercial vasco da gama|cesar vallejo universidad|charles darwin|charles de gaulle|
charles stewart parnell|charlotte street|chhatrapati shivaji|chico mendes|christopher columbus|cicero pompeu de toledo|claude monet|claudia sheinbaum|
colon teatro|comodoro rivadavia|conde de bonfim|conde de casal|connolly station|connolly street|conselheiro furtado|conselheiro mafra|cook islands|
corso cavour|corso garibaldi|corso umberto|corso vittorio emanuele|costa e silva|costanera andres bello|couto pereira|cristina fernandez de kirchner|
cristina kirchner|cristobal colon|cristobal de olid|cristoforo colombo|cristovao colombo|cruzeiro do sul|d afonso henriques|d joao ii|d joao v|d maria ii|
d pedro ii|dalla chiesa|dana farber|daniel o connell|dante alighieri scuola|darcy ribeiro|delegacion benito juarez|delfim moreira|deodoro da fonseca|
diaz ordaz|diego de almagro|diego de alvarado|diego de leon|diego portales|diego portales universidad|diego rivera|diego velazquez|dilma rousseff|
doctor esquerdo|doctor fleming|dom afonso henriques|dom helder camara|dom joao vi|dom manuel|dom pedro|dom pedro i|dom pedro ii|domingo faustino sarmiento|
dona maria ii|donald trump|duke of wellington|duque de caxias|durga pooja|durga puja|dwight eisenhower|eamon de valera|edgardo rebagliati|edmund hillary|
eduardo gomes aeroporto|edward street|el bernabeu|eliecer gaitan|elizabeth line|elizabeth street|emiliano zapata|emilio ribas|emmanuel macron|
engenheiro luis carlos berrini|enrico berlinguer|enrico fermi|enrico mattei|enrique olaya herrera|enrique pena nieto|epitacio pessoa|erasto gaertner|
ernest shackleton|ernesto cortissoz|estacio de sa|estadio da luz|estadio do maracana mario filho|estadio jose alvalade|estadio mario filho|
estadio nilton santos|estadio santiago bernabeu|ettore majorana|eurico gaspar dutra|falcone borsellino|falcone e borsellino|faria lima|faustino sarmiento|
federico fellini aeroporto|federico santa maria|fela shrine|felipe angeles|felipe salaverry|felipe v|felipe vi|fernandez villaverde|fernando collor|
fernando el catolico|fernando henrique cardoso|fernao de magalhaes|figueiredo de magalhaes|finis terrae|florence griffith|florence nightingale|
floriano peixoto|fontes pereira de melo|francis drake|francisco bilbao|francisco bolognesi|francisco de goya|francisco de paula santander|francisco franco|
francisco i madero|francisco jose de caldas|francisco madero|francisco sa carneiro|franklin d roosevelt|franklin roosevelt|frederick douglass|frei damiao|
frei galvao|fundacao getulio vargas|fundacao oswaldo cruz|fundacion jimenez diaz|fundacion miro|gabriel boric|gaetano pini|gago coutinho|galileo ferraris|
galileo galilei|gama filho|ganesh chaturthi|ganesh idol|gemelli policlinico|general belgrano|general guemes|general paz|general san martin|general urquiza|
george bush|george street|george washington|george washington bridge|getulio vargas|getulio vargas fundacao|giacomo matteotti|giannina gaslini|
gilberto freyre|giordano bruno|giovanni falcone|giovanni paolo ii|giovanni xxiii|giulio cesare|giuseppe garibaldi|giuseppe mazzini|giuseppe meazza|
gonzalo jimenez de quesada|goodluck jonathan|grafton street|graham bell|gran via|gregorio maranon|guadalupe victoria|guglielmo marconi|guillermo almenara|
guru gobind singh|guru nanak|guru nanak jayanti|gustav klimt|gustavo diaz ordaz|gustavo petro|haddock lobo|hanuman chalisa|hare krishna|hare rama|
harriet tubman|helder camara|helen keller|henri matisse|henrique schaumann|henry street|henry viii|herbert macaulay|herbert macaulay way|hercilio luz|
hermes da fonseca|hernan cortes|heuston station|hidalgo y costilla|hillary clinton|hipolito yrigoyen|horatio nelson|hospital albert einstein|
hospital almenara|hospital alvarez|hospital argerich|hospital casimiro ulloa|hospital das clinicas|hospital dos de mayo|hospital durand|
hospital emilio ribas|hospital erasto gaertner|hospital fernandez|hospital garrahan|hospital gregorio maranon|hospital irma dulce|
hospital israelita albert einstein|hospital loayza|hospital marie curie|hospital miguel couto|hospital moinhos de vento|hospital oswaldo cruz|
hospital pablo tobon|hospital pequeno principe|hospital pirovano|hospital posadas|hospital puerta de hierro|hospital ramon y cajal|hospital ramos mejia|
hospital rebagliati|hospital reina sofia|hospital rivadavia|hospital roberto santos|hospital samaritano|hospital san bartolome|hospital santa catarina|
hospital santa isabel|hospital santa joana|hospital santojanni|hospital sao luiz|hospital sirio libanes|hospital souza aguiar|hospital virgen del rocio|
humberto de alencar castelo branco|humberto delgado|ignacio allende|ignacio zaragoza|indira gandhi|infanta cristina|infanta elena|infanta leonor|
infanta sofia|infante d henrique|infante dom henrique|instituto oswaldo cruz|insurgentes sur|irma dulce|irmandade santa casa|isaac newton|isabel la catolica|
istituto besta|istituto datini|istituto einaudi|istituto gaslini|istituto majorana|istituto pacinotti|istituto pacioli|istituto rizzoli|itamar franco|
jackson pollock|jackson street|jai hanuman|jai shree ram|jai shri ram|jaime i|jair bolsonaro|james connolly|james street|james watt|janio quadros|jaume i|
javier milei|javier prado|jawahar lal nehru|jawaharlal nehru|jean paul sartre|jfk airport|jimenez diaz|jimmy carter|jiron grau|joan miro|joao caetano teatro|
joao goulart|joao paulo ii|joao xxiii|joaquim nabuco|joe biden|john adams hbo|john f kennedy|john hopkins|john paul ii|john rockefeller|john street|
john wayne|john wayne airport|johns hopkins|johns hopkins hospital|jorge chavez|jorge eliecer gaitan|jorge newbery|jorge tadeo lozano|jose alvalade|
jose bonifacio|jose de san martin|jose larco|jose manuel balmaceda|jose maria cordova|jose maria morelos|jose ortega y gasset|jose paulino|jose sarney|
jose vasconcelos|jose zorrilla|jose zorrilla estadio|josefa ortiz|josefa ortiz de dominguez|josep tarradellas|joseph haydn|juan b justo|
juan bautista alberdi|juan carlos i|juan domingo peron|juan manuel de rosas|juan pablo ii|julio a roca|julio argentino roca|julio de castilhos|
juscelino kubitschek|justo jose de urquiza|kamala harris|karl marx|karol wojtyla|kate middleton|keiko fujimori|keir starmer|keith haring|kennedy airport|
kennedy center|king george|king henry|king james|king james bible|king street|king william|krishna janmashtami|la guardia|la malinche|laguardia airport|
lakshmi puja|lal bahadur shastri|laxmi puja|lazaro cardenas|leandro alem|leandro n alem|leona vicario|leonardo da vinci|leonel brizola|
libertador bernardo o higgins|libertador san martin|liceo alessandro manzoni|liceo beccaria|liceo carducci|liceo cavour|liceo dante|liceo fermi|
liceo foscolo|liceo galilei|liceo galileo galilei|liceo giordano bruno|liceo giulio cesare|liceo giuseppe parini|liceo leopardi|liceo mamiani|liceo manzoni|
liceo parini|liceo tacito|liceo tasso|liceo virgilio|liceo visconti|liceo vittorini|liceo volta|lina bo bardi|lincoln center|lincoln memorial|lincoln park|
lincoln tunnel|lluis companys|logan airport|london victoria|lopez mateos|lopez obrador|lord ganesha|lord krishna|lord nelson|lord rama|lord shiva|
luigi einaudi|luigi ferraris|luigi sacco|luis carlos berrini|luis carlos galan|luis carlos prestes|luis donaldo colosio|luis eduardo magalhaes|
luiz eduardo magalhaes|lula da silva|madame curie|madison avenue|madison square|madison square garden|madre teresa|madre teresa di calcutta|mae teresa|
magalhaes aeroporto|maha shivratri|mahatma gandhi|malcolm x|manchester victoria|mandela bay|manuel avila camacho|manuel belgrano|manuel montt|
manuel rodriguez avenida|marcelo t de alvear|marco polo aeroporto|marechal deodoro|marechal floriano|marechal hermes|marechal rondon|margaret street|
margaret thatcher|maria paula viaduto|mariano escobedo|mariano matamoros|marie curie|marie curie charity|mario soares politico|marques de abrantes|
marques de pombal|marques de sao vicente|marques do pombal|martim moniz|martin guemes|martin luther|martin luther king|martin luther king jr|mary mcaleese|
mauricio macri|mayo clinic|md anderson|megan markle|meghan markle|melchor ocampo|memorial sloan kettering|metro baquedano|metro diego de leon|metro goya|
metro manuel montt|meyer di firenze|mg road|micaela bastidas|michael faraday|michel temer|michelangelo buonarroti|michelle bachelet|michelle obama|
miguel aleman|miguel arraes|miguel couto|miguel grau|miguel hernandez universidad|miguel hidalgo|mineirao magalhaes pinto|ministro pistarini|mlk day|modi ji|
morelos y pavon|mother teresa|mount sinai|muhammadu buhari|murtala mohammed airport|murtala muhammed|museo dali|museo picasso|museo reina sofia|
napoleon bonaparte|narendra modi|nehru nagar|nehru place|neil armstrong|nelson column|nelson mandela|nelson mandela praca|nelsons column|nestor kirchner|
netaji subhash|nicolas de pierola|nilo pecanha|nilton santos estadio|ninos heroes|nnamdi azikiwe|nnamdi azikiwe airport|nossa senhora de copacabana|
nunez de balboa|o connell street|o hare|obafemi awolowo|obras sociais irma dulce|oconnell street|olaya herrera|olga benario|oliveira salazar|
olusegun obasanjo|ortega y gasset|oscar freire|oscar niemeyer|ospedale cardarelli|ospedale meyer|ospedale molinette|ospedale niguarda|ospedale papa giovanni|
ospedale sacco|ospedale san camillo|ospedale san carlo|ospedale san gerardo|ospedale san giovanni|ospedale san raffaele|ospedale sant andrea|osvaldo aranha|
oswaldo cruz|pablo picasso|pablo tobon uribe|padraig pearse|padre cicero|padre hurtado|palmiro togliatti|pancho villa|paolo borsellino|papa francesco|
papa francisco|papa giovanni|papa giovanni xxiii|papa leao|papa leon|papa leone|park guell|parnell square|parnell street|parque guell|parque o higgins|
parque simon bolivar|passeig de gracia|patrick pearse|paul cezanne|paul gauguin|pearse station|pedro alvares cabral|pedro de valdivia|pedro ii|pena nieto|
peter obi election|piazza cavour|piazza garibaldi|piazza marconi|piazza matteotti|piazza mazzini|piazza umberto|pierre auguste renoir|pinto martins|
plaza baquedano|plaza san martin|plutarco elias calles|policarpa salavarrieta|policlinico gemelli|policlinico umberto i|pompeu fabra|ponte 25 de abril|
ponte d luis|ponte dom luis|ponte luis i|ponte vasco da gama|porfirio diaz|praca marques de pombal|presbiteriana mackenzie|presidente dutra|
presidente kennedy|presidente peron|presidente vargas|prince albert|prince andrew|prince charles|prince george|prince harry|prince philip|prince william|
princes street|princesa isabel|princesa leonor|princesa leopoldina|principe amedeo|principe de vergara|principe eugenio|principe pio|principe umberto|
prudente de morais|puente simon bolivar|queen camilla|queen elizabeth|queen elizabeth hospital|queen margaret|queen mary|queen mary university|
queen victoria street|raffaello sanzio|rahul gandhi|raimundo fernandez villaverde|rajiv chowk|rajiv gandhi|ram mandir|rambla catalunya|ramon castilla|
ramon falcon|ramon llull|ramon sanchez pizjuan|ramon y cajal|ramos mejia|raul alfonsin|raul scalabrini ortiz|re carlo|re umberto|reagan airport|rede d or|
rede d or sao luiz|regina elena|regina elena istituto|regina margherita|rei charles|reina sofia|renato dall ara|rey juan carlos|reyes catolicos|
ricardo palma universidad|richard nixon|rio branco|rishi sunak|robert emmet|robert falcon scott|robert hooke|roberto santos hospital|rockefeller center|
rodrigues alves|romero britto|ronald reagan|roque saenz pena|rosa parks|rosalia de castro|rovira i virgili|royal albert hall|rua augusta|rua barata ribeiro|
rua oscar freire|rua santa catarina|ruben dario metro|rui barbosa|ruiz cortines|ruy barbosa|sa carneiro|sacadura cabral|saens pena|saenz pena|
sagrada familia|sai baba|sai ram|saint george|saint james|saint jude|salgado filho|salvador allende|salvador dali|samuel morse|san alberto hurtado|
san andres|san juan de lurigancho|san juan de miraflores|san marcos universidad|san martin|san raffaele|san siro|sanchez pizjuan|sandro pertini|santa anna|
santa apolonia|santa casa|santa catarina|santa dulce|santa ifigenia|santa isabel|santa rosa calle|santiago bernabeu|santiago de surco|santiago ramon y cajal|
santo amaro|santos dumont|sao clemente|sao judas|sao judas tadeu|saraswati puja|sardar patel|scalabrini ortiz|sebastian pinera|sergio arboleda|
shaheed bhagat singh|shirdi sai baba|shivaji nagar|shivaji park|sigmund freud|silva bueno|simon bolivar|simone de beauvoir|siqueira campos|sloan kettering|
sonia gandhi|souza aguiar|st george|st james|st james park|st james s park|st josephs school|st jude|st jude hospital|st mary s school|st marys school|
st stephens college|st xavier s|st xaviers|stadio dall ara|stadio franchi|stadio giuseppe meazza|stadio luigi ferraris|stadio maradona|
stadio marcantonio bentegodi|stadio meazza|stadio san siro|stephen hawking|subhash chandra bose|susan b anthony|swami vivekananda|tadeo lozano|tafawa balewa|
tafawa balewa square|tancredo neves|tarsila do amaral|teatro amazonas|teatro arriaga|teatro bellini|teatro bradesco|teatro calderon|teatro campoamor|
teatro carlo felice|teatro carlos gomes|teatro castro alves|teatro cervantes|teatro claro|teatro colon|teatro d maria ii|teatro donizetti|teatro guaira|
teatro joao caetano|teatro jose de alencar|teatro lara|teatro lope de vega|teatro maria guerrero|teatro massimo bellini|teatro nelson rodrigues|
teatro paulo autran|teatro petruzzelli|teatro raul cortez|teatro regio|teatro renault|teatro rival|teatro romea|teatro rosalia de castro|teatro rossini|
teatro san carlo|teatro san martin|teatro sistina|teatro verdi|teddy roosevelt|teodoro sampaio|teresa carreno|theodore roosevelt|thomas edison|
thomas jefferson|thomas street|tomas marsano|tony blair|torcuato de alvear|tupac amaru|ulysses grant|ulysses guimaraes|umberto i|umberto i policlinico|
universidad adolfo ibanez|universidad alberto hurtado|universidad alfonso x|universidad andres bello|universidad carlos iii|universidad cayetano heredia|
universidad cesar vallejo|universidad federico santa maria|universidad javeriana|universidad miguel hernandez|universidad rey juan carlos|
universidad ricardo palma|universidad san marcos|universidad sergio arboleda|universidade candido mendes|universidade mackenzie|universitat pompeu fabra|
vallabhbhai patel|vasco da gama shopping|veiga de almeida|venceslau bras|venustiano carranza|via aldo moro|via cavour|via cristoforo colombo|via de gasperi|
via fermi|via garibaldi|via gramsci|via marconi|via mattei|via matteotti|via mazzini|via volta|viaduto santa ifigenia|viale gramsci|viale marconi|
viale regina margherita|vicente calderon|vicente fox|vicente guerrero|victoria albert|victoria and albert|victoria avenue|victoria line|victoria park|
victoria road|victoria station|victoria street|vicuna mackenna|vieira souto|villa carlos paz|villa maria del triunfo|villa urquiza|vincent van gogh|
virgen del rocio|virgen macarena|visconde de maua|visconde de piraja|vital brazil|vittorio emanuele|vittorio emanuele ii|voluntarios da patria|
walter raleigh|washington luis|washington luiz|wells street|wenceslau braz|william and mary|william street|william the conqueror|winston churchill|
wolfe tone|wright brothers|zumbi dos palmares|
ash wednesday|babbo natale|beato carlo acutis|borrasca filomena|borrasca gloria|borrasca martinho|brigid s cross|burns night|burns supper|
cachorro sao bernardo|caminho de santiago|camino de santiago|cammino di santiago|cane san bernardo|capodanno e san silvestro|carlo acutis|
carrera san silvestre|central saint martins|ciclone yaku|cirio de nazare|columbus day|corpus christi|corpus domini|corrida de sao silvestre|
corrida sao silvestre|cosme e damiao|cyclone alfred|cyclone debbie|cyclone jasper|cyclone tracy|cyclone yasi|dana valencia|day of st john|depressao kristin|
dia de los reyes|dia de reis|domingo de ramos|domingo ramos procissao|escrava anastacia|estate di san martino|father christmas|feria de san isidro|
festa de sao joao|festa di sant agata|festa junina|festino di santa rosalia|festival di sanremo|fiestas de san fermin|filomena nevada|fogueira de sao joao|
francesco d assisi|francis of assisi|furacao catarina|furacao katrina|furacao leslie|furacao milton|good friday|guy fawkes|guy fawkes night|
guy s and st thomas|guy s hospital|guys and st thomas|guys hospital|happy valentines|hogueras de san juan|huracan gilberto|huracan john|huracan maria|
huracan odile|huracan otis|huracan patricia|huracan wilma|hurricane andrew|hurricane florence|hurricane harvey|hurricane helene|hurricane ian|hurricane ida|
hurricane irma|hurricane katrina|hurricane maria|hurricane michael|hurricane milton|hurricane ophelia|hurricane sandy|kris kringle|la notte di san lorenzo|
lagrimas de san lorenzo|madonna del carmine|madonna del rosario|madonna di fatima|madonna di lourdes|magusto de sao martinho|mamae noel|noche de san juan|
noite de sao joao|nossa senhora aparecida|nossa senhora da conceicao|nossa senhora das dores|nossa senhora das gracas|nossa senhora de fatima|
nossa senhora de lourdes|nossa senhora de nazare|nossa senhora do carmo|nossa senhora do rosario|notte di san giovanni|notte di san lorenzo|
notte di san silvestro|notting hill carnival|nuestra senora de las mercedes|nuestra senora de lourdes|nuestra senora del carmen|nuestra senora del rosario|
our lady of fatima|our lady of guadalupe|our lady of lourdes|paddy s day|paddys day|padre pio|pai joao preto velho|pai natal|pai noel|papa noel|papai noel|
patricks day|ponte di sant ambrogio|re magi|reis magos|reyes magos|robbie burns|sabado de aleluya|saint anthony|saint bernard|saint christopher|
saint francis|saint john|saint lucia|saint nicholas|saint patrick|saint paul|saint peter|saint valentine|saint vincent de paul|san anton|san antonio abad|
san antonio de padua|san bartolome|san bartolomeo|san benito|san bernardo perro|san biagio|san blas|san cosme y san damian|san cristobal|san cristoforo|
san esteban|san expedito|san fermin|san fermines|san francesco d assisi|san francisco de asis|san gennaro|san giorgio|san giovanni|san giuseppe|san isidro|
san isidro labrador|san jorge|san jose|san juan|san judas|san judas tadeo|san lazaro|san luca|san lucas|san marco|san marcos|san martin de porres|
san martin vendimia|san martino|san mateo fiestas|san matteo|san michele arcangelo|san miguel arcangel|san nicola|san nicola bari|san nicolas|san pablo|
san paolo|san patricio|san patrizio|san petronio|san pio|san remo|san rocco|san roque|san sebastian|san sebastiano|san silvestre|san silvestro|san valentin|
san valentino|san vicente|san vincenzo|sant agata|sant ambrogio|sant antonio abate|sant antonio da padova|sant jordi|santa barbara|santa barbara bendita|
santa cecilia|santa chiara d assisi|santa clara de assis|santa claus|santa klaus|santa luzia|santa rita de cassia|santa rosa de lima|santa rosalia|
santa teresa d avila|santa teresa de avila|santa teresa de jesus|santa teresinha|santa teresinha do menino jesus|santa teresita|santi cosma e damiano|
santiago apostol|santiago de compostela|santo antonio de padua|santo expedito|santo stefano|santo toribio|sao bento|sao bernardo|sao bras|sao carlo acutis|
sao cosme e damiao|sao cristovao|sao francisco de assis|sao gabriel|sao joao|sao jorge|sao jose|sao judas tadeo|sao lazaro|sao longuinho|
sao longuinho sao longuinho|sao lucas|sao marcos|sao martinho|sao mateus|sao miguel|sao miguel arcanjo|sao nicolau|sao paulo apostolo|sao pedro|sao rafael|
sao roque|sao sebastiao|sao silvestre|sao tiago|sao valentim|sao vicente|semana santa|st albans|st andrew s|st andrew s day|st andrews|st andrews day|
st ann s|st anne s|st anthony|st bartholomew s|st barts|st bernard|st brigid s|st brigid s day|st brigids day|st catherine s|st christopher|
st christopher medal|st columba s|st david s day|st davids day|st francis|st george s day|st georges day|st helena|st ives|st james s hospital|st john|
st joseph|st lucia|st lucia day|st luke|st luke s hospital|st mark|st martin s|st martins lane|st mary|st mary s|st mary s hospital|st marys|
st marys hospital|st matthew|st matthew s|st nicholas|st nick|st paddy s day|st paddys day|st pancras|st patrick s|st patrick s day|st patricks|
st patricks day|st paul|st paul s|st paul s cathedral|st pauls cathedral|st peter|st stephen s day|st stephen s green|st stephens day|st stephens green|
st swithin s|st thomas|st thomas hospital|st valentine s|st vincent de paul|st vincent s|st vincent s hospital|st vincents|storm agnes|storm arwen|
storm babet|storm barra|storm bert|storm callum|storm ciara|storm ciaran|storm darragh|storm dennis|storm desmond|storm doris|storm dudley|storm ellen|
storm emma|storm eowyn|storm erik|storm eunice|storm franklin|storm gareth|storm isha|storm jocelyn|storm jorge|storm kathleen|storm lilian|storm ophelia|
tempesta vaia|tempestade kristin|tempestade leslie|tempestade martinho|temporal filomena|uragano katrina|valentine card|valentine day|valentine s card|
valentine s day|valentine s dinner|valentine s menu|valentines card|valentines day|valentines dinner|valentines gift|valentines menu|verao de sao martinho|
viejito pascuero|virgen de fatima|virgen de guadalupe|virgen de la candelaria|virgen de la caridad|virgen de la macarena|virgen de la merced|
virgen de los dolores|virgen de lourdes|virgen de lujan|virgen de montserrat|virgen del carmen|virgen del pilar|
alan titchmarsh|albertson s|alex and ani|alexandre herchcovitch|all bar one|ana capri|anel pandora|anel tiffany|angus and coote|anillo pandora|
anillo tiffany|antonio bernardo joias|apache pizza|applebee s|arby s|armazem paraiba|arno liquidificador|arno ventilador|asda george|ask italian|
audemars piguet|auntie anne s|auntie annes|b and q|barnes and noble|barnes noble|baskin robbins|batedeira arno|baume mercier|beira rio|bella italia|
ben and jerrys cookie|bensons for beds|betty s burgers|bettys burgers|bill s restaurant|bj s wholesale|bjs wholesale|black decker|blackwell s|bloomingdale s|
bob evans restaurant|bob s big boy|bob s burgers|bob s shake|bobs burger|bobs burgers|bolsa carmen steffens|bolsa jorge bischoff|bolsa victor hugo|
bracciale pandora|bracciale tiffany|brasil cacau|brewers fayre|brother sewing|brown thomas|bruegger s|bubba gump|buca di beppo|burlington coat|byron burger|
c c|cacau show|cafe rouge|camisaria colombo|camiseta john john|canes chicken|captain d s|captain ds|carl s jr|carls jr|carluccio s|carmen steffens|
carphone warehouse|carrabba s|cartao marisa|cartao renner|carteira victor hugo|cartier love|casa alberto|casa do pao de queijo|casa e video|casa pedro|
casa santa luzia|casas jose silva|casas pedro|castor colchao|charm pandora|chick fil a|chili s grill|chilis grill|chilli beans|china in box|chinelo melissa|
chinelo rider|chuck e cheese|chuck e cheeses|church s chicken|churchs chicken|claire s accessories|claires accessories|clinton cards|clintons cards|
coco bambu|colchao castor|colchao ortobom|collana tiffany|consul geladeira|copo nadir figueiredo|coral betting|cote brasserie|cracker barrel|
crate and barrel|crust pizza|culver s|currys pc world|dairy queen|daniel wellington|dave and buster s|dave and busters|dave busters|david austin|
david austin roses|david yurman|del taco|denny s|dick s sporting goods|dicks sporting goods|dirty martini|dirty martinis|divino fogao|domino s|
domino s pizza|dominos pizza|don pedro restaurante|donut king|dreams beds|dunnes stores|eason s|eddie rocket s|eddie rockets|eddie rockets city diner|
einstein bagels|einstein bros|el pollo loco|eletro mateus|emporio santa luzia|emporio santa maria|f and f|f hinds|ferreira costa|firehouse subs|five guys|
fleming s|flemings steakhouse|florence and fred|fogao atlas|fogao dako|fogao mueller|fogao venax|fran s cafe|franco manca|frankie and benny s|
frankie and bennys|frankie benny s|frankie bennys|frans cafe|fred done|fred meyer|freddy s frozen custard|fridays tgi|furniture village|gardeners world|
geladeira consul|georg jensen|george asda|george at asda|gisele bundchen|gloria jean|godfather s pizza|godfathers pizza|gourmet burger kitchen|grendha ivete|
grupo mateus|h e b|h samuel|h stern|habib s|hardee s|harris teeter|harry winston|harvey nichols|harveys furniture|havanna cafe|hobby lobby|hodges figgis|
hogs breath|house of fraser|hungry horse|hungry jack s|hungry jacks|hy vee|insomnia coffee|ipanema gisele|ipanema gisele bundchen|ivete sangalo grendha|
j c penney|jack in the box tacos|jaeger lecoultre|jamies italian|jared jewelers|jason s deli|jasons deli|jc penney|jeans john john|jeronimo burger|
jersey mike s|jersey mikes|jewel osco|jimmy john s|jimmy johns|jo ann fabrics|joann fabrics|joe coral|joe s crab shack|joe s stone crab|joes crab shack|
john deere shop|john john jeans|john lewis partners|john menzies|johnny rocket s|johnny rockets|johnson cleaners|johnsons cleaners|jorge bischof|
jorge bischoff|jose silva roupas|joyas tous|joyeria suarez|kay jewelers|kay jewellers|kendra scott|king soopers|kohl s|krispy kreme|lanca perfume|
laura ashley home|lavadora mueller|le lis blanc|le postiche|legal sea foods|leon naturally fast food|leon restaurant|liquidificador arno|little caesar|
logan s roadhouse|logans roadhouse|loja marisa|lojas avenida|lojas becker|lojas benoit|lojas besni|lojas cem|lojas colombo|lojas havan|lojas insinuante|
lojas leader|lojas lebes|lojas maia|lojas maria filo|lojas marisa|lojas pernambucanas|lojas quero quero|lojas renner|lojas torra|lojas zelo|lord and taylor|
louis cartier|lowe s|lu do magalu|lu magalu|luciano hang|luiza barcelos|m and s|macy s|maggiano s|maquina de costura singer|maquina singer|marco s pizza|
marcos pizza|maria filo|maria gueixa|marie callenders restaurant|marisa lingerie|marisa lojas|marks and sparks|marshalls store|mart minas|
mateus supermercado|maurice lacroix|max spielmann|mcalister s|mcalister s deli|melissa flox|melissa possession|melissa sandalia|melissa sapatilha|
melissa shoes|mellow mushroom|men s wearhouse|michael hill jeweller|michael kors watch|michael s crafts|michaels craft|michaels crafts|michaels store|
milk shake do bobs|miller and carter|miller carter|mimi s cafe|mimis cafe|mini melissa|mix mateus|moe s southwest|moes southwest|monte carlo joias|monty don|
morena rosa|morton s steakhouse|mortons steakhouse|mr fothergill s|mr fothergills|mrs fields cookies|muffin break|na marisa|nadir figueiredo|nando s|
nando s chicken|neiman marcus|next directory|nha benta|noah s bagels|o neill s|o neills pub|oba hortifruti|oculos ray ban|olive garden|
orologio daniel wellington|outback steakhouse|oxford porcelana|p f chang|p f chang s|paddy power|panda express|pandora bracelet|pandora charm|pandora charms|
pandora ring|panela clock|panela rochedo|pao de acucar|papa john s|papa murphy s|papa murphys|patek philippe|perkins restaurant|peter beales|
peter jones sloane|peter piper pizza|pf chang|pf changs|philippe patek|phones 4u|piggly wiggly|popeye s|porcelana schmidt|pottery barn|pret a manger|
pulseira pandora|pulsera pandora|raising cane s|raising canes|ralphs grocery|raymond weil|rei do mate|reinaldo lourenco|relogio daniel wellington|
reloj daniel wellington|richer sounds|robert dyas|romano s macaroni grill|ronaldo fraga|ross dress for less|roupa maria valentina|rubio s|ruth s chris|
ruths chris|saks fifth avenue|sam s west|sams club|sams club brasil|sandalia grendha|sandalia melissa|santa lolla|santa luzia emporio|sao joao supermercado|
sapatilha melissa|sapato ana capri|sapato ferracini|sapato luiza barcelos|sapato santa lolla|sarah raven|schlotzsky s|sears roebuck|shake shack|
singer maquina|singer sewing machine|skipper s|slug and lettuce|smith s food|snappy snaps|sodie doces|sofa herval|sonic drive in|st marche|stop and shop|
suarez joyeria|super muffato|supermac s|supermercado bh|supermercado epa|supermercado guanabara|supermercado mateus|supermercado nordestao|
supermercado pague menos|supermercado sonda|supermercado zaffari|supermercados mundial|sur la table|suttons seeds|texas roadhouse|tgi friday s|tgi fridays|
thomas sabo|thompson and morgan|thompson morgan|tiffany and co|tiffany co|tiffany e co|tiffany ring|tiffany y co|tim horton s|tim hortons coffee|
tim martin wetherspoons|tj maxx|tk maxx|toalha buddemeyer|toalha karsten|toby carveries|toby carvery|tok stok|tom thumb store|tony roma s|tony romas|
tous oso|trader joe s|travesseiro altenburg|travis perkins|tu at sainsburys|vacheron constantin|van cleef|van cleef arpels|ventilador arno|via marte|
victor hugo bolsa|vivara life|vivenda do camarao|w h smith|wendy s|wendy s frosty|wendys frosty|wetherspoon s|wh smith|william hill|williams sonoma|
winn dixie|yates s|zaxby s|

gracas a deus|grazie a dio|gracias a dios|thank god|meu deus|mio dio|dios mio|ay dios|oh my god|madonna mia|nossa senhora|virgen santa|lunedi dell angelo|lunes del angel`

/** Words that in a message to a business are far more often such a thing than a person, folded. */
export const publicWords = `abercrombie aldi alemagna alexa algida alzheimer aperol apgar applebees aprilia arby arbys ariston armani arno asda asperger auchan averna avon baileys
baiocchi balay balocco barbie barbour barclays barilla batman bauli benetton bennet berlucchi bershka bertolli bialetti bixby boots borbone bosch bradesco
brastemp braun brembo britania budweiser bugatti burberry cadbury cadburys calzedonia camil campari candy carlsberg carrefour caterpillar chase chevrolet
chicco chilis chipotle chrysler cinderella cinzano citroen clarks claro coin conad conforama consul converse cortana crohn cynar debenhams denny dennys
dior disaronno divella domino dominos donnafugata doppler drogasil dumbledore dunlop dyson electrolux enel eni esselunga eudora eurospin fastweb felicetti
fendi ferrari ferrero fiasconaro findus ford frodo frozen galbani gancia gandalf garfield garmin gianduiotti gianduiotto gillette golia goodyear greggs
gucci guinness haagen harley harrods hashimoto heimlich heineken heinz hellmann hering hermione hershey hersheys hogwarts hollister holter hooters hoover
iliad illy indesit intimissimi ipanema iren itau jagermeister janssen jequiti johnson kawasaki kegel kellogg kelloggs kenwood kimbo kinder kindle
kronenbourg lamborghini lambretta lancia lavazza leader lego levi levis levissima lidl lipton lloyds loacker mabel macy macys maggi maina makita marks
martini maserati maybach mcdonald mcdonalds mcvities melegatti mercadona mercedes michelin mickey miele minnie mionetto mizuno moet moncler mondial moretti
morrisons moschino motta mutti nandos naruto natura negroamaro nescafe nespresso netflix next nutella oakley olympikus osklen ovs pagani paluani pantene
papanicolaou papanicolau parkinson pascual pasteur pavesi pavesini penalty peppa pernambucanas peroni perugina peugeot philco philips piaggio pikachu
pinocchio pirandello piraque pirelli planeta pokemon poltronesofa popeye popeyes porsche prada prenatal raia ramazzotti rana reese reeses renault renner
riachuelo ricola rider rummo sainsbury sainsburys saiwa sammontana santander sbarro schutz segafredo selfridges sherlock siemens singer siri smeg snoopy
sonic sorgenia sperlari spiderman stradivarius superman suzuki tavernello tesco tesla tezenis tigota tim timberland todeschini tourette tramontina twinings
upim valsalva vans vergnano versace vespa vitarella vivo vizzano voiello voldemort volkswagen waitrose walita walkers wendy wendys wetherspoon wetherspoons
whirlpool wimbledon wind wrangler yamaha zara zelda`
