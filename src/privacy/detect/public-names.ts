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
chapolin colorado|chapulin colorado|charlie and lola|charlie and the chocolate factory|charlie brown|charlie e lola|charlie harper|charlie wonka|
chaves chiquinha|chaves e chapolin|chavo del ocho|chelsea barbie|chica da silva|chica vampiro|chicco artsana|chico bento|chico e joao grilo|chico xavier|
chou chou|chris redfield|christopher robin|chucky doll|chun li|cj gta|clark kent|cloud strife|cluedo colonel mustard|colonel mustard|come on eileen|
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
john watson sherlock|john wick|johnny b goode|johnny bravo|johnny e sabrina|johnny test|jolene dolly parton|jose alfredo jimenez|jovem sheldon|
juana la cubana|juanito alimana|julio cesar shakespeare|julius caesar|ken da barbie|ken doll|kiki s delivery service|kikis delivery service|kiko chaves|
kim possible|king arthur|king lear|kiss me kate|kiss me licia|kylo ren|la adelita|la bamba ritchie valens|la bella addormentata|la casa de papel|
la celestina|la familia burron|la flaca jarabe|la llorona|la pimpa|la reina del sur|la traviata violetta|lady di|lady diana|lady macbeth|lady oscar|
lampiao e maria bonita|lara croft|lay lady lay|layla eric clapton|lazarillo de tormes|le nozze di figaro|legend of zelda|lego friends emma|lego friends mia|
lego friends olivia|lego harry potter|lego ninjago kai|leon kennedy|lex luthor|lightning mcqueen|lisa simpson|little john robin hood|little miss sunshine|
little red riding hood|little wing|littlest pet shop|lizzie mcguire|lois lane|lola flores|lord voldemort|luccas neto|lucia di lammermoor|lucy in the sky|
lucy in the sky with diamonds|luigi s mansion|luigis mansion|luke cage|luke skywalker|luna lovegood|lupin iii|lupo alberto|lupo alberto e marta|mad hatter|
madam butterfly|madama butterfly|madame bovary|madame butterfly|madame web|mafalda quino|mafalda y manolito|maggie may|maggie simpson|magnum pi|maid marian|
mamma mia|manolito gafotas|manon lescaut|marco de los apeninos|margarida donald|marge simpson|maria bonita|maria bonita e lampiao|maria cervantes|
maria clara e jp|maria do bairro|maria la del barrio|maria la o|maria maria milton|maria maria santana|maria rita e joao|maria stuarda|mario 64|
mario and luigi|mario bros|mario e luigi|mario galaxy|mario kart|mario luigi|mario maker|mario odyssey|mario party|mario rabbids|mario tennis|mario wonder|
mario y luigi|marriage of figaro|martin fierro|martin mystere|marty mcfly|mary jane watson|mary poppins|mary queen of scots|mary tyler moore|
masha and the bear|masha e o urso|masha e orso|masha y el oso|mastro ciliegia|mastro geppetto|matilda musical|matilda the musical|max and ruby|max payne|
max steel|maxwell s silver hammer|mcqueen carros|melissa and doug|melissa doug|melissa e doug|memin pinguin|memorias postumas de bras cubas|
menino maluquinho|meredith grey|mi agita|michael corleone|michael myers halloween|michael scott the office|michelle beatles|mickey and minnie|
mickey e minnie|mickey minnie|mickey mouse|mickey y minnie|midsomer murders|mike and molly|mila e shiro|miles morales|miley stewart|mimi e la nazionale|
minnie mouse|miss bean|miss daisy|miss marple|miss scarlett|mister darcy|moby dick|moe szyslak|mondo marco|monica e cebolinha|monica geller|
mortadelo y filemon|morte e vida severina|mr bean|mr big|mr burns|mr darcy|mr hyde|mr incredible|mr magoo|mr men little miss|mr potato head|mr robot|mr t|
mrs brown s boys|mrs doubtfire|mrs peacock|mummy pig|mundo bita|muneca lulu|muneca nancy|munecas nancy|muneco chucky|muneco ken|murphy brown|mustang sally|
nacho libre|nancy drew|nancy famosa|nanny mcphee|napoleon dynamite|naruto uzumaki|natasha romanoff|nathan never|nazare tedesco|ned flanders|
neville longbottom|nino castelo|norman bates|nozze di figaro|o crime do padre amaro|o primo basilio|o show da luna|obi wan|obi wan kenobi|odete roitman|
odorico paraguacu|old maid|olive oyl|oliver tsubasa|oliver twist|oliver y benji|olivia palito|onde esta o wally|onde esta wally|orso yoghi|os maias|
oso paddington|oso yogi|othello desdemona|pablo escobar|paddington bear|padre amaro|palavra cantada|papa pig|paper mario|paperino e paperina|paquita salas|
pasion de gavilanes|patito feo|pato donald|pedrinho sitio|pedro e o lobo|pedro malasartes|pedro navaja|pedro y el lobo|peggy sue|penelope charmosa|
penelope pitstop|penny lane|pequena sereia|perry mason|peter and the wolf|peter griffin|peter pan|peter parker|peter rabbit|phineas and ferb|phineas e ferb|
phineas y ferb|phoebe buffay|pierino e il lupo|pinocchio geppetto|piolin y silvestre|pippi calzelunghe|pippi langstrumpf|pippi longstocking|pippi meialonga|
pippo topolino|pizza romeu e julieta|playmobil heidi|poliana moca|policarpo quaresma|polly pocket|popeye olivia|porgy and bess|postman pat|primo basilio|
princesa ariel|princesa aurora|princesa bela|princesa diana|princesa elsa|princesa jasmine|princesa leia|princesa merida|princesa peach|princesa sofia|
princesa tiana|princesa zelda|princesinha sofia|princess anna|princess ariel|princess aurora|princess belle|princess daisy|princess diana|princess diaries|
princess elsa|princess jasmine|princess leia|princess merida|princess mononoke|princess peach|princess sofia|princess tiana|princess zelda|principessa diana|
principessa elsa|profesor jirafales|professor girafales|professor plum|proud mary|quasimodo esmeralda|queen elsa|quico chaves|quijote de la mancha|
quincas borba|rachel green friends|rag fantozzi|raggedy andy|raggedy ann|rainha elsa|raquel e maria de fatima|rat man|rayo mcqueen|re artu|red dead|
regina elsa|rei artur|reina elsa|relampago mcqueen|remington steele|resident evil|rey arturo|rezende evil|rick and morty|rick e morty|rick sanchez|
rick y morty|robin hood|robinson crusoe|rocky balboa|rocky horror|romeo and juliet|romeo e giulietta|romeo e julieta|romeo juliet|romeo prokofiev|
romeo y julieta|romeu e julieta|romeu julieta|ron weasley|roque santeiro|rosa salvaje|rosalita bruce springsteen|rosanna toto|rosario tijeras|rose tyler|
rosemary s baby|rosemarys baby|rosie thomas|ross and rachel|ross e rachel|roxanne police|rubeus hagrid|rubi novela|ruby tuesday|ruby tuesdays|rupert bear|
sabrina aprendiz de feiticeira|sabrina the teenage witch|sabrina vita da strega|saci perere|saetta mcqueen|sailor moon|salome strauss|salvo montalbano|
sam el bombero|sam il pompiere|samus aran|sancho panca|sancho panza|santa maria gracie|santos vega|sasuke uchiha|saul goodman|scooby doo|scrooge mcduck|
senhora aurelia|senor barriga|serena van der woodsen|sergeant pepper|seu barriga|seu madruga|severus snape|sex and the city|sexta feira 13 jason|sgt pepper|
sheldon cooper|sherlock holmes|show da luna|signora in giallo|silvestro e titti|simon boccanegra|simon dice|simon says|sinhozinho malta|sir lancelot|
sirenita ariel|sirius black|sitio do picapau amarelo|six the musical|skipper barbie|snoopy charlie brown|snow white|sofia la principessa|sofia the first|
solid snake|sonic e tails|sorvete romeu e julieta|sou luna|south park|soy luna|stacy s mom|stacys mom|steffi love|stephen strange|stewie griffin|
street fighter ryu|super mario bros|sweeney todd|sweet caroline|sweet home alabama|sylvanian families|tea stilton|tekken jin|tex willer|the last of us|
thelma and louise|thelma e louise|thelma y louise|thomas and friends|thomas e seus amigos|thomas magnum|thomas the tank|thomas the tank engine|
thomas wooden railway|thomas y sus amigos|tia anastacia|tia nastacia|tieta do agreste|tifa lockhart|tina turner musical|tinker bell|tiny tim|tio gilito|
tio patinhas|todo mundo odeia o chris|tokyo casa de papel|tom and jerry|tom e jerry|tom jerry|tom kitten|tom sawyer|tom y jerry|tommy vercetti|tony montana|
tony soprano|tony stark|topo gigio|tow mater|toy story|trenino thomas|tristan and isolde|tristan e isolda|tristano e isotta|triste fim de policarpo quaresma|
turma da monica|turma da monica jovem|two and a half men|ugly betty|ugo fantozzi|uncle scrooge|urso paddington|vale tudo|valerie amy winehouse|vera stanhope|
veruca salt|vestido da elsa|vestido de elsa|vestido elsa|vestito di elsa|vestito elsa|vicky cristina barcelona|vidas secas|vincent vega|violetta disney|
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
19 crimes|a w root beer|abadia retuerta|abuelo anejo|admiral nelson|adolph coors|adriano ramos pinto|agua benedictino|agua bezoya|agua bonafont|
agua bonafonte|agua brisa|agua cachantun|agua ciel|agua cielo|agua crystal|agua das pedras|agua do luso|agua eco de los andes|agua font vella|agua glaciar|
agua lanjaron|agua lindoya|agua luso|agua manantial|agua minalba|agua monchique|agua mondariz|agua penacova|agua penafiel|agua prata|agua san luis|
agua san mateo|agua san pellegrino|agua santa maria|agua sao lourenco|agua ser|agua serra da estrela|agua solan de cabras|agua villavicencio|agua vital|
aguardente macieira|aguardiente antioqueno|aguardiente nectar|albarino martin codax|alomo bitters|alto del carmen|amanda yerba|amendoa amarga|angry orchard|
anheuser busch|anis del mono|anis la castellana|anisio santiago|anna codorniu|anna de codorniu|appleton estate|arizona tea|arnold palmer|arnold palmers|
arthur guinness|baden baden|baileys irish cream|ballantine s|barefoot moscato|baron de rothschild|baron philippe de rothschild|barq s|basil hayden|
basil hayden s|beck s|bell s whisky|bells whisky|ben shaws|betty s tea room|bettys harrogate|bettys tea room|bigi cola|billecart salmon|blandy s|boag s|
bodegas muga|bodegas torres|bombay sapphire|brahma duplo malte|brandy carlos i|brandy soberano|brown brothers|buchanan s|buchanans 12|bud light|
buffalo trace|bulmer s|cachaca 51|cachaca anisio santiago|cachaca maria izabel|cachaca salinas|cachaca santo grau|cachaca seleta|cafe aguila roja|
cafe altomayo|cafe baggio|cafe bom jesus|cafe bonka|cafe brasileiro|cafe bustelo|cafe caboclo|cafe cabrales|cafe camelo|cafe damasco|cafe delta|
cafe do ponto|cafe evolutto|cafe haiti|cafe iguacu|cafe juan valdez|cafe la llave|cafe la virginia|cafe marata|cafe marcilla|cafe martinez|cafe matiz|
cafe melitta|cafe nicola|cafe odebrecht|cafe oma|cafe orfeu|cafe pele|cafe pilao|cafe saimaza|cafe santa clara|cafe sao braz|cafe sello rojo|cafe sical|
cafe tres coracoes|caffe nero|campari laranja|campo viejo|camus cognac|canada dry|cantina da serra|captain morgan spiced|captain morgans|cardenal mendoza|
caribou coffee|carlo rossi sangria|carlos primero|carlton draught|carmelo rodero|carmen gran reserva|carmen margaux|carmen vina|carta blanca|carta nevada|
casa donoso|casa ferreirinha|casa lapostolle|casa noble|casa perini|casa valduga|casal garcia|casillero del diablo|castillo de molina|catuaba selvagem|
cava anna|cerveja amstel|cerveja antarctica|cerveja bohemia|cerveja colorado|cerveja corona|cerveja crystal|cerveja devassa|cerveja eisenbahn|
cerveja heineken|cerveja imperio|cerveja itaipava|cerveja original|cerveja petra|cerveja proibida|cerveja sagres|cerveja sol|cerveja spaten|cerveja stella|
cerveja therezopolis|cerveza aguila|cerveza alhambra|cerveza andes|cerveza andina|cerveza bohemia|cerveza brahma|cerveza carta blanca|cerveza cordoba|
cerveza corona|cerveza costena|cerveza cristal|cerveza cruzcampo|cerveza cusquena|cerveza estrella galicia|cerveza imperial|cerveza indio|cerveza isenbeck|
cerveza leon|cerveza leon negra|cerveza mahou|cerveza miller|cerveza modelo|cerveza montejo|cerveza pacifico|cerveza patagonia|cerveza pilsen callao|
cerveza poker|cerveza quilmes|cerveza salta|cerveza san miguel|cerveza santa fe|cerveza sol|cerveza tecate|cerveza victoria|cha leao|cha mate leao|
chapman drink|charles heidsieck|charles shaw|chateau margaux|chateau petrus|chateau ste michelle|chateauneuf du pape|chivas regal|chock full o nuts|
cien anos|clase azul|clos apalta|cloudy bay|club colombia|concha y toro|conde de los andes|conde de valdemar|conhaque domecq|conhaque dreher|
conhaque presidente|conhaque sao joao da barra|conor mcgregor|cooperativa garibaldi|coopers pale ale|coopers sparkling|coors light|cordon negro|
corona cerveza|corona extra|corona familiar|costa coffee|cousino macul|cristal cerveza|cristal roederer|croft original|cuarenta y tres|cuba libre|
cuervo especial|d arenberg|dado bier|dal pizzol|dama bier|de bortoli|delta cafes|dewar s|dewars white label|dobel diamante|dolly cola|dolly guarana|
dom bosco|don benigno|don guerino|don julio 1942|don julio 70|don julio blanco|don julio reposado|don maximiano|don melchor|don papa|don q|dona antonia|
dona ermelinda|dona maria vinho|dr pepper cherry|dr pepper zero|dunkin donuts|duque de alba|e and j|e j gallo|earl gray|earl grey|edinburgh gin|elijah craig|
emu export|english breakfast|ernest and julio gallo|espirito de minas|espumante garibaldi|espumante salton|estrella damm|estrella galicia|eva water|
famous grouse|faustino i|faustino v|faustino vii|fernando de castilla|fever tree|finca resalso|fortnum and mason|fortnum mason|fra angelico|francis coppola|
francis ford coppola|fuller s london pride|fullers london pride|gallo wine|gato negro|george dickel|georges duboeuf|gh mumm|gin gordon s|gin hendricks|
gin larios|gin malfy|gin mare|gin martin miller|gin nordes|gin seagrams|ginja sem rival|ginjinha espinheira|gloria jean s|gloria jean s coffees|gloria jeans|
gonzalez byass|gordon s|gordon s gin|gordons gin|gordons pink|graham s port|gran centenario|gran duque de alba|gran tarapaca|grand marnier|grant s whisky|
grants whisky|greene king|grey goose|guarana antarctica|guarana dolly|guarana jesus|guarana kuat|hahn super dry|hansen s|harp lager|havana anisio santiago|
havana club|havana club 7|hendrick s|hendricks gin|hennessy vs|henriques e henriques|henry mckenna|henry westons|henschke hill of grace|hero lager|
hill of grace|inca kola|irn bru|j and b|j b|jack and coke|jack daniel|jack daniel s|jack daniels honey|jacob s creek|jacques cider|jacques selosse|
james boag|james boags|james e pepper|james squire|jb rare|jefferson s reserve|jerez tio pepe|jesus guarana|joao pato duck|john jameson|john smith s bitter|
john smiths bitter|johnnie walker black|johnnie walker blue|johnnie walker red|johnny walker red label|jones soda|jose cuervo especial|jose maria da fonseca|
jose pariente|joseph drouhin|joseph perrier|josh cabernet|josh cellars|juan valdez cafe|jug of pimms|jurubeba leao do norte|juve camps|juve y camps|
kendall jackson|ketel one|kingfisher beer|knob creek|krug grande cuvee|la gitana|lady gray|lady grey|laurent perrier|leblon cachaca|leon de tarapaca|
licor 43|licor beirao|licor tia maria|lidio carraro|lindeman s|lone star|lopez de heredia|los vascos|louis jadot|louis roederer|luis felipe edwards|
luiz argenta|madeira wine|maestro dobel|maker s mark|makers mark|manzanilla la gitana|marie brizard|marques de arienzo|marques de borba|
marques de casa concha|marques de grinon|marques de murrieta|marques de riscal verdejo|marques de vargas|marques de vizhoja|marston s pedigree|
martha s vineyard|marthas vineyard|martin codax|martin millers|martinelli s|mate leao|mateus rose|matte leao|max reserva|maxwell house|mcdowell s|
mcdowells no 1|mcwilliam s|mello yello|mezcal 400 conejos|mezcal amores|mezcal union|michel rolland|michel s patisserie|michels patisserie|
miguel torres chile|mike s hard lemonade|mikes hard|mikes hard lemonade|miller genuine draft|miller high life|miller lite|milo tin|miolo selecao|mistral 35|
modelo especial|moet and chandon|moet chandon|moet et chandon|monkey 47|monkey shoulder|montes alpha|mott s|mott s apple juice|motts apple juice|mount gay|
mouton cadet|mr pibb|mumm cordon rouge|murphy s|murphy s irish stout|murphy s stout|myers rum|myers s|negra modelo|nicolas feuillatte|ocean spray|
officer s choice|officers choice|ojo de tigre|old forester|old grand dad|old monk|old parr|old peculier|old rosie|pacharan zoco|paco y lola|paddy whiskey|
pago de carraovejas|pappy van winkle|passport scotch|patron silver|patron tequila|pazo de senorans|pedro ximenez|peet s|peet s coffee|peets coffee|
penfolds grange|pera manca|pernod ricard|perrier jouet|peter lehmann|petra puro malte|pg tips|pimm s|pimm s cup|pimms cup|pint of murphys|pint of stella|
pints of stella|piotr smirnov|piper heidsieck|pisco alto del carmen|pisco capel|pisco control|pisco mistral|pisco porton|pisco queirolo|pisco sour|
pisco tabernero|plymouth gin|pol roger|ponche caballero|porto barros|porto burmester|porto calem|porto cruz|porto dona antonia|porto ferreira|porto graham s|
porto kopke|porto niepoort|porto offley|porto ramos pinto|porto sandeman|pouilly fume|powers gold label|prince of wales tea|proper twelve|puerto de indias|
pusser s|quinta da bacalhoa|quinta do morgado|quinta do noval|ramon bilbao|ramon roqueta|ramos pinto|raventos i blanc|redbreast 12|refrigerante dolly|
refrigerante jesus|remy martin|reserva de la familia|rio sol|robert mondavi|roger goulart|ron abuelo|ron bacardi|ron barcelo|ron brugal|ron cacique|
ron diplomatico|ron don papa|ron matusalem|ron medellin|ron pampero|ron santa teresa|ron viejo de caldas|ron zacapa|rose mateus|roy rogers|roy rogers drink|
sailor jerry|saint emilion|saint estephe|saint germain|saint joseph|saint julien|salton intenso|sam adams boston lager|samuel adams|samuel smith brewery|
san mateo|san matias|san miguel|san pedro|san pellegrino limonata|san pellegrino water|san valentin torres|sangre de toro|sangria don simon|sangue de boi|
santa carolina|santa ema|santa emiliana|santa fe|santa felicidade|santa helena|santa helena reservado|santa rita|santa rita 120|santa rita medalla real|
santa teresa|santa teresa 1796|santiago queirolo|santo grau|sao joao da barra|sao lourenco|seagram s|seaman s schnapps|seamans schnapps|segura viudas|
sharp s doom bar|sheridan s|shiner bock|shirley temple|shirley temples|signature whisky|smirnoff ice|smithwick s|snoop dogg wine|st germain|stags leap|
star lager|ste michelle|stella artois|stella long neck|suco aurora|sumo compal|super bock|sutter home|swan draught|tanqueray 10|taylor s port|
taylors of harrogate|taylors port|te la virginia|te mcgregor|te supremo|teacher s|teachers highland cream|tequila don ramon|tequila herradura|tequila patron|
tequila san matias|terras gauda|thatchers gold|theakston s|tia maria|timothy taylor landlord|timothy taylors|tio pepe|tito s|tito s handmade|tito s vodka|
titos handmade|titos vodka|toro osborne|torres 10|trophy lager|tullamore dew|tyrrell s|una stella|van gogh vodka|van winkle|vat 69|vega sicilia|
velho barreiro|verde casal garcia|verdejo jose pariente|veterano osborne|veuve clicquot|victoria bitter|victoria cerveza|villa maria|vina ardanza|
vina carmen|vina esmeralda|vina montes|vina real|vina san pedro|vina santa ema|vina santa helena|vina santa rita|vina sol|vina tondonia|vinas del vero|
vinho aurora|vinho cancao|vinho casal garcia|vinho chapinha|vinho dom bosco|vinho dona maria|vinho joao pires|vinho mateus|vinho miolo|vinho papa figos|
vinho periquita|vinho perola|vinho sangue de boi|vinho santa helena|vino de misa|vino don simon|vino ramon bilbao|virgin mary|vodka wyborowa|
warner s rhubarb|welch s|whitley neill|whyte and mackay|william larue weller|william lawson s|william lawsons|wl weller|wolf blass|wray and nephew|
writers tears|yerba amanda|yerba cbse|yerba nobleza gaucha|yerba playadito|yerba rosamonte|yerba taragui|yerba union|yorkshire tea|
a bagnomaria|adam and eve|adamo e eva|adamo ed eva|adan y eva|adao e eva|al bano maria|aldo giovanni e giacomo|and bob s your uncle|apple jacks|arca de noe|
arca di noe|arroz maria isabel|ave cesar|average joe|baby jesus|bacio di giuda|bagno maria|baldassarre gaspare e melchiorre|bambino gesu|banho maria|
bano maria|be a karen|be frank|beijo de judas|being a karen|being frank|bella ciao|beso de judas|biscotti maria|blas punto redondo|bob s your uncle|
bobs your uncle|bolacha maria|bolachas maria|bolo de bolacha maria|burning bush|caim e abel|cain and abel|cain y abel|caino e abele|calamity jane|
cama montessori|casa da mae joana|colby jack|come san tommaso|como pedro por su casa|costume adamitico|cotton eyed joe|cracker jack|cracker jacks|cup of joe|
dar uma de joao sem braco|davi e golias|david and goliath|david y goliat|davide e golia|dear john|dear john letter|debbie downer|don nadie|dona encrenca|
dona maria cachaca|donde va vicente|donde va vicente donde va la gente|doubting thomas|el sastre de campillo|elton john|em banho maria|entrada franca|
escola montessori|escuela montessori|essere franco|even steven|even stevens|every tom dick and harry|fare il giuda|fare il portoghese|felipe y letizia|
figaro qua figaro la|for pete s sake|for petes sake|for the love of mike|fra martino|fra martino campanaro|frank discussion|frere jacques|
fulano beltrano e sicrano|fulano de tal|fulano mengano y zutano|fulano y mengano|g i joe|galleta maria|galletas marias|gaspar melchor y baltasar|
gesu bambino|gesu cristo|gesu giuseppe e maria|gesu giuseppe maria|gi joe|giacomino giacomino|giacomo giacomo|gigi d agostino|gigi marzullo|giovanna d arco|
giovannin senza paura|gordon bennett|grab a benjamin|guglielmo tell|guilherme tell|guillermo tell|hail mary|hail mary pass|happy as larry|hobson s choice|
hobsons choice|huevo de colon|jack and jill|jack be nimble|jack frost|jack in the box|jack knife|jack o lantern|jack o lanterns|jack of all trades|
jack russell|jack sprat|jack the lad|jack the ripper|jacks or better|jane doe|jesus christ|jesus cristo|jesus maria e jose|jesus maria jose|
jesus maria y jose|jesus mary and joseph|jimmy rig|joan of arc|joana d arc|joao bobo|joao de barro|joao ninguem|joao sem braco|joao sem medo|job s patience|
joe bloggs|joe public|john doe|john dory|john q public|john the baptist|johnny cakes|johnny come lately|jolly roger|juan de los palotes|juan lanas|
juan palomo|juan perez ejemplo|juan sin miedo|juan sin tierra|juana de arco|judas iscariot|judas iscariote|karen meme|keeping up with the joneses|king david|
king solomon|la hostia en verso|lavarse las manos como pilatos|lazaro levantate|legge di murphy|lei de murphy|let me be frank|letto montessori|ley de murphy|
life of riley|lo dijo blas|lo dijo blas punto redondo|long john silver|long john silver s|long john silvers|long johns|mae joana|malhar o judas|
mane garrincha|mannaggia a marta|maria ausiliatrice|maria auxiliadora|maria chiquinha|maria chuteira|maria fumaca|maria gasolina|maria inmaculada|
maria isabel prato|maria kondo|maria louca|maria madalena santa|maria maddalena|maria magdalena santa|maria montessori|maria padilha|maria sem vergonha|
maria vai com as outras|marias chiquinhas|marie biscuit|marie biscuits|marie kondo|mario rossi esempio|martim pescador|martin pescador|martin pescatore|
mary and joseph|mary jane|mary jane heels|mary jane shoes|mary janes shoes|mary magdalene|mas feo que picio|mas listo que lepe|mas tonto que abundio|
melchior gaspar baltasar|melchor gaspar y baltasar|menino jesus|metodo montessori|monterey jack|montessori bed|moore s law|moses basket|moses baskets|
murphy s law|murphys law|negative nancy|nervous nelly|ni que fuera rockefeller|nino dios|nino jesus|noah s ark|noahs ark|nosy parker|o ricardao|
occam s razor|ovo de colombo|paciencia de jo|paciencia de job|paganini non ripete|para ser franco|parkinson s law|pazienza di giobbe|pedro por su casa|
peeping tom|pepper jack|pepper jack cheese|per essere franco|perfectly frank|perico de los palotes|perico el de los palotes|perico por su casa|
perle di saggezza|pete s sake|peter pays paul|peter principle|pico della mirandola|pilatos lavo|pinco pallino|pinco pallo|plain jane|poncio pilatos|
pontius pilate|ponzio pilato|por los clavos de cristo|porca eva|porto franco|pra ser franco|prodotto in franco|quarto montessoriano|que lo haga rita|
queen of sheba|quema de judas|quite frank|real mccoy|rei davi|rei salomao|rey salomon|rich tea|rita la cantaora|rita rita lo que se da no se quita|
rob peter to pay paul|robbing peter to pay paul|robert s rules|roger dodger|roger rabbit|roger that|rosie the riveter|samson and delilah|
san giovanni battista|san jose obrero|san juan bautista|san tommaso se non vede|sansao e dalila|sanson y dalila|sansone e dalila|santa maria|santa pazienza|
santa polenta|santa rita rita|santo cielo|santo dio|santo tomas ver para creer|sao joao batista|sao tome ver para crer|scuola montessori|sea franco|
seja franco|sejamos francos|sendo franco|ser franco|siendo franco|sloppy joe|sloppy joes|smart alec|smart aleck|such a karen|tal dei tali|the real mccoy|
three wise men|tiempos de maricastana|tizio caio e sempronio|tizio caio sempronio|tizio e caio|to be frank|tom dick and harry|tom kha|tom kha gai|tom thumb|
tom yam|tom yum|tommy gun|typhoid mary|uncle sam|uncle tom|uncle tom s cabin|uovo di colombo|vergine maria|vicente donde va la gente|virgem maria|
virgen maria|virgin mary statue|william tell|ze da esquina|ze mane|ze ninguem|ze pelintra|ze povo|ze ramalho|zona franca|
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
panettone tre marie|panettone vergani|panettone visconti|paola carosella|passata cirio|passata mutti|passata petti|pasta agnesi|pasta de cecco|pasta divella|
pasta felicetti|pasta garofalo|pasta la molisana|pasta rana|pasta rummo|pasta voiello|pastiglie leone|pat the baker|patak s|patatine san carlo|
paul hollywood|paul mitchell shampoo|paul newman|paula deen|pellegrino marsala|peppermint patties|peppermint patty|percy pig|percy pigs|pesto rana|
pesto tigullio|peter pan peanut butter|petrona c de gandulfo|petrus boonekamp|pinot grigio santa margherita|piu gusto san carlo|planters mr peanut|
pocket coffee|polpa mutti|pomodori petti|pomodori san marzano|pomodoro petti|pomodoro san marzano|primitivo di manduria|princes tuna|
prosecco carpene malvolti|prosecco mionetto|prosecco valdo|prosecco villa sandi|prosecco zonin|punt e mes|rachael ray|raffaello cocco|raffaello ferrero|
ramsay street|ravioli rana|reese s|reese s cups|reese s pieces|reeses peanut butter|reeses pieces|reggae reggae sauce|richmond irish sausages|
richmond sausages|rick stein|ricotta santa lucia|rigoni di asiago|ringo pavesi|rio mare|riso flora|riso gallo|riso scotti|ritz bits|robertson s jam|
robertsons marmalade|robinson s squash|robinsons barley water|robiola osella|rodolfo langostino|roses chocolates|rossana caramelle|rossana perugina|
rosso di montalcino|rowntree s|rowntrees fruit pastilles|russell stover|russell stovers|sambuca molinari|sambuca ramazzotti|san bernardo|san bitter|
san carlo patatine|san crispino|san gimignano|san gregorio|san leonardo|san marzano|san marzano dop|san michele appiano|san patrignano|sanjeev kapoor|
sant anna|santa cristina|santa lucia mozzarella|santa margherita|santa rosa|santa vittoria|sara lee|sarson s|sarsons vinegar|seabrook crisps|see s candies|
sees candies|select spritz|sella e mosca|sella mosca|sharwood s|silvio jermann|slim jim|slim jims|spritz hugo|spumante ferrari|star tigullio|stouffer s|
stracchino nonno nanni|stravecchio branca|strega alberti|stubb s bbq|sweet baby ray s|sweet baby rays|tasca d almerita|tayto crisps|te twinings|
teddy grahams|terry s chocolate orange|terrys chocolate orange|thornton s|thorntons toffee|three musketeers|tonno angelo parodi|tonno callipo|
tonno consorcio|tony chachere|tony chachere s|tony s chocolonely|tony the tiger|tonys chocolonely|torrone condorelli|torrone pernigotti|torrone sperlari|
torrone vergani|tortellini rana|toucan sam|tunnock s|tunnocks teacakes|un hugo|uncle ben s|uncle bens|uncle toby s|uncle tobys|vecchia romagna|
vecchio amaro del capo|vernaccia di san gimignano|vikas khanna|villa antinori|villa sandi|vino nobile di montepulciano|vino san crispino|walker s crisps|
walkers crisps|walkers shortbread|wall s ice cream|walls sausages|werther s|werther s original|werthers original|whitman s sampler|wilkin and sons|
wolfgang puck|york patties|york peppermint patty|yotam ottolenghi|
1 million paco rabanne|212 vip|abelha rainha|acqua di gioia|acqua di sale|adolfo dominguez agua fresca|agatha ruiz de la prada|agua de colonia alvarez gomez|
agua fresca de rosas|agua lavanda puig|alien mugler|allure homme|alma de flores|alvarez gomez|amarige givenchy|amber prada|anais anais|anais anais cacharel|
ange ou demon|angel demon|angel mugler|angel schlesser|antaeus chanel|antonio banderas|antonio puig|arbo boticario|ari ariana grande|ariana grande|
armani acqua di gioia|armani code|armani si|avon attraction|avon attraction sensation|avon eve|avon far away|avon imari|avon little black dress|
avon luiza brunet|avon musk|avon renew|avon segno|baby rose jeans|banderas blue seduction|because it s you|beckham instinct|belcorp lbel|bella nina ricci|
berenice maquiagem|bitter peach|black opium|black xs|bleu de chanel|blue jeans versace|blue seduction|boss alive|boss bottled|boss femme|britney spears|
bruno acampora|bvlgari aqva|bvlgari omnia|byredo bal d afrique|byredo gypsy water|cacharel amor amor|calvin klein one|can can paris hilton|candy prada|
carolina herrera 212|catch me cacharel|celine dion|ch carolina herrera|ch men|chanel chance|chanel gabrielle|chanel n 5|chanel no 5|chloe by chloe|
chloe eau de parfum|chloe love story|chloe nomade|christina aguilera|ck be|ck in2u|ck one|classique gaultier|cloud ariana grande|coco chanel|
coco mademoiselle|coco noir|coffee man|creed aventus|creed santal|crystal noir|curious britney|custo barcelona|daisy eau so fresh|daisy love|
daisy marc jacobs|dance shakira|david beckham|dior homme|diptyque philosykos|dkny be delicious|dolce and gabbana|dolce gabbana the one|
donna karan cashmere mist|duende jesus del pozo|dylan blue|dylan purple|dylan turquoise|eau sauvage|ebel paris|egeo bomb|egeo dolce|egoiste platinum|
elizabeth arden 5th avenue|elizabeth taylor|elysee boticario|emporio armani diamonds|eros versace|escape calvin klein|esika magnat|esika vibranza|
eternity calvin klein|eudora aurien|eudora eudora|eudora kiss me|eudora lyra|eudora siage|euphoria calvin klein|fame paco rabanne|fantasy britney|
fantasy britney spears|flora by gucci|flora gucci|floratta rose|flower by kenzo|fuller cosmetics|gabrielle chanel|gentleman givenchy|givenchy gentleman|
givenchy irresistible|glamour boticario|gloria cacharel|glow jlo|good girl carolina herrera|granado pharmacias|granado phebo|gucci bloom|gucci envy me|
gucci flora|gucci guilty|gucci rush|halloween del pozo|halloween jesus del pozo|heiress paris hilton|heno de pravia|her secret|hinode empire|hinode grace|
honey marc jacobs|hugo boss bottled|hugo deep red|hugo energise|hugo man|hypnotic poison|i want choo|ilia natura|infusion d iris|j adore|j adore dior|
jafra royal|james bond 007|jean paul gaultier le male|jennifer lopez|jequiti celso portiolli|jequiti claudia leitte|jequiti eliana|jequiti fabio junior|
jequiti ivete|jequiti larissa manoela|jequiti portinari|jesus del pozo|jimmy choo fever|jimmy choo man|jlo glow|jo malone peony|johnson baby|johnson s|
johnson s baby|johnsons baby|jpg scandal|juliette binoche|juliette has a gun|jungle kenzo|justin bieber|justin bieber girlfriend|k by dolce gabbana|
katy perry purr|kenzo flower|king of seduction|l air du temps|l extase nina ricci|la femme prada|la nuit tresor|la vie est belle|lady gaga|lady gaga fame|
lady million|lady vengeance|lancome idole|larissa manoela|lauren by ralph lauren|lauren ralph lauren|lavanda johnson|lbel mithyka|le beau|le labo santal|
leau kenzo|libre yves saint laurent|lily boticario|lily essence|lily lumiere|lily o boticario|liz taylor|lola marc jacobs|lolita lempicka|lorenzo villoresi|
lou lou|loulou cacharel|love chloe|lovely sarah jessica parker|luiza brunet|luna natura|luna nina ricci|luna rossa|lyra eudora|ma vie|mahogany make me fever|
maja myrurgia|malbec boticario|malbec o boticario|marc jacobs daisy|marc jacobs dot|massimo dutti in black|michael kors wonderlust|midnight rose|
miss charming|miss dior|miss dior cherie|mon paloma|mon paris|nasomatto duro|nativa spa|natura chronos|natura ekos|natura essencial|natura homem|
natura humor|natura ilia|natura kaiak|natura luna|natura mamae e bebe|natura tododia|natura una|nenuco colonia|neroli portofino|nina l eau|nina nina ricci|
nina rouge|noa cacharel|noa perfume|o boticario|obsession calvin klein|olivia dream|olympea legend|omnia bvlgari|organza givenchy|paco rabanne invictus|
paloma picasso|paris hilton|penhaligon s juliet|perfume chanel gabrielle|perfume chloe|perfume eudora|perfume floratta|perfume ilia|perfume lily|
perfume luna|perfume nina|phantom paco rabanne|phebo odor de rosas|polo ralph lauren|polo red|prada candy|prada luna rossa|prada paradoxe|quasar boticario|
quem disse berenice|racco cosmeticos|ralph lauren ralph|ralph lauren romance|ramon monegal|red door|ricci ricci|rive gauche|roberto cavalli paradiso|
rosa de amor|rose goldea|rosendo mateu|roses de chloe|ruiz de la prada|santa eulalia barcelona|sarah jessica parker|sauvage dior|scandal jean paul gaultier|
scarlett cacharel|see by chloe|see chloe|selena gomez|sexy ruby|shakira dance|shampoo johnson|shampoo johnson s|si armani|si lolita|siage eudora|
stash sarah jessica parker|still jlo|stronger with you|styletto boticario|sweet like candy|taylor swift|taylor swift wonderstruck|thank u next|
the icon banderas|tiziana terenzi|tom ford black orchid|tom ford noir|tommy girl|tommy hilfiger tommy|tommy now|tous kids|tresor midnight rose|una natura|
uomini boticario|versace dylan|versace dylan blue|versace eros|versace man|very irresistible|victoria beckham intimately|victorio lucchino|
victorio y lucchino|vvv verino|white diamonds elizabeth taylor|xerjoff erba pura|yanbal ohm|zaad boticario`

/** Words that in a message to a business are far more often such a thing than a person, folded. */
export const publicWords = `abercrombie aldi alemagna alexa algida aperol applebees arby arbys ariston armani arno asda auchan averna avon baileys baiocchi balay balocco barbie barbour
barclays barilla batman bauli benetton bennet berlucchi bershka bertolli bialetti bixby boots borbone bosch bradesco brastemp braun britania budweiser
burberry cadbury cadburys calzedonia camil campari candy carlsberg carrefour caterpillar chase chicco chilis chipotle chrysler cinderella cinzano citroen
clarks claro coin conad conforama consul converse cortana cynar debenhams denny dennys dior disaronno divella domino dominos donnafugata drogasil dumbledore
dyson electrolux enel eni esselunga eudora eurospin fastweb felicetti fendi ferrari ferrero fiasconaro findus ford frodo frozen galbani gancia gandalf
garfield garmin gianduiotti gianduiotto gillette golia greggs gucci guinness haagen harley harrods heineken heinz hellmann hering hermione hershey hersheys
hogwarts hollister hooters hoover iliad illy indesit intimissimi ipanema iren itau jagermeister jequiti johnson kawasaki kellogg kelloggs kenwood kimbo
kinder kindle kronenbourg lamborghini lancia lavazza leader lego levi levis levissima lidl lipton lloyds loacker mabel macy macys maggi maina makita marks
martini maserati mcdonald mcdonalds mcvities melegatti mercadona mercedes mickey miele minnie mionetto mizuno moet mondial moretti morrisons moschino motta
mutti nandos naruto natura negroamaro nescafe nespresso netflix next nutella oakley olympikus osklen ovs paluani pantene pascual pavesi pavesini penalty
peppa pernambucanas peroni perugina peugeot philco philips pikachu pinocchio piraque planeta pokemon poltronesofa popeye popeyes porsche prada prenatal raia
ramazzotti rana reese reeses renault renner riachuelo ricola rider rummo sainsbury sainsburys saiwa sammontana santander sbarro schutz segafredo selfridges
sherlock siemens singer siri smeg snoopy sonic sorgenia sperlari spiderman stradivarius superman suzuki tavernello tesco tesla tezenis tigota tim timberland
todeschini tramontina twinings upim vans vergnano versace vespa vitarella vivo vizzano voiello voldemort waitrose walita walkers wendy wendys wetherspoon
wetherspoons whirlpool wind wrangler yamaha zara zelda`
