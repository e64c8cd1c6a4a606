import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MONEY_MODULE } from "@pasar-santri/payment-indonesia/modules/money"
import { SEARCH_LOG_MODULE } from "@pasar-santri/search/modules/search-log"
import { Database } from "../../lib/database"
import { readRows } from "../../lib/query"
import type { Cast } from "../life/cast"
import { BUYERS } from "./buyers"
import { planMisses } from "./misses"
import { nameOrder } from "./named"
import { planPast } from "./plan-past"
import { readWorld } from "./world"
import { writePast } from "./write-past"

const Customer = z.object({ id: z.string(), email: z.string() })
const Counted = z.array(z.object({ count: z.number() }))

/** Makes guests of the buyers who are none yet. Answers all ids by address. */
async function ensureCustomers(
  container: MedusaContainer
): Promise<ReadonlyMap<string, string>> {
  const known = await readRows(container, {
    entity: "customer",
    fields: ["id", "email"],
    filters: { email: BUYERS.map(({ email }) => email) },
    row: Customer,
  })
  const ids = new Map(known.map(({ id, email }) => [email, id]))
  const made = await container.resolve(Modules.CUSTOMER).createCustomers(
    BUYERS.filter(({ email }) => !ids.has(email)).map((buyer) => ({
      ...{ email: buyer.email, phone: buyer.phone, has_account: false },
      ...{ first_name: buyer.firstName, last_name: buyer.lastName },
      metadata: { is_demo: true },
    }))
  )
  for (const { id, email } of made) ids.set(email, id)
  return ids
}

/**
 * Gives the demo a past of sales, and of searches in vain, once: where any order
 * of a demo is, nothing is added, and nothing where buyers have no account to
 * pay to. Needs the people, pesantren and products. Answers how many orders were
 * written. Tells nobody, moves no stock, and leaves nothing to do.
 */
export async function ensurePast(
  container: MedusaContainer,
  input: { cast: Cast; pesantrenIds: ReadonlyMap<string, string> }
): Promise<number> {
  const database = new Database(container)
  const [there] = Counted.parse(
    await database.run(
      `select count(*)::int as count from "order" where metadata ->> 'is_demo' = 'true'`
    )
  )
  const [account, ...others] = await container
    .resolve(MONEY_MODULE)
    .accountsInForce()
  if (!account || (there && there.count > 0)) return 0
  const now = new Date()
  const past = planPast(now)
  const customerIds = await ensureCustomers(container)
  const world = await readWorld(container, {
    ...{ ...input, past, customerIds, accounts: [account, ...others] },
  })
  await writePast(
    database,
    past.map((order) => nameOrder(order, world)),
    world
  )
  await container.resolve(SEARCH_LOG_MODULE).note(planMisses(now))
  return past.length
}
