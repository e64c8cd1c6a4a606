/** Couriers by their codes: the name, and the page where a number is looked up. */
export const COURIERS: readonly (readonly [
  code: string,
  name: string,
  page: string | null,
])[] = [
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
]

/** A courier; a code that is new stays as it is, without a page. */
export function courierOf(code: string): { name: string; page: string | null } {
  const known = COURIERS.find(([one]) => one === code)
  return { name: known?.[1] ?? code, page: known?.[2] ?? null }
}
