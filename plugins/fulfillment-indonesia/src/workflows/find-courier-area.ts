import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { districtPart } from "../lib/biteship/areas"
import type { Courier } from "../lib/courier"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"

const Area = z.object({ id: z.string(), name: z.string() })

/**
 * What a courier calls a kecamatan: as it was found before, else asked for by
 * name and written down (it stays true whatever becomes of the cart). Null where the courier knows no such place. Throws what
 * the courier throws.
 */
export async function findCourierArea(
  container: MedusaContainer,
  asked: { courier: Courier; code: string; signal: AbortSignal }
): Promise<string | null> {
  const { courier, code, signal } = asked
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const filters = { courier: courier.code, area_code: code }
  const [known] = await service.listCourierAreas(filters, { take: 1 })
  if (known) return known.external_id
  const regency = code.slice(0, 5)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "area",
    fields: ["id", "name"],
    filters: { id: [code, regency] },
  })
  const names = new Map(
    z
      .array(Area)
      .parse(data)
      .map(({ id, name }) => [id, name])
  )
  const found = await courier.findAreas(
    { district: names.get(code) ?? "", regency: names.get(regency) ?? "" },
    signal
  )
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
