import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderMoneyMail } from "../../mails/order-money"
import {
  loadOrderMoney,
  type OrderMoneyInput,
} from "../../queries/load-order-money"
import { loadOrderView } from "../../queries/load-order-view"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

/** The mail on money that did not go the usual way; none where another tells it. */
export const composeOrderMoneyMailStep = createStep(
  "compose-order-money-mail",
  async (input: OrderMoneyInput, { container }) => {
    const told = await loadOrderMoney(container, input)
    const order = told && (await loadOrderView(container, told.order_id))
    if (!told || !order) return new StepResponse([])
    const subject = input.step === "revived" ? order.id : input.id
    const notification = toNotification({
      to: order.email,
      template: `order-money-${input.step}`,
      key: `order-money-${input.step}:${subject}`,
      resource: { type: "order", id: order.id },
      mail: orderMoneyMail(order, told.money, settingsOf(container)),
    })
    return new StepResponse([notification])
  }
)
