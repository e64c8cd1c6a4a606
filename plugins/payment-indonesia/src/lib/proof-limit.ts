/** Pictures that a buyer may send for one order. */
export const PROOF_LIMIT = 5
