import type { ShellWords } from './words.ts'

export const en: ShellWords = {
  language: 'Language',
  navigation: 'Pages',
  skip: 'Skip to the page',
  pages: {
    start: 'Try it',
    inbox: 'Inbox',
    flowMap: 'Flows',
    simulator: 'Simulator',
    accessLog: 'Access log',
    incidents: 'Incidents',
    operations: 'Operations',
    settings: 'Settings',
    signIn: 'Sign in',
    enrolment: 'Join',
  },
  closeDialog: 'Close',
  copied: 'Copied',
  notCopied: 'The browser did not allow it. Mark the text and copy it yourself.',
  unanswered: 'The server does not answer. What you see may be old; it is asked again every few seconds.',
  loading: 'Loading…',
  noSuchPage: {
    title: 'There is no such page',
    about: 'The address may be old or mistyped.',
    home: 'Go to the first page',
  },
  notLoaded: {
    title: 'This page could not be loaded',
    about: 'The server does not answer, or was updated meanwhile.',
    retry: 'Load again',
  },
}
