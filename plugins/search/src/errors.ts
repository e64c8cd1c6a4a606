import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_ALLOWED, UNEXPECTED_STATE } = MedusaError.Types

type Fault = {
  type: string
  /** Of the answer, where it is not that of the type. */
  status?: number
  id: string
  en: string
}

/** Every fault this plugin answers; `{name}` is filled from the data of `fail`. */
const FAULTS = {
  invalid_request: {
    type: INVALID_DATA,
    id: "Isian {field} tidak sesuai.",
    en: "{field} is not valid.",
  },
  unknown_parameter: {
    type: INVALID_DATA,
    id: "Parameter {field} tidak dikenal.",
    en: "There is no parameter {field}.",
  },
  price_range_reversed: {
    type: INVALID_DATA,
    id: "Harga terendah tidak boleh melebihi harga tertinggi.",
    en: "The lowest price must not be above the highest.",
  },
  near_missing: {
    type: INVALID_DATA,
    id: "Sebutkan wilayah Anda untuk mengurutkan dari yang terdekat.",
    en: "Name your area to sort from the nearest.",
  },
  page_too_deep: {
    type: INVALID_DATA,
    id: "Hanya {limit} hasil pertama yang dapat dibuka. Persempit pencarian Anda.",
    en: "Only the first {limit} results can be opened. Narrow your search.",
  },
  too_many_requests: {
    type: NOT_ALLOWED,
    status: 429,
    id: "Terlalu banyak pencarian. Coba lagi dalam {seconds} detik.",
    en: "Too many searches. Try again in {seconds} seconds.",
  },
  search_unavailable: {
    type: UNEXPECTED_STATE,
    status: 503,
    id: "Pencarian sedang tidak dapat dipakai. Coba lagi sebentar.",
    en: "Search is not available right now. Try again shortly.",
  },
} as const satisfies Record<string, Fault>

export type FaultCode = keyof typeof FAULTS
export type FaultData = Record<string, string>

/**
 * The error for a code, ready to throw: `messages` in both languages and the
 * `field` it is about travel with it to the error handler, which answers
 * `{ type, code, message, field? }`.
 */
export function fail(code: FaultCode, data: FaultData = {}): MedusaError {
  const fault: Fault = FAULTS[code]
  const messages = { id: fill(fault.id, data), en: fill(fault.en, data) }
  return Object.assign(new MedusaError(fault.type, messages.id, code), {
    messages,
    ...(fault.status === undefined ? {} : { status: fault.status }),
    ...(data["field"] === undefined ? {} : { field: data["field"] }),
  })
}

const fill = (text: string, data: FaultData) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? name)
