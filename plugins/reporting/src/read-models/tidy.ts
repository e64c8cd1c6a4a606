/**
 * Tidies up after a fault, and the fault is what is told: a session that is gone
 * took its transaction and its locks with it.
 */
export const tidy = (work: Promise<unknown>): Promise<unknown> =>
  work.catch(() => undefined)
