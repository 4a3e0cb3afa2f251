import type { DepartmentName, TalkId } from '../../../src/ids.ts'
import {
  breakGlass,
  type Chance,
  day,
  deny,
  departments,
  exported,
  hour,
  isRestDay,
  type Logbook,
  length,
  minute,
  reply,
  reveal,
  signIn,
  start,
  type Worker,
} from './world.ts'

type Scene = {
  readonly random: Chance
  readonly book: Logbook
  readonly flagged: Set<TalkId>
  readonly workers: readonly Worker[]
  readonly who: Worker
  /** A day they work on. */
  readonly on: number
  readonly number: number
}

const home = (who: Worker) => who.departments[0] as DepartmentName
/** So many hours into the shift of a day. */
const at = ({ who, on }: Pick<Scene, 'who' | 'on'>, hours: number) =>
  start + on * day + (who.begins + hours) * hour
const workdays = ({ who, on }: Scene, count: number) =>
  Array.from({ length: 20 }, (_, n) => on + n)
    .filter((one) => one < length && who.works(one))
    .slice(0, count)

/** What people do who may look and should not have; from common sense and published cases, not from our rules. */
export const kinds: Readonly<Record<string, (scene: Scene) => void>> = {
  'a neighbour, again and again': (scene) => {
    const { random, book, who, number } = scene
    const talks = [book.talk(), book.talk()]
    const session = book.session()
    for (const on of workdays(scene, random.between(2, 3)))
      for (let n = random.between(3, 5); n > 0; n -= 1) {
        const wish = { talk: random.of(talks), session, department: home(who), line: random.between(1, 90) }
        reveal(book, at({ who, on }, 1 + random.next() * 6), who, wish, number)
      }
  },
  'slow harvest': (scene) => harvest(scene, 5, 6, 10),
  'two harvest together': (scene) => {
    harvest(scene, 4, 4, 6)
    const other = scene.random.of(scene.workers.filter((one) => one.role === 'agent' && one.works(scene.on)))
    harvest({ ...scene, who: other }, 4, 4, 6)
  },
  'many look at somebody known': (scene) => {
    const { random, book, workers, number } = scene
    const talk = book.talk()
    const present = (on: number) =>
      workers.filter((one) => one.works(on) && one.joined < on && one.begins < 14)
    let on = scene.on
    while (present(on).length === 0) on += 1
    for (let n = random.between(4, 6); n > 0; n -= 1) {
      const who = random.of(present(on))
      const wish = { talk, session: book.session(), department: home(who), line: random.between(1, 40) }
      reveal(book, at({ who, on }, 1 + random.next() * 6), who, wish, number)
    }
  },
  'export before leaving': (scene) => {
    const { random, book, who, number } = scene
    const session = book.session()
    for (let n = random.between(2, 4); n > 0; n -= 1)
      exported(
        book,
        at(scene, 3 + random.next() * 5),
        who,
        { talk: book.talk(), session, department: home(who) },
        random.between(30, 120),
        number,
      )
  },
  'stolen session, at night': (scene) => {
    const { random, book, who, on, number } = scene
    let moment = start + on * day + (who.begins === 22 ? 13 : 2) * hour + random.between(0, 90) * minute
    const session = signIn(book, moment, who, true, number)
    for (let n = random.between(4, 12); n > 0; n -= 1) {
      moment += random.between(1, 5) * minute
      reveal(book, moment, who, { talk: book.talk(), session, department: home(who) }, number)
    }
  },
  'stolen session, by day': (scene) => {
    const { random, book, who, number } = scene
    let moment = at(scene, 2 + random.next() * 4)
    const session = signIn(book, moment, who, true, number)
    for (let n = random.between(3, 8); n > 0; n -= 1) {
      moment += random.between(1, 6) * minute
      reveal(book, moment, who, { talk: book.talk(), session, department: home(who) }, number)
    }
  },
  probing: (scene) => {
    const { random, book, who, number } = scene
    let moment = at(scene, 1 + random.next() * 6)
    const where = { session: book.session(), department: home(who) }
    for (let n = random.between(6, 20); n > 0; n -= 1) {
      moment += random.between(3, 40) * 1000
      deny(book, moment, who, where, number)
    }
  },
  'copied reasons': (scene) => {
    const { random, book, who, number } = scene
    const [session, reasonHash] = [book.session(), book.hash()]
    for (const on of workdays(scene, 2))
      for (let n = random.between(3, 6); n > 0; n -= 1) {
        const moment = at({ who, on }, 1 + random.next() * 6)
        const talk = book.talk()
        reveal(book, moment, who, { talk, session, department: home(who), reasonHash }, number)
        // They answer something, so that it looks like work.
        reply(book, moment + 3 * minute, who, talk, number)
      }
  },
  'just under the budget': (scene) => {
    const { random, book, who, number } = scene
    const session = book.session()
    for (let n = 0; n < 3; n += 1) {
      const begins = at(scene, 1 + n * 1.1)
      let left = random.between(17, 20)
      for (let minutes = 0; left > 0; minutes += random.between(2, 9)) {
        const isTalk = left >= 5 && random.is(0.5)
        left -= isTalk ? 5 : 1
        const scope = isTalk ? { scope: 'talk' as const, weight: 5 } : { line: random.between(1, 50) }
        const wish = { talk: book.talk(), session, department: home(who), ...scope }
        reveal(book, begins + minutes * minute, who, wish, number)
      }
    }
  },
  'broken glass without need': (scene) => {
    const { random, book, who, number } = scene
    const moment = at(scene, 1 + random.next() * 6)
    const wish = { talk: book.talk(), session: book.session(), department: home(who) }
    breakGlass(book, moment, who, wish, number)
    for (let n = random.between(2, 6); n > 0; n -= 1) reveal(book, moment + n * minute, who, wish, number)
  },
  'all at once': (scene) => {
    const { random, book, who, number } = scene
    let moment = at(scene, 1 + random.next() * 6)
    const session = book.session()
    for (let n = random.between(12, 22); n > 0; n -= 1) {
      moment += random.between(8, 25) * 1000
      reveal(book, moment, who, { talk: book.talk(), session, department: home(who) }, number)
    }
  },
  'another department': (scene) => {
    const { random, book, who, number } = scene
    const department = random.of(departments.filter((one) => !who.departments.includes(one)))
    const session = book.session()
    for (let n = random.between(2, 6); n > 0; n -= 1)
      reveal(book, at(scene, 1 + random.next() * 6), who, { talk: book.talk(), session, department }, number)
  },
  'alone at night': (scene) => {
    const { random, book, who, on, number } = scene
    const session = book.session()
    const begins = start + on * day + (who.begins === 22 ? 13 : 1) * hour
    for (let n = random.between(2, 7); n > 0; n -= 1)
      reveal(
        book,
        begins + random.next() * 2 * hour,
        who,
        { talk: book.talk(), session, department: home(who) },
        number,
      )
  },
  'on a day off': (scene) => {
    const { random, book, who, number } = scene
    const off = Array.from({ length: 14 }, (_, n) => scene.on + n).find(
      (one) => isRestDay(one) && !who.works(one),
    )
    const on = off ?? scene.on + 5
    const session = book.session()
    for (let n = random.between(2, 7); n > 0; n -= 1)
      reveal(
        book,
        at({ who, on }, 1 + random.next() * 6),
        who,
        { talk: book.talk(), session, department: home(who) },
        number,
      )
  },
  'a whole talk line by line': (scene) => {
    const { random, book, who, number } = scene
    let moment = at(scene, 1 + random.next() * 6)
    const wish = { talk: book.talk(), session: book.session(), department: home(who) }
    const times = random.between(9, 18)
    for (let line = 0; line < times; line += 1) {
      moment += random.between(30, 150) * 1000
      reveal(book, moment, who, { ...wish, line }, number)
    }
  },
  'a colleague or somebody flagged': (scene) => {
    const { random, book, flagged, who, number } = scene
    const talk = book.talk()
    flagged.add(talk)
    const session = book.session()
    for (let n = random.between(1, 3); n > 0; n -= 1)
      reveal(
        book,
        at(scene, 1 + random.next() * 6),
        who,
        { talk, session, department: home(who), flag: 'colleague' },
        number,
      )
  },
}

function harvest(scene: Scene, days: number, least: number, most: number): void {
  const { random, book, who, number } = scene
  const session = book.session()
  for (const on of workdays(scene, days))
    for (let n = random.between(least, most); n > 0; n -= 1)
      reveal(
        book,
        at({ who, on }, 0.5 + random.next() * 7),
        who,
        { talk: book.talk(), session, department: home(who) },
        number,
      )
}

/** So many incidents of all kinds in turn, by people at work; answers the kind of each. */
export function commit(count: number, scene: Omit<Scene, 'who' | 'on' | 'number'>): string[] {
  const { random, workers } = scene
  const agents = workers.filter(({ role, joined }) => role === 'agent' && joined === 0)
  const names = Object.keys(kinds)
  return Array.from({ length: count }, (_, number) => {
    const kind = names[number % names.length] as string
    const who = random.of(agents)
    let on = random.between(12, length - 8)
    while (!who.works(on)) on += 1
    kinds[kind]?.({ ...scene, who, on, number })
    return kind
  })
}
