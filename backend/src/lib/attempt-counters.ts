import { createHash } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { countAttempt, forgiveAttempt, type AttemptLimit } from "./attempts"

const WINDOW_MS = 15 * 60_000

/** Attempts that count together. */
export interface Counter extends AttemptLimit {
  key: string
}

/** A counter of 15 minutes; what it is about is kept as a digest. */
export const counterOf = (
  kind: string,
  limit: number,
  ...about: string[]
): Counter => ({
  key: `${kind}:${createHash("sha256").update(about.join("\n")).digest("hex").slice(0, 32)}`,
  limit,
  windowMs: WINDOW_MS,
})

/**
 * Changes the times of a counter under a lock. They lie in the cache module, so
 * that with Redis they hold across processes.
 */
async function change<Result>(
  { scope }: MedusaRequest,
  { key, windowMs }: Counter,
  work: (times: number[]) => { times: number[]; result: Result }
): Promise<Result> {
  const cache = scope.resolve(Modules.CACHE)
  const locking = scope.resolve(Modules.LOCKING)
  return locking.execute(key, async () => {
    const { times, result } = work((await cache.get<number[]>(key)) ?? [])
    await cache.set(key, times, windowMs / 1000)
    return result
  })
}

/**
 * Counts an attempt with each counter until one refuses. Answers how long to
 * wait (ms), or how to take the attempt back when it succeeds.
 */
export async function takeAttempt(
  req: MedusaRequest,
  counters: readonly Counter[]
): Promise<{ waitMs: number } | { forgive: () => Promise<void> }> {
  const at = Date.now()
  const taken: Counter[] = []
  const forgive = async () => {
    for (const counter of taken)
      await change(req, counter, (times) => ({
        times: forgiveAttempt(times, at),
        result: undefined,
      }))
  }
  for (const counter of counters) {
    const { isAllowed, waitMs } = await change(req, counter, (times) => {
      const verdict = countAttempt(times, at, counter)
      return { times: verdict.times, result: verdict }
    })
    if (!isAllowed) {
      // What a later counter refuses was never tried.
      await forgive()
      return { waitMs }
    }
    taken.push(counter)
  }
  return { forgive }
}

/** Forgets what a counter has counted. */
export const clearCounter = (
  req: MedusaRequest,
  counter: Counter
): Promise<void> =>
  change(req, counter, () => ({ times: [], result: undefined }))
