/** How a parcel travels, as the seller says when it is handed over. */
export interface Courier {
  code: string
  /** As people know it; a name is the same in both languages. */
  name: string
  /** The courier's own page on which the number is looked up. */
  tracking_url: string | null
}

/**
 * The couriers that sellers choose from. The pages are the couriers' public
 * ones, without the number: what they take as a parameter changes too often.
 */
export const COURIERS: readonly Courier[] = [
  ["jne", "JNE", "https://www.jne.co.id/tracking-package"],
  ["jnt", "J&T Express", "https://jet.co.id/track"],
  ["jnt_cargo", "J&T Cargo", "https://www.jtcargo.id/"],
  ["sicepat", "SiCepat", "https://www.sicepat.com/"],
  ["pos", "Pos Indonesia", "https://www.posindonesia.co.id/id/tracking"],
  ["tiki", "TIKI", "https://www.tiki.id/id/track"],
  ["anteraja", "AnterAja", "https://anteraja.id/tracking"],
  ["ninja", "Ninja Xpress", "https://www.ninjaxpress.co/id-id/tracking"],
  ["lion", "Lion Parcel", "https://lionparcel.com/track/stt"],
  ["idexpress", "ID Express", "https://idexpress.com/"],
  ["sap", "SAP Express", "https://www.sapx.id/"],
  ["wahana", "Wahana", "https://www.wahana.com/"],
].map(([code = "", name = "", tracking_url = null]) => ({
  ...{ code, name, tracking_url },
}))

/** Ways without a courier: such a parcel has no number. */
export const OWN_WAYS = ["own_delivery", "pickup"] as const
export type OwnWay = (typeof OWN_WAYS)[number]

export const isOwnWay = (service: string): service is OwnWay =>
  (OWN_WAYS as readonly string[]).includes(service)

export const courierOf = (code: string): Courier | undefined =>
  COURIERS.find((courier) => courier.code === code)

/** `jp 1234567890` → `JP1234567890`: as scanners and thumbs type it. */
export const foldTrackingNumber = (typed: string): string =>
  typed.replace(/\s+/g, "").toUpperCase()

/** DOMAIN 3; couriers check no more of each other's numbers. */
export const isTrackingNumber = (folded: string): boolean =>
  /^[A-Z0-9-]{6,30}$/.test(folded)
