import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../modules/listing"

/**
 * Whether a picture is shown by a product or by another listing. SQL, because
 * no module answers which products have an image.
 */
export async function isPhotoUsed(
  container: MedusaContainer,
  { url, listing_id }: { url: string; listing_id: string }
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [image, isShared] = await Promise.all([
    knex("image").where({ url, deleted_at: null }).first<{ id: string }>("id"),
    container.resolve(LISTING_MODULE).isPhotoShared({ url, listing_id }),
  ])
  return image !== undefined || isShared
}
