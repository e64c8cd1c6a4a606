import type { MedusaResponse } from "@medusajs/framework/http"
import { nameAreas } from "../../../queries/name-areas"
import type { OfficerRequest } from "../../scope/types"

/** Who is logged in, with the roles and where they hold. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id, name, email, grants } = req.officer
  const names = await nameAreas(
    req.scope,
    grants.map(({ area_code }) => area_code)
  )
  res.json({
    officer: {
      id,
      name,
      email,
      grants: grants.map((grant) => ({
        ...grant,
        area: names(grant.area_code).full_name,
      })),
    },
  })
}
