import type { Chance } from './chance.ts'
import { day, hour, minute, type SimulatedAct, start, type Worker, write } from './staff-acts.ts'
import { departments, nextTalk } from './usual-work.ts'

type Scene = {
  readonly chance: Chance
  readonly worker: Worker
  /** Somebody else of the same shift, for what several do. */
  readonly others: readonly Worker[]
  /** Midnight of the day. */
  readonly at: number
}

type Played = readonly SimulatedAct['entry'][]

const inShift = ({ worker, chance, at }: Scene): number =>
  at + (worker.from + 1 + chance.next() * Math.max(1, worker.hours - 4)) * hour

/** An hour at which they are asleep. */
const asleep = ({ worker, chance, at }: Scene): number =>
  at + ((worker.from + 14 + chance.between(0, 5)) % 24) * hour + chance.between(0, 59) * minute

const strangers = (
  { chance, worker }: Scene,
  from: number,
  {
    times,
    apart,
    ...shown
  }: {
    readonly times: number
    readonly apart: number
    readonly reason?: string
    readonly department?: string
    readonly copies?: boolean
  },
): Played =>
  Array.from({ length: times }, (_, n) => {
    const { department, copies, ...of } = shown
    const at = Math.round(from + n * apart * (0.7 + 0.6 * chance.next()))
    const who = { worker, at, ...(department ? { department } : {}) }
    return write.shown(who, {
      ...of,
      talk: nextTalk(),
      hasCase: chance.happens(0.4),
      repeats: copies ? n : 0,
    })
  })

/** What people do who should not, one kind each. Written before the rules that have to notice it. */
export const misuses: Readonly<Record<string, (scene: Scene) => Played>> = {
  'copies a list of customers in minutes': (scene) =>
    strangers(scene, inShift(scene), { times: scene.chance.between(12, 20), apart: 25_000 }),
  'takes a little more every day for a week': (scene) => {
    const days = scene.chance.between(3, 5)
    return Array.from({ length: days }, (_, n) => {
      const there = { ...scene, at: scene.at + n * day }
      const times = scene.chance.between(18, 32)
      return strangers(there, inShift(there), { times, apart: (4 * hour) / times })
    }).flat()
  },
  'looks up neighbours and old friends': (scene) =>
    strangers(scene, inShift(scene), { times: scene.chance.between(5, 9), apart: 20 * minute }),
  'shows colleagues somebody famous': (scene) => {
    const talk = nextTalk()
    const from = inShift(scene)
    return [scene.worker, ...scene.others.slice(0, scene.chance.between(2, 6))].map((worker, n) =>
      write.shown(
        { worker, at: Math.round(from + n * 18 * minute * scene.chance.next()) },
        { talk, hasCase: true },
      ),
    )
  },
  'takes a copy along before leaving': (scene) => [
    write.exported({ worker: scene.worker, at: inShift(scene) }, scene.chance.between(60, 900)),
  ],
  'somebody else has their session at night': (scene) => {
    const at = asleep(scene)
    return [
      write.signedIn({ worker: scene.worker, at }, true),
      ...strangers(scene, at + 4 * minute, { times: scene.chance.between(3, 14), apart: 2 * minute }),
    ]
  },
  'comes back at night out of curiosity': (scene) => {
    const at = asleep(scene)
    return [
      write.signedIn({ worker: scene.worker, at }),
      ...strangers(scene, at + 5 * minute, { times: scene.chance.between(2, 6), apart: 6 * minute }),
    ]
  },
  'tries door after door': (scene) => {
    const from = inShift(scene)
    return Array.from({ length: scene.chance.between(7, 25) }, (_, n) =>
      write.denied({ worker: scene.worker, at: Math.round(from + n * 20_000 * (0.5 + scene.chance.next())) }),
    )
  },
  'pastes one reason over and over': (scene) =>
    strangers(scene, inShift(scene), {
      times: scene.chance.between(6, 12),
      apart: 15 * minute,
      copies: true,
    }),
  'looks into another department': (scene) => {
    const department = scene.chance.pick(departments.filter((one) => one !== scene.worker.department))
    const times = scene.chance.between(4, 10)
    return strangers(scene, inShift(scene), { times, apart: 12 * minute, department })
  },
  'stays just under what is allowed': (scene) =>
    strangers(scene, inShift(scene), { times: scene.chance.between(50, 58), apart: 3.2 * minute }),
  'breaks glass for nothing': (scene) => {
    const at = inShift(scene)
    const talk = nextTalk()
    const who = { worker: scene.worker, at }
    return [
      write.glass(who, talk),
      write.shown({ ...who, at: at + 1000 }, { talk, scope: 'talk', weight: 3 }),
    ]
  },
  'pages through what was said': (scene) => {
    const from = inShift(scene)
    return Array.from({ length: scene.chance.between(70, 200) }, (_, n) =>
      write.looked({ worker: scene.worker, at: Math.round(from + n * 15_000) }, 'transcript', 15, nextTalk()),
    )
  },
  'takes an account over by its recovery code': (scene) => {
    const at = inShift(scene)
    return [
      write.recovered({ worker: scene.worker, at }),
      write.signedIn({ worker: scene.worker, at: at + 1000 }, true),
      ...strangers(scene, at + 5 * minute, { times: scene.chance.between(3, 10), apart: 3 * minute }),
    ]
  },
}

export const misuseNames: readonly string[] = Object.keys(misuses)

/** Midnight of the simulation's n-th day. */
export const midnight = (n: number): number => start + n * day
