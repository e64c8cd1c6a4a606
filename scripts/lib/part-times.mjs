/** Minutes with one decimal, as in "12.5". @param {number} ms */
const minutes = (ms) => (ms / 60_000).toFixed(1)

/** When each part of a run began and ended, in the order in which they began. */
export class PartTimes {
  /** @type {{ name: string, from: number, to: number | undefined }[]} */
  #parts = []
  #now
  #since

  /** @param {() => number} [now] milliseconds of a clock that only goes forward */
  constructor(now = () => performance.now()) {
    this.#now = now
    this.#since = now()
  }

  /**
   * Runs a part and notes its times, also when it fails.
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async measure(name, work) {
    const part = {
      name,
      from: this.#now() - this.#since,
      to: /** @type {number | undefined} */ (undefined),
    }
    this.#parts.push(part)
    try {
      return await work()
    } finally {
      part.to = this.#now() - this.#since
    }
  }

  /**
   * One line a part: its minutes, and from when to when of the run they were.
   * Parts that run side by side overlap.
   * @returns {string[]}
   */
  lines() {
    return this.#parts.map(({ name, from, to }) => {
      const end = to ?? this.#now() - this.#since
      const took = `${minutes(end - from)} min`.padStart(9)
      return `  ${name.padEnd(12)}${took}   (${minutes(from)} to ${minutes(end)})`
    })
  }
}
