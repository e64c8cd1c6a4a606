import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Courier } from "../../lib/courier"
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

/**
 * Asks the courier for each parcel at once. When one call fails none counts: half
 * a courier's prices and half the table's would change again with the next page.
 * Changes nothing that an undo could take back.
 */
export const quoteCouriersStep = createStep(
  "quote-couriers",
  async (input: QuoteCouriersInput, { container }) => {
    const none = input.parcels.map(({ pesantren_id }): QuotedParcel => ({
      ...{ pesantren_id, quotes: [] },
    }))
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    const courier = await service.courier()
    if (!courier) return new StepResponse(none)
    const cache = container.resolve(Modules.CACHE)
    const pause = `courier:${courier.code}:paused`
    if (await cache.get(pause)) return new StepResponse(none)
    try {
      return new StepResponse(await askAll(container, courier, input))
    } catch (error) {
      await cache.set(pause, true, PAUSE_SECONDS)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `Courier ${courier.code} gave no price, the table counts: ${String(error).slice(0, 200)}`
        )
      return new StepResponse(none)
    }
  }
)

function askAll(
  container: MedusaContainer,
  courier: Courier,
  { destination, parcels }: QuoteCouriersInput
): Promise<QuotedParcel[]> {
  const signal = AbortSignal.timeout(DEADLINE_MS)
  return Promise.all(
    parcels.map(async (parcel) => ({
      pesantren_id: parcel.pesantren_id,
      quotes: await quoteParcelByCourier(container, {
        ...{ courier, parcel, destination, signal },
      }),
    }))
  )
}
