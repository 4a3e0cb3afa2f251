import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { hex } from '../../src/adapter/local-meta/wamid.ts'
import { person } from './made-up-person.ts'

/** Words in which each value stands as clearly as people write it. */
export const texts: readonly string[] = [
  `oi, meu nome é ${person.name} e meu cpf é ${person.cpf}`,
  `meu e-mail é ${person.email} e meu telefone é ${person.otherPhone}`,
  `moro na ${person.street}, cep ${person.postcode}`,
  `meu cartão é ${person.card}`,
  `minha senha é ${person.password}`,
  `il mio codice fiscale è ${person.codiceFiscale} e l'IBAN è ${person.iban}`,
  `mi dni es ${person.dni} y me llamo ${person.name}`,
  `my name is ${person.name}, my email is ${person.email}`,
  `CPF:${person.cpf.replace(/\D/g, '')} CARTAO:${person.card.replace(/\D/g, '')}`,
  `cadê o pedido 1042? sou ${person.name}, cpf ${person.cpf}`,
]

const everything = `Sou ${person.name}, CPF ${person.cpf}, e-mail ${person.email}, ${person.street}, CEP ${person.postcode}`

const home = { latitude: Number(person.latitude), longitude: Number(person.longitude) }

/** What is sent where the bot asks for it, one thing for each question of `askForThings`. */
export const sentThings: readonly ((phone: LocalPerson) => unknown)[] = [
  (phone) => phone.write('quero fazer uma reclamação'),
  (phone) =>
    phone.sendMedia({ media: 'document', caption: everything, fileName: `${person.name} ${person.cpf}.pdf` }),
  (phone) => phone.sendPlace({ ...home, name: `Casa de ${person.name}`, address: person.street }),
]

/** The demo bot's complaint, which first asks for a document and a place. */
export const askForThings: Readonly<Record<string, (text: string) => string>> = {
  'flows/complaint.yaml': (text) =>
    text
      .replace(
        'answers:\n',
        'answers:\n  paper: { type: media, accept: [document] }\n  place: { type: media, accept: [location] }\n',
      )
      .replace('steps:\n', 'steps:\n  paper: { ask: paper }\n  place: { ask: place }\n'),
  'flows/privacy.yaml': (text) => text.replace('may: [story]', 'may: [story, paper, place]'),
  ...Object.fromEntries(
    ['pt-BR', 'it', 'es', 'en'].map((locale) => [
      `prompts/${locale}/complaint.yaml`,
      (text: string) => `${text}ask.paper: |\n  PDF?\nask.place: |\n  ...?\n`,
    ]),
  ),
}

/** Everything a person can put somewhere with their phone, one after the other. */
export function plantByPhone(phone: LocalPerson): void {
  for (const text of texts) phone.write(text)
  phone.sendMedia({ media: 'image', caption: everything, fileName: null })
  phone.sendMedia({
    media: 'document',
    caption: `RG de ${person.name}`,
    fileName: `${person.name} ${person.cpf}.pdf`,
  })
  phone.sendPlace({
    ...home,
    name: `Casa de ${person.name}`,
    address: person.street,
  })
  phone.sendContact({ name: person.name, phone: person.otherPhone.replace(/\D/g, '') })
  phone.sendKind('order', {
    catalog_id: '1',
    text: everything,
    product_items: [{ product_retailer_id: person.email, quantity: 1, item_price: 10, currency: 'BRL' }],
  })
  const draft = phone.write('um momento')
  phone.edit(draft.id, everything)
  phone.takeBack(phone.write(everything).id)
  phone.react(draft.id, `${person.name} ${person.cpf}`)
  phone.sendKind('interactive', { type: 'button_reply', button_reply: { id: everything, title: everything } })
  phone.sendKind('interactive', { type: 'list_reply', list_reply: { id: person.cpf, title: person.name } })
  phone.sendKind('interactive', {
    type: 'nfm_reply',
    nfm_reply: { response_json: everything, body: everything },
  })
  phone.sendKind('button', { payload: person.email, text: everything })
  phone.sendKind('button', { text: everything })
  phone.sendKind('hologram', { [everything]: { [person.email]: person.cpf }, note: everything })
  phone.sendKind('unsupported', { type: everything })
}

/** What Meta could deliver beside messages, and messages of shapes a phone does not send. */
export function oddValues(bsuid: string): readonly { readonly field: string; readonly value: object }[] {
  const at = String(Math.floor(Date.now() / 1000))
  const wamid = () =>
    `wamid.${Buffer.from(`\x1c\x18\x0d${person.phone}${hex(18, Math.random)}`).toString('base64')}`
  const contacts = [{ profile: { name: person.name }, wa_id: person.phone, user_id: bsuid }]
  const metadata = { display_phone_number: '15550100001', phone_number_id: '200000000000001' }
  const message = (content: object) => ({
    field: 'messages',
    value: {
      messaging_product: 'whatsapp',
      metadata,
      contacts,
      messages: [{ from: person.phone, from_user_id: bsuid, id: wamid(), timestamp: at, ...content }],
    },
  })
  return [
    message({
      type: 'text',
      text: { body: 'vi o anúncio' },
      referral: {
        source_url: `https://example.org/?q=${person.email}`,
        headline: everything,
        body: everything,
      },
      context: { from: person.phone, id: wamid(), [everything]: everything },
    }),
    message({ type: 'text', text: everything }),
    message({ type: everything, [everything]: everything }),
    message({ type: 'text', text: { body: { [everything]: everything } }, errors: [{ title: everything }] }),
    message({ type: 'system', system: { type: 'customer_identity_changed', body: everything } }),
    message({
      type: 'contacts',
      contacts: [{ [everything]: [everything], name: { formatted_name: person.name } }],
    }),
    {
      field: 'messages',
      value: {
        metadata,
        statuses: [
          {
            id: wamid(),
            status: 'failed',
            timestamp: at,
            recipient_id: person.phone,
            biz_opaque_callback_data: everything,
            errors: [
              { code: 131026, title: everything, message: everything, error_data: { details: everything } },
            ],
          },
        ],
      },
    },
    { field: 'messages', value: { metadata, errors: [{ code: 1, title: everything, message: everything }] } },
    {
      field: 'user_preferences',
      value: {
        metadata,
        contacts,
        user_preferences: [
          { wa_id: person.phone, detail: everything, category: everything, value: everything, timestamp: at },
        ],
      },
    },
    { field: everything, value: { event: everything, [everything]: everything } },
    { field: 'account_update', value: { event: everything, ban_info: { waba_ban_state: everything } } },
  ]
}
