import type { Bot } from '../bot.ts'
import type { Flow } from '../flow.ts'

/** A flow in one version of the designers' files. */
export type VersionOfFlow = { readonly bot: Bot; readonly flow: Flow }
