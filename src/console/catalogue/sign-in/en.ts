import type { SignInWords } from './words.ts'

export const en: SignInWords = {
  title: 'Sign in',
  about: 'For people who work here. Every look at a customer’s words is recorded under your name.',
  email: 'E-mail',
  goOn: 'Continue',
  forgotten:
    'Password or phone lost? An admin can send you a new link; nobody can see or choose your password.',
  was: {
    'signed-out': 'You were signed out.',
    ended: 'Your sign-in has ended. Sign in again and you are back on this page.',
  },
  tooLong: 'That took more than five minutes. Begin again with your password.',
  second: {
    title: 'One more step',
    about: 'Open your authenticator app and type the code it shows for Sigilo.',
    go: 'Sign in',
    startOver: 'Use another account',
  },
  code: {
    app: 'Code of your app',
    appHint: 'Six digits. Each code works once.',
    recovery: 'Recovery code',
    recoveryHint: 'One of those you kept when you joined. Each works once.',
    useRecovery: 'Use a recovery code instead',
    useApp: 'Use the app instead',
  },
  password: {
    given: 'Password',
    chosen: 'New password',
    show: 'Show',
    hide: 'Hide',
    enough: (length) =>
      `${length} characters: long enough. It is also looked up in lists of stolen passwords.`,
    needed: (length, shortest) =>
      `${length} of at least ${shortest} characters. A few unrelated words are easy to remember.`,
  },
  app: {
    picture: 'QR code for your authenticator app',
    scan: 'Scan this with an authenticator app on your phone.',
    typed: 'No camera? Type this key into the app:',
  },
  recovery: {
    title: 'Keep your recovery codes',
    about:
      'If you lose your phone, each of these lets you in once. They are shown now and never again: keep them away from this computer.',
    copy: 'Copy',
    download: 'Save as a file',
    print: 'Print',
    kept: 'I have kept them',
    fileTitle: 'Sigilo: recovery codes, each works once',
    fileName: 'sigilo-recovery-codes.txt',
  },
  enrolment: {
    waiting: 'Opening your link…',
    titles: {
      invitation: (name) => `Welcome, ${name}`,
      password: (name) => `A new password, ${name}`,
      'second-factor': (name) => `A new app, ${name}`,
      both: (name) => `A new password and a new app, ${name}`,
    },
    abouts: {
      invitation: 'Two things and you are in: a password, and an app on your phone.',
      password: 'Choose a new password; your app stays as it is.',
      'second-factor': 'Add the new app; your password stays as it is.',
      both: 'Choose a new password and add a new app; the ones before open nothing any more.',
    },
    until: (time) => `The link works until ${time}.`,
    first: {
      invitation: '1. Choose a password',
      password: '1. Choose a password',
      'second-factor': '1. Your password',
      both: '1. Choose a password',
    },
    second: '2. Add Sigilo to your app',
    secondKept: '2. A code of your app',
    go: 'Finish',
    done: 'Done',
    toSignIn: 'Go to sign-in',
    over: {
      title: 'This link does not work',
      about:
        'It was used, is over, or was copied only in part. Open it once more from where you got it, or ask whoever sent it for a new one.',
    },
  },
  stepUp: {
    title: 'Is it still you?',
    about: 'This needs a fresh code of your app; it then counts for five minutes.',
    go: 'Confirm',
  },
  idleSoon: {
    title: 'You will be signed out soon',
    about: 'Nothing was asked for in almost 30 minutes. Stay signed in?',
    over: 'A sign-in lasts ten hours, and these are almost over. Finish what you are doing and sign in again.',
    left: (time) => `Time left: ${time}`,
    stay: 'Stay signed in',
    goOn: 'Go on',
    leave: 'Sign out',
  },
  signsInAs: (email) => `You sign in as ${email}.`,
  newApp:
    'Your new app is in place and all your sign-ins have ended. Keep these codes, then sign in with the new app.',
  unreachable: {
    title: 'The server does not answer',
    about: 'Nothing was lost. Try again in a moment.',
    retry: 'Try again',
  },
  noRight: {
    title: 'This page is not for your roles',
    about: 'If you need it for your work, ask an admin. Your request to open it was not counted against you.',
  },
  account: { mine: 'My account', signOut: 'Sign out' },
  failures: {
    wrong: 'E-mail or password is not right.',
    wrongCode:
      'That code is not right, or was used. Wait for the next one and try again. If none works, turn on automatic time on the phone.',
    wrongRecovery: 'That recovery code is not right, or was used.',
    wrongEither:
      'Not accepted. Check the password, and wait for the next code of your app. If none works, turn on automatic time on the phone.',
    gone: 'That is no longer there. Load the page again.',
    'not-allowed': 'Your roles do not allow this.',
    log: 'The log cannot be written, so nothing was changed. Try again in a moment.',
    there: 'Somebody here already has this e-mail.',
    department: 'A department you chose is not there any more. Load the page again and choose anew.',
    unreachable: 'The server does not answer. Try again in a moment.',
    refused: 'The server refused this. Check what you wrote.',
    late: 'No answer came in time. It may have been done all the same: look before you repeat it.',
    wait: (seconds) => `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    waited: 'You can try again now.',
    'too-soon': 'Too many tries. Wait before the next one.',
    short: 'At least 15 characters, please.',
    long: 'At most 256 characters, please.',
    common: 'This password is in lists of stolen ones. Choose another.',
    named: 'Leave your name and the business’s name out of it.',
  },
}
