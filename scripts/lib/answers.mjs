import { setTimeout as sleep } from "node:timers/promises"
import { logFault } from "./last-words.mjs"

/**
 * Waits until an address answers 200.
 * @param {{ url: string, what: string, log: string, limitMs?: number, alive: () => boolean, signal: AbortSignal }} options
 * @throws {Fault} when the part dies first or stays silent
 */
export async function waitForAnswer(options) {
  const { url, what, log, limitMs = 120_000, alive, signal } = options
  const until = Date.now() + limitMs
  let last = "no answer"
  while (Date.now() < until && alive()) {
    signal.throwIfAborted()
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
      if (response.ok) return
      last = `${response.status} ${(await response.text()).slice(0, 200)}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    await sleep(100)
  }
  throw logFault(
    alive()
      ? `${what} does not answer (${last}).`
      : `${what} stopped while starting.`,
    log
  )
}
