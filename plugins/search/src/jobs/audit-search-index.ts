import type { MedusaContainer } from "@medusajs/framework/types"
import { auditAndRepair } from "../sync/audit-and-repair"

const TIME_ZONE = "Asia/Jakarta"
/** Twenty to three at night: nobody buys, and no other night job begins. */
const HOUR = 2

/** Finds and repairs each night what neither event nor sweep has told. */
export default async function auditSearchIndex(container: MedusaContainer) {
  // The schedule follows the clock of the server, wherever that stands.
  if (hourInIndonesia(new Date()) !== HOUR) return
  await auditAndRepair(container)
}

const hourInIndonesia = (at: Date) =>
  Number(
    new Intl.DateTimeFormat("en-GB", {
      hour: "numeric",
      hourCycle: "h23",
      timeZone: TIME_ZONE,
    }).format(at)
  )

export const config = { name: "audit-search-index", schedule: "40 * * * *" }
