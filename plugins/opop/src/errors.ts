import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_FOUND, NOT_ALLOWED, DUPLICATE_ERROR, CONFLICT } =
  MedusaError.Types

type Fault = { type: string; id: string; en: string }

/**
 * Every fault this plugin answers: code, what kind of error it is, and what is
 * said to people. `{name}` is filled from the data of `fail`.
 */
const FAULTS = {
  invalid_request: {
    type: INVALID_DATA,
    id: "Isian {field} tidak sesuai.",
    en: "{field} is not valid: {detail}",
  },
  pesantren_required: {
    type: INVALID_DATA,
    id: "Pilih pesantren pembuat produk ini ({products}).",
    en: "Choose the pesantren that makes this product ({products}).",
  },
  pesantren_unknown: {
    type: INVALID_DATA,
    id: "Pesantren {pesantren} tidak ada.",
    en: "There is no pesantren {pesantren}.",
  },
  pesantren_not_found: {
    type: NOT_FOUND,
    id: "Pesantren ini tidak ditemukan.",
    en: "This pesantren was not found.",
  },
  product_not_found: {
    type: NOT_FOUND,
    id: "Produk ini tidak ditemukan.",
    en: "This product was not found.",
  },
  cart_not_found: {
    type: NOT_FOUND,
    id: "Keranjang ini tidak ditemukan.",
    en: "This cart was not found.",
  },
  district_unknown: {
    type: INVALID_DATA,
    id: "Kecamatan {district} tidak ada.",
    en: "There is no district {district}.",
  },
  slug_taken: {
    type: DUPLICATE_ERROR,
    id: "Alamat {slug} sudah dipakai pesantren lain.",
    en: "The address {slug} belongs to another pesantren.",
  },
  shop_change_not_allowed: {
    type: NOT_ALLOWED,
    id: "Toko berstatus {from} tidak dapat diubah menjadi {to}.",
    en: "A shop that is {from} cannot become {to}.",
  },
  shop_reason_required: {
    type: INVALID_DATA,
    id: "Tuliskan alasannya: pengelola toko berhak mengetahuinya.",
    en: "Give the reason: the people of the shop are owed one.",
  },
  shop_changed_meanwhile: {
    type: CONFLICT,
    id: "Status toko baru saja diubah orang lain. Muat ulang, lalu coba lagi.",
    en: "Someone else has just changed this shop's state. Reload and try again.",
  },
} as const satisfies Record<string, Fault>

export type FaultCode = keyof typeof FAULTS

/** What a message names. `field` is the field of the request it is about. */
export type FaultData = Record<string, string>

/** The field that a code is always about. */
const FIELDS: Partial<Record<FaultCode, string>> = {
  pesantren_required: "pesantren_id",
  pesantren_unknown: "pesantren_id",
  district_unknown: "district_code",
  slug_taken: "slug",
  shop_reason_required: "reason",
}

/**
 * The error for a code, ready to throw: `messages` in both languages and the
 * `field` travel with it (through workflows too), and the error handler
 * answers `{ type, code, message, field? }` in the reader's language.
 */
export function fail(code: FaultCode, data: FaultData = {}): MedusaError {
  const fault: Fault = FAULTS[code]
  const messages = { id: fill(fault.id, data), en: fill(fault.en, data) }
  const field = data.field ?? FIELDS[code]
  return Object.assign(new MedusaError(fault.type, messages.id, code), {
    messages,
    ...(field === undefined ? {} : { field }),
  })
}

const fill = (text: string, data: FaultData) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? name)
