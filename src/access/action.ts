/** What an act is about: decides which questions the table can ask of it. */
export type Subject = 'conversation' | 'conversations' | 'colleague' | 'business'

type ActionFacts = {
  readonly of: Subject
  /** Customers' words, masked or not, or who they are: nobody does it who was not trained. */
  readonly isContent: boolean
  /** What whoever may do it can do, as a sentence goes on after "may". */
  readonly says: string
}

const content = <Of extends Subject>(of: Of, says: string) => ({ of, isContent: true, says }) as const
const plain = <Of extends Subject>(of: Of, says: string) => ({ of, isContent: false, says }) as const

/** All that people of the business and keys of services may want. What is not here nobody can ask for: it does not compile. */
export const actions = {
  'case.list': content('conversations', 'see which cases there are'),
  'case.open': content('conversation', 'open a case, its words masked'),
  'case.claim': content('conversation', 'take a case'),
  'case.reply': content('conversation', 'answer a customer'),
  'case.assign': content('conversation', 'give a case to somebody'),
  'case.transfer': content('conversation', 'hand a case on'),
  'case.annotate': content('conversation', 'put off, tag and rank a case, and write notes on it'),
  'case.close': content('conversation', 'close a case'),
  'talk.open': content('conversation', 'read a talk, its words masked'),
  'talk.search': content('conversations', 'search masked words'),
  'reveal.message': content('conversation', 'show the words of a message'),
  'reveal.token': content('conversation', 'show what one masked value stands for'),
  'reveal.talk': content('conversation', 'show the words of a whole talk'),
  'reveal.case': content('conversation', 'show the values of a case they have taken'),
  'reveal.approve': content('conversation', "agree to somebody else's wish to see words"),
  'reveal.review': content('conversation', "review somebody else's broken glass"),
  'glass.break': content('conversation', 'see words at once, in an emergency'),
  'talk.export': content('conversation', 'take a talk out of the console'),
  'consent.show': content('conversation', 'see what a customer agreed to'),
  'words.mask': content('conversation', 'mask words that were missed'),
  'incident.open': content('conversation', 'report words that were stored in the clear'),
  'incident.list': content('business', 'see which incidents there are'),
  'incident.close': content('conversation', 'close an incident'),
  'person.find': content('business', 'find a customer'),
  'person.erase': content('business', 'erase a customer'),
  'insight.ask': plain('conversations', 'ask for counts'),
  'log.read': plain('business', 'read the access log'),
  'log.verify': plain('business', 'verify the log'),
  'log.review': plain('business', 'sign the review of a week'),
  'staff.list': plain('business', 'see who works here'),
  'staff.invite': plain('colleague', 'invite a colleague'),
  'staff.change': plain('colleague', "change a colleague's roles, departments and training"),
  'staff.disable': plain('colleague', 'disable or enable a colleague'),
  'session.list': plain('colleague', 'see sign-ins'),
  'session.end': plain('colleague', 'end sign-ins'),
  'department.change': plain('business', 'change departments'),
  'operations.open': plain('business', 'see whether all works'),
  'operations.act': plain('business', 'settle what the machine could not finish'),
  'settings.read': plain('business', 'read settings'),
  'settings.change': plain('business', 'change settings'),
  'replies.change': plain('business', 'write canned replies'),
  'flow.read': plain('business', 'see talk flows as they are saved'),
  'flow.deploy': plain('business', 'make talk flows live'),
  'deploy.approve': plain('business', 'agree to flows that ask, share or keep more'),
} as const satisfies Record<string, ActionFacts>

export type Action = keyof typeof actions
export const allActions = Object.keys(actions) as readonly Action[]

/** The actions about one sort of subject. */
export type ActionOn<Of extends Subject> = {
  [Name in Action]: (typeof actions)[Name]['of'] extends Of ? Name : never
}[Action]
