/** How much one person and one department may see before somebody else has to agree. Sums of weights. */
export const budget = { personHour: 20, personDay: 60, departmentDay: 200 } as const

export const hour = 60 * 60 * 1000
export const day = 24 * hour

/** What was seen in the last hour and the last 24 hours, this request aside. */
export type Spent = {
  readonly personHour: number
  readonly personDay: number
  readonly departmentDay: number
}

/** Whether so much more is within every limit. */
export const isWithin = (spent: Spent, weight: number): boolean =>
  spent.personHour + weight <= budget.personHour &&
  spent.personDay + weight <= budget.personDay &&
  spent.departmentDay + weight <= budget.departmentDay
