import { strToU8, zipSync } from 'fflate'

/** A file that holds no JSON. */
export class Text {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Files of an agent before they are zipped, each as JSON or as a text. */
export type AgentFiles = Record<string, unknown>

export const zipped = (files: AgentFiles): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, value]) => [
        path,
        strToU8(value instanceof Text ? value.text : JSON.stringify(value, null, 2)),
      ]),
    ),
  )

const message = (languageCode: string, ...text: readonly string[]) => ({ text: { text }, languageCode })
const says = (words: Readonly<Record<string, string | readonly string[]>>) => ({
  messages: Object.entries(words).flatMap(([code, text]) => [
    message(code, ...(typeof text === 'string' ? [text] : text)),
    { outputAudioText: { text: 'a spoken twin' }, languageCode: code },
  ]),
})
const phrases = (...all: readonly string[]) => ({
  trainingPhrases: all.map((text, index) => ({
    id: `phrase-${index}`,
    parts: text.split(/(?<= )/).map((part) => ({ text: part, auto: true })),
    repeatCount: 1,
    languageCode: 'xx',
  })),
})

function intent(
  name: string,
  byLanguage: Readonly<Record<string, readonly string[]>>,
  more: object = {},
): AgentFiles {
  const folder = encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('%20', ' ')
  return {
    [`intents/${folder}/${folder}.json`]: { name: 'a-uuid', displayName: name, priority: 500_000, ...more },
    ...Object.fromEntries(
      Object.entries(byLanguage).map(([code, all]) => [
        `intents/${folder}/trainingPhrases/${code}.json`,
        phrases(...all),
      ]),
    ),
  }
}

/** A made-up café: every trap that real exports were seen to hold. */
export const cafe = (): AgentFiles => ({
  'agent.json': {
    displayName: 'Caffè Luna',
    defaultLanguageCode: 'en-us',
    supportedLanguageCodes: ['it', 'it-it', 'es-419', 'de'],
    timeZone: 'Europe/Rome',
    startFlow: 'Default Start Flow',
    speechToTextSettings: {},
    advancedSettings: { loggingSettings: {} },
    enableStackdriverLogging: true,
  },
  ...intent('book.table', {
    'en-us': [
      'book a table',
      'a table please',
      'I want to reserve',
      'table for tonight',
      'can I book',
      'I am Ana Maria Rossi, 347 555 0182',
    ],
    it: ['vorrei un tavolo', 'prenotare un tavolo', 'un tavolo per stasera'],
    'it-it': ['posso prenotare', 'riservare un posto', 'vorrei un tavolo'],
    'es-419': ['quiero una mesa', 'reservar mesa', 'una mesa por favor', 'mesa para hoy', 'puedo reservar'],
    de: ['einen Tisch bitte'],
  }),
  ...intent('opening hours (copy)', {
    'en-us': [
      'when are you open',
      'opening hours',
      'are you open on sunday',
      'what time do you close',
      'until when',
    ],
    it: ['quando siete aperti', 'orari di apertura', 'aperti di domenica', 'a che ora chiudete', 'orario'],
    'es-419': ['horario', 'cuándo abren', 'abren el domingo', 'a qué hora cierran', 'hasta cuándo'],
  }),
  ...intent('call.contact', {
    'en-us': [
      'how can I reach the cafe',
      'contact the cafe',
      'how do I get in touch',
      'where is your contact page',
      'reach you by mail',
      'your contacts',
    ],
    it: ['come vi contatto', 'i vostri contatti', 'contattare il caffè', 'scrivere al caffè', 'recapiti'],
    'es-419': [
      'cómo los contacto',
      'sus contactos',
      'contactar al café',
      'escribir al café',
      'correo del café',
    ],
  }),
  ...intent('confirm.yes', {
    'en-us': ['yes please', 'of course', 'book a table'],
    it: ['sì grazie'],
    'es-419': ['sí por favor'],
  }),
  ...intent('confirm.no', { 'en-us': ['no thanks'], it: ['no grazie'], 'es-419': ['no gracias'] }),
  ...intent('talk.to.human', {
    'en-us': [
      'somebody real please',
      'get me a waiter',
      'a human being',
      'let me speak to staff',
      'staff please',
    ],
    it: [
      'un cameriere',
      'qualcuno dello staff',
      'una persona vera',
      'parlare con lo staff',
      'staff per favore',
    ],
    'es-419': [
      'un camarero',
      'alguien del equipo',
      'una persona de verdad',
      'hablar con el equipo',
      'equipo por favor',
    ],
  }),
  ...intent('Default Negative Intent', { 'en-us': ['asdf'] }, { isFallback: true }),
  ...intent('never.used', { 'en-us': ['nobody says this'] }),
  'entityTypes/seat/seat.json': { displayName: 'seat', kind: 'KIND_MAP', enableFuzzyExtraction: true },
  'entityTypes/seat/entities/en-us.json': {
    entities: [
      { value: 'inside', synonyms: ['inside', 'indoors'] },
      { value: 'garden', synonyms: ['garden', 'outside'] },
    ],
  },
  'entityTypes/seat/entities/it.json': {
    entities: [
      { value: 'inside', synonyms: ['dentro'] },
      { value: 'garden', synonyms: ['giardino'] },
    ],
  },
  'entityTypes/seat/entities/es-419.json': {
    entities: [
      { value: 'inside', synonyms: ['adentro'] },
      { value: 'garden', synonyms: ['jardín'] },
    ],
  },
  'entityTypes/seat/excludedPhrases/en-us.json': { excludedPhrases: [{ value: 'seat' }] },
  'entityTypes/voucher/voucher.json': { displayName: 'voucher', kind: 'KIND_REGEXP' },
  'entityTypes/voucher/entities/en-us.json': { entities: [{ value: 'L[0-9]{4}', synonyms: ['L[0-9]{4}'] }] },
  'entityTypes/order line/order line.json': { displayName: 'order line', kind: 'KIND_LIST' },
  'entityTypes/order line/entities/en-us.json': {
    entities: [{ value: '@seat:seat', synonyms: ['@seat:seat'] }],
  },
  'flows/Default Start Flow/Default Start Flow.json': {
    displayName: 'Default Start Flow',
    nluSettings: { modelType: 'MODEL_TYPE_ADVANCED', classificationThreshold: 0.3 },
    transitionRoutes: [
      { name: 'r1', intent: 'book.table', targetPage: 'Seat' },
      {
        name: 'r2',
        intent: 'opening hours (copy)',
        triggerFulfillment: says({
          'en-us': ["We're open from 8 to 20 {every day}."],
          it: 'Siamo aperti dalle 8 alle 20.',
          'es-419': 'Abrimos de 8 a 20.',
        }),
      },
      {
        name: 'r3',
        intent: 'call.contact',
        targetFlow: 'Contacts',
        triggerFulfillment: says({ 'en-us': 'Sure!' }),
      },
      {
        name: 'r4',
        intent: 'talk.to.human',
        triggerFulfillment: { messages: [{ liveAgentHandoff: { metadata: {} } }] },
      },
      { name: 'r5', intent: 'gone.intent', targetPage: 'Seat' },
      { name: 'r6', condition: '$session.params.vip = true', targetPage: 'Seat' },
    ],
    eventHandlers: [
      {
        name: 'e1',
        event: 'sys.no-match-default',
        triggerFulfillment: says({ 'en-us': ['Sorry?', 'What?'] }),
      },
      { name: 'e2', event: 'sys.no-input-default', triggerFulfillment: '{\n\n}' },
    ],
  },
  'flows/Default Start Flow/pages/Seat.json': {
    displayName: 'Seat',
    entryFulfillment: says({ 'en-us': 'Lovely, a table.', it: 'Volentieri, un tavolo.' }),
    form: {
      parameters: [
        {
          displayName: 'seat',
          entityType: '@seat',
          required: true,
          fillBehavior: {
            initialPromptFulfillment: says({
              'en-us': 'Inside or in the garden?',
              it: 'Dentro o in giardino?',
              'es-419': '¿Adentro o en el jardín?',
            }),
            repromptEventHandlers: [
              {
                event: 'sys.no-match-default',
                triggerFulfillment: says({ 'en-us': 'Inside, or garden?', it: 'Dentro, o giardino?' }),
              },
              { event: 'sys.no-input-default', triggerFulfillment: says({ 'en-us': 'Hello?' }) },
              { event: 'sys.no-match-3', targetPage: 'Cafe Contact ' },
            ],
          },
        },
        {
          displayName: 'guest',
          entityType: '@sys.person',
          required: true,
          redact: true,
          fillBehavior: {
            initialPromptFulfillment: says({
              'en-us': 'What is your name?',
              it: 'Come ti chiami?',
              'es-419': '¿Cómo te llamas?',
            }),
          },
        },
        { displayName: 'voucher', entityType: '@voucher', isList: true, defaultValue: 'L0000' },
        {
          displayName: 'order',
          entityType: '@order line',
          required: true,
          isList: true,
          fillBehavior: { initialPromptFulfillment: says({ 'en-us': 'What would you like?' }) },
        },
      ],
    },
    transitionRoutes: [
      {
        condition: '$session.params.seat = "garden" AND $page.params.status = "FINAL"',
        triggerFulfillment: says({
          'en-us': 'The garden it is.',
          it: 'In giardino, allora.',
          'es-419': 'En el jardín, entonces.',
        }),
        targetPage: 'Confirm',
      },
      { condition: '$session.params.weather.rain > 3', targetPage: 'Confirm' },
      { condition: '$page.params.status = "FINAL"', targetPage: 'Confirm' },
    ],
    eventHandlers: [{ event: 'webhook.error', targetPage: 'Confirm' }],
  },
  'flows/Default Start Flow/pages/Confirm.json': {
    displayName: 'Confirm',
    entryFulfillment: {
      ...says({
        'en-us': 'Shall I book ($session.params.seat)?',
        it: 'Prenoto ($session.params.seat)?',
        'es-419': '¿Reservo ($session.params.seat)?',
      }),
      webhook: 'bookings',
      tag: 'check-seats',
    },
    transitionRouteGroups: ['Yes or no '],
    transitionRoutes: [
      {
        intent: 'confirm.yes',
        triggerFulfillment: says({
          'en-us': 'Booked. See you!',
          it: 'Fatto. A presto!',
          'es-419': 'Listo. ¡Nos vemos!',
        }),
        targetPage: 'End Session',
      },
    ],
  },
  'flows/Default Start Flow/pages/Cafe Contact.json': {
    displayName: 'Cafe Contact',
    entryFulfillment: { messages: [message('en-us', 'I call somebody.'), { liveAgentHandoff: {} }] },
  },
  'flows/Default Start Flow/pages/Menu %28copy%29.json': {
    displayName: 'Menu (copy)',
    entryFulfillment: {},
    transitionRoutes: [{ condition: 'true', targetPage: 'Seat' }],
  },
  'flows/Default Start Flow/transitionRouteGroups/Yes or no.json': {
    displayName: 'Yes or no',
    transitionRoutes: [{ intent: 'confirm.no', targetPage: 'Start Page' }],
  },
  'flows/Contacts/Contacts.json': {
    displayName: 'Contacts',
    transitionRoutes: [
      {
        condition: 'true',
        triggerFulfillment: says({ 'en-us': 'hello@caffe-luna.example' }),
        targetPage: 'Anything else',
      },
    ],
  },
  'flows/Contacts/pages/Anything else.json': {
    displayName: 'Anything else',
    transitionRoutes: [
      { intent: 'confirm.yes', targetFlow: 'Default Start Flow' },
      { intent: 'confirm.no', targetPage: 'END_SESSION' },
    ],
    eventHandlers: [{ event: 'sys.no-match-default', targetPage: 'END_FLOW' }],
  },
  'agentTransitionRouteGroups/Everywhere.json': {
    displayName: 'Everywhere',
    transitionRoutes: [{ intent: 'talk.to.human', targetPage: 'Cafe Contact' }],
  },
  'webhooks/bookings.json': {
    displayName: 'bookings',
    genericWebService: {
      uri: 'https://made-up-tunnel.ngrok.example/hook?key=canary-secret-1',
      requestHeaders: { authorization: 'Bearer canary-secret-2' },
    },
    timeout: '5s',
  },
  'generators/summary.json': { displayName: 'summary', promptText: { text: 'Summarise' } },
  'playbooks/Cook/Cook.json': { displayName: 'Cook', goal: 'cook' },
  'generativeSettings/en-us.json': { languageCode: 'en-us' },
  'testCases/opening.json': {
    displayName: 'opening hours are told',
    testCaseConversationTurns: [
      {
        userInput: { input: { text: { text: 'when are you open' }, languageCode: 'en-us' } },
        virtualAgentOutput: { textResponses: [{ text: ["We're open from 8 to 20 {every day}."] }] },
      },
    ],
  },
  'testCases/booking.json': {
    displayName: 'a table in the garden',
    testCaseConversationTurns: [
      {
        userInput: { input: { text: { text: 'book a table' }, languageCode: 'en-us' } },
        virtualAgentOutput: {
          textResponses: [{ text: ['Lovely, a table.'] }, { text: ['Inside or in the garden?'] }],
        },
      },
      {
        userInput: { input: { text: { text: 'garden' }, languageCode: 'en-us' } },
        virtualAgentOutput: { textResponses: [{ text: ['What is your name?'] }] },
      },
      {
        userInput: { input: { text: { text: 'Ana Maria Rossi' }, languageCode: 'en-us' } },
        virtualAgentOutput: { textResponses: [{ text: ['What would you like?'] }] },
      },
    ],
  },
  'testCases/event.json': {
    displayName: 'a test that begins with an event',
    testCaseConversationTurns: [
      {
        userInput: { input: { event: { event: 'WELCOME' }, languageCode: 'en-us' } },
        virtualAgentOutput: {},
      },
    ],
  },
})
