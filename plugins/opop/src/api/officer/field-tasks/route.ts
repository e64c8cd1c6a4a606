import type { MedusaResponse } from "@medusajs/framework/http"
import { listFieldTasks } from "../../../queries/list-field-tasks"
import type { OfficerRequest } from "../../scope/types"
import type { FieldTasksQuery } from "../register-validators"

/** Visits and looks that are due in the territory, the longest overdue first. */
export const GET = async (
  req: OfficerRequest<unknown, FieldTasksQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const { territory } = req.officer
  const { tasks, count } = await listFieldTasks(req.scope, {
    ...{ ...query, territory },
  })
  res.json({ tasks, count, ...query })
}
