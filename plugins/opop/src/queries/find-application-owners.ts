import type { MedusaContainer } from "@medusajs/framework/types"
import { APPLICATION_MODULE } from "../modules/application"
import { PESANTREN_MODULE } from "../modules/pesantren"

/** Whose a case is. Officers have it once it was handed in, by its kecamatan. */
export async function findApplicationOwner(
  container: MedusaContainer,
  id: string
) {
  const [found] = await container.resolve(APPLICATION_MODULE).listApplications(
    { id },
    {
      select: [
        ...(["id", "pesantren_id", "seller_id"] as const),
        ...(["district_code", "submitted_at"] as const),
      ],
      take: 1,
    }
  )
  return found
    ? {
        pesantren_id: found.pesantren_id,
        seller_id: found.seller_id,
        area_code: found.submitted_at ? found.district_code : null,
      }
    : null
}

/** Whose a shop is, by the id of its pesantren. */
export async function findShopOwner(container: MedusaContainer, id: string) {
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id }, { select: ["id", "district_code"], take: 1 })
  return entry ? { pesantren_id: id, area_code: entry.district_code } : null
}

/** Whose account it is. */
export async function findBankAccountOwner(
  container: MedusaContainer,
  id: string
) {
  const [account] = await container
    .resolve(APPLICATION_MODULE)
    .listBankAccounts({ id }, { take: 1 })
  return account
    ? { pesantren_id: account.pesantren_id, area_code: account.district_code }
    : null
}
