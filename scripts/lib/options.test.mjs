import { describe, expect, it } from "vitest"
import { readOptions } from "./options.mjs"

/** @param {string[]} argv */
const read = (argv) => {
  const options = readOptions(argv)
  if (options === "help") throw new Error("unexpected help")
  return options
}

describe("readOptions", () => {
  it("opens the demo on the usual ports of this machine when nothing is said", () => {
    expect(read([])).toMatchObject({
      port: 8000,
      apiPort: 9000,
      dbPort: undefined,
      host: "127.0.0.1",
      fresh: false,
      demo: true,
      demoAnyway: false,
    })
  })

  it("takes every option", () => {
    expect(
      read([
        ...["--port", "1", "--api-port", "2", "--db-port", "3"],
        ...["--host", "0.0.0.0", "--data", "/tmp/x", "--fresh", "--no-demo"],
      ])
    ).toMatchObject({
      ...{ port: 1, apiPort: 2, dbPort: 3, host: "0.0.0.0" },
      ...{ dataDir: "/tmp/x", fresh: true, demo: false },
    })
  })

  it("answers help", () => {
    expect(readOptions(["--help"])).toBe("help")
  })

  it.each(["0", "65536", "8e3x", "-1", "80.5"])(
    "refuses %s as a port and names the flag",
    (port) => {
      expect(() => readOptions([`--api-port=${port}`])).toThrow("--api-port")
    }
  )

  it("refuses an option that it does not know", () => {
    expect(() => readOptions(["--prot", "1"])).toThrow("--prot")
  })
})
