import type { ConflictingRole } from '../../../access/conflicts.ts'
import type { ChecklistItem, OwnedValue } from '../../../web/settings-view.ts'
import type { StaffState } from '../../../web/staff-view.ts'

export type SettingsPart = 'overview' | 'staff' | 'departments' | 'replies' | 'permissions' | 'account'

/** The words of the settings. */
export type SettingsWords = {
  readonly title: string
  readonly about: string
  readonly parts: Readonly<Record<SettingsPart, string>>
  readonly partsTitle: string
  readonly overview: {
    readonly checklist: string
    readonly checklistAbout: string
    readonly items: Readonly<Record<ChecklistItem, string>>
    readonly todo: Readonly<Record<ChecklistItem, string>>
    readonly isDone: string
    readonly isOpen: string
    readonly values: string
    readonly valuesAbout: string
    readonly names: Readonly<Record<OwnedValue['name'], string>>
  }
  readonly staff: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly invite: string
    readonly name: string
    readonly email: string
    readonly roles: string
    readonly departments: string
    readonly noDepartments: string
    readonly state: string
    readonly states: Readonly<Record<StaffState, string>>
    readonly until: (time: string) => string
    readonly trained: string
    readonly untrained: string
    readonly trainingOver: (day: string) => string
    /** No role of theirs opens anything of customers. */
    readonly notNeeded: string
    readonly linkOver: string
    readonly find: string
    readonly all: string
    readonly found: (found: number, of: number) => string
    readonly notFound: string
    /** Why roles cannot be ticked beside this one. */
    readonly conflicts: Readonly<Record<ConflictingRole, string>>
    readonly sessions: string
    readonly change: (name: string) => string
    readonly you: string
  }
  readonly invite: {
    readonly title: string
    readonly about: string
    readonly send: string
    readonly pickRole: string
    readonly pickDepartment: string
    readonly linkTitle: (name: string) => string
    readonly linkAbout: (time: string) => string
    /** Where the link went by e-mail. */
    readonly mailedTitle: (name: string) => string
    readonly mailedAbout: (time: string) => string
    readonly copy: string
    readonly close: string
  }
  readonly colleague: {
    readonly rights: string
    readonly rightsAbout: string
    readonly save: string
    readonly training: string
    readonly trainedOn: string
    readonly noteTraining: string
    readonly reset: string
    readonly resetAbout: string
    readonly resetPassword: string
    readonly resetApp: string
    readonly resetBoth: string
    readonly again: string
    readonly againAbout: string
    readonly againOver: string
    readonly trainingNeeded: string
    /** For whoever may not change them. */
    readonly notYours: string
    readonly disable: string
    readonly disableAbout: string
    readonly enable: string
    readonly saved: string
  }
  readonly sessions: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly unknownDevice: string
    readonly began: (time: string) => string
    readonly seen: (time: string) => string
    readonly isThis: string
    readonly end: string
    readonly endOf: (device: string) => string
    readonly endOthers: string
    readonly endAll: string
    readonly device: (browser: string, system: string) => string
  }
  readonly departments: {
    readonly title: string
    readonly about: string
    readonly empty: string
  }
  readonly permissions: {
    readonly title: string
    readonly about: string
    readonly role: string
    readonly may: string
    readonly where: string
    readonly needs: string
    readonly nothing: string
  }
  readonly account: {
    readonly title: string
    readonly facts: string
    readonly trained: (day: string) => string
    readonly untrained: string
    readonly trainingOver: (day: string) => string
    readonly endsAt: (time: string) => string
    readonly codesLeft: (count: number) => string
    readonly newCodes: string
    readonly password: string
    readonly passwordAbout: string
    readonly current: string
    readonly changePassword: string
    readonly changed: string
    readonly app: string
    readonly appAbout: string
    readonly newApp: string
    readonly confirmApp: string
    readonly done: string
  }
  readonly failed: { readonly title: string; readonly about: string; readonly retry: string }
}
