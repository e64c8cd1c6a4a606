import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DecidedPaper } from "../mails/paper-decided"
import { loadPesantren } from "./load-names"
import { loadRow } from "./load-rows"

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  statement: z.string(),
  owner_type: z.string(),
  owner_id: z.string(),
  pesantren_id: z.string().nullable(),
  valid_until: z.string().nullable(),
  reason: z.string().nullable(),
})

const Goods = z.object({ name: z.string(), state: z.string() })

/** States of a product that the office is looking at. */
const IN_CHECK = ["submitted", "under_review"]

/** A paper of a pesantren as mails tell of it; undefined for any other. */
export async function loadPaperView(
  container: MedusaContainer,
  id: string
): Promise<DecidedPaper | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "paper",
    fields: Object.keys(Row.shape),
    filters: { id },
  })
  if (!row?.pesantren_id) return undefined
  const { pesantren_id } = row
  const [pesantren, goods] = await Promise.all([
    loadPesantren(container, pesantren_id),
    row.owner_type === "listing"
      ? loadRow(container, {
          schema: Goods,
          entity: "listing",
          fields: Object.keys(Goods.shape),
          filters: { id: row.owner_id },
        })
      : undefined,
  ])
  return {
    ...row,
    pesantren_id,
    subject: goods?.name ?? pesantren?.name ?? "",
    in_check: IN_CHECK.includes(goods?.state ?? ""),
  }
}
