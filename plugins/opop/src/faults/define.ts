import { MedusaError } from "@medusajs/framework/utils"

/** A refusal: what kind of error it is, and what is said to people. */
export type Fault = {
  type: string
  /** The field of the request that it is always about. */
  field?: string
  /** Of the answer, where it is not that of the type. */
  status?: number
  /** `{name}` is filled from the data of the refusal. */
  id: string
  en: string
}

/** A refusal that can be told to people in both languages. */
export type SpokenError = MedusaError & {
  code: string
  messages: { id: string; en: string }
  field?: string
  status?: number
}

/** What a message names. `field` is the field of the request it is about. */
export type FaultData = Record<string, string>

const fill = (text: string, data: FaultData) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? name)

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
    const messages = { id: fill(fault.id, data), en: fill(fault.en, data) }
    const field = data["field"] ?? fault.field
    return Object.assign(new MedusaError(fault.type, messages.id, code), {
      code,
      messages,
      ...(field === undefined ? {} : { field }),
      ...(fault.status === undefined ? {} : { status: fault.status }),
    })
  }
