import { stdout } from "node:process"
import { Stopped } from "./fault.mjs"

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
const BAR = 24

/** Seconds with one decimal, as in "4.2 s". @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/**
 * A bar such as "██████░░░ 42/120".
 * @param {number} done
 * @param {number} total
 */
export function bar(done, total) {
  const share = total > 0 ? Math.min(1, done / total) : 0
  const full = Math.round(share * BAR)
  return `${"█".repeat(full)}${"░".repeat(BAR - full)} ${done}/${total}`
}

/** @typedef {(done: number, total: number) => void} Tick */

/**
 * What a person sees: one line per step with the time it took. On a terminal
 * the running steps share one live line; elsewhere only finished steps print.
 */
export class Screen {
  /** @type {Map<string, { since: number, done: number, total: number }>} */
  #running = new Map()
  #frame = 0
  /** @type {NodeJS.Timeout | undefined} */
  #timer

  /** @param {{ quiet?: boolean }} [options] */
  constructor(options = {}) {
    this.quiet = options.quiet ?? false
    this.live = stdout.isTTY === true && !this.quiet
  }

  /** @param {string} text */
  line(text = "") {
    this.#clear()
    if (!this.quiet) stdout.write(`${text}\n`)
    this.#draw()
  }

  /**
   * Runs one step and prints its line when it ends. The work may answer a note
   * that is printed behind the step's name.
   * @template T
   * @param {string} name
   * @param {(tick: Tick) => Promise<T>} work
   * @param {(result: T) => string | undefined} [note]
   * @returns {Promise<T>}
   */
  async step(name, work, note) {
    const since = Date.now()
    this.#running.set(name, { since, done: 0, total: 0 })
    this.#wake()
    try {
      const result = await work((done, total) => {
        this.#running.set(name, { since, done, total })
      })
      this.#running.delete(name)
      const more = note?.(result)
      const label = more ? `${name} (${more})` : name
      this.line(`  ✓ ${label.padEnd(52)} ${seconds(Date.now() - since)}`)
      return result
    } catch (error) {
      this.#running.delete(name)
      if (error instanceof Stopped) throw error
      this.line(`  ✗ ${name.padEnd(52)} ${seconds(Date.now() - since)}`)
      throw error
    } finally {
      if (this.#running.size === 0) this.#sleep()
    }
  }

  #wake() {
    if (!this.live || this.#timer) return
    this.#timer = setInterval(() => {
      this.#frame += 1
      this.#clear()
      this.#draw()
    }, 120)
    this.#timer.unref()
  }

  #sleep() {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#clear()
  }

  #clear() {
    if (this.live) stdout.write("\r\x1b[2K")
  }

  #draw() {
    if (!this.live || this.#running.size === 0) return
    const parts = [...this.#running].map(([name, { since, done, total }]) =>
      total > 0
        ? `${name} ${bar(done, total)}`
        : `${name} ${seconds(Date.now() - since)}`
    )
    const text = `  ${FRAMES[this.#frame % FRAMES.length]} ${parts.join(" · ")}`
    stdout.write(text.slice(0, Math.max(20, (stdout.columns ?? 80) - 1)))
  }
}
