type Job = () => Promise<unknown>

/**
 * Does picture work one piece at a time: it takes a core and much memory, and
 * two at once would starve the pages. What somebody waits for goes before what
 * is made ahead of time.
 */
export class PictureQueue {
  #isBusy = false
  readonly #waited: Job[] = []
  readonly #ahead: Job[] = []

  /** @param most pieces of work ahead of time that are kept; further ones are dropped */
  constructor(private readonly most: number) {}

  /** Work that somebody waits for. Answers, or throws, what it does. */
  now<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waited.push(() => work().then(resolve, reject))
      this.#next()
    })
  }

  /** Work that nobody waits for. Answers whether it will be done. */
  later(work: Job): boolean {
    if (this.#ahead.length >= this.most) return false
    this.#ahead.push(work)
    this.#next()
    return true
  }

  #next(): void {
    if (this.#isBusy) return
    const job = this.#waited.shift() ?? this.#ahead.shift()
    if (!job) return
    this.#isBusy = true
    const done = () => {
      this.#isBusy = false
      this.#next()
    }
    job().then(done, done)
  }
}
