import { MEMBER_ROLES } from "@pasar-santri/opop/lib/roles"
import type { ScopeTable } from "@pasar-santri/opop/api/scope/types"
import {
  REPORT_READERS,
  SALES_EXPORTERS,
  SALES_READERS,
  SUMS_EXPORTERS,
} from "../../lib/roles"
import {
  ChoiceQuery,
  FileQuery,
  MonthsQuery,
  TableQuery,
} from "../report-validators"

const get = (path: string) => ({ method: "GET", path }) as const

/**
 * Every route of `/officer` and `/seller` of this plugin; the queries themselves
 * are scoped.
 */
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
      ...get("/officer/reports/tables/:table/file"),
      ...{ roles: SUMS_EXPORTERS, query: FileQuery },
    },
    {
      ...get("/officer/reports/sales"),
      ...{ roles: SALES_READERS, query: TableQuery },
    },
    {
      ...get("/officer/reports/sales/file"),
      ...{ roles: SALES_EXPORTERS, query: FileQuery },
    },
  ],
  seller: [
    {
      ...get("/seller/reports"),
      ...{ roles: MEMBER_ROLES, query: MonthsQuery },
    },
  ],
  owners: {},
}
