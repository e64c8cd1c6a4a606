import { expect, it } from "vitest"
import { readTrustedProxies } from "./trusted-proxies"

it.each([
  ["loopback", ["loopback"]],
  [" loopback, 10.0.0.0/8 ,", ["loopback", "10.0.0.0/8"]],
  ["203.0.113.7,2001:db8::/32", ["203.0.113.7", "2001:db8::/32"]],
  ["", []],
])("reads %j", (text, proxies) => {
  expect(readTrustedProxies(text)).toEqual(proxies)
})

it.each(["true", "1", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "toko.test"])(
  "refuses %j",
  (text) => {
    expect(readTrustedProxies(text)).toBeUndefined()
  }
)
