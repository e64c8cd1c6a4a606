import { randomBytes } from "node:crypto"
import type { Recipient } from "./pages/checkout.page.ts"

/** A kecamatan of Kabupaten Sukabumi, where shops bring their goods. */
export const CISAAT = {
  typed: "cisaat",
  name: "Cisaat, Kab. Sukabumi, Jawa Barat",
}

/** A buyer with an address of their own, new each time. */
export function somebody(): Recipient & { password: string } {
  const mark = randomBytes(4).toString("hex")
  return {
    name: "Siti Aminah",
    email: `siti-${mark}@contoh.test`,
    phone: "0812-3456-7890",
    district: { typed: "cikole", name: "Cikole, Kota Sukabumi, Jawa Barat" },
    street: "Jl. Bhayangkara No. 12",
    postalCode: "43113",
    password: `kopi pahit ${mark}`,
  }
}
