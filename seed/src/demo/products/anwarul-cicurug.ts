import type { DemoProduct } from "../model"

export const ANWARUL_CICURUG: readonly DemoProduct[] = [
  {
    title: "Roti sobek",
    titleEn: "Pull-apart bread",
    leaf: "A2",
    price: 15_000,
    choice: { title: "Rasa", values: ["Cokelat", "Keju", "Srikaya"] },
    leadDays: 1,
    unit: "bakery",
    storage: "ambient",
    net: ["350 g", "350 g"],
    keepsDays: 4,
    what: [
      "Roti lembut delapan potong yang disobek dengan tangan, isi penuh sampai ke ujung. Dipanggang pada dini hari pengiriman.",
      "Soft bread in eight pieces to pull apart, filled right to the corners. Baked in the small hours of the day it is sent.",
    ],
    material: [
      "Tepung terigu, susu, telur, mentega, ragi, isian",
      "Wheat flour, milk, egg, butter, yeast, filling",
    ],
    story: [
      "Potongan yang gosong adalah hak kelompok piket.",
      "Burnt corners belong to the baking shift.",
    ],
    art: {
      form: "box",
      glyph: "bread",
      color: "#A63D1F",
      beside: ["chocolate-bar", "cheese-wedge"],
    },
  },
  {
    title: "Bolu pisang",
    titleEn: "Banana cake",
    leaf: "A2",
    price: 35_000,
    grams: 560,
    leadDays: 1,
    unit: "bakery",
    storage: "ambient",
    net: ["500 g", "500 g"],
    keepsDays: 5,
    what: [
      "Bolu panggang dengan pisang ambon matang betul, lembap dan tidak terlalu manis. Satu loyang cukup untuk delapan tamu.",
      "Baked cake with very ripe bananas, moist and not too sweet. One loaf serves eight guests.",
    ],
    material: [
      "Pisang ambon 35%, tepung terigu, telur, gula, mentega",
      "Banana 35%, wheat flour, egg, sugar, butter",
    ],
    story: [
      "Pisangnya yang sudah berbintik; itulah rahasianya.",
      "The bananas must be spotted; that is the whole secret.",
    ],
    art: { form: "box", glyph: "banana", color: "#8A5A1E", beside: ["butter"] },
  },
  {
    title: "Mochi isi 10",
    titleEn: "Filled mochi, 10 pieces",
    leaf: "A2",
    price: 28_000,
    grams: 340,
    choice: { title: "Rasa", values: ["Kacang", "Wijen", "Pandan"] },
    unit: "kitchen",
    storage: "ambient",
    what: [
      "Mochi khas Sukabumi yang kenyal, berisi kacang sangrai manis dan bertabur tepung. Dikemas dalam keranjang bambu kecil.",
      "Sukabumi's own chewy mochi with a sweet roasted-peanut heart, dusted with starch. Packed in a little bamboo basket.",
    ],
    material: [
      "Tepung ketan, kacang tanah, gula, tapioka sangrai; wijen atau pandan",
      "Sticky-rice flour, peanuts, sugar, toasted tapioca; sesame or pandan",
    ],
    story: [
      "Keranjangnya dibeli dari Sagaranten.",
      "The baskets are bought from Sagaranten.",
    ],
    art: { form: "besek", glyph: "dango" },
  },
  {
    title: "Bandrek serbuk isi 10",
    titleEn: "Instant bandrek, 10 sachets",
    leaf: "B3",
    price: 27_000,
    unit: "herbal",
    storage: "dry",
    label: "Bandrek Serbuk",
    what: [
      "Bandrek jahe merah dan gula aren dalam saset, hangatnya naik pelan. Seduh dengan 150 ml air panas; tambahkan susu kalau suka.",
      "Ginger and palm sugar drink in sachets, with a slow warmth. Stir into 150 ml of hot water; add milk if you like.",
    ],
    material: [
      "Gula aren, jahe merah, kayu manis, cengkih, serai",
      "Palm sugar, red ginger, cinnamon, clove, lemongrass",
    ],
    story: [
      "Penjaga malam meminumnya dua saset.",
      "The night guards take two sachets.",
    ],
    art: {
      form: "box",
      glyph: "ginger-root",
      color: "#7A4A1E",
      beside: ["hot-beverage"],
    },
  },
  {
    title: "Susu jahe serbuk 200 g",
    titleEn: "Ginger milk powder, 200 g",
    leaf: "B3",
    price: 25_000,
    unit: "herbal",
    storage: "dry",
    what: [
      "Serbuk susu dan jahe emprit yang larut tanpa gumpalan. Tidak terlalu pedas, disukai anak-anak.",
      "Milk and ginger powder that dissolves without lumps. Mild enough for children.",
    ],
    material: [
      "Susu bubuk, gula, jahe emprit",
      "Milk powder, sugar, small ginger",
    ],
    story: [
      "Dibagikan gratis setiap musim hujan di pos ronda.",
      "Given away at the watch post each rainy season.",
    ],
    art: {
      form: "pouch",
      glyph: "glass-of-milk",
      color: "#9C6B2E",
      beside: ["ginger-root"],
    },
  },
  {
    title: "Yoghurt buah 250 ml",
    titleEn: "Fruit yoghurt, 250 ml",
    leaf: "B4",
    price: 10_000,
    choice: { title: "Rasa", values: ["Stroberi", "Leci"] },
    unit: "dairy",
    storage: "chilled",
    what: [
      "Yoghurt minum dari susu sapi segar dengan kultur hidup dan buah asli. Asamnya lembut; kocok sebelum diminum.",
      "Drinking yoghurt of fresh cow's milk with live cultures and real fruit. Gently tart; shake before drinking.",
    ],
    material: [
      "Susu sapi segar, gula, buah 8%, kultur yoghurt",
      "Fresh cow's milk, sugar, fruit 8%, yoghurt culture",
    ],
    story: [
      "Susunya diantar peternak tetangga sebelum pukul enam.",
      "A neighbour brings the milk before six.",
    ],
    art: { form: "milk", glyph: "strawberry", color: "#E9B7B4" },
  },
]
