/**
 * A worker that runs soon after it was woken, never twice at the same time in
 * one process, and once more when it was woken while it ran. `work` answers
 * whether more is due. Faults are handed to `onError`; the queue behind is
 * durable, so the next wake or the job finds what is left.
 */
export class Wakeable {
  private timer: NodeJS.Timeout | undefined
  private isRunning = false
  private isWokenAgain = false

  constructor(
    private readonly delayMs: number,
    private readonly work: () => Promise<boolean>,
    private readonly onError: (error: unknown) => void
  ) {}

  wake(): void {
    if (this.isRunning) {
      this.isWokenAgain = true
      return
    }
    // Does not hold a process that wants to end.
    this.timer ??= setTimeout(() => void this.run(), this.delayMs).unref()
  }

  /** Wakes it later, for work that is not due yet. */
  wakeIn = (ms: number): void => {
    setTimeout(() => this.wake(), ms).unref()
  }

  /** Works until nothing is due. Resolves at once when a run is under way. */
  async run(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.isRunning) {
      this.isWokenAgain = true
      return
    }
    this.isRunning = true
    try {
      while (await this.work());
    } catch (error) {
      this.onError(error)
    } finally {
      this.isRunning = false
    }
    if (this.isWokenAgain) {
      this.isWokenAgain = false
      this.wake()
    }
  }
}
