import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  const { testSearchLive } = await import("./lib/test-search-live.mjs")
  process.exitCode = await testSearchLive()
} catch (error) {
  tell(error)
}
