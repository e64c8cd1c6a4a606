/** Areas that a shop names for its own delivery, at most. */
export const MAX_DELIVERY_AREAS = 200
