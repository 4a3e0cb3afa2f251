import { isCommonWord } from '../detect/common-words.ts'

/** What people with a name are called, folded: where it is no part of the name. */
const calledOtherwise = new Map(
  [
    'eduarda duda dudinha',
    'eduardo edu dudu duda lalo',
    'francisco chico paco pancho kiko curro fran quico',
    'francisca chica paca paqui',
    'jose ze pepe zeca zezinho chepe',
    'josefa zefa pepa fina',
    'antonio toni tonho toninho tonico tono nino tonino',
    'antonia tonia nina',
    'beatriz bia bea',
    'beatrice bea bice',
    'sebastiao tiao',
    'joao jao juca',
    'luis lucho luisito',
    'luigi gigi gino',
    'giuseppe peppe beppe pino peppino',
    'giuseppina pina giusy peppina',
    'giovanni gianni nanni vanni',
    'giovanna gianna vanna',
    'domenico mimmo mico',
    'salvatore toto turi salvo',
    'vincenzo enzo vince cenzo',
    'lorenzo enzo renzo',
    'francesco ciccio cecco franco checco',
    'francesca cesca checca franca',
    'raffaele lello raf',
    'alessandro sandro ale',
    'alessandra sandra ale',
    'elisabetta betta lisa betti',
    'caterina cate rina',
    'maria mariuccia mia mari',
    'margherita rita marghe',
    'concepcion concha conchi chita',
    'concetta cettina titti',
    'dolores lola loli lolita',
    'rosario charo chayo',
    'remedios reme',
    'guadalupe lupe lupita',
    'ignacio nacho',
    'ignacia nacha',
    'enrique quique kike',
    'guillermo memo guille willy',
    'jesus chuy chus suso',
    'manuel manolo lolo neco manu',
    'manuela manoli lela',
    'mercedes merche meche',
    'montserrat montse',
    'pilar pili',
    'rafael rafa fael',
    'roberto beto berto tito',
    'alberto beto berto tito',
    'gilberto beto giba',
    'norberto beto',
    'gustavo guga tavo guto',
    'augusto guto',
    'fernando nando fer',
    'fernanda nanda fer',
    'leonardo leo nardo',
    'bernardo beni nardo',
    'mauricio mau',
    'ricardo rick cadu',
    'raimundo mundico dico',
    'terezinha teca tete',
    'teresa tere teca',
    'isabel bel isa belinha chabela',
    'isabela bela isa',
    'gabriela gabi',
    'mariana nana mari',
    'juliana ju juju',
    'luciana lu lulu',
    'rosangela ro',
    'william bill billy will liam',
    'robert bob bobby rob robbie bert',
    'richard dick rick richie',
    'margaret peggy maggie meg greta',
    'elizabeth liz beth betty lizzie eliza libby',
    'katherine kate kathy katie kit',
    'catherine kate cathy katie',
    'edward ted ned eddie teddy',
    'theodore ted teddy theo',
    'james jim jimmy jamie',
    'john jack johnny',
    'charles chuck charlie',
    'henry harry hank hal',
    'anthony tony ant',
    'patrick paddy packie pat',
    'patricia pat trish patsy tricia',
    'michael mick mike mikey',
    'mary molly polly mae',
    'sarah sally sadie',
    'susan sue suzie',
    'dorothy dot dolly dottie',
    'eleanor nell nellie ellie nora',
    'ann nan nancy annie',
    'alexander alex sandy lex xander',
    'alexandra alex sandra lexi',
    'rebecca becky becca',
    'deborah debbie debs',
    'sharon shaz shazza',
    'barry baz bazza',
    'gary gaz gazza',
    'darren daz dazza',
  ].flatMap((row) => {
    const [name = '', ...short] = row.split(' ')
    return [[name, new Set(short)] as const]
  }),
)

/** What makes a short name of the beginning of a name: "paulinho", "juanito", "robbie". */
const endings =
  /^(?:z?inh[oa]|c?it[oa]|in[oa]|ett[oa]|ucci[oa]|ell[oa]|uch[oa]|ill[oa]|zz?a|[a-z]?(?:ie|y|ey))$/

/** Letters of the beginning of a name that stay in a short one, at the very least, and of its end. */
const head = 3
const least = 2
const tail = 4

/** What people whose names are known may be called; made once for many texts. */
export type ShortNames = {
  readonly usual: ReadonlySet<string>
  readonly byHead: ReadonlyMap<string, readonly string[]>
  readonly byTail: ReadonlyMap<string, readonly string[]>
}

export function indexShortNames(names: Iterable<string>): ShortNames {
  const usual = new Set<string>()
  const byHead = new Map<string, string[]>()
  const byTail = new Map<string, string[]>()
  for (const name of names) {
    for (const short of calledOtherwise.get(name) ?? []) usual.add(short)
    if (name.length <= head) continue
    put(byHead, name.slice(0, head), name)
    put(byHead, name.slice(0, least), name)
    put(byTail, name.slice(-tail), name)
  }
  return { usual, byHead, byTail }
}

function put(map: Map<string, string[]>, key: string, name: string): void {
  const held = map.get(key)
  if (held) held.push(name)
  else map.set(key, [name])
}

/**
 * Whether a folded word is what somebody of a known name may be called: its beginning or its end, with an ending of
 * endearment, or what people of that name usually are.
 */
export function isShortName({ usual, byHead, byTail }: ShortNames, word: string): boolean {
  if (usual.has(word)) return true
  if (word.length < head) return word.length === least && byHead.has(word)
  if (byHead.get(word.slice(0, head))?.some((name) => isBeginningOf(word, name))) return true
  return word.length >= tail && (byTail.get(word.slice(-tail))?.some((name) => name.endsWith(word)) ?? false)
}

function isBeginningOf(word: string, name: string): boolean {
  if (name.startsWith(word)) return true
  let same = head
  while (same < word.length && word[same] === name[same]) same++
  return endings.test(word.slice(same)) && word.length < name.length + tail
}

/** What stands before somebody who is spoken of: "a Rô", "falem com o zeca". */
const before =
  /(?<![\p{L}])(?:a|o|as|os|la|il|el|le|lo|da|do|de|del|della|dalla|dal|alla|al|ao|pra|pro|para|per|com|con|col|e|y|and|with|for|to|by|dona|don|sr|sra|sig|mr|mrs|oi|ola|ciao|hola|hi|hey|hello|grazie|gracias|obrigad[oa]|thanks|ok|d)[.,]? $/u

/** Whether a word that may be a short name is one here; everyday words and very short ones must stand out. */
export function isSaidAsName(
  folded: string,
  { start, end }: { start: number; end: number },
  isCapital: boolean,
): boolean {
  const word = folded.slice(start, end)
  const lead = folded.slice(Math.max(0, start - 14), start)
  const opens = /(?:^|[.!?\n]\s*)$/.test(lead)
  if (word.length === least) return isCapital && !isCommonWord(word) && before.test(lead)
  if (isCommonWord(word)) return isCapital && !opens
  return word.length > head || isCapital || before.test(lead)
}
