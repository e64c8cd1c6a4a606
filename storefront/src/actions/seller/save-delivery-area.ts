"use server"

import { searchDistricts, type District } from "@/data/areas"
import { saveDeliveryArea } from "@/data/seller/delivery"
import { DeliveryAreaFields, deliveryPrice } from "@/lib/delivery-fields"
import { sellerAction } from "@/lib/seller-action"

/** `32.02` of `32.02.27`. */
const regencyOf = (district: string) => district.slice(0, 5)

/** Says that the pesantren brings parcels to a kecamatan or regency itself. */
export const addDeliveryArea = sellerAction<
  typeof DeliveryAreaFields,
  { districts: District[] }
>(DeliveryAreaFields, async ({ input }) => {
  const { district_code: code, district_q } = input
  if (input.intent === "find" || !code) {
    const districts = await searchDistricts(district_q)
    if (districts.length > 0) return { data: { districts } }
    const error = district_q.trim() ? "district_not_found" : "district_missing"
    return { errors: { district_q: error } }
  }
  const price = deliveryPrice(input.own_price)
  if (price === null) return { errors: { own_price: "own_price_invalid" } }
  const area_code = input.is_regency === undefined ? code : regencyOf(code)
  await saveDeliveryArea({ area_code, price })
  return { back: "/penjual/pengiriman", done: "delivery_area_saved" }
})
