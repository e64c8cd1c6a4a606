import type { ListedListing } from "../queries/list-listings"

const iso = (time: Date | null) => time?.toISOString() ?? null

/** A listing as lists show it. */
export const toListingRow = ({
  pesantren_id: _p,
  pesantren_name: _n,
  district_code: _d,
  product_id: _id,
  first_published_at: _f,
  waits_since: _w,
  ...row
}: ListedListing) => ({
  ...row,
  submitted_at: iso(row.submitted_at),
  updated_at: iso(row.updated_at),
})

const DAY_MS = 86_400_000

/** The same with whose it is and how long it waits, for the office. */
export const toQueuedListing = (
  row: ListedListing,
  { now, place }: { now: number; place: string }
) => ({
  ...toListingRow(row),
  pesantren: { id: row.pesantren_id, name: row.pesantren_name },
  place,
  waits_since: iso(row.waits_since),
  age_days: row.waits_since
    ? Math.max(0, Math.floor((now - row.waits_since.getTime()) / DAY_MS))
    : null,
})
