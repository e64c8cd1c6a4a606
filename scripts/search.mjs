import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  const { tendSearch } = await import("./lib/search.mjs")
  process.exitCode = await tendSearch(process.argv.slice(2))
} catch (error) {
  tell(error)
}
