import type { DemoProduct } from "../model"

export const NURUL_SAGARA: readonly DemoProduct[] = [
  {
    title: "Dodol rumput laut 250 g",
    titleEn: "Seaweed dodol, 250 g",
    leaf: "A2",
    price: 24_000,
    unit: "sea",
    storage: "ambient",
    what: [
      "Dodol dari rumput laut cottonii, santan, dan gula aren, lebih ringan daripada dodol ketan. Dibungkus kecil-kecil, isi sekitar 20.",
      "Toffee of seaweed, coconut milk and palm sugar, lighter than the sticky-rice kind. About 20 small wrapped pieces.",
    ],
    material: [
      "Rumput laut, santan, gula aren, gula pasir",
      "Seaweed, coconut milk, palm sugar, sugar",
    ],
    story: [
      "Adonan kelima barulah tidak mengeras; empat yang pertama dimakan kambing.",
      "The fifth batch was the first not to set hard; goats ate the other four.",
    ],
    art: { form: "besek", glyph: "seaweed" },
  },
  {
    title: "Manisan rumput laut 200 g",
    titleEn: "Candied seaweed, 200 g",
    leaf: "A1",
    price: 20_000,
    unit: "sea",
    storage: "jar",
    what: [
      "Rumput laut renyah dalam sirup pandan, segar dingin dari kulkas. Enak sebagai isi es buah.",
      "Crunchy seaweed in pandan syrup, best cold. Good in fruit ice.",
    ],
    material: [
      "Rumput laut, gula, daun pandan, jeruk nipis",
      "Seaweed, sugar, pandan leaf, lime",
    ],
    story: [
      "Direndam tiga hari, diganti airnya sembilan kali.",
      "Soaked three days, in nine changes of water.",
    ],
    art: { form: "jar", glyph: "seaweed", color: "#A9B76A" },
  },
  {
    title: "Kopi robusta Cisolok 200 g",
    titleEn: "Cisolok robusta coffee, 200 g",
    leaf: "B1",
    price: 38_000,
    choice: { title: "Bentuk", values: ["Biji", "Bubuk"] },
    unit: "coffee",
    what: [
      "Robusta dataran rendah yang tumbuh dekat laut, rasanya kacang sangrai dengan sedikit gurih. Sangrai sedang ke gelap.",
      "Lowland robusta grown near the sea, tasting of roast nuts with a hint of salt. Medium-dark roast.",
    ],
    material: ["Kopi robusta 100%", "100% robusta coffee"],
    story: [
      "Dari pohon-pohon tua di belakang musala.",
      "From the old trees behind the prayer hall.",
    ],
    art: {
      form: "pouch",
      glyph: "hot-beverage",
      color: "#4A3020",
      beside: ["coffee-bean"],
    },
  },
  {
    title: "Bingkai kerang",
    titleEn: "Shell picture frame",
    leaf: "F2",
    price: 65_000,
    grams: 600,
    unit: "souvenir",
    storage: "craft",
    net: ["untuk foto 13 × 18 cm", "for 13 × 18 cm photos"],
    what: [
      "Bingkai foto bertabur kerang dan pecahan karang yang dipungut di pantai, ditempel rapat dan dilapis bening.",
      "A photo frame set with shells and bits of coral gathered on the beach, closely laid and sealed.",
    ],
    material: ["Kayu apung, kerang, lem resin", "Driftwood, shells, resin"],
    story: [
      "Hanya kerang kosong yang diambil; yang berpenghuni dikembalikan.",
      "Only empty shells are taken; the others go back.",
    ],
    art: { form: "shellframe", glyph: "spiral-shell" },
  },
  {
    title: "Gantungan kunci kerang",
    titleEn: "Shell key ring",
    leaf: "F5",
    price: 10_000,
    grams: 40,
    unit: "souvenir",
    storage: "craft",
    net: ["1 buah", "1 piece"],
    what: [
      "Satu kerang spiral dengan cincin tembaga. Tidak ada dua yang sama.",
      "One spiral shell on a copper ring. No two are alike.",
    ],
    material: [
      "Kerang, cincin tembaga, tali rami",
      "Shell, copper ring, hemp cord",
    ],
    story: [
      "Penjualan pertama pesantren ini, kepada seorang peselancar.",
      "The pesantren's very first sale, to a surfer.",
    ],
    art: { form: "keyring", glyph: "spiral-shell", tint: "#D8B38A" },
  },
]
