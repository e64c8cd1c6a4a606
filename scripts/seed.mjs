import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  const { seed } = await import("./lib/seed.mjs")
  process.exitCode = await seed(process.argv.slice(2))
} catch (error) {
  tell(error)
}
