/**
 * A fault that a person can mend: one sentence that says what is wrong and one
 * that says what to do. Everything else is a bug and keeps its stack.
 */
export class Fault extends Error {
  /**
   * @param {string} what the fault, in one sentence
   * @param {string} [mend] what to do about it
   */
  constructor(what, mend) {
    super(mend ? `${what}\n  ${mend}` : what)
    this.name = "Fault"
  }
}

/** Work was given up because the whole is being stopped; nothing to report. */
export class Stopped extends Fault {
  constructor() {
    super("Stopped.")
  }
}
