import { MedusaError } from "@medusajs/framework/utils"

/** A refusal: what kind of error it is, and what is said to people. */
export type Fault = {
  type: string
  /** The field of the request that it is always about. */
  field?: string
  /** `{name}` is filled from the data of the refusal. */
  id: string
  en: string
}

/** What a message names. `field` is the field of the request it is about. */
export type FaultData = Readonly<Record<string, string | number>>

/** A refusal that can be told to people in both languages. */
export type SpokenError = MedusaError & {
  code: string
  messages: { id: string; en: string }
  field?: string
}

const fill = (text: string, data: FaultData) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? name))

/** The sentence of a refusal in both languages. */
export const wordsOf = (fault: Fault, data: FaultData = {}) => ({
  id: fill(fault.id, data),
  en: fill(fault.en, data),
})

const fieldOf = (fault: Fault, { field = fault.field }: FaultData) =>
  field === undefined ? {} : { field: String(field) }

/**
 * A vocabulary of refusals. Answers the function that makes one, ready to
 * throw: `messages` in both languages and the `field` travel with it (through
 * workflows too), and the error handler answers `{ type, code, message, field? }`
 * in the reader's language.
 */
export const defineFaults =
  <Code extends string>(faults: Record<Code, Fault>) =>
  (code: Code, data: FaultData = {}): SpokenError => {
    const fault = faults[code]
    const messages = wordsOf(fault, data)
    return Object.assign(new MedusaError(fault.type, messages.id, code), {
      code,
      messages,
      ...fieldOf(fault, data),
    })
  }
