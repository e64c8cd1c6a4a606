import { covers, type OfficerRole } from "../../lib/roles"
import type { OfficerRequest } from "../scope/types"

/** Whether the officer holds one of the roles where a row lies. */
export const holdsRole = (
  req: OfficerRequest,
  roles: readonly OfficerRole[],
  area_code: string | null
): boolean =>
  area_code !== null &&
  req.officer.grants.some(
    (grant) => roles.includes(grant.role) && covers(grant.area_code, area_code)
  )

/** Where the officer holds one of the roles: areas, everything below included. */
export const areasHeld = (
  req: OfficerRequest,
  roles: readonly OfficerRole[]
): string[] =>
  req.officer.grants
    .filter(({ role }) => roles.includes(role))
    .map(({ area_code }) => area_code)

/** Whose entries count at once; a mentor's are drafts (DOMAIN 1). */
export const DECIDING = ["verifier", "head"] as const

/** Who may know the people of a pesantren; auditor and province may not. */
export const CALLING = ["mentor", "verifier", "head", "finance"] as const
