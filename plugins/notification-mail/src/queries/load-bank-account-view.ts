import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { BankAccountView } from "../mails/bank-account"
import { loadPesantren, loadPlace } from "./load-names"
import { loadRow } from "./load-rows"

const Row = z.object({
  id: z.string(),
  pesantren_id: z.string(),
  district_code: z.string(),
  bank: z.string(),
  number: z.string(),
  holder: z.string(),
  requested_by: z.string().nullable(),
  reason: z.string().nullable(),
  active_from: z.coerce.date(),
})

async function nameOf(container: MedusaContainer, sellerId: string | null) {
  if (!sellerId) return null
  const seller = await loadRow(container, {
    schema: z.object({ name: z.string() }),
    entity: "seller",
    fields: ["name"],
    filters: { id: sellerId },
  })
  return seller?.name ?? null
}

/** An account of a shop as mails tell of it; undefined when there is none. */
export async function loadBankAccountView(
  container: MedusaContainer,
  id: string
): Promise<BankAccountView | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "bank_account",
    fields: Object.keys(Row.shape),
    filters: { id },
  })
  if (!row) return undefined
  const { active_from, ...rest } = row
  const [pesantren, place, requested_by] = await Promise.all([
    loadPesantren(container, row.pesantren_id),
    loadPlace(container, row.district_code),
    nameOf(container, row.requested_by),
  ])
  return {
    ...rest,
    pesantren: pesantren?.name ?? "",
    place,
    requested_by,
    rests_until: active_from > new Date() ? active_from.toISOString() : null,
  }
}
