import type { Bot } from '../flow/bot.ts'
import { readYaml } from '../flow/parse/yaml-file.ts'
import type { ListedMember } from '../sign-in/staff-store.ts'
import type { FilePlace, OwnedValue, SettingsView } from '../web/settings-view.ts'
import type { Config } from './config.ts'

type Facts = {
  readonly bot: Bot
  readonly staff: readonly ListedMember[]
  /** Copies of the log's checkpoints outside. */
  readonly anchors: number
}

/** What the live version's files say, each value with the line it stands in, and what is still to be done. */
export function settingsShown(
  { bot, staff, anchors }: Facts,
  config: Pick<Config, 'whatsapp' | 'keys'>,
): SettingsView {
  const { business, privacy } = bot
  const place = placesIn(bot)
  const own = (name: OwnedValue['name'], value: string, at: FilePlace): OwnedValue => ({ name, value, at })
  const active = staff.map(({ member }) => member).filter(({ state }) => state === 'active')
  return {
    values: [
      own('business', business.name, place('business.yaml', ['name'])),
      own('locales', business.locales.join(', '), place('business.yaml', ['locales'])),
      own('timezone', business.timezone, place('business.yaml', ['timezone'])),
      own('controller', privacy.controller.name, place('privacy.yaml', ['controller', 'name'])),
      own('controller-contact', privacy.controller.contact, place('privacy.yaml', ['controller', 'contact'])),
      own('dpo', privacy.dpo.name, place('privacy.yaml', ['dpo', 'name'])),
      own('dpo-contact', privacy.dpo.contact, place('privacy.yaml', ['dpo', 'contact'])),
      own('notice', privacy.notice.url, place('privacy.yaml', ['notice', 'url'])),
      own('region', privacy.region, place('privacy.yaml', ['region'])),
    ],
    departments: [...business.departments].map(([department, { under }]) => ({
      department,
      under,
      at: place('business.yaml', ['departments', department]),
    })),
    checklist: {
      'second-admin': active.filter(({ roles }) => roles.includes('admin')).length > 1,
      'log-reader': active.some(
        ({ roles }) => roles.includes('auditor') || roles.includes('privacy-officer'),
      ),
      'proof-copy': anchors > 0,
      'real-number': config.whatsapp !== null,
      dpo: privacy.dpo.contact !== '',
      'key-copy': config.keys !== null,
    },
  }
}

/** Each file is read once more, for its places alone. */
function placesIn(bot: Bot) {
  const read = new Map<string, ReturnType<typeof readYaml>['yaml']>()
  return (name: string, path: readonly string[]): FilePlace => {
    const [file, text] = [...bot.files].find(([one]) => one.endsWith(`/${name}`) || one === name) ?? [
      name,
      '',
    ]
    const yaml = read.get(file) ?? readYaml(file, text, false).yaml
    read.set(file, yaml)
    return { file, line: yaml.keyAt([...path]).line }
  }
}
