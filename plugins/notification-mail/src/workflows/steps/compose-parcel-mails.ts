import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OutgoingMail } from "../../lib/mail"
import {
  occasionOf,
  reminderOf,
  type Occasion,
} from "../../mails/parcel-occasions"
import { parcelMail } from "../../mails/parcel"
import type { ParcelView } from "../../mails/parcel-view"
import { shopOrderMail } from "../../mails/shop-order"
import { loadShopPeople } from "../../queries/load-people"
import { loadParcelView } from "../../queries/load-parcel-view"
import { settingsOf, type MailSettings } from "../../settings"
import { toNotifications } from "./to-notifications"

/** A part of an order that was moved, or whose deadline comes near. */
export type ParcelMailsInput =
  | { id: string; from: string; to: string; state?: never }
  | { id: string; from?: never; to?: never; state: string }

function toBuyer(
  parcel: ParcelView,
  { buyer: step, isOfPurchase }: Occasion,
  { settings, moment }: { settings: MailSettings; moment: string }
): OutgoingMail[] {
  if (!step || !parcel.buyer) return []
  const id = isOfPurchase ? parcel.order_id : parcel.id
  return toNotifications(
    [parcel.buyer],
    {
      template: `parcel-${step}`,
      key: isOfPurchase ? id : `${id}:${moment}`,
      resource: { type: isOfPurchase ? "order" : "shop_order", id },
    },
    (reader) => parcelMail(step, parcel, { reader, settings })
  )
}

/** The mails of one happening to a part of an order, to its buyer and its shop. */
export const composeParcelMailsStep = createStep(
  "compose-parcel-mails",
  async (input: ParcelMailsInput, { container }) => {
    const parcel = await loadParcelView(container, input.id)
    if (!parcel) return new StepResponse([])
    const settings = settingsOf(container)
    const occasion =
      input.state === undefined
        ? occasionOf(input, parcel)
        : reminderOf(input.state)
    // A number can be corrected more than once, and each is told.
    const moment =
      occasion.buyer === "retracked"
        ? (parcel.tracking_number ?? "")
        : (input.state ?? input.to)
    const { shop: step } = occasion
    const people = step
      ? await loadShopPeople(container, {
          pesantren_id: parcel.pesantren_id,
          roles: ["owner", "shipper"],
        })
      : []
    const toShop = step
      ? toNotifications(
          people,
          {
            template: `shop-order-${step}`,
            key: `${parcel.id}:${moment}`,
            resource: { type: "shop_order", id: parcel.id },
          },
          (reader) => shopOrderMail(step, parcel, { reader, settings })
        )
      : []
    return new StepResponse([
      ...toBuyer(parcel, occasion, { settings, moment }),
      ...toShop,
    ])
  }
)
