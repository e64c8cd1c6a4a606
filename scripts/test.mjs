import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  const { test } = await import("./lib/test.mjs")
  process.exitCode = await test(process.argv.slice(2))
} catch (error) {
  tell(error)
}
