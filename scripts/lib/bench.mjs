import { spawn } from "node:child_process"
import path from "node:path"
import { ROOT } from "./options.mjs"
import { makeReady } from "./ready.mjs"
import { Screen } from "./screen.mjs"

/**
 * `npm run bench [-- start | pages | browser | checkout | catalog | office | reports …]`:
 * measures and prints one table. Asserts no time: a slow machine is no fault.
 * @param {string[]} names
 * @returns {Promise<number>} exit code
 */
export async function bench(names) {
  const { pages } = await makeReady({
    screen: new Screen(),
    dataDir: path.join(ROOT, ".data/bench"),
    signal: new AbortController().signal,
  })
  await pages
  const child = spawn(
    process.execPath,
    ["--import", "tsx", path.join(ROOT, "tests/bench/index.ts"), ...names],
    { cwd: ROOT, stdio: "inherit" }
  )
  const code = await new Promise((resolve) => child.once("close", resolve))
  return Number(code ?? 1)
}
