import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** The part of the fulfillment plugin's module that is asked, by its name. */
type Couriers = { isOn(): Promise<boolean> }

const COURIERS = "courier"
const QUOTE = "quote-couriers"

/** Quotes are the fulfillment plugin's to read; here they are passed on. */
const Quoted = z.object({
  result: z.array(
    z.object({ pesantren_id: z.string(), quotes: z.array(z.unknown()) })
  ),
})

/**
 * What couriers ask now, by pesantren; empty while none is configured, and
 * whenever something fails: no courier stands in the way of a cart.
 */
export async function loadCourierQuotes(
  container: MedusaContainer,
  input: {
    destination: string | null
    parcels: { pesantren_id: string }[]
  }
): Promise<Map<string, unknown[]>> {
  const couriers = container.resolve<Couriers | undefined>(COURIERS, {
    allowUnregistered: true,
  })
  if (!couriers || !input.destination || !input.parcels.length) return new Map()
  if (!(await couriers.isOn())) return new Map()
  try {
    const done: unknown = await container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(QUOTE, { input })
    return new Map(
      Quoted.parse(done).result.map(({ pesantren_id, quotes }) => [
        pesantren_id,
        quotes,
      ])
    )
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Couriers were not asked: ${String(error).slice(0, 200)}`)
    return new Map()
  }
}
