import type { MedusaContainer } from "@medusajs/framework/types"
import { findBank } from "../lib/banks"
import { dayOf } from "../lib/day"
import { maskNumber } from "../lib/mask"
import { type FoundTasks, taskItem } from "../lib/seller-tasks"
import { ACCESS_MODULE } from "../modules/access"
import { APPLICATION_MODULE } from "../modules/application"
import type { BankAccountRow } from "../modules/application/service"

const titleOf = ({ bank, number }: BankAccountRow): string =>
  `${findBank(bank)?.name ?? bank} ${maskNumber(number)}`

/**
 * The account that rests, so that whoever did not ask for it can object in
 * time; or the last one, when it was refused since a moment.
 */
export async function findAccountTasks(
  container: MedusaContainer,
  { pesantren_id, since }: { pesantren_id: string; since: Date }
): Promise<FoundTasks> {
  const service = container.resolve(APPLICATION_MODULE)
  const [[resting], [last]] = await Promise.all([
    service.listBankAccounts({ pesantren_id, state: "resting" }, { take: 1 }),
    service.listBankAccounts(
      { pesantren_id },
      { order: { created_at: "DESC" }, take: 1 }
    ),
  ])
  return {
    account_resting: resting ? [await restingItem(container, resting)] : [],
    account_refused:
      last?.state === "refused" && (last.ended_at ?? since) > since
        ? [taskItem(last.id, titleOf(last), { detail: last.reason })]
        : [],
  }
}

async function restingItem(container: MedusaContainer, row: BankAccountRow) {
  const { id, requested_by, active_from } = row
  const [asker] = requested_by
    ? await container
        .resolve(ACCESS_MODULE)
        .listSellers({ id: requested_by }, { select: ["name"], take: 1 })
    : []
  return taskItem(id, titleOf(row), {
    detail: asker?.name ?? null,
    due_on: active_from > new Date() ? dayOf(active_from) : null,
  })
}
