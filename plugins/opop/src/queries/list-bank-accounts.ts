import type { MedusaContainer } from "@medusajs/framework/types"
import { failAccess } from "../faults/access"
import { findBank } from "../lib/banks"
import { type Sight, seenAs } from "../lib/mask"
import { APPLICATION_MODULE } from "../modules/application"
import type { BankAccountRow } from "../modules/application/service"
import type { BankAccountSearch } from "../modules/application/sql"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"

/** An account as somebody may see it; of a resting one `active_from` is the earliest. */
const toBankAccountDto = (row: BankAccountRow, sight: Sight) => ({
  ...{ id: row.id, state: row.state, bank: row.bank, holder: row.holder },
  bank_name: findBank(row.bank)?.name ?? row.bank,
  number: seenAs(sight, row.number),
  active_from: row.active_from.toISOString(),
  confirmed_at: row.confirmed_at?.toISOString() ?? null,
  ended_at: row.ended_at?.toISOString() ?? null,
  warnings: row.warnings ?? [],
  reason: row.reason,
  created_at: row.created_at.toISOString(),
})

/** The account that a shop is paid to, the one that waits, and the last refusal. */
export async function getShopAccount(
  container: MedusaContainer,
  pesantrenId: string,
  sight: Sight
) {
  const rows = await container
    .resolve(APPLICATION_MODULE)
    .listBankAccounts(
      { pesantren_id: pesantrenId },
      { order: { created_at: "DESC" }, take: 50 }
    )
  const of = (state: BankAccountRow["state"]) => {
    const row = rows.find((one) => one.state === state)
    return row ? toBankAccountDto(row, sight) : null
  }
  const [latest] = rows
  return {
    active: of("active"),
    resting: of("resting"),
    refused: latest?.state === "refused" ? of("refused") : null,
  }
}

/** An account as a finance officer sees it. Throws `row_not_found`. */
export async function getOfficeAccount(container: MedusaContainer, id: string) {
  const [row] = await container
    .resolve(APPLICATION_MODULE)
    .listBankAccounts({ id }, { take: 1 })
  if (!row) throw failAccess("row_not_found")
  return toBankAccountDto(row, "masked")
}

/** One page of the changes of accounts in a territory, longest waiting first. */
export async function listOfficeAccounts(
  container: MedusaContainer,
  search: BankAccountSearch
) {
  const service = container.resolve(APPLICATION_MODULE)
  const { ids, count } = await service.searchBankAccounts(search)
  const rows = await service.listBankAccounts(
    { id: ids },
    { order: { active_from: "ASC" }, take: ids.length }
  )
  const [entries, former, names] = await Promise.all([
    container
      .resolve(PESANTREN_MODULE)
      .listPesantrens(
        { id: rows.map(({ pesantren_id }) => pesantren_id) },
        { select: ["id", "name", "slug"], take: rows.length }
      ),
    service.listBankAccounts(
      {
        pesantren_id: rows.map(({ pesantren_id }) => pesantren_id),
        state: "active",
      },
      { take: rows.length }
    ),
    nameAreas(
      container,
      rows.map(({ district_code }) => district_code)
    ),
  ])
  return {
    count,
    accounts: rows.map((row) => {
      const entry = entries.find(({ id }) => id === row.pesantren_id)
      const now = former.find(
        ({ pesantren_id }) => pesantren_id === row.pesantren_id
      )
      return {
        ...toBankAccountDto(row, "masked"),
        pesantren: { id: row.pesantren_id, name: entry?.name ?? null },
        place: names(row.district_code).full_name,
        active: now ? toBankAccountDto(now, "masked") : null,
      }
    }),
  }
}
