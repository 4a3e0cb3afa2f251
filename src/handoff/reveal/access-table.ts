import { aboutNothing, type Circumstances, can, type Decision, mayEver } from '../../access/can.ts'
import type { DepartmentTree } from '../../access/department-tree.ts'
import type { SignedIn } from '../../access/signed-in.ts'
import type { ConversationFacts } from '../../access/subject.ts'
import type { Clock } from '../../clock.ts'
import type { RevealAccess, Verdict, Way } from './needs.ts'

/**
 * The access table, as this room asks it. Whether the second factor is fresh and whether broken glass waits for its
 * review is this room's to say: the first at the moment of asking only, the second under lock. Whom the watch froze is
 * not signed in.
 */
export function accessTable({ clock }: { readonly clock: Clock }, tree: DepartmentTree): RevealAccess {
  const now = (who: SignedIn): readonly [SignedIn, Circumstances] => {
    const at = clock.now()
    return [
      { ...who, secondFactorAt: at },
      { now: at, tree, isFrozen: false },
    ]
  }
  const second =
    (action: 'reveal.approve' | 'reveal.review'): RevealAccess['agree'] =>
    (who, theirs) => {
      const [fresh, circumstances] = now(who)
      if (!theirs) return verdictOf(who, aboutNothing(fresh, action, circumstances))
      const { department, staff } = theirs
      return verdictOf(who, can(fresh, action, { ...nobodys, department, askedBy: staff }, circumstances))
    }
  return {
    ever: (who, way) => {
      const [fresh, circumstances] = now(who)
      const never = mayEver(fresh, actionOf(way), circumstances)
      return never && verdictOf(who, never)
    },
    show: (who, way, { department, claimedBy }) => {
      const [fresh, circumstances] = now(who)
      return verdictOf(who, can(fresh, actionOf(way), { ...nobodys, department, claimedBy }, circumstances))
    },
    agree: second('reveal.approve'),
    review: second('reveal.review'),
  }
}

/** Whether there is health data in it the room finds out itself, once it may look. */
const nobodys: ConversationFacts = { department: null, claimedBy: null, isHealth: false, askedBy: null }

function actionOf({ scope, use, isGlass }: Way) {
  if (isGlass) return 'glass.break'
  return use === 'export' ? 'talk.export' : (`reveal.${scope}` as const)
}

function verdictOf(who: SignedIn, decision: Decision): Verdict {
  const own = who.roles[0] ?? 'agent'
  const { rule } = decision
  if (!decision.allow) return { isAllowed: false, why: decision.why, rule, role: own, needsSecond: false }
  const role = decision.role === 'service' ? own : decision.role
  return {
    isAllowed: true,
    why: null,
    rule,
    role,
    needsSecond: decision.obligations.includes('second-person'),
  }
}
