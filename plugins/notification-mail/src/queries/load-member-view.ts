import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { MemberView } from "../mails/member"
import { loadPesantren } from "./load-names"
import { loadRow } from "./load-rows"

const Row = z.object({
  id: z.string(),
  pesantren_id: z.string(),
  role: z.string(),
  seller: z.object({ name: z.string(), email: z.string() }),
})

/** A membership, whether it still holds or not; undefined when there is none. */
export async function loadMemberView(
  container: MedusaContainer,
  id: string
): Promise<MemberView | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "shop_member",
    fields: ["id", "pesantren_id", "role", "seller.name", "seller.email"],
    filters: { id },
  })
  if (!row) return undefined
  const { pesantren_id, role, seller } = row
  const pesantren = await loadPesantren(container, pesantren_id)
  return {
    ...{ id, pesantren_id, role, ...seller },
    pesantren: pesantren?.name ?? "",
  }
}
