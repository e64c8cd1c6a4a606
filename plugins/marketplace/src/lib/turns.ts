/** Gives a turn back; the next in the queue begins. */
export type EndTurn = () => void

/**
 * Lets a few do something at once, and the others in the order in which they
 * came. Of one process: several servers have a queue each.
 */
export class Turns {
  #begun = 0
  readonly #queue: (() => void)[] = []

  constructor(private readonly limits: { atOnce: number; waiting: number }) {}

  /** How many wait. */
  get waiting(): number {
    return this.#queue.length
  }

  /**
   * Waits for a turn. Answers how to end it, which may be called more than once;
   * null when there is no room to wait, or nobody waits any longer.
   */
  async take(gone: AbortSignal): Promise<EndTurn | null> {
    if (gone.aborted) return null
    if (this.#begun < this.limits.atOnce) this.#begun += 1
    else if (!(await this.#wait(gone))) return null
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      this.#passOn()
    }
  }

  /** Whether the turn came; it counts as begun already when it does. */
  #wait(gone: AbortSignal): Promise<boolean> {
    if (this.#queue.length >= this.limits.waiting) return Promise.resolve(false)
    return new Promise((resolve) => {
      const begin = () => {
        gone.removeEventListener("abort", leave)
        resolve(true)
      }
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(begin), 1)
        resolve(false)
      }
      this.#queue.push(begin)
      gone.addEventListener("abort", leave, { once: true })
    })
  }

  #passOn(): void {
    const next = this.#queue.shift()
    if (next) next()
    else this.#begun -= 1
  }
}
