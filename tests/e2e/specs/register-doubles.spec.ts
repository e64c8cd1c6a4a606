import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { account } from "../../support/runtime.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"
import { spreadsheet } from "../files.ts"
import { enter } from "../house.ts"
import { DoorPage } from "../pages/door.page.ts"
import { RegisterPage } from "../pages/register.page.ts"

const Made = z.object({ pesantren: z.object({ id: z.string() }) })

/** One pesantren that the register has twice, or nearly. */
describe.each(["on", "off"] as const)("doubles, scripts %s", (scripts) => {
  const { visit } = useBrowser()
  let head: Api
  beforeAll(async () => {
    head = await enter("officer", "head")
  })

  const add = async (name: string) =>
    read(
      Made,
      await head.post("/officer/pesantren", {
        ...{ name, district_code: "32.02.29", is_other: true },
      })
    ).pesantren.id
  const mark = () => randomBytes(4).toString("hex")
  const office = async () => {
    const page = await visit({ viewport: PHONE, scripts })
    await new DoorPage(page).enterOffice(account("officer", "head"))
    return new RegisterPage(page)
  }

  it("are said to be one, and two after all", async () => {
    const name = `Al-Ganda ${mark()}`
    const other = `PP ${name}`
    const id = await add(name)
    await add(other)
    const register = await office()
    const path = `/dinas/pesantren/${id}`
    await register.open(path)
    await register.markSame(other)

    await register.open(`/dinas/pesantren?q=${encodeURIComponent(name)}`)
    await register.row(other).waitFor()
    expect(await register.row(name).count()).toBe(0)

    await register.open(path)
    await register.unmarkSame()
    await register.tellApart(other)
    await register.open(path)
    expect(await register.alike().count()).toBe(0)
  })

  it("are decided row by row when a spreadsheet is imported", async () => {
    const [entered, left] = [`Al-Mirip ${mark()}`, `Al-Serupa ${mark()}`]
    await add(entered)
    await add(left)
    const register = await office()
    await register.readSpreadsheet(
      spreadsheet("pesantren.csv", [
        ["Nama Pesantren", "Kecamatan"],
        [`${entered}x`, "Cisaat"],
        [`${left}x`, "Cisaat"],
      ])
    )
    await register.decideSimilar({ row: 2, name: `${entered}x` }, "other")
    await register.bringIn()
    await register
      .undecided({ row: 3, name: `${left}x`, entry: left })
      .waitFor()
    await register.openEntry(`${entered}x`)
  })
})
