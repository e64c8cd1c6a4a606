import { describe, expect, it } from "vitest"
import { findTable } from "./find-table"
import { guessColumns } from "./guess-columns"

describe("guessColumns", () => {
  it("reads an office's headings", () => {
    expect(
      guessColumns([
        ...["No", "NAMA PONDOK PESANTREN", "NSPP", "Alamat", "Desa/Kelurahan"],
        ...["Kecamatan", "Nama Pengasuh", "No. HP", "Jumlah Santri L"],
        ...["Jumlah Santri P", "Jenis Usaha", "Keterangan"],
      ])
    ).toEqual({
      name: 1,
      nspp: 2,
      street: 3,
      village: 4,
      district: 5,
      caretaker: 6,
      contact_phone: 7,
      santri_male: 8,
      santri_female: 9,
      products: 10,
      note: 11,
    })
  })

  it("gives a column to the field it fits best, and to one only", () => {
    expect(guessColumns(["Nama", "Nama Pesantren", "Nama Pengasuh"])).toEqual({
      name: 1,
      caretaker: 2,
    })
    expect(guessColumns(["Alamat Kecamatan", "Kecamatan"])).toMatchObject({
      district: 1,
      street: 0,
    })
  })

  it("knows the headings of an export", () => {
    expect(
      guessColumns(["Potensi usaha", "Produk", "Kode kecamatan", "Kecamatan"])
    ).toMatchObject({ potential: 0, products: 1, district: 3 })
  })

  it("guesses nothing of what says nothing", () => {
    expect(guessColumns(["No", "", "Foo"])).toEqual({})
  })
})

describe("findTable", () => {
  it("finds the table below a title, without numbering and sums", () => {
    const table = findTable([
      ["DAFTAR PONDOK PESANTREN", "", ""],
      ["KABUPATEN SUKABUMI TAHUN 2026", "", ""],
      ["", "", ""],
      ["No", "Nama Pesantren", "Kecamatan"],
      ["1", "2", "3"],
      ["1", "Al-Hidayah", "Cisaat"],
      ["", "", ""],
      ["2", "Nurul Huda", "Cicurug"],
      ["Jumlah", "2", ""],
    ])
    expect(table.mapping).toEqual({ name: 1, district: 2 })
    expect(table.rows.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [6, "Al-Hidayah"],
      [8, "Nurul Huda"],
    ])
    expect(table.columns[1]).toEqual({
      index: 1,
      heading: "Nama Pesantren",
      samples: ["Al-Hidayah", "Nurul Huda"],
    })
  })

  it("joins headings of two rows", () => {
    const { mapping, rows } = findTable([
      ["No", "Nama Pesantren", "Kecamatan", "Jumlah Santri", ""],
      ["", "", "", "L", "P"],
      ["1", "Al-Hidayah", "Cisaat", "10", "12"],
    ])
    expect(mapping).toEqual({
      name: 1,
      district: 2,
      santri_male: 3,
      santri_female: 4,
    })
    expect(rows).toHaveLength(1)
  })

  it("does not take the first row of data for headings", () => {
    const { mapping, rows } = findTable([
      ["Nama Pesantren", "Kecamatan"],
      ["Pondok Pesantren Kota Santri", "Cisaat"],
    ])
    expect(mapping).toEqual({ name: 0, district: 1 })
    expect(rows).toHaveLength(1)
  })

  it("leaves the columns to people when it knows none", () => {
    const { mapping, columns, rows } = findTable([
      ["Satuan", "Lokasi"],
      ["Al-Hidayah", "Cisaat"],
    ])
    expect(mapping).toEqual({})
    expect(columns.map(({ heading }) => heading)).toEqual(["Satuan", "Lokasi"])
    expect(rows).toHaveLength(1)
  })
})
