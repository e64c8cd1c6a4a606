import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../modules/listing"
import { districtOfPesantren } from "./district-of-pesantren"

type Owner = { pesantren_id: string; area_code: string | null }

const ownerOf = async (
  container: MedusaContainer,
  pesantren_id: string | undefined
): Promise<Owner | null> =>
  pesantren_id
    ? {
        pesantren_id,
        area_code: await districtOfPesantren(container, pesantren_id),
      }
    : null

/** Whose a listing is. */
export async function findListingOwner(
  container: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [row] = await container
    .resolve(LISTING_MODULE)
    .listListings({ id }, { select: ["id", "pesantren_id"], take: 1 })
  return ownerOf(container, row?.pesantren_id)
}

/** Whose a wish to change what is on sale is. */
export async function findListingChangeOwner(
  container: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [change] = await container
    .resolve(LISTING_MODULE)
    .listListingChanges({ id }, { select: ["id", "listing_id"], take: 1 })
  return change ? findListingOwner(container, change.listing_id) : null
}

/** Whose holiday it is. */
export async function findHolidayOwner(
  container: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [row] = await container
    .resolve(LISTING_MODULE)
    .listShopHolidays({ id }, { select: ["id", "pesantren_id"], take: 1 })
  return ownerOf(container, row?.pesantren_id)
}

/** Whose file of prices and stock it is. */
export async function findPriceStockImportOwner(
  container: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [row] = await container
    .resolve(LISTING_MODULE)
    .listPriceStockImports({ id }, { select: ["id", "pesantren_id"], take: 1 })
  return ownerOf(container, row?.pesantren_id)
}
