/** Who bears the freight of a parcel that was refused at the door. */
export const FREIGHT_BEARERS = ["pesantren", "fund"] as const
export type FreightBearer = (typeof FREIGHT_BEARERS)[number]
