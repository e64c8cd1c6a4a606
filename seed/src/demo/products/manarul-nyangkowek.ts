import type { DemoProduct } from "../model"

export const MANARUL_NYANGKOWEK: readonly DemoProduct[] = [
  {
    title: "Papan ucapan kayu",
    titleEn: "Wooden greeting board",
    leaf: "F4",
    price: 65_000,
    grams: 700,
    leadDays: 3,
    unit: "wood",
    net: ["1 buah", "1 piece"],
    what: [
      "Papan kayu pinus bekas peti dengan tulisan ukir pilihan pembeli, siap digantung.",
      "A board of reused crate pine with carved words of the buyer's choice, ready to hang.",
    ],
    material: ["Kayu pinus bekas peti kemas", "Reused crate pine"],
    story: [
      "Ada tanda tangan kecil di sisi belakang.",
      "There is a small signature on the back.",
    ],
    art: { form: "nameboard", glyph: "wood", words: "Ahlan Wa Sahlan" },
  },
  {
    title: "Gantungan kunci kayu",
    titleEn: "Wooden key ring",
    leaf: "F5",
    price: 12_000,
    grams: 40,
    unit: "wood",
    net: ["1 buah", "1 piece"],
    what: [
      "Gantungan kunci dari sisa potongan papan, diamplas halus dan diminyaki.",
      "A key ring from the last pieces of the boards, sanded smooth and oiled.",
    ],
    material: ["Kayu pinus, cincin baja", "Pine, steel ring"],
    story: [
      "Potongan terkecil pun masih berguna.",
      "Even the smallest piece is good for something.",
    ],
    art: { form: "keyring", glyph: "wood" },
  },
  {
    title: "Tasbih kayu pinus 33 butir",
    titleEn: "Pine prayer beads, 33",
    leaf: "G3",
    price: 16_000,
    grams: 60,
    unit: "wood",
    net: ["33 butir", "33 beads"],
    what: [
      "Tasbih ringan dari kayu pinus bubut, diikat benang nilon.",
      "Light prayer beads of turned pine on a nylon cord.",
    ],
    material: ["Kayu pinus, benang nilon", "Pine, nylon cord"],
    story: [
      "Dibubut dengan mesin yang dirakit sendiri.",
      "Turned on a lathe that the workshop built itself.",
    ],
    art: { form: "beads", glyph: "prayer-beads", tint: "#B98A55" },
  },
]
