import type { MedusaResponse } from "@medusajs/framework/http"
import { dayOf } from "../../../lib/day"
import type { OfficerRole } from "../../../lib/roles"
import { TABLE_MIME, writeTable } from "../../../lib/spreadsheet/write-table"
import { exportRegister } from "../../../queries/export-register"
import { logReadingWorkflow } from "../../../workflows/log-reading"
import { officerOf } from "../../scope/actor-of"
import type { OfficerRequest } from "../../scope/types"
import { CALLING } from "../holds-role"
import type { ExportQuery } from "../register-validators"
import { sendFile } from "../send-file"

const isCalling = (role: OfficerRole) =>
  CALLING.some((calling) => calling === role)

/** The register of the territory as a file. That it was taken is logged. */
export const GET = async (
  req: OfficerRequest<unknown, ExportQuery>,
  res: MedusaResponse
) => {
  const { format, ...search } = req.validatedQuery
  const { territory, grants } = req.officer
  const table = await exportRegister(req.scope, {
    ...{ ...search, territory },
    seesContact: grants.every(({ role }) => isCalling(role)),
  })
  const content = await writeTable(format, { name: "Pesantren", ...table })
  const taken = {
    by: officerOf(req),
    action: "register.exported",
    entity: "register",
    entity_id: territory.join(","),
    area_code: territory[0] ?? null,
    after: { ...search, format, rows: table.rows.length },
  }
  // Who asks for what lies elsewhere gets an empty file: nothing was taken.
  await logReadingWorkflow(req.scope).run({
    input: table.rows.length > 0 ? [taken] : [],
  })
  sendFile(res, {
    name: `pesantren-${dayOf(new Date())}.${format}`,
    ...{ mime: TABLE_MIME[format], content },
  })
}
