import type { SqlClient } from "../database"
import type { IndexPlan } from "../schema"
import { tiersTableOf } from "./tiers-table"

/** How long it is believed how many tiers an index has. Milliseconds. */
const BELIEVED_MS = 30_000

/**
 * How many tiers indexes have, as known a moment ago. An answer is true whatever
 * is believed: with less tiers than there are it takes longer, with more it looks
 * into empty ones.
 */
export class KnownTiers {
  private readonly known = new Map<string, { tiers: number; until: number }>()

  async of(client: SqlClient, { physicalName, best }: IndexPlan) {
    if (!best) {
      return 0
    }
    const known = this.known.get(physicalName)
    if (known && known.until > Date.now()) {
      return known.tiers
    }
    const { rows } = await client.query(
      `select coalesce(max(tier) + 1, 0) as tiers
       from "${tiersTableOf(physicalName)}"`
    )
    const tiers = Number(rows[0]?.["tiers"])
    const until = Date.now() + BELIEVED_MS
    this.known.set(physicalName, { tiers, until })
    return tiers
  }

  forget = ({ physicalName }: IndexPlan) => this.known.delete(physicalName)
}
