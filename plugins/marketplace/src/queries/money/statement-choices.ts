import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { runByName } from "../../workflows/run-by-name"

const Choices = z.object({
  accounts: z.array(
    z.object({
      ...{ id: z.string(), bank: z.string(), number: z.string() },
      ...{ holder: z.string(), fund_holder: z.string() },
      retired_at: z.coerce.date().nullable(),
    })
  ),
  presets: z.array(
    z.object({
      ...{ code: z.string(), name: z.string() },
      mapping: z.record(z.string(), z.unknown()),
    })
  ),
})

/** What to choose from before a statement is read; nothing for other offices. */
export async function readStatementChoices(
  container: MedusaContainer,
  { keeps }: { keeps: boolean }
) {
  if (!keeps) return { keeps, accounts: [], presets: [] }
  const choices = await runByName(container, "list-statement-presets", {})
  return { keeps, ...Choices.parse(choices) }
}
