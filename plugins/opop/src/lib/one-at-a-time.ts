let last: Promise<unknown> = Promise.resolve()

/**
 * Does some heavy work when all that asked before is done, whether that went
 * well or not. Answers, or throws, what the work does.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work)
  last = next.catch(() => undefined)
  return next
}
