/**
 * Workflows of the payment plugin that officers run, by their ids
 * (docs/decisions/0006).
 */
export type MoneyWorkflow =
  | "import-statement"
  | "match-row"
  | "set-row-aside"
  | "confirm-transfer"
  | "refuse-match"
  | "accept-over"
  | "await-top-up"
  | "give-up-transfer"
  | "take-obligation"
  | "pay-back-obligation"
  | "confirm-obligation"
  | "refuse-payback"
  | "retry-inbox-event"
  | "capture-cod-cash"

/** What the log says of an act on money. */
export interface MoneyLog {
  /** As `transfer.confirmed`. */
  action: string
  entity: string
  /** Null: the id of what the act made. */
  entity_id: string | null
  /** The purchase that it is about; null: none. */
  order_id: string | null
  reason?: string | null
  after?: Record<string, unknown> | null
}

/** A place in whose log an act is written. */
export interface LogPlace {
  pesantren_id: string | null
  area_code: string | null
}

/**
 * Where an act is written down: with each pesantren of the purchase once, so
 * that each of their offices finds it; else with the office that keeps the
 * accounts.
 */
export function logPlaces(
  parts: readonly { pesantren_id: string; district_code: string }[],
  fundArea: string | null
): LogPlace[] {
  const places = new Map(
    parts.map(({ pesantren_id, district_code }) => [
      pesantren_id,
      { pesantren_id, area_code: district_code },
    ])
  )
  return places.size > 0
    ? [...places.values()]
    : [{ pesantren_id: null, area_code: fundArea }]
}
