import type { OfficerRole } from "@pasar-santri/opop/lib/roles"

/** Of the office, those who read sums of their territory: everyone. */
export const REPORT_READERS: readonly OfficerRole[] = [
  "mentor",
  "verifier",
  "head",
  "finance",
  "auditor",
  "province",
]

/** Those who also see the orders behind them; the province sees sums only (DOMAIN 1). */
export const SALES_READERS: readonly OfficerRole[] = [
  "mentor",
  "verifier",
  "head",
  "finance",
  "auditor",
]

/** Those who take tables of sums away as files; a mentor reads them only (DOMAIN 1). */
export const SUMS_EXPORTERS: readonly OfficerRole[] = [
  "verifier",
  "head",
  "finance",
  "auditor",
  "province",
]

/** Those who take the orders behind them away. */
export const SALES_EXPORTERS: readonly OfficerRole[] = [
  "verifier",
  "head",
  "finance",
  "auditor",
]
