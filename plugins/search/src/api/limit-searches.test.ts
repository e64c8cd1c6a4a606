import { expect, it } from "vitest"
import { isOwnNetwork } from "./limit-searches"

it.each([
  ["127.0.0.1", true],
  ["::1", true],
  ["::ffff:10.1.2.3", true],
  ["192.168.1.4", true],
  ["172.16.0.9", true],
  ["172.32.0.9", false],
  ["fd12::1", true],
  ["36.72.10.5", false],
  ["2001:db8::1", false],
  ["", false],
  ["10.evil", false],
])("knows whether %j is of the own network", (address, isOwn) => {
  expect(isOwnNetwork(address)).toBe(isOwn)
})
