/** A class that words live in, where it is made, and which files may go through each of its doors. */
export type WordClass = {
  readonly name: string
  readonly file: string
  readonly doors: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * Read this list when you review us: outside of these files no code can see what a person wrote, make storable words
 * of it, or take stored words for words. A new line is a decision and says why.
 */
export const wordClasses: readonly WordClass[] = [
  {
    name: 'RawText',
    file: 'src/message/raw-text.ts',
    doors: {
      reveal: {
        'src/privacy/anonymize.ts': 'looks for what is known in them and cuts the findings out',
        'src/privacy/anonymized-text.ts': 'puts tokens in their place',
        'src/privacy/ask-detector.ts': 'their length, to believe only what can be in them',
        'src/privacy/country-of.ts': 'the country of a number, to read other numbers by',
        'src/privacy/detect/embedded.ts': 'the detectors of this process',
        'src/privacy/guard/known-needles.ts': 'forms of known values, to look for them in what leaves a turn',
        'src/privacy/known/fuzzy-index.ts': 'known dates, streets and numbers, in other words and with slips',
        'src/privacy/known/akin-to.ts':
          'which value of the talk another one is a part of, or the same with a slip',
        'src/privacy/known-values.ts': 'looks for what is known of the person',
        'src/privacy/outside-detector.ts': 'the brands in them, where two engines are compared',
        'src/privacy/mask-missed.ts': 'looks for words that somebody says were missed',
        'src/privacy/sealed-text.ts': 'encrypts them',
        'src/privacy/join-pieces.ts': 'what pieces of a value make together, for when it is read back',
        'src/privacy/split-values.ts': 'which lines a value stands in that was written over several',
        'src/privacy/talk-memory.ts': 'keys of values found earlier in the talk',
        'src/flow/read/read-answer.ts': 'reads an answer',
        'src/flow/read/read-choice.ts': 'reads which choice is meant',
        'src/flow/read/read-correction.ts': 'reads what of a confirmation is wrong',
        'src/flow/read/read-other-one.ts': 'reads which of two is meant',
        'src/flow/read/read-first-message.ts': 'reads answers that came unasked',
        'src/handoff/phishing/spot-phishing.ts': 'whether they ask for codes, cards, passwords or money',
        'src/handoff/reveal/mark-reason.ts': 'keyed hash of a reason, to count how often it is given',
        'src/handoff/reveal/open-words.ts':
          'puts lines together again for the screen of whoever has a grant that the log has: the one way to a screen',
        'src/turn/accept-delivery.ts': 'keyed hashes of message ids and of identifiers',
        'src/turn/keep-answer.ts': 'the words of an answer that came unasked, to hide them',
        'src/turn/read-anew.ts': 'a known answer, to tell whether another one was said',
        'src/turn/result-row.ts': 'known values from what services found, for masking',
        'src/turn/agent-media.ts': 'what an agent sends with its caption, as one text to be sealed',
        'src/turn/desk-words.ts': 'one text of what an agent wrote, to be sealed',
        'src/turn/hear-item.ts': 'keyed hash of the id of a message that was edited or revoked',
        'src/turn/hear-late.ts': 'opt-out rules in messages too old to be answered',
        'src/turn/hear-words.ts': 'opt-out rules and commands',
        'src/turn/hold-for-pause.ts': 'opt-out rules while bubbles are gathered',
        'src/turn/mask-missed-words.ts': 'the token of words that were missed',
        'src/turn/open-slot.ts': 'a value of the vault, for a prompt that shows it to its owner',
        'src/turn/prove-step.ts': 'compares a number with the one that an order names',
        'src/turn/sealable-envelope.ts': 'one text of a whole message, to be sealed',
        'src/turn/sent-answer.ts': 'what was sent as an answer, as one text to be sealed',
        'src/turn/sent-medium.ts':
          'by what something sent is fetched from WhatsApp again, as one text to be sealed',
        'src/turn/send-outbox.ts': 'keyed hash of the id that Meta gave; what an agent wrote, to be sent',
        'src/turn/utterances.ts': 'joins bubbles into one',
        'src/turn/write-lines.ts': 'where the answer to a personal question stands, for masking',
        'src/host/serve-drafts.ts': 'what somebody began to write, to themselves alone',
        'src/host/serve-reveal.ts': 'why words are asked for, to whoever has to agree or to review',
        'src/adapter/google-dlp/dlp-detector.ts':
          'sends them to the place of Google that is configured, if one is',
        'src/adapter/whatsapp/cloud-api.ts': 'the id of a message that is marked as read',
        'src/adapter/whatsapp/open-media.ts': 'what Meta calls a file that somebody looks at',
        'src/adapter/whatsapp/message-body.ts': 'the number a reply goes to',
        'src/adapter/whatsapp/read-preference.ts': 'one id of its parts',
      },
    },
  },
  {
    name: 'AnonymizedText',
    file: 'src/privacy/anonymized-text.ts',
    doors: {
      of: { 'src/privacy/anonymize.ts': 'after every detector has answered' },
      again: {
        'src/privacy/join-pieces.ts': 'hides the rest of a value that the message before began',
        'src/privacy/split-values.ts': 'hides what a later message completed',
        'src/privacy/mask-missed.ts': 'hides what somebody says was missed',
        'src/privacy/talk-memory.ts': 'hides what became known later',
      },
      withheld: { 'src/turn/hear-item.ts': 'in place of words that were edited away or revoked' },
      fromStorage: { 'src/adapter/postgres/columns.ts': 'what a row holds' },
    },
  },
  {
    name: 'SealedText',
    file: 'src/privacy/sealed-text.ts',
    doors: {
      of: {
        'src/handoff/reveal/seal-reason.ts': 'why somebody wants to see words, under the key of those words',
        'src/turn/accept-delivery.ts': 'inbox rows and identifiers',
        'src/turn/accept-desk-words.ts': 'inbox rows of what agents write',
        'src/host/serve-drafts.ts': 'what an agent began to write, under the key of the talk',
        'src/turn/write-note.ts': 'values that a note showed to be some',
        'src/turn/mask-missed-words.ts': 'vault rows of what was missed',
        'src/turn/record-turn.ts': 'vault rows',
        'src/turn/take-desk-words.ts': 'what an agent wrote, until it is sent',
      },
      fromStorage: { 'src/adapter/postgres/columns.ts': 'what a row holds' },
      bytes: {
        'src/adapter/postgres/columns.ts': 'what a row gets',
        'src/handoff/reveal/seal-reason.ts': 'the hash of a sealed reason, for the log',
      },
    },
  },
]
