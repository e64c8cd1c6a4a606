import type { DemoProduct } from "../model"

export const THORIQUL_SAGARANTEN: readonly DemoProduct[] = [
  {
    title: "Gula aren cair 250 ml",
    titleEn: "Liquid palm sugar, 250 ml",
    leaf: "A6",
    price: 30_000,
    grams: 370,
    unit: "farm",
    storage: "jar",
    what: [
      "Gula aren yang dijaga tetap cair, kental seperti madu. Tinggal tuang ke kopi, surabi, atau es cendol.",
      "Palm sugar kept liquid, thick as honey. Pour it into coffee, over pancakes or iced cendol.",
    ],
    material: ["Nira aren 100%", "100% sugar palm sap"],
    story: [
      "Diangkat dari api tepat sebelum mengeras; hidung lebih dipercaya daripada jam.",
      "Taken off the fire just before it sets; the nose is trusted over the clock.",
    ],
    art: { form: "bottle", glyph: "palm-sugar", color: "#6B3A1A" },
  },
  {
    title: "Keripik talas 150 g",
    titleEn: "Taro crisps, 150 g",
    leaf: "A1",
    price: 16_000,
    choice: { title: "Rasa", values: ["Original", "Pedas"] },
    unit: "kitchen",
    what: [
      "Talas ketan yang direndam air kapur dan garam supaya tidak gatal, lalu digoreng tipis. Renyahnya halus, warnanya keunguan.",
      "Taro soaked in lime water and salt so it never itches, then fried thin. A fine crunch and a violet tinge.",
    ],
    material: [
      "Talas, minyak kelapa, garam, cabai",
      "Taro, coconut oil, salt, chilli",
    ],
    story: [
      "Talasnya tumbuh di pinggir kolam wudu.",
      "The taro grows beside the ablution pond.",
    ],
    art: { form: "pouch", glyph: "taro", color: "#5E3D5A" },
  },
  {
    title: "Jamur kuping kering 100 g",
    titleEn: "Dried wood-ear mushrooms, 100 g",
    leaf: "C4",
    price: 26_000,
    unit: "mushroom",
    storage: "dry",
    keepsDays: 180,
    range: "N",
    what: [
      "Jamur kuping hitam yang dikeringkan matahari; rendam dua puluh menit dan ia mengembang enam kali. Untuk kimlo, capcai, dan sup.",
      "Sun-dried wood-ear mushrooms; soak twenty minutes and they swell sixfold. For soups and stir-fries.",
    ],
    material: ["Jamur kuping kering", "Dried wood-ear mushroom"],
    story: [
      "Tumbuh di batang karet tua sebelum pesantren punya kumbung.",
      "It grew on old rubber trunks before there was a mushroom house.",
    ],
    art: { form: "pouch", glyph: "ear-mushroom", color: "#3F5A35" },
  },
  {
    title: "Lampu hias bambu",
    titleEn: "Bamboo lamp",
    leaf: "F1",
    price: 95_000,
    grams: 900,
    size: [30, 30, 45],
    leadDays: 7,
    unit: "weaving",
    storage: "craft",
    net: ["diameter 28 cm", "28 cm across"],
    what: [
      "Kap lampu dari bilah bambu yang dianyam bersilang; cahayanya jatuh di dinding seperti daun. Dengan kabel dan fiting, tanpa bohlam.",
      "A lampshade of plaited bamboo strips that throws leaf shadows on the wall. With cord and socket, without a bulb.",
    ],
    material: [
      "Bambu tali, kabel, fiting E27",
      "String bamboo, cord, E27 socket",
    ],
    story: [
      "Bambunya direndam di sungai sebulan supaya tidak dimakan bubuk.",
      "The bamboo lies a month in the river, so that beetles leave it alone.",
    ],
    art: { form: "lamp", glyph: "light-bulb" },
  },
  {
    title: "Besek bambu isi 20",
    titleEn: "Bamboo boxes, set of 20",
    leaf: "F1",
    price: 40_000,
    grams: 900,
    size: [24, 24, 30],
    unit: "weaving",
    storage: "craft",
    what: [
      "Besek ukuran 15 × 15 cm lengkap dengan tutup, untuk berkat, hantaran, atau kemasan. Bilahnya dihaluskan sehingga tidak menusuk.",
      "Boxes of 15 × 15 cm with lids, for feasts, gifts or packaging. The strips are smoothed so they do not splinter.",
    ],
    material: ["Bambu tali", "String bamboo"],
    story: [
      "Diajarkan seorang nenek yang menghitung bilah tanpa melihat.",
      "Taught by a grandmother who counts strips without looking.",
    ],
    art: { form: "basketstack", glyph: "basket" },
  },
]
