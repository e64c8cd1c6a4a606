import { describe, expect, it } from "vitest"
import * as read from "./cells"

describe("cells of offices", () => {
  it.each([
    ["", null],
    ["-", null],
    ["150", 150],
    ["1.250", 1250],
    ["± 150 orang", 150],
    ["12.0", 12],
    ["banyak", undefined],
    ["10-20", undefined],
  ])("counts %s", (cell, count) => {
    expect(read.readCount(cell)).toBe(count)
  })

  it.each([
    ["1985", 1985],
    ["1985 M", 1985],
    ["12 Mei 1985", 1985],
    ["1985-05-12", 1985],
    ["85", undefined],
    ["", null],
  ])("finds the year in %s", (cell, year) => {
    expect(read.readYear(cell, 1400)).toBe(year)
  })

  it.each([
    ["-6,918273", -6.918273],
    ["-6.9", -6.9],
    ["106.9", undefined],
    ["", null],
  ])("reads the latitude %s", (cell, degrees) => {
    expect(read.readDegrees(cell, [-11.5, 6.5])).toBe(degrees)
  })

  it.each([
    ["0812-3456-7890", "+6281234567890"],
    ["81234567890", "+6281234567890"],
    ["081234567890 / 085712345678", "+6281234567890"],
    ["-", null],
    ["belum punya", undefined],
  ])("reads the phone %s", (cell, phone) => {
    expect(read.readFirstPhone(cell)).toBe(phone)
  })

  it.each([
    ["Salafiyah", "salaf"],
    ["Khalafiyah/Modern", "khalaf"],
    ["Kombinasi", "kombinasi"],
    ["", null],
    ["lain", undefined],
  ])("knows the kind %s", (cell, kind) => {
    expect(read.readKind(cell)).toBe(kind)
  })

  it.each([
    ["belum ada", "none"],
    ["Sudah menjual", "selling"],
    ["uji coba", "pilot"],
    ["ide", "idea"],
  ])("knows how ready %s is", (cell, readiness) => {
    expect(read.readReadiness(cell)).toBe(readiness)
  })

  it.each([
    ["Peserta", "participant"],
    ["juara kabupaten/kota", "regency_winner"],
    ["Juara Provinsi", "province_winner"],
    ["role model", "role_model"],
    ["terdata", "mapped"],
    ["terdaftar", "registered"],
    ["pelatihan", "training"],
    ["lulus administrasi", "admin_passed"],
  ])("knows the stage %s", (cell, stage) => {
    expect(read.readStage(cell)).toBe(stage)
  })

  it("parts products", () => {
    expect(
      read.readProducts("1. Keripik, abon dan madu")?.map(({ kind }) => kind)
    ).toEqual(["Keripik", "abon", "madu"])
    expect(read.readProducts("belum ada")).toBeNull()
  })
})
