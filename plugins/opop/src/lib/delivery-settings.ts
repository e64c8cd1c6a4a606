import type { Pickup } from "./delivery"

/** How a shop hands over its parcels, as its row keeps it. */
export type DeliverySettings = {
  cut_off: string
  own_days: number
  is_pickup_offered: boolean
  pickup_days: string[]
  pickup_from: string | null
  pickup_until: string | null
  pickup_note: string | null
}

/** As its people give it; without pick-up its hours are forgotten. */
export type DeliveryChange = {
  cut_off: string
  own_days: number
  pickup: Pickup | null
}

/** The columns of a change. */
export const toSettings = ({
  cut_off,
  own_days,
  pickup,
}: DeliveryChange): DeliverySettings => ({
  cut_off,
  own_days,
  is_pickup_offered: pickup !== null,
  pickup_days: pickup?.days ?? [],
  pickup_from: pickup?.from ?? null,
  pickup_until: pickup?.until ?? null,
  pickup_note: pickup?.note ?? null,
})
