import "server-only"
import { z } from "zod"
import { api } from "./client"
import type { OrderDto, OrderLine } from "./order-schema"

/** What one pesantren sends of an order. */
export interface OrderParcel {
  /** Null when the product is no longer known to belong to anyone. */
  pesantren: { id: string; slug: string; name: string } | null
  lines: readonly OrderLine[]
  shipping: {
    service: "regular" | "own_delivery" | "cargo" | "pickup"
    amount: number
    daysMin: number
    daysMax: number
  } | null
}

const MakersDto = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      pesantren: z
        .object({ id: z.string(), slug: z.string(), name: z.string() })
        .nullish(),
    })
  ),
})

/** Who made the goods of an order, by product id. Throws ApiError. */
async function fetchMakers(lines: readonly OrderLine[]) {
  const ids = [...new Set(lines.map((line) => line.product_id))]
  if (ids.length === 0) return new Map<string, OrderParcel["pesantren"]>()
  const { products } = await api.get(MakersDto, "/store/products", {
    query: {
      "id[]": ids,
      fields: "id,pesantren.id,pesantren.slug,pesantren.name",
      limit: ids.length,
    },
  })
  return new Map(products.map(({ id, pesantren }) => [id, pesantren ?? null]))
}

/** An order as parcels, one per pesantren. Throws ApiError. */
export async function toParcels(dto: OrderDto): Promise<OrderParcel[]> {
  const lines = dto.items ?? []
  const makers = await fetchMakers(lines)
  const shares = (dto.shipping_methods ?? []).flatMap(
    (method) => method.data?.parcels ?? []
  )
  const parcels = new Map<string, OrderParcel & { lines: OrderLine[] }>()
  for (const line of lines) {
    const pesantren = makers.get(line.product_id) ?? null
    const share = shares.find((one) => one.pesantren_id === pesantren?.id)
    const key = pesantren?.id ?? ""
    const parcel = parcels.get(key) ?? {
      pesantren,
      lines: [],
      shipping: share
        ? {
            service: share.service,
            amount: share.amount,
            daysMin: share.days_min,
            daysMax: share.days_max,
          }
        : null,
    }
    parcel.lines.push(line)
    parcels.set(key, parcel)
  }
  return [...parcels.values()]
}
