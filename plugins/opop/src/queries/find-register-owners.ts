import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCESS_MODULE } from "../modules/access"
import { MAPPING_MODULE } from "../modules/mapping"
import { districtOfPesantren } from "./district-of-pesantren"

type Owner = { pesantren_id: string | null; area_code: string | null }

/** Where an entry of the register is. */
export async function findPesantrenOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const area_code = await districtOfPesantren(scope, id)
  return area_code === null ? null : { pesantren_id: id, area_code }
}

/** Where an intervention is: with its pesantren, wherever that lies now. */
export async function findInterventionOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [found] = await scope
    .resolve(MAPPING_MODULE)
    .listInterventions({ id }, { select: ["id", "pesantren_id"], take: 1 })
  return found ? findPesantrenOwner(scope, found.pesantren_id) : null
}

/** Where an import is: in the territory of who made it. */
export async function findImportOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [found] = await scope
    .resolve(MAPPING_MODULE)
    .listRegisterImports({ id }, { select: ["id", "area_code"], take: 1 })
  return found ? { pesantren_id: null, area_code: found.area_code } : null
}

/** Where an invitation of a pesantren, not of its members, is. */
export async function findPesantrenInvitationOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [found] = await scope
    .resolve(ACCESS_MODULE)
    .listInvitations({ id, kind: "pesantren" }, { take: 1 })
  return found?.pesantren_id
    ? findPesantrenOwner(scope, found.pesantren_id)
    : null
}

/** Where an invitation is by which the office makes a new owner of a shop. */
export async function findOwnerInvitationOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [found] = await scope
    .resolve(ACCESS_MODULE)
    .listInvitations(
      { id, kind: "member", role: "owner", created_by_type: "officer" },
      { take: 1 }
    )
  return found?.pesantren_id
    ? findPesantrenOwner(scope, found.pesantren_id)
    : null
}
