import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OwnerInvitedView } from "../mails/owner-invited"
import { loadPesantren } from "./load-names"
import { loadRow } from "./load-rows"

const Row = z.object({
  id: z.string(),
  pesantren_id: z.string(),
  email: z.string(),
  reason: z.string().nullable(),
  removes_owners: z.boolean(),
})

/** The invitation of a new owner; undefined when there is none. */
export async function loadOwnerInvitedView(
  container: MedusaContainer,
  id: string
): Promise<OwnerInvitedView | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "invitation",
    fields: Object.keys(Row.shape),
    filters: { id },
  })
  if (!row) return undefined
  const pesantren = await loadPesantren(container, row.pesantren_id)
  return { ...row, pesantren: pesantren?.name ?? "" }
}
