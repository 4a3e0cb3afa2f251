import { beforeAll, describe, expect, test } from 'vitest'
import type { Bot } from '../../../src/flow/bot.ts'
import { noticeMove, privacyDiff } from '../../../src/flow/diff/privacy-diff.ts'
import { parseFlowId } from '../../../src/ids.ts'
import { changedBot, type Edit } from '../changed-bot.ts'

const privacy = 'flows/privacy.yaml'
const order = 'flows/order.yaml'
const visit = 'flows/visit.yaml'
const services = 'flows/services.yaml'
const business = 'flows/business.yaml'

let before: Bot
beforeAll(async () => {
  before = await changedBot()
})

const told = (was: Bot, is: Bot) =>
  privacyDiff(was, is).map(({ adds, says }) => `${adds ? '+' : '-'} ${says}`)
const toldOf = async (...edits: readonly Edit[]) => told(before, await changedBot(...edits))
/** Asks for an e-mail address as well. */
const asksEmail = (name: string): readonly Edit[] => [
  [order, 'postcode: { type', `${name}: { type: email, keep: 24h }\n  postcode: { type`],
  [order, '  find:\n', `  more: { ask: ${name} }\n  find:\n`],
  [privacy, 'postcode]', `postcode, ${name}]`],
  ['prompts/en/order.yaml', 'no_such_order:', `ask.${name}: |\n  Your e-mail?\nno_such_order:`],
  ['prompts/it/order.yaml', 'no_such_order:', `ask.${name}: |\n  La sua e-mail?\nno_such_order:`],
]

describe('what is asked', () => {
  test('a further answer', async () => {
    expect(await toldOf(...asksEmail('mail'))).toEqual([
      '+ "mail" is now asked for "orders", as personal data',
    ])
  })

  test('a renamed answer is one less and one more', async () => {
    const [was, is] = [await changedBot(...asksEmail('mail')), await changedBot(...asksEmail('contact'))]
    expect(told(was, is)).toEqual([
      '- "mail" is no longer asked for "orders"',
      '+ "contact" is now asked for "orders", as personal data',
    ])
  })

  test('a name that a purpose may ask from now on', async () => {
    expect(await toldOf([privacy, 'postcode]', 'postcode, shoe_size]'])).toEqual([
      '+ "shoe_size" may now be asked for "orders"',
    ])
  })

  test('free text where a number stood, and photos besides it', async () => {
    const text: Edit = [visit, 'guest: { type: name', 'guest: { type: text']
    const withPhotos: Edit = [visit, 'guest: { type: name', 'guest: { type: text, accept: [text, photo]']
    expect(await toldOf(text)).toEqual(['+ "guest" for "visits" is now free text, where it was name'])
    expect(told(await changedBot(text), await changedBot(withPhotos))).toEqual([
      '+ "guest" for "visits" now takes photos too',
    ])
  })

  test('photos and places, where words were asked or nothing was', async () => {
    const sent = (accept: string): Edit => [
      visit,
      'guest: { type: name',
      `guest: { type: media, accept: ${accept}`,
    ]
    const unsent: Edit = [visit, 'name: guest }', 'name: time.id }']
    expect(await toldOf(sent('[photo, document]'), unsent)).toContain(
      '+ "guest" for "visits" is now photos, documents, where it was name',
    )
    const photos = await changedBot(sent('[photo]'), unsent)
    expect(told(photos, await changedBot(sent('[photo, location]'), unsent))).toEqual([
      '+ "guest" for "visits" now takes where they are too',
    ])
    const room: readonly Edit[] = [
      [visit, '  again: { type', '  room: { type: media, accept: [photo, location] }\n  again: { type'],
      [visit, '  guest: { ask: guest }', '  guest: { ask: guest }\n  room: { ask: room }'],
      [privacy, '[guest]', '[guest, room]'],
      ...(['en', 'it'] as const).map(
        (locale): Edit => [`prompts/${locale}/visit.yaml`, 'right:', 'ask.room: |\n  ?\nright:'],
      ),
    ]
    expect(await toldOf(...room)).toContain(
      '+ "room" (photos, where they are) is now asked for "visits", as personal data',
    )
  })

  test('free text where a choice stood', async () => {
    const how = (type: string): readonly Edit[] => [
      [visit, '  again: { type', `  room: { type: ${type} }\n  again: { type`],
      [visit, '  guest: { ask: guest }', '  guest: { ask: guest }\n  room: { ask: room }'],
      [privacy, '[guest]', '[guest, room]'],
      ...(['en', 'it'] as const).map(
        (locale): Edit => [
          `prompts/${locale}/visit.yaml`,
          'right:',
          `ask.room: |\n  ?\n${type.startsWith('choice') ? 'room: { blue: Blue, red: Red }\n' : ''}right:`,
        ],
      ),
    ]
    const was = await changedBot(...how('choice, values: [blue, red]'))
    expect(told(was, await changedBot(...how('text')))).toContain(
      '+ "room" for "visits" is now free text, where it was a choice',
    )
  })

  test('an opinion', async () => {
    const survey: Edit = [
      order,
      'address: order.address }, go: end }',
      'address: order.address } }\n  rate: { survey: rating, go: end }',
    ]
    const words = (['en', 'it'] as const).map(
      (locale): Edit => [
        `prompts/${locale}/order.yaml`,
        'no_such_order:',
        'rating: |\n  1-5?\nno_such_order:',
      ],
    )
    expect(await toldOf(survey, ...words)).toEqual(['+ an opinion ("rating") for "orders" is now asked'])
  })
})

describe('who gets it', () => {
  test('a further recipient of a purpose', async () => {
    expect(
      await toldOf([privacy, 'postcode], recipients: [shop]', 'postcode], recipients: [shop, courier]']),
    ).toEqual(['+ "courier" may now be given data of "orders"'])
  })

  test('a field more for a service that had others', async () => {
    const sends: readonly Edit[] = [
      [visit, 'name: guest }', 'name: guest, day: day }'],
      [services, 'with: { time: text, name: text }', 'with: { time: text, name: text, day: date }'],
      [visit, 'with: { day: day }', "with: { day: '2026-12-24' }"],
    ]
    const was = await changedBot(sends[2] as Edit)
    expect(told(was, await changedBot(...sends))).toEqual(['+ "day" is sent to "shop" for "visits" now'])
  })

  test('a field out of a result, whatever the flow calls the result', async () => {
    const renamed = await changedBot(
      [visit, 'save: time,', 'save: hour,'],
      [visit, 'time: time.id', 'time: hour.id'],
      [visit, '[day, time, guest]', '[day, hour, guest]'],
      ...(['en', 'it'] as const).flatMap((locale): readonly Edit[] => [
        [`prompts/${locale}/visit.yaml`, 'time_start, time', 'hour_start, time'],
        [`prompts/${locale}/visit.yaml`, 'time_start, time', 'hour_start, time'],
        [`prompts/${locale}/visit.yaml`, 'time_start, time', 'hour_start, time'],
        [`prompts/${locale}/visit.yaml`, ', time:', ', hour:'],
      ]),
    )
    expect(told(before, renamed)).toEqual([])
  })

  test('people of a department, who see an answer more', async () => {
    expect(await toldOf([order, 'show: [order_number]', 'show: [order_number, postcode]'])).toEqual([
      '+ "postcode" is shown to people of "help" for "orders" now',
    ])
  })

  test('a personal field more out of a service', async () => {
    expect(
      await toldOf([
        services,
        'phone: { type: text }',
        'phone: { type: text }\n        mail: { type: text }',
      ]),
    ).toEqual(['+ "mail" is now received from "shop" (orders.find), as personal data'])
  })

  test('a service that stands elsewhere under the same name', async () => {
    expect(await toldOf([services, 'at: demo-shop', 'at: https://orders.elsewhere.example'])).toEqual([
      '+ "shop" is now at orders.elsewhere.example, where it was at demo-shop',
    ])
  })

  test('a processor more, one elsewhere, and one for another purpose too', async () => {
    const processor = 'processors:\n'
    expect(
      await toldOf([privacy, processor, `${processor}  - { name: Mailer, region: US, for: [news] }\n`]),
    ).toEqual(['+ "Mailer" now works on data for the business, in US, for "news"'])
    expect(await toldOf([privacy, 'name: Cloud, region: EU', 'name: Cloud, region: US'])).toEqual([
      '+ "Cloud" now works in US, where it was EU',
    ])
    const was = await changedBot([privacy, 'for: [orders, visits, news]', 'for: [orders, visits]'])
    expect(told(was, before)).toEqual(['+ "Cloud" now works on "news" too'])
  })
})

describe('what for, where and how long', () => {
  test('a purpose more', async () => {
    const purpose = '  surveys: { basis: "gdpr:6.1.f", keep: 30d }\n'
    expect(await toldOf([privacy, 'processors:', `${purpose}processors:`])).toEqual([
      '+ data is now used for "surveys" (basis gdpr:6.1.f, without consent, kept 30 days, shared with nobody)',
    ])
  })

  test('a flow that serves another purpose', async () => {
    const changes = await toldOf(
      [visit, 'purpose: visits', 'purpose: orders'],
      [privacy, '[order_number, postcode]', '[order_number, postcode, guest]'],
    )
    expect(changes).toContain('+ what "visit" asks is now used for "orders", where it was for "visits"')
    expect(changes).toContain('+ "guest" is now asked for "orders", as personal data')
  })

  test('another legal basis', async () => {
    expect(await toldOf([privacy, 'visits: { basis: "gdpr:6.1.b"', 'visits: { basis: "gdpr:6.1.f"'])).toEqual(
      ['- the legal basis of "visits" is now gdpr:6.1.f, where it was gdpr:6.1.b'],
    )
  })

  test('a purpose that asks for consent no more', async () => {
    const was = await changedBot([
      privacy,
      'orders: { basis: "gdpr:6.1.b"',
      'orders: { consent: yes, basis: "gdpr:6.1.a"',
    ])
    expect(told(was, before).sort()).toEqual([
      '+ "orders" goes on without consent, which it needed before',
      '- the legal basis of "orders" is now gdpr:6.1.b, where it was gdpr:6.1.a',
    ])
  })

  test('a purpose and an answer that stay longer, or shorter', async () => {
    expect(await toldOf([privacy, 'keep: 30d', 'keep: 365d'])).toEqual([
      '+ what is kept for "visits" stays longer: 365 days, where it was 30 days',
    ])
    expect(await toldOf([visit, 'name, keep: 24h', 'name, keep: 30d'])).toEqual([
      '+ "guest" for "visits" stays longer: 30 days, where it was 1 day',
    ])
    expect(await toldOf([visit, 'name, keep: 24h', 'name, keep: 1h'])).toEqual([
      '- "guest" for "visits" stays shorter: 1 hour, where it was 1 day',
    ])
  })

  test('another region, and a law named no more', async () => {
    expect(await toldOf([privacy, '\nregion: EU', '\nregion: US'], [privacy, '[gdpr]', '[lgpd]'])).toEqual([
      '+ data is now kept in US, where it was EU',
      '+ gdpr is no longer named as a law that holds',
      '- lgpd is now named as a law that holds',
    ])
  })

  test('somebody else who answers for it', async () => {
    expect(await toldOf([privacy, 'name: Bottega Blu', 'name: Bottega Verde'])).toEqual([
      '+ who answers for the data is now Bottega Verde, where it was Bottega Blu',
    ])
  })
})

describe('how it is guarded', () => {
  test('an answer and a field that are no longer personal', async () => {
    expect(await toldOf([order, 'postcode, keep: 24h', 'postcode, personal: no'])).toEqual([
      '+ "postcode" for "orders" is no longer personal: it is kept in clear',
    ])
    expect(
      await toldOf([services, 'address: { type: text }', 'address: { type: text, personal: no }']),
    ).toEqual(['+ "address" from orders.find is no longer personal: it is kept in clear'])
  })

  test('words that are never masked from now on', async () => {
    expect(await toldOf([business, 'departments:', 'masking: { never: [Stella] }\ndepartments:'])).toEqual([
      '+ "Stella" is no longer masked',
    ])
  })

  test('more tries at a proof', async () => {
    expect(await toldOf([order, 'postcode], else', 'postcode], tries: 9, else'])).toEqual([
      '+ the result of orders.find for "orders" may now be proved in 9 tries, where it was 5',
    ])
  })
})

describe('what the business sends by itself', () => {
  const reminder = 'visit_reminder.1: |\n  {time_start, time, short}'
  const become = (words: string) =>
    (['en', 'it'] as const).map((locale): Edit => [`prompts/${locale}/visit.yaml`, reminder, words])

  test('an answer more in its variables', async () => {
    expect(await toldOf(...become(reminder.replace('{time', '{guest}, {time')))).toEqual([
      '+ the message "visit_reminder" for "visits", which the business starts, now holds "guest"',
    ])
  })

  test('a question that moved into a variable', async () => {
    expect(
      await toldOf(...become('visit_reminder.1: |\n  {time_start, time, short}. How many children?')),
    ).toEqual([
      '+ the message "visit_reminder" for "visits", which the business starts, now asks a question (prompt "visit_reminder.1")',
    ])
  })

  test('that there is one at all', async () => {
    const none = await changedBot()
    const flow = none.flows.get(parseFlowId('visit'))
    if (!flow) throw new Error('no such flow')
    const steps = flow.steps.filter(({ verb }) => verb !== 'notify')
    const silent = { ...none, flows: new Map([...none.flows, [flow.flow, { ...flow, steps }]]) }
    expect(told(silent, before)).toEqual([
      '+ the message "visit_reminder" for "visits", which the business starts, is now sent, with "start" from visits.free',
    ])
  })
})

describe('what people are told', () => {
  test('other words of the notice, in the language that has them', async () => {
    expect(await toldOf(['prompts/it/common.yaml', '{controller}: {url}', '{controller}! {url}'])).toEqual([
      '- the notice reads otherwise in it',
    ])
  })

  test('other words of a consent', async () => {
    expect(await toldOf(['prompts/en/consent.yaml', 'confirm: "Sure', 'confirm: "Quite sure'])).toEqual([
      '- what people agree to for "news" (confirm) reads otherwise in en',
    ])
  })
})

describe('what is no change for people', () => {
  test('the same bot twice', () => {
    expect(privacyDiff(before, before)).toEqual([])
  })

  test('other words elsewhere, other steps, comments and the order of lists', async () => {
    const edits: readonly Edit[] = [
      ['prompts/en/order.yaml', 'Where to?', 'Where does it go?'],
      ['prompts/en/common.yaml', '{controller}: {url}', '{controller}:   {url}'],
      [order, 'flow: order\n', 'flow: order # the first\n'],
      [order, 'tries: 3', 'tries: 2'],
      [privacy, '[order_number, postcode]', '[postcode, order_number]'],
    ]
    expect(await toldOf(...edits)).toEqual([])
  })
})

test('the notice is raised, lowered or the same', async () => {
  const raised = await changedBot([privacy, 'version: 1', 'version: 2'])
  expect(privacyDiff(before, raised)).toEqual([])
  expect([noticeMove(before, raised), noticeMove(raised, before), noticeMove(before, before)]).toEqual([
    'raised',
    'lowered',
    'same',
  ])
})

describe('who sees a department', () => {
  const hours = 'hours: always'
  const tree = (under: string): Edit => [
    business,
    'departments:\n',
    `departments:\n  shop: { ${hours} }\n  care: { ${hours} }\n  returns: { ${hours}${under} }\n  repairs: { ${hours}, under: returns }\n`,
  ]

  test('is told when it is put under another one, for what is below it as well', async () => {
    const [was, is] = [await changedBot(tree(', under: care')), await changedBot(tree(', under: shop'))]
    expect(told(was, is)).toEqual([
      '+ whoever supervises "shop" now sees "returns"',
      '- whoever supervises "care" no longer sees "returns"',
      '+ whoever supervises "shop" now sees "repairs"',
      '- whoever supervises "care" no longer sees "repairs"',
    ])
    expect(privacyDiff(was, is).map(({ kind, place }) => `${kind} ${place}`)).toEqual(
      Array.from({ length: 4 }, () => 'sight flows/business.yaml departments.returns.under'),
    )
  })

  test('is told when it is no longer under any, and of a new one only where it is under another', async () => {
    const [was, is] = [await changedBot(tree(', under: care')), await changedBot(tree(''))]
    expect(told(was, is)).toEqual([
      '- whoever supervises "care" no longer sees "returns"',
      '- whoever supervises "care" no longer sees "repairs"',
    ])
    expect(told(before, is)).toEqual(['+ whoever supervises "returns" now sees "repairs"'])
    expect(told(is, is)).toEqual([])
  })
})
