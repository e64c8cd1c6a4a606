import type { InsuranceRate } from "./insurance"

const VALID_FROM = "2026-01-01T00:00:00.000Z"

/**
 * Rows for an empty table, loaded with `insertInsuranceRatesWorkflow`: 0.2 % and
 * Rp5,000 of JNE, 0.5 % and Rp5,000 of JTR for cargo, above Rp1 million. They
 * are meant to be replaced by rows with a later `valid_from`.
 */
export const DEFAULT_INSURANCE: InsuranceRate[] = [
  { service: "regular", rate_bp: 20 },
  { service: "cargo", rate_bp: 50 },
].map((rate) => ({
  ...rate,
  ...{ goods_above: 1_000_000, fixed_fee: 5_000, valid_from: VALID_FROM },
}))
