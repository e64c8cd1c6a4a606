import { mkdirSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./lib/options.mjs"
import { runChecks } from "./lib/run-checks.mjs"
import { Screen } from "./lib/screen.mjs"

const logs = path.join(ROOT, ".data/logs")
mkdirSync(logs, { recursive: true })
const result = await runChecks({
  screen: new Screen(),
  logs,
  only: process.argv.slice(2),
})
process.exitCode = result.failed > 0 ? 1 : 0
