import { countedIn } from '../access-log/counted.ts'
import type { OperationsWords } from './words.ts'

const counted = countedIn('en')

export const en: OperationsWords = {
  title: 'Operations',
  about: 'Whether all works, and what to do where it does not. The page looks again every ten seconds.',
  simulated: 'This server plays WhatsApp itself: nothing here leaves this machine.',
  stale: (when) => `The server does not answer. What you see is from ${when}; it is asked again by itself.`,
  readOnly: 'You may look here, but not settle anything.',
  failed: {
    title: 'Whether all works is not known',
    about: 'The server or its database does not answer. If it stays so, look at the machine it runs on.',
    notAllowed: 'Your roles do not allow this. Ask an admin.',
    retry: 'Try again',
  },
  channel: {
    title: 'WhatsApp',
    states: {
      working: 'WhatsApp works',
      slow: 'WhatsApp takes less than we send',
      down: 'WhatsApp does not answer',
      refused: 'WhatsApp refuses our messages',
      quiet: 'WhatsApp delivers nothing',
    },
    since: (when, age) => `since ${when} (${age})`,
    customers: {
      working: 'Customers are answered.',
      slow: 'Answers come later than usual, in their order.',
      down: 'Answers wait here and go out by themselves, in their order, once WhatsApp is back. What customers write reaches us late.',
      refused:
        'Customers get no answer until this is mended. Answers wait here and go out by themselves afterwards.',
      quiet: 'At this time of day customers usually write. They may be writing, and nothing reaches us.',
    },
    todo: {
      none: 'Nothing to do.',
      quiet:
        'See in Meta’s app dashboard whether the webhook still points here, then send the number a message yourself.',
      token:
        'The access token was revoked or has run out. Make a new one in Meta’s Business Manager, put it in WHATSAPP_ACCESS_TOKEN and start the server again.',
      permission:
        'The access token may not send for this number. Give its system user the number and the permission to send messages, in Meta’s Business Manager.',
      locked:
        'Meta has locked or restricted the account. Read why in Meta’s Account Quality and ask for a review there.',
      payment: 'Meta has no valid way to be paid. Mend it in Meta’s Business Manager, under billing.',
      registration:
        'The number is not registered, or its PIN is wrong. Register it again in Meta’s WhatsApp Manager.',
      quality:
        'Too many customers blocked or reported the number. Stop what the business starts by itself, and read the quality rating in Meta’s WhatsApp Manager.',
      'too-much':
        'More is sent than Meta takes from this number. It goes on by itself; if it stays so, ask Meta for a higher limit.',
      pair: 'One customer was sent too much in a short time. It goes on by itself.',
      unreachable:
        'See whether this server reaches graph.facebook.com (network, proxy, DNS), then look at metastatus.com.',
      meta: 'Meta says that it cannot now. Look at metastatus.com; it goes on by itself.',
      ours: 'A message of ours was wrong: a template or a file. Look for the code in Meta’s documentation and mend the flow.',
      notice: 'Meta sent a notice about the account. Read it in Meta’s Business Manager.',
    },
    unknown: 'Nothing is known of WhatsApp yet. Run the check-up.',
    number: 'Number at Meta',
    code: 'Meta’s code',
    notice: 'Meta’s notice',
    accepted: 'Last message Meta took',
    heard: 'Last message Meta delivered',
    refused: 'Last message refused',
    checked: 'Meta was last asked',
    never: 'never',
    health: {
      available: 'says that all is well',
      limited: 'says that the number is limited',
      blocked: 'says that the number is blocked',
      refused: 'refused the question',
      unreachable: 'did not answer',
      'not-told': 'may not be asked with this token',
    },
  },
  queues: {
    title: 'What waits',
    about: 'How long the oldest of each has been waiting.',
    queue: 'Queue',
    count: 'Waiting',
    oldest: 'Oldest',
    nothing: 'none',
    names: {
      messages: 'From customers',
      held: 'Held back',
      replies: 'Answers',
      starts: 'Started by the business',
    },
    says: {
      messages: 'written by customers, not yet taken',
      held: 'behind a message that fails and is tried again',
      replies: 'on their way to WhatsApp, or waiting for it',
      starts: 'reminders and templates that are due',
    },
    arrived: (lastHour, hourBefore) =>
      `Messages from customers in the last hour: ${lastHour}. In the hour before: ${hourBefore}.`,
  },
  sends: {
    title: 'Not confirmed',
    about:
      'Nobody knows whether these arrived: WhatsApp took them or not, and no word came. They are not sent again by themselves.',
    empty: 'Every message is accounted for.',
    kinds: { reply: 'Answer of the assistant', words: 'Answer of an agent', template: 'Template' },
    sent: (when, age) => `sent ${when} (${age})`,
    arrived: 'It arrived',
    lost: 'It did not arrive',
    saidArrived: 'Noted: it arrived.',
    saidLost: 'Noted: it did not arrive.',
  },
  letters: {
    title: 'Could not be processed',
    about: 'Messages of customers that failed again and again. They lie sealed: nobody reads them here.',
    empty: 'Every message was processed.',
    came: (when, age) => `came ${when} (${age})`,
    tried: (times) => `tried ${counted(times, 'time', 'times')}`,
    whys: {
      CANNOT_OPEN:
        'It cannot be opened: its key does not fit. Trying again helps only after the right key is back; else make a case.',
      KEY_DESTROYED:
        'Its key was destroyed on time. Nobody can read it any more: make a case and ask the customer.',
      DETECTOR_FAILED:
        'The detectors did not answer, so it was not masked. Try again once the check-up is well.',
      UNPROTECTED_TEXT:
        'Masking was not certain, so nothing was kept. Make a case, and tell whoever looks after the detectors.',
      KNOWN_VALUE: 'Something known of the customer stayed in the clear, so nothing was kept. Make a case.',
      SERVICE_FAILED: 'A system of the business did not answer. Try again once it is back.',
      DATABASE_DOWN: 'The database did not answer. Try again.',
      BAD_FLOW: 'The flow has a mistake. Mend and deploy it, then try again.',
      other:
        'Something failed that has no name. Try again once; if it comes back, make a case and report the code.',
    },
    retry: 'Try again',
    retryAll: (messages) => `Try all again (${messages})`,
    makeCase: 'Make a case',
    retried: (messages) => `${counted(messages, 'message', 'messages')} on the way again.`,
    handedOn: 'A case is open; the customer is told its number.',
  },
  gone: 'Somebody else had settled it before.',
  inCase: (number) => `Case ${number}`,
  dialog: {
    title: 'Make a case',
    about:
      'The message stays sealed. Somebody of the department asks the customer, who is told the number of the case.',
    department: 'Department',
    open: 'Open the case',
  },
  checkUp: {
    title: 'Check-up',
    about: 'Looks at everything once, now.',
    run: 'Run check-up',
    isRunning: 'Looking…',
    whats: { channel: 'WhatsApp', database: 'Database', log: 'Log', clock: 'Clocks' },
    states: { well: 'well', unwell: 'not well', 'not-known': 'not known' },
    todo: {
      channel: 'What to do stands at the top of the page.',
      database:
        'Messages are refused and Meta sends them again later. Look at the database: is it up, is its disk full?',
      log: 'Nothing is shown to anybody until the log can be written. Run sigilo audit verify.',
      clock: 'The clocks of this server and its database differ. Let both follow the same time server.',
    },
    took: (milliseconds) => `answered in ${milliseconds} ms`,
    apart: (milliseconds) => `${milliseconds} ms apart`,
    looked: (when) => `Looked at ${when}`,
    allWell: 'All is well.',
    unwell: (count) => `${counted(count, 'thing is', 'things are')} not well.`,
  },
  beside: {
    title: 'Log and flows',
    log: 'Access log',
    logWell: 'is written and whole',
    logBehind: 'cannot be written: nothing is shown to anybody until it can',
    logDoubted: 'was found changed. Tell the privacy officer, and run sigilo audit verify.',
    signed: (when) => `last signed ${when}`,
    unsigned: 'not signed yet',
    verified: (when) => `last verified ${when}`,
    notVerified: 'not verified yet',
    live: 'Flows',
    deployed: (version, when) => `version ${version}, deployed ${when}`,
    rolledBack: (version, when) => `back to version ${version} ${when}`,
    neverDeployed: 'none were ever deployed: customers get what is in the folder',
  },
  keys: {
    places: { page: 'Page', list: 'What waits for somebody' },
    acts: {
      help: 'Show the keys',
      check: 'Run the check-up',
      'retry-all': 'Try all again that could not be processed',
      down: 'Next one',
      up: 'The one before',
      arrived: 'It arrived',
      lost: 'It did not arrive',
      retry: 'Try again',
      case: 'Make a case',
    },
  },
}
