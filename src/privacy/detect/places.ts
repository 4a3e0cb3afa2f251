/** Places people name in chats and that are also names: alone they are no person. */
export const places: ReadonlySet<string> = new Set(
  `sao paulo|rio de janeiro|salvador|vitoria|santos|brasilia|curitiba|fortaleza|recife|belem|manaus|natal|porto alegre|goiania|
campinas|belo horizonte|bh|rio|sampa|florianopolis|joao pessoa|maceio|aracaju|teresina|sao luis|cuiaba|campo grande|palmas|
macapa|boa vista|rio branco|porto velho|niteroi|osasco|guarulhos|santo andre|sao bernardo|sao caetano|diadema|sorocaba|jundiai|
ribeirao preto|londrina|maringa|joinville|blumenau|uberlandia|contagem|betim|juiz de fora|feira de santana|olinda|caruaru|
sao jose|sao jose dos campos|sao goncalo|duque de caxias|nova iguacu|petropolis|bauru|piracicaba|limeira|franca|taubate|pelotas|
caxias do sul|santa maria|canoas|cascavel|foz do iguacu|ponta grossa|anapolis|montes claros|vila velha|serra|cariacica|
copacabana|ipanema|leblon|tijuca|botafogo|barra da tijuca|pinheiros|moema|itaim|lapa|santana|mooca|penha|tatuape|lisboa|porto|
coimbra|braga|faro|portugal|brasil|brazil|bahia|minas|minas gerais|parana|ceara|pernambuco|goias|para|amazonas|mato grosso|
santa catarina|rio grande do sul|espirito santo|alagoas|sergipe|paraiba|piaui|maranhao|tocantins|rondonia|acre|roraima|amapa|
roma|milano|napoli|torino|palermo|genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|brescia|parma|prato|
modena|reggio|reggio emilia|reggio calabria|perugia|ravenna|livorno|cagliari|foggia|rimini|salerno|ferrara|sassari|latina|
monza|siracusa|pescara|bergamo|forli|trento|vicenza|terni|bolzano|novara|piacenza|ancona|andria|udine|arezzo|lecce|pesaro|
barletta|alessandria|la spezia|pistoia|pisa|lucca|como|varese|treviso|caserta|ragusa|cosenza|matera|potenza|aosta|siena|cremona|
pavia|mantova|imperia|savona|asti|cuneo|biella|lodi|lecco|sondrio|belluno|rovigo|gorizia|pordenone|massa|carrara|grosseto|
viterbo|rieti|frosinone|teramo|chieti|campobasso|isernia|avellino|benevento|brindisi|taranto|crotone|catanzaro|vibo|trapani|
agrigento|enna|caltanissetta|nuoro|oristano|olbia|sicilia|sardegna|toscana|lombardia|lazio|puglia|calabria|campania|veneto|
umbria|marche|abruzzo|molise|basilicata|liguria|piemonte|italia|italy|
madrid|barcelona|valencia|sevilla|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|granada|elche|
oviedo|badalona|cartagena|terrassa|jerez|sabadell|mostoles|santa cruz|pamplona|almeria|fuenlabrada|leganes|donostia|
san sebastian|burgos|santander|castellon|alcorcon|albacete|getafe|salamanca|huelva|logrono|badajoz|leon|cadiz|tarragona|lleida|
marbella|mataro|lugo|ourense|orense|coruna|a coruna|la coruna|santiago|santiago de compostela|caceres|girona|toledo|ceuta|
melilla|pontevedra|palencia|guadalajara|avila|segovia|soria|teruel|cuenca|huesca|ciudad real|jaen|ferrol|merida|espana|spain|
mexico|cdmx|ciudad de mexico|monterrey|puebla|tijuana|leon|queretaro|cancun|merida|buenos aires|rosario|mendoza|la plata|
cordoba|mar del plata|tucuman|salta|argentina|chile|valparaiso|concepcion|vina del mar|bogota|medellin|cali|barranquilla|
bucaramanga|colombia|lima|arequipa|trujillo|cusco|peru|quito|guayaquil|ecuador|caracas|maracaibo|venezuela|montevideo|uruguay|
asuncion|paraguay|la paz|bolivia|panama|san juan|santo domingo|habana|cuba|andalucia|galicia|cataluna|catalunya|aragon|asturias|
navarra|extremadura|cantabria|la rioja|canarias|baleares|mallorca|tenerife|ibiza|
new york|nyc|los angeles|la|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|jacksonville|columbus|
charlotte|san francisco|indianapolis|seattle|denver|washington|boston|nashville|el paso|detroit|portland|memphis|las vegas|
vegas|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|mesa|atlanta|kansas city|omaha|raleigh|miami|oakland|
minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|honolulu|anaheim|lexington|stockton|henderson|irvine|newark|
orlando|st louis|pittsburgh|cincinnati|anchorage|greensboro|plano|lincoln|buffalo|jersey city|chandler|madison|jackson|
springfield|brooklyn|queens|manhattan|bronx|harlem|london|manchester|birmingham|leeds|glasgow|liverpool|bristol|sheffield|
edinburgh|leicester|coventry|bradford|cardiff|belfast|nottingham|hull|newcastle|southampton|derby|portsmouth|brighton|plymouth|
reading|wolverhampton|aberdeen|norwich|swansea|oxford|cambridge|york|exeter|bath|chester|dublin|cork|galway|england|scotland|
wales|ireland|britain|uk|usa|us|america|california|texas|florida|ohio|georgia|virginia|carolina|north carolina|south carolina|
michigan|illinois|pennsylvania|arizona|tennessee|indiana|missouri|maryland|wisconsin|colorado|minnesota|alabama|louisiana|
kentucky|oregon|oklahoma|connecticut|utah|iowa|nevada|arkansas|mississippi|kansas|new mexico|nebraska|idaho|hawaii|maine|
montana|delaware|dakota|alaska|vermont|wyoming|new jersey|new hampshire|massachusetts|canada|toronto|vancouver|montreal|sydney|
melbourne|india|mumbai|delhi|chennai|bangalore|kolkata|hyderabad|pune|china|japan|paris|france|germany|berlin|munich|europe|
europa|africa|asia|catalonia`
    .replace(/\n/g, '')
    .split('|'),
)

/** Whether a folded word or group of words is a place by itself. */
export const isPlace = (folded: string): boolean => places.has(folded)
