import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { findPlaces } from "./find-places"

/** An administrator waits for it at a list. */
const DEADLINE_MS = 5_000

/**
 * The places among which an administrator chooses: what the courier answers for
 * the name of a kecamatan. Throws `courier_area_not_found`, and `courier_silent`
 * where it does not answer or none is configured.
 */
export async function placesOfArea(
  container: MedusaContainer,
  id: string
): Promise<{ id: string; name: string }[]> {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const [row] = await service.listCourierAreas({ id }, { take: 1 })
  if (!row) throw fail("courier_area_not_found")
  const courier = await service.courier()
  if (!courier) throw fail("courier_silent")
  return findPlaces(container, {
    ...{ courier, code: row.area_code },
    signal: AbortSignal.timeout(DEADLINE_MS),
  }).catch(() => {
    throw fail("courier_silent")
  })
}
