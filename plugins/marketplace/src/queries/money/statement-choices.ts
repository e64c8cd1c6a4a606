import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { runByName } from "../../workflows/run-by-name"

const Choices = z.object({
  accounts: z.array(
    z.object({
      ...{ id: z.string(), bank: z.string(), number: z.string() },
      ...{ holder: z.string(), fund_holder: z.string() },
      channel: z.enum(["transfer", "qris"]),
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

/**
 * What to choose from before a statement is read, the banks' accounts before
 * the acquirer's of QRIS; nothing for other offices.
 */
export async function readStatementChoices(
  container: MedusaContainer,
  { keeps }: { keeps: boolean }
) {
  if (!keeps) return { keeps, accounts: [], presets: [] }
  const { accounts, presets } = Choices.parse(
    await runByName(container, "list-statement-presets", {})
  )
  const isQris = (account: (typeof accounts)[number]) =>
    Number(account.channel === "qris")
  accounts.sort((one, other) => isQris(one) - isQris(other))
  return { keeps, accounts, presets }
}
