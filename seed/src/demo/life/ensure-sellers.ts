import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { registerSellerWorkflow } from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { loginOf, type Logins } from "../logins"
import { CASES } from "./cases"
import { doer, type Seller } from "./cast"
import { ownerOf, SELLERS } from "./sellers"

const Row = z.object({ id: z.string(), email: z.string(), name: z.string() })

/**
 * Registers those who come by themselves; the others take a link. Answers all
 * who are there by address, and how many are new.
 */
export async function ensureSellers(
  container: MedusaContainer,
  logins: Logins
): Promise<{ sellers: Map<string, Seller>; registered: number }> {
  const rows = await readRows(container, {
    entity: "seller",
    fields: ["id", "email", "name"],
    filters: { email: SELLERS.map(({ email }) => email) },
    row: Row,
  })
  const sellers = new Map(rows.map((row) => [row.email, doer("seller", row)]))
  const fresh = CASES.filter(({ isInvited }) => !isInvited)
    .map(({ slug }) => ownerOf(slug))
    .filter(({ email }) => !sellers.has(email))
  for (const { email, name } of fresh) {
    const { result } = await registerSellerWorkflow(container).run({
      input: {
        by: doer("seller", { id: "", name }),
        auth_identity_id: loginOf(logins, email),
        ...{ email, name, phone: null },
      },
    })
    sellers.set(email, doer("seller", { id: result.id, name }))
  }
  return { sellers, registered: fresh.length }
}
