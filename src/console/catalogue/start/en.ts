import type { StartWords } from './words.ts'

export const en: StartWords = {
  tagline: 'Write on the phone and see what is kept.',
  demo: 'This is a demo: everything stays on this machine. The WhatsApp, the shop and the people are made up.',
  starters: [
    'hi, good morning',
    'can I exchange a candle?',
    'I’m Emily Stone, my SSN is 536-22-1849, where is my order?',
  ],
  tries: {
    title: 'Five things to try',
    list: [
      { text: 'where is order 1042?', shows: 'an order number alone says nothing personal' },
      { text: 'I’d like to book a visit', shows: 'an appointment, step by step' },
      {
        text: 'I’m Emily Stone, my SSN is 536-22-1849, email emily@example.com',
        shows: 'name, document and email are masked',
      },
      { text: 'I want to talk to a person', shows: 'a case number and a silent assistant' },
      { text: 'STOP', shows: 'one confirmation, nothing more after it' },
    ],
  },
}
