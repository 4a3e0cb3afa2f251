import { caseKinds, commonPrompts, noticeSlots } from './common-prompts.ts'
import type { Draft } from './draft.ts'
import { isNamedAsFile } from './flow-names.ts'
import { type PromptUse, plainUse, titleUses } from './prompt-use.ts'
import { followUpsOf } from './started-templates.ts'
import { templateUses } from './template-uses.ts'

const ofSilence: ReadonlySet<string> = new Set(['handoff.silence_warning', 'handoff.closed_by_silence'])

const closesForSilence = ({ business }: Draft): boolean =>
  [...(business?.departments.values() ?? [])].some(({ silence }) => silence !== null)

/** What the engine itself says. */
export function usedByEngine(draft: Draft): readonly PromptUse[] {
  const at = () => ({ file: 'flows/business.yaml', line: 1, column: 1 })
  const started = draft.flows
    .filter((draft) => isNamedAsFile(draft) && draft.flow.startsOn.length > 0)
    .map(({ flow }) => flow.flow)
  const choices = started.length + 2
  return [
    ...commonPrompts.map((prompt) => ({
      ...plainUse('common', prompt.name, at),
      kinds: caseKinds,
      ...prompt,
      ...(closesForSilence(draft) && ofSilence.has(prompt.name) ? { required: true } : {}),
    })),
    ...[...started, 'person', 'privacy'].flatMap((name) =>
      titleUses((title) => plainUse('common', title, at), `menu.${name}`, choices, []),
    ),
    ...['stopped', 'stop_question', 'kept', 'lifted', 'blocked', 'already'].map((name) => ({
      ...plainUse('consent', name, at),
      slots: noticeSlots,
    })),
    ...['stop_yes', 'stop_no'].map((name) => ({
      ...plainUse('consent', name, at),
      shown: 'title' as const,
      choices: 2,
    })),
    ...followUpsOf(draft).flatMap(({ file, template, at: named }) =>
      templateUses(draft, { file, template, slots: ['number'] }, (name) => ({
        ...plainUse(file, name, named),
        kinds: caseKinds,
      })),
    ),
    ...[...(draft.faq ?? [])].map(([name, { entry }]) => ({
      ...plainUse('faq', name, () => entry.at),
      slots: noticeSlots,
    })),
    ...[...(draft.intents?.keys() ?? [])].map((intent) => ({
      ...plainUse('common', intent.replaceAll('.', '_'), at),
      slots: noticeSlots,
      required: false,
    })),
  ]
}
