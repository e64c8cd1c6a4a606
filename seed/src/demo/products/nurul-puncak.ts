import type { DemoProduct } from "../model"

export const NURUL_PUNCAK: readonly DemoProduct[] = [
  {
    title: "Manisan pala 250 g",
    titleEn: "Candied nutmeg fruit, 250 g",
    leaf: "A1",
    price: 26_000,
    unit: "kitchen",
    storage: "dry",
    what: [
      "Daging buah pala yang diiris kipas, direndam, lalu dimaniskan bertahap selama tiga hari. Segar, hangat, dan sedikit pedas.",
      "Nutmeg fruit cut into fans, soaked and sweetened over three days. Fresh, warm and faintly spicy.",
    ],
    material: ["Buah pala, gula, garam", "Nutmeg fruit, sugar, salt"],
    story: [
      "Pohonnya ditanam pendiri pesantren.",
      "The trees were planted by the founder.",
    ],
    art: { form: "jar", glyph: "nutmeg", color: "#D9B25E", beside: ["nutmeg"] },
  },
  {
    title: "Talas Bogor 2 kg",
    titleEn: "Bogor taro, 2 kg",
    leaf: "C2",
    price: 34_000,
    grams: 2100,
    unit: "farm",
    storage: "cellar",
    what: [
      "Talas bentul berukuran sedang, empuk dan pulen setelah dikukus. Dipanen saat daunnya mulai menguning.",
      "Medium taro of the bentul kind, soft and mealy when steamed. Dug as the leaves begin to yellow.",
    ],
    material: ["Talas segar", "Fresh taro"],
    story: [
      "Kukus, taburi kelapa, dan rapat guru pun selesai lebih cepat.",
      "Steamed with coconut, it makes staff meetings end sooner.",
    ],
    art: { form: "crate", glyph: "taro" },
  },
  {
    title: "Kopi robusta Puncak 200 g",
    titleEn: "Puncak robusta coffee, 200 g",
    leaf: "B1",
    price: 40_000,
    choice: { title: "Bentuk", values: ["Biji", "Bubuk"] },
    unit: "coffee",
    what: [
      "Robusta 900 meter yang diproses madu, bodinya tebal dengan manis gula merah. Enak dengan susu.",
      "Honey-processed robusta from 900 metres, full-bodied with a brown-sugar sweetness. Good with milk.",
    ],
    material: ["Kopi robusta 100%", "100% robusta coffee"],
    story: [
      "Disangrai dengan api kayu teh tua.",
      "Roasted over the wood of old tea bushes.",
    ],
    art: {
      form: "pouch",
      glyph: "coffee-bean",
      color: "#6B3A22",
      beside: ["hot-beverage"],
    },
  },
  {
    title: "Benih nila isi 100",
    titleEn: "Tilapia fry, 100 pieces",
    leaf: "D3",
    price: 35_000,
    leadDays: 3,
    unit: "fish",
    storage: "live",
    what: [
      "Benih nila merah 4-6 cm dari induk terpilih, dipuasakan sebelum dikemas. Cocok untuk kolam air deras dan terpal.",
      "Red tilapia fry of 4-6 cm from selected parents, fasted before packing. For running water or tarpaulin ponds.",
    ],
    material: ["Benih nila, air, oksigen", "Tilapia fry, water, oxygen"],
    story: [
      "Kolamnya menerima air dari mata air yang sama dengan tempat wudu.",
      "The ponds share a spring with the ablution place.",
    ],
    art: { form: "fry", glyph: "fish", tint: "#C4673F" },
  },
  {
    title: "Peci beludru hitam",
    titleEn: "Black velvet cap",
    leaf: "E3",
    price: 60_000,
    grams: 220,
    choice: { title: "Ukuran", values: ["6", "7", "8", "9"] },
    unit: "sewing",
    storage: "cloth",
    net: ["1 buah", "1 piece"],
    what: [
      "Peci beludru hitam dengan lapisan dalam satin dan lubang udara, tegak tetapi ringan. Dikirim dalam kotak supaya tidak penyok.",
      "A black velvet cap with satin lining and air holes, firm yet light. Sent in a box so it keeps its shape.",
    ],
    material: ["Beludru, karton keras, satin", "Velvet, stiff card, satin"],
    story: [
      "Ukurannya dicoba lebih dulu oleh teman sekamar.",
      "Sizes are first tried on a room-mate.",
    ],
    art: { form: "cap", glyph: "sewing-needle", color: "#23211F" },
  },
]
