import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  const { seedBulk } = await import("./lib/seed-bulk.mjs")
  process.exitCode = await seedBulk(process.argv.slice(2))
} catch (error) {
  tell(error)
}
