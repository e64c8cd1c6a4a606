import { createServer } from "node:net"
import { describe, expect, it } from "vitest"
import { databaseFault } from "./database-fault.mjs"
import { requireDatabase } from "./database.mjs"
import { Fault } from "./fault.mjs"

const URL_OF_SHOP = "postgres://toko:sangat-rahasia@db.example:5433/pasar"

/**
 * @param {string} code
 * @param {string} [message]
 */
const refused = (code, message = "") =>
  Object.assign(new Error(message), code === "" ? {} : { code })

describe("databaseFault", () => {
  it.each([
    ["ECONNREFUSED", "", /does not answer at db\.example:5433.*\n.*Start it/],
    ["", "timeout expired", /does not answer at db\.example:5433.*\n.*Start/],
    ["ENOTFOUND", "", /not known: db\.example .*\n.*Correct the host/],
    ["28P01", "", /does not let toko in.*\n.*user and password/],
    ["28000", "", /does not let toko in.*\n.*pg_hba\.conf/],
    ["", "SASL: no password", /does not let toko in.*\n.*user and password/],
    ["3D000", "", /no database pasar at db\.example:5433.*\n.*createdb pasar/],
    ["53300", "too many clients", /cannot be used: too many clients\.\n/],
  ])("says %s %s in a sentence, and what to do", (code, message, says) => {
    const fault = databaseFault(refused(code, message), URL_OF_SHOP)
    expect(fault).toBeInstanceOf(Fault)
    expect(fault.message).toMatch(says)
    expect(fault.message).not.toContain("rahasia")
  })

  it.each(["pasar", "localhost:5432/pasar", "mysql://db.example/pasar"])(
    "says that %s is no address",
    (url) => {
      expect(databaseFault(refused("ENOTFOUND"), url).message).toMatch(
        /not the address.*\n.*postgres:\/\/user:password@host/
      )
    }
  )
})

describe("requireDatabase", () => {
  it("turns away from a port where nobody listens", async () => {
    const server = createServer()
    await new Promise((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve(undefined))
    )
    const address = server.address()
    const port = typeof address === "object" ? address?.port : undefined
    await new Promise((resolve) => server.close(resolve))
    await expect(
      requireDatabase(`postgres://toko:x@localhost:${port}/pasar`)
    ).rejects.toThrow(`does not answer at localhost:${port} (ECONNREFUSED)`)
  })
})
