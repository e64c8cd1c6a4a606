import { expect, it } from "vitest"
import { placeName, shortPesantren, shortRegency } from "./names"

it("shortens what repeats itself, and nothing else", () => {
  expect(shortRegency("Kabupaten Sukabumi")).toBe("Kab. Sukabumi")
  expect(shortRegency("Kota Sukabumi")).toBe("Kota Sukabumi")
  expect(shortPesantren("Pesantren Al Umanaa")).toBe("Al Umanaa")
  expect(shortPesantren("Pondok Pesantren An-Nur")).toBe("An-Nur")
  expect(shortPesantren("Darul Pesantren")).toBe("Darul Pesantren")
})

it("names a place on one line, whatever of it is known", () => {
  const regency = { name: "Kabupaten Bogor" }
  expect(placeName({ district: { name: "Caringin" }, regency })).toBe(
    "Caringin, Kab. Bogor"
  )
  expect(placeName({ district: null, regency })).toBe("Kab. Bogor")
  expect(placeName({ district: null, regency: null })).toBe("")
})
