import type { Rate } from "./rate"
import { COURIER_SERVICES, type CourierService } from "./services"
import { ZONES, type Zone } from "./zone"

const JAKARTA_MS = 7 * 3_600_000

/** The moment in which a day, `2026-12-01`, begins in Jakarta. */
export const startOfDay = (day: string): Date =>
  new Date(Date.parse(day) - JAKARTA_MS)

/** Whether a row's price may still be taken back: it has charged nobody yet. */
export const hasBegun = (validFrom: string | Date, at: Date): boolean =>
  new Date(validFrom).getTime() <= at.getTime()

/** One service in one zone: what holds, what will, and what did. */
export interface RateLine<Row> {
  service: CourierService
  zone: Zone
  /** Null where nothing has begun: then there is no way to send. */
  now: Row | null
  /** The soonest first. */
  coming: Row[]
  /** The last first. */
  past: Row[]
}

type RowOf = Pick<Rate, "service" | "zone"> & { valid_from: string | Date }

/** Rows as the administrator reads them: a line for each service and zone. */
export function rateTable<Row extends RowOf>(
  rows: readonly Row[],
  at: Date
): RateLine<Row>[] {
  const time = ({ valid_from }: Row) => new Date(valid_from).getTime()
  return COURIER_SERVICES.flatMap((service) =>
    ZONES.map((zone) => {
      const own = rows
        .filter((row) => row.service === service && row.zone === zone)
        .sort((one, other) => time(one) - time(other))
      const begun = own.filter((row) => hasBegun(row.valid_from, at)).reverse()
      return {
        ...{ service, zone, now: begun[0] ?? null, past: begun.slice(1) },
        coming: own.filter((row) => !hasBegun(row.valid_from, at)),
      }
    })
  )
}
