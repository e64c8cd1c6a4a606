import { describe, expect, it } from "vitest"
import { Fault } from "./fault.mjs"
import { systemFault } from "./system-fault.mjs"

/** @param {{ code: string, syscall: string, path?: string }} facts as Node gives them */
const refused = (facts) =>
  Object.assign(new Error(`${facts.code}: ${facts.syscall}`), facts)

describe("systemFault", () => {
  it.each([
    ["ENOSPC", "write", undefined, /disk is full.*\n.*Free about/],
    ["EDQUOT", "open", "/x/secrets.json", /full: \/x\/secrets\.json.*\n.*Free/],
    ["EACCES", "mkdir", "/x/.data", /\/x\/\.data may not.*\n.*--data FOLDER/],
    ["EPERM", "rename", "/x/a", /\/x\/a may not be written.*\n.*--data FOLDER/],
    ["EROFS", "open", "/x/a", /\/x\/a.*only be read.*\n.*--data FOLDER/],
  ])(
    "says %s of %s in a sentence, and what to do",
    (code, syscall, at, says) => {
      const fault = systemFault(
        refused({ code, syscall, ...(at === undefined ? {} : { path: at }) })
      )
      expect(fault).toBeInstanceOf(Fault)
      expect(fault?.message).toMatch(says)
    }
  )

  it.each([
    ["a bug", new TypeError("x is not a function")],
    ["no error at all", "text"],
    [
      "a missing file",
      refused({ code: "ENOENT", syscall: "open", path: "/x" }),
    ],
    [
      "a program that may not be run",
      refused({ code: "EACCES", syscall: "spawn npm", path: "npm" }),
    ],
  ])("leaves %s its stack", (_, error) => {
    expect(systemFault(error)).toBeUndefined()
  })
})
