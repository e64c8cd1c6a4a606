import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { checkNode, SUPPORTED } from "./node-version.mjs"
import { ROOT } from "./options.mjs"

describe("checkNode", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "22.20.1", "24.0.0", "24.11.1"])(
    "accepts Node %s",
    (version) => expect(() => checkNode(version)).not.toThrow()
  )

  it.each(["18.20.8", "20.18.3", "21.7.0", "22.11.0", "23.9.0", "25.0.0"])(
    "refuses Node %s as not supported and says which to install",
    (version) => {
      const said = `Node ${version.replaceAll(".", "\\.")} is not supported`
      expect(() => checkNode(version)).toThrow(
        new RegExp(`${said}.*\\n.*20\\.19.*22\\.12.*24`)
      )
    }
  )

  it("allows what package.json allows", () => {
    const { engines } = JSON.parse(
      readFileSync(path.join(ROOT, "package.json"), "utf8")
    )
    expect(
      SUPPORTED.map(({ major, minor }) => `^${major}.${minor}.0`).join(" || ")
    ).toBe(engines.node)
  })
})
