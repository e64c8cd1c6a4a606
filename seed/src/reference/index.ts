import { createProgress } from "../lib/progress"
import type { ScriptInput } from "../lib/query"
import { loadReference } from "./load-reference"

/** `medusa exec seed/dist/reference/index.js`, from the backend's folder. */
export default async function reference({
  container,
}: ScriptInput): Promise<void> {
  await loadReference(container, createProgress())
}
