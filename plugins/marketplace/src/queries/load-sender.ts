import type { MedusaContainer } from "@medusajs/framework/types"
import { PESANTREN_MODULE } from "@pasar-santri/opop/modules/pesantren"
import { nameAreas } from "@pasar-santri/opop/queries/name-areas"
import { fail } from "../errors"
import type { LabelSender } from "../lib/print/label"

/**
 * Who sends, as a label says it. Without a phone: pesantren have none that is
 * everybody's, and that of a person is not for a parcel. Throws
 * `order_not_found` when there is no such pesantren.
 */
export async function loadSender(
  container: MedusaContainer,
  pesantrenId: string
): Promise<LabelSender> {
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id: pesantrenId },
      { select: ["id", "name", "district_code", "regency_code"], take: 1 }
    )
  if (!entry) throw fail("order_not_found")
  const { name, district_code, regency_code } = entry
  const areaOf = await nameAreas(container, [district_code, regency_code])
  return {
    ...{ name, phone: null, district: areaOf(district_code).name },
    regency: areaOf(regency_code).name,
  }
}
