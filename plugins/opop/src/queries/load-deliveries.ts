import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COURIERS_ONLY,
  deliveryAreas,
  ownPrice,
  pickupOf,
  type Delivery,
} from "../lib/delivery"
import { onceARequest } from "../lib/request-memo"
import { DELIVERY_MODULE } from "../modules/delivery"

/**
 * How the shops of some pesantren hand over parcels to a kecamatan, by
 * pesantren; without a kecamatan none brings them itself. Every pesantren asked
 * for is in the answer. Read once a request.
 */
export const loadDeliveries = (
  container: MedusaContainer,
  pesantrenIds: readonly string[],
  destination: string | null
): Promise<Map<string, Delivery>> =>
  onceARequest(
    `deliveries:${destination ?? ""}:${pesantrenIds.toSorted().join()}`,
    () => readDeliveries(container, pesantrenIds, destination)
  )

async function readDeliveries(
  container: MedusaContainer,
  pesantrenIds: readonly string[],
  destination: string | null
): Promise<Map<string, Delivery>> {
  if (!pesantrenIds.length) return new Map()
  const pesantren_id = [...new Set(pesantrenIds)]
  const service = container.resolve(DELIVERY_MODULE)
  const [rows, areas] = await Promise.all([
    service.listShopDeliveries({ pesantren_id }, { take: pesantren_id.length }),
    destination
      ? service.listOwnDeliveryAreas(
          { pesantren_id, area_code: deliveryAreas(destination) },
          { take: pesantren_id.length * 2 }
        )
      : [],
  ])
  return new Map(
    pesantren_id.map((id) => {
      const row = rows.find((one) => one.pesantren_id === id)
      const own = areas.filter((one) => one.pesantren_id === id)
      return [
        id,
        {
          cut_off: row?.cut_off ?? COURIERS_ONLY.cut_off,
          pickup: row ? pickupOf(row) : null,
          own_days: row?.own_days ?? COURIERS_ONLY.own_days,
          own_price: destination ? ownPrice(own, destination) : null,
        },
      ]
    })
  )
}
