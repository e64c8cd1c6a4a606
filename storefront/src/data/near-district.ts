import "server-only"
import { nearDistrictId } from "@/lib/session"
import { ApiError } from "./api-error"
import { getDistrict, type District } from "./areas"
import { getCustomer } from "./customer"

/**
 * The kecamatan that nearness is counted from: the one chosen in this browser,
 * else the one of the default address; null when neither is known now.
 */
export const nearDistrict = async (): Promise<District | null> => {
  try {
    const chosen = await nearDistrictId()
    if (chosen) return await getDistrict(chosen)
    const address = (await getCustomer())?.addresses[0]
    return await getDistrict(address?.metadata?.district_code ?? "")
  } catch (error) {
    // Goods can be looked at without it.
    if (error instanceof ApiError) return null
    throw error
  }
}
