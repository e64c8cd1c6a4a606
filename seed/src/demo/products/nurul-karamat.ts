import type { DemoProduct } from "../model"

export const NURUL_KARAMAT: readonly DemoProduct[] = [
  {
    title: "Kacang bawang 200 g",
    titleEn: "Garlic peanuts, 200 g",
    leaf: "A1",
    price: 20_000,
    choice: { title: "Rasa", values: ["Original", "Pedas"] },
    unit: "kitchen",
    storage: "dry",
    what: [
      "Kacang tanah lokal digoreng pelan bersama irisan bawang putih sampai keduanya renyah.",
      "Local peanuts fried slowly with sliced garlic until both are crisp.",
    ],
    material: [
      "Kacang tanah, bawang putih, minyak kelapa, garam",
      "Peanuts, garlic, coconut oil, salt",
    ],
    story: [
      "Bawangnya diiris tangan; mesin membuatnya terlalu tipis.",
      "The garlic is cut by hand; a machine cuts it too thin.",
    ],
    art: { form: "pouch", glyph: "peanuts", color: "#9A5B24" },
  },
  {
    title: "Bumbu pecel 250 g",
    titleEn: "Peanut salad paste, 250 g",
    leaf: "A5",
    price: 22_000,
    choice: { title: "Tingkat", values: ["Sedang", "Pedas"] },
    unit: "kitchen",
    storage: "dry",
    what: [
      "Bumbu kacang padat dengan kencur dan daun jeruk; cukup disiram air hangat.",
      "A firm peanut paste with galingale and lime leaf; just add warm water.",
    ],
    material: [
      "Kacang tanah, gula aren, cabai, kencur, daun jeruk",
      "Peanuts, palm sugar, chilli, galingale, lime leaf",
    ],
    story: [
      "Resepnya ditulis di balik kalender.",
      "The recipe is on the back of a calendar.",
    ],
    art: {
      form: "box",
      glyph: "peanuts",
      color: "#7C3B1E",
      beside: ["hot-pepper"],
    },
  },
  {
    title: "Enting-enting gepuk 150 g",
    titleEn: "Peanut brittle rolls, 150 g",
    leaf: "A1",
    price: 18_000,
    unit: "kitchen",
    storage: "dry",
    what: [
      "Kacang dan gula yang ditumbuk selagi panas lalu digulung; rapuh di gigitan pertama.",
      "Peanuts and sugar pounded while hot and rolled up; they crumble at the first bite.",
    ],
    material: ["Kacang tanah, gula, vanili", "Peanuts, sugar, vanilla"],
    story: [
      "Ditumbuk empat orang bergantian dalam satu irama.",
      "Four people pound in turn, in one rhythm.",
    ],
    art: { form: "toples", glyph: "peanuts" },
  },
]
