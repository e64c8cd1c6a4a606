import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { failMoney } from "../faults/money"
import type { AwaitingOrder } from "../lib/awaiting-order"
import { MONEY_MODULE } from "../modules/money"
import type { ExpectationRow } from "../modules/money/types"
import { AWAITING_FIELDS, readAwaitingOrders } from "./awaiting-orders"

/** A transfer with the session and order that it would pay. */
export interface Transfer {
  expectation: ExpectationRow
  order: AwaitingOrder
}

/** The placed order of a payment session; undefined when there is none. */
export async function findAwaitingOrder(
  container: MedusaContainer,
  sessionId: string
): Promise<AwaitingOrder | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment_session",
      fields: AWAITING_FIELDS,
      filters: { id: sessionId },
    })
  return readAwaitingOrders(data)[0]
}

/** Throws `transfer_not_found`. */
export async function loadTransfer(
  container: MedusaContainer,
  expectationId: string
): Promise<Transfer> {
  const [expectation] = await container
    .resolve(MONEY_MODULE)
    .listExpectations({ id: expectationId }, { take: 1 })
  const order =
    expectation &&
    (await findAwaitingOrder(container, expectation.payment_session_id))
  if (!order) throw failMoney("transfer_not_found")
  return { expectation, order }
}
