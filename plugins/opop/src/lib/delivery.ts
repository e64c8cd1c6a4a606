/** Days of the week as ISO counts them, Monday first. */
export const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** When and where buyers fetch their parcels at a pesantren. */
export type Pickup = {
  days: Weekday[]
  /** Times of the day, as `08:00`, in the pesantren's own zone. */
  from: string
  until: string
  note: string | null
}

/** How a shop hands over a parcel to one destination. */
export type Delivery = {
  /** Orders paid before this time of the day go out on the same. */
  cut_off: string
  /** Null when buyers may not come. */
  pickup: Pickup | null
  /** Days that own delivery takes at most. */
  own_days: number
  /** Whole rupiah for own delivery there; null when it does not go there. */
  own_price: number | null
}

export const DEFAULT_CUT_OFF = "15:00"
export const DEFAULT_OWN_DAYS = 2

/** What holds for a shop whose people have set nothing: couriers alone. */
export const COURIERS_ONLY: Delivery = {
  cut_off: DEFAULT_CUT_OFF,
  pickup: null,
  own_days: DEFAULT_OWN_DAYS,
  own_price: null,
}

type Row = {
  cut_off: string
  is_pickup_offered: boolean
  pickup_days: string[]
  pickup_from: string | null
  pickup_until: string | null
  pickup_note: string | null
  own_days: number
}

/** When parcels are fetched, as a row keeps it; null when they are not. */
export function pickupOf(row: Row): Pickup | null {
  const { pickup_from: from, pickup_until: until, pickup_note: note } = row
  if (!row.is_pickup_offered || !from || !until) return null
  const days = WEEKDAYS.filter((day) => row.pickup_days.includes(day))
  return { days, from, until, note }
}

/** The areas by which own delivery to a kecamatan is looked up, nearest first. */
export const deliveryAreas = (district: string): [string, string] => [
  district,
  district.slice(0, 5),
]

/** The price for a kecamatan among rows: its own before its regency's. */
export function ownPrice(
  rows: readonly { area_code: string; price: unknown }[],
  district: string
): number | null {
  for (const code of deliveryAreas(district)) {
    const row = rows.find(({ area_code }) => area_code === code)
    if (row) return Number(row.price)
  }
  return null
}
