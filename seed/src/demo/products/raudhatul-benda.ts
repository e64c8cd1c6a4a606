import type { DemoProduct } from "../model"

export const RAUDHATUL_BENDA: readonly DemoProduct[] = [
  {
    title: "Telur puyuh asin isi 20",
    titleEn: "Salted quail eggs, 20 pieces",
    leaf: "A3",
    price: 24_000,
    grams: 320,
    unit: "livestock",
    keepsDays: 21,
    what: [
      "Telur puyuh yang diasinkan sepuluh hari lalu dikukus; dimakan langsung atau untuk bubur.",
      "Quail eggs salted for ten days and steamed; eaten as they are or with porridge.",
    ],
    material: ["Telur puyuh, garam", "Quail eggs, salt"],
    story: [
      "Dicatat dalam buku jilid kesembilan.",
      "They are counted in volume nine of the notebook.",
    ],
    art: { form: "eggs", glyph: "egg" },
  },
  {
    title: "Teh daun kelor 60 g",
    titleEn: "Moringa leaf tea, 60 g",
    leaf: "B2",
    price: 23_000,
    unit: "herbal",
    storage: "dry",
    what: [
      "Daun kelor muda yang dikeringkan di tempat teduh, diseduh seperti teh.",
      "Young moringa leaves dried in the shade, brewed like tea.",
    ],
    material: ["Daun kelor 100%", "100% moringa leaves"],
    story: [
      "Dipanen dari pagar pesantren, bergiliran per sisi.",
      "Harvested from the fence of the pesantren, one side at a time.",
    ],
    art: {
      form: "box",
      glyph: "herb",
      color: "#4F6B3A",
      beside: ["teacup-without-handle"],
    },
  },
  {
    title: "Sabun kelor 80 g",
    titleEn: "Moringa soap, 80 g",
    leaf: "H1",
    price: 18_000,
    unit: "soap",
    what: [
      "Sabun batang dari minyak kelapa dengan bubuk daun kelor, tanpa pewangi.",
      "A bar soap of coconut oil with moringa powder, without perfume.",
    ],
    material: [
      "Minyak kelapa, bubuk daun kelor, soda api",
      "Coconut oil, moringa powder, lye",
    ],
    story: [
      "Didiamkan enam pekan sebelum dibungkus.",
      "Rested for six weeks before it is wrapped.",
    ],
    art: { form: "bar", glyph: "herb" },
  },
]
