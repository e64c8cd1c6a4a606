import { readFile } from "node:fs/promises"
import path from "node:path"
import { expect, it } from "vitest"
import { ROOT } from "../support/backend.ts"

/** Plugins stand alone, so each that keeps PDFs brings the checks of them. */
it.each(["pdf.ts", "disguise.ts"])(
  "%s is the same for papers and for proofs of payment",
  async (name) => {
    const [paper, proof] = await Promise.all([
      readFile(path.join(ROOT, "plugins/opop/src/lib/upload", name), "utf8"),
      readFile(
        path.join(ROOT, "plugins/payment-indonesia/src/lib/proof", name),
        "utf8"
      ),
    ])
    expect(proof).toBe(paper)
  }
)
