/** Shops and makers whose names are also names of people, folded. Beyond these a business lists its own (`masking.never`). */
export const brands: ReadonlySet<string> = new Set(
  `calvin klein|carolina herrera|marks|marks and spencer|tommy hilfiger|ralph lauren|hugo boss|paco rabanne|jean paul gaultier|
yves saint laurent|saint laurent|louis vuitton|christian dior|dior|giorgio armani|armani|emporio armani|dolce gabbana|dolce e gabbana|
versace|gucci|prada|fendi|moschino|max mara|michael kors|marc jacobs|jimmy choo|kate spade|victoria secret|abercrombie|
hollister|zara|massimo dutti|stradivarius|bershka|benetton|adolfo dominguez|roberto verino|purificacion garcia|bimba y lola|
pedro del hierro|manolo blahnik|el corte ingles|corte ingles|leroy merlin|mercadona|conforama|media markt|casas bahia|magazine luiza|
ricardo eletro|ponto frio|pernambucanas|lojas americanas|riachuelo|renner|leader|hering|osklen|schutz|vizzano|
ipanema|rider|olympikus|penalty|mizuno|consul|brastemp|electrolux|arno|walita|mondial|britania|philco|tramontina|
dell anno|todeschini|natura|jequiti|eudora|avon|mary kay|johnson|johnson e johnson|johnson and johnson|pantene|gillette|candy|
whirlpool|ariston|indesit|smeg|bialetti|lavazza|illy|kimbo|segafredo|barilla|de cecco|divella|rana|giovanni rana|mutti|ferrero|kinder|
findus|galbani|santa lucia|san carlo|san benedetto|san pellegrino|levissima|peroni|moretti|birra moretti|nastro azzurro|campari|
martini|aperol|fernet branca|chicco|prenatal|calzedonia|intimissimi|tezenis|ovs|upim|coin|poltronesofa|mondo convenienza|balay|
bosch|siemens|braun|philips|miele|dyson|hoover|singer|kenwood|russell hobbs|ben and jerry|jack daniels|jim beam|johnnie walker|
johnny walker|captain morgan|don julio|jose cuervo|dom perignon|moet|baileys|nespresso|nescafe|lipton|twinings|heinz|hellmann|uncle ben|
dr pepper|dr oetker|dr martens|ray ban|ray-ban|oakley|fred perry|paul smith|ted baker|burberry|barbour|clarks|timberland|levi|levis|
wrangler|lee cooper|vans|converse|chuck taylor|new balance|under armour|air jordan|air max|stan smith|victoria beckham|
tesla|ford|chrysler|mercedes|mercedes benz|porsche|ferrari|maserati|alfa romeo|lamborghini|lancia|renault|peugeot|citroen|harley|
harley davidson|yamaha|suzuki|kawasaki|john deere|caterpillar|black and decker|makita|wells fargo|jp morgan|morgan stanley|
goldman sachs|chase|charles schwab|lloyds|barclays|santander|bradesco|itau|macy|macys|wendy|wendys|domino|dominos|papa john|
papa johns|little caesars|mcdonald|mcdonalds|burger king|tim hortons|carl s|denny|dennys|arby|arbys|trader joe|trader joes|
sam s club|john lewis|next|boots|tesco|sainsbury|sainsburys|morrisons|waitrose|asda|aldi|lidl|harrods|selfridges|debenhams|
carrefour|auchan|esselunga|conad|eurospin|bennet|tigota|bauli|motta|melegatti|tre marie|loacker|ricola|maria brizard|
mabel|piraque|vitarella|dona benta|tio joao|camil|dr consulta|drogasil|raia|pague menos|pedro doce|
santa clara|sao braz|tres coracoes|juan valdez|frida kahlo|barbie|super mario|zelda|sonic|harry potter|peppa|
peppa pig|mickey|minnie|frozen|spiderman|batman|pokemon|lego|hello kitty|patrulha canina|paw patrol|tom tom|garmin|kindle|
marques de riscal|marques de caceres|leche pascual|pascual|galletas maria|biscoito maria|ben and jerrys|ben jerrys|maina|vespa|negroamaro|maggi|alexa|siri|cortana|bixby|netflix|tim|vivo|claro|iliad|wind|wind tre|ho mobile|fastweb|enel|eni|iren|sorgenia`
    .replace(/\n/g, '')
    .split('|'),
)

/** Whether a folded word or group of words is a brand by itself. */
export const isBrand = (folded: string): boolean => brands.has(folded)
