import type { MedusaContainer } from "@medusajs/framework/types"
import { rolesFor } from "../lib/application-states"
import { ACCESS_MODULE } from "../modules/access"

/**
 * Officers who may hold cases of these areas, by name: of one kecamatan those
 * who may hold its cases, of a wider area those too who may hold some.
 */
export const listAssignees = (
  container: MedusaContainer,
  areas: readonly string[]
): Promise<{ id: string; name: string }[]> =>
  container
    .resolve(ACCESS_MODULE)
    .listOfficersInRoles({ areas, roles: rolesFor("start_review") })
