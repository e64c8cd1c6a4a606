import { describe, expect, it } from "vitest"
import { checkNode } from "./node-version.mjs"

describe("checkNode", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "22.20.1", "24.0.0"])(
    "accepts Node %s",
    (version) => expect(() => checkNode(version)).not.toThrow()
  )

  it.each(["18.20.8", "20.18.3", "21.7.0", "22.11.0", "23.9.0"])(
    "refuses Node %s and says which to install",
    (version) =>
      expect(() => checkNode(version)).toThrow(
        new RegExp(`Node ${version.replaceAll(".", "\\.")}.*\\n.*20\\.19`)
      )
  )
})
