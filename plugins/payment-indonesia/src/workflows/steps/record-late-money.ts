import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import { findAwaitingOrder } from "../../queries/load-transfer"
import type { RecordLateMoneyInput } from "../record-late-money"

/** Keeps late money, once a source and reference; undo removes what is new. */
export const recordLateMoneyStep = createStep(
  "record-late-money",
  async (input: RecordLateMoneyInput, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const { source, reference } = input
    const [known] = await money.listLateReceipts(
      { source, reference },
      { take: 1 }
    )
    if (known) {
      const { id, order_id } = known
      return new StepResponse({ id, order_id, is_new: false }, null)
    }
    const order = await findAwaitingOrder(container, input.payment_session_id)
    const order_id = order?.order_id ?? null
    const { id } = await money.createLateReceipts({ ...input, order_id })
    return new StepResponse({ id, order_id, is_new: true }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deleteLateReceipts(id)
  }
)
