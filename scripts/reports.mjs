import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  const { tendReports } = await import("./lib/reports.mjs")
  process.exitCode = await tendReports(process.argv.slice(2))
} catch (error) {
  tell(error)
}
