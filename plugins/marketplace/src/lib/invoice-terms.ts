import type { Both } from "./print/format"

/** Complaints about perishable goods come within a day (DOMAIN 5). */
export const PERISHABLE_COMPLAINT_HOURS = 24
/** Where no rule is in force: what PP 80/2019 Art. 69 asks for, and a day more. */
export const COMPLAINT_DAYS = 3

const SERVICES: Readonly<Record<string, Both>> = {
  regular: { id: "Reguler", en: "Regular" },
  cargo: { id: "Kargo", en: "Cargo" },
  own_delivery: {
    id: "Antar sendiri oleh pesantren",
    en: "Delivered by the pesantren",
  },
  pickup: { id: "Ambil di pesantren", en: "Pick-up at the pesantren" },
}

/** A way of sending in words; a code that is new stays as it is. */
export const serviceWords = (service: string): Both =>
  SERVICES[service] ?? { id: service, en: service }

/** Ways of paying, by how the name of their provider begins. */
const METHODS: readonly (readonly [prefix: string, words: Both])[] = [
  ["pp_transfer_", { id: "Transfer bank", en: "Bank transfer" }],
  ["pp_qris_", { id: "QRIS", en: "QRIS" }],
  ["pp_cod_", { id: "Bayar di tempat (COD)", en: "Cash on delivery" }],
  ["pp_stripe_", { id: "Kartu", en: "Card" }],
  ["pp_midtrans_", { id: "Midtrans", en: "Midtrans" }],
]

/** A way of paying in words, by its provider's id. */
export const methodWords = (providerId: string): Both =>
  METHODS.find(([prefix]) => providerId.startsWith(prefix))?.[1] ?? {
    id: "Pembayaran daring",
    en: "Online payment",
  }

const PERMITS: Readonly<Record<string, string>> = {
  halal: "Halal",
  pirt: "P-IRT",
  bpom: "BPOM",
  cosmetic: "Kosmetik",
  herbal: "Obat tradisional",
  household: "PKD",
  tashih: "Tashih",
}

/** Papers of goods whose number everybody may know. */
export const PERMIT_KINDS = Object.keys(PERMITS)

/** `P-IRT 2023202019901-30`. */
export const permitWords = (kind: string, number: string): string =>
  `${PERMITS[kind] ?? kind} ${number}`

/** What a product's only variant is called where nobody chose a name. */
const UNNAMED = ["standar", "standard", "default", "default variant"]

/** The name of a variant; null for the only one of its product. */
export const variantWords = (title: string | null): string | null =>
  title && !UNNAMED.includes(title.trim().toLowerCase()) ? title : null
