/** Letters that a reason has at least; the routes ask for as many. */
export const REASON_MIN = 5
