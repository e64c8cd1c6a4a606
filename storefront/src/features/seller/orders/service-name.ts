import { getTranslations } from "next-intl/server"

const KNOWN = ["regular", "cargo", "own_delivery", "pickup"] as const

/** How a parcel is sent, in words; a way that is new is its code. */
export async function serviceName(service: string): Promise<string> {
  const t = await getTranslations("sellerOrders.service")
  const known = KNOWN.find((one) => one === service)
  return known ? t(known) : service
}
