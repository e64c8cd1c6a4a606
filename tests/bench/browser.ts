/// <reference lib="dom" />
import { chromium, type Page } from "playwright-core"
import { browserOptions } from "../support/browser.ts"
import type { Bench } from "./lib/context.ts"
import { quantile } from "./lib/measure.ts"
import type { Row } from "./lib/table.ts"
import { somePages } from "./pages.ts"

const LOADS = 5
/** 9 Mbps down and up, 100 ms round trip: a fair mobile line of 2026. */
const LINE = {
  offline: false,
  downloadThroughput: (9 * 1_000_000) / 8,
  uploadThroughput: (9 * 1_000_000) / 8,
  latency: 100,
}
const SLOWDOWN = 4

interface Vitals {
  lcp: number
  cls: number
}

/** Largest Contentful Paint (ms) and layout shift of one cold load. */
async function load(page: Page, url: string): Promise<Vitals> {
  const session = await page.context().newCDPSession(page)
  await session.send("Network.emulateNetworkConditions", LINE)
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN })
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = entry.startTime
    }).observe({ type: "largest-contentful-paint", buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.cls += (entry as PerformanceEntry & { value: number }).value
      }
    }).observe({ type: "layout-shift", buffered: true })
  })
  await page.goto(url, { waitUntil: "load" })
  await page.waitForTimeout(1500)
  return page.evaluate(() => (window as unknown as { seen: Vitals }).seen)
}

/** Cold loads on a cheap phone: 360 × 740, CPU four times slower, 9 Mbps. */
export async function browser(bench: Bench): Promise<Row[]> {
  const running = await chromium.launch(await browserOptions())
  const rows: Row[] = []
  try {
    const { home, search, product } = await somePages(bench)
    for (const [name, path] of Object.entries({ home, search, product })) {
      const vitals: Vitals[] = []
      for (let run = 0; run < LOADS; run++) {
        const context = await running.newContext({
          viewport: { width: 360, height: 740 },
          deviceScaleFactor: 2,
        })
        vitals.push(
          await load(await context.newPage(), `${bench.storefrontUrl}${path}`)
        )
        await context.close()
      }
      const lcp = quantile(
        vitals.map((v) => v.lcp),
        0.5
      )
      const cls = Math.max(...vitals.map((v) => v.cls))
      rows.push({
        question: `${name} on a slow phone: LCP p50, worst shift`,
        ours: `${Math.round(lcp)} ms, ${cls.toFixed(3)}`,
        note: "goal ≤ 1,800 ms, ≤ 0.02",
      })
    }
    return rows
  } finally {
    await running.close()
  }
}
