import type { MedusaContainer } from "@medusajs/framework/types"
import { PESANTREN_MODULE } from "../modules/pesantren"

/** The kecamatan of a pesantren: whose officers may see what is about it. */
export async function districtOfPesantren(
  container: MedusaContainer,
  id: string
): Promise<string | null> {
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id }, { select: ["id", "district_code"], take: 1 })
  return entry?.district_code ?? null
}
