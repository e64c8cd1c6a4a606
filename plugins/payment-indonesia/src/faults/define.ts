import { MedusaError } from "@medusajs/framework/utils"

/** A refusal: what kind of error it is, and what is said to people. */
export interface Fault {
  type: string
  /** `{name}` is filled from the data of the refusal. */
  id: string
  en: string
}

export type FaultData = Readonly<Record<string, string | number>>

/** A refusal that can be told to people in both languages. */
export type SpokenError = MedusaError & {
  code: string
  messages: { id: string; en: string }
}

const fill = (text: string, data: FaultData) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? name))

/** The sentence of a refusal in both languages. */
export const wordsOf = (fault: Fault, data: FaultData = {}) => ({
  id: fill(fault.id, data),
  en: fill(fault.en, data),
})

/**
 * A vocabulary of refusals. Answers the function that makes one, ready to
 * throw, with a stable `code` and `messages` in both languages, of which the
 * HTTP layer picks the reader's.
 */
export const defineFaults =
  <Code extends string>(faults: Record<Code, Fault>) =>
  (code: Code, data: FaultData = {}): SpokenError => {
    const messages = wordsOf(faults[code], data)
    return Object.assign(
      new MedusaError(faults[code].type, messages.id, code),
      { code, messages }
    )
  }
