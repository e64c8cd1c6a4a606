import type { SqlClient } from "../database"
import type { IndexPlan } from "../schema"
import { isMadeBy } from "../versions"
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

  /** None where there are none, nor in a table of another layout. */
  async of(client: SqlClient, plan: IndexPlan): Promise<number> {
    const { physicalName, best } = plan
    if (!best) {
      return 0
    }
    const known = this.known.get(physicalName)
    if (known && known.until > Date.now()) {
      return known.tiers
    }
    const tiers = await countTiers(client, plan)
    const until = Date.now() + BELIEVED_MS
    this.known.set(physicalName, { tiers, until })
    return tiers
  }

  forget = ({ physicalName }: IndexPlan) => this.known.delete(physicalName)
}

async function countTiers(client: SqlClient, plan: IndexPlan): Promise<number> {
  // Until a new version is filled, reads go to the one of before.
  if (!(await isMadeBy(client, plan))) {
    return 0
  }
  const { rows } = await client.query(
    `select coalesce(max(tier) + 1, 0) as tiers
     from "${tiersTableOf(plan.physicalName)}"`
  )
  return Number(rows[0]?.["tiers"])
}
