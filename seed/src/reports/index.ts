import { createProgress } from "../lib/progress"
import type { ScriptInput } from "../lib/query"
import { readReportOptions } from "./options"
import { tendReports } from "./tend-reports"

/**
 * `medusa exec seed/dist/reports/index.js '{"act":"status"}'`, from the backend's
 * folder: the reports' status, new figures, or their read models made or taken away.
 */
export default async function reports({
  container,
  args,
}: ScriptInput): Promise<void> {
  await tendReports(container, createProgress(), readReportOptions(args))
}
