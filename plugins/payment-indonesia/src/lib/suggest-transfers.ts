/** A transfer that waits, as it is compared with a row. Whole rupiah. */
export interface Waiting {
  id: string
  order_id: string
  base: number
  due: number
  received: number
}

export interface Suggestion {
  expectation_id: string
  order_id: string
  due: number
  why: "exact" | "without_code" | "completes" | "close"
}

/** Sums that lie this near are a slip of the finger. */
const CLOSE = 1_000
const MAX = 5

const RANK = { exact: 0, completes: 1, without_code: 2, close: 3 } as const

function reasonOf(
  { base, due, received }: Waiting,
  amount: number
): Suggestion["why"] | null {
  if (amount === due) return "exact"
  if (received > 0 && received + amount >= base && received + amount <= due)
    return "completes"
  if (amount === base) return "without_code"
  return Math.abs(amount - due) <= CLOSE ? "close" : null
}

/**
 * Which transfers a row might be, best first. Only an officer says so: a sum
 * without its code may be anybody's.
 */
export const suggestTransfers = (
  amount: number,
  waiting: readonly Waiting[]
): Suggestion[] =>
  waiting
    .flatMap((it) => {
      const why = reasonOf(it, amount)
      return why
        ? [{ expectation_id: it.id, order_id: it.order_id, due: it.due, why }]
        : []
    })
    .sort(
      (a, b) =>
        RANK[a.why] - RANK[b.why] ||
        Math.abs(a.due - amount) - Math.abs(b.due - amount)
    )
    .slice(0, MAX)
