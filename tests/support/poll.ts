import { setTimeout as sleep } from "node:timers/promises"

/**
 * Asks again until the answer is there, and tells how long it took.
 * @param limitMs how long to ask; then the last answer is an error
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  limitMs = 15_000
): Promise<{ value: T; tookMs: number }> {
  const since = performance.now()
  for (;;) {
    const value = await ask()
    const tookMs = Math.round(performance.now() - since)
    if (value !== undefined && value !== false) return { value, tookMs }
    if (tookMs > limitMs) throw new Error(`${what}: not within ${limitMs} ms`)
    await sleep(50)
  }
}
