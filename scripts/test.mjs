import { Fault } from "./lib/fault.mjs"
import { checkNode } from "./lib/node-version.mjs"

try {
  checkNode()
  const { test } = await import("./lib/test.mjs")
  process.exitCode = await test(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Fault ? `\n${error.message}\n` : error)
  process.exitCode = 1
}
