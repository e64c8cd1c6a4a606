/** A way on, offered beside a fault: an address of ours and its label. */
export interface NextStep {
  href: string
  label: string
}

/** A sentence that belongs to the whole form. */
export interface FormAlert {
  text: string
  next?: NextStep
}

/**
 * What a form action answers when it stays on its page. Sentences are already
 * in the reader's language, so forms need no message files in the browser.
 */
export interface FormState<Data = unknown> {
  /** What was typed, by field, so that nothing is lost. Never a password. */
  values: Readonly<Record<string, string>>
  /** A sentence for each field that has to change. */
  errors: Readonly<Record<string, string>>
  alerts: readonly FormAlert[]
  /** Says that it was done; null when it was not. */
  done: string | null
  data: Data | null
  /** Counts the answers: a new one moves the focus to the summary. */
  turn: number
}

/** Before anything was sent. */
export const UNTOUCHED: FormState<never> = {
  values: {},
  errors: {},
  alerts: [],
  done: null,
  data: null,
  turn: 0,
}

/** Whether the answer asks for something to be mended. */
export const hasFault = (state: FormState): boolean =>
  state.alerts.length > 0 || Object.keys(state.errors).length > 0
