import type { MedusaContainer } from "@medusajs/framework/types"
import type { Courier } from "../lib/courier"
import { areaNames } from "./area-names"

/**
 * What a courier answers for the name of a kecamatan, the likeliest first. Throws
 * what the courier throws.
 */
export async function findPlaces(
  container: MedusaContainer,
  asked: { courier: Courier; code: string; signal: AbortSignal }
): Promise<{ id: string; name: string }[]> {
  const { courier, code, signal } = asked
  const regency = code.slice(0, 5)
  const names = await areaNames(container, [code, regency])
  return courier.findAreas(
    { district: names.get(code) ?? "", regency: names.get(regency) ?? "" },
    signal
  )
}
