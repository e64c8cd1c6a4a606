import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  behindTheirCourier,
  cancelledButAlive,
  endedButOpen,
  overdueParts,
  paidButWaiting,
  partsToRemind,
  revivedButCancelled,
  type Page,
} from "../queries/find-neglected"
import { unsettledUses } from "../queries/find-unsettled-uses"
import { closeOrderWorkflow } from "../workflows/close-order"
import { endOverdue } from "../workflows/end-overdue"
import { followCancelledOrderWorkflow } from "../workflows/follow-cancelled-order"
import { followParcel } from "../workflows/follow-parcel"
import { payShopOrdersWorkflow } from "../workflows/pay-shop-orders"
import { remindShopOrderWorkflow } from "../workflows/remind-shop-order"
import { reviveShopOrdersWorkflow } from "../workflows/revive-shop-orders"
import { settlePromotionUsesWorkflow } from "../workflows/settle-promotion-uses"

const PAGE = 100

/** Errors come out of a workflow as plain objects. */
const said = (fault: unknown) =>
  typeof fault === "object" && fault !== null && "message" in fault
    ? String(fault.message)
    : "unknown"

/**
 * Works through all that a query finds. One that fails is told and comes again
 * next time; the others go on. Answers how many were worked on, without those
 * that were left as they are (`false`).
 */
async function workThrough<Row extends { id: string }>(
  container: MedusaContainer,
  what: string,
  find: (container: MedusaContainer, page: Page) => Promise<Row[]>,
  work: (row: Row) => Promise<unknown>
): Promise<string> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let done = 0
  let after = ""
  for (;;) {
    const page = await find(container, { after, limit: PAGE })
    for (const row of page)
      try {
        if ((await work(row)) !== false) done += 1
      } catch (fault) {
        logger.warn(`shop_order.not_${what} ${row.id}: ${said(fault)}`)
      }
    after = page.at(-1)?.id ?? after
    if (page.length < PAGE) return done > 0 ? ` ${what}=${done}` : ""
  }
}

/**
 * Each minute, because an event may be lost: lets shops begin what is paid,
 * ends what Medusa has cancelled and what time ends, closes orders, and
 * reminds. All of it looks at the rows themselves, so it is safe to run twice.
 * What a crash left half made is the reconciler's.
 */
export default async function watchShopOrders(container: MedusaContainer) {
  const input = ({ id }: { id: string }) => ({ input: { order_id: id } })
  await container
    .resolve(Modules.LOCKING)
    .execute("watch-shop-orders", async () => {
      const started = Date.now()
      const told = [
        await workThrough(container, "revived", revivedButCancelled, (row) =>
          reviveShopOrdersWorkflow(container).run(input(row))
        ),
        await workThrough(container, "paid", paidButWaiting, (row) =>
          payShopOrdersWorkflow(container).run(input(row))
        ),
        await workThrough(container, "followed", cancelledButAlive, (row) =>
          followCancelledOrderWorkflow(container).run(input(row))
        ),
        await workThrough(container, "uses", unsettledUses, (row) =>
          settlePromotionUsesWorkflow(container).run(input(row))
        ),
        // Before time ends what a courier has lost.
        await workThrough(container, "carried", behindTheirCourier, ({ id }) =>
          followParcel(container, id)
        ),
        await workThrough(container, "ended", overdueParts, (row) =>
          endOverdue(container, row)
        ),
        await workThrough(container, "closed", endedButOpen, (row) =>
          closeOrderWorkflow(container).run(input(row))
        ),
        await workThrough(container, "reminded", partsToRemind, ({ id }) =>
          remindShopOrderWorkflow(container).run({ input: { id } })
        ),
      ].join("")
      if (told)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .info(`shop_order.watched${told} ms=${Date.now() - started}`)
    })
}

export const config = {
  name: "watch-shop-orders",
  schedule: "* * * * *",
}
