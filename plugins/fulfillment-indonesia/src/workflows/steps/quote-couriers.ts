import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CourierQuote } from "../../lib/quote-parcel"
import type { Piece } from "../../lib/weight"
import { COURIER_MODULE } from "../../modules/courier"
import type { CourierModuleService } from "../../modules/courier/service"
import { quoteParcelByCourier } from "../quote-parcel-by-courier"

export interface QuoteCouriersInput {
  /** Kecamatan of the buyer. */
  destination: string
  parcels: { pesantren_id: string; origin_district: string; items: Piece[] }[]
}

export interface QuotedParcel {
  pesantren_id: string
  quotes: CourierQuote[]
}

/** How long a buyer waits for a courier's price. */
const DEADLINE_MS = 2_000
/** How long a courier that failed is left alone: the next page shall not wait too. */
const PAUSE_SECONDS = 30

/** Asks the courier for each parcel at once; what fails has no quotes. Changes nothing. */
export const quoteCouriersStep = createStep(
  "quote-couriers",
  async ({ destination, parcels }: QuoteCouriersInput, { container }) => {
    const none = () =>
      parcels.map(({ pesantren_id }) => ({ pesantren_id, quotes: [] }))
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    const courier = service.courier()
    if (!courier) return new StepResponse<QuotedParcel[]>(none())
    const cache = container.resolve(Modules.CACHE)
    const pause = `courier:${courier.code}:paused`
    if (await cache.get(pause)) return new StepResponse<QuotedParcel[]>(none())
    const signal = AbortSignal.timeout(DEADLINE_MS)
    const asked = await Promise.allSettled(
      parcels.map((parcel) =>
        quoteParcelByCourier(container, {
          ...{ courier, parcel, destination, signal },
        })
      )
    )
    const failed = asked.find((one) => one.status === "rejected")
    if (failed) {
      await cache.set(pause, true, PAUSE_SECONDS)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `Courier ${courier.code} gave no price, the table counts: ${String(failed.reason).slice(0, 200)}`
        )
    }
    // One source for all parcels of a purchase: half a courier's, half the
    // table's would change again with the next page.
    if (failed) return new StepResponse<QuotedParcel[]>(none())
    return new StepResponse<QuotedParcel[]>(
      asked.map((one, index) => ({
        pesantren_id: parcels[index]?.pesantren_id ?? "",
        quotes: one.status === "fulfilled" ? one.value : [],
      }))
    )
  }
)
