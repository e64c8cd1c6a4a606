import type { DemoProduct } from "../model"

export const RIYADUL_CIWIDEY: readonly DemoProduct[] = [
  {
    title: "Stroberi beku 500 g",
    titleEn: "Frozen strawberries, 500 g",
    leaf: "C3",
    price: 40_000,
    grams: 900,
    unit: "farm",
    storage: "frozen",
    keepsDays: 180,
    what: [
      "Stroberi Ciwidey yang dibekukan satu-satu pada hari petik, tanpa gula. Untuk jus, selai, dan isian kue.",
      "Ciwidey strawberries frozen one by one the day they are picked, without sugar. For juice, jam and fillings.",
    ],
    material: ["Stroberi 100%", "100% strawberries"],
    story: [
      "Musim hujan pun kedai jus di kota tetap punya stroberi.",
      "Even in the rains the juice bars in town have strawberries.",
    ],
    art: { form: "vacuum", glyph: "strawberry" },
  },
  {
    title: "Kalua jeruk 250 g",
    titleEn: "Candied pomelo peel, 250 g",
    leaf: "A1",
    price: 24_000,
    unit: "kitchen",
    storage: "dry",
    what: [
      "Kulit jeruk bali yang dimasak dengan gula aren sampai bening; camilan khas Ciwidey. Manis dengan pahit yang sopan.",
      "Pomelo peel cooked clear in palm sugar, the sweet of Ciwidey. Sugary with a polite bitterness.",
    ],
    material: [
      "Kulit jeruk bali, gula aren, gula pasir",
      "Pomelo peel, palm sugar, sugar",
    ],
    story: [
      "Direbus tujuh kali untuk membuang pahitnya.",
      "Boiled seven times to lose the bitterness.",
    ],
    art: {
      form: "box",
      glyph: "candied-peel",
      color: "#B5591F",
      beside: ["tangerine"],
    },
  },
  {
    title: "Susu sapi pasteurisasi 1 L",
    titleEn: "Pasteurised cow's milk, 1 L",
    leaf: "B4",
    price: 18_000,
    grams: 1100,
    unit: "dairy",
    storage: "chilled",
    what: [
      "Susu segar dipasteurisasi pada 72 °C selama lima belas detik, tanpa bubuk dan tanpa gula. Krimnya naik ke atas; kocok dulu.",
      "Fresh milk pasteurised at 72 °C for fifteen seconds, with no powder and no sugar. The cream rises; shake first.",
    ],
    material: ["Susu sapi 100%", "100% cow's milk"],
    story: [
      "Diperah sebelum pelajaran pertama.",
      "Milked before the first lesson.",
    ],
    art: { form: "milk", glyph: "cow" },
  },
  {
    title: "Teh putih 50 g",
    titleEn: "White tea, 50 g",
    leaf: "B2",
    price: 75_000,
    unit: "farm",
    storage: "dry",
    what: [
      "Pucuk teh yang belum membuka, dilayukan dan dikeringkan tanpa digulung. Warnanya pucat, rasanya seperti melon dan rumput basah.",
      "Unopened tea buds, withered and dried without rolling. Pale in the cup, tasting of melon and wet grass.",
    ],
    material: ["Pucuk teh 100%", "100% tea buds"],
    story: [
      "Sehari paling banyak dua kilogram.",
      "Two kilograms a day at most.",
    ],
    art: {
      form: "box",
      glyph: "tea-tip",
      color: "#3F5F4A",
      beside: ["teacup-without-handle"],
    },
  },
  {
    title: "Tas rajut anak",
    titleEn: "Child's knitted bag",
    leaf: "F3",
    price: 85_000,
    grams: 260,
    unit: "yarn",
    storage: "cloth",
    net: ["1 buah", "1 piece"],
    what: [
      "Tas selempang rajut ukuran anak dengan kancing besar yang mudah dibuka tangan kecil. Benangnya bisa dicuci mesin.",
      "A child's shoulder bag, knitted, with a big button for small hands. The yarn is machine-washable.",
    ],
    material: ["Benang katun susu", "Milk-cotton yarn"],
    story: [
      "Dirajut ibu-ibu wali santri sambil menunggu jemputan.",
      "Knitted by mothers while they wait to collect their children.",
    ],
    art: { form: "ropebag", glyph: "yarn", tint: "#B2446F", color: "#B2446F" },
  },
]
