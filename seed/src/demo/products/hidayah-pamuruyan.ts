import type { DemoProduct } from "../model"

export const HIDAYAH_PAMURUYAN: readonly DemoProduct[] = [
  {
    title: "Kerudung instan anak",
    titleEn: "Child's slip-on headscarf",
    leaf: "E2",
    price: 32_000,
    grams: 150,
    choice: { title: "Ukuran", values: ["S", "M", "L"] },
    unit: "sewing",
    storage: "cloth",
    net: ["1 buah", "1 piece"],
    what: [
      "Kerudung kaus yang tinggal dipakai, dengan jahitan rata di dagu supaya tidak menggaruk.",
      "A jersey headscarf to slip on, with a flat seam at the chin that does not scratch.",
    ],
    material: ["Katun spandeks", "Cotton jersey"],
    story: [
      "Dicoba oleh tiga puluh murid madrasah sebelum dijual.",
      "Thirty pupils of the day school tried it on before it was sold.",
    ],
    art: { form: "scarf", glyph: "thread", tint: "#8C5A7A" },
  },
  {
    title: "Tas kain kanvas",
    titleEn: "Canvas bag",
    leaf: "F3",
    price: 48_000,
    grams: 280,
    unit: "sewing",
    storage: "cloth",
    net: ["1 buah", "1 piece"],
    what: [
      "Tas jinjing kanvas tebal dengan saku dalam; muat kitab ukuran besar dan bekal.",
      "A thick canvas tote with an inner pocket; it holds a large book and a lunch.",
    ],
    material: ["Kanvas katun", "Cotton canvas"],
    story: [
      "Talinya dari sisa potongan seragam.",
      "The straps are offcuts of uniforms.",
    ],
    art: { form: "tote", glyph: "open-book" },
  },
  {
    title: "Sajadah anak",
    titleEn: "Child's prayer mat",
    leaf: "E4",
    price: 42_000,
    grams: 300,
    choice: { title: "Warna", values: ["Hijau", "Biru"] },
    unit: "sewing",
    storage: "cloth",
    net: ["1 buah", "1 piece"],
    what: [
      "Sajadah kecil berlapis busa tipis, bisa dilipat ke dalam tas sekolah.",
      "A small prayer mat with a thin padding; it folds into a school bag.",
    ],
    material: ["Katun, dakron", "Cotton, polyester wadding"],
    story: [
      "Ukurannya diambil dari murid kelas satu.",
      "Its size was taken from first-year pupils.",
    ],
    art: { form: "mat", glyph: "thread" },
  },
]
