import { Fault } from "./lib/fault.mjs"
import { checkNode } from "./lib/node-version.mjs"

try {
  checkNode()
  const { seedBulk } = await import("./lib/seed-bulk.mjs")
  process.exitCode = await seedBulk(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Fault ? `\n${error.message}\n` : error)
  process.exitCode = 1
}
