import type { Locale } from "./cart-faults"
import type { RuledOut, ServiceCode } from "./service-rules"

type Words = Readonly<Record<Locale, string>>

const NAMES: Readonly<Record<ServiceCode, Words>> = {
  regular: { id: "Reguler", en: "Regular" },
  own_delivery: {
    id: "Diantar pesantren",
    en: "Delivered by the pesantren",
  },
  cargo: { id: "Kargo", en: "Cargo" },
  pickup: { id: "Ambil di pesantren", en: "Pick-up at the pesantren" },
}

/** A service as people call it. */
export const serviceName = (code: ServiceCode, locale: Locale): string =>
  NAMES[code][locale]

/** Why a service cannot carry a parcel: by goods and shop, or by its way. */
export type RefusalCode = RuledOut | "no_rate" | "too_slow"

/** `{title}`: the goods that it is about. */
const REASONS: Readonly<Record<RefusalCode, Words>> = {
  range_exceeded: {
    id: "{title} tidak dikirim sejauh ini.",
    en: "{title} is not sent this far.",
  },
  local_only: {
    id: "{title} tidak dibawa kurir: hanya diantar pesantren atau diambil sendiri.",
    en: "No courier carries {title}: the pesantren brings it, or you fetch it.",
  },
  goods_perishable: {
    id: "{title} tidak tahan perjalanan kargo.",
    en: "{title} does not keep on a cargo truck.",
  },
  too_slow: {
    id: "{title} tidak tahan selama perjalanannya.",
    en: "{title} does not keep as long as the way takes.",
  },
  outside_area: {
    id: "Pesantren tidak mengantar sendiri ke kecamatan ini.",
    en: "The pesantren does not deliver to this district itself.",
  },
  pickup_not_offered: {
    id: "Pesantren ini tidak melayani pengambilan di tempat.",
    en: "Parcels cannot be fetched at this pesantren.",
  },
  no_rate: {
    id: "Belum ada tarif ke kecamatan ini.",
    en: "There is no price for this district yet.",
  },
}

/** The sentence in the reader's language; the title where goods are the reason. */
export const refusalMessage = (
  code: RefusalCode,
  { title, locale }: { title: string | null; locale: Locale }
): string => REASONS[code][locale].replace("{title}", title ?? "–")

/** Reads a code of the fulfillment plugin; one that is new to us says least. */
export const refusalCode = (code: string): RefusalCode =>
  code in REASONS ? (code as RefusalCode) : "no_rate"
