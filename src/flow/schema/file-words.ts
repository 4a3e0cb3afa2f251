import type { ShapedKind } from './file-kind.ts'
import { flowWords } from './flow-words.ts'

/** What each kind of file is for. */
export const kindWords: Readonly<Record<ShapedKind | 'prompts', string>> = {
  flow: 'One talk: what is asked, said and done, from top to bottom.',
  prompts: 'The words of one flow in one language: prompt name → text, always after `|`.',
  intents: 'What people may mean: intent → language → examples as people write them.',
  faq: 'Questions with one fixed answer; the answers are prompts in `prompts/<locale>/faq.yaml`.',
  business: 'Facts every flow may use.',
  privacy: 'What people are promised: the single source of notice, purposes and record of processing.',
  services: 'What other systems may be asked, and what of their answers is personal.',
  talk: 'Talks as tests: what the person does, and what the bot must say and keep. Talks stand between `---`.',
}

/** What the keys of each kind are for; `*` stands for a name of your own. */
export const fileWords: Readonly<Record<ShapedKind, Readonly<Record<string, string>>>> = {
  flow: flowWords,
  intents: {},
  faq: {
    '*.owner': 'Who keeps the answer true.',
    '*.review': 'The day by which they read it again: `2027-03-01`.',
    '*.ask': 'How people ask it: language → examples, five or more.',
    '*.offer': 'A flow whose button stands under the answer.',
  },
  business: {
    name: 'The name people know.',
    locales: 'The languages that are checked and required; the first is the fallback.',
    timezone: 'Where “tomorrow” begins: `America/Sao_Paulo`.',
    departments: 'Who takes over from the bot.',
    'departments.*.under': 'The department it is part of: whoever supervises that one sees this one too.',
    'departments.*.hours': '`Mon-Fri 09:00-12:00 14:00-18:00, Sat 09:00-13:00`, or `always`.',
    'departments.*.holidays':
      'A region such as `BR-SP`, days such as `12-24` or `2026-12-31`, or a list of them.',
    'departments.*.answer_within': 'After so long without an answer people are told that it takes longer.',
    'departments.*.back_to_bot_after': 'After so long unclaimed a case goes back to the bot.',
    'departments.*.assign':
      '`automatic` gives each case to whoever is online and has fewest; `by_hand`, or nothing, leaves it to people.',
    'departments.*.cases_each': 'With `assign: automatic`: so many cases in hand at most.',
    'departments.*.escalate_after':
      'After so long of opening hours unclaimed a case is urgent, and supervisors see it first.',
    'departments.*.silence':
      'What becomes of a case whose customer does not answer; without it nothing does.',
    'departments.*.silence.warn':
      'After so long without an answer they are told that the case will be closed.',
    'departments.*.silence.close':
      'After so long without an answer the case is closed as without reply: longer than `warn`, which is shorter than 24 hours.',
    masking: 'What the anonymizer cannot know.',
    'masking.never': 'Brands and staff that are no customers: these stay readable.',
    'masking.always': 'Kinds of your own that are masked: kind → pattern.',
    follow_ups:
      'Templates that agents may send once 24 hours have passed: name → the purpose it is for. Their words stand in `common`.',
    replies_per_hour: 'More replies to one person than that are taken for two bots talking.',
    media_hosts:
      'Hosts of pictures, films and documents that prompts name by their address: `[cdn.loja.example]`. Files in `media/` need none.',
  },
  privacy: {
    controller: 'Who answers for the data.',
    'controller.name': 'The full name of the business.',
    'controller.contact': 'Where people reach it.',
    dpo: 'The data protection officer.',
    'dpo.name': 'Their name or office.',
    'dpo.contact': 'Where people reach them.',
    notice: 'The privacy notice.',
    'notice.url': 'Where it stands, at an https:// address.',
    'notice.version': 'Raise it when it changes: everybody is shown the notice again.',
    jurisdictions: 'The laws that hold: `lgpd`, `gdpr`.',
    region: 'Where data is kept.',
    purposes: 'What data is used for.',
    'purposes.*.basis': 'The legal basis: `gdpr:6.1.b lgpd:7.V`.',
    'purposes.*.consent': '`yes`: only for people who said yes, twice.',
    'purposes.*.keep': 'How long what was said for it is kept, masked.',
    'purposes.*.may': 'Answers that may be asked for it.',
    'purposes.*.recipients': 'Services, and departments outside the business, that may be given them.',
    processors: 'Who else works on the data for the business.',
    'processors.name': 'Who.',
    'processors.region': 'Where.',
    'processors.for': 'For which purposes.',
  },
  services: {
    '*.at': 'Where it stands: an https:// address, or `demo-shop`.',
    '*.headers':
      'What is sent with every request. `{secret.shop_token}` stands for the setting SIGILO_SECRET_SHOP_TOKEN.',
    '*.login': 'Name and password for HTTP’s basic sign-in.',
    '*.login.user': 'The name, or a secret.',
    '*.login.password': 'A secret.',
    '*.receives':
      'Answers and fields (`order.number`) it may be given; without it whatever the purpose allows.',
    '*.operations': 'What it can be asked: operation → request and answer.',
    '*.operations.*.get': 'The path that is read: `/orders/{number}`.',
    '*.operations.*.post': 'The path that is posted to.',
    '*.operations.*.put': 'The path that is put to.',
    '*.operations.*.delete': 'The path that is deleted.',
    '*.operations.*.with': 'Its inputs and their types.',
    '*.operations.*.query': 'What stands in the query besides inputs that have no other place.',
    '*.operations.*.body': 'The JSON body, with inputs as `{name}`; without it a flat one.',
    '*.operations.*.gives': 'The fields of its answer. Everything is personal that does not say no.',
    '*.operations.*.gives.*.type': 'What stands in the field.',
    '*.operations.*.gives.*.sent_as': 'How the service writes it, where that is not how we keep it.',
    '*.operations.*.gives.*.personal': '`no`: may be shown without proof.',
    '*.operations.*.gives.*.optional': '`yes`: may be missing.',
    '*.operations.*.gives.*.from':
      'Where it stands in the answer: `items.0.name`; several places are joined.',
    '*.operations.*.gives.*.join': 'What stands between several places.',
    '*.operations.*.gives.*.kind': 'What it is masked as, where its name does not tell.',
    '*.operations.*.gives.*.choice': 'The values it may have.',
    '*.operations.*.gives.*.map': 'The service’s words → ours.',
    '*.operations.*.gives.*.otherwise':
      'What any other word counts as; without it the answer is not believed.',
    '*.operations.*.gives.*.list': 'Rows for `choose_from`: the fields of one.',
    '*.operations.*.on': 'Outcomes that mean something to a flow: a status, or what the answer says.',
    '*.operations.*.on.*.empty': 'The place where nothing stands: null, an empty list or text.',
    '*.operations.*.on.*.at': 'The place that is looked at.',
    '*.operations.*.on.*.is': 'What stands there.',
    '*.operations.*.on.*.is_not': 'What does not stand there.',
    '*.operations.*.again': 'What says “not now” besides statuses that always do.',
    '*.operations.*.again.at': 'The place that is looked at.',
    '*.operations.*.again.is': 'What stands there.',
    '*.operations.*.timeout': 'How long one try may take.',
    '*.operations.*.retries': 'Further tries after a failure that may pass.',
    '*.operations.*.cache': 'How long an answer may be given again.',
    '*.operations.*.idempotent': '`yes`: asking twice does not do it twice.',
    '*.operations.*.raises': 'The event it raises when it is done, and of which record.',
  },
  talk: {
    talk: 'A sentence that says what the talk shows.',
    person: 'Who writes.',
    'person.whatsapp':
      '`unknown`, `owner`, `username`, `foreign`, or the number of an order of the demo shop.',
    'person.locale': 'Their language.',
    at: 'When it begins: `Sat 23:00` or `2026-12-25 10:00`.',
    begins: 'The step the talk begins at, as `order_status.tell`; what a talk knows by then is made up.',
    services: 'How services answer: `failed`, `slow`, an outcome, or the fields they give.',
    turns: 'What happens, one after the other.',
    'turns.person': 'What they write: a text, several bubbles, or something that is no text.',
    'turns.person.voice': 'A voice message.',
    'turns.person.photo': 'A photo and its caption.',
    'turns.person.video': 'A video and its caption.',
    'turns.person.document': 'A document, by the name of its file.',
    'turns.person.caption': 'What stands under it.',
    'turns.person.location': 'A place, by its address.',
    'turns.person.sticker': 'A sticker.',
    'turns.choose': 'The option, row (`row_0`) or flow they tap.',
    'turns.wait': 'Nobody writes for so long.',
    'turns.at': 'Nobody writes until then.',
    'turns.agent': 'An agent closes their case.',
    'turns.services': 'How services answer from here on.',
    'turns.bot': 'Prompts that must be said, in this order; `[]` is silence.',
    'turns.stored': 'What was kept of their words, masked.',
    'turns.sent_to': 'Which operation got which fields.',
    'turns.consented': 'Which consent stands after the turn.',
    'turns.audited': 'Entries the log got.',
  },
}

/** The words of a key: its own, else those all verbs share, else those of the same field outside a list. */
export function wordsFor(kind: ShapedKind, path: string): string | null {
  const words = fileWords[kind]
  const shared = path.replace(/^@[a-z_]+\./, '@.')
  return words[path] ?? words[shared] ?? words[path.replace('.list.*.', '.')] ?? null
}
