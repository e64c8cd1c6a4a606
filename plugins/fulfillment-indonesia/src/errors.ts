import { MedusaError } from "@medusajs/framework/utils"

interface Fault {
  type: string
  field?: string
  id: string
  en: string
}

const { INVALID_DATA } = MedusaError.Types

const FAULTS = {
  service_unknown: {
    type: INVALID_DATA,
    field: "data.choices",
    id: "Pilihan pengiriman untuk salah satu pesantren tidak dikenal.",
    en: "The delivery chosen for one of the pesantren is not known.",
  },
} satisfies Record<string, Fault>

/**
 * A refusal with a stable `code` and `messages` in both languages, of which the
 * HTTP layer picks the reader's.
 */
export function fail(code: keyof typeof FAULTS) {
  const { type, field, id, en } = FAULTS[code]
  return Object.assign(new MedusaError(type, id, code), {
    messages: { id, en },
    field,
  })
}
