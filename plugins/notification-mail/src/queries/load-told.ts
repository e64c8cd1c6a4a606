import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ToldMail } from "../lib/untold-moves"
import { loadRows } from "./load-rows"

const Told = z.object({
  template: z.string(),
  resource_id: z.string(),
  created_at: z.coerce.date(),
})

/** The mails about these orders and parts that were written down since then. */
export const loadTold = (
  container: MedusaContainer,
  ids: readonly string[],
  since: Date
): Promise<ToldMail[]> =>
  loadRows(container, {
    ...{ schema: Told, entity: "kept_mail" },
    fields: ["template", "resource_id", "created_at"],
    filters: { resource_id: ids, created_at: { $gte: since } },
  })
