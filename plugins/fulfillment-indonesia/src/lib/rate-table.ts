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

/** Rows of one price by when they hold. */
export interface Timed<Row> {
  /** Null where nothing has begun: then there is no way to send. */
  now: Row | null
  /** The soonest first. */
  coming: Row[]
  /** The last first. */
  past: Row[]
}

/** One service in one zone: what holds, what will, and what did. */
export interface RateLine<Row> extends Timed<Row> {
  service: CourierService
  zone: Zone
}

/** One service, and what insuring by it costs: now, later, and before. */
export interface InsuranceLine<Row> extends Timed<Row> {
  service: CourierService
}

type TimedRow = { valid_from: string | Date }

function byTime<Row extends TimedRow>(
  rows: readonly Row[],
  at: Date
): Timed<Row> {
  const time = ({ valid_from }: Row) => new Date(valid_from).getTime()
  const sorted = rows.toSorted((one, other) => time(one) - time(other))
  const begun = sorted.filter((row) => hasBegun(row.valid_from, at)).reverse()
  return {
    ...{ now: begun[0] ?? null, past: begun.slice(1) },
    coming: sorted.filter((row) => !hasBegun(row.valid_from, at)),
  }
}

type RowOf = Pick<Rate, "service" | "zone"> & TimedRow

/** Rows as the administrator reads them: a line for each service and zone. */
export const rateTable = <Row extends RowOf>(
  rows: readonly Row[],
  at: Date
): RateLine<Row>[] =>
  COURIER_SERVICES.flatMap((service) =>
    ZONES.map((zone) => ({
      ...{ service, zone },
      ...byTime(
        rows.filter((row) => row.service === service && row.zone === zone),
        at
      ),
    }))
  )

/** Rows of insurance as the administrator reads them: a line for each service. */
export const insuranceTable = <Row extends TimedRow & { service: string }>(
  rows: readonly Row[],
  at: Date
): InsuranceLine<Row>[] =>
  COURIER_SERVICES.map((service) => ({
    service,
    ...byTime(
      rows.filter((row) => row.service === service),
      at
    ),
  }))
