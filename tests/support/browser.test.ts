import { describe, expect, it } from "vitest"
import { chromium } from "playwright-core"
import { browserOptions, packagedChromium } from "./browser.ts"

/** What the tests need of a browser: scripts, and pages without them. */
async function works(options: Parameters<typeof chromium.launch>[0]) {
  const browser = await chromium.launch(options)
  try {
    const page = await browser.newPage()
    await page.setContent("<script>document.title = 6 * 7</script>")
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.setContent("<noscript><h1>tanpa skrip</h1></noscript>")
    return [await page.title(), await plain.getByRole("heading").textContent()]
  } finally {
    await browser.close()
  }
}

describe("the browser of the tests", () => {
  it("starts", async () => {
    expect(await works(await browserOptions())).toEqual(["42", "tanpa skrip"])
  })

  it.runIf(process.platform === "linux" && process.arch === "x64")(
    "comes from npm where none is installed",
    async () => {
      expect(await works(await packagedChromium())).toEqual([
        "42",
        "tanpa skrip",
      ])
    }
  )
})
