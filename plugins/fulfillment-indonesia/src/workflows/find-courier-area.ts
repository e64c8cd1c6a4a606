import type { MedusaContainer } from "@medusajs/framework/types"
import { districtPart } from "../lib/biteship/areas"
import type { Courier } from "../lib/courier"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { findPlaces } from "../queries/find-places"

/**
 * What a courier calls a kecamatan: as an administrator said or as it was found
 * before, else asked for by name and written down (it stays true whatever becomes
 * of the cart). Null where the courier knows no such place. Throws what the
 * courier throws.
 */
export async function findCourierArea(
  container: MedusaContainer,
  asked: { courier: Courier; code: string; signal: AbortSignal }
): Promise<string | null> {
  const { courier, code } = asked
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const filters = { courier: courier.code, area_code: code }
  const [known] = await service.listCourierAreas(filters, { take: 1 })
  if (known) return known.external_id
  const found = await findPlaces(container, asked)
  const [first] = found
  if (!first) return null
  const places = new Set(found.map(({ id }) => districtPart(id)))
  await keep(service, {
    ...filters,
    external_id: first.id,
    name: first.name,
    is_unsure: places.size > 1,
  })
  return first.id
}

type Row = {
  courier: string
  area_code: string
  external_id: string
  name: string
  is_unsure: boolean
}

/** Another request may have written it meanwhile: then that one counts. */
async function keep(service: CourierModuleService, row: Row): Promise<void> {
  try {
    await service.createCourierAreas(row)
  } catch (error) {
    const { courier, area_code } = row
    const [there] = await service.listCourierAreas(
      { courier, area_code },
      { take: 1 }
    )
    if (!there) throw error
  }
}
