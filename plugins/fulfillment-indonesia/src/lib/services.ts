/** Ways of sending one pesantren's parcel, in the order in which they are offered. */
export const SERVICES = [
  { id: "regular", name: "Reguler" },
  { id: "own_delivery", name: "Diantar pesantren" },
  { id: "cargo", name: "Kargo" },
  { id: "pickup", name: "Ambil di pesantren" },
] as const

export type ServiceId = (typeof SERVICES)[number]["id"]

/** Those that a courier carries, priced from the table of rates. */
export const COURIER_SERVICES = ["regular", "cargo"] as const
export type CourierService = (typeof COURIER_SERVICES)[number]

/**
 * The option for a purchase whose parcels go different ways: each as the buyer
 * chose, or by the first service that can carry it.
 */
export const MIXED = "mixed"

/**
 * What a shipping option can be: each service for the whole purchase, and the
 * one for purchases that are sent in several ways. Each is one option shared by
 * all pesantren (DESIGN D3); its `data.id` names it.
 */
export const OPTIONS = [
  ...SERVICES,
  { id: MIXED, name: "Sesuai pilihan per pesantren" },
] as const

export type OptionId = (typeof OPTIONS)[number]["id"]

export const isService = (id: unknown): id is ServiceId =>
  SERVICES.some((service) => service.id === id)

export const isOption = (id: unknown): id is OptionId =>
  OPTIONS.some((option) => option.id === id)
