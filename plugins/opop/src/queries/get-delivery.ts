import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_CUT_OFF, DEFAULT_OWN_DAYS, pickupOf } from "../lib/delivery"
import { MAX_DELIVERY_AREAS } from "../lib/delivery-limits"
import { DELIVERY_MODULE } from "../modules/delivery"
import { nameAreas } from "./name-areas"

/**
 * How a shop hands over its parcels, as its people set it and everyone may read
 * it. Prices are whole rupiah; areas come in the order of their codes, a regency
 * before its kecamatan.
 */
export async function getDelivery(
  container: MedusaContainer,
  pesantren_id: string
) {
  const service = container.resolve(DELIVERY_MODULE)
  const [[row], areas] = await Promise.all([
    service.listShopDeliveries({ pesantren_id }, { take: 1 }),
    service.listOwnDeliveryAreas(
      { pesantren_id },
      { order: { area_code: "ASC" }, take: MAX_DELIVERY_AREAS }
    ),
  ])
  const names = await nameAreas(
    container,
    areas.map(({ area_code }) => area_code)
  )
  return {
    cut_off: row?.cut_off ?? DEFAULT_CUT_OFF,
    own_days: row?.own_days ?? DEFAULT_OWN_DAYS,
    pickup: row ? pickupOf(row) : null,
    areas: areas.map(({ id, area_code, price }) => {
      const { name, full_name } = names(area_code)
      return { id, area_code, name, full_name, price: Number(price) }
    }),
  }
}
