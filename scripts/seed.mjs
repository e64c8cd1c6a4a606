import { Fault } from "./lib/fault.mjs"
import { checkNode } from "./lib/node-version.mjs"

try {
  checkNode()
  const { seed } = await import("./lib/seed.mjs")
  process.exitCode = await seed(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Fault ? `\n${error.message}\n` : error)
  process.exitCode = 1
}
