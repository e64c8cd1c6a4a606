import { createProgress } from "../lib/progress"
import type { ScriptInput } from "../lib/query"
import { loadDemo } from "./load-demo"
import { readPasswords } from "./accounts"

/**
 * `medusa exec seed/dist/demo/index.js`, from the backend's folder. The
 * environment's DEMO_PASSWORDS makes the demo accounts and their past.
 */
export default async function demo({ container }: ScriptInput): Promise<void> {
  await loadDemo(
    container,
    createProgress(),
    readPasswords(process.env["DEMO_PASSWORDS"])
  )
}
