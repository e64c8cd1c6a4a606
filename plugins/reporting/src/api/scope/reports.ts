import type { ScopeTable } from "@pasar-santri/opop/api/scope/types"
import { REPORT_READERS, SALES_READERS } from "../../lib/roles"
import { ChoiceQuery, TableQuery } from "../report-validators"

const get = (path: string) => ({ method: "GET", path }) as const

/** Every route of `/officer` of this plugin; the queries themselves are scoped. */
export const REPORTS_SCOPE: ScopeTable = {
  officer: [
    {
      ...get("/officer/reports/overview"),
      ...{ roles: REPORT_READERS, query: ChoiceQuery },
    },
    { ...get("/officer/reports/choices"), roles: REPORT_READERS },
    {
      ...get("/officer/reports/tables/:table"),
      ...{ roles: REPORT_READERS, query: TableQuery },
    },
    {
      ...get("/officer/reports/sales"),
      ...{ roles: SALES_READERS, query: TableQuery },
    },
  ],
  seller: [],
  owners: {},
}
