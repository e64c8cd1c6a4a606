import { chromium } from "playwright-core"
import type { Browser, BrowserContext, Page, Response } from "playwright-core"
import { afterAll, afterEach, beforeAll, inject } from "vitest"
import { openShop } from "./runtime.ts"

export const PHONE = { width: 360, height: 740 } as const
export const DESKTOP = { width: 1280, height: 800 } as const

export type BrowserState = Awaited<ReturnType<BrowserContext["storageState"]>>

export interface Visit {
  viewport?: { width: number; height: number }
  /** `blocked`: the page's script files never arrive; `off`: no script runs */
  scripts?: "on" | "blocked" | "off"
  /** what another visit has left in the browser: who is logged in, which cart */
  state?: BrowserState
  /** where relative addresses lead; the shop of this run when not said */
  baseURL?: string
}

/**
 * The visitors of a spec file: each `visit()` is a browser profile of its own,
 * closed after the test. A page that breaks in the browser (an uncaught error,
 * a 5xx answer of our own) fails the test, unless it says that it expects so.
 */
export function useBrowser() {
  let browser: Browser
  let contexts: BrowserContext[] = []
  let faults: string[] = []

  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"))
  })
  afterEach(async () => {
    const found = faults
    faults = []
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
    if (found.length > 0) throw new Error(`In the browser: ${found.join("; ")}`)
  })
  afterAll(async () => {
    await browser.close()
  })

  const watch = (page: Page, origin: string) => {
    page.on("pageerror", (error) => faults.push(error.message))
    page.on("response", (response: Response) => {
      if (response.status() >= 500 && response.url().startsWith(origin))
        faults.push(`${response.status()} ${response.url()}`)
    })
  }

  return {
    /** Opens the shop as a new visitor. */
    visit: async ({
      viewport = DESKTOP,
      scripts = "on",
      state,
      baseURL = openShop().storefrontUrl,
    }: Visit = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport,
        baseURL,
        ...(state ? { storageState: state } : {}),
        javaScriptEnabled: scripts !== "off",
        locale: "id-ID",
        timezoneId: "Asia/Jakarta",
        reducedMotion: "reduce",
        isMobile: viewport.width < 600,
        hasTouch: viewport.width < 600,
      })
      context.setDefaultTimeout(10_000)
      contexts.push(context)
      if (scripts === "blocked") {
        await context.route(/\.js(\?|$)/, (route) => route.abort())
      }
      const page = await context.newPage()
      watch(page, baseURL)
      return page
    },
    /** For tests that break something on purpose: forgets what broke so far. */
    forgiveFaults: () => {
      faults = []
    },
  }
}
