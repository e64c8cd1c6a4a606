import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  // Only now: what comes next uses syntax and modules of a supported Node.
  const { main } = await import("./lib/main.mjs")
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  tell(error)
}
