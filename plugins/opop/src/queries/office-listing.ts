import type { MedusaContainer } from "@medusajs/framework/types"
import { failListing } from "../faults/listing"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"
import { differencesOf, type Locale, showListing } from "./show-listing"

/** Whose a listing is, for the office. */
async function makerOf(container: MedusaContainer, pesantrenId: string) {
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id: pesantrenId }, { relations: ["shop"], take: 1 })
  if (!entry) throw failListing("listing_not_found")
  const names = await nameAreas(container, [entry.district_code])
  return {
    id: entry.id,
    name: entry.name,
    slug: entry.slug,
    place: names(entry.district_code).full_name,
    state: entry.shop.state,
  }
}

/** A listing with all that the office sees of it, and where it lies. */
export async function getOfficeListing(
  container: MedusaContainer,
  id: string,
  locale: Locale
) {
  const { dto, loaded, history } = await showListing(container, id, locale)
  const { row } = loaded
  return {
    standing: { state: row.state, is_approved: row.approved_at !== null },
    dto: {
      ...dto,
      pesantren: await makerOf(container, row.pesantren_id),
      history,
      differences: differencesOf(loaded),
    },
  }
}
