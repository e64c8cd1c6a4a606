import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaperView } from "../mails/paper-expiring"
import { loadPesantren } from "./load-names"
import { loadRow } from "./load-rows"

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  owner_type: z.string(),
  owner_id: z.string(),
  pesantren_id: z.string().nullable(),
  valid_until: z.string().nullable(),
})

/** A paper that ends, of a pesantren; undefined for any other. */
export async function loadPaperView(
  container: MedusaContainer,
  id: string
): Promise<PaperView | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "paper",
    fields: Object.keys(Row.shape),
    filters: { id },
  })
  if (!row?.pesantren_id || !row.valid_until) return undefined
  const { kind, pesantren_id, valid_until } = row
  const [pesantren, listing] = await Promise.all([
    loadPesantren(container, pesantren_id),
    row.owner_type === "listing"
      ? loadRow(container, {
          schema: z.object({ name: z.string() }),
          entity: "listing",
          fields: ["name"],
          filters: { id: row.owner_id },
        })
      : undefined,
  ])
  const subject = listing?.name ?? pesantren?.name ?? ""
  return { id, kind, pesantren_id, valid_until, subject }
}
