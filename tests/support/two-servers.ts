import { expect } from "vitest"
import { Drill } from "./drill.ts"

/**
 * Two servers on one Redis, of which every file has a database of its own.
 * @param redis which one, by number
 */
export function openTwoServers(redis: number): Promise<Drill> {
  const url = process.env["PASAR_REDIS_URL"]
  expect(url).toBeTruthy()
  return Drill.open(2, { REDIS_URL: `${url}/${redis}` })
}

/**
 * How long until nothing is half done, in milliseconds: nobody knows which
 * process died, so what it left is work for three minutes.
 */
export const CLUSTER_MS = 400_000
