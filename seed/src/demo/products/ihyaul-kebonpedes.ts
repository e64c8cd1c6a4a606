import type { DemoProduct } from "../model"

/** Not for sale while the shop is suspended. */
export const IHYAUL_KEBONPEDES: readonly DemoProduct[] = [
  {
    title: "Sirup markisa 500 ml",
    titleEn: "Passion fruit syrup, 500 ml",
    leaf: "B3",
    price: 36_000,
    grams: 720,
    unit: "kitchen",
    storage: "ambient",
    what: [
      "Sirup markisa dengan biji buah asli, satu bagian untuk empat bagian air.",
      "Passion fruit syrup with the seeds left in; one part to four of water.",
    ],
    material: [
      "Markisa, gula, asam sitrat",
      "Passion fruit, sugar, citric acid",
    ],
    story: [
      "Pohonnya merambat di pagar asrama.",
      "The vines climb the dormitory fence.",
    ],
    art: { form: "bottle", glyph: "tangerine", color: "#D98A2B" },
  },
  {
    title: "Manisan kolang-kaling 300 g",
    titleEn: "Candied palm fruit, 300 g",
    leaf: "A1",
    price: 22_000,
    grams: 420,
    unit: "kitchen",
    storage: "jar",
    what: [
      "Kolang-kaling kenyal dalam sirup jeruk dan daun pandan.",
      "Chewy palm fruit in citrus and pandan syrup.",
    ],
    material: [
      "Kolang-kaling, gula, jeruk, pandan",
      "Palm fruit, sugar, citrus, pandan",
    ],
    story: [
      "Permintaan paling banyak datang di bulan Ramadan.",
      "Most is asked for in Ramadan.",
    ],
    art: { form: "jar", glyph: "cherries", color: "#C0564A" },
  },
]
