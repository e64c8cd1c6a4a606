/** Ways of sending, as the API spells them. */
const PARCEL_SERVICES = ["regular", "cargo", "own_delivery", "pickup"] as const
export type ParcelService = (typeof PARCEL_SERVICES)[number]

/** Undefined for a way that the pages have no word for yet. */
export const serviceOf = (code: string): ParcelService | undefined =>
  PARCEL_SERVICES.find((service) => service === code)
