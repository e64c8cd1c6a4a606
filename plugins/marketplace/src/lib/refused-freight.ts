/**
 * Who bears the freight of a refused parcel. The rule of cash on delivery names
 * one (the payment plugin's `cod_rule.freight_bearer`); an officer may decide
 * otherwise for a parcel.
 */
export const FREIGHT_BEARERS = ["pesantren", "fund"] as const
export type FreightBearer = (typeof FREIGHT_BEARERS)[number]

/** Rupiah; no parcel costs more to send back. */
export const FREIGHT_CEILING = 2_000_000

/** What an officer says of the freight when a refused parcel is back. */
export interface FreightSaid {
  /** Whole rupiah, from the courier's bill. */
  return_freight: number
  /** Left out: as the rule says. */
  bearer?: FreightBearer | undefined
  /** Why another bears it than the rule says. */
  bearer_reason: string | null
}

/** Nobody has said anything: nothing for the way back, borne as the rule says. */
export const NOTHING_SAID: FreightSaid = {
  ...{ return_freight: 0, bearer_reason: null },
}

/** Whether it has to be said why: another bears it than the rule says. */
export const lacksReason = (
  { bearer, bearer_reason }: FreightSaid,
  ruled: FreightBearer
): boolean => bearer !== undefined && bearer !== ruled && !bearer_reason?.trim()
