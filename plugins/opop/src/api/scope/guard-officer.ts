import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { failAccess } from "../../faults/access"
import { isWithin } from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"
import { requireSession } from "./session"
import type { FindOwner, OfficerContext, OfficerRoute, Owner } from "./types"

/** Officers see numbers of persons: their sessions are short. */
const SESSION_HOURS = 10

/**
 * Lets an officer through whose role fits the route in the territory of the
 * row. Rights are read on every request, so what is revoked ends at once.
 * Throws 401 without a session, 403 without the role, 404 for a foreign row.
 */
export const guardOfficer =
  (route: OfficerRoute, owners: Readonly<Record<string, FindOwner>>) =>
  async (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const session = await requireSession(req, {
      actorType: "officer",
      maxHours: SESSION_HOURS,
    })
    const officer = await readOfficer(req, session.actor_id)
    if (route.roles !== "new") checkRole(route, officer)
    if (route.owner) {
      const { entity, param } = route.owner
      const owner = await owners[entity]?.(req.scope, req.params[param] ?? "")
      if (!areasOf(owner).some((area) => isWithin(officer.territory, area)))
        throw failAccess("row_not_found")
    }
    Object.assign(req, { officer })
    next()
  }

/** Where a row belongs; nowhere when there is none. */
const areasOf = (owner: Owner | null | undefined): string[] => [
  ...(owner?.area_code ? [owner.area_code] : []),
  ...(owner?.area_codes ?? []),
]

function checkRole({ roles }: OfficerRoute, officer: OfficerContext): void {
  const fitting = officer.grants.filter(
    ({ role }) => roles === "any" || roles.includes(role)
  )
  if (fitting.length === 0) throw failAccess("role_missing")
  officer.territory = fitting.map(({ area_code }) => area_code)
}

/** An officer with the grants that still hold; a login without one has none. */
async function readOfficer(
  req: MedusaRequest,
  id: string
): Promise<OfficerContext> {
  const none = { id: "", name: "", email: "", grants: [], territory: [] }
  if (!id) return none
  const [officer] = await req.scope
    .resolve(ACCESS_MODULE)
    .listOfficers({ id }, { relations: ["grants"], take: 1 })
  if (!officer) return none
  const { name, email } = officer
  const grants = officer.grants
    .filter(({ revoked_at }) => revoked_at === null)
    .map(({ role, area_code }) => ({ role, area_code }))
  return { id, name, email, grants, territory: [] }
}
