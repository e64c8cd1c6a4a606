import { MedusaError } from "@medusajs/framework/utils"

interface Fault {
  type: string
  id: string
  en: string
}

/** Every refusal of this plugin: what HTTP makes of it, and the words for people. */
const FAULTS = {
  transfer_not_configured: {
    type: MedusaError.Types.NOT_ALLOWED,
    id: "Transfer bank belum dapat dipakai: rekening penampung dana belum diatur.",
    en: "Bank transfer cannot be used yet: no account of the fund holder is configured.",
  },
} satisfies Record<string, Fault>

export type PaymentFaultCode = keyof typeof FAULTS

/**
 * Makes an error with a stable `code` and its message in both languages
 * (`messages`); the HTTP layer picks the reader's.
 */
export function fail(code: PaymentFaultCode): MedusaError {
  const { type, id, en } = FAULTS[code]
  return Object.assign(new MedusaError(type, id, code), {
    messages: { id, en },
  })
}
