import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { fail } from "../lib/faults"

/** Rows that anyone may ask for at once. */
const STORE_ROWS = 100
/** The dashboard asks for 9,999 where it offers a choice; this is what it gets. */
const ADMIN_ROWS = 1000

const largest = (value: unknown) =>
  Math.max(0, ...[value].flat().map((part) => Number(part) || 0))

/** Public lists end at 100 rows a page. Throws limit_too_large. */
export function capStorePages(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  next(
    largest(req.query["limit"]) > STORE_ROWS
      ? fail("limit_too_large")
      : undefined
  )
}

/** Lists of the dashboard are cut to 1,000 rows a page, without complaint. */
export function capAdminPages(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (largest(req.query["limit"]) > ADMIN_ROWS) {
    req.query["limit"] = String(ADMIN_ROWS)
  }
  next()
}
