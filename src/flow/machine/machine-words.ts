/**
 * The named actions a machine may hold, each with its parameters. Those that only the engine needs (`freshTries`, …)
 * may be drawn or left out: reading a machine puts them where they belong.
 */
export const actionParams: Readonly<Record<string, readonly string[]>> = {
  say: ['prompt', 'show', 'everything'],
  ask: ['answer', 'gather'],
  again: ['answer', 'offer', 'options', 'offerRows'],
  offer: ['step', 'options', 'common'],
  offerRows: ['rows', 'row', 'step'],
  call: ['step', 'operation', 'save', 'with'],
  prove: ['result', 'by'],
  consent: ['purpose'],
  handoff: ['department', 'priority', 'show', 'outsideHours', 'waiting'],
  notify: ['template', 'due', 'until', 'planned'],
  survey: ['survey'],
  run: ['flow'],
  endWith: ['outcome'],
  forget: ['names'],
  set: ['values'],
  keepAnswer: [],
  saveResult: ['name'],
  saveRow: ['name'],
  markProved: ['name'],
  countTry: [],
  freshTries: [],
  nextPage: [],
}

/** The named guards, each with its parameters. */
export const guardParams: Readonly<Record<string, readonly string[]>> = {
  known: ['name'],
  triesLeft: ['tries'],
  triesSpent: ['tries'],
  when: ['when'],
  is: ['field', 'value'],
}

/** What may happen at a state, by what the state does; `after` is beside them. */
export const eventsOf = {
  ask: ['ANSWERED', 'UNREAD', 'SILENT', 'REPEAT'],
  choose: ['CHOSE', 'UNREAD', 'SILENT', 'REPEAT'],
  choose_from: ['PICKED', 'CHOSE', 'MORE', 'UNREAD', 'SILENT', 'REPEAT'],
  confirm: ['YES', 'NO', 'CHANGE', 'UNREAD', 'SILENT', 'REPEAT'],
  prove: ['PROVED', 'NEEDS', 'ANSWERED', 'NOT_PROVED', 'UNREAD', 'EXHAUSTED', 'SILENT', 'REPEAT'],
  call: ['RESULT'],
  consent: ['CONSENT', 'REPEAT'],
  handoff: ['CASE'],
  run: ['RETURNED'],
  wait: ['WAITED'],
} as const

export type WaitingVerb = keyof typeof eventsOf
