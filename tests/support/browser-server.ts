import { chromium } from "playwright-core"
import type { TestProject } from "vitest/node"
import { browserOptions } from "./browser.ts"

declare module "vitest" {
  export interface ProvidedContext {
    browserEndpoint: string
  }
}

/** One browser for all spec files of a run; each test has its own context. */
export default async function setup(project: TestProject) {
  const server = await chromium.launchServer(await browserOptions())
  project.provide("browserEndpoint", server.wsEndpoint())
  return () => server.close()
}
