import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApplicationView } from "../mails/application"
import { loadContact } from "./load-contact"
import { loadPesantren, loadPlace } from "./load-names"
import { loadRow, loadRows } from "./load-rows"

const Row = z.object({
  id: z.string(),
  seller_id: z.string(),
  pesantren_id: z.string().nullable(),
  assigned_to: z.string().nullable(),
  name: z.string().nullable(),
  district_code: z.string().nullable(),
  version: z.number(),
  reason: z.string().nullable(),
})

const Item = z.object({ path: z.string(), reason: z.string() })

export type LoadedApplication = ApplicationView & {
  seller_id: string
  /** The officer who holds it. */
  assigned_to: string | null
}

/** A case as mails tell of it, and whose it is; undefined when there is none. */
export async function loadApplicationView(
  container: MedusaContainer,
  id: string
): Promise<LoadedApplication | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "application",
    fields: Object.keys(Row.shape),
    filters: { id },
  })
  if (!row) return undefined
  const [pesantren, place, contact, items] = await Promise.all([
    loadPesantren(container, row.pesantren_id),
    loadPlace(container, row.district_code),
    loadContact(container, row.district_code),
    loadRows(container, {
      schema: Item,
      entity: "application_item",
      fields: Object.keys(Item.shape),
      filters: { application_id: id, state: "open" },
    }),
  ])
  const { pesantren_id: _, ...rest } = row
  return {
    ...rest,
    name: row.name ?? pesantren?.name ?? "pesantren",
    slug: pesantren?.slug ?? null,
    place,
    contact,
    items,
  }
}
